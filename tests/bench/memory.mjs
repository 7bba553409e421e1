/** How much memory Chromium's page processes took at most during a reading, worker included. Linux only. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
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
