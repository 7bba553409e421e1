/** How far an area is with a goal: pace, plan, half-year status, and whether the distance is more than swings. */
import type { AreaCode } from '../domain/area.ts';
import { type SeriesBreak, seriesBreaks } from '../domain/breaks.ts';
import { type Goal, roundedTo } from '../domain/goal.ts';
import type { GoalStatus, HalfYear } from '../domain/goalStatus.ts';
import { series } from '../domain/panel.ts';
import { type Month, monthNumber } from '../domain/period.ts';
import { type Pace, pace } from '../statistics/pace.ts';
import { availableMonths } from './comparison.ts';
import { personsOf, planSwings } from './goalSwings.ts';
import type { IndicatorData } from './indicatorData.ts';

/**
 * `data` must be that of the goal's indicator and benefit. Never throws: what cannot be told has a reason. Made-up
 * figures get numbers, but no verdict.
 */
export function goalStatus(data: IndicatorData, code: AreaCode, goal: Goal): GoalStatus {
  const { indicator, value: panel } = data;
  const { first, last } = availableMonths(panel);
  const row = series(panel, code);
  const values = (row?.values ?? new Float64Array(panel.monthCount).fill(Number.NaN)).subarray(
    0,
    last - panel.firstMonth + 1,
  );
  const found = pace({
    values,
    start: goal.start - panel.firstMonth,
    end: goal.month - panel.firstMonth,
    target: goal.value,
    atMost: goal.bound === 'hoejst',
    decimals: indicator.decimals,
  });
  const month = panel.firstMonth + found.now;
  const judged = found.unclear === null;
  const unclear = data.example ? 'example' : row === undefined ? 'no-area' : found.unclear;
  // A season taken from few years can press a small plan below nothing; fewer than nobody cannot be asked for.
  const planAt = (at: Month): number => Math.max(0, found.planAt(at - panel.firstMonth));
  const plan = planAt(month);
  const shown = (number: number): number => roundedTo(number, indicator.decimals);
  return {
    goal,
    indicator,
    code,
    verdict: data.example || row === undefined ? 'missing' : found.verdict,
    unclear,
    month,
    closed: month === goal.month,
    provisional: month === last,
    available: first,
    ...pick(found),
    plan,
    difference: shown(found.value) - shown(plan),
    persons: personsOf(found.value, code, month, data) - personsOf(plan, code, month, data),
    swings:
      judged && unclear === null
        ? planSwings(found.value, plan, code, month, month - goal.start, data)
        : null,
    seriesBreak: breakWithin(goal, found, month, data),
    halfYears: halfYears(goal).map((at): HalfYear => {
      const asked = planAt(at);
      const value = values[at - panel.firstMonth] ?? Number.NaN;
      return {
        month: at,
        plan: asked,
        value,
        difference: shown(value) - shown(asked),
        persons: personsOf(value, code, at, data) - personsOf(asked, code, at, data),
      };
    }),
    path: path(goal, planAt),
  };
}

function pick({ start, value, line, planned, required, soFar, lastYear, projected, seasonYears }: Pace) {
  return { start, value, line, planned, required, soFar, lastYear, projected, seasonYears };
}

/** Every June and December after the start, up to the goal's month. */
function halfYears({ start, month }: Goal): readonly Month[] {
  const ends: Month[] = [];
  for (let at = start + 1; at <= month; at++) if (monthNumber(at) % 6 === 0) ends.push(at);
  return ends;
}

function path(goal: Goal, planAt: (month: Month) => number): GoalStatus['path'] {
  const months = Array.from({ length: goal.month - goal.start + 1 }, (_, i) => goal.start + i);
  return months
    .map((month) => ({ month, value: planAt(month) }))
    .filter(({ value }) => Number.isFinite(value));
}

/** The first change of rules between the months that were used; counts of dagpenge alone are not touched by it. */
function breakWithin(
  goal: Goal,
  found: Pace,
  month: Month,
  { indicator, benefit }: IndicatorData,
): SeriesBreak | null {
  if (benefit === 'dagpenge') return null;
  const from = goal.start - 12 * found.seasonYears;
  return (
    seriesBreaks.find(
      (known) => known.topics.includes(indicator.topic) && known.month > from && known.month <= month,
    ) ?? null
  );
}
