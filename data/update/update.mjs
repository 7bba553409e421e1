// @ts-check
/** Fetches, judges and writes; says what it does line by line. Free of the command line, so that tests can run it. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeEdition } from './edition.mjs';
import { changedExamples } from './examples.mjs';
import { describeProblems } from './report.mjs';
import { entryFor, sources } from './sources.mjs';
import { writeTogether } from './store.mjs';

/**
 * @typedef {import('./loadApp.mjs').App} App
 * @typedef {import('../../src/domain/catalogue.ts').Catalogue} Catalogue
 * @typedef {import('../../src/domain/catalogue.ts').CatalogueEntry} Entry
 * @typedef {import('./sources.mjs').Source} Source
 * @typedef {import('./options.mjs').Options & import('./sources.mjs').Access
 *   & { data: string, say: (line: string) => void }} Run
 */

const sha256 = (/** @type {Buffer | string} */ content) => createHash('sha256').update(content).digest('hex');

/**
 * The exit code. An empty `token` leaves Jobindsats out.
 * @param {App} app
 * @param {Run} run
 * @returns {Promise<number>}
 */
export async function update(app, run) {
  const { data, only, token, say } = run;
  const catalogue = app.readCatalogue(JSON.parse(readFileSync(join(data, 'catalogue.json'), 'utf8')));
  const all = sources(app);
  const unknown = only.filter((id) => !all.some((source) => source.id === id));
  if (unknown.length > 0) {
    say(`Der hentes ikke noget, der hedder ${app.formatList(unknown)}.`);
    say(`Der hentes: ${all.map(({ id }) => id).join(', ')}.`);
    return 2;
  }
  const wanted = all.filter(({ id }) => only.length === 0 || only.includes(id));
  const possible = wanted.filter(({ publisher }) => publisher !== 'jobindsats' || token !== '');
  if (possible.length < wanted.length) {
    say('Jobindsats springes over: der er ingen nøgle i JOBINDSATS_TOKEN. De filer bliver, som de er.');
    say('En nøgle er gratis og fås hos STAR; se README.');
    say('');
  }

  /** @type {Map<string, Buffer | string>} */
  const files = new Map();
  const datasets = [...catalogue.datasets];
  let refused = 0;
  for (const source of possible) {
    const fresh = await refresh(source, datasets, app, run);
    if (fresh === 'refused') refused++;
    else if (fresh !== 'same') files.set(fresh.file, fresh.bytes);
  }
  return finish(catalogue, datasets, files, app, run) && refused === 0 ? 0 : 1;
}

/**
 * Fetches and judges one file, and puts its new entry into `datasets`.
 * @param {Source} source
 * @param {Entry[]} datasets
 * @param {App} app
 * @param {Run} run
 * @returns {Promise<'same' | 'refused' | { file: string, bytes: Buffer }>}
 */
async function refresh(source, datasets, app, run) {
  const { data, accept, say } = run;
  const known = entryFor(datasets, source.id);
  const publisher = source.publisher === 'jobindsats' ? 'Jobindsats' : 'Statistikbanken';
  say(`${known.file} (${publisher}, ${source.table})`);
  const tell = (/** @type {readonly string[]} */ lines) => {
    for (const line of lines) say(`  ${line}`);
    say('');
  };
  const fetched = await source.fetch(run);
  if (!fetched.ok) {
    const { failure } = fetched;
    const detail = failure.detail === null ? [] : [`(${failure.detail})`];
    const text = app.describePublisherFailure(failure, source.publisher);
    tell([`FEJL: ${text}`, ...detail, 'Den gamle fil er der endnu.']);
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
 * Writes the files, the examples that follow from them, and the catalogue. False when that failed: then nothing is.
 * @param {Catalogue} catalogue
 * @param {Entry[]} datasets
 * @param {Map<string, Buffer | string>} files
 * @param {App} app
 * @param {Run} run
 */
function finish(catalogue, datasets, files, app, { data, dryRun, say }) {
  if (files.size === 0) {
    say('Ingen filer er ændret.');
    return true;
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
    // A faulty entry must not get as far as the build.
    app.readCatalogue(JSON.parse(text));
    if (dryRun) {
      say(`Prøvekørsel: intet er skrevet. Det ville være ${names}.`);
      return true;
    }
    writeTogether(data, new Map([...files, ['catalogue.json', text]]));
  } catch (error) {
    say(`FEJL: intet er skrevet. ${error instanceof Error ? error.message : error}`);
    return false;
  }
  say(`Skrevet: ${names}. Se på ændringen (git diff --stat), og kør npm test og npm run build.`);
  return true;
}
