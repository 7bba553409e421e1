/**
 * Decides which records of a table with one row per observation are observations: the right shape, a known area, a
 * known period. The others are skipped or rejected, each with its reason.
 */
import type { AreaCode } from '../../domain/area.ts';
import type { Period } from '../../domain/period.ts';
import { AREAS_DISAGREE, AreaCells, areaProblem, PeriodCells } from '../placeCells.ts';
import type { Batch } from '../plainRecords.ts';
import type { Records } from '../records.ts';
import { filledCells, type ReadContext } from './format.ts';
import type { Surroundings } from './surroundings.ts';
import type { TableLayout } from './tableLayout.ts';

export class RowPlacer {
  /** Of the records that were kept last: their numbers, areas and periods. */
  rows = new Uint32Array(0);
  areaCodes = new Int32Array(0);
  periodCodes = new Int32Array(0);
  private codes = new Int32Array(0);
  private readonly areaCells = new AreaCells();
  private readonly periodCells = new PeriodCells();
  private readonly layout: TableLayout;
  private readonly width: number;
  private readonly context: ReadContext;
  private readonly surroundings: Surroundings;

  constructor(layout: TableLayout, context: ReadContext, surroundings: Surroundings) {
    this.layout = layout;
    this.width = layout.headings.length;
    this.context = context;
    this.surroundings = surroundings;
  }

  get areas(): readonly AreaCode[] {
    return this.areaCells.codes;
  }

  get periods(): readonly Period[] {
    return this.periodCells.periods;
  }

  get english(): boolean {
    return this.areaCells.english;
  }

  /** The records that are observations; `firstRow` is the number of the first of the batch. */
  keep({ records, shared }: Batch, firstRow: number): Batch {
    this.makeRoom(records.length);
    // What a record repeats of the one before it only holds while none is left out.
    const shaped = this.keepShaped(records, firstRow);
    const placed = this.keepPlaced(shaped, shaped === records ? shared : null);
    return { records: placed, shared: placed === records ? shared : null };
  }

  private makeRoom(count: number): void {
    if (this.rows.length >= count) return;
    this.rows = new Uint32Array(count);
    this.areaCodes = new Int32Array(count);
    this.periodCodes = new Int32Array(count);
    this.codes = new Int32Array(count);
  }

  /** Leaves out blank lines, notes, and records of another width. Fills `rows`. */
  private keepShaped(records: Records, firstRow: number): Records {
    const { rows, width } = this;
    let odd = 0;
    for (let i = 0; i < records.length; i++) {
      const record = records[i]!;
      rows[i] = firstRow + i;
      if (record.length !== width || record[0]!.length < 2) odd++;
    }
    if (odd === 0) return records;
    const kept: (readonly string[])[] = [];
    for (let i = 0; i < records.length; i++) {
      const record = records[i]!;
      if (!this.isShaped(record, firstRow + i)) continue;
      rows[kept.length] = firstRow + i;
      kept.push(record);
    }
    return kept;
  }

  private isShaped(record: readonly string[], row: number): boolean {
    const { account, issues } = this.context;
    const { minWidth, area } = this.layout;
    if (record.length === this.width && record[0]!.trim() !== '') return true;
    const { first, count } = filledCells(record);
    if (count === 0) {
      account.skipped++;
      issues.add('skipped-blank', { row });
      return false;
    }
    if (record.length >= minWidth && record.slice(this.width).every((cell) => cell.trim() === ''))
      return true;
    if (first === 0 && count === 1 && this.areaCells.dictionary.encodeOne(record[area] ?? '') === -1) {
      this.leaveOutside(record, row);
      return false;
    }
    const raw = this.rawOf(record);
    account.rejected++;
    issues.add(record.length < minWidth ? 'too-few-cells' : 'too-many-cells', { row, raw });
    if (raw.includes('\n')) issues.add('line-break-in-cell', { row, raw });
    return false;
  }

  /** Leaves out records without a usable area and period. Fills `areaCodes` and `periodCodes`. */
  private keepPlaced(records: Records, shared: Uint16Array | null): Records {
    const { layout, rows, areaCodes, periodCodes } = this;
    let clean = this.areaCells.dictionary.encode(records, layout.area, shared, areaCodes);
    if (layout.areaCode !== null) {
      this.areaCells.dictionary.encode(records, layout.areaCode, shared, this.codes);
      for (let i = 0; i < records.length; i++)
        if (areaCodes[i] !== this.codes[i] && areaCodes[i]! >= 0 && this.codes[i]! >= 0) {
          areaCodes[i] = AREAS_DISAGREE;
          clean = false;
        }
    }
    clean = this.periodCells.dictionary.encode(records, layout.period, shared, periodCodes) && clean;
    if (clean) return records;
    const kept: (readonly string[])[] = [];
    for (let i = 0; i < records.length; i++) {
      const record = records[i]!;
      const area = areaCodes[i]!;
      const period = periodCodes[i]!;
      if (area < 0 || period < 0) {
        this.leaveOut(record, rows[i]!, area);
        continue;
      }
      rows[kept.length] = rows[i]!;
      areaCodes[kept.length] = area;
      periodCodes[kept.length] = period;
      kept.push(record);
    }
    return kept;
  }

  private leaveOut(record: readonly string[], row: number, area: number): void {
    const { account, issues } = this.context;
    const { layout } = this;
    const heading = layout.headings[layout.area]!;
    if (filledCells(record).count === 1 || record[layout.area]!.trim() === heading) {
      this.leaveOutside(record, row);
      return;
    }
    if (area >= 0) {
      account.rejected++;
      issues.add('unknown-period', {
        row,
        column: layout.headings[layout.period]!,
        raw: record[layout.period]!,
      });
      return;
    }
    const problem = areaProblem(area);
    if (problem === 'skipped-area-not-municipal') account.skipped++;
    else account.rejected++;
    issues.add(problem, { row, column: heading, raw: record[layout.area]! });
  }

  private leaveOutside(record: readonly string[], row: number): void {
    this.context.account.skipped++;
    this.context.issues.add('skipped-outside-table', { row, raw: this.rawOf(record) });
    this.surroundings.addBelow(record);
  }

  private rawOf(record: readonly string[]): string {
    return record.slice(0, 50).join(this.context.delimiter);
  }
}
