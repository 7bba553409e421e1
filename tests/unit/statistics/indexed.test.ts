import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexed } from '../../../src/statistics/indexed.ts';
import { readFigures } from './figures.ts';

describe('indexed', () => {
  test('is 100 at the base and in proportion elsewhere', () => {
    expect([...indexed([50, 60, 40, 0], 50)]).toEqual([100, 120, 80, 0]);
  });

  test('the long-term unemployed of the country: 17.346 in 2026M06 is 104.5 of 16.597 in 2025M06', () => {
    const { months, country } = readFigures();
    const at = (month: string) => country.longTerm[months.indexOf(month)]!;
    const index = indexed(country.longTerm, at('2025M06'));
    expect(index[months.indexOf('2026M06')]).toBeCloseTo(104.5129, 4); // 17346 / 16597 by long division
  });

  test('keeps a missing value missing', () => {
    expect([...indexed([50, Number.NaN], 50)]).toEqual([100, Number.NaN]);
  });

  test('a base of 0, or a missing one, gives NaN everywhere, also for 0', () => {
    expect([...indexed([0, 7], 0)]).toEqual([Number.NaN, Number.NaN]);
    expect([...indexed([0, 7], Number.NaN)]).toEqual([Number.NaN, Number.NaN]);
  });

  test('empty in, empty out', () => {
    expect([...indexed([], 100)]).toEqual([]);
    expect([...indexed([], 0)]).toEqual([]);
  });

  test('does not change its input', () => {
    const values = Float64Array.of(2, 4);
    indexed(values, 2);
    expect([...values]).toEqual([2, 4]);
    expect(() => indexed(Object.freeze([2, 4]), 2)).not.toThrow();
  });

  test('indexing an index at the same place changes nothing (any series)', () => {
    const count = fc.integer({ min: 1, max: 1e9 });
    fc.assert(
      fc.property(fc.array(count, { minLength: 1 }), (values) => {
        const once = indexed(values, values[0]!);
        expect(once[0]).toBe(100);
        indexed(once, once[0]!).forEach((twice, i) => {
          expect(twice / once[i]!).toBeCloseTo(1, 12);
        });
      }),
    );
  });
});
