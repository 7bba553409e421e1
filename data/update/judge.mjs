// @ts-check
/**
 * Whether a fetched file may replace the one at hand. `broken`: it is not the file it should be, never written.
 * `odd`: its figures have moved more than they use to; written only with `--accept`.
 */
import { countryOf } from './compare.mjs';

/**
 * @typedef {import('./loadApp.mjs').App} App
 * @typedef {import('../../src/domain/dataset.ts').Dataset} Dataset
 * @typedef {import('../../src/domain/unit.ts').Unit} Unit
 * @typedef {import('./compare.mjs').Change} Change
 * @typedef {{ kind: 'broken' | 'odd', text: string }} Problem
 * @typedef {Readonly<Record<string, Unit>>} Units
 */

/** How far the country's newest figure may lie outside the last thirteen, which hold every season. */
const COUNTRY_STEP = 0.25;
const COUNTRY_PERIODS = 13;
/** How much a figure of the country that was published before may be revised. */
const COUNTRY_REVISION = 0.1;
/** Part of a measure's cells that may be revised wildly (`compare.mjs`), or be hidden where they were shown. */
const WILD_CELLS = 0.05;
const HIDDEN_CELLS = 0.05;
/** Jobindsats shows no count of a kommune below this. */
const FEWEST = 3;

/**
 * What a file must be, whatever was there before.
 * @param {Dataset} dataset
 * @param {{ units: Units, table: string, jobindsats: boolean }} promised
 * @param {App} app
 * @returns {Problem[]}
 */
export function judgeAlone(dataset, promised, app) {
  const found = dataset.measures.map(({ name, unit }) => `${name} (${unit})`);
  /** @type {Problem[]} */
  const problems = unitsFit(dataset, promised) ? [] : [broken(`uventede målinger: ${app.formatList(found)}`)];
  if (!dataset.areas.includes(app.COUNTRY)) problems.push(broken('hele landet mangler'));
  const count = (/** @type {string} */ kind) =>
    dataset.areas.filter((code) => app.areaOf(code).kind === kind).length;
  const [kommuner, regions] = [count('municipality'), count('region')];
  if (kommuner < app.municipalities.length && (kommuner > 0 || regions === 0))
    problems.push(odd(`der er ${kommuner} kommuner og ikke ${app.municipalities.length}`));
  if (regions > 0 && regions < app.regions.length)
    problems.push(broken(`der er kun ${regions} af 5 regioner`));
  problems.push(...gaps(dataset, app));
  if (promised.jobindsats)
    dataset.measures.forEach((measure, m) => {
      const small = app.isCount(measure.unit) ? smallCounts(dataset, m, app) : 0;
      if (small > 0)
        problems.push(
          odd(`${measure.name}: ${small} kommunetal er under ${FEWEST} og burde være skjult som ..`),
        );
    });
  return problems;
}

/** @param {string} text @returns {Problem} */
const broken = (text) => ({ kind: 'broken', text });
/** @param {string} text @returns {Problem} */
const odd = (text) => ({ kind: 'odd', text });

/**
 * The units the catalogue promises. Those of AULK04 are named by the file; one count and one share they must be.
 * Statistikbanken's single column has no unit in the file: there the catalogue's word counts.
 * @param {Dataset} dataset
 * @param {{ units: Units, table: string }} promised
 */
function unitsFit({ measures }, { units, table }) {
  if (table === 'AULK04')
    return (
      measures
        .map(({ unit }) => unit)
        .sort()
        .join() === 'percent-of-labour-force,persons'
    );
  return (
    measures.length === Object.keys(units).length &&
    measures.every(({ name, unit }) => units[name] === unit || (name === 'INDHOLD' && unit === 'unknown'))
  );
}

/**
 * The country has every period from its first to its last, and no area one that the country lacks.
 * @param {Dataset} dataset
 * @param {App} app
 * @returns {Problem[]}
 */
