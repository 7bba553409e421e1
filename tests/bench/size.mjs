/** What the first screens weigh: the size budget's own sums. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUDGET } from '../budget/config.mjs';
import { measure } from '../budget/measure.mjs';

/** @param {string} folder of the built app @returns {import('./report.mjs').Row[]} */
export function measureSize(folder) {
  const read = (/** @type {string} */ file) => readFileSync(join(folder, file));
  const manifest = JSON.parse(read('.vite/manifest.json').toString('utf8'));
  return Object.keys(BUDGET.screens).flatMap((address) =>
    rows(address, measure(manifest, read, BUDGET, address)),
  );
}

/** @param {string} address @param {import('../budget/measure.mjs').Measure} result @returns {import('./report.mjs').Row[]} */
function rows(address, result) {
  if (result.failures.some((failure) => failure.includes('listed')))
    throw new Error(result.failures.join('\n'));
  const row = (/** @type {string} */ name, /** @type {number} */ bytes, /** @type {number} */ atMost) => ({
    name: `Size of ${address}, ${name}`,
    value: bytes / 1000,
    unit: 'kB',
    goal: { atMost },
    detail: 'brotli',
  });
  const { criticalKb, firstScreenKb, withDataKb } = { ...BUDGET, ...BUDGET.screens[address] };
  return [
    row('before headline and plain drawing', result.critical, criticalKb),
    row('first screen', result.firstScreen, firstScreenKb),
    row('first screen with its figures', result.withData, withDataKb),
  ];
}
