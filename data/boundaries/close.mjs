/**
 * The package draws a white joint between kommuner, 30 to 50 units wide. Here it is closed: each of its cells goes
 * to the nearest kommune, so that neighbours share one border line.
 */

/** @typedef {import('./source.mjs').Grid} Grid */

/** The widest joint, in units of the drawing. */
const JOINT = 58;
/** What stays open where joints meet, in square units: larger holes are lakes and fjords. */
const HOLE = 12000;
const SPECK = 2500;

/**
 * A cell lies in a joint when its distances to the two nearest kommuner together are no wider than a joint.
 * @param {Grid} grid @param {ReadonlySet<string>} water  pairs of labels (`3-17`) with a sound between them
 */
export function closeJoints(grid, water) {
  const { width, height, labels, cell } = grid;
  const reach = Math.ceil(JOINT / cell);
  const around = offsets(reach);
  const source = labels.slice();
  for (let y = reach; y < height - reach; y++) {
    for (let x = reach; x < width - reach; x++) {
      if (source[y * width + x] !== 0) continue;
      let [first, firstAway] = [0, 0];
      for (const { dx, dy, away } of around) {
        if (first !== 0 && firstAway + away > reach) break;
        const label = /** @type {number} */ (source[(y + dy) * width + x + dx]);
        if (label === 0 || label === first) continue;
        if (first === 0) [first, firstAway] = [label, away];
        else if (!water.has(pairKey(first, label))) {
          labels[y * width + x] = first;
          break;
        }
      }
    }
  }
  fillHoles(grid);
}

/** @param {number} a @param {number} b */
export function pairKey(a, b) {
  return a < b ? `${a}-${b}` : `${b}-${a}`;
}

/** @param {number} reach in cells; nearest first */
function offsets(reach) {
  const found = [];
  for (let dy = -reach; dy <= reach; dy++) {
    for (let dx = -reach; dx <= reach; dx++) {
      const away = Math.hypot(dx, dy);
      if (away > 0 && away <= reach) found.push({ dx, dy, away });
    }
  }
  return found.sort((a, b) => a.away - b.away);
}

/** Sea cells that no longer reach the open sea go to the kommuner around them, from the rim inwards. */
function fillHoles(/** @type {Grid} */ grid) {
  const { width, labels, cell } = grid;
  const seen = new Uint8Array(labels.length);
  for (let start = 0; start < labels.length; start++) {
    if (labels[start] !== 0 || seen[start] === 1) continue;
    const hole = [start];
    const rim = new Set();
    seen[start] = 1;
    for (let i = 0; i < hole.length; i++) {
      const at = /** @type {number} */ (hole[i]);
      for (const next of [at - 1, at + 1, at - width, at + width]) {
        if (next < 0 || next >= labels.length) continue;
        if (labels[next] !== 0) rim.add(labels[next]);
        else if (seen[next] === 0) {
          seen[next] = 1;
          hole.push(next);
        }
      }
    }
    if (hole.length * cell * cell < (rim.size > 1 ? HOLE : SPECK)) growInto(grid, hole);
  }
}

/** @param {Grid} grid @param {readonly number[]} hole */
function growInto({ width, labels }, hole) {
  let open = hole;
  while (open.length > 0) {
    const given = open.map((at) => [at - 1, at + 1, at - width, at + width].find((n) => labels[n] !== 0));
    /** @type {number[]} */
    const left = [];
    const taken = given.map((from) => (from === undefined ? 0 : /** @type {number} */ (labels[from])));
    open.forEach((at, i) => {
      if (taken[i] === 0) left.push(at);
      else labels[at] = /** @type {number} */ (taken[i]);
    });
    if (left.length === open.length) return;
    open = left;
  }
}
