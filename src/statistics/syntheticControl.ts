import type { EffectWindow } from './effectWindow.ts';
import { simplexLeastSquares } from './simplexLeastSquares.ts';

/** One series per area, all over the same months; NaN where a month is missing. */
export interface EffectData {
  /** What is judged: a count, or a share of something. */
  readonly values: readonly ArrayLike<number>[];
  /** The persons behind each value; of a count the count itself. */
  readonly counts: readonly ArrayLike<number>[];
}

/** What all areas have in common over one window, computed once. */
export interface ControlPool {
  readonly window: EffectWindow;
  /** First position that is held out of the first fit: the last quarter before the start. */
  readonly heldOutFrom: number;
  /** Areas that can be compared; positions in the data. */
  readonly areas: readonly number[];
  /** Areas with a month missing in the window, or without persons before the start. */
  readonly leftOut: readonly number[];
  /** Mean count before the start, per area of the data: its size. */
  readonly size: Float64Array;
  readonly whole: IndexedSeries;
  readonly training: IndexedSeries;
}

/** Series over the window as shares of their own mean over `months` months from its beginning. */
interface IndexedSeries {
  readonly months: number;
  /** Per area of the data; empty for one that is left out. */
  readonly values: readonly Float64Array[];
  readonly means: Float64Array;
  /** Sums of squared differences over these months, area by area. */
  readonly distances: Float64Array;
}

export interface SyntheticControl {
  readonly area: number;
  /** Whom it is made of, the heaviest first. */
  readonly donors: readonly { readonly area: number; readonly weight: number }[];
  /** From `window.from` to `window.end`, in the unit of the values. */
  readonly synthetic: Float64Array;
  /** What was seen less `synthetic`; below 0: fewer than the similar ones. */
  readonly gap: Float64Array;
  /** What the first fit says of the months it has not seen, from `heldOutFrom` to the start. */
  readonly heldOut: Float64Array;
  /** Root mean square of the gap, in the unit of the values: before, in the months held out, after the start. */
  readonly errorBefore: number;
  readonly errorHeldOut: number;
  readonly errorAfter: number;
  /** The gap that chance alone gives with so few persons. */
  readonly noise: number;
  /** errorAfter / max(errorBefore, noise). */
  readonly ratio: number;
  /** Mean of the gap after the start. */
  readonly meanGap: number;
  /** Whether the months held out were met well enough for an answer. */
  readonly fits: boolean;
}

const MOST_DONORS = 20;
/** Of the sum of the squared values: next to nothing, but enough to leave one best set of weights. */
const RIDGE = 1e-5;
/** Of the mean of the months held out. An effect smaller than the usual miss could not be seen. */
const LARGEST_MISS = 0.3;

/** Indexes all series over a window and measures how far they lie from each other; see syntheticControl. */
export function controlPool(data: EffectData, window: EffectWindow): ControlPool {
  const before = window.start - window.from;
  const heldOutFrom = window.start - Math.floor(before / 4);
  const size = Float64Array.from(data.counts, (counts) => mean(counts, window.from, window.start));
  const areas: number[] = [];
  const leftOut: number[] = [];
  data.values.forEach((values, area) => {
    let whole = size[area]! > 0 && mean(values, window.from, heldOutFrom) > 0;
    for (let t = window.from; t < window.end; t++) whole &&= Number.isFinite(values[t]);
    (whole ? areas : leftOut).push(area);
  });
  const index = (months: number) => indexed(data.values, areas, window, months);
  return {
    window,
    heldOutFrom,
    areas,
    leftOut,
    size,
    whole: index(before),
    training: index(heldOutFrom - window.from),
  };
}

/**
 * What would an area look like if it had gone on like others that moved as it did before? A mixture of at most twenty
 * others, chosen and weighted on the months before the start alone:
 *
 *     u_jt   = x_jt / mean of x_j before                            (index: size and level play no part)
 *     donors = the 20 nearest in Σ_before (u_kt − u_jt)²
 *     w      = argmin Σ_before ( u_kt − Σ_j w_j·u_jt )² + 10⁻⁵ · Σ_before u_kt² · Σ_j w_j²,   w ≥ 0, Σ w = 1
 *     gap_t  = x_kt − mean_k · Σ_j w_j·u_jt
 *     noise  = mean_k · sqrt( 1/n_k + Σ_j w_j²/n_j )                n: mean number of persons before
 *     ratio  = rmspe(after) / max( rmspe(before), noise )           rmspe: root of the mean squared gap
 *
 * Held out: donors and weights are found once more without the last quarter before the start, and that quarter is
 * foretold. `fits` when it is missed by at most 30 per cent of its own mean (root mean square).
 *
 * Unit: that of the values; ratio and weights have none. Source: Abadie, Diamond & Hainmueller (2010), Journal of the
 * American Statistical Association 105:493–505, with nothing but earlier outcomes as predictors, and the ratio of their
 * 2015 article (American Journal of Political Science 59:495–510). Three things are ours. The index: counts of places
 * of different size cannot be mixed, and nobody is left without a match for its level alone. The ridge: the weights
 * are the only ones. The floor under the ratio: twenty donors can follow 24 months by luck, and no fit is better than
 * the persons behind it allow (Poisson; the months share most of their persons, so real noise is slower than that).
 *
 * Caveats: it shows what differs, not why: anything else that began in the area then is in the gap. A donor with an
 * initiative of its own pulls the mixture. Numbers that are not seasonally adjusted are fine as long as the seasons
 * are alike in per cent. `area` must be one of `pool.areas`, and somebody must be left to mix: RangeError.
 *
 *     // Two others at 1, 1, … and 2, 4, 2, 4, …; the area at 10, 15, 10, 15, … before, 12 after: weights 0.4 and 0.6
 *     syntheticControl(pool, 0)  // (index of the second 2/3, 4/3), synthetic 10, 15, …, gap 2, −3, … after
 */
