/** The beginning of a file as a reader may see it, and what each column was taken for. */
import type { ColumnReading, ColumnRole, Preview } from '../domain/reading.ts';
import type { Places, TableLayout } from './formats/tableLayout.ts';
import { isAreaCodeHeading } from './headings.ts';
import { detach } from './issues.ts';
import type { Records } from './records.ts';
import { shownText } from './shownText.ts';

const BODY_ROWS = 8;
const MAX_COLUMNS = 60;
const MAX_LETTERS = 80;
const MAX_HEADING = 200;

/**
 * `headerAt` is the index of the heading line, -1 without one, and `bodyAt` that of the first record below the
 * head. One heading and one role per column.
 */
export function previewOf(
  sample: Records,
  headerAt: number,
  bodyAt: number,
  headings: readonly string[],
  roles: readonly ColumnRole[],
  correctable: boolean,
): Preview {
  return {
    columns: roles
      .slice(0, MAX_COLUMNS)
      .map((role, index): ColumnReading => ({ index, heading: cut(headings[index]!, MAX_HEADING), role })),
    correctable,
    headerRow: headerAt < 0 ? null : headerAt + 1,
    rows: sample.slice(0, bodyAt + BODY_ROWS).map((record, i) => ({
      row: i + 1,
      cells: record.slice(0, MAX_COLUMNS).map((cell) => cut(cell, MAX_LETTERS)),
    })),
  };
}

function cut(cell: string, letters: number): string {
  return detach(shownText(cell.trim().slice(0, letters)));
}

/** The role of each column of a table with one row per observation, as far as it is known. */
export function rolesOf(table: Places & Omit<TableLayout, 'headerAt' | keyof Places>): ColumnRole[] {
  const { headings, minWidth, area, areaCode, period, unit, dimensions, measures } = table;
  const roles = headings.slice(0, minWidth).map((): ColumnRole => 'ignored');
  for (const c of dimensions) roles[c] = 'dimension';
  for (const c of measures) roles[c] = 'measure';
  if (area !== null) roles[area] = isAreaCodeHeading(headings[area]!) ? 'area-code' : 'area';
  if (period !== null) roles[period] = 'period';
  if (areaCode !== null) roles[areaCode] = 'area-code';
  if (unit !== null) roles[unit] = 'unit';
  return roles;
}
