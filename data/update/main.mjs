// @ts-check
/**
 * `npm run data:update`: fetches every file of `data/` anew, judges it, and writes file and catalogue entry together.
 * What cannot be fetched or is refused keeps its old file. Exit code 0: all went well; 1: something was refused or
 * failed; 2: wrong options.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { judgeEdition } from './edition.mjs';
import { changedExamples } from './examples.mjs';
import { loadApp } from './loadApp.mjs';
import { readOptions, USAGE } from './options.mjs';
import { describeProblems } from './report.mjs';
import { entryFor, sources } from './sources.mjs';
import { writeTogether } from './store.mjs';

/**
 * @typedef {import('./loadApp.mjs').App} App
 * @typedef {import('../../src/domain/catalogue.ts').CatalogueEntry} Entry
 * @typedef {import('./sources.mjs').Source} Source
 * @typedef {import('./options.mjs').Options} Options
 */

const say = (/** @type {string} */ line = '') => process.stdout.write(`${line}\n`);
const sha256 = (/** @type {Buffer | string} */ content) => createHash('sha256').update(content).digest('hex');

process.exitCode = await main();

async function main() {
  let options;
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    say(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    return 2;
  }
  if (options.help) {
    say(USAGE);
    return 0;
  }
  const { app, close } = await loadApp();
  try {
    return await update(app, options, process.env.JOBINDSATS_TOKEN?.trim() ?? '');
  } finally {
    await close();
  }
}

/** @param {App} app @param {Options} options @param {string} token */
async function update(app, options, token) {
  const data = options.data ?? fileURLToPath(new URL('..', import.meta.url));
  const catalogue = app.readCatalogue(JSON.parse(readFileSync(join(data, 'catalogue.json'), 'utf8')));
  const all = sources(app);
  const unknown = options.only.filter((id) => !all.some((source) => source.id === id));
  if (unknown.length > 0) {
    say(
      `Der hentes ikke noget, der hedder ${app.formatList(unknown)}. Det gør: ${all.map(({ id }) => id).join(', ')}.`,
    );
    return 2;
  }
  const wanted = all.filter(({ id }) => options.only.length === 0 || options.only.includes(id));
  const possible = wanted.filter(({ publisher }) => publisher !== 'jobindsats' || token !== '');
  if (possible.length < wanted.length) {
    say('Jobindsats springes over: der er ingen nøgle i JOBINDSATS_TOKEN. De filer bliver, som de er.');
    say('En nøgle er gratis og fås hos STAR; se README.');
    say();
  }

  /** @type {Map<string, Buffer | string>} */
  const files = new Map();
  const datasets = [...catalogue.datasets];
  let refused = 0;
  for (const source of possible) {
    const access = { token, baseStatbank: options.baseStatbank, baseJobindsats: options.baseJobindsats };
    const written = await refresh(source, { app, data, datasets, access, accept: options.accept });
    if (written === 'refused') refused++;
    else if (written !== 'same') files.set(written.file, written.bytes);
  }
  refused += finish(data, catalogue, datasets, files, options.dryRun, app);
  return refused > 0 ? 1 : 0;
}

/**
 * Fetches and judges one file, and puts its new entry into `datasets`.
 * @param {Source} source
 * @param {{ app: App, data: string, datasets: Entry[], access: import('./sources.mjs').Access, accept: boolean }} context
 * @returns {Promise<'same' | 'refused' | { file: string, bytes: Buffer }>}
 */
async function refresh(source, { app, data, datasets, access, accept }) {
  const known = entryFor(datasets, source.id);
  const publisher = source.publisher === 'jobindsats' ? 'Jobindsats' : 'Statistikbanken';
  say(`${known.file} (${publisher}, ${source.table})`);
  const tell = (/** @type {readonly string[]} */ lines) => {
    for (const line of lines) say(`  ${line}`);
    say();
  };
  const fetched = await source.fetch(access);
  if (!fetched.ok) {
    const { failure } = fetched;
    const detail = failure.detail === null ? [] : [`(${failure.detail})`];
    tell([
      `FEJL: ${app.describePublisherFailure(failure, source.publisher)}`,
      ...detail,
      'Den gamle fil er der endnu.',
    ]);
    return 'refused';
  }
  const { bytes, leftOut } = fetched;
  const path = join(data, known.file);
  if (existsSync(path) && readFileSync(path).equals(bytes)) {
    tell(['uændret']);
    return 'same';
  }
  const { lines, problems, entry } = await judgeEdition(known, bytes, data, app);
  const aside = leftOut.length === 0 ? [] : [`områder, der ikke er med: ${app.formatList(leftOut)}`];
  tell([...lines, ...aside, ...describeProblems(problems, accept)]);
  const stop = problems.some(({ kind }) => kind === 'broken') || (problems.length > 0 && !accept);
  if (entry === null || stop) return 'refused';
  const today = new Date().toISOString().slice(0, 10);
  const fresh = { ...entry, retrieved: today, transcribed: null, sha256: sha256(bytes) };
  const at = datasets.findIndex(({ id }) => id === source.id);
  if (at < 0) datasets.push(fresh);
  else datasets[at] = fresh;
  return { file: known.file, bytes };
}

/**
 * Writes the files, the examples that follow from them, and the catalogue. Returns how many things went wrong.
 * @param {string} data
 * @param {{ readonly schema: 1, readonly datasets: readonly Entry[] }} catalogue
 * @param {Entry[]} datasets
 * @param {Map<string, Buffer | string>} files
 * @param {boolean} dryRun
 * @param {App} app
 */
function finish(data, catalogue, datasets, files, dryRun, app) {
  if (files.size === 0) {
    say('Ingen filer er ændret.');
    return 0;
  }
  const names = app.formatList([...files.keys()]);
  try {
    for (const [path, text] of changedExamples(data, files)) {
      files.set(path, text);
      const at = datasets.findIndex(({ file }) => file === path);
      const entry = datasets[at];
      if (entry !== undefined) datasets[at] = { ...entry, sha256: sha256(text) };
      say(`${path}: eksemplet er lavet på ny`);
    }
    const text = `${JSON.stringify({ ...catalogue, datasets }, null, 2)}\n`;
    app.readCatalogue(JSON.parse(text));
    if (dryRun) {
      say(`Prøvekørsel: intet er skrevet. Det ville være ${names}.`);
      return 0;
    }
    writeTogether(data, new Map([...files, ['catalogue.json', text]]));
  } catch (error) {
    say(`FEJL: intet er skrevet. ${error instanceof Error ? error.message : error}`);
    return 1;
  }
  say(`Skrevet: ${names}. Se på ændringen (git diff --stat), og kør npm test og npm run build.`);
  return 0;
}
