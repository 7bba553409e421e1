/** Files on their way in: read in the worker, then kept. Lives outside React, so that a file dropped on any page is read. */
import type { QueryClient } from '@tanstack/react-query';
import type { OwnFile } from '../domain/ownData.ts';
import type { AddOutcome, BundleImport } from '../domain/ownStore.ts';
import type { ReadingChoices } from '../domain/reading.ts';
import type { IngestResult } from '../ingest/ingest.ts';
import { canonical } from '../ownData/canonical.ts';
import { tableKey } from '../ownData/indicators.ts';
import { bundles, ownStore } from '../ownData/lazy.ts';
import { overlapDiffers } from '../ownData/overlap.ts';
import { toOwnFile } from '../ownData/ownFile.ts';
import { fileQuestions } from '../ownData/report.ts';
import { entryFor } from './catalogue.ts';
import { datasetQuery, keys, startIngest } from './datasets.ts';
import type { OwnFiles } from './ownFiles.ts';

export type Refused = Extract<IngestResult, { ok: false }>;

export interface Incoming {
  readonly key: number;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly state:
    | { readonly kind: 'reading'; readonly bytesRead: number; readonly cancel: () => void }
    /** Shown until the reader closes it; `again` reads the file with corrections. */
    | {
        readonly kind: 'refused';
        readonly result: Refused;
        readonly again: (choices: ReadingChoices) => void;
      }
    | { readonly kind: 'added'; readonly id: string; readonly outcome: AddOutcome }
    | { readonly kind: 'bundle'; readonly outcome: BundleImport }
    /** The browser could not give the file's bytes. */
    | { readonly kind: 'unreadable' };
}

let items: readonly Incoming[] = [];
let nextKey = 1;
const listeners = new Set<() => void>();

function change(next: readonly Incoming[]): void {
  items = next;
  for (const listener of listeners) listener();
}

function setState(key: number, state: Incoming['state']): void {
  change(items.map((item) => (item.key === key ? { ...item, state } : item)));
}

export const incomingFiles = {
  current: (): readonly Incoming[] => items,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  close: (key: number): void => change(items.filter((item) => item.key !== key)),
};

/** A file of the reader's, or bytes from elsewhere with what is known about them. */
export type ToTake = File | { readonly blob: Blob; readonly name: string; readonly choices: ReadingChoices };

/** Reads the files, one after the other, and keeps those that can be read. Never rejects. */
export async function takeFiles(client: QueryClient, files: readonly ToTake[]): Promise<void> {
  const waiting = files.map((file) => {
    const { blob, name, choices } =
      file instanceof File ? { blob: file, name: file.name, choices: {} } : file;
    const key = nextKey++;
    const stop = new AbortController();
    const cancel = (): void => stop.abort();
    const item: Incoming = { key, name, size: blob.size, state: { kind: 'reading', bytesRead: 0, cancel } };
    change([...items.filter(({ state }) => state.kind !== 'added'), item]);
    return { key, blob, name, choices, stop };
  });
  for (const one of waiting) await take(client, one);
}

interface Taken {
  readonly key: number;
  readonly blob: Blob;
  readonly name: string;
  readonly choices: ReadingChoices;
  readonly stop: AbortController;
}

async function take(client: QueryClient, taken: Taken): Promise<void> {
  const { key, blob, name, choices, stop } = taken;
  try {
    if (/\.zip$/i.test(name)) {
      const { importBundle } = await bundles();
      setState(key, { kind: 'bundle', outcome: await importBundle(await ownStore(), blob) });
      await client.invalidateQueries({ queryKey: keys.own });
      return;
    }
    const result = await startIngest().ingest(blob, {
      fileName: name,
      choices,
      signal: stop.signal,
      onProgress: (bytesRead) => setState(key, { kind: 'reading', bytesRead, cancel: () => stop.abort() }),
    });
    if (!result.ok) {
      if (result.issues.some(({ code }) => code === 'cancelled')) incomingFiles.close(key);
      else setState(key, { kind: 'refused', result, again: (next) => void again(client, taken, next) });
      return;
    }
    const file = { ...(await toOwnFile(blob, name, new Date().toISOString())), choices };
    const active = await canBeUsedAtOnce(client, file, result);
    const outcome = await (await ownStore()).add({ ...file, active });
    client.setQueryData(keys.ownResult(file.id, choices), result);
    await client.refetchQueries({ queryKey: keys.own });
    setState(key, { kind: 'added', id: file.id, outcome });
  } catch {
    setState(key, { kind: 'unreadable' });
  }
}

async function again(client: QueryClient, taken: Taken, choices: ReadingChoices): Promise<void> {
  const stop = new AbortController();
  setState(taken.key, { kind: 'reading', bytesRead: 0, cancel: () => stop.abort() });
  await take(client, { ...taken, choices, stop });
}

/** Nothing to ask, and no figures that are there already: then the reader need not do anything. */
async function canBeUsedAtOnce(
  client: QueryClient,
  file: OwnFile,
  result: Extract<IngestResult, { ok: true }>,
): Promise<boolean> {
  if (fileQuestions(result.dataset, result.issues, file).length > 0) return false;
  const key = tableKey(canonical(result.dataset));
  const own = client.getQueryData<OwnFiles>(keys.own);
  const taken =
    own?.read.some(({ table, file: other }) => table?.key === key && other.id !== file.id) ?? false;
  const entry = entryFor(key, false);
  if (taken || entry === undefined) return !taken;
  const under = await client.fetchQuery(datasetQuery(entry));
  return !overlapDiffers(under, canonical(result.dataset));
}
