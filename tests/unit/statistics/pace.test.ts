/** Every number of the examples was worked out by hand from the formulas in the comment of `pace`. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PaceInput, pace } from '../../../src/statistics/pace.ts';

/** December 1,860 to December 1,800 on a straight line, but for June, 40 below it. */
const yearBefore = Array.from({ length: 13 }, (_, k) => 1860 - 5 * k - (k === 6 ? 40 : 0));
/** Six months into the plan: only the last, June, is judged. */
const june = (value: number): number[] => [...yearBefore, 1, 2, 3, 4, 5, value];

const plan = (values: readonly number[], more: Partial<PaceInput> = {}) =>
  pace({ values, start: 12, end: 24, target: 1650, atMost: true, decimals: 0, ...more });

describe('worked examples', () => {
  test('from 1,800 in December to at most 1,650 a year later; in June 1,742, though June lies 40 lower', () => {
    const found = plan(june(1742));
    expect(found).toMatchObject({ verdict: 'behind', unclear: null, now: 18, start: 1800, value: 1742 });
    expect(found).toMatchObject({ difference: 57, seasonYears: 1 });
    expect(found.planned).toBeCloseTo(-12.5, 9); // (1650 − 1800) / 12
    expect(found.line).toBeCloseTo(1725, 9); // 1800 − 6 · 12.5
    expect(found.plan).toBeCloseTo(1685, 9); // 1725 − 40
    expect(found.soFar).toBeCloseTo(-3, 9); // (1742 + 40 − 1800) / 6
    expect(found.required).toBeCloseTo(-22, 9); // (1650 − 1782) / 6
    expect(found.lastYear).toBeCloseTo(-4, 9); // (1742 − 1790) / 12
    expect(found.projected).toBeCloseTo(1764, 9); // 1800 − 3 · 12
  });

  test('a raw fall that is only the season is no progress', () => {
    // 1,760 in June: 40 fewer than in December, exactly as every year.
    expect(plan(june(1760)).soFar).toBeCloseTo(0, 9);
    expect(plan(june(1760)).verdict).toBe('behind');
    expect(plan(june(1686)).verdict).toBe('behind');
    expect(plan(june(1685))).toMatchObject({ verdict: 'on-track', difference: 0 });
  });

  test('after a whole year the season plays no part: the same month last year is the start', () => {
    const values = [1800, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 1742];
    const found = pace({ values, start: 0, end: 24, target: 1492, atMost: true, decimals: 0 });
    // 1,800 − 12 · 308/24 = 1,646: the plan; 96 more.
    expect(found).toMatchObject({ verdict: 'behind', difference: 96, seasonYears: 0 });
    expect(found.plan).toBeCloseTo(1646, 9);
    expect(found.soFar).toBeCloseTo(-58 / 12, 9);
    expect(found.lastYear).toBeCloseTo(-58 / 12, 9);
    expect(found.required).toBeCloseTo(-250 / 12, 9); // (1492 − 1742) / 12
    expect(found.projected).toBeCloseTo(1684, 9); // 1742 − 58
  });

  test('a goal of at least: the same with the sign turned', () => {
    const flat = Array.from({ length: 19 }, (_, i) => (i < 18 ? 3 : 3.1));
    const found = pace({ values: flat, start: 12, end: 24, target: 3.4, atMost: false, decimals: 1 });
    expect(found.plan).toBeCloseTo(3.2, 9);
    expect(found).toMatchObject({ verdict: 'behind' });
    expect(found.difference).toBeCloseTo(-0.1, 9);
    expect(found.required).toBeCloseTo(0.05, 9);
    const better = [...flat.slice(0, 18), 3.2];
    expect(
      pace({ values: better, start: 12, end: 24, target: 3.4, atMost: false, decimals: 1 }).verdict,
    ).toBe('on-track');
  });
});

describe('reached', () => {
  test('before its month only when it also holds in the season of that month', () => {
    // The target's month is December, which lies 40 above June: 1,640 in June is 1,680 in a December.
    expect(plan(june(1640)).verdict).toBe('on-track');
    expect(plan(june(1611)).verdict).toBe('on-track');
    expect(plan(june(1610)).verdict).toBe('reached');
  });

  test('in its month by the figure alone, whatever came later', () => {
    const whole = (last: number): number[] => [...yearBefore, ...Array(11).fill(Number.NaN), last, 9, 9999];
    expect(plan(whole(1650))).toMatchObject({ verdict: 'reached', now: 24, value: 1650, difference: 0 });
    expect(plan(whole(1651))).toMatchObject({ verdict: 'behind', difference: 1, required: Number.NaN });
    expect(plan(whole(1651)).projected).toBeCloseTo(1651, 9);
  });

  test('as it is shown: 17.54 is 17.5 with one decimal', () => {
    const values = [...Array(12).fill(20), 20, ...Array(11).fill(20), 17.54];
    const at = (decimals: number) =>
      pace({ values, start: 12, end: 24, target: 17.5, atMost: true, decimals }).verdict;
    expect(at(1)).toBe('reached');
    expect(at(2)).toBe('behind');
  });
});

