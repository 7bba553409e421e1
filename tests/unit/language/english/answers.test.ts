/** The answer paragraph in English, branch by branch, from known facts. */
import { describe, expect, test } from 'vitest';
import { COUNTRY } from '../../../../src/domain/area.ts';
import { municipalities } from '../../../../src/domain/areas.ts';
import { monthOf } from '../../../../src/domain/period.ts';
import type { AnswerFacts, AnswerNumber } from '../../../../src/language/answerTexts.ts';
import { answerSentences } from '../../../../src/language/en/answerTexts.ts';
import { answerFacts } from '../../../../src/selectors/answer.ts';
import { pageOf } from '../../selectors/municipalities.ts';

const number = (value: number, more: Partial<AnswerNumber> = {}): AnswerNumber => ({
  ...{ code: '851', month: monthOf(2026, 6), value, yearAgo: Number.NaN, country: Number.NaN },
  ...more,
});
const published = {
  ...{ first: monthOf(2026, 1), last: monthOf(2026, 6), months: 6 },
  newest: { month: monthOf(2026, 4), value: 1 },
};
const none: AnswerFacts = {
  ...{ code: '851', count: null, share: null, change: null, rate: null, graduates: null, weeks: null },
};
const told = (more: Partial<AnswerFacts>) => answerSentences({ ...none, ...more }).join(' ');

describe('how many', () => {
  test.each([
    [
      1,
      3,
      'In June 2026, 1 full-time person was long-term unemployed in Aalborg, 2 fewer than a year earlier.',
    ],
    [
      1234,
      1233,
      'In June 2026, 1,234 full-time persons were long-term unemployed in Aalborg, one more than a year earlier.',
    ],
    [
      0,
      1,
      'In June 2026, 0 full-time persons were long-term unemployed in Aalborg, one fewer than a year earlier.',
    ],
    [
      7,
      7,
      'In June 2026, 7 full-time persons were long-term unemployed in Aalborg, as many as a year earlier.',
    ],
    [7, Number.NaN, 'In June 2026, 7 full-time persons were long-term unemployed in Aalborg.'],
  ])('%d after %d', (value, yearAgo, text) => {
    expect(told({ count: { ...number(value, { yearAgo }), published } })).toBe(text);
  });

  test('on an island, and in the country', () => {
    const count = { ...number(9), published };
    expect(told({ code: '400', count })).toContain('long-term unemployed on Bornholm.');
    expect(told({ code: COUNTRY, count })).toContain('long-term unemployed in Denmark.');
  });

  test('not published: the newest there is, or that there is none', () => {
    const hidden = number(Number.NaN);
    expect(told({ code: '825', count: { ...hidden, published } })).toBe(
      'The number of long-term unemployed on Læsø has not been published for June 2026; the newest figure is 1 full-time person in April 2026.',
    );
    expect(told({ count: { ...hidden, published: { ...published, newest: null } } })).toBe(
      'The number of long-term unemployed in Aalborg has not been published for June 2026.',
    );
  });

  test.each([
    [5, 'is missing for 1 of the 6 months from January 2026 to June 2026.'],
    [2, 'has been published for only 2 of the 6 months from January 2026 to June 2026.'],
    [0, 'has not been published for any of the 6 months from January 2026 to June 2026.'],
  ])('gaps with %d of 6 months published, and that a gap is not zero', (months, text) => {
    const said = told({ count: { ...number(9), published: { ...published, months } } });
    expect(said).toContain(`The number of long-term unemployed ${text}`);
    expect(said).toMatch(/and without the number there is no share either; a gap is not zero\.$/);
  });

  test('a file of one month is no list of months', () => {
    const one = { ...published, first: published.last, months: 0, newest: null };
    expect(told({ count: { ...number(Number.NaN), published: one } })).toContain(
      'has not been published for the one month, June 2026.',
    );
  });
});

