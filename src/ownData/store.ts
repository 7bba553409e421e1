/**
 * The reader's own files, kept in this browser as the bytes they came as. Nothing here throws: where the browser
 * does not keep a file it stays usable until the page is closed, and the answer says why. Fetched by `lazy.ts`.
 */
import type { OwnFile } from '../domain/ownData.ts';
import type { AddOutcome, ChangeOutcome, FileListing, StoreProblem } from '../domain/ownStore.ts';
import { type Attempt, Connection, PATIENCE, type Patience } from './connection.ts';
import { addFile, changeFile, type Database, readFiles, removeAll, removeFile } from './database.ts';
import { rememberOwnFiles } from './presence.ts';
import { isBlobRefused } from './storeProblem.ts';
import { joinTabs } from './tabs.ts';

/** What may change about a file; its bytes may not. */
export type FilePatch = Partial<Pick<OwnFile, 'name' | 'choices' | 'indicators' | 'active'>>;

export interface OwnStore {
  readonly list: () => Promise<FileListing>;
  /** Adding a file that is only there for the visit tries again to keep it. */
  readonly add: (file: OwnFile) => Promise<AddOutcome>;
  readonly update: (id: string, patch: FilePatch) => Promise<ChangeOutcome>;
  readonly remove: (id: string) => Promise<ChangeOutcome>;
  readonly clear: () => Promise<ChangeOutcome>;
  /** Calls when the files may have changed from outside: list them again. Gives the way to stop it. */
  readonly onChange: (listener: () => void) => () => void;
  /** Ends the connection; the store is of no use afterwards. */
  readonly close: () => void;
}

/** Opens the store and waits until it is known whether the browser keeps anything. */
export async function openStore(patience: Patience = PATIENCE): Promise<OwnStore> {
  const listeners = new Set<() => void>();
  const notify = (): void => {
    for (const listener of listeners) listener();
  };
  const connection = new Connection(patience, notify);
  const tabs = joinTabs(notify);
  /** Files that the browser did not keep, by id. */
  const visitors = new Map<string, OwnFile>();

  const list = async (): Promise<FileListing> => {
    const read = await connection.run(readFiles);
    const kept = read.ok ? read.value.files : [];
    if (read.ok) rememberOwnFiles(kept.length > 0);
    const here = new Set(kept.map(({ id }) => id));
    const files = [
      ...kept.map((file) => ({ ...file, kept: true })),
      ...[...visitors.values()].filter(({ id }) => !here.has(id)).map((file) => ({ ...file, kept: false })),
    ];
    files.sort((a, b) => compareTexts(a.addedAt, b.addedAt) || compareTexts(a.name, b.name));
    return { files, problem: problemOf(read) };
  };

  /** Tells the other tabs of a change that was made, and puts the hint for the next visit right. */
  const changed = async (): Promise<void> => {
    tabs.tell();
    const count = await connection.run((db) => db.count('files'));
    if (count.ok) rememberOwnFiles(count.value > 0);
  };

  const add = async (file: OwnFile): Promise<AddOutcome> => {
    const added = await connection.run((db) => addInAnyForm(db, file));
    if (!added.ok) {
      visitors.set(file.id, visitors.get(file.id) ?? file);
      return { kind: 'visit-only', why: added.problem };
    }
    visitors.delete(file.id);
    if (!added.value) return { kind: 'already' };
    await changed();
    return { kind: 'kept' };
  };

  /** Does it to the kept file and to the one of this visit; a visitor's change cannot fail. */
  const change = async (
    visited: boolean,
    work: (db: Database) => Promise<boolean>,
  ): Promise<ChangeOutcome> => {
    const attempt = await connection.run(work);
    if (attempt.ok && attempt.value) await changed();
    if (visited || (attempt.ok && attempt.value)) return { kind: 'done' };
    return attempt.ok ? { kind: 'gone' } : { kind: 'failed', why: attempt.problem };
  };

  const update = (id: string, patch: FilePatch): Promise<ChangeOutcome> => {
    const visitor = visitors.get(id);
    if (visitor !== undefined) visitors.set(id, { ...visitor, ...patch });
    return change(visitor !== undefined, (db) => changeFile(db, id, patch));
  };

  const clear = async (): Promise<ChangeOutcome> => {
    const cleared = await connection.run(removeAll);
    visitors.clear();
    if (cleared.ok) await changed();
    // Where nothing may be kept, the visitors were all there was.
    if (cleared.ok || cleared.problem.kind === 'forbidden') return { kind: 'done' };
    return { kind: 'failed', why: cleared.problem };
  };

  await connection.run(async () => {});
  return {
    list,
    add,
    update,
    remove: (id) => change(visitors.delete(id), (db) => removeFile(db, id)),
    clear,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      listeners.clear();
      tabs.close();
      connection.close();
    },
  };
}

async function addInAnyForm(db: Database, file: OwnFile): Promise<boolean> {
  try {
    return await addFile(db, file, file.bytes);
  } catch (error) {
    if (!isBlobRefused(error)) throw error;
    return addFile(db, file, await file.bytes.arrayBuffer());
  }
}

function problemOf(read: Attempt<{ readonly lost: readonly string[] }>): StoreProblem | null {
  if (!read.ok) return read.problem;
  return read.value.lost.length > 0 ? { kind: 'broken', detail: 'bytes-lost' } : null;
}

/** By code unit: ISO times in time, names in a fixed order that no language decides. */
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
