/** Files as the country's spreadsheets and our own reader expect them: BOM, `;`, decimal comma, CRLF. */

import { periodCode } from '../domain/period.ts';
import type { ShareCell, ShareTable } from '../domain/shareTable.ts';
import { da } from '../language/da.ts';
import { csvMarks } from '../language/shareTexts.ts';
import { harmless } from './harmless.ts';

const BOM = '\uFEFF';
const DECIMALS = 6;

/** A figure's numbers as a file; made-up figures say so in the first line. */
export function csvText({ columns, rows }: ShareTable, example: boolean): string {
  const lines = [
    columns.map(({ heading }) => quoted(harmless(heading))),
    ...rows.map((cells) => cells.map(cellText)),
  ].map((cells) => cells.join(csvMarks.delimiter));
  return `${BOM}${[...(example ? [da.exampleFileMark, ''] : []), ...lines].join('\r\n')}\r\n`;
}

function cellText(cell: ShareCell): string {
  switch (cell.kind) {
    case 'text':
      return quoted(harmless(cell.text));
    case 'value':
      return String(roundedNumber(cell.value)).replace('.', csvMarks.decimal);
    case 'period':
      return periodCode(cell.period);
    case 'missing':
      // The publishers' own sign for a hidden number; why the others are missing stands beside them.
      return cell.reason === 'suppressed' ? '..' : '';
    case 'blank':
      return '';
  }
}

/** Without the dust of floating point: no figure here has more decimals. */
export function roundedNumber(value: number): number {
  const rounded = Number(value.toFixed(DECIMALS));
  return rounded === 0 ? 0 : rounded;
}

function quoted(text: string): string {
  return /["\r\n]/.test(text) || text.includes(csvMarks.delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
}
