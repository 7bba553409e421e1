/** What was revised, in English: none, one and many of everything. */
import { describe, expect, test } from 'vitest';
import { monthOf, type Period } from '../../../../src/domain/period.ts';
import { describeObstacle } from '../../../../src/language/en/revisionObstacles.ts';
import {
  measureQuantity,
  revisionHeadline,
  revisionSentences,
} from '../../../../src/language/en/revisionTexts.ts';
import { revisionColumns, revisionUiTexts } from '../../../../src/language/en/revisionUiTexts.ts';
import type { RevisionObstacle } from '../../../../src/language/revisionObstacles.ts';
import type { RevisedNumber, RevisedPeriod, RevisionFacts } from '../../../../src/language/revisionTexts.ts';
import { revisionColumns as danishColumns } from '../../../../src/language/revisionUiTexts.ts';
import { expectEnglish } from './grammar.ts';

const month = (number: number, year = 2026): Period => ({ frequency: 'month', start: monthOf(year, number) });
const number = (before: number, after: number): RevisedNumber => ({
  ...{ before, after, change: after - before },
  percent: before < 10 ? Number.NaN : (100 * (after - before)) / before,
});
const period = (more: Partial<RevisedPeriod> = {}): RevisedPeriod => ({
  ...{ period: month(6), up: 0, down: 0, same: 98, country: number(10_000, 10_000), only: null },
  ...{ unhidden: 0, hidden: 0, appeared: 0, disappeared: 0, ...more },
});
const facts = (periods: readonly RevisedPeriod[], more: Partial<RevisionFacts> = {}): RevisionFacts => ({
  ...{ quantity: 'the number of unemployed', unit: 'full-time-persons', decimals: 0, peers: 'municipality' },
  ...{ periods, newPeriods: [], removedPeriods: [], newAreas: [], removedAreas: [], ...more },
});
const headline = (of: RevisionFacts): string => {
  const text = revisionHeadline(of);
  expectEnglish(`${text}.`);
  return text;
};

describe('the headline', () => {
  const country = number(10_000, 10_214);
  const subject = 'The number of unemployed in June 2026';
  const up = 'has been revised up by 2.1 per cent nationally';

  test.each<[Partial<RevisedPeriod>, string]>([
    [{ country, up: 96, same: 2 }, `${up}; the figure rose in 96 of 98 municipalities`],
    [{ country, up: 98, same: 0 }, `${up}; the figure rose in all 98 municipalities`],
    [{ country, up: 2, same: 0 }, `${up}; the figure rose in both municipalities`],
    [{ country, up: 1, same: 97 }, `${up}; the figure rose in one of 98 municipalities`],
    [
      { country, up: 60, down: 20, same: 18 },
      `${up}; the figure rose in 60 and fell in 20 of 98 municipalities`,
    ],
    [
      { country: number(10_000, 9_880), up: 1, down: 20, same: 77 },
      'has been revised down by 1.2 per cent nationally; the figure fell in 20 and rose in one of 98 municipalities',
    ],
    [{ country }, `${up}; the figure is unchanged in all 98 municipalities`],
    [{ country, same: 1 }, up],
    [
      { country: number(10_000, 10_001), same: 0 },
      'has been revised up by less than 0.1 per cent nationally',
    ],
    [{ country: number(9, 8), same: 0 }, 'has been revised down from 9 to 8 nationally'],
    [
      { up: 2, down: 1, same: 95 },
      'is unchanged nationally, but the figure rose in 2 and fell in one of 98 municipalities',
    ],
    [
      { country: null, up: 96, down: 1, same: 1 },
      'has been revised up in 96 and down in one of 98 municipalities',
    ],
    [{ country: null, up: 5, same: 0 }, 'has been revised up in all 5 municipalities'],
    [{ country: null, down: 1, same: 0 }, 'has been revised down in the one municipality there is'],
  ])('%j: %s', (more, end) => {
    expect(headline(facts([period(more)]))).toBe(`${subject} ${end}`);
  });

  test('names the only municipality there is', () => {
    const only = { area: '492', ...number(20, 21) };
    expect(headline(facts([period({ country: null, up: 1, same: 0, only })]))).toBe(
      'The number of unemployed on Ærø in June 2026 has been revised up by 5.0 per cent',
    );
    expect(headline(facts([period({ country, up: 1, same: 0, only })]))).toBe(
      `${subject} ${up}; the figure rose on Ærø`,
    );
  });

  test('shares move in percentage points, averages in weeks, unknown units from one number to another', () => {
    const moved = period({ country: { ...number(2.9, 3), change: 0.1 }, same: 0 });
    const share = {
      unit: 'percent-of-labour-force',
      decimals: 1,
      quantity: 'the unemployment rate',
    } as const;
    expect(headline(facts([moved], share))).toBe(
      'The unemployment rate in June 2026 has been revised up by 0.1 percentage points nationally',
    );
    expect(headline(facts([moved], { unit: 'weeks', decimals: 1 }))).toContain('by 0.1 weeks nationally');
    expect(headline(facts([period({ country: number(20, 21) })], { unit: 'weeks' }))).toContain(
      'by 1 week n',
    );
    expect(headline(facts([moved], { unit: 'unknown', decimals: 1 }))).toContain(
      'from 2.9 to 3.0 nationally',
    );
  });

  test('says when nothing was revised, and when nothing is shared', () => {
    const unchanged = 'The number of unemployed is unchanged in';
    expect(headline(facts([period()]))).toBe(
      `${unchanged} June 2026, the only month that both editions have`,
    );
    expect(headline(facts([period(), period()]))).toBe(`${unchanged} the 2 months that both editions have`);
    expect(headline(facts([period(), period(), period()]))).toBe(
      `${unchanged} all 3 months that both editions have`,
    );
    expect(headline(facts([]))).toBe(
      'The two editions have no periods in common for the number of unemployed',
    );
    expect(headline(facts([period({ up: 2, same: 3 })], { peers: 'landsdel' }))).toMatch(
      /rose in 2 of 5 provinces$/,
    );
  });
});

