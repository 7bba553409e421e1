/** What the figures cover, in the catalogue's own words; fetched when a reader opens it. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { CatalogueEntry } from '../domain/catalogue.ts';
import { loadCatalogue } from './catalogue.ts';
import { keys } from './datasets.ts';

const definitionsQuery = queryOptions({
  queryKey: keys.definitions,
  queryFn: loadCatalogue,
  staleTime: Number.POSITIVE_INFINITY,
});

/** The entries with these ids; null until they are asked for and there. */
export function useDefinitions(ids: readonly string[], asked: boolean): readonly CatalogueEntry[] | null {
  const { data } = useQuery({ ...definitionsQuery, enabled: asked });
  return data === undefined ? null : data.filter((entry) => ids.includes(entry.id));
}
