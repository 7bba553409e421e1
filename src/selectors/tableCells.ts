/** What tables to take along are put together from. */
import type { ShareCell, ShareColumn, ShareTable } from '../domain/shareTable.ts';
import { missingTexts } from '../language/notes.ts';
import { columnTexts } from '../language/shareTexts.ts';

export function textCell(text: string): ShareCell {
  return { kind: 'text', text };
}

export function numberCell(value: number): ShareCell {
  return Number.isFinite(value) ? { kind: 'value', value } : { kind: 'missing', reason: 'not-computable' };
}

export function textColumn(heading: string): ShareColumn {
  return { heading, decimals: null };
}

/** Adds the column that says why a number is missing, where one is. */
export function withRemarks(
  columns: readonly ShareColumn[],
  rows: readonly (readonly ShareCell[])[],
): ShareTable {
  const remarks = rows.map((row) => {
    const reasons = new Set(row.flatMap((cell) => (cell.kind === 'missing' ? [cell.reason] : [])));
    return [...reasons].map((reason) => missingTexts[reason]).join('; ');
  });
  if (remarks.every((remark) => remark === '')) return { columns, rows };
  return {
    columns: [...columns, textColumn(columnTexts.remark)],
    rows: rows.map((row, i) => [...row, remarks[i] === '' ? { kind: 'blank' } : textCell(remarks[i]!)]),
  };
}
