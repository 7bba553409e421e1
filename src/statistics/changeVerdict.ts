import { Z_95 } from './normal.ts';
import { judgeable, type Verdict } from './verdict.ts';

/** 2.5 per cent is 1 in 40: among fewer than these even number 1 is not that far out. */
const FEWEST_AREAS = 40;

/** A count at the start and at the end of a window, in persons, alone or as a share of totals in the same unit. */
export interface CountChange {
  readonly x0: number;
  readonly x1: number;
  /** What the counts are shares of; both or neither, and the same for everybody compared. */
  readonly n0?: number;
  readonly n1?: number;
}

export interface ChangeComparison {
  /** Log change of the count, or of the share; less that of the reference when one is given. */
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
  /** Persons more than at the start, or than if the count, or the share, had moved as the reference's did. */
  readonly persons: number;
}

/**
 * Is the change in one kommune distinctly different from the change of the others over the same window?
 *
 *     counts:  logChange = ln(x1/x0) − ln(X1/X0)    (X of N: the reference, for instance the country; else 0)
 *     shares:  logChange = ln( (x1/n1) / (x0/n0) ) − ln( (X1/N1) / (X0/N0) )
 *     standardised = logChange / sqrt(1/x0 + 1/x1)  (so that size does not decide)
 *     persons      = x1 − x0 · X1/X0,  of shares    x1 − n1 · (x0/n0) · (X1/N1) / (X0/N0)
 *
 * A count is its share times its total, so a share can rise while the count falls: a figure of shares is judged
 * on shares. The totals count as fixed in the error, as in compareRates; only places are read off it, and what
 * is left out makes the error of all the shares too large by nearly the same factor.
 *
 * `distinct` when two things hold. It is outside the central 95 per cent of all the standardised changes, that is,
 * at most 2.5 per cent of them (its own included) lie as far out at its end: number 1 or 2 from either end of 98.
 * The others serve as the yardstick because they show what swings of all kinds give; counting places is exact
 * whatever the distribution, if the kommune is like the others (a permutation test, the kommune itself counted
 * among them, as in the placebos of Abadie, Diamond & Hainmueller 2010). And it is more than chance alone gives,
 * |standardised| > 1.96: in a quiet window somebody still lies furthest out. With fewer than 40 in all even number 1
 * is inside the central 95 per cent: `undecidable`.
 *
 * Caveats: up to 4 of 98 are distinct in every window even when none is special. Distinct means different from
 * the others, not from no change. Windows that overlap are not independent evidence. `others` must not hold the
 * kommune itself. Also `undecidable`: a count of its own below 5 (see verdict.ts) or missing (NaN), a total that is
 * missing or not above 0, or a reference that is not above 0. Others of whom that is true are left out.
 *
 *     compareChange({ x0: 100, x1: 50 }, others)  // of 97 others at 100 → 100
 *     // logChange −0.693, standardised −4.00, number 1 of 98 at the lowest end, distinct, −50 persons
 */
export function compareChange(
  own: CountChange,
  others: readonly CountChange[],
  reference: CountChange = { x0: 1, x1: 1 },
): ChangeComparison {
  const referenceRatio = reference.x0 > 0 && reference.x1 > 0 ? ratio(reference) : Number.NaN;
  const logChange = Math.log(ratio(own) / referenceRatio);
  const standardised = standardise(own, logChange);
  let yardstick = 0;
  let asHigh = 1;
  let asLow = 1;
  for (const other of others) {
    const its = standardise(other, Math.log(ratio(other) / referenceRatio));
    if (!judgeable(other.x0, other.x1) || !Number.isFinite(its)) continue;
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
    verdict:
      !computed || !judgeable(own.x0, own.x1) || of < FEWEST_AREAS
        ? 'undecidable'
        : FEWEST_AREAS * rankFromExtreme <= of && Math.abs(standardised) > Z_95
          ? 'distinct'
          : 'usual',
    persons: own.x1 - own.x0 * growth(own) * referenceRatio,
  };
}

/** Of the second count to the first, or of the second share to the first. */
function ratio(change: CountChange): number {
  return change.x1 / change.x0 / growth(change);
}

/** How the total grew, as a factor; 1 for counts alone. */
function growth({ n0 = 1, n1 = 1 }: CountChange): number {
  return n0 > 0 && n1 > 0 ? n1 / n0 : Number.NaN;
}

function standardise({ x0, x1 }: CountChange, logChange: number): number {
  return logChange / Math.sqrt(1 / x0 + 1 / x1);
}
