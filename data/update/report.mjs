// @ts-check
/** What the maintainer reads: per file what is new, what was revised, and what is wrong with it. */

/**
 * @typedef {import('./loadApp.mjs').App} App
 * @typedef {import('./compare.mjs').Change} Change
 * @typedef {import('./compare.mjs').MeasureChange} MeasureChange
 * @typedef {import('./judge.mjs').Problem} Problem
 */

/**
 * A new edition against the old one.
 * @param {Change} change
 * @param {App} app
 * @returns {string[]}
 */
export function describeChange(change, app) {
  const { newest, oldest, rows, areas, periods } = change;
  const [from, to] = [app.formatPeriod(newest.before), app.formatPeriod(newest.after)];
  const lines = [from === to ? `nyeste periode: ${to}, som før` : `nyeste periode: ${to} (før ${from})`];
  if (oldest.after.start !== oldest.before.start)
    lines.push(`ældste periode: ${app.formatPeriod(oldest.after)} (før ${app.formatPeriod(oldest.before)})`);
  lines.push(`rækker: ${app.formatNumber(rows.after, 0)} (før ${app.formatNumber(rows.before, 0)})`);
  if (periods.gained.length > 0)
    lines.push(`nye perioder: ${brief(periods.gained.map(app.formatPeriod), app)}`);
  const names = (/** @type {string[]} */ codes) =>
    brief(
      codes.map((code) => app.areaOf(code).name),
      app,
    );
  if (areas.gained.length > 0) lines.push(`nye områder: ${names(areas.gained)}`);
  if (areas.lost.length > 0) lines.push(`områder, der er væk: ${names(areas.lost)}`);
  return [...lines, ...change.measures.flatMap((measure) => describeMeasure(measure, app))];
}

/** @param {MeasureChange} measure @param {App} app @returns {string[]} */
function describeMeasure(measure, app) {
  const { name, unit, compared, up, down, largest, hidden, shown } = measure;
  const n = (/** @type {number} */ value) => app.formatNumber(value, 0);
  const parts = [
    up + down === 0
      ? `ingen af ${n(compared)} tal er revideret`
      : `${n(up + down)} af ${n(compared)} tal er revideret`,
    ...(up + down === 0 ? [] : [`${n(up)} op og ${n(down)} ned`]),
    ...(hidden === 0 ? [] : [`${n(hidden)} er nu skjult`]),
    ...(shown === 0 ? [] : [`${n(shown)} var skjult før`]),
  ];
  const lines = [`${name}: ${parts.join(', ')}`];
  if (largest !== null) {
    const { area, period, members, before, after } = largest;
    const decimals = app.isCount(unit) ? 0 : 1;
    const place = [app.areaOf(area).name, app.formatPeriod(period), ...members].join(', ');
    const amount = (/** @type {number} */ value) => app.formatNumber(value, decimals);
    lines.push(
      `  størst: ${place}: ${amount(before)} → ${amount(after)} (${app.formatSigned(after - before, decimals)})`,
    );
  }
  return lines;
}

/**
 * A file that was not there before.
 * @param {import('../../src/domain/dataset.ts').Dataset} dataset
 * @param {App} app
 * @returns {string[]}
 */
export function describeNew({ periods, rowCount, areas }, app) {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return ['ny fil uden perioder'];
  return [
    `ny fil: ${app.formatPeriod(first)}–${app.formatPeriod(last)}, ${areas.length} områder, ${app.formatNumber(rowCount, 0)} rækker`,
  ];
}

/**
 * Why it is not written, and what can be done.
 * @param {readonly Problem[]} problems
 * @param {boolean} accept
 * @returns {string[]}
 */
export function describeProblems(problems, accept) {
  if (problems.length === 0) return [];
  const hopeless = problems.some(({ kind }) => kind === 'broken');
  const advice = hopeless
    ? 'Filen er ikke skrevet; den gamle er der endnu.'
    : accept
      ? 'Skrevet alligevel, fordi du bad om det med --accept.'
      : 'Filen er ikke skrevet; den gamle er der endnu. Er ændringen rigtig, så kør igen med --accept.';
  return [...problems.map(({ kind, text }) => `${kind === 'broken' ? 'FEJL' : 'TVIVL'}: ${text}`), advice];
}

/** The first and the last few of a long list. @param {string[]} items @param {App} app */
function brief(items, app) {
  if (items.length <= 6) return app.formatList(items);
  return `${items.slice(0, 2).join(', ')} … ${items.at(-1)} (${items.length})`;
}
