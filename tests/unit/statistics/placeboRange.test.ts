import { describe, expect, test } from 'vitest';
import { placeboRange, type Swing } from '../../../src/statistics/placeboRange.ts';
import { normal, random } from './random.ts';

/** All months alike: the mean is the root mean square, with its sign. */
const steady = (swing: number): Swing => ({
  ratio: Math.abs(swing),
  after: Float64Array.from({ length: 6 }, () => Math.sign(swing) * 0.3),
});

function expectRange({ low, high }: ReturnType<typeof placeboRange>, least: number, most: number): void {
  expect(low).toBeCloseTo(least, 9);
  expect(high).toBeCloseTo(most, 9);
}

describe('placeboRange', () => {
  test('worked example: 19 others from −9 to 9 errors', () => {
    const others = Array.from({ length: 19 }, (_, j) => steady(j - 9));
    expectRange(placeboRange({ meanGap: -100, error: 5 }, others), -145, -55);
  });

  test('of 59 others the third at each end counts, of 39 the second', () => {
    const of = (n: number): Swing[] => Array.from({ length: n }, (_, j) => steady(j + 1));
    expectRange(placeboRange({ meanGap: 0, error: 1 }, of(59)), -57, -3);
    expectRange(placeboRange({ meanGap: 0, error: 1 }, of(39)), -38, -2);
  });

  test('a gap that changes its sign swings less than its ratio says; one that is nought not at all', () => {
    const other = { ratio: 2, after: Float64Array.from([3, -1]) };
    // Mean 1 of root mean square √5.
    expect(placeboRange({ meanGap: 0, error: 10 }, [other]).high).toBeCloseTo(-20 / Math.sqrt(5), 12);
    const still = { ratio: 2, after: new Float64Array(4) };
    expect(placeboRange({ meanGap: 7, error: 10 }, [still])).toEqual({ low: 7, high: 7 });
  });

  test('without others nothing is known', () => {
    expect(placeboRange({ meanGap: 1, error: 1 }, [])).toEqual({ low: Number.NaN, high: Number.NaN });
  });

  test.each([
    ['a small one', 60],
    ['a middle one', 400],
    ['a large one', 2600],
  ])('in 90 per cent of simulated cases %s’s range holds what was done to it', (_, size) => {
    const next = random(size);
    const sizes = Array.from({ length: 59 }, (_, j) => size * 4 ** (j / 29 - 1));
    const [cases, effect, months] = [3000, -30, 12];
    // What chance moves is larger where few are counted, and before the start more so than after it.
    const gapOf = (persons: number): Float64Array => {
      const level = 0.9 * persons ** -0.3 * normal(next);
      return Float64Array.from({ length: months }, () => level + 0.2 * persons ** -0.3 * normal(next));
    };
    const errorOf = (persons: number): number => persons ** -0.5;
    const rms = (gap: Float64Array): number =>
      Math.sqrt(gap.reduce((sum, one) => sum + one * one, 0) / months);
    let held = 0;
    for (let i = 0; i < cases; i++) {
      const others = sizes.map((persons) => {
        const after = gapOf(persons);
        return { after, ratio: (rms(after) / errorOf(persons)) * (size / persons) ** 0.2 };
      });
      const own = gapOf(size);
      const meanGap = size * mean(own) + effect;
      const range = placeboRange({ meanGap, error: size * errorOf(size) }, others);
      if (range.low <= effect && effect <= range.high) held++;
    }
    // Chance alone moves a share of 3,000 by 0.5 points.
    expect(held / cases).toBeGreaterThan(0.88);
    expect(held / cases).toBeLessThan(0.92);
  });

  test('the smallest of all: shares that are not brought to size would hold it far too seldom', () => {
    const next = random(5);
    const [cases, size] = [3000, 30];
    let [held, heldAsShares] = [0, 0];
    for (let i = 0; i < cases; i++) {
      const swing = (persons: number): number => persons ** -0.3 * normal(next);
      const others = Array.from({ length: 59 }, (_, j) => {
        const persons = size * 1.08 ** (j + 1);
        const level = swing(persons);
        const ratio = (Math.abs(level) / persons ** -0.5) * (size / persons) ** 0.2;
        return { level, after: Float64Array.of(level), ratio };
      });
      const own = swing(size);
      const range = placeboRange({ meanGap: own, error: size ** -0.5 }, others);
      if (range.low <= 0 && 0 <= range.high) held++;
      const shares = others.map(({ level }) => level).sort((a, b) => a - b);
      if (own - shares[56]! <= 0 && 0 <= own - shares[2]!) heldAsShares++;
    }
    expect(held / cases).toBeGreaterThan(0.88);
    expect(held / cases).toBeLessThan(0.92);
    expect(heldAsShares / cases).toBeLessThan(0.75);
  });
});

function mean(values: Float64Array): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}
