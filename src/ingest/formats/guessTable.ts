/** The best guess at a table in a file that no format fits: where its heading stands and what its columns may be. */
import type { ColumnRole } from '../../domain/reading.ts';
import { isNumberCell } from '../numbers.ts';
import { readPeriod } from '../periodText.ts';
import { rolesOf } from '../preview.ts';
import type { Records } from '../records.ts';
import { filledCells } from './format.ts';
import { CellKinds, columnsOf, findFigures, findPlaces, named } from './tableLayout.ts';

/** Records and columns looked at: a guess that a reader sees need not be dear. */
const MAX_RECORDS = 300;
const MAX_COLUMNS = 2000;

/** Where a table begins, and what its columns are taken for. */
export interface RoledTable {
  /** Index of the heading line; -1 without one. */
  readonly headerAt: number;
  /** One per cell of a full record; its 1-based number where there is none. */
  readonly headings: readonly string[];
  /** One per column that may be used. */
  readonly roles: readonly ColumnRole[];
}

/** Every role that no column seems to have is missing. */
export function guessTable(whole: Records): RoledTable {
  const sample = whole.slice(0, MAX_RECORDS).map((record) => record.slice(0, MAX_COLUMNS));
  const headerAt = guessHeading(sample);
  const below = sample.slice(headerAt + 1);
  const heading =
    sample[headerAt] ?? Array.from({ length: usualOf(below, (record) => record.length) }, () => '');
  const table = columnsOf(heading, below);
  const places = findPlaces(table, new CellKinds());
  const figures = findFigures(table, places);
  const headings = named(table.cells);
  return { headerAt, headings, roles: rolesOf({ headings, minWidth: table.width, ...places, ...figures }) };
}

/**
 * The last line with two cells or more above the first full line that holds a number or a period; -1 where that
 * line is the first.
 */
function guessHeading(sample: Records): number {
  const filled = sample.map((record) => filledCells(record).count);
  const usual = usualOf(sample, (record) => filledCells(record).count);
  const data = sample.findIndex((record, i) => filled[i]! >= usual && record.some(isData));
  if (data < 0) return filled.findIndex((count) => count > 1);
  const above = filled.slice(0, data).findLastIndex((count) => count > 0);
  return above >= 0 && filled[above]! > 1 ? above : -1;
}

function isData(cell: string): boolean {
  return cell.trim() !== '' && (isNumberCell(cell) || readPeriod(cell) !== null);
}

/** The most common of the sizes of two or more; 2 when there are none. */
function usualOf(sample: Records, size: (record: readonly string[]) => number): number {
  const counts = new Map<number, number>();
  for (const record of sample) {
    const n = size(record);
    if (n > 1) counts.set(n, (counts.get(n) ?? 0) + 1);
  }
  let usual = 2;
  let most = 0;
  for (const [n, count] of counts)
    if (count > most) {
      usual = n;
      most = count;
    }
  return usual;
}
