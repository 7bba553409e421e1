/** One table for all measures. */

/**
 * @typedef {{ atMost: number } | { atLeast: number }} Goal
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
  return 'atMost' in goal ? !(value <= goal.atMost) : !(value >= goal.atLeast);
}

/** @param {readonly Row[]} rows */
export function markdown(rows) {
  const cells = rows.map((row) => [
    row.name,
    `${number(row.value)}${row.unit === '' ? '' : ` ${row.unit}`}`,
    row.goal === undefined ? '' : 'atMost' in row.goal ? `<= ${row.goal.atMost}` : `>= ${row.goal.atLeast}`,
    row.goal === undefined ? '' : isMissed(row) ? 'MISSED' : 'ok',
    row.noise === undefined ? '' : `${row.noise.toFixed(0)} %`,
    row.detail,
  ]);
  const lines = [['Measure', 'Result', 'Goal', '', 'Noise', 'Detail'], Array(6).fill('---'), ...cells];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

/** @param {number} value */
function number(value) {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}
