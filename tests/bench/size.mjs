/** What the first screen weighs: the size budget's own sums. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUDGET } from '../budget/config.mjs';
import { measure } from '../budget/measure.mjs';

/** @param {string} folder of the built app @returns {import('./report.mjs').Row[]} */
export function measureSize(folder) {
  const read = (/** @type {string} */ file) => readFileSync(join(folder, file));
  const result = measure(JSON.parse(read('.vite/manifest.json').toString('utf8')), read, BUDGET);
  if (result.failures.some((failure) => failure.includes('listed')))
    throw new Error(result.failures.join('\n'));
  const row = (/** @type {string} */ name, /** @type {number} */ bytes, /** @type {number} */ atMost) => ({
    name: `Size, ${name}`,
    value: bytes / 1000,
    unit: 'kB',
    goal: { atMost },
    detail: 'brotli',
  });
  return [
    row('before headline and plain drawing', result.critical, BUDGET.criticalKb),
    row('first screen', result.firstScreen, BUDGET.firstScreenKb),
    row('first screen with its figures', result.withData, BUDGET.withDataKb),
  ];
}
