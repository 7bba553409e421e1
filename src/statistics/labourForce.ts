import { quantile } from './quantile.ts';

/** Touching limits can differ in the last bits; less than a millionth of a person does not make a contradiction. */
const TOUCHING = 1 + 1e-9;

/** Persons. `low` and `high` bound the labour force; `estimate` is the one number to reckon with. */
export interface LabourForceEstimate {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  /** False when no single labour force fits all months, see labourForce. */
  readonly consistent: boolean;
}

/**
 * The labour force behind published counts and rounded rates, for the months of one calendar year (the
 * publisher uses one labour force per year). A month with count c and rate r per cent, rounded to one decimal,
 * says that the labour force lies in
 *
 *     [ 100·c / (r + 0.05),  100·c / (r − 0.05) ]
 *
 * and the year's months together that it lies in the intersection. `estimate` is its midpoint.
 * Unit: persons. Source: rounding arithmetic; our own computation, to be marked `egne beregninger`.
 *
 * Where the intersection is empty, `consistent` is false, `estimate` is the median of 100·c/r and `low`/`high`
 * are the outer limits of all the months' intervals, which is much wider. On the figures at hand that comes
 * from the count being rounded too (12 persons may be 11.5 to 12.5), so it is mostly the smallest kommuner.
 *
 * A month counts when both numbers are there, the count is above 0 and the rate is not negative. A rate of 0.0
 * gives no upper limit. Null when no month counts, or when none gives an upper limit. NaN is left out.
 * `halfStep` is half the last decimal of the rate, in percentage points.
 *
 *     labourForce([300, 310], [3.0, 3.2])
 *     // 9836.07 (300/3.05) to 9841.27 (310/3.15), estimate 9838.67, consistent
 */
export function labourForce(
  counts: ArrayLike<number>,
  ratesPercent: ArrayLike<number>,
  halfStep = 0.05,
): LabourForceEstimate | null {
  const lows: number[] = [];
  const highs: number[] = [];
  const ratios: number[] = [];
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i]!;
    const rate = ratesPercent[i] ?? Number.NaN;
    if (!(count > 0 && rate >= 0)) continue;
    lows.push((100 * count) / (rate + halfStep));
    highs.push(rate > halfStep ? (100 * count) / (rate - halfStep) : Number.POSITIVE_INFINITY);
    ratios.push((100 * count) / rate);
  }
  const low = Math.max(...lows);
  const high = Math.min(...highs);
  if (!Number.isFinite(high)) return null;
  if (low <= high * TOUCHING) {
    return { estimate: (low + high) / 2, low: Math.min(low, high), high, consistent: true };
  }
  return {
    estimate: quantile(
      ratios.sort((a, b) => a - b),
      0.5,
    ),
    low: Math.min(...lows),
    high: Math.max(...highs),
    consistent: false,
  };
}
