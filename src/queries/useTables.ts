/** The datasets an indicator needs, when all of them have arrived. */
import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import type { ListedEntry } from '../domain/catalogue.ts';
import type { Dataset } from '../domain/dataset.ts';
import { entryFor } from './catalogue.ts';
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

export function useTables(tables: readonly string[], examples: boolean): TablesState {
  const found = tables.flatMap((table) => {
    const entry = entryFor(table, examples);
    return entry === undefined ? [] : [{ table, entry }];
  });
  const { data, error, refetch } = useQuery(tablesQuery(found));
  return {
    entries: data?.entries ?? found.map(({ entry }) => entry),
    tables: data?.tables ?? null,
    failed:
      error instanceof TableFailure
        ? { entry: error.entry, error: error.cause, retry: () => void refetch() }
        : null,
  };
}

/** Several files as one: each is kept under its own key, so that no file is read twice. */
function tablesQuery(found: readonly Found[]) {
  return queryOptions({
    queryKey: keys.tables(found.map(({ entry }) => entry)),
    queryFn: async ({ client }) => ({
      entries: found.map(({ entry }) => entry),
      tables: new Map(await Promise.all(found.map((one) => loadTable(client, one)))),
    }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    retry: false,
  });
}

async function loadTable(client: QueryClient, { table, entry }: Found): Promise<[string, Dataset]> {
  try {
    return [table, await client.fetchQuery(datasetQuery(entry))];
  } catch (cause) {
    throw new TableFailure(entry, cause);
  }
}
