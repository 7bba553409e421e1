// @ts-check
/** One file from fetch to verdict: read by the app, judged alone and against the edition at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from './compare.mjs';
import { judgeAlone, judgeChange } from './judge.mjs';
import { withKommuner } from './newEntries.mjs';
import { describeChange, describeNew } from './report.mjs';

/**
 * @typedef {import('./loadApp.mjs').App} App
 * @typedef {import('./judge.mjs').Problem} Problem
 * @typedef {import('../../src/domain/dataset.ts').Dataset} Dataset
 * @typedef {import('../../src/domain/catalogue.ts').CatalogueEntry} Entry
 * @typedef {import('../../src/domain/catalogue.ts').CatalogueAreas} Areas
 * @typedef {Omit<Entry, 'sha256' | 'retrieved' | 'areas'> & Partial<Entry>} KnownEntry
 * @typedef {{ lines: string[], problems: Problem[], entry: Omit<Entry, 'sha256' | 'retrieved'> | null }} Edition
 */

/**
 * What is to be said about a fetched file, and its entry if it were written. Null as entry: it cannot be.
 * @param {KnownEntry} known
 * @param {Buffer} bytes
 * @param {string} data the folder `data/`
 * @param {App} app
 * @returns {Promise<Edition>}
 */
export async function judgeEdition(known, bytes, data, app) {
  const after = await read(bytes, known.file, app);
  if (!after.ok) return { lines: [], problems: after.problems, entry: null };
  const { dataset } = after;
  const problems = judgeAlone(dataset, promisedBy(known), app);
  const entry = { ...described(known, dataset, app), areas: areasOf(dataset, app) };
  const path = join(data, known.file);
  const before = existsSync(path) ? await read(readFileSync(path), known.file, app) : null;
  if (before === null) return { lines: describeNew(dataset, app), problems, entry };
  if (!before.ok) return { lines: ['den gamle fil kan ikke læses'], problems, entry };
  const names = (/** @type {Dataset} */ { dimensions }) => dimensions.map(({ name }) => name).join(', ');
  if (names(before.dataset) !== names(dataset)) {
    const text = `opdelingen er en anden: ${names(before.dataset) || 'ingen'} før, ${names(dataset) || 'ingen'} nu`;
    return { lines: [], problems: [...problems, { kind: 'broken', text }], entry };
  }
  const change = compare(before.dataset, dataset, app);
  return {
    lines: describeChange(change, app),
    problems: [...problems, ...judgeChange(before.dataset, dataset, change, app)],
    entry,
  };
}

/** What an entry of the catalogue promises of its file. @param {Pick<KnownEntry, 'unit' | 'table' | 'source'>} known */
export function promisedBy({ unit, table, source }) {
  return { units: unit, table: table ?? '', jobindsats: source.includes('Jobindsats') };
}

/**
 * Read by the app, without a row that it cannot use.
 * @param {Buffer} bytes
 * @param {string} file
 * @param {App} app
 * @returns {Promise<{ ok: true, dataset: Dataset } | { ok: false, problems: Problem[] }>}
 */
export async function read(bytes, file, app) {
  const result = await app.ingest(new Blob([new Uint8Array(bytes)]), { fileName: file });
  const errors = result.issues.filter(({ severity }) => severity === 'error');
  if (result.ok && errors.length === 0 && result.account.rejected === 0)
    return { ok: true, dataset: result.dataset };
  const said = (errors.length > 0 ? errors : result.issues).map(app.describeIssue);
  return { ok: false, problems: said.map((text) => ({ kind: 'broken', text })) };
}

/** @param {Dataset} dataset @param {App} app @returns {Areas} */
function areasOf({ areas }, app) {
  const kinds = new Set(areas.map((code) => app.areaOf(code).kind));
  if (kinds.has('landsdel')) return 'kommuner+landsdele+regioner+land';
  if (!kinds.has('municipality')) return 'regioner+land';
  return kinds.has('region') ? 'kommuner+regioner+land' : 'kommuner+land';
}

/**
 * The entry's words, true of what the file now holds.
 * @param {KnownEntry} known
 * @param {Dataset} dataset
 * @param {App} app
 * @returns {KnownEntry}
 */
function described(known, dataset, app) {
  const unit =
    known.table === 'AULK04'
      ? Object.fromEntries(dataset.measures.map((measure) => [measure.name, measure.unit]))
      : known.unit;
  const words = withKommuner[known.id];
  const kommuner = dataset.areas.some((code) => app.areaOf(code).kind === 'municipality');
  if (words === undefined || !kommuner) return { ...known, unit };
  const definition = words.sentences.reduce((text, [from, to]) => text.replace(from, to), known.definition);
  return { ...known, unit, title: words.title, definition };
}
