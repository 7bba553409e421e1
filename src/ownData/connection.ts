/**
 * One connection to the database, opened when it is first needed and again when it was taken away. Never hangs: a
 * database that does not open in time is a problem for now, and is taken into use when it opens after all.
 */
import type { StoreProblem } from '../domain/ownStore.ts';
import { type Database, openDatabase } from './database.ts';
import { isClosed, storeProblem } from './storeProblem.ts';

export interface Patience {
  /** Milliseconds that another tab gets to let go of an older version. */
  readonly blocked: number;
  /** Milliseconds for opening in all; the browser may be slow, or never answer. */
  readonly open: number;
}

export const PATIENCE: Patience = { blocked: 2_000, open: 10_000 };

export type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: StoreProblem };

export class Connection {
  private database: Database | null = null;
  private opening: Promise<void> | null = null;
  private problem: StoreProblem | null = null;
  private closed = false;
  private readonly patience: Patience;
  /** Told when the database is lost, or opens late. */
  private readonly onTurn: () => void;

  constructor(patience: Patience, onTurn: () => void) {
    this.patience = patience;
    this.onTurn = onTurn;
  }

  /** Runs the work on the open database, once more when its connection had just been closed. */
  async run<T>(work: (db: Database) => Promise<T>): Promise<Attempt<T>> {
    for (let attempt = 0; ; attempt++) {
      const db = await this.get();
      if (db === null) return { ok: false, problem: this.problem ?? { kind: 'broken', detail: 'closed' } };
      try {
        return { ok: true, value: await work(db) };
      } catch (error) {
        if (attempt > 0 || !isClosed(error)) return { ok: false, problem: storeProblem(error, false) };
        this.lose(db);
      }
    }
  }

  close(): void {
    this.closed = true;
    this.database?.close();
    this.database = null;
  }

  private async get(): Promise<Database | null> {
    if (this.database === null && !this.closed) {
      this.opening ??= this.open();
      await this.opening;
    }
    return this.database;
  }

  /** Resolves when the database is open, has failed, or the patience is at its end; then `problem` says so. */
  private open(): Promise<void> {
    this.problem = null;
    return new Promise((resolve) => {
      let late = false;
      const giveUp = (problem: StoreProblem): void => {
        late = true;
        this.problem = problem;
        resolve();
      };
      let timer = setTimeout(giveUp, this.patience.open, { kind: 'broken', detail: 'timeout' });
      const onBlocked = (): void => {
        clearTimeout(timer);
        timer = setTimeout(giveUp, this.patience.blocked, { kind: 'blocked' });
      };
      // Without an answer at all `indexedDB` itself may throw, so it is asked inside the promise.
      Promise.resolve()
        .then(() => openDatabase({ onBlocked, onLost: () => this.lose(this.database) }))
        .then(
          (db) => {
            if (this.closed) db.close();
            else this.database = db;
            this.problem = null;
          },
          (error: unknown) => {
            this.problem = storeProblem(error, true);
          },
        )
        .finally(() => {
          clearTimeout(timer);
          this.opening = null;
          resolve();
          if (late) this.onTurn();
        });
    });
  }

  private lose(db: Database | null): void {
    if (db !== this.database || db === null) return;
    this.database = null;
    this.onTurn();
  }
}
