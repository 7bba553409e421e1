/** The form in which goals are set: labels, what is wrong with a number, and numbers as people write them. */
import type { GoalProblem } from '../../domain/goal.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { isCount, isPercent } from '../../domain/unit.ts';
import type { NumberProblem } from '../goalFormTexts.ts';

export type { NumberProblem } from '../goalFormTexts.ts';

export const goalFormTexts = {
  indicator: 'goal for',
  bound: 'at most or at least',
  month: 'reached in',
  start: 'counted from',
  text: 'name, if it has one',
  add: 'Add the goal',
  added: 'The goal has been added.',
  removed: 'The goal has been removed.',
  listLabel: 'Goals',
  remove: (name: string) => `Remove the goal “${name}”`,
  full: (max: number) => `At most ${max} goals. Remove one to add another.`,
  ownFile: 'a goal for figures from a file of your own',
  unreadable: (raw: string) =>
    `“maalsaetning=${raw}” in the address cannot be read as goals. It stays there until you add a goal.`,
  notShown: 'What the figures do not show:',
  chooseArea: 'Choose a municipality above to see how it is doing against the goal.',
  drawn: (name: string) =>
    `Dashed: the goal, and the plan for ${name}, month by month, adjusted for the season.`,
  unmeasurableHeading: 'Goals that the figures here cannot show',
  unmeasurableLead: 'They need another export. Get it from the publisher, and add it under',
} as const;

/** `number`, `per cent`, `weeks`: what the number is, for its field. */
export function valueLabel({ unit }: Indicator): string {
  if (isCount(unit)) return 'number';
  if (isPercent(unit)) return 'per cent';
  return unit === 'weeks' ? 'weeks' : 'figure';
}

/** A number from `1,650`, `1650`, `3.2`, `17.5 per cent`: a point before decimals, commas only between thousands. */
export function readGoalNumber(typed: string): number | NumberProblem {
  const text = typed
    .trim()
    .replace(/\s*(%|per ?cent|pct\.?|persons?|people|weeks?)$/i, '')
    .replace(/(?<=\d)[\s\u00a0](?=\d{3}(?!\d))/g, ',');
  if (text === '') return 'empty';
  const match = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) return 'unclear';
  const [, whole = '', fraction = '0'] = match;
  return Number(`${whole.replaceAll(',', '')}.${fraction}`);
}

/** What a reader is told to mend. */
export function goalProblemText(problem: GoalProblem | NumberProblem, indicator: Indicator): string {
  switch (problem) {
    case 'empty':
      return 'Enter the number to be reached.';
    case 'unclear':
      return 'The number cannot be read. Enter for instance 1,650 or 3.2, with a point before the decimals.';
    case 'negative':
      return 'The number cannot be below zero.';
    case 'too-large':
      return isPercent(indicator.unit)
        ? 'The number cannot be above 100 per cent.'
        : 'The number is too large.';
    case 'decimals':
      return isCount(indicator.unit)
        ? 'Enter a whole number.'
        : indicator.decimals > 1
          ? `Enter at most ${indicator.decimals} decimals.`
          : 'Enter at most one decimal.';
    case 'months':
      return 'The goal must be reached after the month it is counted from.';
    case 'too-long':
      return 'The goal can be at most 20 years after the month it is counted from.';
    case 'not-monthly':
      return 'No goal can be set for a distribution; choose another figure.';
  }
}
