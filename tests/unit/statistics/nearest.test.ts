import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from '../../../src/statistics/nearest.ts';

describe('nearest', () => {
  test('worked example: 1 and 2 are √(3/38) standard deviations apart, 1 and 9 eight times as far', () => {
    const found = nearest([[1], [2], [9]], 0, 2);
    expect(found.map(({ row }) => row)).toEqual([1, 2]);
    expect(found[0]!.distance).toBeCloseTo(0.28098, 5); // mean 4, sd √((9 + 4 + 25)/3)
    expect(found[1]!.distance).toBeCloseTo(8 * 0.28098, 4);
  });

  test('two features count alike, by Pythagoras: each corner of a square is √8 from the one across', () => {
    // Each feature has the mean 0 and the standard deviation of half its side.
    const corners = [
      [-1, -1000],
      [1, -1000],
      [1, 1000],
      [-1, 1000],
    ];
    const found = nearest(corners, 0, 3);
    expect(found.map(({ row }) => row)).toEqual([1, 3, 2]); // as near: in the order of the rows
    [2, 2, Math.sqrt(8)].forEach((distance, i) => {
      expect(found[i]!.distance).toBeCloseTo(distance, 12);
    });
  });

  test('as many as asked for, never the row itself; fewer when there are no more', () => {
    const rows = [[5], [5], [6], [8]];
    expect(nearest(rows, 1, 2).map(({ row }) => row)).toEqual([0, 2]);
    expect(nearest(rows, 1, 9).map(({ row }) => row)).toEqual([0, 2, 3]);
    expect(nearest([[5]], 0, 3)).toEqual([]);
  });

  test('a row without all its features is not found, not measured with, and has no neighbours', () => {
    const rows = [
      [1, 10],
      [2, 30],
      [Number.NaN, 20],
      [9, 20],
      [4, Number.POSITIVE_INFINITY],
    ];
    const whole = nearest(
      rows.filter((row) => row.every(Number.isFinite)),
      0,
      9,
    );
    expect(nearest(rows, 0, 9)).toEqual(
      whole.map(({ row, distance }) => ({ row: [0, 1, 3][row], distance })),
    );
    for (const row of [2, 4, 5, -1]) expect(nearest(rows, row, 9)).toEqual([]);
  });

  test('a feature that is the same everywhere counts nothing', () => {
    const found = nearest([[1], [2], [9]], 0, 2);
    expect(
      nearest(
        [
          [1, 7],
          [2, 7],
          [9, 7],
        ],
        0,
        2,
      ),
    ).toEqual(found);
  });

  test('the units of the features do not decide (any rows)', () => {
    const row = fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 20 }), (rows) => {
        const found = nearest(rows, 0, rows.length);
        const other = nearest(
          rows.map(([a, b]) => [1024 * a + 8, b / 64]),
          0,
          rows.length,
        );
        const byRow = new Map(other.map(({ row, distance }) => [row, distance]));
        expect(byRow.size).toBe(rows.length - 1);
        for (const { row, distance } of found) expect(byRow.get(row)).toBeCloseTo(distance, 9);
      }),
    );
  });
});
