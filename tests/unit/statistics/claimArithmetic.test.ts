/** Values worked out by hand from the rule for rounded numbers; properties from numbers that are known beforehand. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ImpliedLevels,
  type Interval,
  impliedLevels,
  meet,
  percentFromPoints,
  pointsFromPercent,
  wholeIn,
} from '../../../src/statistics/claimArithmetic.ts';

const around = (value: number, half = 0.5): Interval => ({ low: value - half, high: value + half });

const levels = (stated: Parameters<typeof impliedLevels>[0]): ImpliedLevels => {
  const found = impliedLevels(stated);
  if (found === null) throw new Error('contradiction');
  return found;
};

describe('a percentage and a number that belong together', () => {
  test('21 per cent = 372 fewer: from 1,728–1,817 to about 1,400', () => {
    const { start, end } = levels({ falling: true, percent: around(21), change: around(372) });
    // 371.5 / 0.215 and 372.5 / 0.205
    expect(start.low).toBeCloseTo(1727.907, 3);
    expect(start.high).toBeCloseTo(1817.073, 3);
    expect(wholeIn(start)).toEqual({ low: 1728, high: 1817 });
    // 371.5 · (1/0.215 − 1) and 372.5 · (1/0.205 − 1)
    expect(end.low).toBeCloseTo(1356.407, 3);
    expect(end.high).toBeCloseTo(1444.573, 3);
  });

  test('a rise of 50 per cent = 20 more: from 38.6–41.4 to 58.1–61.9', () => {
    const { start, end } = levels({ falling: false, percent: around(50), change: around(20) });
    expect(start.low).toBeCloseTo(19.5 / 0.505, 6);
    expect(start.high).toBeCloseTo(20.5 / 0.495, 6);
    expect(end.low).toBeCloseTo(19.5 / 0.505 + 19.5, 6);
    expect(end.high).toBeCloseTo(20.5 / 0.495 + 20.5, 6);
  });

  test('one decimal narrows it ten times', () => {
    const { start } = levels({ falling: true, percent: around(21.1, 0.05), change: around(372) });
    expect(start.low).toBeCloseTo(371.5 / 0.2115, 6);
    expect(start.high).toBeCloseTo(372.5 / 0.2105, 6);
  });

  test('no fall is more than all there was', () => {
    expect(impliedLevels({ falling: true, percent: around(120), change: around(30) })).toBeNull();
    expect(impliedLevels({ falling: true, percent: around(100), change: around(30) })).not.toBeNull();
    expect(impliedLevels({ falling: false, percent: around(120), change: around(30) })).not.toBeNull();
  });
});

describe('numbers at both ends', () => {
  test('from 1,762 to 1,390 is 372 fewer and 21 per cent', () => {
    const stated = { falling: true, start: around(1762, 0), end: around(1390, 0) };
    expect(impliedLevels({ ...stated, change: around(372), percent: around(21) })).toEqual({
      start: { low: 1762, high: 1762 },
      end: { low: 1390, high: 1390 },
    });
    expect(impliedLevels({ ...stated, change: around(382) })).toBeNull();
    // 372 of 1,762 is 21.11 per cent; of 1,390 it is 26.76, a common mistake.
    expect(impliedLevels({ ...stated, percent: around(27) })).toBeNull();
    expect(impliedLevels({ ...stated, falling: false })).toBeNull();
  });

  test('a percentage on the very edge of its rounding contradicts neither neighbour', () => {
    // 37 of 40 is 92.5 per cent, from 61 to 2 is 59: what misses by the arithmetic's own rounding does not miss.
    const stated = { falling: true, start: around(40, 0), end: around(3, 0) };
    expect(impliedLevels({ ...stated, percent: around(92) })).not.toBeNull();
    expect(impliedLevels({ ...stated, percent: around(93) })).not.toBeNull();
    expect(impliedLevels({ ...stated, percent: around(94) })).toBeNull();
    const exact = { falling: true, start: around(61, 0), end: around(2, 0) };
    expect(impliedLevels({ ...exact, change: around(59, 0) })).not.toBeNull();
    expect(impliedLevels({ ...exact, change: around(58, 0) })).toBeNull();
  });

  test('a share from 5.5 to 4.1 per cent is 1.4 percentage points and about a quarter', () => {
    const stated = { falling: true, start: around(5.5, 0.05), end: around(4.1, 0.05) };
    expect(impliedLevels({ ...stated, change: around(1.4, 0.05) })).not.toBeNull();
    expect(impliedLevels({ ...stated, change: around(1.6, 0.05) })).toBeNull();
    // 1.3/5.45 and 1.5/5.55 at the ends: 23.9 to 27.0 per cent.
    expect(impliedLevels({ ...stated, percent: around(25) })).not.toBeNull();
    expect(impliedLevels({ ...stated, percent: around(23) })).toBeNull();
  });

  test('a percentage and where it ended give where it began', () => {
    const { start } = levels({ falling: true, percent: around(20, 0), end: around(80, 0) });
    expect(start.low).toBeCloseTo(100, 6);
    expect(start.high).toBeCloseTo(100, 6);
  });
});

describe('what little is said leaves open', () => {
  test('a percentage alone says nothing of the size', () => {
    expect(levels({ falling: true, percent: around(21) })).toEqual({
      start: { low: 0, high: Number.POSITIVE_INFINITY },
      end: { low: 0, high: Number.POSITIVE_INFINITY },
    });
  });

  test('372 fewer: there were at least as many', () => {
    const { start } = levels({ falling: true, change: around(372) });
    expect(start).toEqual({ low: 371.5, high: Number.POSITIVE_INFINITY });
  });

  test('more than 20 per cent and 100 fewer: at most 502 at the start', () => {
    const over = { low: 20, high: Number.POSITIVE_INFINITY };
    expect(levels({ falling: true, percent: over, change: around(100) }).start.high).toBeCloseTo(502.5, 6);
  });

  test('a percentage that may be none leaves no upper end', () => {
    const { start } = levels({ falling: true, percent: { low: 0, high: 0.5 }, change: around(3) });
    expect(start.low).toBeCloseTo(500, 4);
    expect(start.high).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('properties', () => {
  const size = fc.integer({ min: 1, max: 50_000 });

  test('the true numbers always lie in what their rounded ones imply', () => {
    fc.assert(
      fc.property(size, size, fc.boolean(), fc.boolean(), (x0, x1, withStart, withEnd) => {
        const change = Math.abs(x1 - x0);
        const found = impliedLevels({
          falling: x1 <= x0,
          change: around(change),
          percent: around(Math.round((100 * change) / x0)),
          ...(withStart ? { start: around(x0, 5) } : {}),
          ...(withEnd ? { end: around(x1, 5) } : {}),
        });
        expect(found).not.toBeNull();
        expect(meet(found!.start, around(x0, 1e-3))).toBe(true);
        expect(meet(found!.end, around(x1, 1e-3))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('for a percentage and a change it is the hand rule', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), size, (p, n) => {
        const { start } = levels({ falling: true, percent: around(p), change: around(n) });
        expect(start.low / ((n - 0.5) / ((p + 0.5) / 100))).toBeCloseTo(1, 6);
        expect(start.high / ((n + 0.5) / ((p - 0.5) / 100))).toBeCloseTo(1, 6);
      }),
    );
  });

  test('saying more never leaves more open', () => {
    fc.assert(
      fc.property(size, size, (x0, x1) => {
        const stated = { falling: x1 <= x0, change: around(Math.abs(x1 - x0)) };
        const wide = levels(stated);
        const narrow = levels({ ...stated, start: around(x0) });
        expect(narrow.start.high).toBeLessThanOrEqual(wide.start.high);
        expect(narrow.end.low).toBeGreaterThanOrEqual(wide.end.low - 1e-6);
      }),
    );
  });
});

test('two claims meet or they do not', () => {
  const implied = levels({ falling: true, percent: around(21), change: around(372) }).start;
  expect(meet(implied, { low: 1800, high: 1900 })).toBe(true);
  expect(meet(implied, { low: 1900, high: 2000 })).toBe(false);
  expect(meet({ low: 1, high: 2 }, { low: 2, high: 3 })).toBe(true);
  expect(meet({ low: 1, high: 2 }, { low: 2.001, high: 3 })).toBe(false);
});

test('neighbouring decimals touch, whatever their binary fractions', () => {
  for (let tenths = 1; tenths < 200; tenths++) {
    const [one, next] = [around(tenths / 10, 0.05), around((tenths + 1) / 10, 0.05)];
    expect(meet(one, next)).toBe(true);
    expect(meet(next, one)).toBe(true);
    expect(meet(one, around((tenths + 2) / 10, 0.05))).toBe(false);
  }
});

test('persons are whole', () => {
  expect(wholeIn({ low: 2.2, high: 2.9 })).toBeNull();
  expect(wholeIn({ low: 2, high: 2 })).toEqual({ low: 2, high: 2 });
  expect(wholeIn({ low: 3.1, high: Number.POSITIVE_INFINITY })).toEqual({
    low: 4,
    high: Number.POSITIVE_INFINITY,
  });
});

test('percentage points and per cent', () => {
  expect(percentFromPoints(1, 4)).toBe(25); // from 4 to 3 pct.
  expect(pointsFromPercent(25, 4)).toBe(1);
  expect(percentFromPoints(1, 0)).toBeNaN();
  expect(pointsFromPercent(percentFromPoints(0.4, 3.9), 3.9)).toBeCloseTo(0.4, 12);
});
