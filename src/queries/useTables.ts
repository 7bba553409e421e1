/** The datasets an indicator needs, as they arrive. */
import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ListedEntry } from '../domain/catalogue.ts';
import type { Dataset } from '../domain/dataset.ts';
import { entryFor } from './catalogue.ts';
import { datasetQuery } from './datasets.ts';

export interface TablesState {
  readonly entries: readonly ListedEntry[];
  /** By the publisher's table; null until all have arrived. */
  readonly tables: ReadonlyMap<string, Dataset> | null;
  readonly failed: {
    readonly entry: ListedEntry;
    readonly error: Error;
    readonly retry: () => void;
  } | null;
}

export function useTables(tables: readonly string[], examples: boolean): TablesState {
  const wanted = tables.join(' ');
  const found = useMemo(
    () =>
      wanted.split(' ').flatMap((table) => {
        const entry = entryFor(table, examples);
        return entry === undefined ? [] : [{ table, entry }];
      }),
    [wanted, examples],
  );
  const entries = useMemo(() => found.map(({ entry }) => entry), [found]);
  const results = useQueries({ queries: entries.map(datasetQuery) });
  const datasets = results.map((result) => result.data);
  const complete = datasets.every((dataset) => dataset !== undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the datasets themselves are the dependency, one by one
  const byTable = useMemo(
    () => (complete ? new Map(found.map(({ table }, i) => [table, datasets[i]!])) : null),
    [found, complete, ...datasets],
  );
  const failedAt = results.findIndex((result) => result.error !== null);
  const failed = results[failedAt];
  return {
    entries,
    tables: byTable,
    failed:
      failed === undefined
        ? null
        : { entry: entries[failedAt]!, error: failed.error!, retry: () => void failed.refetch() },
  };
}
