import { describe, expect, test } from 'vitest';
import { type PlaceboProgress, type PlaceboTest, placeboTest } from '../../../src/statistics/placebo.ts';
import { controlPool } from '../../../src/statistics/syntheticControl.ts';
import { changedFrom, swinging, wholeWindow } from './effectPanels.ts';

const months = 36;
const start = 26;
const window = wholeWindow(months, start);

function finish(steps: Generator<PlaceboProgress, PlaceboTest>): {
  test: PlaceboTest;
  told: PlaceboProgress[];
} {
  const told: PlaceboProgress[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done) return { test: step.value, told };
    told.push(step.value);
  }
}

const judge = (data: { values: number[][]; counts: number[][] }, area: number, factor = 1) =>
  finish(placeboTest(controlPool(changedFrom(data, area, start, factor), window), area));

const many = swinging(60, months, { persons: (area) => 50 * 1.06 ** area });

describe('placeboTest', () => {
  test('worked example: of 60 alike, the one that was halved is larger than all 59 others', () => {
    const { test: found } = judge(many, 7, 0.5);
    expect(found.placebos).toHaveLength(59);
    expect(found.smaller).toBe(59);
    expect(found.p).toBeCloseTo(1 / 60, 12);
    expect(found.verdict).toBe('distinct');
    expect(found.own.meanGap).toBeLessThan(0);
  });

  test('left alone, at most 3 of the 60 are called out', () => {
    const verdicts = [0, 7, 14, 21, 28, 35, 42, 49, 56].map((area) => judge(many, area).test.verdict);
    expect(verdicts.filter((verdict) => verdict === 'distinct').length).toBeLessThanOrEqual(3);
    expect(verdicts.filter((verdict) => verdict === 'usual').length).toBeGreaterThanOrEqual(6);
  });

  test('ratios are brought to the own size by the slope of their logarithms, and counted', () => {
    const { test: found } = judge(many, 30, 0.8);
    const size = (area: number): number =>
      many.counts[area]!.slice(0, start).reduce((sum, count) => sum + count, 0) / start;
    const all = [found.own, ...found.placebos.map(({ control }) => control)];
    // Slope as covariance over variance, from moments instead of deviations.
    const x = all.map(({ area }) => Math.log(size(area)));
    const y = all.map(({ ratio }) => Math.log(ratio));
    const mean = (list: number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
    const slope =
      (mean(x.map((value, i) => value * y[i]!)) - mean(x) * mean(y)) /
      (mean(x.map((value) => value ** 2)) - mean(x) ** 2);
    for (const { control, ratio } of found.placebos) {
      expect(ratio / control.ratio).toBeCloseTo((size(30) / size(control.area)) ** slope, 6);
    }
    const larger = found.placebos.filter(({ ratio }) => ratio >= found.own.ratio).length;
    expect(found.smaller).toBe(59 - larger);
    expect(found.p).toBe((1 + larger) / 60);
  });

  test('others never mix with the one that is judged', () => {
    const { test: found } = judge(many, 12, 0.6);
    for (const { control } of found.placebos)
      expect(control.donors.map(({ area }) => area)).not.toContain(12);
  });

  test.each([
    [60, 59],
    [59, 39],
    [40, 39],
    [39, 19],
    [20, 19],
  ])(
    'of %i areas it takes the %i nearest in size, so that 5 per cent is a whole number of places',
    (areas, others) => {
      const data = swinging(areas, months, { persons: (area) => 50 * 1.06 ** area });
      const { test: found, told } = judge(data, 5);
      expect(found.placebos).toHaveLength(others);
      expect(told).toHaveLength(others);
      const farthest = Math.max(...found.placebos.map(({ control }) => control.area));
      expect(farthest).toBeLessThan(others + 5);
      expect((found.placebos.length + 1) % 20).toBe(0);
    },
  );

  test('nearest in size goes both ways: of 59 from the eighth largest, the larger and the 31 next below', () => {
    const { test: found } = judge(swinging(59, months, { persons: (area) => 50 * 1.1 ** area }), 51);
    const compared = found.placebos.map(({ control }) => control.area).sort((a, b) => a - b);
    const expected = Array.from({ length: 40 }, (_, i) => 19 + i).filter((area) => area !== 51);
    expect(compared).toEqual(expected);
  });

  test('where too many others do not fit, nobody can be called out either', () => {
    const broken = changedFrom(swinging(20, months), 14, 20, 2) as typeof many;
    const { test: found } = judge(broken, 3, 0.2);
    expect(found.own.fits).toBe(true);
    expect(found.poorFit).toContain(14);
    expect(found).toMatchObject({ verdict: 'few-areas', placebos: [], smaller: 0 });
    expect(found.p).toBeNaN();
  });

  test('with fewer than 19 others nobody can be called out', () => {
    const { test: found } = judge(swinging(19, months), 3, 0.2);
    expect(found).toMatchObject({ verdict: 'few-areas', placebos: [], smaller: 0 });
    expect(found.p).toBeNaN();
    expect(found.own.donors.length).toBeGreaterThan(0);
  });

  test('no answer where the own months held out are missed; no others are looked at', () => {
    const broken = changedFrom(many, 9, 20, 2) as typeof many;
    const { test: found, told } = judge(broken, 9);
    expect(found).toMatchObject({ verdict: 'poor-fit', placebos: [] });
    expect(found.p).toBeNaN();
    expect(told).toEqual([]);
  });

  test('others whose months held out are missed are passed over, and named', () => {
    const broken = changedFrom(changedFrom(many, 10, 20, 2), 25, 20, 0.4) as typeof many;
    const { test: found } = judge(broken, 12, 0.5);
    expect(found.poorFit).toEqual(expect.arrayContaining([10, 25]));
    expect(found.placebos).toHaveLength(39);
    expect(found.verdict).toBe('distinct');
  });

  test('tells how far it is, and gives the same every time', () => {
    const { test: found, told } = judge(many, 20);
    expect(told.map(({ done }) => done)).toEqual(Array.from({ length: 59 }, (_, i) => i + 1));
    expect(told.at(-1)).toEqual({ done: 59, of: 59 });
    expect(judge(many, 20).test).toEqual(found);
  });
});
