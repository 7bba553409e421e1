/** Reads the outlines of the kommuner out of the npm package `react-denmark-map` and paints them on a grid. */
import { existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {readonly [number, number]} Point
 * @typedef {{ code: string, rings: Point[][] }} Outline
 * @typedef {{ width: number, height: number, cell: number, labels: Uint8Array }} Grid  label 0 is the sea
 */

const FILE = new URL('../../node_modules/react-denmark-map/dist/cjs/index.js', import.meta.url);
const HOW = 'npm i --no-save --no-package-lock --ignore-scripts --legacy-peer-deps react-denmark-map@1.0.0';
const AREA = /\{id:"[^"]+",name:"[^"]+",en_name:"[^"]+",display_name:"[^"]+",code:"(\d{3})",d:"([^"]+)"\}/g;

/** The drawing is 10116 x 12289; a margin keeps outlines off the edge of the grid. */
const [WIDTH, HEIGHT, MARGIN] = [10116, 12289, 60];

/** @returns {Outline[]} in the order of their codes */
export function readOutlines() {
  if (!existsSync(FILE)) throw new Error(`First run: ${HOW}`);
  const text = readFileSync(FILE, 'utf8');
  const found = [...text.matchAll(AREA)].map(([, code = '', d = '']) => ({ code, rings: readPath(d) }));
  return found.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The commands the package uses: M, m, l, c, Z. Curves become eight straight pieces. @param {string} d */
function readPath(d) {
  /** @type {Point[][]} */
  const rings = [];
  /** @type {Point[]} */
  let ring = [];
  let [x, y] = [0, 0];
  for (const [, command = '', rest = ''] of d.matchAll(/([MmlcZz])([^MmlcZz]*)/g)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const at = (/** @type {number} */ i) => /** @type {number} */ (numbers[i]);
    if (command === 'Z' || command === 'z') {
      [x, y] = /** @type {Point} */ (ring[0]);
    } else if (command === 'M' || command === 'm') {
      [x, y] = command === 'M' ? [at(0), at(1)] : [x + at(0), y + at(1)];
      ring = [[x, y]];
      rings.push(ring);
    } else if (command === 'l') {
      for (let i = 0; i < numbers.length; i += 2) {
        [x, y] = [x + at(i), y + at(i + 1)];
        ring.push([x, y]);
      }
    } else {
      for (let i = 0; i < numbers.length; i += 6) {
        for (let step = 1; step <= 8; step++) {
          const [t, u] = [step / 8, 1 - step / 8];
          const bezier = (/** @type {number} */ k) =>
            3 * u * u * t * at(i + k) + 3 * u * t * t * at(i + 2 + k) + t * t * t * at(i + 4 + k);
          ring.push([x + bezier(0), y + bezier(1)]);
        }
        [x, y] = [x + at(i + 4), y + at(i + 5)];
      }
    }
  }
  return rings;
}

/** Even-odd filling of every outline, label = index + 1. @param {readonly Outline[]} outlines @param {number} cell */
export function paint(outlines, cell) {
  /** @type {Grid} */
  const grid = {
    width: Math.ceil((WIDTH + 2 * MARGIN) / cell),
    height: Math.ceil((HEIGHT + 2 * MARGIN) / cell),
    cell,
    labels: new Uint8Array(Math.ceil((WIDTH + 2 * MARGIN) / cell) * Math.ceil((HEIGHT + 2 * MARGIN) / cell)),
  };
  outlines.forEach(({ rings }, i) => {
    paintRings(grid, rings, i + 1);
  });
  return grid;
}

/** @param {Grid} grid @param {readonly Point[][]} rings @param {number} label */
export function paintRings(grid, rings, label) {
  for (let row = 0; row < grid.height; row++) {
    const y = (row + 0.5) * grid.cell - MARGIN;
    const crossings = rings.flatMap((ring) => crossingsOf(ring, y)).sort((a, b) => a - b);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [left = 0, right = 0] = crossings.slice(i, i + 2);
      const from = Math.ceil((left + MARGIN) / grid.cell - 0.5);
      const to = Math.floor((right + MARGIN) / grid.cell - 0.5);
      if (to >= from) grid.labels.fill(label, row * grid.width + from, row * grid.width + to + 1);
    }
  }
}

/** @param {readonly Point[]} ring @param {number} y @returns {number[]} */
function crossingsOf(ring, y) {
  /** @type {number[]} */
  const found = [];
  let [x0, y0] = /** @type {Point} */ (ring[ring.length - 1]);
  for (const [x1, y1] of ring) {
    if (y0 <= y !== y1 <= y) found.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
    [x0, y0] = [x1, y1];
  }
  return found;
}
