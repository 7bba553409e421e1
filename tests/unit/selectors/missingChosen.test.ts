/** Nobody chosen has a number: every headline says so, and what is known of the others. */
import { describe, expect, test } from 'vitest';
import { multiplesHeadline, multiplesNoticeText } from '../../../src/language/multiplesTexts.ts';
import type { Comparison } from '../../../src/selectors/comparison.ts';
import { distributionModel } from '../../../src/selectors/distributionModel.ts';
import { funnelModel } from '../../../src/selectors/funnelModel.ts';
import { mapWords } from '../../../src/selectors/mapHeadlineFacts.ts';
import { mapModel } from '../../../src/selectors/mapModel.ts';
import { missingChosen } from '../../../src/selectors/missingChosen.ts';
import { ranking } from '../../../src/selectors/ranking.ts';
import { ranksHeadline } from '../../../src/selectors/rankingFacts.ts';
import { smallMultiples } from '../../../src/selectors/smallMultiples.ts';
import { compare, month } from './realData.ts';

const HEADLINES: readonly (readonly [string, (comparison: Comparison) => string])[] = [
  ['Rangliste', (one) => ranksHeadline(one, ranking(one))],
  ['Kort', (one) => mapWords(one, mapModel(one, 'quantile')).headline],
  ['Fordeling', (one) => distributionModel(one, ranking(one)).headline],
  ['Tragtplot', (one) => funnelModel(one)?.headline ?? ''],
];

describe.each(HEADLINES)('%s', (_, headline) => {
  test('says that the chosen have no number, after what is known of the others', () => {
    expect(headline(compare({ omr: ['825'] }))).toMatch(/^\S.* \d.*; der er ingen tal for Læsø$/);
    expect(headline(compare({ omr: ['825', '563'] }))).toMatch(/; der er ingen tal for Læsø og Fanø$/);
  });

  test('but not where one of them has, or nobody is chosen', () => {
    for (const omr of [['825', '851'], []]) expect(headline(compare({ omr }))).not.toMatch(/ingen tal/);
  });
});

test('who they are: the chosen ones, where the last month has no number for any', () => {
  expect(missingChosen(compare({ omr: ['825'] }))).toEqual(['825']);
  expect(missingChosen(compare({ omr: ['825'], til: month(2024, 4) }))).toEqual([]);
  expect(missingChosen(compare({ omr: [] }))).toEqual([]);
});

describe('Små figurer', () => {
  const model = (choice: Parameters<typeof compare>[0], scope = 'valgte') =>
    smallMultiples(compare(choice), scope);
  const headline = (...given: Parameters<typeof model>) => multiplesHeadline(model(...given).facts);

  test('says that the chosen have no number', () => {
    expect(headline({ omr: ['825'] })).toBe('Der er ingen tal for Læsø i juni 2026');
    expect(headline({ omr: ['825', '563'], vis: 'aendring' })).toBe(
      'Der er ingen tal for Læsø og Fanø i juni 2026',
    );
    expect(headline({ omr: ['825'] }, '081')).toMatch(
      /kommuner med tal i Region Nordjylland.*; der er ingen tal for Læsø$/,
    );
  });

  test('of the country alone does not say everywhere', () => {
    expect(headline({ omr: [] })).toBe(
      'Andelen af langtidsledige for hele landet under ét er lavere end i juni 2025',
    );
    expect(headline({ omr: [], mod: 'ingen' })).toBe('Andelen af langtidsledige i juni 2026');
  });

  test.each([
    [{ omr: [] }, 'valgte', 'Ingen kommune er valgt. Her er hele landet.'],
    [{ omr: [], mod: 'ingen' }, 'valgte', 'Ingen kommune er valgt.'],
    [
      {},
      'regioner',
      'Dette mål vises kommune for kommune, ikke for alle regioner. Her er de valgte i stedet.',
    ],
    [{ omr: ['851'] }, '084', 'Ingen af de valgte ligger i Region Hovedstaden. Her er de valgte i stedet.'],
    [
      { omr: ['851'], maal: 'dimittender-andel' },
      '081',
      'Dette mål har ikke tal for kommunerne i Region Nordjylland. Her er de valgte i stedet.',
    ],
  ] as const)('says why it is not what was asked for: %j, %s', (choice, scope, text) => {
    expect(multiplesNoticeText(model(choice, scope).notice!)).toBe(text);
  });

  test('says nothing where it is', () => {
    expect(model({}).notice).toBeNull();
    expect(model({ omr: ['851'] }, '081').notice).toBeNull();
    expect(model({ maal: 'dimittender-andel' }, 'regioner').notice).toBeNull();
  });
});
