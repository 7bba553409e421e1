/**
 * De Kommunale Nøgletal: `;Kom.nr;2007;2008;…`, then for each measure a line with its name and a line per kommune,
 * and an explanation of the signs at the end.
 */
import type { ColumnRole } from '../../domain/reading.ts';
import type { ReadTable } from '../assemble.ts';
import { MarkEvidence, type MarkedMeasure } from '../decimalMark.ts';
import { isAreaCodeHeading } from '../headings.ts';
import { detach } from '../issues.ts';
import { NumberColumn } from '../numberCells.ts';
import { NumberScanner } from '../numbers.ts';
import { MAX_MEASURES, Members, ObservationTable } from '../observationTable.ts';
import { AREAS_DISAGREE, AreaCells, areaProblem, PeriodCells } from '../placeCells.ts';
import type { Batch } from '../plainRecords.ts';
import { dashMeaning, type Origin } from '../publisher.ts';
import type { Records } from '../records.ts';
import { unitOf } from '../units.ts';
import { type FormatReader, filledCells, type ReadContext } from './format.ts';
import { Surroundings } from './surroundings.ts';

const NAME = 0;
const CODE = 1;
const FIRST_YEAR = 2;

const ORIGIN: Origin = { publisher: 'noegletal', table: null };

/** Index of the heading line, or null. */
export function findStack(records: Records): number | null {
  const at = records
    .slice(0, 60)
    .findIndex((r) => r.length > FIRST_YEAR && r[NAME]!.trim() === '' && isAreaCodeHeading(r[CODE]!));
  return at < 0 ? null : at;
}

export class StackReader implements FormatReader {
  readonly format = 'noegletal-stack';
  private readonly context: ReadContext;
  private readonly surroundings: Surroundings;
  private readonly scanner = new NumberScanner(dashMeaning('noegletal'));
  private readonly areas = new AreaCells();
  private readonly periods = new PeriodCells();
  private readonly headings: readonly string[];
  /** Per column of the file, the number of its period; negative where it has none. */
  private readonly periodOf: readonly number[];
  private readonly width: number;
  private readonly names = new Members('', MAX_MEASURES);
  private readonly measures: MarkedMeasure[] = [];
  private readonly columns: NumberColumn[] = [];
  private readonly table = new ObservationTable(0, 1, true);
  private title: string | null = null;
  private ended = false;

  constructor(headAt: number, sample: Records, context: ReadContext) {
    this.context = context;
    this.surroundings = new Surroundings(context.delimiter);
    for (const record of sample.slice(0, headAt)) this.surroundings.addAbove(record);
    context.account.total += headAt + 1;
    context.account.skipped += headAt + 1;
    this.headings = sample[headAt]!.map((cell) => detach(cell.trim()));
    this.periodOf = this.headings.map((h, c) => (c < FIRST_YEAR ? -1 : this.periods.dictionary.encodeOne(h)));
    this.width = this.headings.findLastIndex((h) => h !== '') + 1;
  }

  /** What its columns are: name and number of the kommune, then a year in each. */
  get roles(): readonly ColumnRole[] {
    return this.periodOf.slice(0, this.width).map((period, c) => {
      if (c < FIRST_YEAR) return c === NAME ? 'area' : 'area-code';
      return period < 0 ? 'ignored' : 'period';
    });
  }

  read({ records }: Batch, firstRow: number): void {
    this.context.account.total += records.length;
    for (let i = 0; i < records.length; i++) this.readRecord(records[i]!, firstRow + i);
  }

  private readRecord(record: readonly string[], row: number): void {
    const { account, issues } = this.context;
    const { first, count } = filledCells(record);
    if (count === 0) {
      account.skipped++;
      issues.add('skipped-blank', { row });
    } else if (this.ended || (first === NAME && count === 1)) this.readLine(record, row);
    else if (record.length < this.width) {
      account.rejected++;
      issues.add('too-few-cells', { row, raw: record.join(this.context.delimiter) });
    } else if (record.slice(this.headings.length).some((cell) => cell.trim() !== '')) {
      account.rejected++;
      issues.add('too-many-cells', { row, raw: record.slice(0, 50).join(this.context.delimiter) });
    } else this.readKommune(record, row);
  }

  /** The name of the next measure, or, below the table, a note. */
  private readLine(record: readonly string[], row: number): void {
    const text = record[NAME]!.trim();
    this.context.account.skipped++;
    this.ended ||= /^(tegnforklaring|kilde|noter?)\b/i.test(text);
    if (this.ended) {
      this.context.issues.add('skipped-outside-table', { row, raw: text });
      this.surroundings.addBelow(record);
    } else this.title = detach(text);
  }

  private readKommune(record: readonly string[], row: number): void {
    const { account, issues } = this.context;
    const area = this.areaOf(record);
    if (area < 0) {
      const problem = areaProblem(area);
      if (problem === 'skipped-area-not-municipal') account.skipped++;
      else account.rejected++;
      issues.add(problem, { row, column: this.headings[CODE]!, raw: `${record[NAME]} ${record[CODE]}` });
      return;
    }
    this.append(record, row, area, this.currentMeasure());
  }

  /** Name and code must mean the same; one alone is enough. */
  private areaOf(record: readonly string[]): number {
    const [name, code] = [record[NAME]!, record[CODE]!];
    if (name.trim() === '') return this.areas.dictionary.encodeOne(code);
    const named = this.areas.dictionary.encodeOne(name);
    if (code.trim() === '') return named;
    const coded = this.areas.dictionary.encodeOne(code);
    if (named >= 0 && coded >= 0 && named !== coded) return AREAS_DISAGREE;
    return named < 0 ? named : coded;
  }

  private currentMeasure(): number {
    const name = this.title ?? this.surroundings.title ?? '';
    const measure = this.names.indexOf(name);
    if (measure === this.measures.length) {
      this.measures.push({ name, unit: unitOf(name), marks: new MarkEvidence() });
      this.columns.push(new NumberColumn(name, this.scanner, this.context.issues));
    }
    return measure;
  }

  private append(record: readonly string[], row: number, area: number, measure: number): void {
    const { table, periodOf } = this;
    table.reserve(this.width);
    const before = table.length;
    for (let c = FIRST_YEAR; c < this.width; c++) {
      if (periodOf[c]! < 0) continue;
      const at = table.length++;
      table.area[at] = area;
      table.period[at] = periodOf[c]!;
      table.measureOf![at] = measure;
      table.record[at] = row;
      table.values[0]![at] = this.columns[measure]!.readOne(record[c]!, row, this.measures[measure]!.marks);
      table.flags[0]![at] = this.scanner.flags;
    }
    if (table.length === before) {
      this.context.account.rejected++;
      this.context.issues.add('unknown-period', { row, raw: this.headings.slice(FIRST_YEAR, 50).join(' ') });
    }
  }

  finish(): ReadTable {
    return {
      meta: this.surroundings.meta(ORIGIN),
      table: this.table,
      areas: this.areas.codes,
      periods: this.periods.periods,
      dimensions: [],
      measures: this.measures,
      columnOrder: ['area', 'period'],
      habit: 'comma',
    };
  }
}
