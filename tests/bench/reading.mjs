/** A million rows through the app's own reader, and through PapaParse alone, in turn; a bare loop over the bytes beside them. */
import { peakGrowth } from './memory.mjs';
import { growthExponent, median, spread } from './stats.mjs';
import { traceSpans } from './trace.mjs';

/**
 * @typedef {import('./page/reading.ts').ReadingBench} ReadingBench
 * @typedef {import('./page/reading.ts').Reader} Reader
 * @typedef {import('./page/reading.ts').Reading} Reading
 * @typedef {import('./page/rows.ts').Order} Order
 * @typedef {import('./report.mjs').Row} Row
 * @typedef {Reading & { longest: number, cpu: number }} Traced  of the page's main thread; of the worker
 * @typedef {typeof globalThis & { bench: ReadingBench }} BenchWindow
 * @typedef {import('playwright-core').Browser} Browser
 * @typedef {import('playwright-core').Page} Page
 */

const ROWS = 1_000_000;
const RUNS = 8;
const SIZES = [10_000, 100_000, ROWS];

/** @param {Browser} browser @param {string} address @returns {Promise<Row[]>} */
export async function measureReading(browser, address) {
  const page = await openPage(browser, address);
  const best = await fastestPapa(page);
  const sorted = await compare(browser, page, best, 'by-area');
  const unsorted = await compare(browser, page, best, 'by-month');
  const loop = await overByteLoop(page, sorted);
  await page.close();
  const growth = await measureGrowth(browser, address, best);
  const blocks = [...sorted.ours, ...unsorted.ours].map(({ longest }) => longest);
  return [
    throughput('Reading 1.000.000 rows, throughput', sorted, best, true),
    throughput('The same, no row like the one before', unsorted, best, false),
    loop,
    {
      name: 'Longest block of the page meanwhile',
      value: Math.max(...blocks),
      unit: 'ms',
      goal: { atMost: 50 },
      detail: `main thread's longest task; median of ${blocks.length} readings ${median(blocks).toFixed(1)} ms`,
      data: blocks,
    },
    ...growth,
  ];
}

/** @typedef {{ bytes: number, ours: Traced[], theirs: Traced[] }} Comparison */

/** @param {string} name @param {Comparison} comparison @param {Reader} best @param {boolean} isGoal @returns {Row} */
function throughput(name, { bytes, ours, theirs }, best, isGoal) {
  const [mine, other] = [ours.map(({ ms }) => ms), theirs.map(({ ms }) => ms)];
  const cpu = (/** @type {Traced[]} */ runs) => median(runs.map((run) => run.cpu));
  const rate = (/** @type {number[]} */ times) => `${(bytes / 1000 / median(times)).toFixed(0)} MB/s`;
  return {
    name,
    // Of neighbours in time, so that what else the machine does weighs on both alike.
    value: median(mine.map((ms, run) => /** @type {number} */ (other[run]) / ms)),
    unit: '',
    ...(isGoal ? { goal: { atLeast: 0.9 } } : {}),
    detail: `by the worker's own time ${(cpu(theirs) / cpu(ours)).toFixed(2)}; ${median(mine).toFixed(0)} ms, ${rate(mine)}, ${(bytes / 1e6).toFixed(0)} MB; PapaParse (${best}, only counting) ${median(other).toFixed(0)} ms, ${rate(other)}`,
    noise: Math.max(spread(mine), spread(other)),
    data: { ours, theirs },
  };
}

/** How many times a bare loop over the bytes our reading takes. @param {Page} page @param {Comparison} sorted @returns {Promise<Row>} */
async function overByteLoop(page, sorted) {
  await prepare(page, ROWS, 'by-area');
  /** @type {number[]} */
  const times = [];
  for (let run = 0; run < RUNS; run++) times.push((await read(page, 'bytes', ROWS)).ms);
  const ours = sorted.ours.map(({ ms }) => ms);
  return {
    name: 'The same, over a loop that only counts lines',
    value: median(ours) / median(times),
    unit: '',
    detail: `the loop ${median(times).toFixed(0)} ms, ${(sorted.bytes / 1000 / median(times)).toFixed(0)} MB/s`,
    noise: spread(times),
    data: times,
  };
}

