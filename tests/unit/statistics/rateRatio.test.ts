import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overdispersion, phiForSize } from '../../../src/statistics/overdispersion.ts';
import { compareRates } from '../../../src/statistics/rateRatio.ts';
import { column, readFigures } from './figures.ts';

describe('compareRates', () => {
  test('worked example: 150 of 600 against 100 of 600', () => {
    const found = compareRates({ x1: 150, n1: 600, x2: 100, n2: 600, phi: 1 });
    expect(found.logRatio).toBeCloseTo(0.405465, 6); // ln 1.5
    expect(found.standardError).toBeCloseTo(0.129099, 6); // sqrt(1/60)
    expect(found.z).toBeCloseTo(3.1407, 4);
    expect(found.low).toBeCloseTo(1.1647, 3);
    expect(found.high).toBeCloseTo(1.9319, 3);
    expect(found).toMatchObject({ distinct: true, verdict: 'distinct', personsBehind: 50 });
  });

  test('published example: heart attacks on placebo and aspirin, ratio 1.82, 95 per cent 1.43 to 2.30', () => {
    // Agresti, Categorical Data Analysis, on the Physicians' Health Study; 1/n is left out here, hence ±0.01.
    const found = compareRates({ x1: 189, n1: 11034, x2: 104, n2: 11037, phi: 1 });
    expect(Math.exp(found.logRatio)).toBeCloseTo(1.82, 2);
    expect(Math.abs(found.low - 1.43)).toBeLessThan(0.01);
    expect(Math.abs(found.high - 2.3)).toBeLessThan(0.01);
  });

  test('phi of 4 doubles the error and takes the difference inside the usual swings', () => {
    const pair = { x1: 150, n1: 600, x2: 100, n2: 600 };
    const [narrow, wide] = [compareRates({ ...pair, phi: 1 }), compareRates({ ...pair, phi: 4 })];
    expect(wide.standardError).toBeCloseTo(2 * narrow.standardError, 12);
    expect(wide).toMatchObject({ distinct: false, verdict: 'usual', personsBehind: 50 });
  });

  test('equal rates: ratio 1 within its limits, nobody behind', () => {
    const found = compareRates({ x1: 30, n1: 300, x2: 10, n2: 100, phi: 1 });
    expect(found).toMatchObject({ logRatio: 0, z: 0, personsBehind: 0, verdict: 'usual' });
    expect(found.low * found.high).toBeCloseTo(1, 12);
  });

  test('undecidable when a number is missing, and the numbers that depend on it are NaN', () => {
    const pair = { x1: 150, n1: 600, x2: 100, n2: 600, phi: 1 };
    for (const key of ['x1', 'n1', 'x2', 'n2', 'phi'] as const) {
      const found = compareRates({ ...pair, [key]: Number.NaN });
      expect(found, key).toMatchObject({ verdict: 'undecidable', distinct: false, z: Number.NaN });
    }
    expect(compareRates({ ...pair, phi: Number.NaN }).personsBehind).toBe(50);
  });

  test('undecidable on fewer than 5 persons, however far apart the rates are', () => {
    const found = compareRates({ x1: 4, n1: 1000, x2: 900, n2: 1000, phi: 1 });
    expect(Math.abs(found.z)).toBeGreaterThan(10);
    expect(found).toMatchObject({ verdict: 'undecidable', distinct: false });
    expect(compareRates({ x1: 5, n1: 1000, x2: 900, n2: 1000, phi: 1 }).verdict).toBe('distinct');
  });

  test('undecidable on nobody: counts or totals of 0, and on a phi below 1', () => {
    const pair = { x1: 150, n1: 600, x2: 100, n2: 600, phi: 1 };
    for (const nothing of [{ x1: 0 }, { n1: 0 }, { n2: 0 }, { x1: 0, x2: 0 }, { phi: 0.5 }]) {
      expect(compareRates({ ...pair, ...nothing }).verdict).toBe('undecidable');
    }
  });

  test('huge counts neither overflow nor lose the difference', () => {
    const found = compareRates({ x1: 1.01e12, n1: 1e13, x2: 1e12, n2: 1e13, phi: 1 });
    expect(found.verdict).toBe('distinct');
    expect(found.logRatio).toBeCloseTo(Math.log(1.01), 9);
  });

  test('swapping the two mirrors the result (any counts)', () => {
    const count = fc.integer({ min: 5, max: 100_000 });
    const phi = fc.double({ min: 1, max: 10, noNaN: true });
    fc.assert(
      fc.property(count, count, count, count, phi, (x1, n1, x2, n2, phi) => {
        const one = compareRates({ x1, n1, x2, n2, phi });
        const other = compareRates({ x1: x2, n1: n2, x2: x1, n2: n1, phi });
        expect(other.z).toBeCloseTo(-one.z, 8);
        expect(other.low * one.high).toBeCloseTo(1, 8);
        expect(one.distinct).toBe(one.low > 1 || one.high < 1);
      }),
    );
  });

  test('does not change its input', () => {
    expect(() => compareRates(Object.freeze({ x1: 9, n1: 90, x2: 8, n2: 90, phi: 1 }))).not.toThrow();
  });

  test('calls at most 5 per cent of differences by chance alone distinct, by adding up Poisson probabilities', () => {
    const falseAlarms = [5, 10, 20, 50].map((mean) => {
      const most = mean * 3 + 30;
      const probability = poisson(mean, most);
      let alarms = 0;
      for (let x1 = 0; x1 <= most; x1++) {
        for (let x2 = 0; x2 <= most; x2++) {
          const { distinct } = compareRates({ x1, n1: 1000, x2, n2: 1000, phi: 1 });
          if (distinct) alarms += probability[x1]! * probability[x2]!;
        }
      }
      return alarms;
    });
    expect(Math.max(...falseAlarms)).toBeLessThan(0.05);
    expect(falseAlarms.at(-1)).toBeGreaterThan(0.045);
  });
});

