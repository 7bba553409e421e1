/** How far an area is with a goal, in sentences. Facts in, English out; no number is worked out here, no cause named. */
import type { Goal, GoalBound } from '../../domain/goal.ts';
import type { GoalStatus, GoalUnclear, GoalVerdict } from '../../domain/goalStatus.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { type Month, yearOf } from '../../domain/period.ts';
import { isCount, isPercent } from '../../domain/unit.ts';
import { breakKey } from './breakTexts.ts';
import { formatMonth, formatNumber, formatValue, fullStop } from './format.ts';
import { amountOf, differenceFrom, goalNumber, paceSize, quantityOf } from './goalWords.ts';
import { benefitPhrase, indicatorText } from './indicatorTexts.ts';
import { capital, placeName } from './places.ts';

export const goalVerdictTexts: Readonly<Record<GoalVerdict, string>> = {
  reached: 'reached',
  'on-track': 'on track',
  behind: 'behind plan',
  'too-early': 'too early to say',
  missing: 'cannot be settled',
};

export const boundTexts: Readonly<Record<GoalBound, string>> = { hoejst: 'at most', mindst: 'at least' };

/** `at most 1,650`, `at least 3.2 per cent` */
function targetText(goal: Goal, indicator: Indicator): string {
  return `${boundTexts[goal.bound]} ${goalNumber(goal.value, indicator)}`;
}

/** `goal: at most 1,650 in Dec 2026`, beside its line in a drawing. */
export function goalLabel(goal: Goal, indicator: Indicator): string {
  return `goal: ${targetText(goal, indicator)} in ${shortMonth(goal.month)}`;
}

/** `Long-term unemployed on cash assistance: at most 1,650 in December 2026, counted from December 2025`, and the reader's own words. */
export function goalName(goal: Goal, indicator: Indicator): string {
  const what = `${indicatorText(indicator).title}${benefitPhrase(goal.benefit)}`;
  const own = goal.text === null ? '' : ` (${goal.text})`;
  return `${what}: ${targetText(goal, indicator)} in ${formatMonth(goal.month)}, counted from ${formatMonth(goal.start)}${own}`;
}

/** `Dec 2026`, `June 2026`: names of up to four letters stay whole. */
function shortMonth(month: Month): string {
  const [name = ''] = formatMonth(month).split(' ');
  return `${name.length <= 4 ? name : name.slice(0, 3)} ${yearOf(month)}`;
}

/** The status in one sentence: `Aalborg is behind plan: 1,742 long-term unemployed in June 2026, 96 more than the plan’s 1,646.` */
export function goalHeadline(status: GoalStatus): string {
  const place = capital(placeName(status.code));
  const now = `${amountOf(status.value, status)} in ${formatMonth(status.month)}`;
  const { goal, indicator, closed, verdict } = status;
  const fromPlan = (): string => differenceFrom('the plan’s', status.plan, status);
  switch (verdict) {
    case 'reached':
      return closed
        ? `${place} has reached the goal: ${now}; the goal was ${targetText(goal, indicator)}.`
        : `${place} has reached the goal early: ${now}; the goal is ${targetText(goal, indicator)} in ${formatMonth(goal.month)}.`;
    case 'on-track':
      return `${place} is on track: ${now}, ${fromPlan()}.`;
    case 'behind':
      return closed
        ? `${place} did not reach the goal and is behind plan: ${now}, ${differenceFrom('the goal’s', goal.value, status)}.`
        : `${place} is behind plan: ${now}, ${fromPlan()}.`;
    case 'too-early':
    case 'missing':
      return unclearSentence(status);
  }
}

const WHY: Readonly<Record<GoalUnclear, (status: GoalStatus) => string>> = {
  example: () => 'the figures are made-up examples',
  'no-area': () => 'the figures here are only for regions',
  'no-start': ({ goal, available }) =>
    goal.start < available
      ? `figures before ${formatMonth(available)} are missing`
      : `no figure has been published for ${formatMonth(goal.start)}, from which the plan is counted`,
  'not-started': ({ goal, month }) =>
    goal.start > month
      ? `the plan begins in ${formatMonth(goal.start)}, and the newest figures are from ${formatMonth(month)}`
      : `there are no figures after ${formatMonth(goal.start)}, from which the plan is counted`,
  'few-months': ({ goal, month }) => {
    const months = month - goal.start;
    return `the plan has been running for only ${months === 1 ? 'one month' : `${months} months`}, and at least half a year is needed`;
  },
  'no-now': ({ month }) => `no figure has been published for ${formatMonth(month)}`,
  'no-season': () => 'there are no figures for a whole year from which to tell the seasonal swings',
};

function unclearSentence(status: GoalStatus): string {
  const why = WHY[status.unclear ?? 'no-now'](status);
  const start = status.verdict === 'too-early' ? 'It is too early to say' : 'It cannot be settled';
  const reaches = status.closed ? 'has reached' : 'will reach';
  return fullStop(`${start} whether ${placeName(status.code)} ${reaches} the goal: ${why}`);
}

