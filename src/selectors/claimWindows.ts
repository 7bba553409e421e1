/** (3) of a claim: the same change with both ends moved, window by window. */
import { type Claim, type Quantity, rangeOf } from '../domain/claim.ts';
import type { Month } from '../domain/period.ts';
import { isCount } from '../domain/unit.ts';
import type { ClaimWindows, WindowChange } from '../language/claimFacts.ts';
import { rowFor } from './areaRows.ts';
import { changeIn, sizeOf } from './claimData.ts';
import type { IndicatorData } from './indicatorData.ts';

/** How far each end is moved, in months. */
const MOVED = 6;

/** `as-much`: the claim's way and at least as much as was said; `none`: no figures at both ends. */
export type WindowOutcome = 'as-much' | 'same-way' | 'not' | 'none';

export interface WindowCell {
  readonly from: Month;
  readonly to: Month;
  readonly change: WindowChange;
  /** In per cent for counts, else in the indicator's unit; NaN without figures. */
  readonly size: number;
  readonly outcome: WindowOutcome;
}

/**
 * Both ends moved by up to six months either way: 169 windows by start and then by end, less those that would end
 * before they begin.
 */
export function windowCells(claim: Claim, data: IndicatorData): readonly WindowCell[] {
  const { indicator, value } = data;
  const { values } = rowFor(claim.area, data);
  const sign = claim.direction === 'fald' ? -1 : 1;
  const cells: WindowCell[] = [];
  for (let i = -MOVED; i <= MOVED; i++) {
    for (let j = -MOVED; j <= MOVED; j++) {
      const [from, to] = [claim.from + i, claim.to + j];
      if (to <= from) continue;
      const change = changeIn(values, value.firstMonth, from, to);
      const size = sizeOf(change, indicator);
      const outcome = Number.isNaN(size)
        ? 'none'
        : sign * size <= 0
          ? 'not'
          : isAsMuch(claim, change, sign)
            ? 'as-much'
            : 'same-way';
      cells.push({ from, to, change, size, outcome });
    }
  }
  return cells;
}

export function claimWindows(claim: Claim, data: IndicatorData): ClaimWindows {
  const cells = windowCells(claim, data);
  const known = cells.filter(({ outcome }) => outcome !== 'none');
  const same = known.filter(({ outcome }) => outcome !== 'not');
  const alike = known.filter(({ from, to }) => to - from === claim.to - claim.from);
  const sizes = known.map(({ size }) => size);
  return {
    of: known.length,
    possible: cells.length,
    same: same.length,
    alike: { of: alike.length, same: alike.filter(({ outcome }) => outcome !== 'not').length },
    asMuch: isSized(claim, data) ? same.filter(({ outcome }) => outcome === 'as-much').length : null,
    low: Math.min(...sizes),
    high: Math.max(...sizes),
  };
}

/** Whether a size was said that can be followed through the windows: the persons behind a share cannot. */
export function isSized({ percent, count, points }: Claim, { indicator }: IndicatorData): boolean {
  const sized = percent !== null || count !== null || points !== null;
  return sized && (count === null || isCount(indicator.unit));
}

/** At least what was said; of `under 20 pct.` at most that. */
function isAsMuch({ percent, count, points }: Claim, change: WindowChange, sign: number): boolean {
  const reaches = (said: Quantity | null, actual: number): boolean => {
    if (said === null) return true;
    const { low, high } = rangeOf(said);
    return said.hedge === 'under' ? sign * actual <= high + 1e-9 : sign * actual >= low - 1e-9;
  };
  return reaches(percent, change.percent) && reaches(count, change.points) && reaches(points, change.points);
}
