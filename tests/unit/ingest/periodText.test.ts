import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Period, periodCode } from '../../../src/domain/period.ts';
import { readPeriod } from '../../../src/ingest/periodText.ts';

const code = (text: string): string | null => {
  const period = readPeriod(text);
  return period && periodCode(period);
};

describe('readPeriod', () => {
  it.each([
    ['2024M01', '2024M01'],
    ['2008M09 2008M09', '2008M09'],
    ['maj 2024', '2024M05'],
    ['Maj 2024', '2024M05'],
    ['2024M05 maj 2024', '2024M05'],
    ['oktober 2024', '2024M10'],
    ['Oct 2024', '2024M10'],
    ['2024-05', '2024M05'],
    ['maj-24', '2024M05'],
    ['Maj.-24', '2024M05'],
    ['Oct-99', '1999M10'],
    ['05-2024', '2024M05'],
    ['5/2024', '2024M05'],
    ['01-05-2024', '2024M05'],
    ['01.05.2024', '2024M05'],
    ['2024K1', '2024Q1'],
    ['2024Q1', '2024Q1'],
    ['2024Q04', '2024Q4'],
    ['1986KV4', '1986Q4'],
    ['1. kvt. 2024', '2024Q1'],
    ['3. kvartal 2024', '2024Q3'],
    ['2015H1', '2015H1'],
    ['2. halvår 2015', '2015H2'],
    ['2024', '2024'],
    ['2024 2024', '2024'],
    ['2024Y01', '2024'],
    ['2020U01', '2020U01'],
    ['2020U53', '2020U53'],
    ['Apr 2023 - Mar 2024', '2023M04-2024M03'],
    ['2023QMAT03', '2022M10-2023M09'],
    ['jan 2024 - mar 2024', '2024Q1'],
    [' 2024M01\r', '2024M01'],
  ])('reads %j as %s', (text, expected) => {
    expect(code(text)).toBe(expected);
  });

  it.each([
    '',
    'I alt',
    '2024M13',
    '2024M00',
    '2024M1',
    '2024K5',
    '2024Q00',
    '2024H3',
    '2020U54',
    '1234',
    '20241',
    '12,5',
    'maj',
    'maj 24',
    '24-maj',
    '15-05-2024',
    '31.05.2024',
    '01/05/2024',
    '13-2024',
    '52024',
    '5.2024',
    '2008M09 2008M10',
    '2024Y02',
    'Apr 2023 - Apr 2024',
    '2024-13',
    '2024QMAT05',
  ])('does not guess at %j', (text) => {
    expect(readPeriod(text)).toBeNull();
  });

  it('reads back every code that the project writes', () => {
    const month = fc.integer({ min: 1901 * 12, max: 2099 * 12 });
    const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
      month.map((start): Period => ({ frequency: 'month', start })),
      month.map((start): Period => ({ frequency: 'rolling-year', start })),
      month.map((m): Period => ({ frequency: 'quarter', start: m - (m % 3) })),
      month.map((m): Period => ({ frequency: 'half-year', start: m - (m % 6) })),
      month.map((m): Period => ({ frequency: 'year', start: m - (m % 12) })),
      fc
        .tuple(fc.integer({ min: 1901, max: 2099 }), fc.integer({ min: 1, max: 53 }))
        .map(([year, week]): Period => ({ frequency: 'week', start: year * 100 + week })),
    );
    fc.assert(
      fc.property(anyPeriod, (p) => {
        expect(readPeriod(periodCode(p))).toEqual(p);
      }),
    );
  });
});
