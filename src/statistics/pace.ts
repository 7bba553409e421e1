import { seasonAround } from './season.ts';

/** With fewer months behind it a plan is not judged: half a year, the shortest stretch that plans are reported on. */
const FEWEST_MONTHS = 6;

export interface PaceInput {
  /** One value per month, oldest first, up to the newest published; NaN where there is none. */
  readonly values: ArrayLike<number>;
  /** Position of the month the plan starts from; outside `values` when there are no figures for it. */
  readonly start: number;
  /** Position of the month to reach the target in, after `start`; usually beyond the last value. */
  readonly end: number;
  readonly target: number;
  /** The target is a ceiling; else a floor. */
  readonly atMost: boolean;
  /** Values are compared as they are shown, rounded to so many decimals. */
  readonly decimals: number;
}

export type PaceVerdict = 'reached' | 'on-track' | 'behind' | 'too-early' | 'missing';
export type PaceUnclear = 'no-start' | 'not-started' | 'few-months' | 'no-now' | 'no-season';

export interface Pace {
  readonly verdict: PaceVerdict;
  readonly unclear: PaceUnclear | null;
  /** Position judged: the last value, but never after `end`. */
  readonly now: number;
  readonly start: number;
  readonly value: number;
  /** On the straight line from start to target, at `now`. */
  readonly line: number;
  /** The line with the season laid on it, at `now`. */
  readonly plan: number;
  /** value − plan, both rounded as they are shown. */
  readonly difference: number;
  /** Per month, without season. */
  readonly planned: number;
  readonly required: number;
  readonly soFar: number;
  readonly lastYear: number;
  /** At `end`, if the pace so far goes on. */
  readonly projected: number;
  /** How many years the season was told from; 0 when unknown or not needed. */
  readonly seasonYears: number;
  /** The plan at any position from `start` to `end`; NaN where the season is unknown. */
  readonly planAt: (position: number) => number;
}

/**
 * Is a series on its way to a target? The plan is a straight line from the start's value B to the target T, with the
 * season of each calendar month laid on it, so that June is never held against December (s: see seasonAround):
 *
 *     planned   = (T − B − s(end)) / (end − start)
 *     plan(t)   = B + planned · (t − start) + s(t)              (plan(start) = B, plan(end) = T)
 *     soFar     = (x(t) − s(t) − B) / (t − start)
 *     required  = (T − s(end) − (x(t) − s(t))) / (end − t)
 *     lastYear  = (x(t) − x(t−12)) / 12
 *     projected = B + soFar · (end − start) + s(end)
 *
 * Unit: that of the values; paces per month. With whole years between start and t, soFar is the change from the same
 * calendar month and the season plays no part. A value is on the right side of the plan exactly when `projected` is on
 * the right side of the target, so line and pace cannot disagree (but for rounding to what is shown).
 *
 * `reached`: the target is met in its month or, before that, both as the value stands and as it would stand in the
 * target's month (s(end) − s(t) added). `behind` when `end` has come and the target is not met. `too-early` before
 * the plan has run half a year, since a pace over fewer months is mostly noise. `missing` when the start, the value
 * now, or the season has to be known and is not.
 *
 * Caveats: a straight line is a convention, not a forecast; B is one month's figure with that month's luck in it; the
 * season is that of few years. Whether a difference is more than ordinary swings is for rateRatio.ts.
 *
 *     // From 1,800 in December to at most 1,650 a year later; now June, 1,742; the June before lay 40 below the line
 *     // from December to December: planned −12.5, line 1,725, plan 1,685, difference 57, soFar (1742 + 40 − 1800)/6
 *     // = −3, required (1650 − 1782)/6 = −22, projected 1,764: behind
 */
export function pace(input: PaceInput): Pace {
  const { values, start, end, target, atMost, decimals } = input;
  const at = (position: number): number => values[position] ?? Number.NaN;
  const shown = (value: number): number => Number(value.toFixed(decimals));
  const met = (value: number): boolean =>
    atMost ? shown(value) <= shown(target) : shown(value) >= shown(target);

  const now = Math.min(values.length - 1, end);
  const base = at(start);
  const value = at(now);
  const season = seasonAround(values, start);
  const s = season.at;
  const planned = (target - base - s(end)) / (end - start);
  const planAt = (position: number): number => base + planned * (position - start) + s(position);
  const level = value - s(now);
  const soFar = now > start ? (level - base) / (now - start) : Number.NaN;
  const plan = planAt(now);

  const [verdict, unclear] = judge();
  return {
    verdict,
    unclear,
    now,
    start: base,
    value,
    line: base + ((target - base) * (now - start)) / (end - start),
    plan,
    difference: shown(value) - shown(plan),
    planned,
    required: now < end ? (target - s(end) - level) / (end - now) : Number.NaN,
    soFar,
    lastYear: (value - at(now - 12)) / 12,
    projected: base + soFar * (end - start) + s(end),
    seasonYears: (end - start) % 12 === 0 && (now - start) % 12 === 0 ? 0 : season.years,
    planAt,
  };

  function judge(): readonly [PaceVerdict, PaceUnclear | null] {
    if (now <= start) return ['too-early', 'not-started'];
    if (Number.isNaN(base)) return ['missing', 'no-start'];
    if (Number.isNaN(value)) return ['missing', 'no-now'];
    if (now >= end) return [met(value) ? 'reached' : 'behind', null];
    if (Number.isNaN(plan)) return ['missing', 'no-season'];
    if (met(value) && met(level + s(end))) return ['reached', null];
    if (now - start < FEWEST_MONTHS) return ['too-early', 'few-months'];
    const good = atMost ? shown(value) <= shown(plan) : shown(value) >= shown(plan);
    return [good ? 'on-track' : 'behind', null];
  }
}
