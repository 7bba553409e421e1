import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { laggedDifference, laggedRelativeChange } from '../../../src/statistics/differences.ts';
import { readFigures } from './figures.ts';

const both = [laggedDifference, laggedRelativeChange];

describe('laggedDifference', () => {
  test('is the value less the value lag positions earlier', () => {
    expect([...laggedDifference([10, 12, 9, 20], 2)]).toEqual([Number.NaN, Number.NaN, -1, 8]);
  });

  test('the country had 849 more long-term unemployed in January 2025 than in January 2024', () => {
    const { months, country } = readFigures();
    const change = laggedDifference(country.longTerm, 12)[months.indexOf('2025M01')];
    expect(change).toBe(849); // 16.111 − 15.262, read in the file
  });

  test('month-by-month differences add up to the whole change (any series)', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 2 }), (values) => {
        const steps = laggedDifference(values, 1).slice(1);
        expect(steps.reduce((sum, step) => sum + step, 0)).toBe(values.at(-1)! - values[0]!);
      }),
    );
  });
});

describe('laggedRelativeChange', () => {
  test('is the change in per cent of the earlier value', () => {
    expect([...laggedRelativeChange([10, 12, 9], 1)]).toEqual([Number.NaN, 20, -25]);
  });

  test('a fall from 1.772 to 1.400 is 21 per cent and 372 persons (Jobcenter Aalborg 2017–18, rounded)', () => {
    const values = [1772, 1400];
    expect(Math.round(laggedRelativeChange(values, 1)[1]!)).toBe(-21);
    expect(laggedDifference(values, 1)[1]).toBe(-372);
  });

  test('there is no percentage of 0, but a fall to 0 is −100', () => {
    expect([...laggedRelativeChange([5, 0, 4, 0], 1)].slice(1)).toEqual([-100, Number.NaN, -100]);
    expect(laggedRelativeChange([0, 0], 1)[1]).toBeNaN();
  });
});

describe.each(both)('%o', (change) => {
  test('is NaN where the value or the earlier one is missing, and only there', () => {
    const missing = [...change([1, Number.NaN, 3, 4, 5], 1)].map(Number.isNaN);
    expect(missing).toEqual([true, true, true, false, false]);
  });

  test('empty in, empty out; a lag longer than the series gives NaN only', () => {
    expect([...change([], 12)]).toEqual([]);
    expect([...change([1, 2], 12)]).toEqual([Number.NaN, Number.NaN]);
  });

  test('huge values stay finite', () => {
    expect(change([Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER], 1)[1]).toBe(0);
  });

  test('refuses a lag that is not a whole number of at least 1', () => {
    for (const lag of [0, -12, 0.5, Number.NaN]) expect(() => change([1, 2], lag)).toThrow(RangeError);
  });

  test('does not change its input', () => {
    const values = Float64Array.of(1, 2, 3);
    change(values, 1);
    expect([...values]).toEqual([1, 2, 3]);
    expect(() => change(Object.freeze([1, 2, 3]), 1)).not.toThrow();
  });
});
