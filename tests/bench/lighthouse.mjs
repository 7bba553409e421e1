/** Lighthouse on the built app, as on a phone: its default throttling of network and processor. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { bundledChromium } from '../browser/bundledChromium.mjs';
import { quantile } from './stats.mjs';

const RUNS = 3;
/** The two screens that visits begin with. */
const SCREENS = ['#/', '#/sammenlign'];
const PARTS = /** @type {const} */ ({
  FCP: 'first-contentful-paint',
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
  SI: 'speed-index',
});

/** @typedef {{ score: number, parts: Record<string, number> }} Run */

/** @param {import('playwright-core').Browser} browser @param {string} address @returns {Promise<import('./report.mjs').Row[]>} */
export async function measureLighthouse(browser, address) {
  const { executablePath, env } = await programOf(browser);
  const port = await freePort();
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    `--remote-debugging-port=${port}`,
  ];
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const folder = mkdtempSync(join(tmpdir(), 'kommunekurven-lighthouse-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    env,
    args: [...args, ...quiet],
  });
  /** @type {import('./report.mjs').Row[]} */
  const rows = [];
  try {
    for (const screen of SCREENS) {
      /** @type {Run[]} */
      const runs = [];
      for (let run = 0; run < RUNS; run++) runs.push(await once(`${address}${screen}`, port));
      rows.push(row(screen, runs));
    }
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return rows;
}

/** @param {string} screen @param {Run[]} runs @returns {import('./report.mjs').Row} */
function row(screen, runs) {
  runs.sort((a, b) => a.score - b.score);
  const middle = /** @type {Run} */ (runs[Math.floor(RUNS / 2)]);
  const parts = Object.entries(middle.parts).map(
    ([name, value]) => `${name} ${name === 'CLS' ? value.toFixed(3) : `${value.toFixed(0)} ms`}`,
  );
  const scores = runs.map(({ score }) => score);
  return {
    name: `Lighthouse mobile, performance of ${screen}`,
    value: middle.score,
    unit: '',
    goal: { atLeast: 95 },
    detail: `${parts.join(', ')}; runs ${scores.join(', ')}`,
    noise: (100 * (quantile(scores, 1) - quantile(scores, 0))) / middle.score,
    data: runs,
  };
}

/** @param {string} address @param {number} port @returns {Promise<Run>} */
async function once(address, port) {
  const result = await lighthouse(address, {
    port,
    output: 'json',
    logLevel: 'silent',
    onlyCategories: ['performance'],
  });
  const { categories, audits, runtimeError } = /** @type {NonNullable<typeof result>} */ (result).lhr;
  if (runtimeError !== undefined) throw new Error(`Lighthouse: ${runtimeError.message}`);
  return {
    score: Math.round(100 * (categories.performance?.score ?? Number.NaN)),
    parts: Object.fromEntries(
      Object.entries(PARTS).map(([name, audit]) => [name, audits[audit]?.numericValue ?? Number.NaN]),
    ),
  };
}

/** The program behind a running browser, so that Lighthouse measures with the same. */
async function programOf(/** @type {import('playwright-core').Browser} */ browser) {
  const session = await browser.newBrowserCDPSession();
  const { commandLine } = await session.send('SystemInfo.getInfo');
  const executablePath = /** @type {string} */ (commandLine.split(' --')[0]).replace(/^"|"$/g, '');
  if (!executablePath.includes('kommunekurven-chromium')) return { executablePath, env: process.env };
  return bundledChromium();
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}
