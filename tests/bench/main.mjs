/**
 * `npm run bench`: how fast the app is, on this machine, in one run; every ratio against a baseline measured beside
 * it, as a table and as bench.md and bench.json in node_modules/.cache. `npm run bench -- lines reading` measures only
 * those, into bench-part.md and bench-part.json; `--strict` fails when a goal is missed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../browser/chromium.mjs';
import { measureDrop } from './drop.mjs';
import { measureEffect } from './effect.mjs';
import { measureInteractions } from './interactions.mjs';
import { measureLighthouse } from './lighthouse.mjs';
import { measureLines } from './lines.mjs';
import { measureReading } from './reading.mjs';
import { isMissed, markdown } from './report.mjs';
import { APP, buildApp, buildPages, CACHE, serveApp, servePages } from './site.mjs';
import { measureSize } from './size.mjs';

/** @typedef {import('./report.mjs').Row} Row */

/** @type {Readonly<Record<string, { app: boolean, run: (browser: import('playwright-core').Browser, address: string) => Promise<Row[]> }>>} */
const MEASURES = {
  size: { app: true, run: async () => measureSize(APP) },
  lines: { app: false, run: measureLines },
  interactions: { app: true, run: measureInteractions },
  reading: { app: false, run: measureReading },
  drop: { app: true, run: measureDrop },
  effect: { app: false, run: measureEffect },
  lighthouse: { app: true, run: measureLighthouse },
};

process.exitCode = await main(process.argv.slice(2));

/** @param {string[]} args @returns {Promise<number>} the exit code */
async function main(args) {
  const strict = args.includes('--strict');
  const asked = args.filter((arg) => arg !== '--strict');
  const unknown = asked.filter((name) => !Object.hasOwn(MEASURES, name));
  if (unknown.length > 0) {
    say(`Nothing is called ${unknown.join(', ')}. There are: ${Object.keys(MEASURES).join(', ')}.`);
    return 2;
  }
  const started = performance.now();
  const names = asked.length > 0 ? asked : Object.keys(MEASURES);
  const [app, pages] = await sites(names);
  const browser = await launchChromium();
  const version = `Chromium ${browser.version()}, Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}`;
  /** @type {Row[]} */
  const rows = [];
  try {
    for (const name of names) {
      const measure = MEASURES[name];
      const address = measure?.app ? app?.address : pages?.address;
      if (measure === undefined || address === undefined) continue;
      process.stderr.write(`measuring ${name} …\n`);
      rows.push(...(await measure.run(browser, address)));
    }
  } finally {
    await browser.close();
    await Promise.all([app?.close(), pages?.close()]);
  }
  const seconds = Math.round((performance.now() - started) / 1000);
  const missed = rows.filter(isMissed);
  const table = `${markdown(rows)}\n\n${version}; ${seconds} s. Noise: spread of the middle half of the runs.`;
  say(table);
  for (const { name } of missed) say(`MISSED ${name}`);
  mkdirSync(CACHE, { recursive: true });
  const report = { version, seconds, rows };
  // A part never takes the place of a whole run.
  const name = asked.length > 0 ? 'bench-part' : 'bench';
  writeFileSync(join(CACHE, '..', `${name}.md`), `${table}\n`);
  writeFileSync(join(CACHE, '..', `${name}.json`), `${JSON.stringify(report, null, 1)}\n`);
  return strict && missed.length > 0 ? 1 : 0;
}

/** Builds and serves what the named measures need. @param {readonly string[]} names */
async function sites(names) {
  const needs = names.map((name) => MEASURES[name]?.app);
  if (needs.includes(true)) await buildApp();
  if (needs.includes(false)) await buildPages();
  return [needs.includes(true) ? await serveApp() : null, needs.includes(false) ? await servePages() : null];
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}
