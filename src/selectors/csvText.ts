/** Files as Danish spreadsheets and our own reader expect them: BOM, `;`, decimal comma, CRLF. */
import type { Observation } from '../domain/observation.ts';
import { da } from '../language/da.ts';

const BOM = '\uFEFF';
const DECIMALS = 6;

/** Rows of cells as a file; made-up figures say so in the first line. */
export function csvText(rows: readonly (readonly string[])[], example: boolean): string {
  const lines = rows.map((cells) => cells.join(';'));
  return `${BOM}${[...(example ? [da.exampleFileMark, ''] : []), ...lines].join('\r\n')}\r\n`;
}

/** A number, or the publishers' own sign for a hidden one; empty for every other missing one. */
export function csvNumber(cell: Observation): string {
  if (cell.kind === 'missing') return cell.reason === 'suppressed' ? '..' : '';
  return String(Number(cell.value.toFixed(DECIMALS))).replace('.', ',');
}

/** A heading that may come from a reader's file: no spreadsheet may take it for a formula or for two cells. */
export function csvHeading(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
