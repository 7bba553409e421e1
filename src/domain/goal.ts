/** A reader's goal: a number to reach by a month, as an employment plan (beskæftigelsesplan) sets it. */
import { type Benefit, type IndicatorId, isOwnId } from './indicator.ts';
import { findIndicator } from './indicatorRegistry.ts';
import type { Month } from './period.ts';
import { isCount, isPercent } from './unit.ts';

/** The number is a ceiling (`højst`) or a floor (`mindst`). */
export const GOAL_BOUNDS = ['hoejst', 'mindst'] as const;
export type GoalBound = (typeof GOAL_BOUNDS)[number];

export interface Goal {
  readonly indicator: IndicatorId;
  readonly benefit: Benefit;
  readonly bound: GoalBound;
  /** In the indicator's unit. */
  readonly value: number;
  /** The month the plan is measured from: its figure is the plan's first. */
  readonly start: Month;
  /** The month in which the goal is to be reached, after `start`. */
  readonly month: Month;
  /** The reader's own words; null without any. */
  readonly text: string | null;
}

export const MAX_GOALS = 8;
/** Twenty years: longer than any plan. */
export const LONGEST_GOAL = 240;
const LARGEST_COUNT = 9_999_999;

export type GoalProblem = 'not-monthly' | 'negative' | 'too-large' | 'decimals' | 'months' | 'too-long';

/** What keeps a goal from being one, or null. The reader's own indicators are held to the outer limits only. */
export function goalProblem(goal: Goal): GoalProblem | null {
  const indicator = findIndicator(goal.indicator);
  if (indicator === undefined && !isOwnId(goal.indicator)) return 'not-monthly';
  // A distribution is no single number per month.
  if (indicator?.source.kind === 'bands' || indicator?.source.kind === 'curve') return 'not-monthly';
  const percent = indicator !== undefined && isPercent(indicator.unit);
  if (!(goal.value >= 0)) return 'negative';
  if (goal.value > (percent ? 100 : LARGEST_COUNT)) return 'too-large';
  const decimals = indicator === undefined ? 2 : isCount(indicator.unit) ? 0 : indicator.decimals;
  if (roundedTo(goal.value, decimals) !== goal.value) return 'decimals';
  if (goal.month <= goal.start) return 'months';
  return goal.month - goal.start > LONGEST_GOAL ? 'too-long' : null;
}

/** A number as it is shown: rounded to so many decimals. NaN stays NaN. */
export function roundedTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
