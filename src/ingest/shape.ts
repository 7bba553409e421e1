/** From entries to the rows of a dataset: what occurs twice is dropped, stacked measures are put side by side. */
import { statusOf } from '../domain/observation.ts';
import { type Dropped, dropRepeated, REJECTED, type Report, SKIPPED, sameCells } from './dropEntries.ts';
import { firstWithSameKey, type Keys } from './entryKeys.ts';
import type { ObservationTable } from './observationTable.ts';
import { Refusal } from './refusal.ts';

export type { Report };

/** Which entry each row takes its area, period and members from, and its cells. */
export interface Shape {
  readonly rowCount: number;
  /** Null: row i is entry i. */
  readonly entries: Int32Array | null;
  readonly values: readonly Float64Array[];
  readonly status: readonly Uint8Array[];
  readonly dropped: Dropped;
}

/** One row per entry that is left. */
export function sideBySide(table: ObservationTable, keys: Keys, before: Dropped, report: Report): Shape {
  const dropped = dropRepeated(table, keys, before, report);
  const entries = dropped === null ? null : keptEntries(dropped);
  const rowCount = entries?.length ?? table.length;
  return {
    rowCount,
    entries,
    values: table.values.map((column) => take(column, entries, new Float64Array(rowCount))),
    status: table.flags.map((column) => take(column, entries, new Uint8Array(rowCount))),
    dropped,
  };
}

function keptEntries(dropped: Uint8Array): Int32Array {
  const kept = new Int32Array(dropped.length);
  let n = 0;
  for (let i = 0; i < dropped.length; i++) if (dropped[i] === 0) kept[n++] = i;
  return kept.slice(0, n);
}

/** Rows times measures: more would not fit into memory, and is no table of ours. */
const MAX_CELLS = 100_000_000;

const NOT_PUBLISHED = statusOf('not-published');

/** One row per area, period and members, with a column per measure; a measure without an entry is not published. */
export function unstack(
  table: ObservationTable,
  measureOf: Uint16Array,
  measures: number,
  keys: Keys,
  before: Dropped,
  report: Report,
): Shape {
  const { length } = table;
  let dropped = before;
  const first = firstWithSameKey(keys, length, before);
  const rowOf = new Int32Array(length);
  const entries = new Int32Array(length);
  let rowCount = 0;
  for (let i = 0; i < length; i++) {
    if (before?.[i] || first[i] !== i) continue;
    rowOf[i] = rowCount;
    entries[rowCount++] = i;
  }
  if (measures * rowCount > MAX_CELLS) throw new Refusal('too-many-columns');
  /** Per measure and row, the entry that filled the cell, counted from 1. */
  const filledBy = Array.from({ length: measures }, () => new Int32Array(rowCount));
  for (let i = 0; i < length; i++) {
    if (before?.[i]) continue;
    const filled = filledBy[measureOf[i]!]!;
    const row = rowOf[first[i]!]!;
    const earlier = filled[row]!;
    if (earlier === 0) filled[row] = i + 1;
    else {
      const same = sameCells(table, earlier - 1, i);
      dropped ??= new Uint8Array(length);
      dropped[i] = same ? SKIPPED : REJECTED;
      report(same ? 'duplicate-row' : 'conflicting-row', i);
    }
  }
  const [from, flags] = [table.values[0]!, table.flags[0]!];
  const values = filledBy.map((filled) => {
    const column = new Float64Array(rowCount);
    for (let row = 0; row < rowCount; row++)
      column[row] = filled[row] === 0 ? Number.NaN : from[filled[row]! - 1]!;
    return column;
  });
  const status = filledBy.map((filled) => {
    const column = new Uint8Array(rowCount);
    for (let row = 0; row < rowCount; row++)
      column[row] = filled[row] === 0 ? NOT_PUBLISHED : flags[filled[row]! - 1]!;
    return column;
  });
  return { rowCount, entries: entries.slice(0, rowCount), values, status, dropped };
}

/** Copies a column without its spare room, so that its buffer can be handed over. */
export function take<T extends Uint8Array | Uint16Array | Float64Array>(
  from: T,
  entries: Int32Array | null,
  to: T,
): T {
  if (entries === null) to.set(from.subarray(0, to.length));
  else for (let i = 0; i < to.length; i++) to[i] = from[entries[i]!]!;
  return to;
}
