// @ts-check
/** Which files are refreshed, from whom, and how each is fetched. */
import { newEntries } from './newEntries.mjs';

/**
 * @typedef {import('./loadApp.mjs').App} App
 * @typedef {import('../../src/domain/publisherFailure.ts').FetchedPublisher} Publisher
 * @typedef {import('../../src/domain/publisherFailure.ts').PublisherFailure} Failure
 * @typedef {{ ok: true, bytes: Buffer, leftOut: readonly string[] } | { ok: false, failure: Failure }} Fetched
 * @typedef {{ token: string, baseStatbank: string | undefined, baseJobindsats: string | undefined,
 *   wait?: (ms: number) => Promise<void> }} Access
 * @typedef {{ id: string, publisher: Publisher, table: string, fetch: (access: Access) => Promise<Fetched> }} Source
 */

/** Entry in the catalogue by the table of Statistikbanken. */
const STATBANK_IDS = { AULK04: 'langtidsledige-dst', AUP02: 'ledige-dst' };

/**
 * Every file that is fetched, by the id of its entry in the catalogue.
 * @param {App} app
 * @returns {Source[]}
 */
export function sources(app) {
  const statbank = app.liveTables.map((live) => ({
    id: STATBANK_IDS[live.table],
    publisher: /** @type {const} */ ('statistikbanken'),
    table: live.table,
    /** @param {Access} access @returns {Promise<Fetched>} */
    fetch: async ({ baseStatbank, wait }) => {
      const result = await app.fetchStatbank(live, { fetch, wait, base: baseStatbank });
      if (!result.ok) return result;
      return { ok: true, bytes: Buffer.from(await result.value.csv.arrayBuffer()), leftOut: [] };
    },
  }));
  const jobindsats = Object.entries(app.jobindsatsTables).map(([id, table]) => ({
    id,
    publisher: /** @type {const} */ ('jobindsats'),
    table: table.table,
    /** @param {Access} access @returns {Promise<Fetched>} */
    fetch: async ({ token, baseJobindsats, wait }) => {
      const result = await app.fetchJobindsats(table, { fetch, wait, token, base: baseJobindsats });
      if (!result.ok) return result;
      return { ok: true, bytes: Buffer.from(result.value.csv), leftOut: result.value.leftOut };
    },
  }));
  return [...statbank, ...jobindsats];
}

/**
 * The entry as it stands, or the one a file gets when it is fetched for the first time.
 * @template {{ id: string }} T
 * @param {readonly T[]} datasets
 * @param {string} id
 * @returns {T | import('./newEntries.mjs').NewEntry}
 */
export function entryFor(datasets, id) {
  const entry = datasets.find((one) => one.id === id) ?? newEntries.find((one) => one.id === id);
  if (entry === undefined) throw new Error(`ingen post i kataloget for ${id}`);
  return entry;
}
