import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labourForce } from '../../../src/statistics/labourForce.ts';
import { readFigures } from './figures.ts';

describe('labourForce', () => {
  test('one month: from 100·count/(rate + 0.05) to 100·count/(rate − 0.05)', () => {
    const found = labourForce([300], [3.0])!;
    expect(found.low).toBeCloseTo(9836.0656, 3); // 30000 / 3.05
    expect(found.high).toBeCloseTo(10169.4915, 3); // 30000 / 2.95
    expect(found.estimate).toBeCloseTo(10002.7786, 3);
    expect(found.consistent).toBe(true);
  });

  test('several months: what they have in common', () => {
    const found = labourForce([300, 310], [3.0, 3.2])!;
    expect(found.low).toBeCloseTo(9836.0656, 3);
    expect(found.high).toBeCloseTo(9841.2698, 3); // 31000 / 3.15
  });

  test('months that only touch agree, also when the computer’s division says otherwise', () => {
    // 2100/1.05 and 4100/2.05 are both 2000; in floating point the second comes out as 1999.9999999999998.
    const found = labourForce([21, 41], [1.0, 2.1])!;
    expect(found.consistent).toBe(true);
    expect(found.estimate).toBeCloseTo(2000, 6);
    expect(found.low).toBeLessThanOrEqual(found.high);
  });

  test('months that contradict: not consistent, median of count/rate within the widest limits', () => {
    const found = labourForce([100, 120, 150], [5.0, 5.0, 5.0])!;
    expect(found).toEqual({
      estimate: 2400,
      low: (100 * 100) / 5.05,
      high: (100 * 150) / (5 - 0.05),
      consistent: false,
    });
  });

  test('a rate of 0.0 has no upper limit but still says something from below', () => {
    const found = labourForce([9, 10], [0.0, 0.1])!;
    expect(found.low).toBeCloseTo(18000, 6); // 900 / 0.05
    expect(found.high).toBeCloseTo(20000, 6); // 1000 / 0.05
  });

  test('null when no month has both numbers, a count above 0, or an upper limit', () => {
    expect(labourForce([], [])).toBeNull();
    expect(labourForce([Number.NaN, 5], [3, Number.NaN])).toBeNull();
    expect(labourForce([5], [])).toBeNull();
    expect(labourForce([0, 0], [0, 1.2])).toBeNull();
    expect(labourForce([3], [0])).toBeNull();
    expect(labourForce([3], [-1])).toBeNull();
  });

  test('leaves a month with a missing number out', () => {
    expect(labourForce([300, Number.NaN, 9], [3, 3, Number.NaN])).toEqual(labourForce([300], [3]));
  });

  test('does not change its input', () => {
    expect(() => labourForce(Object.freeze([150, 100, 120]), Object.freeze([5, 5, 5]))).not.toThrow();
  });

  test('holds the true labour force, whatever the counts (rates rounded to one decimal)', () => {
    const size = fc.integer({ min: 500, max: 10_000_000 });
    const parts = fc.array(fc.double({ min: 0.005, max: 0.1, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(size, parts, (force, shares) => {
        const counts = shares.map((share) => Math.ceil(force * share));
        const rates = counts.map((count) => Math.round((1000 * count) / force) / 10);
        const found = labourForce(counts, rates)!;
        expect(found.consistent).toBe(true);
        expect(found.low).toBeLessThanOrEqual(force * (1 + 1e-9));
        expect(found.high).toBeGreaterThanOrEqual(force * (1 - 1e-9));
      }),
    );
  });
});

/** Limits of the common interval, with the count known to within `countHalfStep` persons: a second way. */
function naive(counts: readonly number[], rates: readonly number[], countHalfStep: number) {
  const lows = counts.map((count, i) => (100 * (count - countHalfStep)) / (rates[i]! + 0.05));
  const highs = counts.map((count, i) => (100 * (count + countHalfStep)) / (rates[i]! - 0.05));
  return { low: Math.max(...lows), high: Math.min(...highs) };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}

/** statistics.md: 380 of 392 kommune-years have something in common, median width 0,55 pct. */
describe('the published figures, 98 kommuner × the full calendar years 2022–2025 = 392', () => {
  const { names, months, unemployed, rate } = readFigures();
  const years = ['2022', '2023', '2024', '2025'].flatMap((year) =>
    names.map((name, i) => {
      const inYear = (_: number, at: number) => months[at]!.startsWith(year);
      const [counts, rates] = [unemployed[i]!.filter(inYear), rate[i]!.filter(inYear)];
      return { name, year, counts, rates, found: labourForce(counts, rates)! };
    }),
  );
  const width = ({ low, high }: { low: number; high: number }) => (200 * (high - low)) / (high + low);

  test('each of the 392 has all its twelve months', () => {
    expect(years).toHaveLength(392);
    expect(years.every(({ counts, rates }) => [...counts, ...rates].every((x) => x >= 0))).toBe(true);
    expect(new Set(years.map(({ counts }) => counts.length))).toEqual(new Set([12]));
  });

  test('taken strictly, 376 have something in common, median width 0.56 per cent', () => {
    const fitting = years.filter(({ found }) => found.consistent);
    expect(fitting).toHaveLength(376);
    expect(median(fitting.map(({ found }) => width(found)))).toBeCloseTo(0.56, 2);
  });

  test('with a slack of 0.2 per cent where limits just miss: 380 and 0.55, as in statistics.md', () => {
    const fitting = years
      .map(({ counts, rates }) => naive(counts, rates, 0))
      .filter(({ low, high }) => low <= high * 1.002);
    expect(fitting).toHaveLength(380);
    expect(median(fitting.map(width))).toBeCloseTo(0.55, 2);
  });

  test('all 392 agree once the count, too, is known only to half a person: rounding explains the rest', () => {
    const disagreeing = years.filter(({ counts, rates }) => {
      const { low, high } = naive(counts, rates, 0.5);
      return low > high;
    });
    expect(disagreeing).toEqual([]);
  });

  test('even where the months disagree, the estimate is within 2 per cent of what that gives', () => {
    const contradictory = years.filter(({ found }) => !found.consistent);
    expect(contradictory).toHaveLength(16);
    for (const { counts, rates, found, name } of contradictory) {
      const { low, high } = naive(counts, rates, 0.5);
      expect(Math.abs(found.estimate / ((low + high) / 2) - 1), name).toBeLessThan(0.02);
      expect(found.low).toBeLessThan(low);
      expect(found.high).toBeGreaterThan(high);
    }
  });
});
