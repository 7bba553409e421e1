/** Decides which entries do not become observations: unreadable ones, duplicates, contradictions. */
import type { Account } from './account.ts';
import { areRising, firstWithSameKey, type Keys } from './entryKeys.ts';
import { MISSING, REFUSED } from './numbers.ts';
import type { ObservationTable } from './observationTable.ts';

const KEPT = 0;
export const SKIPPED = 1;
export const REJECTED = 2;

/** Parallel to the entries: 0 where an entry stays. Null when all stay. */
export type Dropped = Uint8Array | null;

/**
 * A record whose every cell was refused is rejected; in other records a refused cell becomes `missing`. Works in
 * place on the table's flags.
 */
export function dropRefused(table: ObservationTable): Dropped {
  const { length, record, flags } = table;
  let dropped: Dropped = null;
  for (let from = 0; from < length; ) {
    let to = from + 1;
    while (to < length && record[to] === record[from]) to++;
    let refused = 0;
    for (const column of flags) for (let i = from; i < to; i++) if (column[i] === REFUSED) refused++;
    if (refused === (to - from) * flags.length) {
      dropped ??= new Uint8Array(length);
      dropped.fill(REJECTED, from, to);
    } else if (refused > 0)
      for (const column of flags)
        for (let i = from; i < to; i++) if (column[i] === REFUSED) column[i] = MISSING;
    from = to;
  }
  return dropped;
}

/** Says that an entry repeats or contradicts an earlier one. */
export type Report = (code: 'duplicate-row' | 'conflicting-row', entry: number) => void;

/** Same area, period and members: the first stays; equal ones are skipped, others are rejected. */
export function dropRepeated(table: ObservationTable, keys: Keys, before: Dropped, report: Report): Dropped {
  const { length } = table;
  if (areRising(keys, length)) return before;
  let dropped = before;
  const first = firstWithSameKey(keys, length, before);
  for (let i = 0; i < length; i++) {
    const at = first[i]!;
    if (at === i) continue;
    const same = sameCells(table, at, i);
    dropped ??= new Uint8Array(length);
    dropped[i] = same ? SKIPPED : REJECTED;
    report(same ? 'duplicate-row' : 'conflicting-row', i);
  }
  return dropped;
}

/** True when two entries hold the same figures, missing ones included. */
export function sameCells(table: ObservationTable, a: number, b: number): boolean {
  return table.values.every((column, c) => {
    const flags = table.flags[c]!;
    return flags[a] === flags[b] && Object.is(column[a], column[b]);
  });
}

/** Books the records that lost all their entries; one with an entry left counts as used. */
export function accountForDropped(table: ObservationTable, dropped: Uint8Array, account: Account): void {
  const { length, record } = table;
  for (let from = 0; from < length; ) {
    let kept = false;
    let rejected = false;
    let to = from;
    for (; to < length && record[to] === record[from]; to++) {
      if (dropped[to] === KEPT) kept = true;
      if (dropped[to] === REJECTED) rejected = true;
    }
    if (!kept) {
      if (rejected) account.rejected++;
      else account.skipped++;
    }
    from = to;
  }
}
