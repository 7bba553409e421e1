/** The reader's own files for the page that manages them: what there is, what is on its way, and what can be done. */
import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import type { BundleExport, ChangeOutcome } from '../domain/ownStore.ts';
import { bundles, ownStore } from '../ownData/lazy.ts';
import type { FilePatch } from '../ownData/store.ts';
import { keys } from './datasets.ts';
import { type Incoming, incomingFiles, type ToTake, takeFiles } from './incoming.ts';
import { nextStep } from './nextStep.ts';
import type { OwnFiles } from './ownFiles.ts';
import { ownFilesQuery } from './useOwnData.ts';

export interface FileActions {
  readonly take: (files: readonly ToTake[]) => void;
  readonly close: (key: number) => void;
  readonly update: (id: string, patch: FilePatch) => Promise<ChangeOutcome>;
  /** As `update`; the last answer puts figures to use that change none of those that are there. */
  readonly answer: (id: string, patch: FilePatch) => Promise<ChangeOutcome>;
  readonly remove: (id: string) => Promise<ChangeOutcome>;
  readonly clear: () => Promise<ChangeOutcome>;
  readonly exportAll: () => Promise<BundleExport>;
}

export interface Files {
  /** Null while the store is opened and its files are read. */
  readonly own: OwnFiles | null;
  /** Null unless the files could not be read at all. */
  readonly retry: (() => void) | null;
  readonly incoming: readonly Incoming[];
  readonly actions: FileActions;
}

export function useFiles(): Files {
  const client = useQueryClient();
  const { data, isError, refetch } = useQuery(ownFilesQuery);
  const incoming = useSyncExternalStore(incomingFiles.subscribe, incomingFiles.current);
  const actions = useMemo(() => fileActions(client), [client]);
  return {
    own: data ?? null,
    retry: isError && data === undefined ? () => void refetch() : null,
    incoming,
    actions,
  };
}

function fileActions(client: QueryClient): FileActions {
  const followed = async (change: Promise<ChangeOutcome>): Promise<ChangeOutcome> => {
    const outcome = await change;
    await client.refetchQueries({ queryKey: keys.own });
    return outcome;
  };
  const update = async (id: string, patch: FilePatch): Promise<ChangeOutcome> => {
    incomingFiles.forget(id);
    return followed((await ownStore()).update(id, patch));
  };
  return {
    take: (files) => void takeFiles(client, files),
    close: incomingFiles.close,
    update,
    answer: async (id, patch) => {
      const outcome = await update(id, patch);
      const now = client.getQueryData<OwnFiles>(keys.own)?.read.find(({ file }) => file.id === id);
      if (outcome.kind !== 'done' || now === undefined || !now.result.ok || now.file.active) return outcome;
      return (await nextStep(client, now.file, now.result)) === 'none'
        ? update(id, { active: true })
        : outcome;
    },
    remove: async (id) => {
      incomingFiles.forget(id);
      return followed((await ownStore()).remove(id));
    },
    clear: async () => {
      for (const { state } of incomingFiles.current())
        if (state.kind === 'added') incomingFiles.forget(state.id);
      return followed((await ownStore()).clear());
    },
    exportAll: async () => {
      const { files } = await (await ownStore()).list();
      return (await bundles()).exportBundle(files, new Date().toISOString());
    },
  };
}