function gaps(dataset, app) {
  const country = dataset.areas.indexOf(app.COUNTRY);
  const at = new Set();
  for (let row = 0; row < dataset.rowCount; row++)
    if (dataset.area[row] === country) at.add(dataset.periods[dataset.period[row] ?? -1]?.start);
  const length = dataset.periods[0]?.frequency === 'quarter' ? 3 : 1;
  const mixed = new Set(dataset.periods.map(({ frequency }) => frequency)).size > 1;
  if (mixed) return [broken('måneder og kvartaler er blandet')];
  const starts = dataset.periods.map(({ start }) => start);
  const hole = starts.find(
    (start, i) => !at.has(start) || (i > 0 && start - (starts[i - 1] ?? 0) !== length),
  );
  const period = dataset.periods.find(({ start }) => start === hole);
  return period === undefined
    ? []
    : [broken(`der er et hul for hele landet ved ${app.formatPeriod(period)}`)];
}

/** @param {Dataset} dataset @param {number} measure @param {App} app */
function smallCounts(dataset, measure, app) {
  let small = 0;
  for (let row = 0; row < dataset.rowCount; row++) {
    const code = dataset.areas[dataset.area[row] ?? -1] ?? '';
    if (app.areaOf(code).kind !== 'municipality') continue;
    const shown = dataset.status[measure]?.[row] === app.STATUS_VALUE;
    if (shown && (dataset.values[measure]?.[row] ?? FEWEST) < FEWEST) small++;
  }
  return small;
}

/**
 * What is remarkable about the change from one edition to the next.
 * @param {Dataset} before
 * @param {Dataset} after
 * @param {Change} change
 * @param {App} app
 * @returns {Problem[]}
 */
export function judgeChange(before, after, change, app) {
  /** @type {Problem[]} */
  const problems = [];
  const { rows, areas, periods, newest } = change;
  if (rows.after < rows.before)
    problems.push(odd(`der er færre rækker: ${rows.before} før, ${rows.after} nu`));
  if (newest.after.start < newest.before.start)
    problems.push(
      odd(
        `den nyeste periode er ældre: ${app.formatPeriod(newest.before)} før, ${app.formatPeriod(newest.after)} nu`,
      ),
    );
  const lost = periods.lost.filter(({ start }) => start <= newest.after.start);
  if (lost.length > 0) problems.push(odd(`perioder mangler: ${app.formatList(lost.map(app.formatPeriod))}`));
  if (areas.lost.length > 0)
    problems.push(odd(`områder mangler: ${app.formatList(areas.lost.map((code) => app.areaOf(code).name))}`));
  for (const measure of change.measures) {
    const { name, compared, wild, hidden, becameZero } = measure;
    const part = (/** @type {number} */ cells) => cells / Math.max(1, compared + hidden);
    if (part(wild) > WILD_CELLS)
      problems.push(odd(`${name}: ${wild} af ${compared} tal er ændret med mere end 20 pct.`));
    if (part(hidden) > HIDDEN_CELLS) problems.push(odd(`${name}: ${hidden} tal, der var vist, er nu skjult`));
    if (becameZero > 0) problems.push(odd(`${name}: ${becameZero} skjulte tal er blevet til nul`));
    problems.push(...judgeCountry(before, after, name, app));
  }
  return problems;
}

/** @param {Dataset} before @param {Dataset} after @param {string} name @param {App} app @returns {Problem[]} */
function judgeCountry(before, after, name, app) {
  const series = (/** @type {Dataset} */ dataset) =>
    countryOf(
      dataset,
      dataset.measures.findIndex((measure) => measure.name === name),
      app,
    );
  const [old, fresh] = [series(before), series(after)];
  /** @type {Problem[]} */
  const problems = [];
  const revised = [...old].filter(([code, value]) => {
    const now = fresh.get(code);
    return now !== undefined && Math.abs(now - value) > COUNTRY_REVISION * value;
  });
  if (revised.length > 0)
    problems.push(odd(`${name}: hele landet er revideret med mere end 10 pct. i ${revised.length} perioder`));
  const recent = [...old].sort(([a], [b]) => (a < b ? -1 : 1)).slice(-COUNTRY_PERIODS);
  const values = recent.map(([, value]) => value);
  const newest = [...fresh.keys()].sort().at(-1);
  const value = newest === undefined ? undefined : fresh.get(newest);
  if (value === undefined || values.length === 0) return problems;
  if (value < Math.min(...values) * (1 - COUNTRY_STEP) || value > Math.max(...values) * (1 + COUNTRY_STEP))
    problems.push(
      odd(`${name}: hele landets nyeste tal, ${app.formatNumber(value, 1)}, ligger langt fra de seneste`),
    );
  return problems;
}
