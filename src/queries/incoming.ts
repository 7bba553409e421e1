/** Files on their way in: read in the worker, then kept. Lives outside React, so that a file dropped on any page is read. */
import type { QueryClient } from '@tanstack/react-query';
import { type OwnFile, shownName } from '../domain/ownData.ts';
import type { AddOutcome, BundleImport } from '../domain/ownStore.ts';
import type { ReadingChoices } from '../domain/reading.ts';
import type { IngestResult } from '../ingest/ingest.ts';
import { bundles, ownStore } from '../ownData/lazy.ts';
import { toOwnFile } from '../ownData/ownFile.ts';
import { keys, startIngest } from './datasets.ts';
import { type NextStep, nextStep } from './nextStep.ts';

export type Refused = Extract<IngestResult, { ok: false }>;

export interface Incoming {
  readonly key: number;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly state:
    | { readonly kind: 'reading'; readonly bytesRead: number; readonly cancel: () => void }
    /** A bundle; it cannot be stopped half-way. */
    | { readonly kind: 'unpacking' }
    /** Shown until the reader closes it; `again` reads the file with corrections. */
    | {
        readonly kind: 'refused';
        readonly result: Refused;
        readonly again: (choices: ReadingChoices) => void;
      }
    | { readonly kind: 'added'; readonly id: string; readonly outcome: AddOutcome; readonly next: NextStep }
    | { readonly kind: 'bundle'; readonly outcome: BundleImport }
    /** The browser could not give the file's bytes. */
    | { readonly kind: 'unreadable' }
    /** A part of the app itself could not be fetched. */
    | { readonly kind: 'failed' };
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
  /** What was said when a file came no longer holds once something is done with it. */
  forget: (id: string): void =>
    change(items.filter(({ state }) => !(state.kind === 'added' && state.id === id))),
};

/** A file of the reader's, or bytes from elsewhere with what is known about them. */
export type ToTake = File | { readonly blob: Blob; readonly name: string; readonly choices: ReadingChoices };

interface Taken {
  readonly key: number;
  readonly blob: Blob;
  readonly name: string;
  readonly choices: ReadingChoices;
  readonly stop: AbortController;
}

/** Reads the files, one after the other, and keeps those that can be read. Never rejects. */
export async function takeFiles(client: QueryClient, files: readonly ToTake[]): Promise<void> {
  if (files.length === 0) return;
  // News of earlier files has been seen by now.
  change(items.filter(({ state }) => state.kind !== 'added'));
  const waiting = files.map((file): Taken => {
    const { blob, name, choices } =
      file instanceof File ? { blob: file, name: file.name, choices: {} } : file;
    const taken = { key: nextKey++, blob, name: shownName(name), choices, stop: new AbortController() };
    change([...items, { key: taken.key, name: taken.name, size: blob.size, state: reading(taken, 0) }]);
    return taken;
  });
  for (const one of waiting) await take(client, one);
}

function reading({ key, stop }: Taken, bytesRead: number): Incoming['state'] {
  const cancel = (): void => {
    stop.abort();
    incomingFiles.close(key);
  };
  return { kind: 'reading', bytesRead, cancel };
}

async function take(client: QueryClient, taken: Taken): Promise<void> {
  if (taken.stop.signal.aborted) return;
  try {
    if (/\.zip$/i.test(taken.name)) await takeBundle(client, taken);
    else await takeTable(client, taken);
  } catch {
    setState(taken.key, { kind: 'failed' });
  }
}

async function takeBundle(client: QueryClient, { key, blob }: Taken): Promise<void> {
  setState(key, { kind: 'unpacking' });
  const { importBundle } = await bundles();
  const outcome = await importBundle(await ownStore(), blob);
  await client.refetchQueries({ queryKey: keys.own });
  setState(key, { kind: 'bundle', outcome });
}

async function takeTable(client: QueryClient, taken: Taken): Promise<void> {
  const { key, blob, name, choices, stop } = taken;
  const result = await startIngest().ingest(blob, {
    fileName: name,
    choices,
    signal: stop.signal,
    onProgress: (bytesRead) => setState(key, reading(taken, bytesRead)),
  });
  if (stop.signal.aborted) return;
  if (!result.ok) {
    setState(key, { kind: 'refused', result, again: (next) => void again(client, taken, next) });
    return;
  }
  const file = await toOwnFile(blob, name, new Date().toISOString()).catch(() => null);
  if (file === null) {
    setState(key, { kind: 'unreadable' });
    return;
  }
  const read: OwnFile = { ...file, choices };
  const next = await nextStep(client, read, result);
  const store = await ownStore();
  if (stop.signal.aborted) return;
  const outcome = await store.add({ ...read, active: next === 'none' || next === 'covered' });
  client.setQueryData(keys.ownResult(file.id, choices), result);
  await client.refetchQueries({ queryKey: keys.own });
  setState(key, { kind: 'added', id: file.id, outcome, next });
}

async function again(client: QueryClient, taken: Taken, choices: ReadingChoices): Promise<void> {
  const next = { ...taken, choices, stop: new AbortController() };
  setState(taken.key, reading(next, 0));
  await take(client, next);
}
