/** The answer of *Did it work?* in English: the same facts, whole sentences, no cause and no Danish. */
import { describe, expect, test } from 'vitest';
import { seriesBreaks } from '../../../../src/domain/breaks.ts';
import { indicatorOf } from '../../../../src/domain/indicatorRegistry.ts';
import { monthOf } from '../../../../src/domain/period.ts';
import type {
  EffectObstacle,
  EffectSubject,
  MoneyFacts,
  PlaceboFacts,
} from '../../../../src/language/effectFacts.ts';
import {
  answerHeadline,
  beforeAfterText,
  gapText,
  placeText,
  powerText,
} from '../../../../src/language/en/effectAnswerTexts.ts';
import { controlTexts } from '../../../../src/language/en/effectControlTexts.ts';
import {
  breakEvenText,
  moneyTexts,
  netText,
  savedText,
} from '../../../../src/language/en/effectMoneyTexts.ts';
import { obstacleHeadline, obstacleText } from '../../../../src/language/en/effectObstacleTexts.ts';
import {
  gapHeadline,
  placeboHeadline,
  ratioHeadline,
  restText,
  splitHeadline,
  weightsHeadline,
} from '../../../../src/language/en/effectShareTexts.ts';
import { splitText, splitTexts } from '../../../../src/language/en/effectSplitTexts.ts';
import { effectTexts } from '../../../../src/language/en/effectTexts.ts';

const start = monthOf(2015, 1);
const aalborg: EffectSubject = {
  area: '851',
  indicator: indicatorOf('langtidsledige-antal'),
  benefit: 'ialt',
  start,
  label: null,
};
const placebo: PlaceboFacts = {
  verdict: 'distinct',
  smaller: 58,
  of: 59,
  visible: 90,
  visiblePercent: 6.1,
  visiblePersons: 90,
  size: 40,
  range: { low: -200, high: -40 },
  poorFit: 0,
  leftOut: 0,
};

test('the answer', () => {
  const ends = { from: monthOf(2014, 12), to: monthOf(2016, 12), x0: 1728, x1: 1356 };
  expect(
    beforeAfterText(aalborg, { ...ends, persons: null, monthsLeft: 0, sameMonth: true, seriesBreak: null }),
  ).toBe(
    'From December 2014 to December 2016 the number of long-term unemployed in Aalborg fell from 1,728 to 1,356 full-time persons: 372 fewer (−21.5 per cent).',
  );
  expect(answerHeadline(aalborg, { meanGap: -3 }, placebo)).toBe(
    'The number of long-term unemployed in Aalborg was clearly lower than the comparison',
  );
  const control = { firstMonth: monthOf(2009, 1), lastMonth: ends.to, heldOutFrom: monthOf(2013, 7) };
  const gap = { meanGap: -120.4, gapPercent: -8.1, gapPersons: -120.4, heldOutPercent: 4, beforePercent: 2 };
  const donors = [{ area: '461', weight: 1 }];
  expect(gapText(aalborg, { ...control, ...gap, donors, monthsBefore: 72, monthsAfter: 24 })).toBe(
    'The comparison is a mixture of 1 other municipality that moved with Aalborg before January 2015. On average from January 2015 to December 2016 the municipality was 120 full-time persons below it (8.1 per cent).',
  );
  expect(placeText(placebo)).toContain('larger than in 58 of 59 other municipalities');
  expect(powerText(aalborg, { ...placebo, verdict: 'usual' })).toContain(
    'the answer does not mean that nothing happened. With 40 persons on average',
  );
});

test('money', () => {
  const money: MoneyFacts = {
    ...{ benefit: 'ialt', dagpenge: 20_359, kontanthjaelp: 12_326, refund: 20, ratesYear: 2024, start },
    ...{ perPerson: { low: 118_329.6, high: 195_446.4 }, amount: 10_000_000 },
    breakEven: { low: 51.2, high: 84.5 },
    fewer: { low: -38, high: 238 },
    saved: { low: -7_400_000, high: 46_500_000 },
    net: { low: -17_400_000, high: 36_500_000 },
  };
  expect(breakEvenText(money)).toBe(
    'DKK 10 million per year is earned back if 52–85 fewer are on benefits all year.',
  );
  expect(savedText(money)).toContain('between 38 more and 238 fewer on benefits');
  expect(netText(money)).toContain('a loss of DKK 17.4 million and a gain of DKK 36.5 million');
});

