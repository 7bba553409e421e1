/** What the reader asked to see instead of the figures themselves: smoothing, index, change. */

import type { IndexBase, Smoothing, ValueMode } from '../domain/choices.ts';
import { STATUS_VALUE, statusOf } from '../domain/observation.ts';
import type { Panel } from '../domain/panel.ts';
import type { Month } from '../domain/period.ts';
import { isCount, isPercent, type ShownUnit, type Unit } from '../domain/unit.ts';
import { laggedDifference, laggedRelativeChange } from '../statistics/differences.ts';
import { indexed } from '../statistics/indexed.ts';
import { trailingMean } from '../statistics/trailingMean.ts';

/** A percentage of fewer persons than this says more than it knows: neither it nor an index is told. */
export const SMALLEST_PERCENT_BASE = 10;

export interface Transform {
  readonly mode: ValueMode;
  readonly smoothing: Smoothing;
  readonly base: IndexBase;
  readonly unit: Unit;
}

export function shownUnit(transform: Transform): ShownUnit {
  switch (transform.mode) {
    case 'vaerdi':
      return { kind: 'unit', unit: transform.unit };
    case 'indeks':
      return { kind: 'index', base: transform.base };
    case 'aendring':
      if (isCount(transform.unit)) return { kind: 'percent-change' };
      if (isPercent(transform.unit)) return { kind: 'point-change' };
      return { kind: transform.unit === 'weeks' ? 'weeks-change' : 'plain-change' };
  }
}

/** One row through smoothing, then index or change. Cells that had a number but get none are `not-computable`. */
export function transformRow(
  values: Float64Array,
  status: Uint8Array,
  firstMonth: Month,
  transform: Transform,
): { readonly values: Float64Array; readonly status: Uint8Array } {
  const smooth = transform.smoothing === '12mdr' ? trailingMean(values, 12) : values;
  const result = change(smooth, firstMonth, transform);
  if (result === values) return { values, status };
  const reasons = status.slice();
  for (let m = 0; m < result.length; m++) {
    if (Number.isNaN(result[m]!) && status[m] === STATUS_VALUE) reasons[m] = statusOf('not-computable');
  }
  return { values: result, status: reasons };
}

function change(values: Float64Array, firstMonth: Month, transform: Transform): Float64Array {
  switch (transform.mode) {
    case 'vaerdi':
      return values;
    case 'indeks':
      return indexed(values, indexBase(values, firstMonth, transform));
    case 'aendring': {
      if (!isCount(transform.unit)) return laggedDifference(values, 12);
      const percent = laggedRelativeChange(values, 12);
      for (let m = 12; m < percent.length; m++) {
        if (!(values[m - 12]! >= SMALLEST_PERCENT_BASE)) percent[m] = Number.NaN;
      }
      return percent;
    }
  }
}

function indexBase(values: Float64Array, firstMonth: Month, { base, unit }: Transform): number {
  const value = baseValue(values, firstMonth, base);
  return isCount(unit) && value < SMALLEST_PERCENT_BASE ? Number.NaN : value;
}

/** The number that becomes 100: a month's, or the mean of a year with all twelve months. NaN without it. */
function baseValue(values: Float64Array, firstMonth: Month, base: IndexBase): number {
  if (base.kind === 'month') return values[base.month - firstMonth] ?? Number.NaN;
  return trailingMean(values, 12)[base.year * 12 + 11 - firstMonth] ?? Number.NaN;
}

/** Every row of a panel through `transformRow`. */
export function transformPanel(panel: Panel, transform: Transform): Panel {
  const { monthCount } = panel;
  const values = new Float64Array(panel.values.length);
  const status = new Uint8Array(panel.status.length);
  for (let from = 0; from < values.length; from += monthCount) {
    const row = transformRow(
      panel.values.subarray(from, from + monthCount),
      panel.status.subarray(from, from + monthCount),
      panel.firstMonth,
      transform,
    );
    values.set(row.values, from);
    status.set(row.status, from);
  }
  return { ...panel, values, status };
}

/** The months from `firstMonth` on, cut to what a figure shows; months outside the panel are `not-published`. */
export function windowRow(
  row: { readonly values: Float64Array; readonly status: Uint8Array },
  panelFirst: Month,
  firstMonth: Month,
  monthCount: number,
): { readonly values: Float64Array; readonly status: Uint8Array } {
  const values = new Float64Array(monthCount).fill(Number.NaN);
  const status = new Uint8Array(monthCount).fill(statusOf('not-published'));
  for (let m = 0; m < monthCount; m++) {
    const source = firstMonth + m - panelFirst;
    const found = row.status[source];
    if (source < 0 || found === undefined) continue;
    values[m] = row.values[source]!;
    status[m] = found;
  }
  return { values, status };
}
