import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inWholePersons, splitChange } from '../../../src/statistics/split.ts';

describe('splitChange', () => {
  test('worked example: 200 fewer are 100 with the country, 50 with the similar ones, 50 alone', () => {
    const split = splitChange({
      own: { x0: 1000, x1: 800 },
      country: { x0: 11_000, x1: 9800 },
      similar: [{ x0: 500, x1: 425 }],
    });
    expect(split.change).toBe(-200);
    expect(split.country).toBeCloseTo(-100, 5);
    expect(split.similar).toBeCloseTo(-50, 5);
    expect(split.own).toBeCloseTo(-50, 5);
    expect(split.countryGrowth).toBeCloseTo(-0.1, 12);
    expect(split.similarGrowth).toBeCloseTo(-0.15, 12);
  });

  test('similar ones are summed, not averaged, and those without a number are in neither sum', () => {
    const { similarGrowth, leftOut } = splitChange({
      own: { x0: 100, x1: 100 },
      country: { x0: 1000, x1: 1000 },
      similar: [
        { x0: 10, x1: 20 },
        { x0: Number.NaN, x1: 900 },
        { x0: 990, x1: 980 },
        { x0: 50, x1: Number.NaN },
      ],
    });
    expect(similarGrowth).toBe(0);
    expect(leftOut).toEqual([1, 3]);
  });

  test('the kommune is taken out of the country: moving alone, all of the change is its own', () => {
    const split = splitChange({
      own: { x0: 400, x1: 300 },
      country: { x0: 1000, x1: 900 },
      similar: [{ x0: 60, x1: 60 }],
    });
    expect([split.country, split.similar, split.own]).toEqual([0, 0, -100]);
  });

  test('a number missing, or nobody to compare with: parts are unknown, the change is not', () => {
    const own = { x0: 100, x1: 90 };
    const country = { x0: 1000, x1: 900 };
    const without = splitChange({ own, country, similar: [] });
    expect(without.change).toBe(-10);
    expect(without.similar).toBeNaN();
    expect(without.own).toBeNaN();
    const fromNobody = splitChange({ own, country, similar: [{ x0: 0, x1: 5 }] });
    expect([fromNobody.similarGrowth, fromNobody.similar, fromNobody.own]).toEqual([
      ...[Number.NaN, Number.NaN, Number.NaN],
    ]);
    expect(without.country).toBeCloseTo(-10, 5);
    const alone = splitChange({ own, country: own, similar: [own] });
    expect(alone.country).toBeNaN();
    expect(splitChange({ own: { x0: Number.NaN, x1: 9 }, country, similar: [own] }).change).toBeNaN();
  });

  const count = fc.integer({ min: 0, max: 300_000 });
  const pair = fc.record({ x0: count, x1: count });
  const input = fc
    .record({ own: pair, rest: pair, similar: fc.array(pair, { minLength: 1, maxLength: 8 }) })
    .map(({ own, rest, similar }) => ({
      own,
      country: { x0: own.x0 + rest.x0 + 1, x1: own.x1 + rest.x1 },
      similar: [{ x0: 1, x1: 1 }, ...similar],
    }));

  test('the three parts add up to the change to the last bit, in any order', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { change, country, similar, own } = splitChange(given);
        expect(change).toBe(given.own.x1 - given.own.x0);
        for (const sum of [country + similar + own, own + similar + country, country + own + similar]) {
          expect(sum).toBe(change);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('in whole persons they still add up, and none is off by a whole person', () => {
    fc.assert(
      fc.property(input, (given) => {
        const split = splitChange(given);
        const whole = inWholePersons(split);
        expect(whole.country + whole.similar + whole.own).toBe(split.change);
        for (const part of ['country', 'similar', 'own'] as const) {
          expect(Number.isInteger(whole[part])).toBe(true);
          expect(Math.abs(whole[part] - split[part])).toBeLessThan(1);
        }
      }),
    );
  });
});

describe('inWholePersons', () => {
  test('worked example: the persons missing go where most was lost', () => {
    expect(inWholePersons({ change: -200, country: -100.4, similar: -49.8, own: -49.8 })).toEqual({
      country: -100,
      similar: -50,
      own: -50,
    });
  });

  test('a part of none is 0, never minus 0', () => {
    expect(inWholePersons({ change: -3, country: -0, similar: -3, own: -0 })).toEqual({
      country: 0,
      similar: -3,
      own: 0,
    });
  });

  test('nothing without all parts or a whole change', () => {
    const none = { country: Number.NaN, similar: Number.NaN, own: Number.NaN };
    expect(inWholePersons({ change: -2, country: Number.NaN, similar: 1, own: 1 })).toEqual(none);
    expect(inWholePersons({ change: 1.5, country: 0.5, similar: 0.5, own: 0.5 })).toEqual(none);
  });
});
