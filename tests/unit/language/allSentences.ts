/** All that is said of a comparison: over every figure, and beside and under it. */
import {
  changeVerdictAnswer,
  changeVerdictMethod,
  changeVerdictPlace,
  changeVerdictQuestion,
} from '../../../src/language/changeVerdictTexts.ts';
import { multiplesHeadline, multiplesPersons } from '../../../src/language/multiplesTexts.ts';
import { noteText } from '../../../src/language/notes.ts';
import { pairAnswer, pairQuestion } from '../../../src/language/verdicts.ts';
import { pairWhy } from '../../../src/language/verdictWhy.ts';
import { yearHeadline, yearPersons } from '../../../src/language/yearTexts.ts';
import { changeModel } from '../../../src/selectors/changeModel.ts';
import { changeVerdicts, spokenMoments } from '../../../src/selectors/changeVerdicts.ts';
import type { Comparison } from '../../../src/selectors/comparison.ts';
import { distributionModel } from '../../../src/selectors/distributionModel.ts';
import { comparisonHeadline } from '../../../src/selectors/headlineFacts.ts';
import { mapWords } from '../../../src/selectors/mapHeadlineFacts.ts';
import { mapModel } from '../../../src/selectors/mapModel.ts';
import { pairVerdict } from '../../../src/selectors/pairVerdict.ts';
import { ranking } from '../../../src/selectors/ranking.ts';
import { ranksHeadline } from '../../../src/selectors/rankingFacts.ts';
import { smallMultiples } from '../../../src/selectors/smallMultiples.ts';
import { yearOverlay } from '../../../src/selectors/yearOverlay.ts';

/** What every figure says over its drawing. */
export function headlines(comparison: Comparison): Readonly<Record<string, string>> {
  const ranks = ranking(comparison);
  const years = yearOverlay(comparison);
  return {
    lines: comparisonHeadline(comparison, comparison.smoothed, ranks).headline,
    ranking: ranksHeadline(comparison, ranks),
    map: mapWords(comparison, mapModel(comparison, 'quantile')).headline,
    change: changeModel(comparison).headline,
    distribution: distributionModel(comparison, ranks).headline,
    multiples: multiplesHeadline(smallMultiples(comparison, 'valgte').facts),
    ...(years === null ? {} : { years: yearHeadline(years.facts) }),
  };
}

/** The sentences beside and under it. */
export function sentences(comparison: Comparison): readonly string[] {
  const { data, selected, benchmark } = comparison;
  const [first, second = benchmark] = selected;
  const pair = first === undefined || second === null ? null : pairVerdict(comparison, first, second);
  const years = yearOverlay(comparison);
  const changes = [
    ...changeModel(comparison).verdicts,
    ...changeVerdicts(comparison, selected, spokenMoments(comparison)),
  ];
  return [
    comparisonHeadline(comparison, comparison.smoothed, ranking(comparison)).persons.trim(),
    multiplesPersons(smallMultiples(comparison, 'valgte').facts).trim(),
    years === null ? '' : yearPersons(years.facts).trim(),
    ...(pair === null ? [] : [pairQuestion(pair), pairAnswer(pair), pairWhy(pair)]),
    ...changes.flatMap((facts) => [
      changeVerdictQuestion(facts),
      changeVerdictAnswer(facts, data.indicator),
      changeVerdictPlace(facts),
      changeVerdictMethod([facts]),
    ]),
    ...comparison.notes.map(noteText),
  ].filter((text) => text !== '');
}
