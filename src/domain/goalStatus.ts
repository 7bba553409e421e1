/** How far an area is with a goal, worked out by `selectors/goalStatus.ts`; what sentences and figures are made of. */
import type { AreaCode } from './area.ts';
import type { SeriesBreak } from './breaks.ts';
import type { Goal } from './goal.ts';
import type { Indicator } from './indicator.ts';
import type { Month } from './period.ts';

/** `nået`, `på rette vej`, `bagefter planen`; and the two ways in which nothing can be said. */
export type GoalVerdict = 'reached' | 'on-track' | 'behind' | 'too-early' | 'missing';

/** Why nothing can be said. */
export type GoalUnclear =
  /** The figures are made up. */
  | 'example'
  /** The figures have no such area: they are for regions. */
  | 'no-area'
  /** No figure in the month the plan starts from. */
  | 'no-start'
  /** There are no figures yet after the month the plan starts from. */
  | 'not-started'
  /** Fewer than six months have passed. */
  | 'few-months'
  /** No figure in the month to be judged. */
  | 'no-now'
  /** No whole year from which to tell how the season moves the figures. */
  | 'no-season';

/** The plan at the end of a half-year. NaN where there is no figure (yet). */
export interface HalfYear {
  readonly month: Month;
  readonly plan: number;
  readonly value: number;
  /** Value less plan, both as they are shown. */
  readonly difference: number;
  /** The same in persons: of shares, how many persons more than the plan's share would be. */
  readonly persons: number;
}

/** Values in the indicator's unit, paces in that unit per month with the season taken out. NaN where unknown. */
export interface GoalStatus {
  readonly goal: Goal;
  readonly indicator: Indicator;
  readonly code: AreaCode;
  readonly verdict: GoalVerdict;
  /** Only where the verdict is `too-early` or `missing`. */
  readonly unclear: GoalUnclear | null;
  /** The month judged: the newest with figures, but never after the goal's. */
  readonly month: Month;
  /** The goal's month has come: what is judged is final. */
  readonly closed: boolean;
  /** The judged month is the newest there is, and may be revised. */
  readonly provisional: boolean;
  /** First month of the figures, to say from when there are any. */
  readonly available: Month;
  readonly start: number;
  readonly value: number;
  /** On the straight line from the start to the goal. */
  readonly line: number;
  /** The line with the season laid on it: what the value is held against. */
  readonly plan: number;
  readonly difference: number;
  readonly persons: number;
  /** How much the plan changes per month. */
  readonly planned: number;
  readonly required: number;
  readonly soFar: number;
  readonly lastYear: number;
  readonly projected: number;
  /** How many years the season was told from; 0 when it was not needed or not known. */
  readonly seasonYears: number;
  /** Whether the difference is more than ordinary swings; null where that is not known for such figures. */
  readonly swings: 'distinct' | 'usual' | 'undecidable' | null;
  /** A change of rules inside the months that were used. */
  readonly seriesBreak: SeriesBreak | null;
  readonly halfYears: readonly HalfYear[];
  /** The plan month by month from the start, as far as it can be told; its last is the goal. */
  readonly path: readonly { readonly month: Month; readonly value: number }[];
}
