import type { IssueCode } from '../domain/issue.ts';

/** Thrown inside ingest when a file is refused as a whole; `ingest` turns it into an issue. */
export class Refusal extends Error {
  readonly code: IssueCode;
  readonly column: string | null;
  readonly raw: string | null;

  constructor(code: IssueCode, raw: string | null = null, column: string | null = null) {
    super(code);
    this.code = code;
    this.raw = raw;
    this.column = column;
  }
}
