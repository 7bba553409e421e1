/**
 * Goals in the address: `langtidsledige-antal_dagpenge_hoejst_1650_2025M12_2026M12_Beskæftigelsesplan`, joined by `~`.
 * In order: the indicator, the benefit (left out for all), ceiling or floor, the number with a decimal point, the
 * month the plan starts from, the month to reach it in, and the reader's own words where there are any.
 *
 * The parameter `maalsaetning` is kept as text in the view, so that no link loses what this cannot read; whoever shows
 * goals reads it here and says what could not be read.
 */
import { type Goal, type GoalBound, goalProblem, MAX_GOALS } from '../domain/goal.ts';
import type { Benefit } from '../domain/indicator.ts';
import { monthCode, parseMonthCode } from '../domain/period.ts';
import { type Codec, indicatorId, type Reading, read, typedText } from './codec.ts';

const MAX_GOAL_TEXT = 60;

const GOAL =
  /^([a-z\d-]+)(?:_(dagpenge|kontanthjaelp))?_(hoejst|mindst)_((?:0|[1-9]\d{0,6})(?:\.\d?[1-9])?)_(\d{4}M\d{2})_(\d{4}M\d{2})(?:_([^~\p{Cc}\p{Cs}\p{Bidi_C}]{1,60}))?$/u;

export const goals: Codec<readonly Goal[]> = {
  parse: (raw) => {
    const parts = raw.split('~');
    if (parts.length > MAX_GOALS) return undefined;
    const found = parts.map(parseGoal);
    return found.every((goal) => goal !== undefined) ? found : undefined;
  },
  serialise: (list) => list.map(formatGoal).join('~'),
};

/** What `maalsaetning` holds: goals, nothing, or a text that is none. */
export function readGoals(text: string | null): Reading<readonly Goal[]> {
  return read(goals, text);
}

function parseGoal(raw: string): Goal | undefined {
  const match = GOAL.exec(raw);
  if (match === null) return undefined;
  const [, id = '', benefit = 'ialt', bound, value, from = '', to = '', text] = match;
  const indicator = indicatorId.parse(id);
  const [start, month] = [parseMonthCode(from), parseMonthCode(to)];
  if (indicator === undefined || start === null || month === null) return undefined;
  const goal: Goal = {
    indicator,
    benefit: benefit as Benefit,
    bound: bound as GoalBound,
    value: Number(value),
    start,
    month,
    text: text ?? null,
  };
  return goalProblem(goal) === null ? goal : undefined;
}

function formatGoal({ indicator, benefit, bound, value, start, month, text }: Goal): string {
  return [
    indicator,
    ...(benefit === 'ialt' ? [] : [benefit]),
    bound,
    String(value),
    monthCode(start),
    monthCode(month),
    ...(text === null ? [] : [text]),
  ].join('_');
}

/** What a reader typed, as a goal's text can hold it; null when nothing is left. */
export const goalText = (typed: string): string | null =>
  typedText(typed.replaceAll('~', ' '), MAX_GOAL_TEXT);
