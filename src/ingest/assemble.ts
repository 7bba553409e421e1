/** From the entries a reader has written to a finished `Dataset`. */
import type { AreaCode } from '../domain/area.ts';
import type { Dataset, DatasetMeta, Dimension, NumberReading } from '../domain/dataset.ts';
import { comparePeriods, type Period, periodCode } from '../domain/period.ts';
import type { Account } from './account.ts';
import { decideReadings, type MarkedMeasure, settleColumn } from './decimalMark.ts';
import { accountForDropped, dropRefused } from './dropEntries.ts';
import { combineKeys, type KeyColumn } from './entryKeys.ts';
import { findTotal } from './headings.ts';
import type { IssueCollector } from './issues.ts';
import type { ObservationTable } from './observationTable.ts';
import { reportNegative } from './plausible.ts';
import { type Report, sideBySide, take, unstack } from './shape.ts';

/** Everything a reader knows when the file is at its end. */
export interface ReadTable {
  readonly meta: DatasetMeta;
  readonly table: ObservationTable;
  readonly areas: readonly AreaCode[];
  readonly periods: readonly Period[];
  /** `chosenTotal`: index of the member that the reader says is the total. */
  readonly dimensions: readonly {
    readonly name: string;
    readonly members: readonly string[];
    readonly chosenTotal?: number;
  }[];
  readonly measures: readonly MarkedMeasure[];
  /** Area, period and dimensions (by index) as they stand in the file: a sorted file then has rising keys. */
  readonly columnOrder: readonly ('area' | 'period' | number)[];
  /** The decimal mark to assume where nothing in the file tells. */
  readonly habit: 'comma' | 'point';
}

/** Settles marks, drops what is no observation, puts stacked measures side by side, sorts the periods. */
export function assemble(read: ReadTable, account: Account, issues: IssueCollector): Dataset {
  const { table, measures } = read;
  const readings = decideReadings(measures, read.habit, issues);
  settle(read, readings);
  const refused = measures.some((m) => m.marks.refused > 0) ? dropRefused(table) : null;
  const keys = combineKeys(keyColumns(read), table.length);
  const report: Report = (code, entry) =>
    issues.add(code, { row: table.record[entry]!, raw: describe(read, entry) });
  const shape =
    table.measureOf === null
      ? sideBySide(table, keys, refused, report)
      : unstack(table, table.measureOf, measures.length, keys, refused, report);
  if (shape.dropped !== null) accountForDropped(table, shape.dropped, account);

  const { entries } = shape;
  const rowOf = (i: number): number => table.record[entries === null ? i : entries[i]!]!;
  measures.forEach((measure, m) => {
    reportNegative(measure, shape.values[m]!, rowOf, issues);
  });
  const dimensions = describeDimensions(read.dimensions, issues);
  const { order, rank } = sortPeriods(read.periods);
  const period = take(table.period, shape.entries, new Uint16Array(shape.rowCount));
  for (let i = 0; i < period.length; i++) period[i] = rank[period[i]!]!;
  return {
    meta: read.meta,
    rowCount: shape.rowCount,
    areas: read.areas,
    periods: order.map((i) => read.periods[i]!),
    dimensions,
    measures: measures.map(({ name, unit }, i) => ({ name, unit, reading: readings[i]! })),
    area: take(table.area, shape.entries, new Uint16Array(shape.rowCount)),
    period,
    dimension: table.dimensions.map((d) => take(d, shape.entries, new Uint16Array(shape.rowCount))),
    values: shape.values,
    status: shape.status,
  };
}

function settle({ table, measures }: ReadTable, readings: readonly NumberReading[]): void {
  const { measureOf, length } = table;
  table.values.forEach((values, c) => {
    const plain = measureOf === null ? measures[c]!.marks.plain : measures.every((m) => m.marks.plain);
    if (plain) return;
    const readingOf =
      measureOf === null ? () => readings[c]! : (entry: number) => readings[measureOf[entry]!]!;
    settleColumn(values, table.flags[c]!, length, readingOf);
  });
}

function keyColumns({ table, areas, periods, dimensions, columnOrder }: ReadTable): KeyColumn[] {
  return columnOrder.map((column) => {
    if (column === 'area') return { codes: table.area, size: areas.length };
    if (column === 'period') return { codes: table.period, size: periods.length };
    return { codes: table.dimensions[column]!, size: dimensions[column]!.members.length };
  });
}

function describe({ table, areas, periods }: ReadTable, entry: number): string {
  return `${areas[table.area[entry]!]} ${periodCode(periods[table.period[entry]!]!)}`;
}

function sortPeriods(periods: readonly Period[]): {
  readonly order: readonly number[];
  readonly rank: Uint16Array;
} {
  const order = periods.map((_, i) => i).sort((a, b) => comparePeriods(periods[a]!, periods[b]!));
  const rank = new Uint16Array(order.length);
  order.forEach((from, to) => {
    rank[from] = to;
  });
  return { order, rank };
}

function describeDimensions(read: ReadTable['dimensions'], issues: IssueCollector): readonly Dimension[] {
  return read.map(({ name, members, chosenTotal }) => {
    const total = chosenTotal ?? findTotal(members, name);
    if (total === null && members.length > 1) issues.add('no-total-member', { column: name });
    return { name, members, total };
  });
}
