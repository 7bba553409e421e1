/** One table for all measures. */

/**
 * @typedef {{ atMost: number } | { atLeast: number } | { between: readonly [number, number] }} Goal
 * @typedef {{
 *   name: string,
 *   value: number,
 *   unit: string,
 *   goal?: Goal,
 *   detail: string,
 *   noise?: number,
 *   data?: unknown,
 * }} Row  `noise`: spread of the middle half of the runs, in percent; `data`: every single reading
 */

/** @param {Row} row */
export function isMissed({ value, goal }) {
  if (goal === undefined) return false;
  if ('between' in goal) return !(value >= goal.between[0] && value <= goal.between[1]);
  return 'atMost' in goal ? !(value <= goal.atMost) : !(value >= goal.atLeast);
}

/** @param {readonly Row[]} rows */
export function markdown(rows) {
  const cells = rows.map((row) => [
    row.name,
    `${number(row.value)}${row.unit === '' ? '' : ` ${row.unit}`}`,
    row.goal === undefined ? '' : bound(row.goal),
    row.goal === undefined ? '' : isMissed(row) ? 'MISSED' : 'ok',
    row.noise === undefined ? '' : `${row.noise.toFixed(0)} %`,
    row.detail,
  ]);
  const lines = [['Measure', 'Result', 'Goal', '', 'Noise', 'Detail'], Array(6).fill('---'), ...cells];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

/** @param {Goal} goal */
function bound(goal) {
  if ('between' in goal) return goal.between.join('–');
  return 'atMost' in goal ? `<= ${goal.atMost}` : `>= ${goal.atLeast}`;
}

/** @param {number} value */
function number(value) {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}
