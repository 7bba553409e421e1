/** The headline of *Change* in English, from known facts, and the small texts in the chart. */
import { describe, expect, test } from 'vitest';
import { indicatorOf } from '../../../../src/domain/indicatorRegistry.ts';
import { monthOf } from '../../../../src/domain/period.ts';
import type { ChangeFacts } from '../../../../src/language/changeFormat.ts';
import type { ChangeHeadlineFacts } from '../../../../src/language/changeTexts.ts';
import { changeProblemText, changeTexts } from '../../../../src/language/en/changeFigureTexts.ts';
import { directionOf, formatChange, formatPercentChange } from '../../../../src/language/en/changeFormat.ts';
import { changeHeadline } from '../../../../src/language/en/changeTexts.ts';

const area = (code: string, name: string, change: number, percent = Number.NaN): ChangeFacts => ({
  ...{ code, name, change, percent },
});
const facts: ChangeHeadlineFacts = {
  ...{ indicator: indicatorOf('langtidsledige-andel'), benefit: 'ialt', example: false, problem: null },
  ...{ kind: 'points', decimals: 1, firstMonth: monthOf(2025, 6), lastMonth: monthOf(2026, 6) },
  ...{ newest: true, smoothed: false, chosen: [], benchmark: null, missing: [], allChosen: true },
  ...{ spread: null, municipalities: true },
};
const country = area('000', 'Denmark', -0.4, 4.5);
const aalborg = area('851', 'Aalborg', -1.2);
const soenderborg = area('540', 'Sønderborg', 2.2);
const bornholm = area('400', 'Bornholm', -0.3);
const count = { indicator: indicatorOf('langtidsledige-antal'), kind: 'count', decimals: 0 } as const;
const period = 'from June 2025 to June 2026';

describe('one area', () => {
  test.each<readonly [Partial<ChangeHeadlineFacts>, string]>([
    [
      { chosen: [aalborg], benchmark: country },
      `In Aalborg, the share of long-term unemployed fell by 1.2 percentage points ${period}; in Denmark it fell by 0.4`,
    ],
    [
      { chosen: [{ ...bornholm, change: 0.04 }], benchmark: { ...country, change: 0.4 } },
      `On Bornholm, the share of long-term unemployed was unchanged ${period}; in Denmark it rose by 0.4 percentage points`,
    ],
    [
      { chosen: [aalborg], benchmark: { ...country, change: 0.01 }, smoothed: true },
      `In Aalborg, the share of long-term unemployed (12-month average) fell by 1.2 percentage points ${period}; in Denmark it was unchanged`,
    ],
    [
      { chosen: [aalborg], benchmark: { ...country, code: null, name: 'Similar municipalities' } },
      `In Aalborg, the share of long-term unemployed fell by 1.2 percentage points ${period}; in similar municipalities it fell by 0.4`,
    ],
    [
      { ...count, chosen: [area('185', 'Tårnby', 47, 69.1)], benchmark: { ...country, change: 749 } },
      'In Tårnby there were 47 more long-term unemployed in June 2026 than in June 2025, a rise of 69.1 per cent; in Denmark the number rose by 4.5 per cent',
    ],
    [
      { ...count, chosen: [area('185', 'Tårnby', -2)], benefit: 'kontanthjaelp' },
      'In Tårnby there were 2 fewer long-term unemployed on cash assistance in June 2026 than in June 2025',
    ],
    [
      { ...count, chosen: [area('185', 'Tårnby', 0, 0)] },
      'In Tårnby there were as many long-term unemployed in June 2026 as in June 2025',
    ],
    [
      { ...count, chosen: [area('185', 'Tårnby', -1, -9.1)], benchmark: country },
      `In Tårnby, the number of long-term unemployed fell by one person ${period}; in Denmark it was unchanged`,
    ],
    [
      { kind: 'index', chosen: [area('851', 'Aalborg', -2.7)] },
      `In Aalborg, the index of the share of long-term unemployed fell by 2.7 index points ${period}`,
    ],
    [
      { benchmark: { ...country, percent: Number.NaN } },
      `In Denmark, the share of long-term unemployed fell by 0.4 percentage points ${period}`,
    ],
  ])('%#', (more, text) => {
    expect(changeHeadline({ ...facts, ...more })).toBe(text);
  });
});

