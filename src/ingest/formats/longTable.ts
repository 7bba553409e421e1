/**
 * One row per observation: Statistikbanken's API (one value column) and Jobindsats (measures side by side), with
 * or without lines above and below. Records are read a batch at a time and column by column, which is what makes
 * a million rows cost little more than splitting them into cells.
 */
import type { ReadTable } from '../assemble.ts';
import { MarkEvidence, type MarkedMeasure } from '../decimalMark.ts';
import { Dictionary } from '../dictionary.ts';
import { NumberColumn } from '../numberCells.ts';
import { NumberScanner } from '../numbers.ts';
import { Members, ObservationTable } from '../observationTable.ts';
import { AREAS_DISAGREE, AreaCells, areaProblem, PeriodCells } from '../placeCells.ts';
import type { Batch } from '../plainRecords.ts';
import { dashMeaning, type Origin, originOf } from '../publisher.ts';
import type { Records } from '../records.ts';
import { unitOf } from '../units.ts';
import { type FormatName, type FormatReader, filledCells, type ReadContext } from './format.ts';
import { Surroundings } from './surroundings.ts';
import type { TableLayout } from './tableLayout.ts';
import { UnitMembers } from './unitMembers.ts';

interface TextColumn {
  readonly name: string;
  readonly column: number;
  readonly members: Members;
  readonly dictionary: Dictionary;
}

export class LongTableReader implements FormatReader {
  readonly format: FormatName;
  private readonly layout: TableLayout;
  private readonly context: ReadContext;
  private readonly origin: Origin;
  private readonly surroundings: Surroundings;
  private readonly width: number;
  private readonly areas = new AreaCells();
  private readonly periods = new PeriodCells();
  private readonly dimensions: readonly TextColumn[];
  private readonly numbers: readonly NumberColumn[];
  private readonly measures: readonly MarkedMeasure[];
  private readonly units: UnitMembers | null;
  private readonly table: ObservationTable;
  private rows = new Uint32Array(0);
  private areaCodes = new Int32Array(0);
  private periodCodes = new Int32Array(0);
  private codes = new Int32Array(0);

  /** `above` are the lines before the heading. */
  constructor(layout: TableLayout, above: Records, context: ReadContext) {
    this.layout = layout;
    this.context = context;
    this.surroundings = new Surroundings(context.delimiter);
    for (const record of above) this.surroundings.addAbove(record);
    context.account.total += above.length + 1;
    context.account.skipped += above.length + 1;
    const title = this.surroundings.aboveText;
    const headings = layout.headings.slice(0, layout.minWidth);
    this.origin = originOf(headings, title);
    this.format =
      this.origin.publisher === 'statistikbanken'
        ? 'statistikbanken-table'
        : this.origin.publisher === 'jobindsats'
          ? 'jobindsats-table'
          : 'plain-table';
    this.width = layout.headings.length;
    this.dimensions = layout.dimensions.map((column) => textColumn(headings[column]!, column));
    const scanner = new NumberScanner(dashMeaning(this.origin.publisher));
    this.numbers = layout.measures.map((c) => new NumberColumn(headings[c]!, scanner, context.issues));
    this.measures = layout.measures.map((c) => ({
      name: this.measureName(headings[c]!),
      unit: unitOf(headings[c]!, title),
      marks: new MarkEvidence(),
    }));
    this.units = layout.unit === null ? null : new UnitMembers(this.origin.table, title);
    this.table = new ObservationTable(this.dimensions.length, layout.measures.length, this.units !== null);
  }

  /** `INDHOLD` is no name; the title above the table is, where there is one. */
  private measureName(heading: string): string {
    const named = this.origin.publisher !== 'statistikbanken';
    return named ? heading : (this.surroundings.title ?? heading);
  }

