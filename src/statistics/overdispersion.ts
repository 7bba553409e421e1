import { quantile } from './quantile.ts';
import { NORMAL_WINSORISED_SHARE, winsorisedMeanSquare } from './winsorisedMeanSquare.ts';

/** With fewer changes than this, winsorising at 10 per cent leaves too little to go by. */
const FEWEST_CHANGES = 20;

interface OverdispersionOptions {
  /** Length of a window, in positions of the series: 12 months. */
  readonly lag: number;
  /** One size per series, for instance its number of unemployed; a series of unknown size (NaN) is left out. */
  readonly sizes: ArrayLike<number>;
}

/** Phi of the third of the kommuner with sizes above the previous third's `upTo` and at most this one's. */
export interface SizeThird {
  readonly upTo: number;
  readonly phi: number;
  /** How many changes this third's phi could build on. */
  readonly changes: number;
}

/**
 * How much more do counts swing than chance alone gives? For each series and each window of `lag` positions,
 * counted back from the end without overlap, the change relative to the reference (the country), standardised:
 *
 *     d   = ln(x1/x0) − ln(X1/X0)
 *     u   = d / sqrt(1/x0 + 1/x1)           (variance 1 when x0 and x1 are independent Poisson counts)
 *     phi = max(1, M(u) / 0.6787)           M: winsorised mean of squares, pooled within a third by size
 *
 * Unit: none, a variance ratio. Source: the Pearson dispersion estimate (McCullagh & Nelder, Generalized
 * Linear Models), made robust as by Spiegelhalter (2005). Why winsorised rather than a median: a median of squares uses the middle of
 * the distribution only and jumps (1.3 to 1.9 between thirds of the long-term unemployed, where this gives 1.3
 * to 1.4). Why divided by 0.6787: winsorised squares of normal values average that much, so that without it phi
 * would come out as 1 whatever the data (0.9 to 1.0 before the division, while the plain mean is 1.3 to 1.8).
 *
 * Why 12 months: from month to month most persons are the same, and phi falls far below 1. Why the country is
 * taken out: what happens to all is not a difference between two.
 *
 * Caveats: neighbouring windows share an end point, and the reference holds the kommune itself. A break in the
 * series (July 2025) raises phi: cut the series there to see how much. A third with fewer than 20 changes gets
 * the phi of all thirds together; when they too have fewer, phi is NaN and compareRates says `undecidable`.
 * `series` and `reference` are parallel: the same months, one value each.
 * A window with a missing (NaN) or zero count at either end is left out. No series: thirds of NaN.
 *
 *     // one window, x0 = x1 = 100 in the kommune, the country from 1,000 to 1,100:
 *     // d = −0.0953, u = −0.0953 / sqrt(0.02) = −0.674
 *     overdispersion(series, country, { lag: 12, sizes })  // [{ upTo: 447.7, phi: 1.44, changes: 62 }, …]
 */
export function overdispersion(
  series: readonly ArrayLike<number>[],
  reference: ArrayLike<number>,
  { lag, sizes }: OverdispersionOptions,
): readonly SizeThird[] {
  if (!Number.isInteger(lag) || lag < 1) throw new RangeError(`lag must be 1, 2, …: ${lag}`);
  const sorted = Float64Array.from(sizes)
    .filter((size) => !Number.isNaN(size))
    .sort();
  const limits = [quantile(sorted, 1 / 3), quantile(sorted, 2 / 3), Number.POSITIVE_INFINITY];
  const pools: number[][] = limits.map(() => []);
  series.forEach((counts, i) => {
    const size = sizes[i] ?? Number.NaN;
    const third = limits.findIndex((upTo) => size <= upTo);
    pools[third]?.push(...standardisedChanges(counts, reference, lag));
  });
  const ofAll = phiOf(pools.flat());
  return limits.map((upTo, third) => {
    const changes = pools[third]!;
    return {
      upTo,
      phi: changes.length < FEWEST_CHANGES ? ofAll : phiOf(changes),
      changes: changes.length,
    };
  });
}

/** The phi of the third that a size falls in; NaN for an unknown size. For two kommuner take the larger. */
export function phiForSize(thirds: readonly SizeThird[], size: number): number {
  return thirds.find(({ upTo }) => size <= upTo)?.phi ?? Number.NaN;
}

function phiOf(changes: readonly number[]): number {
  if (changes.length < FEWEST_CHANGES) return Number.NaN;
  return Math.max(1, winsorisedMeanSquare(changes) / NORMAL_WINSORISED_SHARE);
}

function standardisedChanges(counts: ArrayLike<number>, reference: ArrayLike<number>, lag: number): number[] {
  const changes: number[] = [];
  for (let end = counts.length - 1; end >= lag; end -= lag) {
    const [x0, x1] = [counts[end - lag]!, counts[end]!];
    const change = Math.log(x1 / x0) - Math.log(reference[end]! / reference[end - lag]!);
    const standardised = change / Math.sqrt(1 / x0 + 1 / x1);
    // Not finite when a count is missing or 0, or the reference is.
    if (Number.isFinite(standardised)) changes.push(standardised);
  }
  return changes;
}
