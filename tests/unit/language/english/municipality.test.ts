/** The texts of a municipality's page, of its sections and of those alike, in English, from known facts. */
import { describe, expect, test } from 'vitest';
import { municipalities, regions } from '../../../../src/domain/areas.ts';
import { indicatorOf } from '../../../../src/domain/indicatorRegistry.ts';
import { monthOf } from '../../../../src/domain/period.ts';
import { frontTexts, mapCaption } from '../../../../src/language/en/frontTexts.ts';
import {
  belongsText,
  changeText,
  keyFigureMonth,
  municipalityTexts,
  neighboursText,
  newestText,
  placeText,
  printedOn,
  SINCE_MONTH,
  SINCE_YEAR,
  stripLegend,
  withoutText,
} from '../../../../src/language/en/municipalityTexts.ts';
import { missingTexts } from '../../../../src/language/en/notes.ts';
import {
  benefitHeadline,
  countsSubtitle,
  otherGapsText,
  otherHeadline,
  partGapsText,
  roundingNote,
} from '../../../../src/language/en/sectionTexts.ts';
import {
  compareAllLabel,
  groupText,
  labourForceText,
  unemploymentText,
  unlikeText,
} from '../../../../src/language/en/similarTexts.ts';
import { sitePageTexts } from '../../../../src/language/en/sitePageTexts.ts';
import type { BenefitFacts } from '../../../../src/language/sectionTexts.ts';

const SHARE = indicatorOf('langtidsledige-andel');
const COUNT = indicatorOf('langtidsledige-antal');
const WEEKS = indicatorOf('varighed-uger');
const NONE = Number.NaN;

describe('change', () => {
  test.each([
    [SHARE, -1.24, '−1.2 percentage points over a month'],
    [SHARE, -0.04, 'unchanged over a month'],
    [COUNT, 1234.4, '+1,234 over a month'],
    [COUNT, -0.4, 'unchanged over a month'],
    [WEEKS, 1.5, '+1.5 weeks over a month'],
    [SHARE, NONE, null],
  ])('%o by %d', (indicator, change, text) => {
    expect(changeText(change, indicator, SINCE_MONTH)).toBe(text);
  });

  test('since a year is its own words', () => {
    expect(changeText(2, COUNT, SINCE_YEAR)).toBe('+2 over a year');
  });
});

describe('place', () => {
  test.each([
    [1, 0, '1st of 96, 1 = highest'],
    [22, 0, '22nd of 96, 1 = highest'],
    [33, 1, 'Tied 33rd of 96 with one other, 1 = highest'],
    [12, 2, 'Tied 12th of 96 with 2 others, 1 = highest'],
  ])('%d, shared with %d', (place, ties, text) => {
    expect(placeText({ place, ties, of: 96 })).toBe(text);
  });

  test.each([
    [0, null],
    [1, '1 municipality has no figure.'],
    [2, '2 municipalities have no figure.'],
  ])('%d without a number', (count, text) => {
    expect(withoutText(count)).toBe(text);
  });

  const next = (code: string, place: number, distance: number, persons: number, ties = 0) => ({
    ...{ code, place, ties, distance, persons },
  });

  test.each([
    [
      next('630', 32, 0.12, 3.4),
      next('259', 34, 0.2, 1.2, 2),
      SHARE,
      'Vejle (32nd) is 0.1 percentage points (3 full-time persons) above; Køge and 2 others (tied 34th) are 0.2 percentage points (one full-time person) below.',
    ],
    [
      next('630', 1, 0.01, 0.2, 1),
      null,
      SHARE,
      'Vejle and one other (tied 1st) are less than 0.1 percentage points (one full-time person) above.',
    ],
    [
      next('630', 2, 1465, 1465),
      next('825', 4, 1, 1),
      COUNT,
      'Vejle (2nd) has 1,465 more; Læsø (4th) has one fewer.',
    ],
    [null, next('480', 2, 7, 7, 1), COUNT, 'Nordfyn Municipality and one other (tied 2nd) have 7 fewer.'],
    [null, next('630', 2, 0.5, NONE), WEEKS, 'Vejle (2nd) is 0.5 weeks below.'],
    [null, null, WEEKS, null],
  ])('neighbours %#', (above, below, indicator, text) => {
    expect(neighboursText(above, below, indicator)).toBe(text);
  });
});

describe('the rest of the page', () => {
  test('months, also provisional ones, and the newest where the last is missing', () => {
    expect(keyFigureMonth(monthOf(2026, 6), true)).toBe('June 2026, provisional');
    expect(keyFigureMonth(monthOf(2026, 5), false)).toBe('May 2026');
    expect(newestText('7.0 per cent', monthOf(2024, 4))).toBe('Most recently 7.0 per cent in April 2024');
    expect(mapCaption(COUNT, monthOf(2026, 6), true)).toBe('Long-term unemployed, June 2026 (provisional)');
  });

  test('where a municipality belongs, in Statistics Denmark’s own words', () => {
    expect(belongsText('851')).toBe('Region Nordjylland · Metropolitan municipalities');
    for (const { code } of municipalities)
      expect(belongsText(code)).toMatch(/^Region .+ · \w+ municipalities$/);
    for (const { code } of regions) expect(belongsText(code)).not.toMatch(/null|undefined|·/);
  });

  test('the day of printing, by the reader’s own clock', () => {
    expect(printedOn(new Date(2026, 10, 22, 23, 59))).toBe('Printed on 22 November 2026.');
  });

  test('names in sentences', () => {
    expect(frontTexts.mine('400')).toBe('Go to Bornholm');
    expect(stripLegend('480')).toBe(
      'The lines are all municipalities from lowest to highest, the thick line is Denmark, and the dot is Nordfyn Municipality.',
    );
    expect(municipalityTexts.byRegion('825', '081')).toBe(
      'There are only figures for regions here, so the chart shows Region Nordjylland. With an export per municipality from Jobindsats, it shows Læsø.',
    );
    expect(sitePageTexts.title('Aalborg')).toBe(
      'Aalborg: unemployment, long-term unemployed and graduates – Kommunekurven',
    );
  });
});

