import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beeswarm, fittingSwarm } from '../../../src/charts/beeswarm.ts';
import { placeFlags } from '../../../src/charts/flags.ts';
import { logTicks, ticksWhole } from '../../../src/charts/logTicks.ts';
import { nameSpots } from '../../../src/charts/nameSpots.ts';

const position = fc.double({ min: 0, max: 600, noNaN: true });

describe('beeswarm', () => {
  test('worked example: three in one place stand on each other, one alone lies on the axis', () => {
    expect(beeswarm([50, 50, 50, 90], 10)).toEqual([0, -10, 10, 0]);
  });

  test('no dot covers another, and the same values give the same swarm (any values)', () => {
    fc.assert(
      fc.property(fc.array(position, { maxLength: 98 }), (list) => {
        const xs = list.toSorted((a, b) => a - b);
        const ys = beeswarm(xs, 12);
        for (let i = 0; i < xs.length; i++) {
          for (let j = 0; j < i; j++) {
            expect(Math.hypot(xs[i]! - xs[j]!, ys[i]! - ys[j]!)).toBeGreaterThan(11.999);
          }
        }
        expect(beeswarm(xs, 12)).toEqual(ys);
      }),
      { numRuns: 60 },
    );
  });

  test('shrinks until it fits the height, not below the smallest', () => {
    const same = Array<number>(40).fill(5);
    const { size, offsets } = fittingSwarm(same, 14, 2, 240);
    expect(size).toBeLessThanOrEqual(6);
    expect(Math.max(...offsets) - Math.min(...offsets) + size).toBeLessThanOrEqual(240);
    expect(fittingSwarm(same, 14, 10, 240).size).toBe(10);
    expect(fittingSwarm([], 14, 5, 240)).toEqual({ size: 14, offsets: [] });
  });
});

describe('placeFlags', () => {
  const wanted = fc.array(fc.record({ x: position, width: fc.integer({ min: 30, max: 150 }) }), {
    maxLength: 7,
  });

  test('no name over another, all inside the width (any places)', () => {
    fc.assert(
      fc.property(wanted, (list) => {
        const flags = placeFlags(list, 0, 600);
        flags.forEach((a, i) => {
          expect(a.left).toBeGreaterThanOrEqual(0);
          expect(a.left + list[i]!.width).toBeLessThanOrEqual(600 + 1e-9);
          flags.slice(0, i).forEach((b, j) => {
            const apart =
              a.lane !== b.lane || a.left >= b.left + list[j]!.width || b.left >= a.left + list[i]!.width;
            expect(apart).toBe(true);
          });
        });
      }),
    );
  });

  test('names with room stand in one lane over their dots', () => {
    expect(
      placeFlags(
        [
          { x: 100, width: 60 },
          { x: 300, width: 60 },
        ],
        0,
        600,
      ),
    ).toEqual([
      { lane: 0, left: 70 },
      { lane: 0, left: 270 },
    ]);
  });

  test('five names over one spot become steps, and no thread meets a name', () => {
    const list = [200, 205, 210, 215, 220].map((x) => ({ x, width: 90 }));
    const flags = placeFlags(list, 0, 600);
    expect(new Set(flags.map((flag) => flag.lane)).size).toBe(5);
    flags.forEach((upper, i) => {
      flags.forEach((lower, j) => {
        if (upper.lane <= lower.lane) return;
        const { x } = list[i]!;
        expect(x < lower.left || x > lower.left + list[j]!.width).toBe(true);
      });
    });
  });
});

describe('nameSpots', () => {
  const bounds = { left: 0, right: 600, top: 0, bottom: 400 };
  test('beside its dot where there is room, without a thread', () => {
    expect(nameSpots([{ x: 100, y: 100, width: 60 }], [{ x: 100, y: 100 }], bounds)).toEqual([
      { left: 109, y: 100, moved: false },
    ]);
  });

  test('over a line rather than far away; over a dot only when nothing else is near', () => {
    const line = Array.from({ length: 60 }, (_, i) => ({ x: 10 * i, y: 100 }));
    const own = { x: 100, y: 100, width: 60 };
    const [spot] = nameSpots([own], [own], bounds, [], line);
    expect(spot!.moved).toBe(false);
    // Not on the line where a place beside it is free.
    expect(Math.abs(spot!.y - 100)).toBeGreaterThanOrEqual(8);
    const beside = [own, { x: 130, y: 100 }, { x: 70, y: 100 }];
    expect(nameSpots([own], beside, bounds)[0]!.y).not.toBe(100);
  });

  test('two threads do not cross where they need not', () => {
    // Both names must go to the right, past a wall of dots: the upper dot's name stays the upper one.
    const wall = Array.from({ length: 20 }, (_, i) => ({ x: 130, y: 20 * i }));
    const pair = [
      { x: 100, y: 210, width: 90 },
      { x: 96, y: 190, width: 90 },
    ];
    const [lower, upper] = nameSpots(pair, [...pair, ...wall], { ...bounds, left: 90 });
    expect(upper!.y).toBeLessThan(lower!.y);
  });

  test('no name over another (any six dots)', () => {
    const dot = fc.record({
      x: position,
      y: fc.double({ min: 0, max: 400, noNaN: true }),
      width: fc.constant(100),
    });
    fc.assert(
      fc.property(fc.array(dot, { maxLength: 6 }), (dots) => {
        const spots = nameSpots(dots, dots, bounds);
        spots.forEach((a, i) => {
          for (const b of spots.slice(0, i)) {
            expect(Math.abs(a.y - b.y) >= 16 || Math.abs(a.left - b.left) >= 100).toBe(true);
          }
          expect(a.left).toBeGreaterThanOrEqual(0);
          expect(a.left + 100).toBeLessThanOrEqual(600);
        });
      }),
    );
  });
});

describe('logTicks', () => {
  const along = (value: number): number => 100 * Math.log10(value);
  test('1, 2, 5 where there is room, else fewer', () => {
    expect(logTicks(15, 1200, along, 20)).toEqual([20, 50, 100, 200, 500, 1000]);
    expect(logTicks(15, 1200, along, 45)).toEqual([30, 100, 300, 1000]);
    expect(logTicks(15, 1200, along, 90)).toEqual([100, 1000]);
  });

  test('written without decimals only where no tick has any', () => {
    expect(ticksWhole([1, 2])).toBe(true);
    expect(ticksWhole([1, 1.5, 2])).toBe(false);
  });
});