describe('the rest', () => {
  const sentences = (more: Partial<RevisionFacts>, periods: readonly RevisedPeriod[] = [period()]) => {
    const said = revisionSentences(facts(periods, more));
    for (const sentence of said) expectEnglish(sentence);
    return said;
  };
  const revised = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => period({ period: month(from + i), up: 1 }));

  test('other months, newest first, named or counted', () => {
    expect(sentences({})).toEqual([]);
    expect(sentences({}, revised(5, 6))).toEqual(['May 2026 has changed too.']);
    expect(sentences({}, revised(3, 6))).toEqual(['May 2026, April 2026 and March 2026 have changed too.']);
    expect(sentences({}, revised(1, 6))).toEqual(['5 other months have changed too, back to January 2026.']);
  });

  test('months and areas that came and went', () => {
    expect(
      sentences({
        newPeriods: [month(7)],
        removedPeriods: [month(8, 2021), month(9, 2021)],
        newAreas: ['851'],
        removedAreas: ['101', '147', '151', '153', '155'],
      }),
    ).toEqual([
      'July 2026 has been added.',
      'August 2021 and September 2021 are no longer included.',
      'Figures for Aalborg have been added.',
      'Figures for 5 municipalities are no longer included.',
    ]);
  });

  test('one cell and many', () => {
    expect(sentences({}, [period({ unhidden: 1, hidden: 2, appeared: 1, disappeared: 1000 })])).toEqual([
      'One figure that was hidden is now published.',
      '2 figures that were published are now hidden.',
      'One figure that was missing has been added.',
      '1,000 figures that were included are now missing.',
    ]);
  });

  test('a measure is named with the words the app has for it', () => {
    expect(measureQuantity('Antal langtidsledige fuldtidspersoner', 'full-time-persons', [])).toBe(
      'the number of long-term unemployed',
    );
    expect(measureQuantity('Udgift', 'unknown', ['Mænd', '16-24 år'])).toBe(
      'the figure for “Udgift” (Mænd, 16-24 år)',
    );
  });
});

test.each<RevisionObstacle>([
  { kind: 'no-shared-measure' },
  { kind: 'measure-new', measure: 'Antal' },
  { kind: 'measure-removed', measure: 'Antal' },
  { kind: 'unit-changed', measure: 'Antal' },
  { kind: 'split', dimension: 'Køn' },
  { kind: 'parts-left', parts: 1 },
  { kind: 'parts-left', parts: 1234 },
])('obstacle $kind', (obstacle) => {
  expectEnglish(describeObstacle(obstacle));
});

test('as many columns as the table has', () => {
  expect(revisionColumns.periods.length).toBe(danishColumns.periods.length);
  expect(revisionColumns.cells.length).toBe(danishColumns.cells.length);
  expect(revisionUiTexts.direction('a.csv', 'b.csv')).toBe('From the older, a.csv, to the newer, b.csv:');
});
