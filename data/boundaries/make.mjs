/**
 * `node data/boundaries/make.mjs` writes `boundaries.json` from the npm package `react-denmark-map` 1.0.0 (MIT, see
 * LICENSE-react-denmark-map.txt). Run by hand; the result is committed, so that neither the app nor its tests need
 * the package, which asks for React 17 or 18.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { innermostCells } from './centre.mjs';
import { closeJoints, pairKey } from './close.mjs';
import { paint, paintRings, readOutlines } from './source.mjs';
import { simplify, smooth, traceArcs } from './trace.mjs';

/** Units of the drawing per cell of the grid, and per unit of the result. */
const [CELL, UNIT, MARGIN] = [4, 5, 60];
/** Points whose triangle is smaller than this go, in square units of the result. */
const AREA = 2.5;

/** Sounds that are drawn as narrow as joints. */
const WATER = ['607-410', '621-410', '773-787', '773-671', '773-779', '250-316', '390-376', '167-185'];
/** København drawn open towards Frederiksberg; Kalveboderne drawn shut. In units of the drawing. */
const LAND_101 = /** @type {[number, number][]} */ ([
  [9666, 7930],
  [9690, 7930],
  [9690, 7990],
  [9666, 7990],
]);
const KALVEBODERNE = /** @type {[number, number][]} */ ([
  [9826, 8040],
  [9842, 8046],
  [9818, 8130],
  [9784, 8186],
  [9736, 8240],
  [9718, 8232],
  [9766, 8174],
  [9800, 8122],
]);
const KEEP_SEA = 255;

const outlines = readOutlines();
const known = readFileSync(new URL('../areas.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1);
const codes = known.map((line) => line.slice(0, 3));
if (outlines.map(({ code }) => code).join() !== [...codes].sort().join()) throw new Error('other kommuner');
const labelOf = (/** @type {string} */ code) => outlines.findIndex((outline) => outline.code === code) + 1;

const grid = paint(outlines, CELL);
paintRings(grid, [LAND_101], labelOf('101'));
paintRings(grid, [KALVEBODERNE], KEEP_SEA);
closeJoints(
  grid,
  new Set([
    ...WATER.map((pair) => pairKey(labelOf(pair.slice(0, 3)), labelOf(pair.slice(4)))),
    ...outlines.map((_, i) => pairKey(i + 1, KEEP_SEA)),
  ]),
);
grid.labels.forEach((label, i) => {
  if (label === KEEP_SEA) grid.labels[i] = 0;
});

const scale = (/** @type {number} */ cell) => (cell * CELL - MARGIN) / UNIT;
const centres = innermostCells(grid);
const arcs = traceArcs(grid).flatMap(({ points, left, right }) => {
  const scaled = smooth(smooth(points)).map(([x, y]) => /** @type {const} */ ([scale(x), scale(y)]));
  const rounded = simplify(scaled, AREA).map(([x, y]) => [Math.round(x), Math.round(y)]);
  const path = rounded.filter(([x, y], i) => x !== rounded[i - 1]?.[0] || y !== rounded[i - 1]?.[1]);
  return path.length < 2 ? [] : [{ path, left, right }];
});

/** An arc as text: `left right x y` and then the steps; `000` is the sea. */
const lines = arcs.map(({ path, left, right }) => {
  const side = (/** @type {number} */ label) => outlines[label - 1]?.code ?? '000';
  const steps = path.map(([x = 0, y = 0], i) => {
    const [px = 0, py = 0] = i === 0 ? [] : (path[i - 1] ?? []);
    return `${x - px} ${y - py}`;
  });
  return `${side(left)} ${side(right)} ${steps.join(' ')}`;
});
const result = {
  source: 'react-denmark-map 1.0.0, Copyright (c) 2022 Martin Polley, MIT License',
  changes: 'joints closed, smoothed, simplified, rounded; by data/boundaries/make.mjs',
  width: Math.ceil(10116 / UNIT),
  height: Math.ceil(12289 / UNIT),
  /** Where a sign stands best. */
  centres: Object.fromEntries(
    outlines.map(({ code }, i) => [
      code,
      centres
        .get(i + 1)
        ?.map((cell) => Math.round(scale(cell + 0.5)))
        .join(' '),
    ]),
  ),
  arcs: lines,
};
writeFileSync(new URL('boundaries.json', import.meta.url), `${JSON.stringify(result, null, 1)}\n`);
process.stdout.write(`${lines.length} arcs, ${arcs.reduce((n, { path }) => n + path.length, 0)} points\n`);
