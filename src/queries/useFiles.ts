/** The reader's own files for the page that manages them: what there is, what is on its way, and what can be done. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import type { BundleExport, ChangeOutcome } from '../domain/ownStore.ts';
import { bundles, ownStore } from '../ownData/lazy.ts';
import type { FilePatch } from '../ownData/store.ts';
import { keys } from './datasets.ts';
import { type Incoming, incomingFiles, type ToTake, takeFiles } from './incoming.ts';
import type { OwnFiles } from './ownFiles.ts';
import { ownFilesQuery } from './useOwnData.ts';

export interface FileActions {
  readonly take: (files: readonly ToTake[]) => void;
  readonly close: (key: number) => void;
  readonly update: (id: string, patch: FilePatch) => Promise<ChangeOutcome>;
  readonly remove: (id: string) => Promise<ChangeOutcome>;
  readonly clear: () => Promise<ChangeOutcome>;
  readonly exportAll: () => Promise<BundleExport>;
}

export interface Files {
  /** Null while the store is opened and its files are read. */
  readonly own: OwnFiles | null;
  readonly incoming: readonly Incoming[];
  readonly actions: FileActions;
}

export function useFiles(): Files {
  const client = useQueryClient();
  const { data } = useQuery(ownFilesQuery);
  const incoming = useSyncExternalStore(incomingFiles.subscribe, incomingFiles.current);
  const actions = useMemo((): FileActions => {
    const followed = async (change: Promise<ChangeOutcome>): Promise<ChangeOutcome> => {
      const outcome = await change;
      await client.refetchQueries({ queryKey: keys.own });
      return outcome;
    };
    return {
      take: (files) => void takeFiles(client, files),
      close: incomingFiles.close,
      update: async (id, patch) => followed((await ownStore()).update(id, patch)),
      remove: async (id) => followed((await ownStore()).remove(id)),
      clear: async () => followed((await ownStore()).clear()),
      exportAll: async () => {
        const { files } = await (await ownStore()).list();
        return (await bundles()).exportBundle(files, new Date().toISOString());
      },
    };
  }, [client]);
  return { own: data ?? null, incoming, actions };
}
