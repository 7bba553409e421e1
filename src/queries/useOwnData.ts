/** The reader's own files, read again on every visit; on a visit without any, none of that code is fetched. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { NO_OWN_DATA, type OwnData } from '../domain/ownData.ts';
import { hasOwnFiles } from '../ownData/presence.ts';
import { keys } from './datasets.ts';
import type { OwnFiles } from './ownFiles.ts';

export const ownFilesQuery = queryOptions({
  queryKey: keys.own,
  queryFn: async ({ client }): Promise<OwnFiles> => {
    const { readOwnFiles } = await import('./ownFiles.ts');
    return readOwnFiles(client);
  },
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
  retry: false,
});

/** Null while they are being read. */
export function useOwnData(): OwnData | null {
  const { data, isPending, fetchStatus } = useQuery({ ...ownFilesQuery, enabled: hasOwnFiles() });
  if (data !== undefined) return data.data;
  return isPending && fetchStatus === 'fetching' ? null : NO_OWN_DATA;
}