/** `From June 2026 to December 2026, the number of long-term unemployed must fall by 15 a month …` Empty where nothing is asked. */
export function goalRequired(status: GoalStatus): string {
  const { goal, required, month, verdict } = status;
  if (Number.isNaN(required) || verdict === 'missing') return '';
  const size = paceSize(required, status);
  const season = status.seasonYears > 0 ? ' beyond the seasonal swings' : '';
  const limit = goal.bound === 'hoejst';
  const start = `From ${formatMonth(month)} to ${formatMonth(goal.month)}, ${quantityOf(status)}`;
  if (size === null) return `${start} must not ${limit ? 'rise' : 'fall'} if the goal is to be reached.`;
  const verb = required < 0 ? 'fall' : 'rise';
  // A goal that is met leaves room in the other direction.
  return limit === required < 0
    ? `${start} must ${verb} by ${size} a month${season} for the goal to be reached.`
    : `${start} may ${verb} by at most ${size} a month${season} if the goal is to be reached.`;
}

/** `From December 2025 to June 2026, the number of long-term unemployed fell by 9.7 a month; the plan is a fall of 12.` */
export function goalSoFar(status: GoalStatus): string {
  const { goal, soFar, planned, month, closed } = status;
  if (Number.isNaN(soFar) || Number.isNaN(planned)) return '';
  const size = paceSize(planned, status);
  const verb = closed ? 'was' : 'is';
  const asked = size === null ? 'no change' : `a ${planned < 0 ? 'fall' : 'rise'} of ${size}`;
  const season = status.seasonYears > 0 ? ' with the seasonal swings taken out' : '';
  return `${moved(goal.start, month, soFar, status)}${season}; the plan ${verb} ${asked}.`;
}

/** `From June 2025 to June 2026, the number of long-term unemployed fell by 4.6 a month.` */
export function goalLastYear(status: GoalStatus): string {
  const { lastYear, month, goal, verdict } = status;
  // After exactly a year it is what `goalSoFar` says.
  if (Number.isNaN(lastYear) || verdict === 'missing' || month - goal.start === 12) return '';
  return `${moved(month - 12, month, lastYear, status)}.`;
}

function moved(from: Month, to: Month, change: number, status: GoalStatus): string {
  const size = paceSize(change, status);
  const start = `From ${formatMonth(from)} to ${formatMonth(to)}, ${quantityOf(status)}`;
  return size === null
    ? `${start} was unchanged`
    : `${start} ${change < 0 ? 'fell' : 'rose'} by ${size} a month`;
}

/** `At that pace it will be about 1,684 in December 2026.` Empty where that is impossible. */
export function goalProjection(status: GoalStatus): string {
  const { projected, verdict, closed, goal, indicator } = status;
  if (closed || !(verdict === 'on-track' || verdict === 'behind')) return '';
  const most = isPercent(indicator.unit) ? 100 : Number.POSITIVE_INFINITY;
  if (!(projected >= 0 && projected <= most)) return 'That pace cannot be kept up.';
  const value = isCount(indicator.unit)
    ? formatNumber(projected, 0)
    : formatValue(projected, { kind: 'unit', unit: indicator.unit }, indicator.decimals);
  return `If that pace continues, it will be about ${value} in ${formatMonth(goal.month)}.`;
}

/** What has to be said beside a status, most important first. */
export function goalCautions(status: GoalStatus): readonly string[] {
  const { verdict, swings, provisional, month, seriesBreak, indicator, goal } = status;
  if (verdict === 'missing') return [];
  return [
    ...(swings === null || verdict === 'too-early' || status.difference === 0 ? [] : [swingsText(status)]),
    ...(status.seasonYears > 0 ? [seasonText(status)] : []),
    ...(seriesBreak === null
      ? []
      : [
          `The rules changed between the months used here (${breakKey(seriesBreak)}): some of the difference may be the new rules.`,
        ]),
    // How figures from the reader's files are revised is not known.
    ...(provisional && !indicator.optional ? [`The figure for ${formatMonth(month)} is provisional.`] : []),
    ...(goal.bound === 'hoejst' && isCount(indicator.unit) && indicator.topic !== 'egne'
      ? ['A fall does not show whether people have found work.']
      : []),
  ];
}

function swingsText({ swings, closed }: GoalStatus): string {
  const from = closed ? 'goal' : 'plan';
  switch (swings) {
    case 'usual':
      return `The difference from the ${from} is within the usual swings: it may be chance.`;
    case 'distinct':
      return `The difference from the ${from} is clear: it is larger than the usual swings.`;
    default:
      return `Whether the difference from the ${from} is more than a random swing cannot be settled: the figures are too small or too few.`;
  }
}

/** `The plan is a straight line … adjusted for the season`: between which months, and from how many years the season is known. */
function seasonText({ goal, seasonYears }: GoalStatus): string {
  const years = seasonYears === 1 ? 'only one year' : `${seasonYears} years`;
  return `The plan is a straight line from ${formatMonth(goal.start)} to ${formatMonth(goal.month)}, adjusted for the season (measured over ${years}).`;
}