function poisson(mean: number, most: number): number[] {
  const probability = [Math.exp(-mean)];
  for (let x = 1; x <= most; x++) probability.push((probability[x - 1]! * mean) / x);
  return probability;
}

describe('the published figures, long-term share of the unemployed in 2026M06', () => {
  const { names, months, longTerm, unemployed, country } = readFigures();
  const [first, at] = [months.indexOf('2023M07'), months.indexOf('2026M06')];
  const window = (row: readonly number[]) => row.slice(first, at + 1);
  const sizes = column(unemployed, at);
  const thirds = overdispersion(longTerm.map(window), window(country.longTerm), { lag: 12, sizes });
  const compare = (one: string, other: string) => {
    const [i, j] = [names.indexOf(one), names.indexOf(other)];
    const phi = Math.max(phiForSize(thirds, sizes[i]!), phiForSize(thirds, sizes[j]!));
    return compareRates({ x1: longTerm[i]![at]!, n1: sizes[i]!, x2: longTerm[j]![at]!, n2: sizes[j]!, phi });
  };

  test('number 1, Sønderborg (218 of 830), is not distinct from number 2, Guldborgsund (187 of 736)', () => {
    const found = compare('Sønderborg', 'Guldborgsund');
    expect(found.verdict).toBe('usual');
    expect(found.z).toBeCloseTo(0.28, 2);
    expect(found.personsBehind).toBeCloseTo(7.1, 1);
  });

  test('nor is the lowest, Billund (19 of 186), from the second lowest, Holstebro (52 of 503)', () => {
    expect(compare('Billund', 'Holstebro').verdict).toBe('usual');
  });

  test('but the highest is distinct from the lowest: 133 persons', () => {
    const found = compare('Sønderborg', 'Billund');
    expect(found.verdict).toBe('distinct');
    expect(found.personsBehind).toBeCloseTo(133.2, 1);
  });

  test('Gladsaxe (224 of 1.103) and Ballerup (150 of 813) are within the usual swings: 20 persons', () => {
    const found = compare('Gladsaxe', 'Ballerup');
    expect(found.verdict).toBe('usual');
    expect(found.z).toBeCloseTo(0.79, 2);
    expect(found.personsBehind).toBeCloseTo(20.5, 1);
  });
});
