import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantile } from '../../../src/statistics/quantile.ts';

describe('quantile', () => {
  test('published example of type 7: the quarters of 3, 6, 7, 8, 8, 10, 13, 15, 16, 20', () => {
    const values = [3, 6, 7, 8, 8, 10, 13, 15, 16, 20]; // Wikipedia, Quantile; R gives 7.25, 9, 14.5
    expect([0, 0.25, 0.5, 0.75, 1].map((p) => quantile(values, p))).toEqual([3, 7.25, 9, 14.5, 20]);
  });

  test('the median of an odd number is the middle one, of an even number the mean of the two', () => {
    expect(quantile([1, 2, 9], 0.5)).toBe(2);
    expect(quantile([1, 2, 4, 8], 0.5)).toBe(3);
  });

  test('one value is every quantile; empty is NaN', () => {
    expect(quantile([7], 0.9)).toBe(7);
    expect(quantile([], 0.5)).toBeNaN();
  });

  test('between two infinite values is infinite, not NaN', () => {
    expect(quantile([1, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY], 0.75)).toBe(
      Number.POSITIVE_INFINITY,
    );
  });

  test('never falls as p rises (any values)', () => {
    const share = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), share, share, (values, p, q) => {
        const sorted = Object.freeze(values.toSorted((a, b) => a - b));
        const [low, high] = [quantile(sorted, Math.min(p, q) / 100), quantile(sorted, Math.max(p, q) / 100)];
        expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });
});