describe('several', () => {
  const start = `From June 2025 to June 2026, the share of long-term unemployed`;
  test.each<readonly [readonly ChangeFacts[], Partial<ChangeHeadlineFacts>, string]>([
    [[aalborg, soenderborg], {}, 'rose by 2.2 percentage points in Sønderborg and fell by 1.2 in Aalborg'],
    [[aalborg, bornholm], {}, 'fell by 1.2 percentage points in Aalborg and 0.3 on Bornholm'],
    [
      [aalborg, { ...bornholm, change: -1.2 }],
      {},
      'fell by 1.2 percentage points both in Aalborg and on Bornholm',
    ],
    [
      [aalborg, { ...soenderborg, change: 0 }],
      {},
      'was unchanged in Sønderborg and fell by 1.2 percentage points in Aalborg',
    ],
    [
      [{ ...aalborg, change: 0 }, soenderborg],
      {},
      'rose by 2.2 percentage points in Sønderborg and was unchanged in Aalborg',
    ],
    [
      [aalborg, bornholm, { ...soenderborg, change: -0.9 }],
      {},
      'fell in all three chosen areas, by anything from 0.3 percentage points on Bornholm to 1.2 in Aalborg',
    ],
    [
      [soenderborg, { ...aalborg, change: 2.2 }, { ...bornholm, change: 2.2 }],
      { allChosen: false },
      'rose by 2.2 percentage points in the three chosen areas with figures',
    ],
    [
      [aalborg, bornholm].map((one) => ({ ...one, change: 0.01 })),
      {},
      'was unchanged both in Aalborg and on Bornholm',
    ],
    [
      [aalborg, soenderborg],
      { benchmark: country },
      'rose by 2.2 percentage points in Sønderborg and fell by 1.2 in Aalborg; in Denmark it fell by 0.4',
    ],
  ])('%#', (chosen, more, text) => {
    expect(changeHeadline({ ...facts, ...more, chosen })).toBe(`${start} ${text}`);
  });

  test('counts are compared in per cent', () => {
    const chosen = [area('185', 'Tårnby', 47, 69.1), area('851', 'Aalborg', -21, -2.7)];
    expect(changeHeadline({ ...facts, ...count, chosen })).toBe(
      'From June 2025 to June 2026, the number of long-term unemployed rose by 69.1 per cent in Tårnby and fell by 2.7 per cent in Aalborg',
    );
  });
});

describe('nobody', () => {
  test.each<readonly [Partial<ChangeHeadlineFacts>, string]>([
    [{ missing: [{ code: '825', name: 'Læsø' }] }, 'Læsø lacks figures for June 2025, June 2026 or both'],
    [
      { missing: ['825', '563'].map((code) => ({ code, name: '' })) },
      'Læsø and Fanø lack figures for June 2025, June 2026 or both',
    ],
    [
      { missing: [{ code: null, name: 'Similar municipalities' }] },
      'Similar municipalities lack figures for June 2025, June 2026 or both',
    ],
    [
      { spread: { low: -7.9, high: 10.3, of: 95 } },
      `The change in the share of long-term unemployed ${period} ranges from −7.9 to +10.3 percentage points across 95 municipalities`,
    ],
    [{ problem: 'one-month' }, 'The share of long-term unemployed: no change to show'],
  ])('%#', (more, text) => {
    expect(changeHeadline({ ...facts, ...more })).toBe(text);
  });

  test('made-up figures make no news', () => {
    expect(changeHeadline({ ...facts, example: true, chosen: [aalborg] })).not.toMatch(/\d/);
  });
});

test('formats', () => {
  expect([directionOf(-0.04, 1), directionOf(-0.06, 1), directionOf(0.5, 0)]).toEqual(['same', 'down', 'up']);
  expect(formatChange(2.2, 'points', 1)).toBe('+2.2 percentage points');
  expect(formatChange(-1054, 'count', 0)).toBe('−1,054');
  expect(formatPercentChange(-6.7)).toBe('−6.7 per cent');
  expect(formatPercentChange(Number.NaN)).toBe('');
});

test('the small texts', () => {
  expect(changeTexts.shared(1)).toBe(
    'The two 12-month averages share one month, which cannot show any change.',
  );
  expect(changeTexts.shared(3)).toContain('share 3 months,');
  expect(changeTexts.smallStart(7, 2)).toBe('+2 from 7; below 10 persons no per cent is calculated.');
  expect(changeTexts.rankingBenchmark('Denmark', '+1.2')).toBe('Vertical line: Denmark, +1.2.');
  expect(changeTexts.seasons(monthOf(2025, 12), monthOf(2026, 6))).toMatch(
    /^December 2025 and June 2026 are not the same month of the year/,
  );
  for (const problem of ['one-month', 'already-change', 'no-numbers'] as const)
    for (const text of Object.values(changeProblemText(problem))) expect(text).toMatch(/^[A-Z].*\.$/);
});