describe('what cannot be told', () => {
  test('before half a year has passed', () => {
    const passed = (count: number) => plan([...yearBefore, ...Array(count).fill(1700)]);
    expect(passed(0)).toMatchObject({ verdict: 'too-early', unclear: 'not-started', soFar: Number.NaN });
    expect(passed(5)).toMatchObject({ verdict: 'too-early', unclear: 'few-months' });
    expect(passed(6).unclear).toBeNull();
    expect(plan(yearBefore.slice(0, 5))).toMatchObject({ verdict: 'too-early', unclear: 'not-started' });
    // What is asked of the coming months is known all the same.
    expect(passed(0).required).toBeCloseTo(-12.5, 9);
  });

  test('without a figure at the start or now', () => {
    const noStart = june(1742);
    noStart[12] = Number.NaN;
    expect(plan(noStart)).toMatchObject({ verdict: 'missing', unclear: 'no-start', difference: Number.NaN });
    expect(plan(june(1742), { start: -5 })).toMatchObject({ verdict: 'missing', unclear: 'no-start' });
    expect(plan(june(Number.NaN))).toMatchObject({ verdict: 'missing', unclear: 'no-now' });
    expect(plan([])).toMatchObject({ verdict: 'too-early', unclear: 'not-started', value: Number.NaN });
  });

  test('without a year to tell the season from, unless the calendar months are the same', () => {
    const late = june(1742).slice(6);
    expect(plan(late, { start: 6, end: 18 })).toMatchObject({ verdict: 'missing', unclear: 'no-season' });
    const oneYear = [...late, 1, Number.NaN, 3, 4, 5, 1726];
    // Halfway: 1,725 by the plan.
    expect(plan(oneYear, { start: 6, end: 30 })).toMatchObject({ verdict: 'behind', seasonYears: 0 });
    expect(plan(oneYear, { start: 6, end: 29 })).toMatchObject({ verdict: 'missing', unclear: 'no-season' });
  });
});

describe('for any figures', () => {
  const value = fc.double({ min: 1, max: 1e4, noNaN: true });
  const input = fc.record({
    values: fc.array(value, { minLength: 13, maxLength: 60 }),
    start: fc.integer({ min: 12, max: 40 }),
    length: fc.integer({ min: 1, max: 60 }),
    target: value,
    atMost: fc.boolean(),
  });
  const of = ({ length, ...rest }: { start: number; length: number } & Omit<PaceInput, 'end' | 'decimals'>) =>
    pace({ ...rest, end: rest.start + length, decimals: 6 });

  test('the plan begins at the start and ends at the target', () => {
    fc.assert(
      fc.property(input, (one) => {
        fc.pre(one.start < one.values.length);
        const { planAt } = of(one);
        expect(planAt(one.start)).toBeCloseTo(one.values[one.start]!, 6);
        expect(planAt(one.start + one.length)).toBeCloseTo(one.target, 6);
      }),
    );
  });

  test('on the right side of the plan is on the right side of the target if the pace goes on', () => {
    fc.assert(
      fc.property(input, (one) => {
        const found = of(one);
        fc.pre(found.unclear === null && found.now < one.start + one.length);
        fc.pre(Math.abs(found.value - found.plan) > 1e-3 && found.verdict !== 'reached');
        const lands = one.atMost ? found.projected < one.target : found.projected > one.target;
        expect(lands).toBe(found.verdict === 'on-track');
        const faster = one.atMost ? found.required < found.soFar : found.required > found.soFar;
        expect(faster).toBe(found.verdict === 'behind');
      }),
    );
  });

  test('a season that is the same every year changes no pace, no difference and no verdict', () => {
    fc.assert(
      fc.property(input, fc.array(value, { minLength: 12, maxLength: 12 }), (one, season) => {
        fc.pre(one.start < one.values.length);
        const plain = of(one);
        fc.pre(plain.verdict !== 'reached' && plain.now < one.start + one.length);
        fc.pre(Math.abs(plain.value - plain.plan) > 1e-3);
        const seasonal = one.values.map((x, i) => x + season[i % 12]!);
        const target = one.target + season[(one.start + one.length) % 12]!;
        const found = of({ ...one, values: seasonal, target });
        // Reached also asks how the figure stands in the month itself, with its season.
        fc.pre(found.verdict !== 'reached');
        expect(found.planned).toBeCloseTo(plain.planned, 5);
        expect(found.soFar).toBeCloseTo(plain.soFar, 5);
        expect(found.required).toBeCloseTo(plain.required, 5);
        expect(found.difference).toBeCloseTo(plain.difference, 4);
        expect(found.verdict).toBe(plain.verdict);
      }),
    );
  });

  test('at least is at most upside down', () => {
    fc.assert(
      fc.property(input, (one) => {
        const found = of(one);
        const turned = of({
          ...one,
          values: Object.freeze(one.values.map((x) => -x)),
          target: -one.target,
          atMost: !one.atMost,
        });
        expect(turned.verdict).toBe(found.verdict);
        expect(Math.abs(turned.difference + found.difference) > 1e-5).toBe(false);
      }),
    );
  });
});
