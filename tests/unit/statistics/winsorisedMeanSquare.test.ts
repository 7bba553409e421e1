import { describe, expect, test } from 'vitest';
import {
  NORMAL_WINSORISED_SHARE,
  winsorisedMeanSquare,
} from '../../../src/statistics/winsorisedMeanSquare.ts';

describe('winsorisedMeanSquare', () => {
  test('worked example: 9s at both ends count as the 1s beside them', () => {
    expect(winsorisedMeanSquare([-9, -1, -1, -1, -1, 0, 1, 1, 1, 1, 9])).toBeCloseTo(10 / 11, 12);
  });

  test('is the same however far out the outliers are', () => {
    const with9 = [9, 3, 1, -2, 0.5, -1, 2, -3, 0, -0.5, -9];
    const withHuge = [1e150, 3, 1, -2, 0.5, -1, 2, -3, 0, -0.5, -1e150];
    expect(winsorisedMeanSquare(withHuge)).toBe(winsorisedMeanSquare(with9));
  });

  test('leaves missing values out; empty, and nothing but missing, is NaN', () => {
    expect(winsorisedMeanSquare([2, Number.NaN, -2])).toBe(winsorisedMeanSquare([2, -2]));
    expect(winsorisedMeanSquare([])).toBeNaN();
    expect(winsorisedMeanSquare([Number.NaN])).toBeNaN();
  });

  test('sorts a copy: the input keeps its order', () => {
    const values = Float64Array.of(3, -1, 2);
    winsorisedMeanSquare(values);
    expect([...values]).toEqual([3, -1, 2]);
    expect(() => winsorisedMeanSquare(Object.freeze([3, -1, 2]))).not.toThrow();
  });

  test('the share for normal values agrees with numerical integration of min(|z|, 1.2816)²', () => {
    const step = 0.001;
    let sum = 0;
    for (let z = -9 + step / 2; z < 9; z += step) {
      sum += Math.min(Math.abs(z), 1.2815515655446004) ** 2 * Math.exp((-z * z) / 2) * step;
    }
    expect(NORMAL_WINSORISED_SHARE).toBeCloseTo(sum / Math.sqrt(2 * Math.PI), 6);
  });
});
