/**
 * Builds the site once more, from a copy in another folder, in another time zone and language of the machine, and
 * holds every file against those in `dist`: the same sources must give the same bytes, or nobody can tell what a
 * published copy was built from. Run by `npm test` after the build.
 */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const LEFT_OUT = ['node_modules', 'dist', '.git', '.cache', 'coverage'];
const MOST_NAMED = 20;

const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

process.exitCode = main();

function main() {
  if (!existsSync(join(ROOT, 'dist', 'index.html'))) {
    say('There is nothing to compare with. Run `npm run build` first.');
    return 1;
  }
  const folder = mkdtempSync(join(tmpdir(), 'bygget-igen-'));
  try {
    const copy = join(folder, 'another name');
    cpSync(ROOT, copy, { recursive: true, filter: (path) => !LEFT_OUT.includes(basename(path)) });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
    const failure = build(copy) ?? build(copy, '--mode', 'en');
    if (failure !== null) {
      say(failure);
      return 1;
    }
    return compare(hashes(join(ROOT, 'dist')), hashes(join(copy, 'dist')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} cwd @param {string[]} args @returns {string | null} what went wrong */
function build(cwd, ...args) {
  const env = { ...process.env, TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C' };
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build', ...args], { cwd, env });
  return status === 0 ? null : `The second build failed.\n${stdout}\n${stderr}`;
}

/**
 * Without Vite's record of the build, which is not published: it names libraries by where they lie, and the copy
 * borrows them. @param {string} folder @returns {Map<string, string>} hash by path, in a fixed order
 */
function hashes(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && basename(entry.parentPath) !== '.vite')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    files.map((file) => [
      relative(folder, file).replaceAll('\\', '/'),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

/** @param {Map<string, string>} first @param {Map<string, string>} second @returns {number} the exit code */
function compare(first, second) {
  const all = [...new Set([...first.keys(), ...second.keys()])].sort();
  const different = all.filter((file) => first.get(file) !== second.get(file));
  for (const file of different.slice(0, MOST_NAMED)) {
    const why = !first.has(file) ? 'only in the second build' : second.has(file) ? 'differs' : 'only in dist';
    say(`${file}: ${why}`);
  }
  if (different.length > 0) {
    say(`${different.length} of ${all.length} files are not the same when built twice.`);
    return 1;
  }
  const total = createHash('sha256')
    .update([...first].join('\n'))
    .digest('hex');
  say(`${all.length} files, the same when built again elsewhere: ${total.slice(0, 16)}`);
  return 0;
}
