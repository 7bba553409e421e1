/** How much memory something takes: what a page holds of it, and what its process took at most meanwhile. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * What a page holds when all that nobody needs any more has been collected.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<{ heap: number, nodes: number }>} MB of its JavaScript heap, without array buffers; nodes of the DOM
 */
export async function held(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  // What the first finds dead can set free what a second collects.
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const of = (/** @type {string} */ wanted) =>
    metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { heap: of('JSHeapUsedSize') / 1e6, nodes: of('Nodes') };
}

/**
 * What the page processes of a browser, workers included, took at most during a run. Linux only.
 * @param {import('playwright-core').Browser} browser
 * @param {() => Promise<unknown>} run
 * @returns {Promise<number | null>} MB above what they held before; null where the system does not say
 */
export async function peakGrowth(browser, run) {
  const before = (await renderers(browser)).map((pid) => ({ pid, held: startPeak(pid) }));
  await run();
  let growth = 0;
  for (const { pid, held } of before) {
    const peak = field(pid, 'VmHWM');
    if (held === null || peak === null) return null;
    growth += Math.max(0, peak - held);
  }
  return before.length === 0 ? null : growth / 1000;
}

/** @param {import('playwright-core').Browser} browser @returns {Promise<number[]>} */
async function renderers(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo
    .filter(({ type, id }) => type === 'renderer' && existsSync(`/proc/${id}/status`))
    .map(({ id }) => id);
}

/** Makes the kernel forget the peak so far; returns what is held now. @param {number} pid @returns {number | null} */
function startPeak(pid) {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
    return field(pid, 'VmRSS');
  } catch {
    return null;
  }
}

/** @param {number} pid @param {string} name @returns {number | null} kB */
function field(pid, name) {
  try {
    const found = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return found === null ? null : Number(found[1]) * 1.024;
  } catch {
    return null;
  }
}
