/**
 * Areas x months: the one shape that statistics and figures work on. Values lie row by row, an area's months
 * next to each other, so that an area's series is a view into the whole (`series`).
 */
import type { AreaCode } from './area.ts';
import type { Month } from './period.ts';

export interface Panel {
  readonly areas: readonly AreaCode[];
  /** First month; the months follow without gaps. */
  readonly firstMonth: Month;
  readonly monthCount: number;
  /** `areas.length * monthCount` numbers, NaN where there is none. */
  readonly values: Float64Array;
  /** Parallel to `values`: 0 for a number, else why not (`statusOf`). */
  readonly status: Uint8Array;
}

/** One area's months, oldest first: views, not copies. */
export interface Series {
  readonly area: AreaCode;
  readonly firstMonth: Month;
  readonly values: Float64Array;
  readonly status: Uint8Array;
}

/** The series of an area, or undefined when the panel does not have it. */
export function series(panel: Panel, area: AreaCode): Series | undefined {
  const index = panel.areas.indexOf(area);
  if (index < 0) return undefined;
  const from = index * panel.monthCount;
  const to = from + panel.monthCount;
  return {
    area,
    firstMonth: panel.firstMonth,
    values: panel.values.subarray(from, to),
    status: panel.status.subarray(from, to),
  };
}

/** The number of an area in a month; NaN where there is none, and where the panel does not have the area. */
export function numberAt(panel: Panel, area: AreaCode, month: Month): number {
  const row = series(panel, area);
  return row === undefined ? Number.NaN : valueAt(row, month);
}

/** The mean of the twelve months that end with `last`; NaN unless all have a number. */
export function twelveMonthMean(panel: Panel, area: AreaCode, last: Month): number {
  let sum = 0;
  for (let back = 0; back < 12; back++) sum += numberAt(panel, area, last - back);
  return sum / 12;
}

/** The number of a month; NaN where there is none (see `status` for why). */
export function valueAt(series: Series, month: Month): number {
  return series.values[month - series.firstMonth] ?? Number.NaN;
}
