/** A figure's numbers as a workbook: real numbers and dates, and a second sheet that says what they are. */
import writeExcelFile, { type Cell, type Row, type SheetData } from 'write-excel-file/universal';
import { monthNumber, periodCode, yearOf } from '../../domain/period.ts';
import type { ShareCell, ShareColumn } from '../../domain/shareTable.ts';
import { da } from '../../language/da.ts';
import { aboutTexts } from '../../language/shareTexts.ts';
import { loadCatalogue } from '../../queries/catalogue.ts';
import { roundedNumber } from '../../selectors/csvText.ts';
import { harmless } from '../../selectors/harmless.ts';
import type { Shareable, ShareNumbers } from './shareable.ts';

const MONTH = 'mmm yyyy';
const DAY = 'yyyy-mm-dd';
/** Of a column, in letters. */
const NARROWEST = 9;
const WIDEST = 42;

export async function workbook(
  share: Shareable,
  { table }: ShareNumbers,
  address: string,
  today: Date,
): Promise<Blob> {
  const head: Row = table.columns.map(({ heading, decimals }) => ({
    ...textCell(heading),
    fontWeight: 'bold',
    wrap: true,
    align: decimals === null ? 'left' : 'right',
  }));
  const rows = table.rows.map((cells) => cells.map((cell, c) => excelCell(cell, table.columns[c]!)));
  const above: SheetData = share.example ? [[textCell(da.exampleFileMark)], []] : [];
  const numbers: SheetData = [...above, head, ...rows];
  const columns = table.columns.map((_, c) => ({ width: widthOf(table.rows.map((row) => row[c]!)) }));
  return writeExcelFile(
    [
      { data: numbers, sheet: aboutTexts.numbersSheet, columns, stickyRowsCount: above.length + 1 },
      {
        data: await about(share, address, today),
        sheet: aboutTexts.aboutSheet,
        columns: [{ width: 14 }, { width: 110 }],
      },
    ],
    { fontFamily: 'Arial', fontSize: 10 },
  ).toBlob();
}

/** What stands around the figure on the page, and what the files behind it cover. */
async function about(share: Shareable, address: string, today: Date): Promise<SheetData> {
  const { headline, subtitle, notes, method = [], source, example, entries } = share;
  const catalogue = await loadCatalogue();
  const files = catalogue.filter(({ id }) => entries.some((entry) => entry.id === id));
  const line = (label: string, text: string): Row => [
    { ...textCell(label), fontWeight: 'bold', alignVertical: 'top' },
    { ...textCell(text), wrap: true, alignVertical: 'top' },
  ];
  const midnight = new Date(Date.UTC(today.getFullYear(), today.getMonth(), today.getDate()));
  return [
    ...(example ? [line(aboutTexts.note, da.exampleFileMark)] : []),
    line(aboutTexts.figure, headline),
    line(aboutTexts.shows, subtitle),
    line(aboutTexts.source, source),
    ...notes.map((note) => line(aboutTexts.note, note)),
    ...method.map((text) => line(aboutTexts.method, text)),
    ...files.flatMap(({ title, table, publisher, definition, licence, licenceNote }) => [
      line(aboutTexts.definition, `${title}${table === null ? '' : ` (${table})`}: ${definition}`),
      line(aboutTexts.publisher, publisher),
      line(aboutTexts.terms, licence ?? licenceNote ?? ''),
    ]),
    line(aboutTexts.link, address),
    [
      { ...textCell(aboutTexts.downloaded), fontWeight: 'bold' },
      { value: midnight, type: Date, format: DAY, align: 'left' },
    ],
  ];
}

/** `@`: a spreadsheet must not guess at what the text may be. */
function textCell(text: string) {
  return { value: harmless(text), type: String, format: '@' } as const;
}

function excelCell(cell: ShareCell, { decimals }: ShareColumn): Cell {
  switch (cell.kind) {
    case 'value':
      return {
        value: roundedNumber(cell.value),
        type: Number,
        format: numberFormat(cell.decimals ?? decimals ?? 0),
      };
    case 'text':
      return textCell(cell.text);
    case 'period': {
      const { frequency, start } = cell.period;
      if (frequency !== 'month') return textCell(periodCode(cell.period));
      const first = new Date(Date.UTC(yearOf(start), monthNumber(start) - 1, 1));
      return { value: first, type: Date, format: MONTH, align: 'left' };
    }
    default:
      return null;
  }
}

/** As a spreadsheet of any country shows it with its own marks. */
function numberFormat(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

function widthOf(cells: readonly ShareCell[]): number {
  const longest = cells.reduce(
    (most, cell) => (cell.kind === 'text' ? Math.max(most, cell.text.length) : most),
    0,
  );
  return Math.min(WIDEST, Math.max(NARROWEST, longest) + 3);
}
