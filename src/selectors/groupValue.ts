/** One number for several areas in one month: the sum for counts, sum over sum for shares. */
import type { AreaCode } from '../domain/area.ts';
import type { Month } from '../domain/period.ts';
import { isCount } from '../domain/unit.ts';
import type { IndicatorData } from './indicatorData.ts';
import { groupRow } from './panels.ts';

/** In the indicator's unit. NaN for averages, which do not add up, and where no member has a number. */
export function groupValue(members: readonly AreaCode[], data: IndicatorData, month: Month): number {
  const { value, count, base, indicator } = data;
  const top = base === null ? (isCount(indicator.unit) ? value : null) : count;
  if (top === null) return Number.NaN;
  return groupRow(members, top, base, { firstMonth: month, monthCount: 1 }).values[0] ?? Number.NaN;
}
