/** Weighs the built app against tests/budget/config.mjs; run by `npm test` after the build. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUDGET } from './config.mjs';
import { foreignAddresses, kilobytes, measure, readOnce } from './measure.mjs';

const DIST = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist');
const read = readOnce((file) => readFileSync(join(DIST, file)));
const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

if (existsSync(join(DIST, '.vite', 'manifest.json'))) {
  const manifest = JSON.parse(read('.vite/manifest.json').toString('utf8'));
  const failures = fromOtherHosts();
  for (const address of Object.keys(BUDGET.screens)) {
    const result = measure(manifest, read, BUDGET, address);
    say(address);
    for (const { part, file, bytes } of result.items) {
      say(`  ${part.padEnd(10)}${kilobytes(bytes).padStart(10)}  ${file}`);
    }
    const { criticalKb, firstScreenKb, withDataKb } = { ...BUDGET, ...BUDGET.screens[address] };
    say(`  critical     ${kilobytes(result.critical)} of ${criticalKb} kB`);
    say(`  first screen ${kilobytes(result.firstScreen)} of ${firstScreenKb} kB`);
    say(`  with data    ${kilobytes(result.withData)} of ${withDataKb} kB`);
    failures.push(...result.failures);
    for (const warning of result.warnings) say(`  WARNING ${warning}`);
  }
  for (const failure of failures) say(`  TOO MUCH ${failure}`);
  process.exitCode = failures.length > 0 ? 1 : 0;
} else {
  say('There is no build to weigh. Run `npm run build` first.');
  process.exitCode = 1;
}

function fromOtherHosts() {
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(html|css)$/.test(file))
    .flatMap((file) =>
      foreignAddresses(file, read(file).toString('utf8')).map((url) => `${file} fetches ${url}`),
    );
}
