/** All that is said and drawn of one question, worked out from the worker's result and the figures. */

import type { StudyResult } from '../../effect/study.ts';
import {
  alarmCaution,
  answerHeadline,
  beforeAfterCautions,
  beforeAfterText,
  gapText,
  notCause,
  placeText,
  powerText,
} from '../../language/effectAnswerTexts.ts';
import type {
  BeforeAfter,
  EffectObstacle,
  EffectSubject,
  MoneyFacts,
  SplitFacts,
} from '../../language/effectFacts.ts';
import { obstacleHeadline } from '../../language/effectObstacleTexts.ts';
import { effectSubtitle } from '../../language/effectTexts.ts';
import { type EffectAnswer, effectAnswer, obstaclesOf } from '../../selectors/effectAnswer.ts';
import { effectMoney } from '../../selectors/effectMoney.ts';
import { beforeAfter, effectSplit } from '../../selectors/effectSplit.ts';
import type { IndicatorData, Tables } from '../../selectors/indicatorData.ts';
import { similarBefore } from '../../selectors/similarBefore.ts';
import type { EffectView } from '../../viewState/effectView.ts';

export interface Findings {
  readonly subject: EffectSubject;
  readonly result: StudyResult;
  readonly data: IndicatorData;
  readonly headline: string;
  readonly subtitle: string;
  /** Sentences of the answer, in order. */
  readonly lead: readonly string[];
  readonly more: readonly string[];
  /** What must be known about the two moments before and after; among `more` too. */
  readonly cautions: readonly string[];
  readonly obstacles: readonly EffectObstacle[];
  readonly before: BeforeAfter | null;
  readonly split: SplitFacts | null;
  readonly answer: EffectAnswer | null;
  readonly money: MoneyFacts;
}

export function findings(
  subject: EffectSubject,
  view: EffectView,
  result: StudyResult,
  data: IndicatorData,
  tables: Tables,
): Findings {
  const { area, start } = subject;
  const before = beforeAfter(area, result.window, data);
  const similar = before === null ? null : similarBefore(area, start, tables, data);
  const split = before === null || similar === null ? null : effectSplit(area, before, similar, data);
  const answer = effectAnswer(area, result, data, view.slut);
  const obstacles = answer?.obstacles ?? obstaclesOf(result, data, view.slut);
  const placebo = answer?.placebo ?? null;
  const [first] = obstacles;
  // New rules that are the reason are told once.
  const told = obstacles.some(({ kind }) => kind === 'break-before' || kind === 'break-after');
  const cautions =
    before === null ? [] : beforeAfterCautions(told ? { ...before, seriesBreak: null } : before, start);
  const decided = answer !== null && placebo !== null;
  return {
    subject,
    result,
    data,
    headline: decided
      ? answerHeadline(subject, answer.control, placebo)
      : first === undefined
        ? ''
        : obstacleHeadline(first),
    subtitle: effectSubtitle(subject),
    lead: before === null ? [] : [beforeAfterText(subject, before)],
    more: [
      ...(decided ? [`${gapText(subject, answer.control)} ${placeText(placebo)}`] : []),
      ...(decided ? [powerText(subject, placebo)] : []),
      ...(decided && placebo.verdict === 'distinct' ? [alarmCaution] : []),
      ...cautions,
      notCause,
    ],
    cautions,
    obstacles,
    before,
    split,
    answer,
    money: effectMoney(view, { topic: subject.indicator.topic, benefit: subject.benefit, start }, placebo),
  };
}
