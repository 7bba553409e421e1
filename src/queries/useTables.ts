/** The datasets an indicator needs, when all of them have arrived: the built-in ones and the reader's own over them. */
import { type QueryClient, queryOptions, skipToken, useQuery } from '@tanstack/react-query';
import type { ListedEntry } from '../domain/catalogue.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { OwnData } from '../domain/ownData.ts';
import { entryFor, partsFor } from './catalogue.ts';
import { datasetQuery, keys } from './datasets.ts';

export interface TablesState {
  readonly entries: readonly ListedEntry[];
  /** By the publisher's table; null until all have arrived. */
  readonly tables: ReadonlyMap<string, Dataset> | null;
  readonly failed: {
    readonly entry: ListedEntry;
    readonly error: unknown;
    readonly retry: () => void;
  } | null;
}

interface Found {
  readonly table: string;
  readonly entry: ListedEntry;
}

/** Names the file that a failure is about. */
class TableFailure extends Error {
  readonly entry: ListedEntry;
  constructor(entry: ListedEntry, cause: unknown) {
    super(`table ${entry.id}`, { cause });
    this.entry = entry;
  }
}

/** `own` null: the reader's files are still being read. `parts`: with the files that split a table by benefit. */
export function useTables(
  tables: readonly string[],
  examples: boolean,
  own: OwnData | null,
  parts = false,
): TablesState {
  const found = tables.flatMap((table) => {
    // A reader's own figures need no made-up stand-in.
    const entry = entryFor(table, examples && !own?.tables.some(({ key }) => key === table));
    return entry === undefined ? [] : [{ table, entry }];
  });
  const split = tables.flatMap((table) => {
    const entry = parts ? partsFor(table) : undefined;
    return entry === undefined ? [] : [{ table, entry }];
  });
  const { data, error, refetch } = useQuery(tablesQuery(tables, found, split, own));
  return {
    entries: data?.entries ?? sources(found),
    tables: data?.tables ?? null,
    failed:
      error instanceof TableFailure
        ? { entry: error.entry, error: error.cause, retry: () => void refetch() }
        : null,
  };
}

/** Milliseconds that figures with the reader's own files are kept after the last look at them. */
const UNUSED_MS = 60_000;

/** Several files as one: each is kept under its own key, so that no file is read twice. */
function tablesQuery(
  tables: readonly string[],
  found: readonly Found[],
  split: readonly Found[],
  own: OwnData | null,
) {
  const mine = own?.tables.filter(({ key }) => tables.includes(key)) ?? [];
  return queryOptions({
    queryKey: keys.tables(
      [...found, ...split].map(({ entry }) => entry),
      `${mine.length === 0 ? '' : own?.version} ${tables.join(' ')}`,
    ),
    queryFn:
      own === null
        ? skipToken
        : async ({ client }) => {
            const loaded = await Promise.all(found.map((one) => loadTable(client, one)));
            const builtIn = { entries: [...sources(found), ...sources(split)], tables: new Map(loaded) };
            if (mine.length + split.length === 0) return builtIn;
            const more = await Promise.all(split.map((one) => loadTable(client, one)));
            const { withOwnTables, withParts } = await import('./ownTables.ts');
            return withOwnTables({ ...builtIn, tables: withParts(builtIn.tables, more) }, mine);
          },
    staleTime: Number.POSITIVE_INFINITY,
    // What is laid over each other is large, and another one with every answer about a file.
    gcTime: mine.length === 0 ? Number.POSITIVE_INFINITY : UNUSED_MS,
    structuralSharing: false,
    retry: false,
  });
}

/** A made-up file repeats the official rows of country and regions: their source is named too. */
function sources(found: readonly Found[]): readonly ListedEntry[] {
  return found.flatMap(({ table, entry }) => {
    const official = entryFor(table, false);
    return entry.kind === 'eksempel' && official !== undefined ? [entry, official] : [entry];
  });
}

async function loadTable(client: QueryClient, { table, entry }: Found): Promise<[string, Dataset]> {
  try {
    return [table, await client.fetchQuery(datasetQuery(entry))];
  } catch (cause) {
    throw new TableFailure(entry, cause);
  }
}
