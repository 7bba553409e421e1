import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trailingMean } from '../../../src/statistics/trailingMean.ts';

describe('trailingMean', () => {
  test('is the mean of the window, and NaN until the window is full', () => {
    expect([...trailingMean([1, 2, 3, 4], 2)]).toEqual([Number.NaN, 1.5, 2.5, 3.5]);
  });

  test('agrees with a mean by cumulative sums, a second way to the same number (any series)', () => {
    const series = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 12, maxLength: 60 });
    fc.assert(
      fc.property(series, (values) => {
        const sums = values.reduce((all, value) => all.concat(all.at(-1)! + value), [0]);
        const expected = sums.slice(12).map((sum, i) => (sum - sums[i]!) / 12);
        expect([...trailingMean(values, 12).slice(11)]).toEqual(expected);
      }),
    );
  });

  test('over one month is the month itself', () => {
    expect([...trailingMean([3, Number.NaN, 5], 1)]).toEqual([3, Number.NaN, 5]);
  });

  test('is NaN in every window that touches a missing value, and in no other', () => {
    const means = trailingMean([1, 2, 3, Number.NaN, 5, 7, 9], 2);
    expect([...means]).toEqual([Number.NaN, 1.5, 2.5, Number.NaN, Number.NaN, 6, 8]);
  });

  test('takes a yearly pattern out of twelve months exactly', () => {
    const seasonal = Array.from({ length: 36 }, (_, month) => 1000 + [90, 40, -10, -120][month % 4]!);
    expect(new Set(trailingMean(seasonal, 12).slice(11))).toEqual(new Set([1000]));
  });

  test('empty in, empty out; a window longer than the series gives NaN only', () => {
    expect([...trailingMean([], 12)]).toEqual([]);
    expect([...trailingMean([1, 2], 3)]).toEqual([Number.NaN, Number.NaN]);
  });

  test('a huge value leaves no trace in the windows after it', () => {
    expect(trailingMean([1e300, 1, 2, 3], 3)[3]).toBe(2);
  });

  test('refuses a window that is not a whole number of at least 1', () => {
    for (const window of [0, -1, 1.5, Number.NaN]) {
      expect(() => trailingMean([1], window)).toThrow(RangeError);
    }
  });

  test('does not change its input', () => {
    expect(() => trailingMean(Object.freeze([1, 2, 3]), 2)).not.toThrow();
    const values = Float64Array.of(1, 2, 3);
    trailingMean(values, 2);
    expect([...values]).toEqual([1, 2, 3]);
  });
});
