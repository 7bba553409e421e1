import { Z_95, Z_998 } from './normal.ts';
import { winsorisedMeanSquare } from './winsorisedMeanSquare.ts';

interface FunnelInput {
  /** Persons with the mark (long-term unemployed), one per kommune. */
  readonly counts: ArrayLike<number>;
  /** Persons in all (unemployed), parallel to `counts`. */
  readonly totals: ArrayLike<number>;
  /** The share around which the limits lie, between 0 and 1: the country's. */
  readonly target: number;
}

/** Shares between 0 and 1. */
interface FunnelLimits {
  readonly low95: number;
  readonly high95: number;
  readonly low998: number;
  readonly high998: number;
}

export interface Funnel {
  /** Variance relative to chance, at least 1; the limits are widened by its square root. */
  readonly phi: number;
  /** How many kommuner have both numbers. */
  readonly count: number;
  /** Distance from the target in binomial standard deviations, before widening; NaN where a number is missing. */
  readonly z: Float64Array;
  /** The widened limits at a total of n persons. */
  readonly limits: (n: number) => FunnelLimits;
  /** Positions in `counts` outside: by chance alone (raw), and outside the widened limits. */
  readonly outside: {
    readonly raw95: readonly number[];
    readonly widened95: readonly number[];
    readonly widened998: readonly number[];
  };
}

/**
 * Funnel plot: which shares lie further from the country's than their size and ordinary scatter explain?
 *
 *     z_i       = (x_i/n_i − p) / sqrt( p(1 − p)/n_i )
 *     phi       = max(1, mean of z² winsorised at 10 per cent)
 *     limits(n) = p ± z* · sqrt( phi · p(1 − p)/n ),   z* = 1.96 (95 per cent) and 3.09 (99.8 per cent)
 *
 * Units: shares between 0 and 1, standard deviations, persons. Source: Spiegelhalter (2005), "Funnel plots for
 * comparing institutional performance", Statistics in Medicine 24:1185–1202: binomial by the normal approximation,
 * multiplicative over-dispersion.
 *
 * Caveats: about 5 of 100 are meant to lie outside the 95 per cent limits though none is special. Winsorising,
 * as published and without correction, makes phi the smaller: if the shares really scatter normally it is 0.68
 * of their variance, and about 10 of 100 lie outside. Being outside is a reason to look, not a mark of quality:
 * nothing is adjusted for age, trade or benefit. Full-time persons are averages over a month, not draws, so phi
 * is not a test of anything by itself. Limits are cut at 0 and 1.
 *
 * A kommune without count or total (NaN), or with a total of 0, has z NaN and is nowhere outside. A target that
 * is not between 0 and 1, or no kommune at all: everything NaN, nobody outside.
 *
 *     const { limits } = funnel({ counts: [20, 30], totals: [100, 150], target: 0.2 })
 *     limits(100)  // 12.2 to 27.8 per cent (95), 7.6 to 32.4 (99.8)
 */
export function funnel({ counts, totals, target }: FunnelInput): Funnel {
  const variance = target > 0 && target < 1 ? target * (1 - target) : Number.NaN;
  // A total of 0 gives 0/0 or ∞/∞: NaN.
  const z = Float64Array.from(counts, (x, i) => {
    const n = totals[i] ?? Number.NaN;
    return (x / n - target) / Math.sqrt(variance / n);
  });
  const phi = Math.max(1, winsorisedMeanSquare(z));
  const beyond = (limit: number) => [...z.keys()].filter((i) => Math.abs(z[i]!) > limit);
  return {
    phi,
    count: z.filter((value) => !Number.isNaN(value)).length,
    z,
    limits: (n) => {
      const deviation = n > 0 ? Math.sqrt((phi * variance) / n) : Number.NaN;
      return {
        low95: Math.max(0, target - Z_95 * deviation),
        high95: Math.min(1, target + Z_95 * deviation),
        low998: Math.max(0, target - Z_998 * deviation),
        high998: Math.min(1, target + Z_998 * deviation),
      };
    },
    outside: {
      raw95: beyond(Z_95),
      widened95: beyond(Z_95 * Math.sqrt(phi)),
      widened998: beyond(Z_998 * Math.sqrt(phi)),
    },
  };
}
