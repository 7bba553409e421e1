import { Z_95 } from './normal.ts';
import type { Verdict } from './verdict.ts';

/** How many fall from `from` up to, not including, `to`; the last band may be open (`to` is Infinity). */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export interface BandedSpread {
  readonly total: number;
  /** Mean inside the open band, worked out from the published mean; NaN when there is none. */
  readonly openMean: number;
  /** The two parts of the variance: of the bands' middles, and inside the bands. */
  readonly between: number;
  readonly within: number;
  readonly sd: number;
  /** Of the mean: sd / √total. */
  readonly standardError: number;
}

/** An open band whose mean lies further than this beyond its start does not fit the published mean. */
const LONGEST_TAIL = 156;

/**
 * Approximate standard deviation of values of which only the counts by band and the mean are published.
 *
 *     mᵢ       = (fromᵢ + toᵢ)/2                     middle of a closed band
 *     m_open   = (N·mean − Σ nᵢ·mᵢ) / n_open         so that bands and published mean agree
 *     between  = Σ nᵢ·(mᵢ − M)² / N                  M: the bands' own mean
 *     within   = Σ nᵢ·(toᵢ − fromᵢ)²/12 / N + n_open·(m_open − from_open)² / N
 *     sd       = √(between + within)
 *
 * Unit: that of the bands (weeks). Source: the standard deviation of grouped data from class midpoints, any
 * textbook (the test reproduces OpenStax, Introductory Statistics, section 2.7); inside a closed band values are
 * taken as evenly spread (variance width²/12), beyond the last one as exponential with the mean that is implied,
 * the distribution that assumes least about a tail with a known mean (Jaynes 1957).
 *
 * Caveats: an approximation, `egne beregninger`. Spells end by rules (dagpenge run out after two years), so the
 * real tail is shorter than an exponential one and the spread here errs to the large, careful side. All NaN when
 * a count or the mean is missing, the total is 0, or bands and mean do not fit together (the open band's
 * implied mean is below its start or more than 156 weeks beyond it).
 *
 *     bandedSpread([{ from: 0, to: 10, count: 3 }, { from: 10, to: Infinity, count: 1 }], 10)
 *     // openMean 25, between 75, within 62.5, sd 11.73, standardError 5.86
 */
export function bandedSpread(bands: readonly Band[], mean: number): BandedSpread {
  const total = bands.reduce((sum, band) => sum + band.count, 0);
  const closed = bands.filter((band) => Number.isFinite(band.to));
  const open = bands.find((band) => !Number.isFinite(band.to) && band.count > 0);
  const sum = closed.reduce((all, band) => all + band.count * middle(band), 0);
  const openMean = open === undefined ? Number.NaN : (total * mean - sum) / open.count;
  const tail = open === undefined ? 0 : openMean - open.from;
  if (!(total > 0) || Number.isNaN(mean) || !(tail >= 0 && tail <= LONGEST_TAIL)) return unknown(total);
  const parts = bands
    .filter((band) => band.count > 0)
    .map((band) =>
      band === open
        ? { share: band.count / total, at: openMean, variance: tail ** 2 }
        : { share: band.count / total, at: middle(band), variance: (band.to - band.from) ** 2 / 12 },
    );
  const centre = parts.reduce((all, part) => all + part.share * part.at, 0);
  const between = parts.reduce((all, part) => all + part.share * (part.at - centre) ** 2, 0);
  const within = parts.reduce((all, part) => all + part.share * part.variance, 0);
  const sd = Math.sqrt(between + within);
  return { total, openMean, between, within, sd, standardError: sd / Math.sqrt(total) };
}

function middle({ from, to }: Band): number {
  return (from + to) / 2;
}

function unknown(total: number): BandedSpread {
  const none = Number.NaN;
  return { total, openMean: none, between: none, within: none, sd: none, standardError: none };
}

/** A mean with its standard error and the number it is a mean of. */
export interface Mean {
  readonly mean: number;
  readonly standardError: number;
  readonly total: number;
}

export interface MeanComparison {
  /** First less second. */
  readonly difference: number;
  readonly standardError: number;
  readonly z: number;
  /** The smallest difference that could be told from chance: 1.96 standard errors. */
  readonly smallest: number;
  readonly verdict: Verdict;
}

/** Fewer than this, and the mean of values this skewed is not close to normal. */
const FEWEST = 30;

/**
 * Is the mean of one group distinctly different from another's?
 *
 *     standardError = √(se₁² + se₂²)               two groups apart
 *     standardError = se₁ · √(1 − n₁/n₂)           the first is part of the second (a kommune of its country)
 *     distinct      : |difference / standardError| > 1.96
 *
 * Units: those of the means. Source: the z-test for two means with unequal variances (Welch 1947, with large
 * samples); the second form follows from m₂ = w·m₁ + (1−w)·m_rest with equal variances and w = n₁/n₂.
 *
 * Caveats: chance alone. One month does not show how much a mean swings from month to month, so `distinct`
 * says no more than: larger than chance; `usual` holds all the more. `undecidable` when something is missing
 * (NaN), a group has fewer than 30, or the part is not smaller than the whole.
 *
 *     compareMeans({ mean: 26, standardError: 2, total: 150 }, { mean: 23, standardError: 1.5, total: 250 })
 *     // difference 3, standardError 2.5, z 1.2, smallest 4.9, usual
 */
export function compareMeans(first: Mean, second: Mean, partOfSecond = false): MeanComparison {
  const difference = first.mean - second.mean;
  const standardError = partOfSecond
    ? first.standardError * Math.sqrt(1 - first.total / second.total)
    : Math.hypot(first.standardError, second.standardError);
  const z = difference / standardError;
  const canJudge = first.total >= FEWEST && second.total >= FEWEST && standardError > 0 && Number.isFinite(z);
  return {
    difference,
    standardError,
    z,
    smallest: Z_95 * standardError,
    verdict: canJudge ? (Math.abs(z) > Z_95 ? 'distinct' : 'usual') : 'undecidable',
  };
}
