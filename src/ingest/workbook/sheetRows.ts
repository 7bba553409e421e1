/** A sheet as records: every row of it from the first, all of the same width, each cell as text. */
import { Refusal } from '../refusal.ts';
import { placeOf } from './cellRef.ts';
import type { CellStyle } from './cellStyles.ts';
import { isoText, numberText } from './cellText.ts';
import { fillMerged, type MergedColumn, mergedColumn } from './mergedCells.ts';
import { RichText, unescapeText } from './sharedStrings.ts';
import { type Attributes, readXml, type XmlHandler } from './xml.ts';

/** What the cells of a sheet refer to. */
export interface CellSources {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly from1904: boolean;
}

/** The most that a spreadsheet has. */
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

/** Cells in memory, blank ones between others included: some 200 MB. */
const MAX_CELLS = 20_000_000;

const BLANK: string[] = [];

/** Reads a sheet. Record i is the sheet's row i + 1. Throws a `Refusal`. */
export async function readSheetRows(
  pieces: AsyncIterable<Uint8Array>,
  sources: CellSources,
): Promise<readonly (readonly string[])[]> {
  const sheet = new SheetHandler(sources);
  await readXml(pieces, sheet);
  return sheet.records();
}

class SheetHandler implements XmlHandler {
  private readonly sources: CellSources;
  private readonly rows: string[][] = [];
  private readonly merged: MergedColumn[] = [];
  private row: string[] | null = null;
  private cells = 0;
  private width = 0;
  // The cell that is being read.
  private inCell = false;
  private column = -1;
  private type = '';
  private style: CellStyle = 'number';
  private value = '';
  private formula: string | null = null;
  private into: 'value' | 'formula' | null = null;
  private readonly inline = new RichText();

  constructor(sources: CellSources) {
    this.sources = sources;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'c') this.openCell(attributes);
    else if (name === 'v') this.into = 'value';
    else if (name === 'row') this.openRow(attributes);
    else if (name === 'f' && this.inCell) {
      this.into = 'formula';
      this.formula = '';
    } else if (name === 'mergeCell') this.merge(attributes.ref ?? '');
    else if (this.inCell) this.inline.open(name);
  }

  close(name: string): void {
    if (name === 'c') this.closeCell();
    else if (name === 'v' || name === 'f') this.into = null;
    else if (name === 'row') this.closeRow();
    else if (this.inCell) this.inline.close(name);
  }

  text(piece: string): void {
    if (!this.inCell) return;
    if (this.into === 'value') this.value += piece;
    else if (this.into === 'formula') this.formula += piece;
    else this.inline.add(piece);
  }

  private openRow({ r }: Attributes): void {
    const number = r === undefined ? this.rows.length + 1 : Number(r);
    if (!Number.isInteger(number) || number <= this.rows.length || number > MAX_ROWS)
      throw new Refusal(number > MAX_ROWS ? 'workbook-too-large' : 'workbook-damaged');
    while (this.rows.length < number - 1) this.rows.push(BLANK);
    this.row = [];
    this.column = -1;
  }

  private closeRow(): void {
    if (this.row === null) throw new Refusal('workbook-damaged');
    this.width = Math.max(this.width, this.row.length);
    this.rows.push(this.row);
    this.row = null;
  }

  private openCell({ r, t = 'n', s }: Attributes): void {
    const column = r === undefined ? this.column + 1 : placeOf(r)?.column;
    if (column === undefined || column >= MAX_COLUMNS || this.row === null)
      throw new Refusal('workbook-damaged');
    if (++this.cells > MAX_CELLS) throw new Refusal('workbook-too-large');
    this.column = column;
    this.type = t;
    this.style = (s === undefined ? undefined : this.sources.styles[Number(s)]) ?? 'number';
    this.value = '';
    this.formula = null;
    this.inline.clear();
    this.inCell = true;
  }

  private closeCell(): void {
    this.inCell = false;
    const text = this.cellText();
    if (text === '' || this.row === null) return;
    while (this.row.length < this.column) this.row.push('');
    this.row[this.column] = text;
  }

  /** The value that was kept of a formula; a formula itself, which is never worked out, where none was kept. */
  private cellText(): string {
    const { type, value, formula, style } = this;
    if (type === 'inlineStr') return this.inline.value;
    if (value === '') return formula === null ? '' : `=${formula}`;
    switch (type) {
      case 's':
        return this.sharedText(value);
      case 'str':
        return unescapeText(value);
      case 'b':
        return value === '1' || value === 'true' ? 'TRUE' : 'FALSE';
      case 'd':
        return isoText(value, style);
      case 'n':
        return numberText(value, style, this.sources.from1904);
      default: // `e`: #N/A and its like
        return value;
    }
  }

  private sharedText(value: string): string {
    const text = this.sources.strings[Number(value)];
    if (text === undefined) throw new Refusal('workbook-damaged');
    return text;
  }

  private merge(ref: string): void {
    const column = mergedColumn(ref);
    if (column !== null) this.merged.push(column);
  }

  /** Blank rows at the end go, and the others are made equally wide. */
  records(): readonly (readonly string[])[] {
    const { rows, width } = this;
    const count = rows.findLastIndex((row) => row.length > 0) + 1;
    if (count * width > MAX_CELLS) throw new Refusal('workbook-too-large');
    const blank = new Array<string>(width).fill('');
    const records = rows.slice(0, count).map((row) => {
      if (row.length === 0) return blank;
      return row.length === width ? row : row.concat(blank.slice(row.length));
    });
    fillMerged(records, this.merged);
    return records;
  }
}
