/**
 * From a grid of labels to a topology: every stretch of border once, as an arc with a label on each side. What is
 * smoothed and simplified here is an arc, so two neighbours can never come apart.
 */

/**
 * @typedef {import('./source.mjs').Grid} Grid
 * @typedef {import('./source.mjs').Point} Point
 * @typedef {{ points: Point[], left: number, right: number }} Arc  closed when the first point is also the last
 */

/** East, south, west, north; y grows downwards. */
const STEPS = /** @type {const} */ ([
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
]);

/** @param {Grid} grid @returns {Arc[]} in cells */
export function traceArcs({ width, height, labels }) {
  const label = (/** @type {number} */ x, /** @type {number} */ y) =>
    x < 0 || y < 0 || x >= width || y >= height ? 0 : /** @type {number} */ (labels[y * width + x]);
  /** The labels left and right of the step from corner (x, y) in a direction. */
  const sides = (/** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ way) => {
    if (way === 0) return [label(x, y - 1), label(x, y)];
    if (way === 1) return [label(x, y), label(x - 1, y)];
    if (way === 2) return [label(x - 1, y), label(x - 1, y - 1)];
    return [label(x - 1, y - 1), label(x, y - 1)];
  };
  const waysFrom = (/** @type {number} */ x, /** @type {number} */ y) =>
    [0, 1, 2, 3].filter((way) => {
      const [left, right] = sides(x, y, way);
      return left !== right;
    });
  const seen = new Uint8Array((width + 1) * (height + 1));
  const walk = (/** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ way) => {
    const corner = y * (width + 1) + x;
    seen[corner] = (seen[corner] ?? 0) | (1 << way);
  };
  /** @type {Arc[]} */
  const arcs = [];
  const follow = (/** @type {number} */ x0, /** @type {number} */ y0, /** @type {number} */ way0) => {
    const [left = 0, right = 0] = sides(x0, y0, way0);
    /** @type {Point[]} */
    const points = [[x0, y0]];
    let [x, y, way] = [x0, y0, way0];
    for (;;) {
      walk(x, y, way);
      const [dx, dy] = /** @type {readonly [number, number]} */ (STEPS[way]);
      [x, y] = [x + dx, y + dy];
      const back = (way + 2) % 4;
      walk(x, y, back);
      points.push([x, y]);
      const ways = waysFrom(x, y);
      if (ways.length !== 2 || (x === x0 && y === y0)) break;
      way = /** @type {number} */ (ways.find((one) => one !== back));
    }
    arcs.push({ points, left, right });
  };
  for (const junctions of [true, false]) {
    for (let y = 0; y <= height; y++) {
      for (let x = 0; x <= width; x++) {
        const ways = waysFrom(x, y);
        if (ways.length === 0 || (ways.length !== 2) !== junctions) continue;
        for (const way of ways) {
          const walked = seen[y * (width + 1) + x] ?? 0;
          if ((walked & (1 << way)) === 0) follow(x, y, way);
        }
      }
    }
  }
  return arcs;
}

/** @param {readonly Point[]} points */
function isClosed(points) {
  const [a, b] = [points[0], points[points.length - 1]];
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}

/** Evens out the stairs of the grid: the mean of a few points each way; ends stay. @param {readonly Point[]} points */
export function smooth(points, reach = 3) {
  const closed = isClosed(points);
  const ring = closed ? points.slice(1) : points;
  const n = ring.length;
  const smoothed = ring.map((point, i) => {
    const span = closed ? Math.min(reach, Math.floor(n / 8)) : Math.min(reach, i, n - 1 - i);
    if (span === 0) return point;
    let [x, y] = [0, 0];
    for (let k = -span; k <= span; k++) {
      const [px, py] = /** @type {Point} */ (ring[(i + k + n) % n]);
      [x, y] = [x + px, y + py];
    }
    return /** @type {Point} */ ([x / (2 * span + 1), y / (2 * span + 1)]);
  });
  return closed ? [/** @type {Point} */ (smoothed[n - 1]), ...smoothed] : smoothed;
}

/** Visvalingam: takes away the point whose triangle is smallest, until all are larger. @param {readonly Point[]} points */
export function simplify(points, area = 1) {
  const kept = points.map((point) => ({ point }));
  const least = isClosed(points) ? 5 : 2;
  const size = (/** @type {number} */ i) => {
    const [a, b, c] = [kept[i - 1], kept[i], kept[i + 1]].map((one) => one?.point ?? [0, 0]);
    const [ax, ay] = /** @type {Point} */ (a);
    const [bx, by] = /** @type {Point} */ (b);
    const [cx, cy] = /** @type {Point} */ (c);
    return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
  };
  for (;;) {
    let [smallest, at] = [area, -1];
    for (let i = 1; i < kept.length - 1; i++) {
      const own = size(i);
      if (own < smallest) [smallest, at] = [own, i];
    }
    if (at < 0 || kept.length <= least) return kept.map(({ point }) => point);
    kept.splice(at, 1);
  }
}
