// @ts-check
/**
 * After a file in `data/` was replaced: `node data/check.mjs` says what differs from the catalogue,
 * `node data/check.mjs --write [--hentet=2026-12-01]` makes the examples again and brings the catalogue up to date. A
 * file that is broken is never taken, an odd one only with `--accept`.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateExamples } from './eksempel/generate.mjs';
import { loadApp } from './update/loadApp.mjs';
import { judgeReplaced, replacedEntries } from './update/replaced.mjs';

/**
 * @typedef {{ id: string, file: string, kind: string, retrieved: string | null, transcribed: string | null, sha256: string }} Entry
 * @typedef {{ schema: number, datasets: Entry[] }} Catalogue
 */

/** @param {string} path */
const checksum = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');

/**
 * The day a file was last written, by the clock on this machine: for a fresh export, the day it was saved.
 * @param {string} path
 */
function savedOn(path) {
  const time = statSync(path).mtime;
  const two = (/** @type {number} */ n) => String(n).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

/**
 * The examples add up to the regions, so a new regional file makes them stale.
 * @param {string} data
 * @param {boolean} write
 */
function checkExamples(data, write) {
  const said = [];
  for (const [file, text] of generateExamples(data)) {
    if (readFileSync(join(data, file), 'utf8') === text) continue;
    if (write) writeFileSync(join(data, file), text);
    said.push(`${file}: ${write ? 'lavet på ny' : 'passer ikke til de regionale tal, som den er lavet af'}`);
  }
  return said;
}

/**
 * @param {string} data
 * @param {Entry} entry
 * @param {{ write: boolean, retrieved: string | undefined }} options
 */
function checkEntry(data, entry, { write, retrieved }) {
  const path = join(data, entry.file);
  const now = checksum(path);
  if (now === entry.sha256) return [];
  if (!write) return [`${entry.file}: indholdet er ikke det, som kataloget kender`];
  entry.sha256 = now;
  if (entry.kind === 'eksempel') return [`${entry.file}: ny kontrolsum`];
  // A replaced file is the publisher's own of another day: the old source line would be untrue.
  entry.retrieved = retrieved ?? savedOn(path);
  entry.transcribed = null;
  return [
    `${entry.file}: ny kontrolsum, hentet ${entry.retrieved}; ret datoen i kataloget, hvis den er en anden`,
  ];
}

/**
 * What differs, in Danish; with `write` what was put right.
 * @param {string} data the folder `data/`
 * @param {{ write: boolean, retrieved?: string | undefined }} options
 */
export function check(data, { write, retrieved }) {
  if (retrieved !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(retrieved))
    throw new Error(`--hentet skal være en dato som 2026-12-01, ikke ${retrieved}`);
  const cataloguePath = join(data, 'catalogue.json');
  /** @type {Catalogue} */
  const catalogue = JSON.parse(readFileSync(cataloguePath, 'utf8'));
  const files = readdirSync(data, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.csv'))
    .sort();

  const said = checkExamples(data, write);
  for (const entry of catalogue.datasets) {
    if (files.includes(entry.file)) said.push(...checkEntry(data, entry, { write, retrieved }));
    else said.push(`${entry.file}: står i kataloget (${entry.id}), men filen mangler`);
  }
  for (const file of files)
    if (!catalogue.datasets.some((entry) => entry.file === file))
      said.push(`${file}: står ikke i kataloget; tilføj en post i catalogue.json`);
  if (write) writeFileSync(cataloguePath, `${JSON.stringify(catalogue, null, 2)}\n`);
  return said;
}

/**
 * The examples are made of the files as text, by stricter rules than the app reads them.
 * @param {string} data
 * @returns {{ kind: 'broken', line: string }[]}
 */
function examplesFail(data) {
  try {
    generateExamples(data);
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    const line = `FEJL: eksemplerne kan ikke laves af filerne (${reason}). Tal skal stå som 1234 og 4,5, skjulte tal som ..`;
    return [{ kind: 'broken', line }];
  }
}

/**
 * What is wrong with the files that were replaced, a line for each problem. Loads the app only when there are any.
 * @param {string} data
 * @returns {Promise<{ kind: 'broken' | 'odd', line: string }[]>}
 */
async function judge(data) {
  const entries = replacedEntries(data);
  if (entries.length === 0) return [];
  const { app, close } = await loadApp();
  try {
    /** @type {{ kind: 'broken' | 'odd', line: string }[]} */
    const found = [];
    for (const entry of entries)
      for (const { kind, text } of await judgeReplaced(data, entry, app))
        found.push({ kind, line: `${entry.file}: ${kind === 'broken' ? 'FEJL' : 'TVIVL'}: ${text}` });
    if (found.every(({ kind }) => kind === 'odd')) found.push(...examplesFail(data));
    return found;
  } finally {
    await close();
  }
}

/**
 * The command line. Returns what is said, and the exit code.
 * @param {string} data
 * @param {readonly string[]} args
 */
export async function run(data, args) {
  const write = args.includes('--write');
  const given = args.find((argument) => argument.startsWith('--hentet='));
  const problems = await judge(data);
  const lines = problems.map(({ line }) => line);
  if (problems.some(({ kind }) => kind === 'broken'))
    return {
      code: 1,
      lines: [...lines, '', 'Hent filen igen, eller læg den gamle tilbage. Intet er skrevet.'],
    };
  if (problems.length > 0 && !args.includes('--accept'))
    return {
      code: 1,
      lines: [...lines, '', 'Intet er skrevet. Er tallene rigtige, så kør igen med --write --accept.'],
    };
  const said = check(data, { write, retrieved: given?.slice('--hentet='.length) });
  const advice = write || said.length === 0 ? [] : ['', 'Ret op med: node data/check.mjs --write'];
  lines.push(...(said.length === 0 ? ['Filerne i data/ svarer til kataloget.'] : [...said, ...advice]));
  // Also after --write: a missing file or entry is for a person to put right.
  const code = said.some((line) => !write || /mangler$|catalogue\.json$/.test(line)) ? 1 : 0;
  return { code, lines };
}

const self = fileURLToPath(import.meta.url);
if (process.argv[1] === self) {
  const { code, lines } = await run(dirname(self), process.argv.slice(2));
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = code;
}