describe('no answer', () => {
  test.each<EffectObstacle>([
    { kind: 'start-outside', first: monthOf(2023, 7), last: monthOf(2026, 6) },
    { kind: 'short-before', months: 18, edge: monthOf(2023, 7), limit: 'data' },
    { kind: 'short-after', months: 1, edge: monthOf(2026, 6), limit: 'data' },
    { kind: 'break-before', months: 2, seriesBreak: null },
    { kind: 'poor-fit', percent: 41.3 },
  ])('%j', (obstacle) => {
    expect(obstacleHeadline(obstacle)).toMatch(/^It cannot be settled: .+[^.]$/);
    const { what, help } = obstacleText(obstacle, aalborg, 'elsewhere');
    for (const text of [what, help]) {
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(text).not.toMatch(/NaN|undefined|\.\.| {2}|[æøå]/);
    }
  });
});

test('no cause but in the question, and no Danish but the names of benefits', () => {
  const split = { from: start, to: start, x0: 100, x1: 99, countryGrowth: 0, similarGrowth: 0 };
  const all = [
    splitText(aalborg, { ...split, country: 0, similar: 1, own: -2, by: 'own', rows: [], leftOut: [] }),
    ...Object.values(controlTexts),
    ...Object.values(splitTexts),
    ...Object.values(moneyTexts),
    ...Object.values(effectTexts).filter((text) => typeof text === 'string'),
  ].join(' ');
  expect(all.replace('Did it work?', '')).not.toMatch(/\b(worked|effect|because of|thanks to|led to)\b/i);
  expect(all.replace(/kontanthjælp/gi, '')).not.toMatch(/[æøå]/i);
});

describe('figures on their own', () => {
  const control = { meanGap: -120.4, donors: [{ area: '461', weight: 1 }] };
  const split = { x0: 1728, x1: 1356, from: monthOf(2014, 12), to: monthOf(2016, 12) };

  test('headlines', () => {
    expect(splitHeadline({ ...aalborg, benefit: 'dagpenge' }, split)).toMatch(
      /^Long-term unemployed on .* in Aalborg: 372 fewer\. How much happened everywhere\?$/,
    );
    expect(gapHeadline(aalborg, control, 'usual')).toBe(
      'On average Aalborg was 120 full-time persons below the comparison: within normal variation',
    );
    expect(gapHeadline(aalborg, control, null)).toBe(
      'Whether the distance in Aalborg is unusual cannot be settled',
    );
    expect(placeboHeadline(aalborg, placebo)).toBe(
      'The distance in Aalborg is larger than in 58 of 59 other municipalities: a clear difference',
    );
    expect(ratioHeadline(aalborg, 2.44, 'usual')).toContain('was 2.4 times as far from the comparison');
    expect(weightsHeadline(aalborg, control)).toBe('The comparison for Aalborg is 1 other municipality');
  });

  test('the remainder is nobody’s own', () => {
    expect(splitTexts.own).toBe('Unexplained remainder');
    expect(restText(null)).toContain('cannot be settled');
    for (const verdict of ['distinct', 'usual', null] as const)
      expect(restText(verdict)).toMatch(/^[A-Z][^æøå]*\.$/);
  });

  test('only what can be chosen is advised', () => {
    const reform = seriesBreaks[1]!;
    const help = (dagpenge: 'answers' | 'at-hand' | 'elsewhere'): string =>
      obstacleText({ kind: 'break-before', months: 2, seriesBreak: reform }, aalborg, dagpenge).help;
    expect(help('answers')).toContain('(dagpenge) alone, which kept their rules, would help');
    expect(help('at-hand')).toBe('A start further from the change would help.');
    expect(help('elsewhere')).toContain('fetch the table split by benefit from Jobindsats and add it.');
  });
});
