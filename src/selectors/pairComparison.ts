/** Is the difference between two areas' shares larger than chance and ordinary swings give? */
import { type AreaCode, COUNTRY } from '../domain/area.ts';
import { areaOf } from '../domain/areas.ts';
import { type Panel, series, valueAt } from '../domain/panel.ts';
import type { Month } from '../domain/period.ts';
import { overdispersion, phiForSize, type SizeThird } from '../statistics/overdispersion.ts';
import { compareRates, type RateComparison } from '../statistics/rateRatio.ts';
import type { IndicatorData } from './indicatorData.ts';

const swings = new WeakMap<IndicatorData, readonly SizeThird[] | null>();

/** Null where the indicator is no share of published counts, or an area is no kommune: swings are known for those. Counts are taken in the month given. */
export function comparePair(
  a: AreaCode,
  b: AreaCode,
  data: IndicatorData,
  month: Month,
): RateComparison | null {
  if (areaOf(a).kind !== 'municipality' || areaOf(b).kind !== 'municipality') return null;
  const { count, base } = data;
  const thirds = swingsOf(data);
  if (count === null || base === null || thirds === null) return null;
  const n1 = at(base, a, month);
  const n2 = at(base, b, month);
  return compareRates({
    x1: at(count, a, month),
    n1,
    x2: at(count, b, month),
    n2,
    phi: Math.max(phiForSize(thirds, n1), phiForSize(thirds, n2)),
  });
}

/** How much counts of areas of each size swing; worked out once per indicator. */
function swingsOf(data: IndicatorData): readonly SizeThird[] | null {
  const known = swings.get(data);
  if (known !== undefined) return known;
  const { count, base } = data;
  const reference = count === null ? undefined : series(count, COUNTRY)?.values;
  if (count === null || base === null || reference === undefined) {
    swings.set(data, null);
    return null;
  }
  const parts = count.areas.filter((code) => code !== COUNTRY);
  const last = base.firstMonth + base.monthCount - 1;
  const thirds = overdispersion(
    parts.map((code) => series(count, code)!.values),
    reference,
    { lag: 12, sizes: parts.map((code) => at(base, code, last)) },
  );
  swings.set(data, thirds);
  return thirds;
}

function at(panel: Panel, code: AreaCode, month: Month): number {
  const row = series(panel, code);
  return row === undefined ? Number.NaN : valueAt(row, month);
}
