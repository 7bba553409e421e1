/**
 * What a reader of files has to say about one: never text, always a code with its details, so that the
 * language layer owns every word (`language/issues.ts`).
 */
export type IssueSeverity =
  /** Worth knowing; nothing was lost. */
  | 'info'
  /** Rows or cells were left out, or a reading was assumed. */
  | 'warning'
  /** A cell, a row or the whole file was refused. */
  | 'error';

export type IssueCode =
  // about the whole file: it is refused
  | 'empty-file'
  | 'binary-file'
  | 'html-file'
  | 'pdf-file'
  | 'spreadsheet-file'
  | 'zip-file'
  | 'workbook-locked'
  | 'workbook-damaged'
  | 'workbook-too-large'
  | 'json-file'
  | 'truncated-encoding'
  | 'unknown-encoding'
  | 'one-column'
  | 'too-many-columns'
  | 'too-many-members'
  | 'line-too-long'
  | 'not-understood'
  | 'no-area-column'
  | 'no-period-column'
  | 'no-measure-column'
  | 'no-usable-rows'
  | 'cancelled'
  | 'read-failed'
  // about a column
  | 'decimal-assumed'
  | 'decimal-conflict'
  | 'no-total-member'
  | 'line-break-in-cell'
  // about rows
  | 'skipped-blank'
  | 'skipped-outside-table'
  | 'skipped-area-not-municipal'
  | 'unknown-area'
  | 'area-code-and-name-disagree'
  | 'unknown-period'
  | 'too-few-cells'
  | 'too-many-cells'
  | 'duplicate-row'
  | 'conflicting-row'
  // about cells
  | 'not-a-number'
  | 'scientific-notation'
  | 'ambiguous-dash'
  | 'negative-count'
  | 'replacement-character';

export interface Issue {
  readonly code: IssueCode;
  readonly severity: IssueSeverity;
  readonly file: string;
  /** 1-based line record in the file (a quoted cell over several lines counts once); null: the whole file. */
  readonly row: number | null;
  /** The column's heading or 1-based number as text; null: the whole row. */
  readonly column: string | null;
  /** The text as it stands in the file, cut at 200 characters. */
  readonly raw: string | null;
  /** How many times the same thing was met; the first is the one described. */
  readonly count: number;
}

/** Every record of the file ends in exactly one of these, so they add up to `total`. */
export interface RowAccount {
  readonly total: number;
  readonly used: number;
  /** Headings, titles, notes, blank lines, areas and totals that are no observation: known and left out. */
  readonly skipped: number;
  /** Should have been an observation, but could not be read; each has an issue. */
  readonly rejected: number;
}
