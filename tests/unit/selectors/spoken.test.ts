/** The verdict is about what the headline compares. */
import { describe, expect, test } from 'vitest';
import { nameOf } from '../../../src/language/places.ts';
import { comparisonHeadline } from '../../../src/selectors/headlineFacts.ts';
import { mapModel } from '../../../src/selectors/mapModel.ts';
import { distributionQuestions, mapQuestions, rankQuestions } from '../../../src/selectors/monthQuestions.ts';
import { ranking } from '../../../src/selectors/ranking.ts';
import { ranksHeadline } from '../../../src/selectors/rankingFacts.ts';
import { lineQuestions } from '../../../src/selectors/spoken.ts';
import type { CompareView } from '../../../src/viewState/compareView.ts';
import { compare, MONTHLY, withExamples } from './realData.ts';
import { asked } from './verdicts.ts';

type Choice = Partial<CompareView>;
const FOUR = ['159', '151', '851', '540'];
const PICKS = [
  ['851'],
  ['540'],
  ['851', '540'],
  ['540', '851'],
  FOUR,
  ['825', '159', '540'],
  ['492', '741', '665'],
];

describe('lines', () => {
  test.each([
    ['of several the one furthest from the benchmark, and the benchmark', { omr: FOUR }, ['540 000']],
    ['of two the two', { omr: ['851', '540'] }, ['540 851']],
    ['of one its change, and the benchmark', { omr: ['851'] }, ['851 before', '851 000']],
    ['of one without a benchmark its change', { omr: ['851'], mod: 'ingen' }, ['851 before']],
    ['of several without a benchmark the first two', { omr: FOUR, mod: 'ingen' }, ['159 151']],
    ['of none the country’s change', { omr: [] }, ['000 before']],
    ['of counts the change of the first', { omr: FOUR, maal: 'langtidsledige-antal' }, ['159 before']],
    ['of an index the change', { omr: ['851'], vis: 'indeks' }, ['851 before']],
    ['of changes the change', { omr: ['851'], vis: 'aendring' }, ['851 before']],
    ['of those with numbers only', { omr: ['825', '540', '851'] }, ['540 851']],
    ['with its group', { omr: ['851'], mod: 'gruppe' }, ['851 before', '851 Storbykommuner']],
  ] as const)('%s', (_, choice, expected) => {
    expect(asked(lineQuestions(compare(choice as Choice)))).toEqual(expected);
  });

  test('whatever is chosen, the headline names everyone the first verdict is about', () => {
    let pairs = 0;
    for (const maal of MONTHLY)
      for (const omr of PICKS)
        for (const mod of ['landet', 'gruppe', 'ingen'] as const) {
          const comparison = compare({ maal, omr, mod });
          const { headline } = comparisonHeadline(comparison, false, ranking(comparison));
          for (const question of lineQuestions(comparison)) {
            const lead = question.kind === 'areas' ? question.first : question.line;
            expect(headline).toContain(nameOf(lead));
            if (question.kind !== 'areas' || (mod === 'ingen' && comparison.selected.length > 2)) continue;
            expect(headline).toContain(nameOf(question.second));
            pairs++;
          }
        }
    expect(pairs).toBeGreaterThan(30);
  });
});

describe('the ranking', () => {
  const questions = (choice: Choice) => {
    const comparison = compare(choice);
    return rankQuestions(comparison, ranking(comparison));
  };

  test.each([
    [{ omr: FOUR }, ['540 159']],
    [{ omr: ['851', '159'] }, ['159 851']],
    [{ omr: ['851'] }, ['851 000']],
    [{ omr: [] }, []],
    [{ omr: ['825'] }, []],
    [{ omr: FOUR, vis: 'aendring' }, ['540 before']],
  ] as const)('%j asks about %j', (choice, expected) => {
    expect(asked(questions(choice as Choice))).toEqual(expected);
  });

  test('asks about the first that its headline names', () => {
    for (const omr of PICKS) {
      const comparison = compare({ omr });
      const headline = ranksHeadline(comparison, ranking(comparison));
      for (const question of rankQuestions(comparison, ranking(comparison))) {
        if (question.kind !== 'areas' || question.second === comparison.benchmark) continue;
        const [one, two] = [question.first, question.second].map((line) => headline.indexOf(nameOf(line)));
        expect(one).toBeGreaterThan(0);
        expect(two).toBeGreaterThan(one!);
      }
    }
  });
});

test.each([
  ['the one of the uppermost class', { omr: FOUR }, ['540 000']],
  ['else the first', { omr: ['159', '151'] }, ['159 000']],
  ['without a benchmark the next', { omr: ['159', '151'], mod: 'ingen' }, ['159 151']],
  ['a change', { omr: ['159'], vis: 'aendring' }, ['159 before']],
  ['nothing chosen', { omr: [] }, []],
] as const)('the map: %s', (_, choice, expected) => {
  const comparison = compare(choice as Choice);
  expect(asked(mapQuestions(comparison, mapModel(comparison, 'quantile')))).toEqual(expected);
});

test.each([
  [{ omr: FOUR }, ['540 851']],
  [{ omr: ['851'] }, ['851 000']],
  [{ omr: ['000'] }, []],
] as const)('the distribution of %j asks about %j', (choice, expected) => {
  expect(asked(distributionQuestions(compare(choice as Choice)))).toEqual(expected);
});

test('made-up figures make nobody ask', () => {
  const comparison = compare({ maal: 'dimittender-andel', omr: FOUR }, withExamples);
  expect([
    ...lineQuestions(comparison),
    ...rankQuestions(comparison, ranking(comparison)),
    ...mapQuestions(comparison, mapModel(comparison, 'quantile')),
    ...distributionQuestions(comparison),
  ]).toEqual([]);
});
