import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simplexLeastSquares } from '../../../src/statistics/simplexLeastSquares.ts';
import {
  byQuadprog,
  degenerateProblems,
  leastPossible,
  objectiveOf,
  randomProblems,
} from './simplexProblems.ts';

/** As asked: the objective within a millionth. */
const PRECISION = 1e-6;

/** What the last digit of the weights can do to the bounds. */
function roundingOf(problem: { target: ArrayLike<number>; columns: readonly ArrayLike<number>[] }): number {
  const sizes = [problem.target, ...problem.columns].map((column) =>
    Array.from(column).reduce((sum, x) => sum + x ** 2, 0),
  );
  return 1e-14 * Math.max(...sizes);
}

function expectOnSimplex(weights: Float64Array): void {
  expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
}

describe('simplexLeastSquares', () => {
  test('worked example: half of the way to each of the others', () => {
    const { weights, objective, gap } = simplexLeastSquares({
      target: [1, 1],
      columns: [
        [0, 0],
        [4, 0],
        [0, 4],
      ],
    });
    expect([...weights]).toEqual([0.5, 0.25, 0.25]);
    expect(objective).toBeCloseTo(0, 24);
    expect(gap).toBe(0);
  });

  test('one donor gets everything, and the objective is its distance', () => {
    const { weights, objective } = simplexLeastSquares({ target: [1, 2], columns: [[2, 4]] });
    expect([...weights]).toEqual([1]);
    expect(objective).toBe(5);
  });

  test('period weights and ridge enter as written: (1 − w)² · 2 + w² · 3 + ridge', () => {
    // Columns 0 and 1 against 1 in a period of weight 2, and 0 and 1 against 0 in one of weight 3: w₂ = 2/5.
    const problem = {
      target: [1, 0],
      columns: [
        [0, 0],
        [1, 1],
      ],
      periodWeights: [2, 3],
    };
    expect(simplexLeastSquares(problem).weights[1]).toBeCloseTo(0.4, 14);
    expect(simplexLeastSquares(problem).objective).toBeCloseTo(2 * 0.36 + 3 * 0.16, 14);
    // With ridge 5: 2(1 − w)² + 3w² + 5(w² + (1 − w)²) is least at w = 7/15.
    const ridged = simplexLeastSquares({ ...problem, ridge: 5 });
    expect(ridged.weights[1]).toBeCloseTo(7 / 15, 14);
  });

  test('on 240 random problems as good as quadprog, and never more than a millionth above the least possible', () => {
    for (const [index, problem] of randomProblems(240).entries()) {
      const { weights, objective, gap } = simplexLeastSquares(problem);
      expectOnSimplex(weights);
      const ours = objectiveOf(problem, weights);
      const theirs = objectiveOf(problem, byQuadprog(problem));
      expect(Math.abs(ours / theirs - 1), `problem ${index}: ${ours} ${theirs}`).toBeLessThan(PRECISION);
      expect(Math.abs(objective / ours - 1)).toBeLessThan(1e-9);
      expect(gap, `problem ${index}`).toBeLessThan(1e-8);
    }
  });

  const degenerate = degenerateProblems();
  test('there are at least 20 degenerate problems', () =>
    expect(degenerate.length).toBeGreaterThanOrEqual(20));

  test.each(degenerate)('degenerate: $name', (problem) => {
    const { weights, gap } = simplexLeastSquares(problem);
    expectOnSimplex(weights);
    const ours = objectiveOf(problem, weights);
    // A little is added to the diagonal for the other program; what that costs it is measured by the objective itself.
    const theirs = Math.min(
      ...[1e-12, 1e-10, 1e-8].map((least) => objectiveOf(problem, byQuadprog(problem, least))),
    );
    expect(ours).toBeLessThanOrEqual(theirs * (1 + PRECISION) + 1e-8 * roundingOf(problem));
    expect(gap).toBeLessThan(1e-8);
  });

  test('on any numbers: on the simplex, and no better by more than a millionth anywhere', () => {
    const value = fc.integer({ min: -10_000, max: 10_000 }).map((hundredths) => hundredths / 100);
    const problem = fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 15 }))
      .chain(([periods, donors]) => {
        const column = fc.array(value, { minLength: periods, maxLength: periods });
        return fc.record({
          target: column,
          columns: fc.array(column, { minLength: donors, maxLength: donors }),
          ridge: fc.constantFrom(0, 1e-6, 1),
        });
      });
    fc.assert(
      fc.property(problem, (given) => {
        const { weights } = simplexLeastSquares(given);
        expectOnSimplex(weights);
        const ours = objectiveOf(given, weights);
        expect(ours - leastPossible(given, weights)).toBeLessThanOrEqual(
          PRECISION * ours + roundingOf(given),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('the same numbers give the same weights; with a ridge repeated columns share alike, in any order', () => {
    const [problem] = randomProblems(1);
    expect(simplexLeastSquares(problem!)).toEqual(simplexLeastSquares(problem!));
    const [a, b, c] = [
      [1, 2, 3],
      [3, 1, 0],
      [4, 4, 4],
    ];
    const target = [2, 2, 1];
    const { weights } = simplexLeastSquares({ target, columns: [a!, b!, a!, c!], ridge: 1e-4 });
    expect(weights[0]).toBeCloseTo(weights[2]!, 9);
    const turned = simplexLeastSquares({ target, columns: [c!, a!, b!, a!], ridge: 1e-4 }).weights;
    expect([...turned].map((w) => w.toFixed(9))).toEqual([3, 0, 1, 2].map((j) => weights[j]!.toFixed(9)));
  });

  test.each([
    ['a gap in the target', { target: [1, Number.NaN], columns: [[1, 2]] }],
    ['a gap in a column', { target: [1, 2], columns: [[1, Number.NaN]] }],
    ['infinite', { target: [1, 2], columns: [[1, Number.POSITIVE_INFINITY]] }],
    ['no column', { target: [1, 2], columns: [] }],
    ['a short column', { target: [1, 2], columns: [[1]] }],
    ['a weight below 0', { target: [1, 2], columns: [[1, 2]], periodWeights: [1, -1] }],
    ['too few period weights', { target: [1, 2], columns: [[1, 2]], periodWeights: [1] }],
    ['a ridge below 0', { target: [1, 2], columns: [[1, 2]], ridge: -1 }],
    ['a ridge that is no number', { target: [1, 2], columns: [[1, 2]], ridge: Number.NaN }],
  ])('refuses %s', (_, problem) => {
    expect(() => simplexLeastSquares(problem)).toThrow(RangeError);
  });
});
