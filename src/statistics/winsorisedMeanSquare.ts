import { quantile } from './quantile.ts';

/**
 * Mean of squares after winsorising: the lowest 10 per cent of the values are set to the 10 per cent quantile,
 * the highest 10 per cent to the 90 per cent quantile, and then squared and averaged. So a few kommuner that
 * really are different do not make everybody else look more scattered than they are.
 *
 *     M = (1/I) · Σ w_i²,   w_i = min(max(z_i, q_0.1), q_0.9)
 *
 * Unit: that of z squared (none for standardised values). Source: Spiegelhalter (2005), "Handling
 * over-dispersion of performance indicators", Qual Saf Health Care 14:347–351.
 *
 * Caveat: it is smaller than the plain mean of squares, also where nobody is different: see
 * NORMAL_WINSORISED_SHARE. NaN is left out; nothing left: NaN.
 *
 *     winsorisedMeanSquare([-9, -1, -1, -1, -1, 0, 1, 1, 1, 1, 9])  // 10/11
 */
export function winsorisedMeanSquare(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort();
  const low = quantile(sorted, 0.1);
  const high = quantile(sorted, 0.9);
  let sum = 0;
  for (const value of sorted) sum += Math.min(Math.max(value, low), high) ** 2;
  return sum / sorted.length;
}

/**
 * What winsorising leaves of the mean square of normally distributed values: with c = 1.2816 (the 90 per cent
 * quantile) and φ the normal density, 0.8 − 2·c·φ(c) + 0.2·c². Dividing by it makes the mean square right again
 * for normal values and still deaf to outliers.
 */
export const NORMAL_WINSORISED_SHARE = 0.6786546;
