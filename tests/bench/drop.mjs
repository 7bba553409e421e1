/** From a reader's own file to a figure of it: chosen, read, kept, laid over, its figure opened at once and painted. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { peakGrowth } from './memory.mjs';
import { installProbe } from './probe.mjs';
import { CACHE } from './site.mjs';
import { growthExponent, median, spread } from './stats.mjs';

/** @typedef {import('./report.mjs').Row} Row */
/** @typedef {typeof globalThis & { probe: import('./probe.mjs').Probe, dropped: Promise<number> }} DropWindow */

const KOMMUNER = 98;
const MONTHS = 240;
const RUNS = 5;
const MEMORY_RUNS = 3;
/**
 * Rows by the members of a split: about 23.500, 165.000 and 1.000.000. `others`: seconds that Perspective and RAWGraphs
 * took from a dropped file of as many rows to a figure, measured beside this machine's earlier editions of the bench.
 */
const FILES = [
  { members: 1, goal: 0.2, others: 'Perspective 0.46 s, RAWGraphs 1.6 s' },
  { members: 7, goal: 0.35, others: 'Perspective 0.80 s, RAWGraphs 6.9 s' },
  { members: 43, goal: 1.3, others: 'Perspective 3.36 s, RAWGraphs over 35 s' },
];

/** @param {import('playwright-core').Browser} browser @param {string} address @returns {Promise<Row[]>} */
export async function measureDrop(browser, address) {
  const names = await kommuner(browser, address);
  /** @type {{ size: number, cost: number }[]} */
  const points = [];
  /** @type {{ size: number, cost: number }[]} */
  const peaks = [];
  /** @type {Row[]} */
  const rows = [];
  for (const { members, goal, others } of FILES) {
    const count = KOMMUNER * MONTHS * members;
    const path = fileOf(names, members);
    // Apart from each other: looking at the memory takes time. The first run of all finds nothing compiled.
    const times = await repeat(RUNS, async () => (await dropOnce(browser, address, path)).seconds);
    const grown = await repeat(MEMORY_RUNS, async () => (await dropOnce(browser, address, path, true)).mb);
    const taken = grown.flatMap((mb) => (mb === null ? [] : [mb]));
    points.push({ size: count, cost: median(times) });
    if (taken.length === MEMORY_RUNS) peaks.push({ size: count, cost: median(taken) });
    rows.push({
      name: `From dropped file to figure, ${count.toLocaleString('da-DK')} rows`,
      value: median(times),
      unit: 's',
      goal: { atMost: goal },
      detail: `each in a fresh profile; elsewhere, measured earlier: ${others}`,
      noise: spread(times),
      data: { seconds: times, mb: grown },
    });
  }
  rows.push({
    name: 'From dropped file to figure, growth of time',
    value: growthExponent(points),
    unit: '(exponent)',
    detail: points.map(({ size, cost }) => `${size}: ${cost.toFixed(2)} s`).join(', '),
    data: points,
  });
  const largest = peaks.at(-1);
  if (peaks.length === FILES.length && largest !== undefined) {
    rows.push({
      name: 'From dropped file to figure, peak of memory over before',
      value: largest.cost,
      unit: 'MB',
      detail: `of the whole page, worker and kept copy too: ${peaks.map(({ size, cost }) => `${size}: ${cost.toFixed(0)} MB`).join(', ')}, exponent ${growthExponent(peaks).toFixed(2)}`,
      data: peaks,
    });
  }
  return rows;
}

/** The names as the front page lists them. @param {import('playwright-core').Browser} browser @param {string} address */
async function kommuner(browser, address) {
  const page = await browser.newPage();
  await page.goto(`${address}#/`);
  const links = page.locator('a[href^="#/kommune/"]');
  await page.waitForFunction(() => document.querySelectorAll('a[href^="#/kommune/"]').length >= 98);
  const found = await links.evaluateAll((all) =>
    all.map((link) => /** @type {const} */ ([link.getAttribute('href') ?? '', link.textContent ?? ''])),
  );
  await page.close();
  const names = new Map(found.map(([href, text]) => [href.slice(-3), text.trim()]));
  if (names.size !== KOMMUNER) throw new Error(`${names.size} kommuner on the front page`);
  return [...names.values()];
}

/** Counts of nothing in particular, the same in every run. @param {readonly string[]} names @param {number} members */
function fileOf(names, members) {
  const lines = [members === 1 ? 'Område;Periode;Antal forløb' : 'Område;Periode;Branche;Antal forløb'];
  for (let member = 0; member < members; member++) {
    const split = members === 1 ? '' : member === 0 ? 'I alt;' : `Branche nummer ${member};`;
    for (const [n, name] of names.entries())
      for (let m = 0; m < MONTHS; m++) {
        const month = `${2006 + Math.floor((m + 6) / 12)}M${String(((m + 6) % 12) + 1).padStart(2, '0')}`;
        lines.push(`${name};${month};${split}${200 + ((n * 37 + m * 11 + member * 5) % 400)}`);
      }
  }
  mkdirSync(CACHE, { recursive: true });
  const path = join(CACHE, `forløb-${members}.csv`);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

/** @template T @param {number} times @param {() => Promise<T>} run @returns {Promise<T[]>} one after the other */
async function repeat(times, run) {
  /** @type {T[]} */
  const found = [];
  for (let at = 0; at < times; at++) found.push(await run());
  return found;
}

/** To the figure, by a reader of their own; `mb`: at most over what the page held before. @param {import('playwright-core').Browser} browser @param {string} address @param {string} path @param {boolean} [memory] @returns {Promise<{ seconds: number, mb: number | null }>} */
async function dropOnce(browser, address, path, memory = false) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(installProbe);
  await page.goto(`${address}#/data`);
  await page.locator('.drop-area input[type=file]').waitFor({ state: 'attached' });
  await page.waitForTimeout(500);
  await page.evaluate(openFigureWhenOffered);
  let seconds = Number.NaN;
  const drop = async () => {
    await page.locator('.drop-area input[type=file]').setInputFiles(path);
    seconds = (await page.evaluate(() => /** @type {DropWindow} */ (globalThis).dropped)) / 1000;
  };
  const mb = memory ? await peakGrowth(browser, drop) : null;
  if (!memory) await drop();
  await context.close();
  return { seconds, mb };
}

/** Runs in the page: follows the first link to a figure of the file the moment it is there. */
function openFigureWhenOffered() {
  const { probe } = /** @type {DropWindow} */ (globalThis);
  /** @param {() => Element | null} find @returns {Promise<Element>} */
  const found = async (find) => {
    for (let element = find(); ; element = find()) {
      if (element !== null) return element;
      await new Promise(requestAnimationFrame);
    }
  };
  const dropped = new Promise((resolve) => {
    addEventListener(
      'change',
      async () => {
        const started = performance.now();
        const link = await found(() => document.querySelector('.placement a[href^="#/sammenlign"]'));
        /** @type {HTMLElement} */ (link).click();
        await found(() => document.querySelector('.figure-body svg path'));
        await probe.painted();
        resolve(performance.now() - started);
      },
      { capture: true, once: true },
    );
  });
  Object.assign(window, { dropped });
}
