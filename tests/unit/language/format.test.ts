import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { municipalities } from '../../../src/domain/areas.ts';
import { monthOf } from '../../../src/domain/period.ts';
import {
  compareNames,
  formatBare,
  formatList,
  formatMonth,
  formatMonthRange,
  formatMonthShort,
  formatNumber,
  formatPeriod,
  formatSigned,
  formatValue,
} from '../../../src/language/format.ts';

describe('numbers are written the Danish way', () => {
  test.each([
    [1234.6, 1, '1.234,6'],
    [1234567, 0, '1.234.567'],
    [0.5, 2, '0,50'],
    [-1.5, 1, '−1,5'],
    [-1234.56, 1, '−1.234,6'],
    [0, 0, '0'],
    [-0, 1, '0,0'],
    [-0.04, 1, '0,0'],
    [-0.4, 0, '0'],
    [0.05, 1, '0,1'],
    [999.95, 1, '1.000,0'],
  ])('%f with %i decimals is %s', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  test.each([
    [0.4, 1, '+0,4'],
    [-0.4, 1, '−0,4'],
    [0, 1, '0,0'],
    [0.04, 1, '0,0'],
    [-0.04, 1, '0,0'],
    [1234, 0, '+1.234'],
  ])('%f with its sign is %s', (value, decimals, text) => {
    expect(formatSigned(value, decimals)).toBe(text);
  });

  test('any number: never a hyphen, never a signed nothing, and back to the same number', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 3 }),
        (value, decimals) => {
          for (const text of [formatNumber(value, decimals), formatSigned(value, decimals)]) {
            expect(text).toMatch(/^[+−]?\d{1,3}(\.\d{3})*(,\d+)?$/);
            expect(text).not.toMatch(/^[+−][0,.]+$/);
            const back = Number(text.replace('−', '-').replaceAll('.', '').replace(',', '.'));
            expect(Math.abs(back - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6);
          }
        },
      ),
    );
  });
});

describe('values carry the unit a reader needs', () => {
  test.each([
    [3.94, { kind: 'unit', unit: 'percent-of-labour-force' }, '3,9 pct.', '3,9'],
    [24.6, { kind: 'unit', unit: 'weeks' }, '24,6 uger', '24,6'],
    [0.4, { kind: 'point-change' }, '+0,4 procentpoint', '+0,4'],
    [-0.4, { kind: 'point-change' }, '−0,4 procentpoint', '−0,4'],
    [-1.5, { kind: 'percent-change' }, '−1,5 pct.', '−1,5'],
    [0.25, { kind: 'weeks-change' }, '+0,3 uger', '+0,3'],
    [104.25, { kind: 'index', base: { kind: 'year', year: 2024 } }, '104,3', '104,3'],
  ] as const)('%f as %j', (value, unit, long, bare) => {
    expect(formatValue(value, unit, 1)).toBe(long);
    expect(formatBare(value, unit, 1)).toBe(bare);
  });

  test('a count is a bare number, a change of a whole rate keeps one decimal', () => {
    expect(formatValue(748, { kind: 'unit', unit: 'full-time-persons' }, 0)).toBe('748');
    expect(formatValue(1, { kind: 'point-change' }, 0)).toBe('+1,0 procentpoint');
  });
});

describe('periods', () => {
  const may = monthOf(2026, 5);

  test('months are small words, wherever the reader sits', () => {
    expect(formatMonth(monthOf(2026, 7))).toBe('juli 2026');
    expect(formatMonth(monthOf(2026, 1))).toBe('januar 2026');
    expect(formatMonth(monthOf(2026, 12))).toBe('december 2026');
  });

  test('short months end in a dot where they are cut, and do not break', () => {
    expect(formatMonthShort(monthOf(2026, 7))).toBe('jul.\u00a026');
    expect(formatMonthShort(may)).toBe('maj\u00a026');
    expect(formatMonthShort(monthOf(2009, 1))).toBe('jan.\u00a009');
  });

  test('ranges of one month are that month', () => {
    expect(formatMonthRange(may, may)).toBe('maj 2026');
    expect(formatMonthRange(monthOf(2023, 7), may)).toBe('juli 2023–maj 2026');
  });

  test.each([
    ['month', may, 'maj 2026'],
    ['quarter', monthOf(2025, 4), '2. kvartal 2025'],
    ['half-year', monthOf(2025, 7), '2. halvår 2025'],
    ['year', monthOf(2025, 1), '2025'],
    ['week', 202607, 'uge 7 i 2026'],
    ['rolling-year', monthOf(2023, 4), 'april 2023–marts 2024'],
  ] as const)('%s', (frequency, start, text) => {
    expect(formatPeriod({ frequency, start })).toBe(text);
  });
});

describe('names', () => {
  test('sort as Danish does: å and aa last, after ø and æ', () => {
    const names = [
      'Aarhus',
      'Ærø',
      'Aalborg',
      'Østerbro',
      'Aabenraa',
      'Viborg',
      'Assens',
      'Ølstykke',
      'Zealand',
    ];
    expect(names.toSorted(compareNames)).toEqual([
      ...['Assens', 'Viborg', 'Zealand', 'Ærø', 'Ølstykke', 'Østerbro', 'Aabenraa', 'Aalborg', 'Aarhus'],
    ]);
  });

  test('the 98 begin with Albertslund and end with Ærø, Aabenraa, Aalborg and Aarhus', () => {
    const names = municipalities.map((area) => area.name).toSorted(compareNames);
    expect(names[0]).toBe('Albertslund');
    expect(names.slice(-4)).toEqual(['Ærø', 'Aabenraa', 'Aalborg', 'Aarhus']);
  });

  test('lists end in og, without a comma before it', () => {
    expect(formatList(['a'])).toBe('a');
    expect(formatList(['a', 'b'])).toBe('a og b');
    expect(formatList(['a', 'b', 'c'])).toBe('a, b og c');
    expect(formatList([])).toBe('');
  });
});
