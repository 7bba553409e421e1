/** Where a sign on a kommune stands best: its cell furthest from any border or coast. */

/** @param {import('./source.mjs').Grid} grid @returns {Map<number, [number, number]>} label -> cell */
export function innermostCells({ width, height, labels }) {
  const away = new Uint16Array(labels.length);
  const at = (/** @type {number} */ i) => /** @type {number} */ (away[i]);
  const step = (
    /** @type {number} */ i,
    /** @type {readonly (readonly [number, number])[]} */ neighbours,
  ) => {
    let least = 60000;
    for (const [offset, cost] of neighbours) {
      least = Math.min(least, labels[i + offset] === labels[i] ? at(i + offset) + cost : cost);
    }
    return least;
  };
  // Two passes of a 5-7 chamfer: close enough to true distance.
  /** @type {[number, number][]} */
  const before = [
    [-1, 5],
    [-width, 5],
    [-width - 1, 7],
    [-width + 1, 7],
  ];
  const after = before.map(([offset, cost]) => /** @type {[number, number]} */ ([-offset, cost]));
  for (let i = width + 1; i < labels.length; i++) if (labels[i] !== 0) away[i] = step(i, before);
  for (let i = labels.length - width - 2; i >= 0; i--)
    if (labels[i] !== 0) away[i] = Math.min(at(i), step(i, after));
  /** @type {Map<number, [number, number]>} */
  const cells = new Map();
  const best = new Uint16Array(256);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const label = /** @type {number} */ (labels[y * width + x]);
      if (label === 0 || at(y * width + x) <= /** @type {number} */ (best[label])) continue;
      best[label] = at(y * width + x);
      cells.set(label, [x, y]);
    }
  }
  return cells;
}
