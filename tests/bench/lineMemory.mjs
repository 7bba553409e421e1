/** What the line figure with 98 kommuner over 240 months holds while it is drawn, beside the other libraries. */
import { held, peakGrowth } from './memory.mjs';
import { growthExponent, median, spread } from './stats.mjs';

/**
 * @typedef {import('./page/lines.tsx').LinesBench} LinesBench
 * @typedef {import('./page/lines.tsx').Drawing} Drawing
 * @typedef {import('./report.mjs').Row} Row
 * @typedef {import('playwright-core').Page} Page
 * @typedef {typeof globalThis & { bench: LinesBench }} BenchWindow
 * @typedef {{ heap: number, nodes: number, peak: number | null }} Taken  MB, nodes of the DOM, MB
 */

const RUNS = 5;
const MONTHS = 240;
const DRAWINGS = /** @type {const} */ ([
  { id: 'ours', name: 'ours' },
  { id: 'recharts', name: 'plain Recharts' },
  { id: 'chartjs', name: 'Chart.js' },
  { id: 'uplot', name: 'uPlot' },
]);

/**
 * @param {import('playwright-core').Browser} browser
 * @param {() => Promise<Page>} openPage  ready to draw, Recharts loaded
 * @returns {Promise<Row[]>}
 */
export async function measureLineMemory(browser, openPage) {
  /** @type {{ name: string, runs: Taken[] }[]} */
  const found = [];
  for (const { id, name } of DRAWINGS)
    found.push({ name, runs: await drawings(browser, openPage, id, MONTHS) });
  /** @type {{ size: number, cost: number }[]} */
  const points = [];
  for (const months of [36, 120, 480]) {
    const runs = await drawings(browser, openPage, 'ours', months);
    points.push({ size: months, cost: median(runs.map(({ heap }) => heap)) });
  }
  const ours = found[0]?.runs ?? [];
  const heaps = ours.map(({ heap }) => heap);
  const others = (/** @type {(runs: Taken[]) => string} */ tell) =>
    found
      .slice(1)
      .map(({ name, runs }) => `${name} ${tell(runs)}`)
      .join(', ');
  const nodes = (/** @type {Taken[]} */ runs) => median(runs.map((run) => run.nodes)).toFixed(0);
  /** @type {Row[]} */
  const rows = [
    {
      name: 'Line figure, JavaScript heap held while it is drawn, 98 x 240',
      value: median(heaps),
      unit: 'MB',
      detail: `${others((runs) => mb(median(runs.map(({ heap }) => heap))))}; nodes of the DOM: ours ${nodes(ours)}, ${others(nodes)}`,
      noise: spread(heaps),
      data: found,
    },
    {
      name: 'Line figure, growth of heap held with months',
      value: growthExponent(points),
      unit: '(exponent)',
      detail: points.map(({ size, cost }) => `${size} months ${mb(cost)}`).join(', '),
      data: points,
    },
  ];
  const peaks = (/** @type {Taken[]} */ runs) => runs.flatMap(({ peak }) => (peak === null ? [] : [peak]));
  if (found.every(({ runs }) => peaks(runs).length === RUNS)) {
    rows.splice(1, 0, {
      name: 'Line figure, peak of memory over before, 98 x 240',
      value: median(peaks(ours)),
      unit: 'MB',
      detail: `the whole process, canvas and layers too: ${others((runs) => mb(median(peaks(runs))))}`,
      noise: spread(peaks(ours)),
      data: found.map(({ name, runs }) => ({ name, peaks: peaks(runs) })),
    });
  }
  return rows;
}

/**
 * Each in a page of its own that has drawn it before: the memory of one more of it, so that code and shaped data count
 * for nobody, nor what a page keeps of a figure that is gone.
 * @param {import('playwright-core').Browser} browser
 * @param {() => Promise<Page>} openPage
 * @param {Drawing} drawing
 * @param {number} months
 */
async function drawings(browser, openPage, drawing, months) {
  /** @type {Taken[]} */
  const taken = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await openPage();
    await page.evaluate((count) => /** @type {BenchWindow} */ (globalThis).bench.resize(count), months);
    await page.evaluate((what) => /** @type {BenchWindow} */ (globalThis).bench.draw(what, 'first'), drawing);
    const more = () =>
      page.evaluate((what) => /** @type {BenchWindow} */ (globalThis).bench.drawMore(what), drawing);
    await more();
    const before = await held(page);
    const peak = await peakGrowth(browser, more);
    const after = await held(page);
    taken.push({ heap: after.heap - before.heap, nodes: after.nodes - before.nodes, peak });
    await page.close();
  }
  return taken;
}

/** @param {number} value */
const mb = (value) => `${value.toFixed(1)} MB`;
