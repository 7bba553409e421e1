/** What every reader of a format has in common. */
import type { Preview } from '../../domain/reading.ts';
import type { Account } from '../account.ts';
import type { ReadTable } from '../assemble.ts';
import type { Delimiter } from '../delimiter.ts';
import type { IssueCollector } from '../issues.ts';
import type { Batch } from '../plainRecords.ts';

export type FormatName =
  /** One value column `INDHOLD`, as Statistikbanken's API answers (CSV and BULK). */
  | 'statistikbanken-table'
  /** Area, period, dimensions, then measures side by side. */
  | 'jobindsats-table'
  /** The same shape from someone we do not know. */
  | 'plain-table'
  /** Stubs to the left, periods or members across the head. */
  | 'statistikbanken-matrix'
  /** De Kommunale Nøgletal: measures stacked on each other, years across the head. */
  | 'noegletal-stack';

export interface FormatReader {
  readonly format: FormatName;
  /** Takes the next records; `firstRow` is the 1-based number of the first of them. */
  read(batch: Batch, firstRow: number): void;
  /** What was read, when the file is at its end. */
  finish(): ReadTable;
}

export interface ReadContext {
  readonly issues: IssueCollector;
  readonly account: Account;
  readonly delimiter: Delimiter;
  /** Takes the beginning of the file as it was understood. */
  readonly show: (preview: Preview) => void;
}

/** Index of the first cell with something in it, and how many there are. */
export function filledCells(record: readonly string[]): { readonly first: number; readonly count: number } {
  let first = -1;
  let count = 0;
  for (let i = 0; i < record.length; i++)
    if (record[i]!.trim() !== '') {
      if (first < 0) first = i;
      count++;
    }
  return { first, count };
}