describe('which share', () => {
  test.each([
    ['highest', ', the highest share in the country; the national figure is 19.3 per cent.'],
    ['among-highest', ', among the highest shares in the country; the national figure is 19.3 per cent.'],
    ['middle', '; the national figure is 19.3 per cent.'],
    ['among-lowest', ', among the lowest shares in the country; the national figure is 19.3 per cent.'],
    ['lowest', ', the lowest share in the country; the national figure is 19.3 per cent.'],
  ] as const)('%s', (standing, end) => {
    expect(told({ share: { ...number(26.3, { country: 19.3 }), standing } })).toBe(
      `That is 26.3 per cent of the unemployed${end}`,
    );
  });

  test.each([
    [18.9, ', 0.4 percentage points higher than a year earlier.'],
    [19.8, ', 0.5 percentage points lower than a year earlier.'],
    [19.31, ', the same as a year earlier.'],
    [Number.NaN, '.'],
  ])('of the country after %d', (yearAgo, end) => {
    const share = { ...number(19.3, { code: COUNTRY, yearAgo }), standing: 'middle' as const };
    expect(told({ code: COUNTRY, share })).toBe(`That is 19.3 per cent of the unemployed${end}`);
  });

  test.each([
    [
      'distinct',
      14.4,
      'The year’s change in the share is clearly different from the national trend: it corresponds to 14 more full-time persons than if the share had followed it.',
    ],
    [
      'distinct',
      -1,
      'The year’s change in the share is clearly different from the national trend: it corresponds to one fewer full-time person than if the share had followed it.',
    ],
    [
      'usual',
      3,
      'Compared with the national trend, the year’s change in the share is within the usual swings.',
    ],
    [
      'undecidable',
      3,
      'The figures are too small to settle whether the year’s change in the share is anything but chance.',
    ],
  ] as const)('change, %s %d', (verdict, persons, text) => {
    expect(told({ change: { verdict, persons } })).toBe(text);
  });
});

describe('the other topics', () => {
  test.each([
    [4.2, 3, ', 1.2 percentage points above the national figure (3.0 per cent).'],
    [2, 3, ', 1.0 percentage points below the national figure (3.0 per cent).'],
    [3.04, 3, ', the same as nationally.'],
    [3, Number.NaN, '.'],
  ])('rate %d against %d', (value, country, end) => {
    const said = told({ rate: number(value, { country }) });
    expect(said).toBe(`Unemployment was ${value.toFixed(1)} per cent of the labour force in June 2026${end}`);
  });

  test('graduates and weeks of the region name the region; of the kommune itself they do not', () => {
    expect(told({ graduates: number(30.3, { code: '081', yearAgo: 30.3 }) })).toBe(
      'Graduates made up 30.3 per cent of the insured unemployed in Region Nordjylland in June 2026, the same as a year earlier.',
    );
    expect(told({ weeks: number(22.8, { code: '081', country: 24.6 }) })).toBe(
      'In Region Nordjylland, the spells on unemployment insurance benefits that ended in June 2026 had lasted 22.8 weeks on average, against 24.6 nationally.',
    );
    expect(told({ weeks: number(22.8) })).toBe(
      'The spells on unemployment insurance benefits that ended in June 2026 had lasted 22.8 weeks on average.',
    );
  });

  test('nothing at all', () => {
    expect(told({})).toBe('There are no figures for Aalborg in the files here.');
  });
});

test.each([COUNTRY, ...municipalities.map(({ code }) => code)])('%s: whole English sentences', (code) => {
  const all = answerSentences(answerFacts(pageOf(code)));
  expect(all.length).toBeGreaterThanOrEqual(4);
  for (const text of all) {
    expect(text).toMatch(/^[A-Z].*[^.]\.$/);
    expect(text).not.toMatch(/NaN|undefined|null| {2}|\d,\d{1,2}(?!\d)|-\d|\bpct\b|\bbecause\b/);
    expect(text).not.toMatch(/(?<![\d.,])1 (full-time persons|months|more|fewer)|(?<!1 )full-time person\b/);
  }
});
