/** What ends the months that can be used, going away from the start: all that were asked for or at hand, or less. */
type WindowLimit = 'data' | 'gap' | 'break';

export type WindowObstacle = 'short-before' | 'short-after' | 'break-before' | 'break-after';

/** Positions in the series: before is [from, start), after is [start, end). */
export interface EffectWindow {
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly limitBefore: WindowLimit;
  readonly limitAfter: WindowLimit;
  /** Why nothing can be said about this window; empty when it is long enough. */
  readonly obstacles: readonly WindowObstacle[];
}

interface WindowChoice {
  /** First month of the initiative, as a position in the series. */
  readonly start: number;
  /** First position that is not looked at any more: the end of the initiative, or of the series. */
  readonly end: number;
  /** Positions of the first months under new rules, see domain/breaks.ts. */
  readonly breaks: readonly number[];
}

/** Two whole years, so that each calendar month is there twice: one to fit, one to hold the fit against. */
const FEWEST_BEFORE = 24;
/** Half a year: the months of one count almost the same persons, so fewer say little more than one. */
const FEWEST_AFTER = 6;

/**
 * The months around a start that belong together: going back and forward from it until a month is missing (NaN), the
 * rules changed, or nothing more was asked for.
 *
 *     before = start − from,   after = end − start;   needed: before ≥ 24 and after ≥ 6
 *
 * Unit: positions (months). Source: our own convention; Abadie (2021), "Using synthetic controls", Journal of Economic
 * Literature 59:391–425, asks for a long time before and enough after for an effect to show, without giving a number.
 * A break at the start itself cannot be told from the initiative: no month before is left. Which it was that made the
 * window too short is in the obstacle; with rules that changed, a benefit that kept its rules may be used instead.
 *
 * Caveat: a gap cuts off all that lies behind it, however long. A start outside the series has both sides short.
 *
 *     effectWindow(thirtySixMonths, { start: 26, end: 36, breaks: [24] })
 *     // from 24, limitBefore 'break', obstacles ['break-before']: two months are left before the start
 */
export function effectWindow(values: ArrayLike<number>, { start, end, breaks }: WindowChoice): EffectWindow {
  const usable = (position: number): boolean => Number.isFinite(values[position]);
  const last = Math.min(end, values.length);
  let from = start;
  while (usable(from - 1) && !breaks.includes(from)) from--;
  let to = start;
  while (to < last && usable(to) && !(to > start && breaks.includes(to))) to++;

  const limitBefore = breaks.includes(from) ? 'break' : from <= 0 ? 'data' : 'gap';
  const limitAfter = to >= last ? 'data' : usable(to) ? 'break' : 'gap';
  const obstacles: WindowObstacle[] = [];
  if (start - from < FEWEST_BEFORE) obstacles.push(limitBefore === 'break' ? 'break-before' : 'short-before');
  if (to - start < FEWEST_AFTER) obstacles.push(limitAfter === 'break' ? 'break-after' : 'short-after');
  return { from, start, end: to, limitBefore, limitAfter, obstacles };
}