describe('by benefit', () => {
  const facts = (total: number, dagpenge: number, kontanthjaelp: number): BenefitFacts => ({
    ...{ code: '540', month: monthOf(2026, 6), total, dagpenge, kontanthjaelp },
  });

  test.each([
    [
      218,
      127,
      90,
      'Of the 218 long-term unemployed in Sønderborg in June 2026, 127 received unemployment insurance benefits and 90 cash assistance',
    ],
    [
      9,
      7,
      NONE,
      'Of the 9 long-term unemployed in Sønderborg in June 2026, 7 received unemployment insurance benefits; how many received cash assistance has not been published',
    ],
    [
      1234,
      NONE,
      90,
      'Of the 1,234 long-term unemployed in Sønderborg in June 2026, 90 received cash assistance; how many received unemployment insurance benefits has not been published',
    ],
    [
      1,
      NONE,
      NONE,
      'It has not been published how many of the one long-term unemployed person in Sønderborg in June 2026 received unemployment insurance benefits or cash assistance',
    ],
    [NONE, 3, 4, null],
  ])('%d, %d, %d', (total, dagpenge, kontanthjaelp, text) => {
    expect(benefitHeadline(facts(total, dagpenge, kontanthjaelp))).toBe(text);
  });

  test('rounding is told where it shows, and only there', () => {
    expect(roundingNote(facts(218, 127, 90))).toBe(
      'The figures are rounded separately, so the parts add up to 1 less than the whole.',
    );
    expect(roundingNote(facts(748, 562, 187))).toContain('add up to 1 more than the whole.');
    expect(roundingNote(facts(217, 127, 90))).toBeNull();
    expect(roundingNote(facts(217, NONE, 90))).toBeNull();
  });

  test('gaps of a part, with one reason and with two', () => {
    const gaps = (...reasons: { reason: 'suppressed' | 'not-published'; months: number }[]) =>
      partGapsText({ name: municipalityTexts.benefitKontanthjaelp, of: 36, reasons });
    expect(gaps()).toBeNull();
    expect(gaps({ reason: 'suppressed', months: 10 })).toBe(
      `There is no figure for cash assistance in 10 of 36 months: ${missingTexts.suppressed}.`,
    );
    expect(gaps({ reason: 'suppressed', months: 24 }, { reason: 'not-published', months: 12 })).toBe(
      `There is no figure for cash assistance in 36 of 36 months: 24 ${missingTexts.suppressed} and 12 ${missingTexts['not-published']}.`,
    );
  });
});

describe('long-term beside the others', () => {
  const other = (now: number, before: number, longNow: number, longBefore: number) =>
    otherHeadline({
      ...{ code: '540', month: monthOf(2026, 6), other: now, otherYearAgo: before },
      ...{ longTerm: longNow, longTermYearAgo: longBefore },
    });

  test.each([
    [3431, 3265, 748, 769, 'rose by 166 and that of long-term unemployed fell by 21'],
    [5, 5, 9, 8, 'was unchanged and that of long-term unemployed rose by one'],
    [5, 6, 9, 9, 'fell by one and that of long-term unemployed was unchanged'],
  ])('%d after %d, %d after %d', (now, before, longNow, longBefore, text) => {
    expect(other(now, before, longNow, longBefore)).toBe(
      `From June 2025 to June 2026, the number of other unemployed in Sønderborg ${text}`,
    );
  });

  test('without a number there is no headline, and the months that can be worked out are told', () => {
    expect(other(5, NONE, 9, 8)).toBeNull();
    expect(otherGapsText(36, 36)).toBeNull();
    expect(otherGapsText(2, 36)).toBe(
      'Other unemployed can only be worked out where both figures have been published: 2 of 36 months.',
    );
    expect(otherGapsText(0, 36)).toMatch(/, which they have not been in any of the months\.$/);
    expect(countsSubtitle(monthOf(2023, 7), monthOf(2026, 6))).toBe(
      'Full-time persons, July 2023 – June 2026.',
    );
  });
});

describe('alike', () => {
  test('words and numbers', () => {
    expect(groupText('Storbykommuner', null)).toBe('metropolitan municipality');
    expect(groupText('Landkommuner', 'Landkommuner')).toBe('also a rural municipality');
    expect(groupText(null, null)).toBe('');
    expect(compareAllLabel(['851', '751'])).toBe('Compare them: Aalborg and Aarhus');
    expect([117_083, 9994, NONE].map(labourForceText)).toEqual(['117,100', '9,990', '–']);
    expect([3.61, NONE].map(unemploymentText)).toEqual(['3.6 per cent', '–']);
  });

  test.each([
    [1000, [4000, 5000], ': all 2 nearest have a labour force more than three times as large.'],
    [1000, [200, 300, 900], ': 2 of the 3 nearest have a labour force less than a third as large.'],
    [1000, [4000], ': the nearest has a labour force more than three times as large.'],
  ])('%d beside %j', (own, others, end) => {
    expect(unlikeText('825', own, others)).toBe(`No municipality is much like Læsø${end}`);
  });

  test('of a like size nothing is said', () => {
    expect(unlikeText('825', 1000, [900, 1100])).toBeNull();
  });
});
