import { describe, expect, test } from 'vitest';
import { municipalities } from '../../../src/domain/areas.ts';
import { comparePair, compareParts, partOf } from '../../../src/selectors/pairComparison.ts';
import { dataOf, JUNE_2026 } from './realData.ts';

const data = dataOf('langtidsledige-andel');

/** How much more than chance the two swing: standard error squared over 1/x₁ + 1/x₂. */
function swing(a: string, b: string, smoothed = false): number {
  const [one, two] = [partOf(a, data, JUNE_2026, smoothed), partOf(b, data, JUNE_2026, smoothed)];
  return compareParts(one, two, data, smoothed)!.standardError ** 2 / (1 / one.x + 1 / two.x);
}

const bySize = municipalities
  .map(({ code }) => ({ code, n: partOf(code, data, JUNE_2026, false).n }))
  .filter(({ n }) => n > 0)
  .sort((a, b) => a.n - b.n)
  .map(({ code }) => code);
/** Two small ones, two in the middle, two large ones. */
const pairs = [10, 45, 85].map((i) => [bySize[i]!, bySize[i + 2]!] as const);

describe('two kommuner in a month', () => {
  test('are compared by that month’s published counts: Sønderborg’s 218 of 830, Gladsaxe’s 224 of 1,103', () => {
    const found = comparePair('540', '159', data, JUNE_2026)!;
    expect(found.logRatio).toBeCloseTo(Math.log(218 / 830 / (224 / 1103)), 10);
    expect(found.personsBehind).toBeCloseTo(218 - (830 * 224) / 1103, 8);
    expect(comparePair('159', '540', data, JUNE_2026)!.logRatio).toBeCloseTo(-found.logRatio, 10);
  });

  test('swing as is known of the published figures: 1.44, 1.38 and 1.33 by size in June 2026', () => {
    // The same numbers as in statistics/overdispersion.test.ts, straight from the files.
    expect(pairs.map(([a, b]) => Math.round(100 * swing(a, b)) / 100)).toEqual([1.44, 1.38, 1.33]);
    const found = comparePair('540', '159', data, JUNE_2026)!;
    expect(found.standardError ** 2 / (1 / 218 + 1 / 224)).toBeCloseTo(swing('540', '159'), 10);
  });

  test('of different size have the larger of the two swings', () => {
    const own = pairs.map(([a, b]) => swing(a, b));
    expect(new Set(own.map((phi) => phi.toFixed(3))).size).toBe(3);
    for (const i of [0, 1, 2])
      for (const j of [0, 1, 2])
        expect(swing(pairs[i]![0], pairs[j]![1])).toBeCloseTo(Math.max(own[i]!, own[j]!), 8);
  });

  test('over twelve months swing less than in single ones', () => {
    for (const [a, b] of pairs) expect(swing(a, b, true)).toBeLessThan(swing(a, b));
  });

  test('not where one of them is no kommune', () => {
    expect(comparePair('084', '159', data, JUNE_2026)).toBeNull();
  });
});
