/** Headlines and notes of the sections whose lines are parts of one kommune; and why kommuner are alike. */
import { describe, expect, test } from 'vitest';
import { municipalities } from '../../../src/domain/areas.ts';
import { monthOf } from '../../../src/domain/period.ts';
import {
  type BenefitFacts,
  benefitHeadline,
  countsSubtitle,
  otherGapsText,
  otherHeadline,
  partGapsText,
  roundingNote,
} from '../../../src/language/sectionTexts.ts';
import {
  compareAllLabel,
  groupText,
  labourForceText,
  unemploymentText,
  unlikeText,
} from '../../../src/language/similarTexts.ts';
import { benefitFacts, otherFacts } from '../../../src/selectors/sectionFacts.ts';
import { benefitLines, otherUnemployed } from '../../../src/selectors/sectionLines.ts';
import { official } from '../selectors/realData.ts';
import { expectSentence } from './grammar.ts';

const NONE = Number.NaN;
const benefit = (total: number, dagpenge: number, kontanthjaelp: number): BenefitFacts => ({
  ...{ code: '540', month: monthOf(2026, 6), total, dagpenge, kontanthjaelp },
});

describe('long-term by benefit', () => {
  test.each([
    [218, 127, 90, 'Af de 218 langtidsledige i Sønderborg i juni 2026 fik 127 dagpenge og 90 kontanthjælp'],
    [
      9,
      7,
      NONE,
      'Af de 9 langtidsledige i Sønderborg i juni 2026 fik 7 dagpenge; hvor mange der fik kontanthjælp, er ikke offentliggjort',
    ],
    [
      1234,
      NONE,
      90,
      'Af de 1.234 langtidsledige i Sønderborg i juni 2026 fik 90 kontanthjælp; hvor mange der fik dagpenge, er ikke offentliggjort',
    ],
    [
      3,
      NONE,
      NONE,
      'Det er ikke offentliggjort, hvor mange af de 3 langtidsledige i Sønderborg i juni 2026 der fik dagpenge eller kontanthjælp',
    ],
    [NONE, 3, 4, null],
  ])('%d, %d, %d', (total, dagpenge, kontanthjaelp, text) => {
    expect(benefitHeadline(benefit(total, dagpenge, kontanthjaelp))).toBe(text);
  });

  test('rounding is told where it shows, and only there', () => {
    expect(roundingNote(benefit(218, 127, 90))).toBe(
      'Tallene er afrundet hver for sig; derfor giver delene 1 mindre end det hele.',
    );
    expect(roundingNote(benefit(748, 562, 187))).toContain('giver delene 1 mere end det hele.');
    expect(roundingNote(benefit(217, 127, 90))).toBeNull();
    expect(roundingNote(benefit(217, NONE, 90))).toBeNull();
  });

  test('gaps of a part, with one reason and with two', () => {
    const gaps = (...reasons: { reason: 'suppressed' | 'not-published'; months: number }[]) =>
      partGapsText({ name: 'Kontanthjælp', of: 36, reasons });
    expect(gaps()).toBeNull();
    expect(gaps({ reason: 'suppressed', months: 10 })).toBe(
      'Kontanthjælp er uden tal i 10 af 36 måneder: skjult af hensyn til diskretion (færre end 3 personer).',
    );
    expect(gaps({ reason: 'suppressed', months: 24 }, { reason: 'not-published', months: 12 })).toBe(
      'Kontanthjælp er uden tal i 36 af 36 måneder: 24 skjult af hensyn til diskretion (færre end 3 personer) og 12 ikke offentliggjort.',
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
    [3431, 3265, 748, 769, 'øvrige ledige i Sønderborg 166 flere, de langtidsledige 21 færre'],
    [5, 5, 9, 8, 'øvrige ledige i Sønderborg hverken flere eller færre, de langtidsledige én mere'],
    [5, 6, 9, 9, 'øvrige ledige i Sønderborg én færre, de langtidsledige hverken flere eller færre'],
  ])('%d after %d, %d after %d', (now, before, longNow, longBefore, text) => {
    expect(other(now, before, longNow, longBefore)).toBe(`Fra juni 2025 til juni 2026 blev de ${text}`);
  });

  test('without a number there is no headline, and the months that can be worked out are told', () => {
    expect(other(5, NONE, 9, 8)).toBeNull();
    expect(otherGapsText(36, 36)).toBeNull();
    expect(otherGapsText(2, 36)).toBe(
      'Øvrige ledige kan kun regnes ud, hvor begge tal er offentliggjort: 2 af 36 måneder.',
    );
    expect(otherGapsText(0, 36)).toContain('ikke i nogen af månederne');
  });

  test('the subtitle has unit and period', () => {
    expect(countsSubtitle(monthOf(2023, 7), monthOf(2026, 6))).toBe('Fuldtidspersoner, juli 2023–juni 2026.');
  });
});

test('every kommune’s headlines are without a fault', () => {
  const names = { ialt: 'I alt', dagpenge: 'Dagpenge', kontanthjaelp: 'Kontanthjælp' };
  for (const { code } of municipalities) {
    const two = otherUnemployed(code, official, { longTerm: 'Langtidsledige', other: 'Øvrige ledige' })!;
    const benefits = benefitHeadline(benefitFacts(benefitLines(code, official, names)!, code));
    for (const text of [benefits, otherHeadline(otherFacts(two, code))])
      if (text !== null) expectSentence(text);
  }
});

describe('why kommuner are alike', () => {
  test('the labour force is told no closer than it is known', () => {
    expect([117_130, 26_749, 9_999, 667].map(labourForceText)).toEqual([
      '117.100',
      '26.700',
      '10.000',
      '670',
    ]);
    expect([labourForceText(NONE), unemploymentText(NONE), unemploymentText(3.62)]).toEqual([
      ...['–', '–', '3,6 pct.'],
    ]);
  });

  test('the group in a word, and whether it is the same', () => {
    expect(groupText('Storbykommuner', null)).toBe('storbykommune');
    expect(groupText('Storbykommuner', 'Storbykommuner')).toBe('også storbykommune');
    expect(groupText('Landkommuner', 'Storbykommuner')).toBe('landkommune');
    expect(groupText(null, 'Storbykommuner')).toBe('');
  });

  test('a kommune of another size than its nearest is told not to have a twin', () => {
    expect(unlikeText('851', 100, [90, 120, 200, 299, 34])).toBeNull();
    expect(unlikeText('825', 100, [400, 500, 600, 700, 800])).toBe(
      'Ingen kommune ligner Læsø meget: alle de 5 nærmeste har over tre gange så stor en arbejdsstyrke.',
    );
    expect(unlikeText('825', 100, [400, 500, 600, 90, 80])).toContain('3 af de 5 nærmeste');
    expect(unlikeText('101', 1000, [100, 200, 300, 900])).toBe(
      'Ingen kommune ligner København meget: 3 af de 4 nærmeste har under en tredjedel så stor en arbejdsstyrke.',
    );
  });

  test('the way to compare them names them', () => {
    expect(compareAllLabel(['851', '751', '461'])).toBe('Sammenlign dem: Aalborg, Aarhus og Odense');
  });
});
