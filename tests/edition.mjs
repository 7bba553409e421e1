/**
 * Known values are known of one edition of the figures: that in `tests/edition`, from August 2026. When `data/` has
 * newer ones, the tests of known values run in a copy of the project that has the old. To move them to a newer
 * edition, copy the files of `data/` there and look at every test that then fails.
 */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateExamples } from '../data/eksempel/generate.mjs';

/** Folders that the copy does without: large, made again, or another's. */
const LEFT_OUT = new Set(['node_modules', '.git', '.cache', 'dist', 'coverage']);

/**
 * The folder to run tests of known values in: the project itself while `data/` holds the edition, else a fresh copy.
 * @param {string} root the project
 */
export function editionRoot(root) {
  const edition = join(root, 'tests', 'edition');
  if (isCurrent(edition, join(root, 'data'))) return root;
  const copy = join(root, '.cache', 'edition');
  rmSync(copy, { recursive: true, force: true });
  for (const entry of readdirSync(root))
    if (!LEFT_OUT.has(entry)) cpSync(join(root, entry), join(copy, entry), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const data = join(copy, 'data');
  for (const file of readdirSync(data))
    if (file.endsWith('.csv') && file !== 'areas.csv') rmSync(join(data, file));
  cpSync(edition, data, { recursive: true });
  for (const [path, text] of generateExamples(data)) writeFileSync(join(data, path), text);
  return copy;
}

/** By the figures alone: words in the catalogue may change. @param {string} edition @param {string} data */
function isCurrent(edition, data) {
  const files = readdirSync(edition).filter((file) => file.endsWith('.csv'));
  const same = files.every(
    (file) =>
      existsSync(join(data, file)) &&
      readFileSync(join(data, file)).equals(readFileSync(join(edition, file))),
  );
  const more = readdirSync(data).filter((file) => /_\w+\.csv$/.test(file) && !files.includes(file));
  return same && more.length === 0;
}
