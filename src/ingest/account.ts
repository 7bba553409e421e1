import type { RowAccount } from '../domain/issue.ts';

/** Counts what became of the records of a file. What is neither skipped nor rejected is used. */
export class Account {
  total = 0;
  skipped = 0;
  rejected = 0;

  /** Adds up by construction. */
  summary(): RowAccount {
    const { total, skipped, rejected } = this;
    return { total, used: total - skipped - rejected, skipped, rejected };
  }
}
