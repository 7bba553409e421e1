/** Numbers, months and amounts the British way; small texts with one and with many of something. */
import { describe, expect, test } from 'vitest';
import { monthOf } from '../../src/domain/period.ts';
import { da } from '../../src/language/da.ts';
import { durationTexts } from '../../src/language/durationTexts.ts';
import { ordinal, spelled } from '../../src/language/en/format.ts';
import { eventLabel, readAmount } from '../../src/language/eventTexts.ts';
import {
  compareNames,
  formatList,
  formatMonthRange,
  formatMonthShort,
  formatNumber,
  formatPeriod,
  formatSigned,
  formatValue,
} from '../../src/language/format.ts';
import { distanceText, placeText } from '../../src/language/mapTexts.ts';
import { noteText } from '../../src/language/notes.ts';
import { sourceLine } from '../../src/language/source.ts';
import { officialEntries } from '../../src/queries/catalogue.ts';
import { sentenceFaults } from './rules.ts';

describe('format', () => {
  test('numbers', () => {
    expect(formatNumber(1234.56, 1)).toBe('1,234.6');
    expect([formatNumber(-0.04, 1), formatSigned(0.04, 1), formatSigned(1.5, 1)]).toEqual([
      '0.0',
      '0.0',
      '+1.5',
    ]);
    expect(formatSigned(-1234, 0)).toBe('−1,234');
    expect(formatValue(3.9, { kind: 'unit', unit: 'percent-of-labour-force' }, 1)).toBe('3.9 per cent');
    expect(formatValue(0.4, { kind: 'point-change' }, 1)).toBe('+0.4 percentage points');
    expect(formatValue(24.6, { kind: 'unit', unit: 'weeks' }, 1)).toBe('24.6 weeks');
  });

  test('months and other periods', () => {
    const start = monthOf(2026, 7);
    expect(formatMonthShort(start)).toBe('Jul\u00a026');
    expect(formatMonthRange(monthOf(2023, 7), start)).toBe('July 2023 – July 2026');
    const said = (['month', 'quarter', 'half-year', 'year', 'rolling-year'] as const).map((frequency) =>
      formatPeriod({ frequency, start }),
    );
    expect(said).toEqual([
      ...['July 2026', 'Q3 2026', 'the second half of 2026', '2026', 'July 2026 – June 2027'],
    ]);
    expect(formatPeriod({ frequency: 'half-year', start: monthOf(2026, 1) })).toBe('the first half of 2026');
    expect(formatPeriod({ frequency: 'week', start: 202405 })).toBe('week 5 of 2024');
  });

  test('lists, places in a row and small numbers', () => {
    expect(formatList(['a', 'b', 'c'])).toBe('a, b and c');
    const ends = [1, 2, 3, 4, 11, 12, 13, 21, 22, 33, 90, 98].map(ordinal);
    expect(ends.join(' ')).toBe('1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 33rd 90th 98th');
    expect([1, 5, 10, 11, 1234].map(spelled)).toEqual(['one', 'five', 'ten', '11', '1,234']);
  });

  test('Danish names in Danish order', () => {
    expect(['Aalborg', 'Ærø', 'Vejle', 'Østerbro'].sort(compareNames)).toEqual([
      ...['Vejle', 'Ærø', 'Østerbro', 'Aalborg'],
    ]);
  });
});

describe('amounts', () => {
  test.each([
    ['10 million', 10_000_000],
    ['DKK 2.5m', 2_500_000],
    ['2.5 mio. kr.', 2_500_000],
    ['750,000', 750_000],
    ['750,000.50 kr', 750_001],
    ['1.25 billion', 1_250_000_000],
    ['', null],
    ['750.000', undefined],
    ['10,5 million', undefined],
    ['much', undefined],
    ['-5', undefined],
    ['0', undefined],
  ])('“%s”', (typed, kroner) => {
    expect(readAmount(typed)).toBe(kroner);
  });

  test('are written back as they are read', () => {
    for (const amount of [750_000, 2_500_000, 10_000_000]) {
      const label = eventLabel({ month: monthOf(2015, 1), text: 'More money', amount });
      expect(readAmount(/\((.*)\)/.exec(label)![1]!)).toBe(amount);
    }
  });
});

test('one and many', () => {
  expect([da.areaResults(1), da.areaResults(2)]).toEqual(['1 suggestion', '2 suggestions']);
  expect([da.table('y25i01'), da.table('y25i09 and y25i01')]).toEqual([
    ...['table y25i01', 'tables y25i09 and y25i01'],
  ]);
  expect([durationTexts.afterWeeks(0), durationTexts.afterWeeks(1), durationTexts.afterWeeks(26)]).toEqual([
    ...['At the start', 'After 1 week', 'After 26 weeks'],
  ]);
  expect(['under 2 uger', '2-4 uger', 'over 52 uger'].map(durationTexts.bandName)).toEqual([
    ...['Under 2 weeks', '2–4 weeks', 'Over 52 weeks'],
  ]);
  expect([placeText(33, 0, 96), placeText(4, 2, 96)]).toEqual([
    ...['33rd of 96 (1st = highest)', 'tied 4th of 96 (1st = highest)'],
  ]);
  const share = { kind: 'unit', unit: 'percent-of-unemployed' } as const;
  expect(distanceText(2.4, share, 1, 'Denmark')).toBe('2.4 percentage points above Denmark');
  expect(distanceText(0, share, 1, 'Rural municipalities')).toBe('the same as the rural municipalities');
});

test('notes on lists of one and of several', () => {
  const lists = [['851'], ['851', '492']];
  const notes = lists.flatMap((members) => [
    ...(['lignende', 'naboer', 'egne'] as const).flatMap((benchmark) =>
      [null, '480'].map((owner) => noteText({ kind: 'company', benchmark, owner, members })),
    ),
    noteText({ kind: 'group-left-out', group: 'Rural municipalities', members }),
    noteText({ kind: 'shown-by-region', region: '081', areas: members }),
  ]);
  expect(notes.flatMap(sentenceFaults)).toEqual([]);
  expect(notes[1]).toBe(
    'The most similar municipality to Nordfyn Municipality in size, unemployment and municipality group is Aalborg.',
  );
});

test('a source with one table and one day', () => {
  expect(sourceLine([officialEntries.find(({ table }) => table === 'y25i01')!], false)).toBe(
    'Source: STAR, Jobindsats.dk, table y25i01, retrieved 19 August 2026.',
  );
});
