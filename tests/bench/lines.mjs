/** The line figure with 98 kommuner over 240 months: drawing it, moving the pointer over it, and its memory. */
import { measureLineMemory } from './lineMemory.mjs';
import { installProbe, measureEvent } from './probe.mjs';
import { growthExponent, median, quantile, spread } from './stats.mjs';
import { traceSpans } from './trace.mjs';

/**
 * @typedef {import('./page/lines.tsx').LinesBench} LinesBench
 * @typedef {import('./page/lines.tsx').Drawing} Drawing
 * @typedef {import('./report.mjs').Row} Row
 * @typedef {typeof globalThis & { bench: LinesBench }} BenchWindow
 */

const WARM_UPS = 3;
const DRAWINGS = 12;
const MOVES = 80;
const VIEWPORT = { width: 1280, height: 900 };

/** Recharts is what the figure is built with, so it must be well below; canvas libraries are told as they are. */
const LIBRARIES = [
  { id: 'recharts', name: 'plain Recharts', goal: 0.5 },
  { id: 'chartjs', name: 'Chart.js', goal: null },
  { id: 'uplot', name: 'uPlot', goal: null },
];

/** @param {import('playwright-core').Browser} browser @param {string} address @returns {Promise<Row[]>} */
export async function measureLines(browser, address) {
  const page = await openPage(browser, address);
  const rows = [
    ...(await measureDrawing(browser, page)),
    ...(await measureHover(browser, page)),
    await measureGrowth(browser, page),
  ];
  await page.close();
  return [...rows, ...(await measureLineMemory(browser, () => openPage(browser, address)))];
}

/** A page that has drawn the figure once, with Recharts. @param {import('playwright-core').Browser} browser @param {string} address */
async function openPage(browser, address) {
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.addInitScript(installProbe);
  await page.goto(`${address}lines.html`);
  await page.waitForFunction(() => 'bench' in globalThis);
  await draw(page, 'ours', 'first');
  await page.evaluate(() => /** @type {BenchWindow} */ (globalThis).bench.ready());
  return page;
}

/** @param {import('playwright-core').Browser} browser @param {import('playwright-core').Page} page @returns {Promise<Row[]>} */
async function measureDrawing(browser, page) {
  const spans = await traceSpans(browser, page, async () => {
    for (let i = 0; i < WARM_UPS + DRAWINGS; i++) {
      for (const drawing of /** @type {const} */ (['ours', 'recharts', 'chartjs', 'uplot']))
        await draw(page, drawing, `${drawing}:${i}`);
    }
  });
  const of = (/** @type {string} */ drawing, /** @type {'cpu' | 'wall'} */ what) =>
    spans
      .filter(({ id }) => id.startsWith(`${drawing}:`) && Number(id.split(':')[1]) >= WARM_UPS)
      .map((span) => span[what]);
  const [ours, oursCpu] = [of('ours', 'wall'), of('ours', 'cpu')];
  return LIBRARIES.map(({ id, name, goal }) => {
    const [theirs, theirsCpu] = [of(id, 'wall'), of(id, 'cpu')];
    return {
      name: `Line figure, first paint, 98 x 240, against ${name}`,
      // Of neighbours in time, so that what else the machine does weighs on both alike.
      value: median(ours.map((wall, i) => wall / /** @type {number} */ (theirs[i]))),
      unit: '',
      ...(goal === null ? {} : { goal: { atMost: goal } }),
      detail: `${ms(median(ours))} against ${ms(median(theirs))}, p95 ${ms(quantile(ours, 0.95))} and ${ms(quantile(theirs, 0.95))}; main-thread work ${ms(median(oursCpu))} against ${ms(median(theirsCpu))}`,
      noise: Math.max(spread(ours), spread(theirs)),
      data: { ours, theirs, oursCpu, theirsCpu },
    };
  });
}

/** @param {import('playwright-core').Browser} browser @param {import('playwright-core').Page} page @returns {Promise<Row[]>} */
async function measureHover(browser, page) {
  const moves = async (/** @type {Drawing} */ drawing) => {
    await draw(page, drawing, `hover-${drawing}`);
    const box = await page.locator('#figure').boundingBox();
    if (box === null) throw new Error('the figure has no place');
    const at = (/** @type {number} */ i) => ({
      x: box.x + box.width * (0.08 + (0.74 * i) / MOVES),
      y: box.y + box.height * (0.5 + 0.3 * Math.sin(i / 6)),
    });
    await page.mouse.move(at(0).x, at(0).y);
    const spans = await traceSpans(browser, page, async () => {
      for (let i = 1; i <= MOVES; i++) {
        const { x, y } = at(i);
        await measureEvent(page, 'pointermove', `${drawing}:${i}`, () => page.mouse.move(x, y));
      }
    });
    // The first moves run code that has not been run before.
    const moved = spans.filter(({ id }) => !id.startsWith('all:'));
    return moved.map(({ cpu }) => cpu).slice(MOVES / 8);
  };
  const ours = await moves('ours');
  /** @type {Row[]} */
  const rows = [
    {
      name: 'Hover, 98 kommuner, work per move',
      value: median(ours),
      unit: 'ms',
      goal: { atMost: 4 },
      detail: `p95 ${ms(quantile(ours, 0.95))}`,
      noise: spread(ours),
      data: ours,
    },
  ];
  for (const { id, name } of LIBRARIES) {
    const theirs = await moves(/** @type {Drawing} */ (`${id}-tooltip`));
    rows.push({
      name: `Hover, against ${name}`,
      value: median(ours) / median(theirs),
      unit: '',
      detail: `its own tooltip ${ms(median(theirs))} per move, p95 ${ms(quantile(theirs, 0.95))}`,
      noise: spread(theirs),
      data: theirs,
    });
  }
  return rows;
}

/** Longer files: 3, 10 and 40 years. @param {import('playwright-core').Browser} browser @param {import('playwright-core').Page} page @returns {Promise<Row>} */
async function measureGrowth(browser, page) {
  /** @type {{ size: number, cost: number }[]} */
  const points = [];
  for (const months of [36, 120, 480]) {
    await page.evaluate((count) => /** @type {BenchWindow} */ (globalThis).bench.resize(count), months);
    const spans = await traceSpans(browser, page, async () => {
      for (let i = 0; i < WARM_UPS + DRAWINGS; i++) await draw(page, 'ours', `${months}:${i}`);
    });
    points.push({ size: months, cost: median(spans.slice(WARM_UPS).map(({ cpu }) => cpu)) });
  }
  return {
    name: 'Line figure, growth of work with months',
    value: growthExponent(points),
    unit: '(exponent)',
    detail: `main-thread work for 98 kommuner: ${points.map(({ size, cost }) => `${size} months ${ms(cost)}`).join(', ')}`,
    data: points,
  };
}

/** @param {import('playwright-core').Page} page @param {Drawing} drawing @param {string} id */
function draw(page, drawing, id) {
  return page.evaluate(
    ([what, name]) => /** @type {BenchWindow} */ (globalThis).bench.draw(what, name),
    /** @type {const} */ ([drawing, id]),
  );
}

/** @param {number} value */
const ms = (value) => `${value.toFixed(1)} ms`;
