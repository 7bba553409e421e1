/** Checks the imports of every file in `src`; run by `npm test`. The rules are in rules.mjs. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkBoundaries } from './check.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const files = Object.fromEntries(
  readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(ROOT, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
);
const problems = checkBoundaries(files);
for (const { file, line, rule, message } of problems) {
  process.stdout.write(`${file}:${line}  ${rule}: ${message}\n`);
}
process.stdout.write(`${Object.keys(files).length} files, ${problems.length} problems\n`);
process.exitCode = problems.length > 0 || Object.keys(files).length === 0 ? 1 : 0;
