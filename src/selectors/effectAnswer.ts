/** The worker's result as facts: what the comparison shows, how unusual it is, or why there is no answer. */
import type { SeriesBreak } from '../domain/breaks.ts';
import { series, valueAt } from '../domain/panel.ts';
import type { Month } from '../domain/period.ts';
import { isCount } from '../domain/unit.ts';
import type { StudyAnswer, StudyObstacle, StudyResult } from '../effect/study.ts';
import type { ControlFacts, EffectObstacle, PlaceboFacts } from '../language/effectFacts.ts';
import { placeboRange } from '../statistics/placeboRange.ts';
import { breaksOf, personsOf } from './effectQuestion.ts';
import type { IndicatorData } from './indicatorData.ts';

export interface EffectAnswer {
  /** Also where the fit is poor: it shows why. */
  readonly control: ControlFacts;
  /** Null without a verdict. */
  readonly placebo: PlaceboFacts | null;
  readonly obstacles: readonly EffectObstacle[];
}

/** `last`: the end the reader asked for. */
export function obstaclesOf(
  { window, obstacles, answer }: StudyResult,
  data: IndicatorData,
  last: Month | null,
): readonly EffectObstacle[] {
  const found = obstacles.map((kind) => told(kind, window, breaksOf(data.indicator, data.benefit), last));
  if (answer?.verdict === 'few-areas') return [...found, { kind: 'few-areas' }];
  if (answer?.verdict !== 'poor-fit') return found;
  return [...found, { kind: 'poor-fit', percent: heldOutPercent(answer, window) }];
}

function told(
  kind: StudyObstacle,
  window: StudyResult['window'],
  rules: readonly SeriesBreak[],
  last: Month | null,
): EffectObstacle {
  const { firstMonth, start, monthsBefore, monthsAfter, limitBefore, limitAfter } = window;
  const end = start + monthsAfter - 1;
  const newRules = (first: Month): SeriesBreak | null => rules.find(({ month }) => month === first) ?? null;
  switch (kind) {
    case 'short-before':
      return { kind, months: monthsBefore, edge: firstMonth, limit: limitBefore === 'gap' ? 'gap' : 'data' };
    case 'short-after': {
      const limit = limitAfter === 'gap' ? 'gap' : last === end ? 'asked' : 'data';
      return { kind, months: monthsAfter, edge: end, limit };
    }
    case 'break-before':
      return { kind, months: monthsBefore, seriesBreak: newRules(firstMonth) };
    case 'break-after':
      return { kind, months: monthsAfter, seriesBreak: newRules(end + 1) };
    case 'few-persons':
      return { kind };
  }
}

/** Null where the study ended before the comparison was made. */
export function effectAnswer(
  code: string,
  result: StudyResult,
  data: IndicatorData,
  last: Month | null,
): EffectAnswer | null {
  const { window, answer } = result;
  if (answer === null) return null;
  const { firstMonth, monthsBefore, monthsAfter } = window;
  const after = answer.synthetic.subarray(monthsBefore);
  const perUnit = personsPerUnit(code, result, data);
  const control: ControlFacts = {
    firstMonth,
    lastMonth: firstMonth + monthsBefore + monthsAfter - 1,
    heldOutFrom: answer.heldOutFrom,
    monthsBefore,
    monthsAfter,
    donors: answer.donors,
    meanGap: answer.meanGap,
    gapPercent: (100 * answer.meanGap) / mean(after),
    gapPersons: answer.meanGap * perUnit,
    heldOutPercent: heldOutPercent(answer, window),
    beforePercent: (100 * answer.errorBefore) / mean(seen(answer).subarray(0, monthsBefore)),
  };
  const decided = answer.verdict === 'distinct' || answer.verdict === 'usual' ? answer.verdict : null;
  const placebo =
    decided === null ? null : { verdict: decided, ...placeboFacts(code, result, answer, data, perUnit) };
  return { control, placebo, obstacles: obstaclesOf(result, data, last) };
}

/** What the kommune had: the comparison and its distance from it. */
function seen({ synthetic, gap }: StudyAnswer): Float64Array {
  return synthetic.map((value, t) => value + gap[t]!);
}

function placeboFacts(
  code: string,
  { window }: StudyResult,
  answer: StudyAnswer,
  data: IndicatorData,
  perUnit: number,
): Omit<PlaceboFacts, 'verdict'> {
  const { monthsBefore, firstMonth } = window;
  const of = answer.placebos.length;
  const ratios = answer.placebos.map(({ ratio }) => ratio).sort((a, b) => b - a);
  // (1 + k) / (1 + of) may be 5 per cent at most: the first that has to be beaten.
  const error = Math.max(answer.errorBefore, answer.noise);
  const visible = ratios[Math.floor(0.05 * (of + 1) + 1e-9) - 1]! * error;
  const swings = answer.placebos.map(({ ratio, gap }) => ({ ratio, after: gap.subarray(monthsBefore) }));
  const left = placeboRange({ meanGap: answer.meanGap, error }, swings);
  const persons = series(personsOf(data), code);
  const counted = Float64Array.from({ length: monthsBefore }, (_, t) =>
    persons === undefined ? Number.NaN : valueAt(persons, firstMonth + t),
  );
  return {
    smaller: answer.smaller,
    of,
    visible,
    visiblePercent: (100 * visible) / mean(answer.synthetic.subarray(monthsBefore)),
    visiblePersons: visible * perUnit,
    size: mean(counted),
    range: { low: left.low * perUnit, high: left.high * perUnit },
    poorFit: answer.poorFit.length,
    leftOut: answer.leftOut.length,
  };
}

/** Persons for one unit of the figures after the start: 1 for counts, a hundredth of what a share is of. */
function personsPerUnit(code: string, { window }: StudyResult, data: IndicatorData): number {
  if (isCount(data.indicator.unit)) return 1;
  const base = data.base === null ? undefined : series(data.base, code);
  if (base === undefined) return Number.NaN;
  return mean(
    Float64Array.from({ length: window.monthsAfter }, (_, t) => valueAt(base, window.start + t) / 100),
  );
}

function heldOutPercent(answer: StudyAnswer, { firstMonth, monthsBefore }: StudyResult['window']): number {
  const months = seen(answer).subarray(answer.heldOutFrom - firstMonth, monthsBefore);
  return (100 * answer.errorHeldOut) / mean(months);
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
