/** From the entries a reader has written to a finished `Dataset`. */
import type { AreaCode } from '../domain/area.ts';
import type { Dataset, DatasetMeta, Dimension, NumberReading } from '../domain/dataset.ts';
import { statusOf } from '../domain/observation.ts';
import { comparePeriods, type Period, periodCode } from '../domain/period.ts';
import type { Account } from './account.ts';
import { decideReadings, type MarkedMeasure, settleColumn } from './decimalMark.ts';
import { accountForDropped, type Dropped, dropRefused, dropRepeated } from './dropEntries.ts';
import { combineKeys, firstWithSameKey, type KeyColumn } from './entryKeys.ts';
import { findTotal } from './headings.ts';
import type { IssueCollector } from './issues.ts';
import type { ObservationTable } from './observationTable.ts';

/** Everything a reader knows when the file is at its end. */
export interface ReadTable {
  readonly meta: DatasetMeta;
  readonly table: ObservationTable;
  readonly areas: readonly AreaCode[];
  readonly periods: readonly Period[];
  readonly dimensions: readonly { readonly name: string; readonly members: readonly string[] }[];
  readonly measures: readonly MarkedMeasure[];
  /** The decimal mark to assume where nothing in the file tells. */
  readonly habit: 'comma' | 'point';
}

/** Settles marks, drops what is no observation, puts stacked measures side by side, sorts the periods. */
export function assemble(read: ReadTable, account: Account, issues: IssueCollector): Dataset {
  const { table, measures } = read;
  const readings = decideReadings(measures, read.habit, issues);
  settle(read, readings);
  const refused = measures.some((m) => m.marks.refused > 0) ? dropRefused(table) : null;
  const own = keyColumns(read);
  const all: KeyColumn[] =
    table.measureOf === null ? own : [...own, { codes: table.measureOf, size: measures.length }];
  const describe = (i: number): string =>
    `${read.areas[table.area[i]!]} ${periodCode(read.periods[table.period[i]!]!)}`;
  const dropped = dropRepeated(table, all, refused, describe, issues);
  if (dropped !== null) accountForDropped(table, dropped, account);

  const dimensions = describeDimensions(read.dimensions, issues);
  const shape = table.measureOf === null ? sideBySide(table, dropped) : unstack(read, own, dropped);
  const order = read.periods.map((_, i) => i);
  order.sort((a, b) => comparePeriods(read.periods[a]!, read.periods[b]!));
  const rank = new Uint16Array(order.length);
  order.forEach((from, to) => {
    rank[from] = to;
  });
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

function keyColumns({ table, areas, periods, dimensions }: ReadTable): KeyColumn[] {
  return [
    { codes: table.area, size: areas.length },
    ...table.dimensions.map((codes, d) => ({ codes, size: dimensions[d]!.members.length })),
    { codes: table.period, size: periods.length },
  ];
}

function describeDimensions(read: ReadTable['dimensions'], issues: IssueCollector): readonly Dimension[] {
  return read.map(({ name, members }) => {
    const total = findTotal(members, name);
    if (total === null && members.length > 1) issues.add('no-total-member', { column: name });
    return { name, members, total };
  });
}

/** The rows of the dataset: which entry each takes its area, period and members from, and its cells. */
interface Shape {
  readonly rowCount: number;
  /** Null: row i is entry i. */
  readonly entries: Int32Array | null;
  readonly values: readonly Float64Array[];
  readonly status: readonly Uint8Array[];
}

function sideBySide(table: ObservationTable, dropped: Dropped): Shape {
  const entries = dropped === null ? null : keptEntries(dropped);
  const rowCount = entries?.length ?? table.length;
  return {
    rowCount,
    entries,
    values: table.values.map((column) => take(column, entries, new Float64Array(rowCount))),
    status: table.flags.map((column) => take(column, entries, new Uint8Array(rowCount))),
  };
}

function keptEntries(dropped: Uint8Array): Int32Array {
  const kept = new Int32Array(dropped.length);
  let n = 0;
  for (let i = 0; i < dropped.length; i++) if (dropped[i] === 0) kept[n++] = i;
  return kept.slice(0, n);
}

/** One row per area, period and members, with a column per measure; a measure without an entry is not published. */
function unstack({ table, measures }: ReadTable, own: readonly KeyColumn[], dropped: Dropped): Shape {
  const { length } = table;
  const measureOf = table.measureOf!;
  const first = firstWithSameKey(combineKeys(own, length), length, dropped);
  const rowOf = new Int32Array(length);
  const entries = new Int32Array(length);
  let rowCount = 0;
  for (let i = 0; i < length; i++)
    if (!dropped?.[i] && first[i] === i) {
      rowOf[i] = rowCount;
      entries[rowCount++] = i;
    }
  const values = measures.map(() => new Float64Array(rowCount).fill(Number.NaN));
  const status = measures.map(() => new Uint8Array(rowCount).fill(statusOf('not-published')));
  for (let i = 0; i < length; i++) {
    if (dropped?.[i]) continue;
    const row = rowOf[first[i]!]!;
    const measure = measureOf[i]!;
    values[measure]![row] = table.values[0]![i]!;
    status[measure]![row] = table.flags[0]![i]!;
  }
  return { rowCount, entries: entries.slice(0, rowCount), values, status };
}

/** Copies a column without its spare room, so that its buffer can be handed over. */
function take<T extends Uint8Array | Uint16Array | Float64Array>(
  from: T,
  entries: Int32Array | null,
  to: T,
): T {
  if (entries === null) to.set(from.subarray(0, to.length));
  else for (let i = 0; i < to.length; i++) to[i] = from[entries[i]!]!;
  return to;
}
