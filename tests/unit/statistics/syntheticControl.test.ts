import { describe, expect, test } from 'vitest';
import { controlPool, syntheticControl } from '../../../src/statistics/syntheticControl.ts';
import { changedFrom, swinging, wholeWindow } from './effectPanels.ts';
import { readFigures } from './figures.ts';
import { byQuadprog } from './simplexProblems.ts';

const months = 40;
const start = 30;
const window = wholeWindow(months, start);
const alternating = (odd: number, even: number, after = even): number[] =>
  Array.from({ length: months }, (_, t) => (t >= start ? after : t % 2 === 0 ? odd : even));

describe('syntheticControl', () => {
  test('worked example: between one that stands still and one that swings by a third', () => {
    const values = [alternating(8, 12, 12), alternating(1, 1), alternating(2, 4, 3)];
    const { donors, synthetic, gap, meanGap, errorAfter } = syntheticControl(
      controlPool({ values, counts: values }, window),
      0,
    );
    expect(donors.map(({ area }) => area)).toEqual([2, 1]);
    expect(donors[0]!.weight).toBeCloseTo(0.6, 2);
    expect(synthetic[0]).toBeCloseTo(8, 1);
    expect(synthetic[1]).toBeCloseTo(12, 1);
    expect(synthetic[start]).toBeCloseTo(10, 9);
    expect(gap[start]).toBeCloseTo(2, 9);
    expect(meanGap).toBeCloseTo(2, 9);
    expect(errorAfter).toBeCloseTo(2, 9);
  });

  test('an exact mixture of three others is found again, and what was done to it is the gap', () => {
    const { values } = swinging(12, months, { persons: (area) => 100 * (area + 1) });
    const mean = (series: number[]): number => series.slice(0, start).reduce((sum, x) => sum + x, 0) / start;
    const share = (j: number, t: number): number => values[j]![t]! / mean(values[j]!);
    const mixed = values[0]!.map((_, t) => 500 * (0.5 * share(3, t) + 0.3 * share(5, t) + 0.2 * share(8, t)));
    values[0] = mixed.map((value, t) => (t < start ? value : 0.8 * value));
    const control = syntheticControl(controlPool({ values, counts: values }, window), 0);
    expect(control.donors.slice(0, 3).map(({ area }) => area)).toEqual([3, 5, 8]);
    expect(control.errorBefore).toBeLessThan(5);
    for (let t = start; t < months; t++)
      expect(Math.abs(control.gap[t]! / mixed[t]! + 0.2)).toBeLessThan(0.03);
    expect(control.fits).toBe(true);
  });

  test('weights are those of another program, on the twenty nearest of the published figures', () => {
    // July 2023 to June 2026.
    const { longTerm, months: all } = readFigures();
    const values = longTerm
      .map((series) => series.slice(all.indexOf('2023M07'), all.indexOf('2026M06') + 1))
      .filter((series) => series.every(Number.isFinite));
    expect(values).toHaveLength(94);
    const published = wholeWindow(36, 26);
    const pool = controlPool({ values, counts: values }, published);
    const index = values.map((series) => {
      const mean = series.slice(0, 26).reduce((sum, x) => sum + x, 0) / 26;
      return series.slice(0, 26).map((x) => x / mean);
    });
    for (const area of [0, 17, 40, 71]) {
      const target = index[area]!;
      const far = (j: number): number => index[j]!.reduce((sum, x, t) => sum + (x - target[t]!) ** 2, 0);
      const nearest = [...index.keys()]
        .filter((j) => j !== area)
        .sort((a, b) => far(a) - far(b))
        .slice(0, 20);
      const ridge = 1e-5 * target.reduce((sum, x) => sum + x ** 2, 0);
      const expected = byQuadprog({ target, columns: nearest.map((j) => index[j]!), ridge });
      const { donors } = syntheticControl(pool, area);
      nearest.forEach((j, i) => {
        const found = donors.find((donor) => donor.area === j)?.weight ?? 0;
        expect(found).toBeCloseTo(expected[i]!, 6);
      });
      expect(donors.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 10);
    }
  });

  test('at most twenty are mixed: of 25 all alike the first twenty, each a twentieth', () => {
    const values = Array.from({ length: 26 }, () => alternating(100, 100));
    const { donors } = syntheticControl(controlPool({ values, counts: values }, window), 0);
    expect(donors.map(({ area }) => area).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, i) => i + 1),
    );
    for (const { weight } of donors) expect(weight).toBeCloseTo(1 / 20, 10);
  });

  test('months before the window play no part', () => {
    const { values, counts } = swinging(12, months);
    const late = { ...window, from: 6 };
    const cut = (all: number[][]): number[][] => all.map((series) => series.slice(6));
    const found = syntheticControl(controlPool({ values, counts }, late), 3);
    const alone = syntheticControl(
      controlPool({ values: cut(values), counts: cut(counts) }, wholeWindow(months - 6, start - 6)),
      3,
    );
    expect(found).toEqual(alone);
  });

  test('size and unit play no part: others ten times larger change nothing, and the gap has the own unit', () => {
    const { values, counts } = swinging(15, months);
    const one = syntheticControl(controlPool({ values, counts }, window), 4);
    const larger = values.map((series, area) => series.map((x) => x * (area === 4 ? 0.01 : area + 1)));
    const other = syntheticControl(controlPool({ values: larger, counts }, window), 4);
    expect(other.donors.map(({ area }) => area)).toEqual(one.donors.map(({ area }) => area));
    expect(other.ratio).toBeCloseTo(one.ratio, 6);
    expect(other.meanGap).toBeCloseTo(0.01 * one.meanGap, 6);
    expect(other.noise).toBeCloseTo(0.01 * one.noise, 6);
  });

  test('what comes after the start decides nothing about the mixture, what is held out nothing about its foretelling', () => {
    const data = swinging(15, months);
    const pool = controlPool(data, window);
    const one = syntheticControl(pool, 2);
    const after = syntheticControl(controlPool(changedFrom(data, 2, start, 3), window), 2);
    expect(after.donors).toEqual(one.donors);
    expect(after.errorHeldOut).toBe(one.errorHeldOut);
    // The last quarter of 30 months is 7.
    expect(pool.heldOutFrom).toBe(23);
    expect(one.heldOut).toHaveLength(7);
    const held = syntheticControl(controlPool(changedFrom(data, 2, 23, 3), window), 2);
    expect(held.heldOut).toEqual(one.heldOut);
    expect(held.errorHeldOut).toBeGreaterThan(5 * one.errorHeldOut);
  });

  test('does not fit when the months held out are missed by more than 30 per cent', () => {
    const data = swinging(15, months, { swing: 0 });
    const fits = (factor: number) =>
      syntheticControl(controlPool(changedFrom(data, 2, 23, factor), window), 2).fits;
    // Foretold as before: missed by 0.35/1.35 = 26 per cent, and by 0.5/1.5 = 33.
    expect(fits(1)).toBe(true);
    expect(fits(1.35)).toBe(true);
    expect(fits(1.5)).toBe(false);
    expect(fits(0.7)).toBe(false);
  });

  test('the floor under the ratio is the noise of the persons counted: level · sqrt(1/n + Σ w²/n_j)', () => {
    const level = 50;
    const values = [alternating(level, level, 60), ...Array.from({ length: 4 }, () => alternating(400, 400))];
    const control = syntheticControl(controlPool({ values, counts: values }, window), 0);
    for (const { weight } of control.donors) expect(weight).toBeCloseTo(0.25, 12);
    expect(control.errorBefore).toBeCloseTo(0, 9);
    expect(control.noise).toBeCloseTo(level * Math.sqrt(1 / 50 + 1 / (4 * 400)), 9);
    expect(control.ratio).toBeCloseTo(10 / control.noise, 9);
  });

  test('areas with a month missing in the window, or nobody before the start, are left out and named', () => {
    const { values, counts } = swinging(8, months);
    values[1]![5] = Number.NaN;
    values[3]![39] = Number.NaN;
    values[5]!.fill(0);
    counts[6]![2] = Number.NaN;
    const pool = controlPool({ values, counts }, window);
    expect(pool.leftOut).toEqual([1, 3, 5, 6]);
    const { donors } = syntheticControl(pool, 0, 2);
    expect(donors.every(({ area }) => [4, 7].includes(area))).toBe(true);
    expect(() => syntheticControl(pool, 1)).toThrow(RangeError);
    // A month missing outside the window does no harm.
    const later = { ...window, from: 6, end: 39 };
    expect(controlPool({ values, counts }, later).leftOut).toEqual([5]);
  });

  test('nobody to mix: an error, not a number', () => {
    const { values, counts } = swinging(2, months);
    const pool = controlPool({ values, counts }, window);
    expect(() => syntheticControl(pool, 0, 1)).toThrow(RangeError);
  });
});