/** The fastest of PapaParse's correct ways on this machine, each tried twice. @param {Page} page @returns {Promise<Reader>} */
async function fastestPapa(page) {
  const ways = await page.evaluate(() => /** @type {BenchWindow} */ (globalThis).bench.papaWays);
  await prepare(page, ROWS, 'by-area');
  /** @type {{ way: Reader, ms: number }[]} */
  const tried = [];
  for (const way of [...ways, ...ways]) tried.push({ way, ms: (await read(page, way, ROWS)).ms });
  tried.sort((a, b) => a.ms - b.ms);
  process.stderr.write(
    `  PapaParse: ${tried.map(({ way, ms }) => `${way} ${ms.toFixed(0)} ms`).join(', ')}\n`,
  );
  return /** @type {Reader} */ (tried[0]?.way);
}

/** @param {Browser} browser @param {Page} page @param {Reader} best @param {Order} order @returns {Promise<Comparison>} */
async function compare(browser, page, best, order) {
  const bytes = await prepare(page, ROWS, order);
  /** @type {Map<string, Reading>} */
  const readings = new Map();
  const spans = await traceSpans(browser, page, async () => {
    for (let run = 0; run < RUNS; run++) {
      readings.set(`ours:${run}`, await read(page, 'ours', ROWS, `ours:${run}`));
      readings.set(`theirs:${run}`, await read(page, best, ROWS, `theirs:${run}`));
    }
  });
  const of = (/** @type {string} */ who) =>
    spans.flatMap(({ id, longest, elsewhere }) => {
      const reading = readings.get(id);
      return id.startsWith(who) && reading ? [{ ...reading, longest, cpu: elsewhere }] : [];
    });
  return { bytes, ours: of('ours'), theirs: of('theirs') };
}

/** Each size and reader in a page of its own, so that nothing is left from the last. */
async function measureGrowth(
  /** @type {Browser} */ browser,
  /** @type {string} */ address,
  /** @type {Reader} */ best,
) {
  /** @type {{ reader: string, rows: number, ms: number, mb: number | null }[]} */
  const points = [];
  for (const reader of /** @type {const} */ (['ours', best])) {
    for (const rows of SIZES) {
      const page = await openPage(browser, address);
      await prepare(page, rows, 'by-area');
      await read(page, reader, rows);
      const session = await page.context().newCDPSession(page);
      await session.send('HeapProfiler.collectGarbage');
      /** @type {number[]} */
      const times = [];
      const mb = await peakGrowth(browser, async () => {
        times.push((await read(page, reader, rows)).ms);
      });
      times.push((await read(page, reader, rows)).ms);
      points.push({ reader, rows, ms: Math.min(...times), mb });
      await page.close();
    }
  }
  const ours = points.filter(({ reader }) => reader === 'ours');
  const cost = (/** @type {'ms' | 'mb'} */ what) =>
    growthExponent(ours.map((point) => ({ size: point.rows, cost: point[what] ?? 0 })));
  const list = (/** @type {'ms' | 'mb'} */ what) =>
    ours.map(
      (point) => `${point.rows}: ${point[what]?.toFixed(0) ?? 'not known'} ${what === 'mb' ? 'MB' : 'ms'}`,
    );
  /** @type {Row[]} */
  const rows = [
    {
      name: 'Reading, growth of time',
      value: cost('ms'),
      unit: '(exponent)',
      detail: list('ms').join(', '),
      data: points,
    },
  ];
  if (ours.every(({ mb }) => mb !== null)) {
    const theirs = points.find((point) => point.reader !== 'ours' && point.rows === ROWS)?.mb;
    rows.push({
      name: 'Reading, peak of memory over before',
      value: ours.at(-1)?.mb ?? Number.NaN,
      unit: 'MB',
      detail: `${list('mb').join(', ')}, exponent ${cost('mb').toFixed(2)}; PapaParse, only counting, ${theirs?.toFixed(0)} MB`,
    });
  }
  return rows;
}

/** @param {Browser} browser @param {string} address */
async function openPage(browser, address) {
  const page = await browser.newPage();
  await page.goto(`${address}reading.html`);
  await page.waitForFunction(() => 'bench' in globalThis);
  return page;
}

/** @param {Page} page @param {number} rows @param {Order} order */
function prepare(page, rows, order) {
  return page.evaluate(
    ([count, how]) => /** @type {BenchWindow} */ (globalThis).bench.prepare(count, how),
    /** @type {const} */ ([rows, order]),
  );
}

/** @param {Page} page @param {Reader} reader @param {number} rows @param {string} [id] @returns {Promise<Reading>} */
async function read(page, reader, rows, id = 'untraced') {
  const reading = await page.evaluate(
    ([who, name]) => /** @type {BenchWindow} */ (globalThis).bench.read(who, name),
    /** @type {const} */ ([reader, id]),
  );
  if (reading.rows !== rows) throw new Error(`${reader} read ${reading.rows} of ${rows} rows`);
  return reading;
}