  read({ records, shared }: Batch, firstRow: number): void {
    this.context.account.total += records.length;
    this.makeRoom(records.length);
    // What a record repeats of the one before it only holds while none is left out.
    const shaped = this.keepShaped(records, firstRow);
    const placed = this.keepPlaced(shaped, shaped === records ? shared : null);
    this.append(placed, placed === records ? shared : null);
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
    if (first === 0 && count === 1 && this.areas.dictionary.encodeOne(record[area] ?? '') === -1) {
      this.leaveOutside(record, row);
      return false;
    }
    account.rejected++;
    issues.add(record.length < minWidth ? 'too-few-cells' : 'too-many-cells', {
      row,
      raw: this.rawOf(record),
    });
    return false;
  }

  /** Leaves out records without a usable area and period. Fills `areaCodes` and `periodCodes`. */
  private keepPlaced(records: Records, shared: Uint16Array | null): Records {
    const { layout, rows, areaCodes, periodCodes } = this;
    let clean = this.areas.dictionary.encode(records, layout.area, shared, areaCodes);
    if (layout.areaCode !== null) {
      this.areas.dictionary.encode(records, layout.areaCode, shared, this.codes);
      for (let i = 0; i < records.length; i++)
        if (areaCodes[i] !== this.codes[i] && areaCodes[i]! >= 0 && this.codes[i]! >= 0) {
          areaCodes[i] = AREAS_DISAGREE;
          clean = false;
        }
    }
    clean = this.periods.dictionary.encode(records, layout.period, shared, periodCodes) && clean;
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

  private append(records: Records, shared: Uint16Array | null): void {
    const { table, layout, rows } = this;
    const count = records.length;
    if (count === 0) return;
    table.reserve(count);
    const from = table.length;
    table.area.set(this.areaCodes.subarray(0, count), from);
    table.period.set(this.periodCodes.subarray(0, count), from);
    table.record.set(rows.subarray(0, count), from);
    this.dimensions.forEach((dimension, d) => {
      dimension.dictionary.encode(records, dimension.column, shared, this.codes);
      table.dimensions[d]!.set(this.codes.subarray(0, count), from);
    });
    if (this.units !== null && table.measureOf !== null) {
      this.units.dictionary.encode(records, layout.unit!, shared, this.codes);
      table.measureOf.set(this.codes.subarray(0, count), from);
      const { marks } = this.units;
      const [values, flags] = [table.values[0]!, table.flags[0]!];
      this.numbers[0]!.readStacked(
        records,
        layout.measures[0]!,
        rows,
        values,
        flags,
        from,
        this.codes,
        marks,
      );
    } else
      this.numbers.forEach((numbers, m) => {
        const [values, flags, { marks }] = [table.values[m]!, table.flags[m]!, this.measures[m]!];
        numbers.read(records, layout.measures[m]!, rows, values, flags, from, marks);
      });
    table.length += count;
  }

  finish(): ReadTable {
    const english = this.areas.english;
    const foreign = this.origin.publisher === 'unknown' && this.context.delimiter === ',';
    return {
      meta: this.surroundings.meta(this.origin),
      table: this.table,
      areas: this.areas.codes,
      periods: this.periods.periods,
      dimensions: this.dimensions.map(({ name, members }) => ({ name, members: members.names })),
      measures: this.units?.measures ?? this.measures,
      columnOrder: this.columnOrder(),
      habit: english || foreign ? 'point' : 'comma',
    };
  }

  private columnOrder(): ReadTable['columnOrder'] {
    const { area, period, dimensions } = this.layout;
    const places: [number, 'area' | 'period' | number][] = [
      [area, 'area'],
      [period, 'period'],
    ];
    dimensions.forEach((column, d) => {
      places.push([column, d]);
    });
    return places.sort(([a], [b]) => a - b).map(([, name]) => name);
  }
}

function textColumn(name: string, column: number): TextColumn {
  const members = new Members(name);
  return { name, column, members, dictionary: new Dictionary((text) => members.indexOf(text)) };
}
