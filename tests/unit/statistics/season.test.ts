import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seasonAround } from '../../../src/statistics/season.ts';

/** A trend of one per month with 6 extra in the eleventh month of each year. */
const year = [10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 27, 22];

describe('seasonAround', () => {
  test('worked example: the month before the anchor lies 6 above the line, every year', () => {
    const season = seasonAround(year, 12);
    expect(season.years).toBe(1);
    expect(season.at(11)).toBeCloseTo(6, 12);
    expect(season.at(23)).toBeCloseTo(6, 12);
    expect(season.at(-1)).toBeCloseTo(6, 12);
    expect(season.at(5)).toBeCloseTo(0, 12);
  });

  test('is 0 in the calendar month of the anchor, whatever the figures', () => {
    for (const position of [-12, 0, 12, 24, 144]) expect(seasonAround(year, 12).at(position)).toBe(0);
    expect(seasonAround([], 3).at(15)).toBe(0);
  });

  test('is the mean of the years before the anchor: 6 and 2 give 4', () => {
    const two = [...Array(12).fill(10), 10, ...Array(10).fill(10), 16, 10];
    two[11] = 12;
    const season = seasonAround(two, 24);
    expect(season.years).toBe(2);
    expect(season.at(35)).toBeCloseTo(4, 12);
  });

  test('leaves out a year with a month missing, and takes the years after only when there is none before', () => {
    const gap = [...year];
    gap[4] = Number.NaN;
    expect(seasonAround(gap, 12).years).toBe(0);
    expect(seasonAround(gap, 12).at(11)).toBeNaN();
    const after = [...year.slice(0, -1).fill(Number.NaN), ...year];
    expect(seasonAround(after, 12)).toMatchObject({ years: 1 });
    expect(seasonAround(after, 12).at(23)).toBeCloseTo(6, 12);
    // Whole years on both sides: figures that come later change nothing.
    const both = [...year, ...year.slice(1).map((x) => 100 * x)];
    expect(seasonAround(both, 12).at(11)).toBe(seasonAround(year, 12).at(11));
  });

  test('unknown without thirteen months, or with an anchor outside the figures', () => {
    for (const [values, anchor] of [
      [[], 0],
      [[1, 2, 3], 1],
      [year.slice(1), 11],
      [year, 40],
      [year, -40],
    ] as const) {
      expect(seasonAround(values, anchor).years).toBe(0);
      expect(seasonAround(values, anchor).at(anchor + 1)).toBeNaN();
    }
  });

  test('finds a fixed season on any straight trend exactly', () => {
    const number = fc.double({ min: -1e3, max: 1e3, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 12, maxLength: 12 }),
        number,
        fc.integer({ min: 13, max: 60 }),
        fc.integer({ min: 0, max: 59 }),
        (pattern, slope, length, anywhere) => {
          const anchor = anywhere % length;
          const values = Object.freeze(
            Array.from({ length }, (_, i) => slope * i + pattern[i % 12]! - pattern[anchor % 12]!),
          );
          const season = seasonAround(values, anchor);
          if (season.years === 0) return;
          for (let i = 0; i < length; i++)
            expect(season.at(i)).toBeCloseTo(pattern[i % 12]! - pattern[anchor % 12]!, 6);
        },
      ),
    );
  });
});
