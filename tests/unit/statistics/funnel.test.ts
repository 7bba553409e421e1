import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { funnel } from '../../../src/statistics/funnel.ts';
import { column, readFigures } from './figures.ts';

/** All at the target: nothing but phi = 1 can come of it. */
const calm = funnel({ counts: [20, 30], totals: [100, 150], target: 0.2 });

describe('funnel', () => {
  test('worked example: a target of 20 per cent at 100 persons, standard deviation 4 points', () => {
    const limits = calm.limits(100);
    expect(calm.phi).toBe(1);
    expect(limits.low95).toBeCloseTo(0.1216, 4);
    expect(limits.high95).toBeCloseTo(0.2784, 4);
    expect(limits.low998).toBeCloseTo(0.0764, 4);
    expect(limits.high998).toBeCloseTo(0.3236, 4);
  });

  test('with phi 1 the limits hold 95 and 99.8 per cent, by adding up binomial probabilities', () => {
    for (const n of [186, 830, 4000]) {
      const { low95, high95, low998, high998 } = calm.limits(n);
      expect(binomialBetween(n, 0.2, low95, high95)).toBeCloseTo(0.95, 1.7);
      expect(binomialBetween(n, 0.2, low998, high998)).toBeCloseTo(0.998, 2.5);
    }
  });

  test('phi and z by hand: half the kommuner two standard deviations up, half two down, give phi 4', () => {
    const found = funnel({ counts: [28, 12, 28, 12], totals: [100, 100, 100, 100], target: 0.2 });
    expect(found.z.map((z) => Math.round(z * 1e9) / 1e9)).toEqual(Float64Array.of(2, -2, 2, -2));
    expect(found.phi).toBeCloseTo(4, 9);
    expect(found.limits(100).high95).toBeCloseTo(0.3568, 4); // 0.2 + 1.96 · 2 · 0.04
    expect(found.outside).toEqual({ raw95: [0, 1, 2, 3], widened95: [], widened998: [] });
  });

  test('one extreme kommune among 41 is outside and hardly widens the limits', () => {
    const counts = Array.from({ length: 41 }, (_, i) => (i === 7 ? 90 : i % 2 ? 22 : 18));
    const found = funnel({ counts, totals: counts.map(() => 100), target: 0.2 });
    expect(found.phi).toBe(1);
    expect(found.outside).toEqual({ raw95: [7], widened95: [7], widened998: [7] });
  });

  test('a missing number, or a total of 0, is nowhere: not counted, not outside, no influence', () => {
    const found = funnel({
      counts: [40, 10, Number.NaN, 7, 3, 5],
      totals: [100, 100, 100, Number.NaN, 0],
      target: 0.2,
    });
    expect(found.count).toBe(2);
    expect([...found.z.slice(2)]).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
    expect(found.phi).toBe(funnel({ counts: [40, 10], totals: [100, 100], target: 0.2 }).phi);
    expect(found.outside.raw95).toEqual([0, 1]);
  });

  test('empty, and a target that is no share: nobody outside, all numbers NaN', () => {
    const empty = funnel({ counts: [], totals: [], target: 0.2 });
    expect(empty).toMatchObject({ phi: Number.NaN, count: 0 });
    expect(empty.limits(100).low95).toBeNaN();
    for (const target of [0, 1, 20, -0.1, Number.NaN]) {
      const found = funnel({ counts: [50], totals: [100], target });
      expect(found).toMatchObject({ phi: Number.NaN, count: 0 });
      expect(found.outside).toEqual({ raw95: [], widened95: [], widened998: [] });
      expect(found.limits(100).high95).toBeNaN();
    }
  });

  test('limits are cut at 0 and 1, close on the target for huge totals, and are NaN for no persons', () => {
    expect(calm.limits(1)).toMatchObject({ low95: 0, low998: 0, high998: 1 });
    expect(calm.limits(1).high95).toBeCloseTo(0.984, 3); // 0.2 + 1.96 · 0.4
    expect(calm.limits(1e15).low998).toBeCloseTo(0.2, 6);
    for (const n of [0, -5, Number.NaN]) expect(calm.limits(n).low95).toBeNaN();
  });

  test('does not change its input', () => {
    const input = { counts: Object.freeze([9, 1, 5]), totals: Object.freeze([10, 10, 10]), target: 0.5 };
    expect(() => funnel(Object.freeze(input))).not.toThrow();
  });

  test('outside is what lies beyond the limits that are drawn (any counts)', () => {
    const kommune = fc.record({
      n: fc.integer({ min: 1, max: 5000 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(kommune, { maxLength: 98 }),
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        (all, target) => {
          const totals = all.map(({ n }) => n);
          const counts = all.map(({ n, share }) => Math.round(n * share));
          const found = funnel({ counts, totals, target });
          const beyond = counts.flatMap((x, i) => {
            const { low95, high95 } = found.limits(totals[i]!);
            return x / totals[i]! < low95 || x / totals[i]! > high95 ? [i] : [];
          });
          expect(found.outside.widened95).toEqual(beyond);
        },
      ),
    );
  });
});

function binomialBetween(n: number, p: number, low: number, high: number): number {
  let [logProbability, sum] = [n * Math.log(1 - p), 0];
  for (let x = 0; x <= n; x++) {
    if (x / n >= low && x / n <= high) sum += Math.exp(logProbability);
    logProbability += Math.log(((n - x) / (x + 1)) * (p / (1 - p)));
  }
  return sum;
}

/** statistics.md: raw 30 of 96 outside; phi 2,7; adjusted 7. */
describe('the published figures, long-term unemployed of the unemployed in 2026M06', () => {
  const { names, months, longTerm, unemployed, country } = readFigures();
  const at = months.indexOf('2026M06');
  const [counts, totals] = [column(longTerm, at), column(unemployed, at)];
  const target = country.longTerm[at]! / country.unemployed[at]!;
  const found = funnel({ counts, totals, target });

  test('96 kommuner, 30 of them outside the 95 per cent limits of chance alone', () => {
    expect(found.count).toBe(96);
    expect(found.outside.raw95).toHaveLength(30);
  });

  test('phi is 2.7, also by sorting and setting the nine lowest and nine highest to the tenth', () => {
    expect(found.phi).toBeCloseTo(2.65, 2);
    const z = counts.flatMap((x, i) =>
      Number.isNaN(x) ? [] : [(x - totals[i]! * target) / Math.sqrt(totals[i]! * target * (1 - target))],
    );
    const sorted = z.toSorted((a, b) => a - b);
    sorted.fill(sorted[9]!, 0, 9).fill(sorted[86]!, 87);
    const phi = sorted.reduce((sum, value) => sum + value ** 2, 0) / 96;
    expect(phi).toBeCloseTo(2.7, 2);
    expect(Math.abs(found.phi / phi - 1)).toBeLessThan(0.02);
  });

  test('7 are outside the widened 95 per cent limits, 2 of them outside the 99.8', () => {
    expect(found.outside.widened95.map((i) => names[i])).toEqual([
      'Gentofte',
      'Guldborgsund',
      'Holstebro',
      'Ishøj',
      'Næstved',
      'Skive',
      'Sønderborg',
    ]);
    expect(found.outside.widened998.map((i) => names[i])).toEqual(['Holstebro', 'Sønderborg']);
  });
});
