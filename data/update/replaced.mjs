// @ts-check
/** Files of `data/` that were replaced by hand: read and judged as a fetched one is, before the catalogue takes them. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisedBy, read } from './edition.mjs';
import { judgeAlone } from './judge.mjs';

/**
 * @typedef {import('./loadApp.mjs').App} App
 * @typedef {import('./judge.mjs').Problem} Problem
 * @typedef {import('../../src/domain/catalogue.ts').CatalogueEntry} Entry
 */

/**
 * Entries of published figures whose file is there and another than the catalogue knows.
 * @param {string} data the folder `data/`
 * @returns {Entry[]}
 */
export function replacedEntries(data) {
  /** @type {{ datasets: Entry[] }} */
  const { datasets } = JSON.parse(readFileSync(join(data, 'catalogue.json'), 'utf8'));
  return datasets.filter(({ file, kind, unit, sha256 }) => {
    const path = join(data, file);
    if (kind === 'eksempel' || Object.keys(unit).length === 0 || !existsSync(path)) return false;
    return createHash('sha256').update(readFileSync(path)).digest('hex') !== sha256;
  });
}

/**
 * Why a file may not stand there, or what is odd about it; empty where nothing is.
 * @param {string} data
 * @param {Entry} entry
 * @param {App} app
 * @returns {Promise<Problem[]>}
 */
export async function judgeReplaced(data, entry, app) {
  const bytes = readFileSync(join(data, entry.file));
  const found = await read(bytes, entry.file, app);
  if (!found.ok) return found.problems;
  // The app would read it; the examples that are made of it, and the tests, would not.
  if (!isUtf8(bytes)) return [broken('filen er ikke UTF-8. Gem den som „CSV UTF-8“ i Excel')];
  return judgeAlone(found.dataset, promisedBy(entry), app);
}

/** @param {string} text @returns {Problem} */
const broken = (text) => ({ kind: 'broken', text });

/** @param {Buffer} bytes */
function isUtf8(bytes) {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
