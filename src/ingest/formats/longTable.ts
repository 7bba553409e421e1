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
import type { Batch } from '../plainRecords.ts';
import { dashMeaning, type Origin, originOf } from '../publisher.ts';
import type { Records } from '../records.ts';
import { unitOf } from '../units.ts';
import type { FormatName, FormatReader, ReadContext } from './format.ts';
import { RowPlacer } from './rowPlacer.ts';
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
  private readonly placer: RowPlacer;
  private readonly dimensions: readonly TextColumn[];
  private readonly numbers: readonly NumberColumn[];
  private readonly measures: readonly MarkedMeasure[];
  private readonly units: UnitMembers | null;
  private readonly table: ObservationTable;
  private codes = new Int32Array(0);

  /** `above` are the lines before the heading. */
  constructor(layout: TableLayout, above: Records, context: ReadContext) {
    this.layout = layout;
    this.context = context;
    this.surroundings = new Surroundings(context.delimiter);
    for (const record of above) this.surroundings.addAbove(record);
    const known = layout.headerAt + 1;
    context.account.total += known;
    context.account.skipped += known;
    const title = this.surroundings.aboveText;
    const headings = layout.headings.slice(0, layout.minWidth);
    this.origin = originOf(headings, title);
    this.format =
      this.origin.publisher === 'statistikbanken'
        ? 'statistikbanken-table'
        : this.origin.publisher === 'jobindsats'
          ? 'jobindsats-table'
          : 'plain-table';
    this.placer = new RowPlacer(layout, context, this.surroundings);
    this.dimensions = layout.dimensions.map((column) => textColumn(headings[column]!, column, context));
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

  read(batch: Batch, firstRow: number): void {
    this.context.account.total += batch.records.length;
    this.append(this.placer.keep(batch, firstRow));
  }

  private append({ records, shared }: Batch): void {
    const { table, layout } = this;
    const { rows, areaCodes, periodCodes } = this.placer;
    const count = records.length;
    if (count === 0) return;
    if (this.codes.length < count) this.codes = new Int32Array(count);
    table.reserve(count);
    const from = table.length;
    table.area.set(areaCodes.subarray(0, count), from);
    table.period.set(periodCodes.subarray(0, count), from);
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
    const { areas, periods, english } = this.placer;
    const foreign = this.origin.publisher === 'unknown' && this.context.delimiter === ',';
    return {
      meta: this.surroundings.meta(this.origin),
      table: this.table,
      areas,
      periods,
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

function textColumn(name: string, column: number, { delimiter, issues }: ReadContext): TextColumn {
  const members = new Members(name);
  const dictionary = new Dictionary((text) => {
    // Rows that a stray quote has put into one cell have both.
    if (text.includes('\n') && text.includes(delimiter))
      issues.add('line-break-in-cell', { column: name, raw: text });
    return members.indexOf(text);
  });
  return { name, column, members, dictionary };
}
