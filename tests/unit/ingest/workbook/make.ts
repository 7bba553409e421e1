/** Workbooks for tests: by a library that writes them, and part by part where one must be odd or wrong. */
import { strToU8, zipSync } from 'fflate';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';

/** A workbook as the library writes it: shared texts, styles, merged cells. */
export async function written(...sheets: { sheet: string; data: SheetData }[]): Promise<Uint8Array> {
  return new Uint8Array(await writeExcelFile(sheets).toBuffer());
}

export type Parts = Readonly<Record<string, string | Uint8Array>>;

export function zipped(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  const files = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(files), { level });
}

export interface SheetSource {
  readonly name: string;
  /** What stands in `worksheet`: `sheetData` and what follows it. */
  readonly xml: string;
  readonly state?: 'visible' | 'hidden' | 'veryHidden';
  readonly type?: 'worksheet' | 'chartsheet';
}

export interface WorkbookSource {
  readonly sheets: readonly SheetSource[];
  readonly strings?: readonly string[];
  /** What stands in `styleSheet`. */
  readonly styles?: string;
  readonly from1904?: boolean;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The parts of a workbook, so that a test can spoil one. */
export function partsOf({ sheets, strings = [], styles = '', from1904 = false }: WorkbookSource): Parts {
  const relationship = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const listed = sheets.map(
    ({ name, state = 'visible' }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}" state="${state}" r:id="rId${i + 1}"/>`,
  );
  return {
    '_rels/.rels': `<Relationships xmlns="${RELATIONSHIPS}">${relationship('a', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="${from1904}"/><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONSHIPS}">${[
      ...sheets.map(({ type = 'worksheet' }, i) =>
        relationship(`rId${i + 1}`, type, `worksheets/sheet${i + 1}.xml`),
      ),
      relationship('s', 'styles', 'styles.xml'),
      relationship('t', 'sharedStrings', '/xl/sharedStrings.xml'),
    ].join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ xml }, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}">${xml}</worksheet>`,
      ]),
    ),
  };
}

export function workbookOf(source: WorkbookSource): Uint8Array {
  return zipped(partsOf(source));
}

/** `sheetData` with texts and numbers in rows from the first, each cell under its own name. */
export function sheetData(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number, ref: string): string =>
    typeof value === 'number'
      ? `<c r="${ref}"><v>${value}</v></c>`
      : `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const row = (cells: readonly (string | number)[], r: number): string =>
    `<row r="${r + 1}">${cells.map((value, c) => cell(value, `${String.fromCharCode(65 + c)}${r + 1}`)).join('')}</row>`;
  return `<sheetData>${rows.map(row).join('')}</sheetData>`;
}

/** One sheet with a small table that reads well. */
export const TABLE: readonly (readonly (string | number)[])[] = [
  ['Kommune', 'Periode', 'Antal ledige personer'],
  ['Aalborg', '2024M01', 12],
  ['Hjørring', '2024M01', 3],
];

/** A workbook of one sheet with these rows, and what else stands in the sheet. */
export function oneSheet(rows: Parameters<typeof sheetData>[0] = TABLE, after = ''): Uint8Array {
  return workbookOf({ sheets: [{ name: 'Ark1', xml: sheetData(rows) + after }] });
}
