import { judgeable, type Verdict } from './verdict.ts';

/** A count at the start and at the end of a window, in persons. */
export interface CountChange {
  readonly x0: number;
  readonly x1: number;
}

export interface ChangeComparison {
  /** ln(x1/x0), less ln of the reference's change when one is given. */
  readonly logChange: number;
  /** logChange / sqrt(1/x0 + 1/x1): about 1 in size when it is chance alone. */
  readonly standardised: number;
  /** 1 for the most extreme in its end, 2 for the next …; 0 when the own change cannot be computed. */
  readonly rankFromExtreme: number;
  /** The end it is nearest to: among the largest rises (falls least) or the largest falls; `highest` in the very middle. */
  readonly end: 'highest' | 'lowest';
  /** How many are compared, this one included. */
  readonly of: number;
  readonly verdict: Verdict;
  /** Persons more than at the start, or than the start moved as the reference did. */
  readonly persons: number;
}

/**
 * Is the change in one kommune distinctly different from the change of the others over the same window?
 *
 *     logChange    = ln(x1/x0) − ln(X1/X0)          (X: the reference, for instance the country; else 0)
 *     standardised = logChange / sqrt(1/x0 + 1/x1)  (so that size does not decide)
 *     persons      = x1 − x0 · X1/X0
 *
 * `distinct`: outside the central 95 per cent of all the standardised changes, that is, at most 2.5 per cent of
 * them (its own included) lie as far out at its end: number 1 or 2 from either end of 98. The others serve as
 * the yardstick because they show what swings of all kinds give, not chance alone; counting places is exact
 * whatever the distribution, if the kommune is like the others (a permutation test, the kommune itself
 * counted among them, as in the placebos of Abadie, Diamond & Hainmueller 2010). With fewer than 40 in all even
 * number 1 is inside the central 95 per cent: `undecidable`.
 *
 * Caveats: about 4 of 98 are distinct in every window even when none is special. Distinct means different from
 * the others, not from no change. Windows that overlap are not independent evidence. `others` must not hold the
 * kommune itself. Also `undecidable`: a count of its own below 5 (see verdict.ts) or missing (NaN), or a reference
 * that is not above 0. Others of whom that is true are left out.
 *
 *     compareChange({ x0: 100, x1: 50 }, others)  // of 97 others at 100 → 100
 *     // logChange −0.693, standardised −4.00, number 1 of 98 at the lowest end, distinct, −50 persons
 */
export function compareChange(
  own: CountChange,
  others: readonly CountChange[],
  reference: CountChange = { x0: 1, x1: 1 },
): ChangeComparison {
  const referenceRatio = reference.x0 > 0 && reference.x1 > 0 ? reference.x1 / reference.x0 : Number.NaN;
  const logChange = Math.log(own.x1 / own.x0 / referenceRatio);
  const standardised = standardise(own, logChange);
  let yardstick = 0;
  let asHigh = 1;
  let asLow = 1;
  for (const other of others) {
    if (!judgeable(other.x0, other.x1)) continue;
    const its = standardise(other, Math.log(other.x1 / other.x0 / referenceRatio));
    yardstick++;
    if (its >= standardised) asHigh++;
    if (its <= standardised) asLow++;
  }
  const computed = Number.isFinite(standardised);
  const rankFromExtreme = computed ? Math.min(asHigh, asLow) : 0;
  const of = yardstick + (computed ? 1 : 0);
  return {
    logChange,
    standardised,
    rankFromExtreme,
    end: asLow < asHigh ? 'lowest' : 'highest',
    of,
    verdict: verdictOf(computed && judgeable(own.x0, own.x1), rankFromExtreme, of),
    persons: own.x1 - own.x0 * referenceRatio,
  };
}

/** 2.5 per cent is 1 in 40. */
function verdictOf(canJudge: boolean, rankFromExtreme: number, of: number): Verdict {
  if (!canJudge || of < 40) return 'undecidable';
  return 40 * rankFromExtreme <= of ? 'distinct' : 'usual';
}

function standardise({ x0, x1 }: CountChange, logChange: number): number {
  return logChange / Math.sqrt(1 / x0 + 1 / x1);
}
