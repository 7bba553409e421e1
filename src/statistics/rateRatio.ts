import { Z_95 } from './normal.ts';
import { judgeable, type Verdict } from './verdict.ts';

/** x of n in two kommuner: for instance long-term unemployed of all unemployed, both in full-time persons. */
interface RatePair {
  readonly x1: number;
  readonly n1: number;
  readonly x2: number;
  readonly n2: number;
  /** How much more than chance such counts swing, at least 1: see overdispersion. */
  readonly phi: number;
}

export interface RateComparison {
  /** Natural logarithm of the first rate over the second; above 0 when the first is higher. */
  readonly logRatio: number;
  readonly standardError: number;
  /** logRatio / standardError. */
  readonly z: number;
  /** 95 per cent limits of the ratio of the rates (1 = equal). */
  readonly low: number;
  readonly high: number;
  readonly distinct: boolean;
  readonly verdict: Verdict;
  /** How many persons fewer the first would have at the second's rate; negative when it has the lower rate. */
  readonly personsBehind: number;
}

/**
 * Is the rate of one kommune distinctly different from that of another?
 *
 *     logRatio      = ln( (x1/n1) / (x2/n2) )
 *     standardError = sqrt( phi · (1/x1 + 1/x2) )
 *     distinct      : |logRatio / standardError| > 1.96, that is, 1 is outside the 95 per cent limits
 *     personsBehind = x1 − n1 · x2/n2
 *
 * Units: logarithms, ratios and persons. Source: the log rate ratio of two Poisson counts (Rothman, Greenland &
 * Lash, Modern Epidemiology), widened by phi as in a quasi-Poisson model (McCullagh & Nelder, Generalized Linear
 * Models). The counts are of everybody, not a sample: what is asked is whether the difference is more than
 * chance and ordinary swings give.
 *
 * Caveats: n counts as fixed, though x is part of it; that makes the error a little too large. Give the larger
 * phi when the two kommuner are of different size. With 96 kommuner there are 4,560 pairs, and number 1 against
 * number 2 is the pair picked for being extreme: 95 per cent is no guarantee for all of them at once.
 *
 * `undecidable` when a number is missing (NaN), a count below 5 (see verdict.ts), a total 0 or phi not at least
 * 1; the numbers that can be computed are still there, the others NaN (a count of 0 gives logRatio ±Infinity).
 *
 *     compareRates({ x1: 150, n1: 600, x2: 100, n2: 600, phi: 1 })
 *     // logRatio 0.405, standardError 0.129, z 3.14, 1.17 to 1.93, distinct, 50 persons
 */
export function compareRates({ x1, n1, x2, n2, phi }: RatePair): RateComparison {
  const logRatio = Math.log(x1 / n1 / (x2 / n2));
  const standardError = Math.sqrt(phi * (1 / x1 + 1 / x2));
  const z = logRatio / standardError;
  const canJudge = judgeable(x1, x2) && phi >= 1 && Number.isFinite(z);
  const distinct = canJudge && Math.abs(z) > Z_95;
  return {
    logRatio,
    standardError,
    z,
    low: Math.exp(logRatio - Z_95 * standardError),
    high: Math.exp(logRatio + Z_95 * standardError),
    distinct,
    verdict: canJudge ? (distinct ? 'distinct' : 'usual') : 'undecidable',
    personsBehind: x1 - (n1 * x2) / n2,
  };
}
