/** What the tests of the reader's own files share. The texts are made up. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { OwnFile } from '../../../src/domain/ownData.ts';
import type { FileListing } from '../../../src/domain/ownStore.ts';
import { toOwnFile } from '../../../src/ownData/ownFile.ts';
import { type OwnStore, openStore } from '../../../src/ownData/store.ts';

const QUICK = { blocked: 20, open: 200 };
const opened: OwnStore[] = [];

/** A browser that has never been here. */
export function forgetEverything(): void {
  for (const store of opened.splice(0)) store.close();
  globalThis.indexedDB = new IDBFactory();
}

/** Closed again by `forgetEverything`. */
export async function open(): Promise<OwnStore> {
  const store = await openStore(QUICK);
  opened.push(store);
  return store;
}

export function file(text: string | Uint8Array, name = 'eksport.csv', hour = 8): Promise<OwnFile> {
  const at = `2026-11-22T${String(hour).padStart(2, '0')}:00:00.000Z`;
  return toOwnFile(new Blob([text as BlobPart]), name, at);
}

/** Name, text and whether it is kept, per file. */
export function contents({ files }: FileListing): Promise<readonly (readonly [string, string, boolean])[]> {
  return Promise.all(files.map(async ({ name, bytes, kept }) => [name, await bytes.text(), kept] as const));
}

/** A database of another version, left open: `close` it. */
export function openRaw(version: number, upgrade: (db: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('kommunekurven', version);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** The layout that version 1 of the store had. */
export function layOutVersion1(db: IDBDatabase, records: readonly object[]): void {
  const files = db.createObjectStore('files', { keyPath: 'id' });
  for (const record of records) files.add(record);
}
