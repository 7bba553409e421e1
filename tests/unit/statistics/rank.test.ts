import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rank, tiedWith } from '../../../src/statistics/rank.ts';
import { column, readFigures } from './figures.ts';

describe('rank', () => {
  test('counts 1, 2, 2, 4 from the highest, or from the lowest', () => {
    expect([...rank([40, 30, 30, 10], 'descending').ranks]).toEqual([1, 2, 2, 4]);
    expect([...rank([40, 30, 30, 10], 'ascending').ranks]).toEqual([4, 2, 2, 1]);
  });

  test('a missing value has rank 0 and is not counted', () => {
    const table = rank([5, Number.NaN, 9], 'descending');
    expect([...table.ranks]).toEqual([2, 0, 1]);
    expect(table.count).toBe(2);
  });

  test('empty, and nothing but missing values: nobody ranked', () => {
    expect(rank([], 'ascending')).toEqual({ order: 'ascending', ranks: new Uint32Array(0), count: 0 });
    expect([...rank([Number.NaN, Number.NaN], 'descending').ranks]).toEqual([0, 0]);
    expect(rank([Number.NaN], 'descending').count).toBe(0);
  });

  test('numbers that only look the same when rounded are not tied; equal fractions are', () => {
    expect([...rank([24.74, 24.7], 'descending').ranks]).toEqual([1, 2]);
    expect([...rank([(100 * 1) / 3, (100 * 2) / 6], 'descending').ranks]).toEqual([1, 1]);
    expect([...rank([0, -0], 'ascending').ranks]).toEqual([1, 1]);
  });

  test('orders numbers as numbers: 9 before 10, also negative, huge and infinite', () => {
    const values = [10, 9, -1e308, 1e308, Number.POSITIVE_INFINITY];
    expect([...rank(values, 'ascending').ranks]).toEqual([3, 2, 1, 4, 5]);
  });

  test('does not change its input', () => {
    const values = Float64Array.of(3, 1, 2);
    rank(values, 'descending');
    expect([...values]).toEqual([3, 1, 2]);
    expect(() => rank(Object.freeze([3, 1, 2]), 'descending')).not.toThrow();
  });

  test('agrees with the definition, one more than the number ahead (any values, many ties)', () => {
    const value = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(Number.NaN));
    fc.assert(
      fc.property(fc.array(value), (values) => {
        const ahead = values.map((own) => values.filter((other) => other > own).length + 1);
        const expected = values.map((own, i) => (Number.isNaN(own) ? 0 : ahead[i]!));
        expect([...rank(values, 'descending').ranks]).toEqual(expected);
      }),
    );
  });

  test('long-term share in 2026M06: Sønderborg is number 1 and Billund number 96 of 96 (1 = highest)', () => {
    const { names, months, longTerm, unemployed } = readFigures();
    const at = months.indexOf('2026M06');
    const totals = column(unemployed, at);
    const table = rank(
      column(longTerm, at).map((count, i) => (100 * count) / totals[i]!),
      'descending',
    );
    expect(table.count).toBe(96);
    expect(table.ranks[names.indexOf('Sønderborg')]).toBe(1);
    expect(table.ranks[names.indexOf('Billund')]).toBe(96);
    expect(table.ranks[names.indexOf('Læsø')]).toBe(0);
  });
});

describe('tiedWith', () => {
  test('is the number of others with the same rank', () => {
    const table = rank([7, 7, 7, 3, Number.NaN, Number.NaN], 'descending');
    expect([0, 3].map((i) => tiedWith(table, i))).toEqual([2, 0]);
  });

  test('is 0 for the unranked, who are not tied with each other, and outside the table', () => {
    const table = rank([7, Number.NaN, Number.NaN], 'descending');
    expect([1, 2, 3, -1].map((i) => tiedWith(table, i))).toEqual([0, 0, 0, 0]);
  });

  test('adding up 1/(1 + ties) counts the different values (any values)', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (values) => {
        const table = rank(values, 'ascending');
        const distinct = values.reduce((sum, _, i) => sum + 1 / (1 + tiedWith(table, i)), 0);
        expect(distinct).toBeCloseTo(new Set(values).size, 9);
      }),
    );
  });
});
