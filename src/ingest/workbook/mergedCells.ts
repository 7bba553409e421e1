/**
 * Cells merged over several rows: a stub that says once what holds for all of them. Only the first of them holds the
 * text, so the others get it too. Merged titles and headings go across and stay as they are, as in a CSV file.
 */
import { Refusal } from '../refusal.ts';
import { placeOf } from './cellRef.ts';

/** Rows count from 0; `last` is one of them. */
export interface MergedColumn {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

/** More than a sheet can have without some of them lying over each other. */
const MAX_FILLED = 20_000_000;

/** The cells of `A3:A14`; null where they are not one column of several rows. */
export function mergedColumn(ref: string): MergedColumn | null {
  const [from, to] = ref.split(':').map(placeOf);
  if (!from || !to || from.column !== to.column || from.row >= to.row) return null;
  return { column: from.column, first: from.row, last: to.row };
}

/** Fills merged columns down, in place, in rows that have something else in them: others are no rows of a table. */
export function fillMerged(records: readonly string[][], merged: readonly MergedColumn[]): void {
  let count = 0;
  for (const { column, first, last } of merged) {
    const text = records[first]?.[column] ?? '';
    if (text === '') continue;
    for (let r = first + 1; r <= last && r < records.length; r++) {
      if (++count > MAX_FILLED) throw new Refusal('workbook-damaged');
      const record = records[r]!;
      if (record[column] === '' && record.some((cell) => cell !== '')) record[column] = text;
    }
  }
}
