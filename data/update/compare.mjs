// @ts-check
/** What is different between two editions of the same file, cell by cell. Pure. */

/**
 * @typedef {import('../../src/domain/dataset.ts').Dataset} Dataset
 * @typedef {import('../../src/domain/period.ts').Period} Period
 * @typedef {import('../../src/domain/unit.ts').Unit} Unit
 * @typedef {import('./loadApp.mjs').App} App
 * @typedef {{ area: string, period: Period, members: readonly string[], before: number, after: number }} Revision
 * @typedef {{ name: string, unit: Unit, compared: number, up: number, down: number, largest: Revision | null,
 *   wild: number, hidden: number, shown: number, becameZero: number }} MeasureChange
 * @typedef {{ newest: { before: Period, after: Period }, oldest: { before: Period, after: Period },
 *   rows: { before: number, after: number }, areas: { gained: string[], lost: string[] },
 *   periods: { gained: Period[], lost: Period[] }, measures: MeasureChange[] }} Change
 */

/** A revision that is large for what is counted: more than a fifth, and more than small numbers swing. */
const WILD_SHARE = 0.2;
/** @param {Unit} unit @param {App} app */
const wildAmount = (unit, app) => (app.isCount(unit) ? 10 : 1);

/**
 * A row's place as text: area, period and members, not the row's number.
 * @param {Dataset} dataset
 * @param {number} row
 * @param {App} app
 */
function placeOf(dataset, row, app) {
  const { area, period, members } = partsOf(dataset, row);
  return [area, app.periodCode(period), ...members].join('|');
}

/** @param {Dataset} dataset @param {number} row */
function partsOf(dataset, row) {
  return {
    area: /** @type {string} */ (dataset.areas[dataset.area[row] ?? -1]),
    period: /** @type {Period} */ (dataset.periods[dataset.period[row] ?? -1]),
    members: dataset.dimensions.map(({ members }, d) => members[dataset.dimension[d]?.[row] ?? -1] ?? ''),
  };
}

/**
 * The two must have the same measures and dimensions.
 * @param {Dataset} before
 * @param {Dataset} after
 * @param {App} app
 * @returns {Change}
 */
export function compare(before, after, app) {
  const rowsBefore = new Map();
  for (let row = 0; row < before.rowCount; row++) rowsBefore.set(placeOf(before, row, app), row);
  /** @type {{ row: number, earlier: number }[]} */
  const pairs = [];
  for (let row = 0; row < after.rowCount; row++) {
    const earlier = rowsBefore.get(placeOf(after, row, app));
    if (earlier !== undefined) pairs.push({ row, earlier });
  }
  const codes = (/** @type {Dataset} */ { periods }) => new Map(periods.map((p) => [app.periodCode(p), p]));
  const [periodsBefore, periodsAfter] = [codes(before), codes(after)];
  const missing = (/** @type {Map<string, Period>} */ from, /** @type {Map<string, Period>} */ than) =>
    [...from].filter(([code]) => !than.has(code)).map(([, period]) => period);
  const ends = (/** @type {0 | -1} */ at) => ({
    before: /** @type {Period} */ (before.periods.at(at)),
    after: /** @type {Period} */ (after.periods.at(at)),
  });
  return {
    newest: ends(-1),
    oldest: ends(0),
    rows: { before: before.rowCount, after: after.rowCount },
    areas: {
      gained: after.areas.filter((code) => !before.areas.includes(code)),
      lost: before.areas.filter((code) => !after.areas.includes(code)),
    },
    periods: {
      gained: missing(periodsAfter, periodsBefore),
      lost: missing(periodsBefore, periodsAfter),
    },
    measures: after.measures.map((measure, m) => {
      const earlier = before.measures.findIndex(({ name }) => name === measure.name);
      return compareMeasure({ before, after, earlier, m, pairs }, app);
    }),
  };
}

/**
 * @param {{ before: Dataset, after: Dataset, earlier: number, m: number, pairs: { row: number, earlier: number }[] }} files
 * @param {App} app
 * @returns {MeasureChange}
 */
function compareMeasure({ before, after, earlier, m, pairs }, app) {
  const { name, unit } = /** @type {Dataset['measures'][number]} */ (after.measures[m]);
  /** @type {MeasureChange} */
  const change = {
    ...{ name, unit, compared: 0, up: 0, down: 0, largest: null },
    ...{ wild: 0, hidden: 0, shown: 0, becameZero: 0 },
  };
  for (const pair of pairs) {
    const hadNumber = before.status[earlier]?.[pair.earlier] === app.STATUS_VALUE;
    const hasNumber = after.status[m]?.[pair.row] === app.STATUS_VALUE;
    const [x, y] = [
      before.values[earlier]?.[pair.earlier] ?? Number.NaN,
      after.values[m]?.[pair.row] ?? Number.NaN,
    ];
    if (hadNumber && !hasNumber) change.hidden++;
    if (!hadNumber && hasNumber) {
      change.shown++;
      if (y === 0) change.becameZero++;
    }
    if (!hadNumber || !hasNumber) continue;
    change.compared++;
    if (x === y) continue;
    if (y > x) change.up++;
    else change.down++;
    const size = Math.abs(y - x);
    if (size > WILD_SHARE * x && size >= wildAmount(unit, app)) change.wild++;
    if (change.largest === null || size > Math.abs(change.largest.after - change.largest.before))
      change.largest = { ...partsOf(after, pair.row), before: x, after: y };
  }
  return change;
}

/**
 * The country's figures of one measure, at the total of every dimension, by the code of their period.
 * @param {Dataset} dataset
 * @param {number} measure
 * @param {App} app
 * @returns {Map<string, number>}
 */
export function countryOf(dataset, measure, app) {
  const country = dataset.areas.indexOf(app.COUNTRY);
  const found = new Map();
  for (let row = 0; row < dataset.rowCount; row++) {
    if (dataset.area[row] !== country || dataset.status[measure]?.[row] !== app.STATUS_VALUE) continue;
    const total = dataset.dimensions.every(
      ({ members, total: at }, d) => members.length === 1 || dataset.dimension[d]?.[row] === at,
    );
    if (total) found.set(app.periodCode(partsOf(dataset, row).period), dataset.values[measure]?.[row]);
  }
  return found;
}