export function syntheticControl(pool: ControlPool, area: number, without?: number): SyntheticControl {
  const others = pool.areas.filter((other) => other !== area && other !== without);
  if (others.length === 0 || !pool.areas.includes(area)) throw new RangeError(`area ${area} has no match`);
  const { window, heldOutFrom } = pool;
  const whole = mixture(pool.whole, area, others);
  const training = mixture(pool.training, area, others);

  const level = pool.whole.means[area]!;
  const own = pool.whole.values[area]!;
  const synthetic = mixed(pool.whole, whole).map((value) => value * level);
  const gap = own.map((value, t) => value * level - synthetic[t]!);
  const before = window.start - window.from;
  const unseen = heldOutFrom - window.from;
  const heldOut = mixed(pool.training, training)
    .subarray(unseen, before)
    .map((value) => value * pool.training.means[area]!);
  const missed = heldOut.map((value, t) => own[unseen + t]! * level - value);
  const errorBefore = rootMeanSquare(gap.subarray(0, before));
  const errorHeldOut = rootMeanSquare(missed);
  const errorAfter = rootMeanSquare(gap.subarray(before));
  const variance = whole.reduce(
    (sum, donor) => sum + donor.weight ** 2 / pool.size[donor.area]!,
    1 / pool.size[area]!,
  );
  const noise = level * Math.sqrt(variance);
  return {
    area,
    donors: whole,
    synthetic,
    gap,
    heldOut,
    errorBefore,
    errorHeldOut,
    errorAfter,
    noise,
    ratio: errorAfter / Math.max(errorBefore, noise),
    meanGap: mean(gap, before, gap.length),
    fits: errorHeldOut <= LARGEST_MISS * level * mean(own, unseen, before),
  };
}

type Donors = { readonly area: number; readonly weight: number }[];

function mixture(
  { values, months, distances }: IndexedSeries,
  area: number,
  others: readonly number[],
): Donors {
  const row = area * values.length;
  const nearest = [...others]
    .sort((a, b) => distances[row + a]! - distances[row + b]! || a - b)
    .slice(0, MOST_DONORS);
  const target = values[area]!.subarray(0, months);
  const { weights } = simplexLeastSquares({
    target,
    columns: nearest.map((other) => values[other]!.subarray(0, months)),
    ridge: RIDGE * target.reduce((sum, value) => sum + value ** 2, 0),
  });
  return nearest
    .map((other, i) => ({ area: other, weight: weights[i]! }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.area - b.area);
}

function mixed({ values }: IndexedSeries, donors: Donors): Float64Array {
  const sum = new Float64Array(values[donors[0]!.area]!.length);
  for (const { area, weight } of donors) {
    for (let t = 0; t < sum.length; t++) sum[t]! += weight * values[area]![t]!;
  }
  return sum;
}

function indexed(
  series: EffectData['values'],
  areas: readonly number[],
  { from, end }: EffectWindow,
  months: number,
): IndexedSeries {
  const means = new Float64Array(series.length).fill(Number.NaN);
  const values = series.map(() => new Float64Array(0));
  for (const area of areas) {
    means[area] = mean(series[area]!, from, from + months);
    values[area] = Float64Array.from(
      { length: end - from },
      (_, t) => series[area]![from + t]! / means[area]!,
    );
  }
  const distances = new Float64Array(series.length ** 2);
  for (const a of areas) {
    for (const b of areas) {
      if (b >= a) break;
      let sum = 0;
      for (let t = 0; t < months; t++) sum += (values[a]![t]! - values[b]![t]!) ** 2;
      distances[a * series.length + b] = distances[b * series.length + a] = sum;
    }
  }
  return { months, values, means, distances };
}

function mean(values: ArrayLike<number>, from: number, to: number): number {
  let sum = 0;
  for (let t = from; t < to; t++) sum += values[t]!;
  return sum / (to - from);
}

function rootMeanSquare(values: Float64Array): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / values.length);
}
