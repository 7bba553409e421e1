/** Is the difference between two areas' shares larger than chance and ordinary swings give? */
import { type AreaCode, COUNTRY } from '../domain/area.ts';
import { areaOf } from '../domain/areas.ts';
import { numberAt, type Panel, series, twelveMonthMean } from '../domain/panel.ts';
import type { Month } from '../domain/period.ts';
import { overdispersion, phiForSize, type SizeThird } from '../statistics/overdispersion.ts';
import { compareRates, type RateComparison } from '../statistics/rateRatio.ts';
import { trailingMean } from '../statistics/trailingMean.ts';
import type { IndicatorData } from './indicatorData.ts';

/** x of n persons in a month, or on average over the twelve that end with it. */
export interface Part {
  readonly x: number;
  readonly n: number;
}

/** Of single months, and of twelve-month means. */
const swings = [
  new WeakMap<IndicatorData, readonly SizeThird[] | null>(),
  new WeakMap<IndicatorData, readonly SizeThird[] | null>(),
] as const;

/** Null where the indicator is no share of published counts, or an area is no kommune: swings are known for those. Counts are taken in the month given. */
export function comparePair(
  a: AreaCode,
  b: AreaCode,
  data: IndicatorData,
  month: Month,
): RateComparison | null {
  if (areaOf(a).kind !== 'municipality' || areaOf(b).kind !== 'municipality') return null;
  return compareParts(partOf(a, data, month, false), partOf(b, data, month, false), data, false);
}

/** One of the two is a kommune; the other a kommune or a sum of them. Null as above. */
export function compareParts(
  a: Part,
  b: Part,
  data: IndicatorData,
  smoothed: boolean,
): RateComparison | null {
  const thirds = swingsOf(data, smoothed);
  if (thirds === null) return null;
  const phi = Math.max(phiForSize(thirds, a.n), phiForSize(thirds, b.n));
  return compareRates({ x1: a.x, n1: a.n, x2: b.x, n2: b.n, phi });
}

/** The persons behind an area's share; NaN where the figures do not say. */
export function partOf(code: AreaCode, data: IndicatorData, month: Month, smoothed: boolean): Part {
  const { count, base } = data;
  const at = (panel: Panel | null): number =>
    panel === null ? Number.NaN : personsAt(panel, code, month, smoothed);
  return { x: at(count), n: at(base) };
}

/** The number of an area in a month; NaN without one, or without twelve of them where they are smoothed. */
export function personsAt(panel: Panel, code: AreaCode, month: Month, smoothed: boolean): number {
  return smoothed ? twelveMonthMean(panel, code, month) : numberAt(panel, code, month);
}

/** How much counts of areas of each size swing; worked out once per indicator. */
function swingsOf(data: IndicatorData, smoothed: boolean): readonly SizeThird[] | null {
  const memory = swings[smoothed ? 1 : 0];
  const known = memory.get(data);
  if (known !== undefined) return known;
  const thirds = measured(data, smoothed);
  memory.set(data, thirds);
  return thirds;
}

function measured({ count, base }: IndicatorData, smoothed: boolean): readonly SizeThird[] | null {
  if (count === null || base === null || series(count, COUNTRY) === undefined) return null;
  const parts = count.areas.filter((code) => areaOf(code).kind === 'municipality');
  // The newest month that has both: unemployment is published before long-term unemployment.
  const last = Math.min(count.firstMonth + count.monthCount, base.firstMonth + base.monthCount) - 1;
  const values = (code: AreaCode): Float64Array => {
    const own = series(count, code)!.values;
    return smoothed ? trailingMean(own, 12) : own;
  };
  const sizes = parts.map((code) => personsAt(base, code, last, false));
  return overdispersion(parts.map(values), values(COUNTRY), { lag: 12, sizes });
}
