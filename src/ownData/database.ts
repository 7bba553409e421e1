/**
 * The database in the browser: its layout, its migrations, and the few things done to it. Bytes lie apart from what
 * is said about them, so that a changed choice does not write a large file again. These functions throw what
 * IndexedDB throws.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { OwnFile } from '../domain/ownData.ts';

const DATABASE = 'kommunekurven';
const VERSION = 2;

/** All of an `OwnFile` but its bytes. */
type Description = Omit<OwnFile, 'bytes'>;

interface Layout extends DBSchema {
  files: { key: string; value: Description };
  /** By the file's id. `ArrayBuffer` where the browser keeps no `Blob`, and for what version 1 left. */
  bytes: { key: string; value: Blob | ArrayBuffer };
}

export type Database = IDBPDatabase<Layout>;

/** Version 1: one record per file, with its text instead of its bytes, and nothing the reader chose. */
interface FileOfVersion1 {
  /** SHA-256 of the text in UTF-8, lower-case hex. */
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly added: number;
  readonly text: string;
}

interface OpenEvents {
  /** Another tab holds an older version open; the promise waits until it lets go. */
  readonly onBlocked: () => void;
  /** The connection is closed: another tab needs a newer version, or the browser took it away. */
  readonly onLost: () => void;
}

/** Opens, and migrates what an older version of the app left. Rejects with `VersionError` when it is a newer one. */
export async function openDatabase({ onBlocked, onLost }: OpenEvents): Promise<Database> {
  const database: Database = await openDB<Layout>(DATABASE, VERSION, {
    upgrade: (db, oldVersion, _newVersion, transaction) => {
      migrate(db, oldVersion, transaction).catch(() => {
        // Nothing is half migrated: the old layout stays, and opening fails.
        transaction.done.catch(() => {});
        transaction.abort();
      });
    },
    blocked: onBlocked,
    blocking: () => {
      database.close();
      onLost();
    },
    terminated: onLost,
  });
  return database;
}

type Upgrade = Parameters<NonNullable<NonNullable<Parameters<typeof openDB<Layout>>[2]>['upgrade']>>[3];

async function migrate(db: Database, oldVersion: number, transaction: Upgrade): Promise<void> {
  db.createObjectStore('bytes');
  if (oldVersion < 1) {
    db.createObjectStore('files', { keyPath: 'id' });
    return;
  }
  const bytes = transaction.objectStore('bytes');
  let cursor = await transaction.objectStore('files').openCursor();
  while (cursor !== null) {
    const { id, name, added, text } = cursor.value as unknown as FileOfVersion1;
    const encoded = new TextEncoder().encode(text);
    await bytes.put(encoded.buffer, id);
    await cursor.update({
      ...{ id, name, size: encoded.length, addedAt: new Date(added).toISOString() },
      ...{ choices: {}, indicators: [], active: true },
    });
    cursor = await cursor.continue();
  }
}

/** Every file with its bytes, and the ids of those whose bytes are lost. */
export async function readFiles(
  db: Database,
): Promise<{ readonly files: readonly OwnFile[]; readonly lost: readonly string[] }> {
  const transaction = db.transaction(['files', 'bytes']);
  const bytesStore = transaction.objectStore('bytes');
  const [descriptions, keys, contents] = await Promise.all([
    transaction.objectStore('files').getAll(),
    bytesStore.getAllKeys(),
    bytesStore.getAll(),
    transaction.done,
  ]);
  const byId = new Map(keys.map((key, i) => [key, contents[i]!]));
  const files = descriptions.flatMap((description) => {
    const bytes = byId.get(description.id);
    return bytes === undefined
      ? []
      : [{ ...description, bytes: bytes instanceof Blob ? bytes : new Blob([bytes]) }];
  });
  return { files, lost: descriptions.filter(({ id }) => !byId.has(id)).map(({ id }) => id) };
}

/** False when a file with these bytes is there already. `bytes`: those of the file, in the form to store. */
export async function addFile(db: Database, file: OwnFile, bytes: Blob | ArrayBuffer): Promise<boolean> {
  const { id, name, size, addedAt, choices, indicators, active } = file;
  const description: Description = { id, name, size, addedAt, choices, indicators, active };
  const transaction = db.transaction(['files', 'bytes'], 'readwrite');
  const work = async (): Promise<boolean> => {
    const [described, stored] = await Promise.all([
      transaction.objectStore('files').getKey(file.id),
      transaction.objectStore('bytes').getKey(file.id),
    ]);
    if (described !== undefined && stored !== undefined) return false;
    await Promise.all([
      // First: a browser that keeps no `Blob` refuses it here and now, and nothing else is under way then.
      transaction.objectStore('bytes').put(bytes, id),
      transaction.objectStore('files').put(description),
    ]);
    return true;
  };
  return settled(work(), transaction);
}

/** False when the file is not there. */
export async function changeFile(db: Database, id: string, patch: Partial<Description>): Promise<boolean> {
  const transaction = db.transaction('files', 'readwrite');
  const work = async (): Promise<boolean> => {
    const description = await transaction.store.get(id);
    if (description === undefined) return false;
    await transaction.store.put({ ...description, ...patch, id });
    return true;
  };
  return settled(work(), transaction);
}

/** False when the file was not there. */
export async function removeFile(db: Database, id: string): Promise<boolean> {
  const transaction = db.transaction(['files', 'bytes'], 'readwrite');
  const work = async (): Promise<boolean> => {
    const key = await transaction.objectStore('files').getKey(id);
    await Promise.all([
      transaction.objectStore('files').delete(id),
      transaction.objectStore('bytes').delete(id),
    ]);
    return key !== undefined;
  };
  return settled(work(), transaction);
}

export async function removeAll(db: Database): Promise<void> {
  const transaction = db.transaction(['files', 'bytes'], 'readwrite');
  await Promise.all([
    transaction.objectStore('files').clear(),
    transaction.objectStore('bytes').clear(),
    transaction.done,
  ]);
}

/**
 * Waits for the work and for its transaction; undoes all of it when a part fails. Lack of room may show in the one,
 * the other or both, and then hides behind `AbortError`: it is told first.
 */
async function settled<T>(
  work: Promise<T>,
  transaction: { readonly done: Promise<void>; abort(): void },
): Promise<T> {
  const [worked, done] = await Promise.allSettled([
    work.catch((error: unknown) => {
      try {
        transaction.abort();
      } catch {
        // It has ended by itself.
      }
      throw error;
    }),
    transaction.done,
  ]);
  const quota = [worked, done].find(
    (one) => one.status === 'rejected' && one.reason?.name === 'QuotaExceededError',
  );
  if (quota?.status === 'rejected') throw quota.reason;
  if (worked.status === 'rejected') throw worked.reason;
  if (done.status === 'rejected') throw done.reason;
  return worked.value;
}
