/** The reader's tables laid over the built-in ones. Fetched only when the reader has any. */
import type { ListedEntry } from '../domain/catalogue.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { OwnTable } from '../domain/ownData.ts';
import { mergeDatasets, precedenceOf } from '../ownData/merge.ts';

interface Loaded {
  readonly entries: readonly ListedEntry[];
  readonly tables: ReadonlyMap<string, Dataset>;
}

/**
 * Files in the order they were added, each over what is there: the one that ends last wins what both cover. A file
 * that cannot be one with the others is left out, as `#/data` says; one whose numbers are all replaced is no source.
 */
export function withOwnTables(builtIn: Loaded, own: readonly OwnTable[]): Loaded {
  const tables = new Map(builtIn.tables);
  const entries = [...builtIn.entries];
  for (const { key, file, dataset } of own) {
    const under = tables.get(key);
    const merged =
      under === undefined
        ? { ok: true as const, dataset, taken: dataset.rowCount }
        : mergeDatasets(under, dataset, precedenceOf(under, dataset));
    if (!merged.ok || merged.taken === 0) continue;
    tables.set(key, merged.dataset);
    entries.push(entryOf(key, file));
  }
  return { entries, tables };
}

function entryOf(key: string, file: OwnTable['file']): ListedEntry {
  return {
    id: `egen-${file.id.slice(0, 12)}`,
    file: file.name,
    title: file.name,
    source: '',
    table: key.startsWith('fil:') ? null : key,
    kind: 'egen fil',
    retrieved: null,
    version: file.id.slice(0, 12),
  };
}
