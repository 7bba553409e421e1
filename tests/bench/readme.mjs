/** `node tests/bench/readme.mjs` after `npm run bench`: the README's table of speed, from that one whole run. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT } from './site.mjs';
import { median } from './stats.mjs';

/** @typedef {import('./report.mjs').Row} Row */

const README = join(ROOT, 'README.md');
const HEAD = '| | result | beside it |\n|---|---|---|\n';

/** @type {{ rows: Row[] }} */
const { rows } = JSON.parse(readFileSync(join(CACHE, '..', 'bench.json'), 'utf8'));

/** @returns {string[]} */
function lines() {
  const paint = (/** @type {string} */ library) =>
    dataOf(`Line figure, first paint, 98 x 240, against ${library}`);
  const against = (/** @type {string} */ library) => ms(median(paint(library).theirs));
  const tooltip = (/** @type {string} */ library) => ms(median(dataOf(`Hover, against ${library}`)), 1);
  const heap = named('Line figure, JavaScript heap held while it is drawn, 98 x 240');
  const peak = named('Line figure, peak of memory over before, 98 x 240');
  const reading = dataOf('Reading 1.000.000 rows, throughput');
  const papa = median(times(reading.theirs));
  const drops = rows.filter(({ name }) => /^From dropped file to figure, [\d.]+ rows$/.test(name));
  const dropPeaks = dataOf('From dropped file to figure, peak of memory over before').map(
    (/** @type {{ cost: number }} */ { cost }) => cost.toFixed(0),
  );
  const choices = rows.filter(({ name }) => name.startsWith('App: ')).map(({ value }) => value.toFixed(0));
  choices.sort((a, b) => Number(a) - Number(b));
  const screens = ['#/', '#/sammenlign', '#/indlejr'];
  const sizes = (/** @type {string} */ what) =>
    screens.map((screen) => named(`Size of ${screen}, ${what}`).value.toFixed(0)).join(', ');
  const scores = ['#/', '#/sammenlign'].map((screen) =>
    named(`Lighthouse mobile, performance of ${screen}`).value.toFixed(0),
  );
  return [
    line(
      'Line figure, 98 kommuner over 240 months, first paint',
      ms(median(paint('uPlot').ours)),
      `98 plain Recharts lines ${against('plain Recharts')}; on a canvas, without names, marks and readings: uPlot ${against('uPlot')}, Chart.js ${against('Chart.js')}`,
    ),
    line(
      'Moving the pointer over it, work per move',
      ms(named('Hover, 98 kommuner, work per move').value, 1),
      `with their own tooltips: Chart.js ${tooltip('Chart.js')}, Recharts ${tooltip('plain Recharts')}, uPlot ${tooltip('uPlot')}`,
    ),
    line(
      'Memory while it is drawn: JavaScript heap; at most in all',
      `${heap.value.toFixed(1)}; ${peak.value.toFixed(0)} MB`,
      heap.data
        .slice(1)
        .map((/** @type {{ name: string, runs: { heap: number }[] }} */ { name, runs }) => {
          const own = peak.data.find((/** @type {{ name: string }} */ other) => other.name === name);
          return `${name} ${median(runs.map((run) => run.heap)).toFixed(1)}; ${median(own.peaks).toFixed(0)} MB`;
        })
        .join(', '),
    ),
    line(
      'Reading 1,000,000 rows (63 MB), every row accounted for',
      seconds(median(times(reading.ours)) / 1000),
      `PapaParse only counting rows ${seconds(papa / 1000)}; a bare loop over the bytes ${seconds(median(dataOf('The same, over a loop that only counts lines')) / 1000)}; +${named('Reading, peak of memory over before').value.toFixed(0)} MB, the page waits ${ms(named('Longest block of the page meanwhile').value, 1)} at most`,
    ),
    line(
      'From dropped file to its figure: 23,500, 165,000, 1,000,000 rows',
      `${drops.map(({ value }) => value.toFixed(2)).join(', ')} s`,
      `+${dropPeaks.join(', ')} MB at most; measured earlier: Perspective 0.46, 0.80, 3.36 s; RAWGraphs 1.6, 6.9, over 35 s`,
    ),
    line(
      'Growth with size (exponent of time)',
      growthRange(),
      `file to figure ${exponent('From dropped file to figure, growth of time')}, reading ${exponent('Reading, growth of time')}, line figure with 36 to 480 months ${exponent('Line figure, growth of work with months')}`,
    ),
    line('Choosing a kommune, an indicator, a figure in the app', `${choices[0]}–${choices.at(-1)} ms`, ''),
    line(
      'Downloaded before the first screen stands (brotli): front page, comparison, embedded figure',
      `${sizes('first screen')} kB`,
      `figures included ${sizes('first screen with its figures')} kB`,
    ),
    line('Lighthouse, mobile, front page and comparison', scores.join(', '), ''),
  ];
}

function growthRange() {
  const names = [
    'From dropped file to figure, growth of time',
    'Reading, growth of time',
    'Line figure, growth of work with months',
  ];
  const values = names.map((name) => named(name).value);
  return `${Math.min(...values).toFixed(1)}–${Math.max(...values).toFixed(1)}`;
}

/** @param {string} name @returns {Row & { data: any }} */
function named(name) {
  const row = rows.find((one) => one.name === name);
  if (row === undefined) throw new Error(`bench.json has no row „${name}“: run \`npm run bench\`, all of it`);
  return /** @type {Row & { data: any }} */ (row);
}

/** @param {string} name @returns {any} */
function dataOf(name) {
  return named(name).data;
}

/** @param {readonly { ms: number }[]} readings */
function times(readings) {
  return readings.map((reading) => reading.ms);
}

/** @param {string} name */
const exponent = (name) => named(name).value.toFixed(2);
/** @param {number} value @param {number} [decimals] */
const ms = (value, decimals = 0) => `${value.toFixed(decimals)} ms`;
/** @param {number} value */
const seconds = (value) => `${value.toFixed(2)} s`;
/** @param {string} what @param {string} result @param {string} beside */
const line = (what, result, beside) => `| ${what} | ${result} | ${beside === '' ? '' : `${beside} `}|`;

const before = readFileSync(README, 'utf8');
const start = before.indexOf(HEAD) + HEAD.length;
const end = before.indexOf('\n\n', start);
if (start < HEAD.length || end < 0) throw new Error('README.md has no table of speed');
writeFileSync(README, `${before.slice(0, start)}${lines().join('\n')}${before.slice(end)}`);
