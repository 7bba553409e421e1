/** A kommune's neighbours: a small list, fetched when a reader compares with them. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { AreaCode } from '../domain/area.ts';
import { loadNeighbours } from '../domain/neighbours.ts';
import { keys } from './datasets.ts';

const neighboursQuery = queryOptions({
  queryKey: keys.neighbours,
  queryFn: loadNeighbours,
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
});

/** Null while the list is on its way, or nobody asked. */
export function useNeighbours(code: AreaCode | null): readonly AreaCode[] | null {
  const { data } = useQuery({ ...neighboursQuery, enabled: code !== null });
  return code === null || data === undefined ? null : data(code).map((neighbour) => neighbour.code);
}
