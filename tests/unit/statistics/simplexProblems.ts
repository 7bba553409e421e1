/** Problems for the least squares on the simplex, and their solution by another program. */
import { solveQP } from 'quadprog';
import type { SimplexProblem } from '../../../src/statistics/simplexDistances.ts';
import { normal, random } from './random.ts';

/** The objective as it is defined, from nothing but the problem. */
export function objectiveOf(problem: SimplexProblem, weights: ArrayLike<number>): number {
  const { target, columns, periodWeights, ridge = 0 } = problem;
  let sum = 0;
  for (let t = 0; t < target.length; t++) {
    let left = target[t]!;
    columns.forEach((column, j) => {
      left -= weights[j]! * column[t]!;
    });
    sum += (periodWeights?.[t] ?? 1) * left ** 2;
  }
  return sum + ridge * Array.from(weights).reduce((squares, weight) => squares + weight ** 2, 0);
}

/**
 * No weights give less than this, by the convexity of the objective: it lies above its tangent at `weights`, and the
 * tangent is least in a corner of the simplex. Worked out from the definition, not from the program that is tested.
 */
export function leastPossible(problem: SimplexProblem, weights: ArrayLike<number>): number {
  const { target, columns, periodWeights, ridge = 0 } = problem;
  const left = Array.from(target, (y, t) =>
    columns.reduce((rest, column, j) => rest - weights[j]! * column[t]!, y),
  );
  const slope = columns.map((column, j) => {
    const along = left.reduce((sum, rest, t) => sum + (periodWeights?.[t] ?? 1) * rest * column[t]!, 0);
    return 2 * (ridge * weights[j]! - along);
  });
  const here = slope.reduce((sum, each, j) => sum + each * weights[j]!, 0);
  return objectiveOf(problem, weights) + Math.min(...slope) - here;
}

/**
 * The weights found by quadprog (Goldfarb & Idnani's dual method, the Fortran of R's quadprog). It needs a matrix that
 * is positive definite: `least` is added to its diagonal, as a share of the mean of it, where nothing else makes it so.
 */
export function byQuadprog(problem: SimplexProblem, least = 0): Float64Array {
  const { target, columns, periodWeights, ridge = 0 } = problem;
  const n = columns.length;
  const weigh = (t: number): number => periodWeights?.[t] ?? 1;
  const distance = columns.map((column) =>
    Array.from(column, (x, t) => Math.sqrt(weigh(t)) * (x - target[t]!)),
  );
  const product = (i: number, j: number): number =>
    distance[i]!.reduce((sum, x, t) => sum + x * distance[j]![t]!, 0);
  const scale = distance.reduce((sum, _, j) => sum + product(j, j), 0) / n || 1;
  const from1 = <T>(make: (index: number) => T, count = n): T[] => {
    const list: T[] = [];
    for (let index = 1; index <= count; index++) list[index] = make(index);
    return list;
  };
  const matrix = from1((i) =>
    from1((j) => (product(i - 1, j - 1) + (i === j ? ridge + least * scale : 0)) / scale),
  );
  const limits = from1((i) => from1((k) => (k === 1 || k === i + 1 ? 1 : 0), n + 1));
  const { solution, message } = solveQP(
    matrix,
    from1(() => 0),
    limits,
    from1((k) => (k === 1 ? 1 : 0), n + 1),
    1,
  );
  if (message !== '') throw new Error(message);
  const weights = Float64Array.from({ length: n }, (_, j) => Math.max(0, solution[j + 1]!));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** Two hundred problems like those of the method: levels, a common cycle, own noise; some weighted, some with ridge. */
export function randomProblems(count: number): SimplexProblem[] {
  return Array.from({ length: count }, (_, seed) => {
    const next = random(seed + 1);
    const donors = 2 + Math.floor(next() * 29);
    const periods = donors + Math.floor(next() * 120);
    const noise = 10 ** (-3 + 4 * next());
    const cycle = walk(next, periods, 0.3);
    const column = (): number[] => {
      const level = 5 + normal(next);
      const own = walk(next, periods, 0.1);
      return cycle.map(
        (common, t) => level + common * (1 + 0.2 * normal(next)) + own[t]! + noise * normal(next),
      );
    };
    const columns = Array.from({ length: donors }, column);
    return {
      target: seed % 4 === 0 ? mixed(columns, next, noise) : column(),
      columns,
      ...(seed % 3 === 0 ? { periodWeights: cycle.map(() => 3 * next()) } : {}),
      ...(seed % 2 === 0 ? { ridge: 10 ** (-6 + 7 * next()) } : {}),
    };
  });
}

/** A target that lies inside the hull but for its noise. */
function mixed(columns: readonly number[][], next: () => number, noise: number): number[] {
  const shares = columns.map(() => -Math.log(1 - next()));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return columns[0]!.map(
    (_, t) =>
      shares.reduce((sum, share, j) => sum + (share / total) * columns[j]![t]!, 0) + noise * normal(next),
  );
}

function walk(next: () => number, length: number, step: number): number[] {
  let at = 0;
  return Array.from({ length }, () => {
    at += step * normal(next);
    return at;
  });
}

/** What breaks solvers: repeats, planes, few periods, perfect fits, extreme sizes. */
export function degenerateProblems(): (SimplexProblem & { readonly name: string })[] {
  const next = random(99);
  const noise = (length: number, scale = 1): number[] => Array.from({ length }, () => scale * normal(next));
  const many = (count: number, length: number, scale = 1): number[][] =>
    Array.from({ length: count }, () => noise(length, scale));
  const three = many(3, 30);
  const ten = many(10, 40);
  const plane = many(2, 30);
  const combined = (a: number, b: number): number[] => plane[0]!.map((x, t) => a * x + b * plane[1]![t]!);
  const outside = noise(30).map((x) => x + 6);
  return [
    { name: 'one donor', target: noise(10), columns: many(1, 10) },
    { name: 'one period', target: [0.3], columns: [[1], [2], [5]] },
    { name: 'one period, inside', target: [1.7], columns: [[1], [2], [5], [2]] },
    { name: 'every column twice', target: noise(30), columns: [...three, ...three] },
    { name: 'one column five times', target: noise(30), columns: Array(5).fill(three[0]) },
    {
      name: 'columns in one plane',
      target: noise(30),
      columns: [combined(1, 0), combined(0, 1), combined(0.5, 0.5), combined(0.2, 0.8), combined(2, -1)],
    },
    {
      name: 'columns on one line',
      target: noise(30),
      columns: [0, 1, 2, 3, 4].map((k) => combined(1 - k / 2, k / 2)),
    },
    {
      name: 'nearly repeated columns',
      target: noise(30),
      columns: [...three, ...three.map((column) => column.map((x) => x + 1e-9 * normal(next)))],
    },
    {
      name: 'nearly in one plane',
      target: noise(30),
      columns: [1, 2, 3, 4, 5].map((k) => combined(1 / k, 1 - 1 / k).map((x) => x + 1e-7 * normal(next))),
    },
    { name: 'more donors than periods', target: noise(12).map((x) => x + 3), columns: many(60, 12) },
    { name: 'many donors around the target', target: noise(6, 0.01), columns: many(97, 6) },
    { name: 'target is a column', target: ten[3]!, columns: ten },
    {
      name: 'target is a mixture',
      target: ten[0]!.map((x, t) => 0.25 * x + 0.75 * ten[1]![t]!),
      columns: ten,
    },
    {
      name: 'target is a mixture, columns twice',
      target: ten[0]!.map((x, t) => (x + ten[1]![t]!) / 2),
      columns: [...ten, ...ten],
    },
    { name: 'target far outside', target: outside.map((x) => 1000 * x), columns: many(15, 30) },
    { name: 'all columns alike', target: Array(20).fill(2), columns: Array(6).fill(Array(20).fill(5)) },
    { name: 'all zero', target: Array(20).fill(0), columns: Array(4).fill(Array(20).fill(0)) },
    {
      name: 'constant columns',
      target: noise(20),
      columns: [0, 1, 2, 3].map((level) => Array(20).fill(level)),
    },
    { name: 'huge numbers', target: noise(30, 1e9), columns: many(8, 30, 1e9) },
    { name: 'tiny numbers', target: noise(30, 1e-9), columns: many(8, 30, 1e-9) },
    {
      name: 'high level, small differences',
      target: noise(30).map((x) => x + 1e6),
      columns: many(8, 30).map((column) => column.map((x) => x + 1e6)),
    },
    {
      name: 'columns of very different size',
      target: noise(30),
      columns: many(12, 30).map((column, j) => column.map((x) => x * 10 ** (j - 6))),
    },
    {
      name: 'weights 0 but for two periods',
      target: noise(30),
      columns: many(8, 30),
      periodWeights: Array.from({ length: 30 }, (_, t) => (t < 2 ? 1 : 0)),
    },
    { name: 'ridge on repeated columns', target: noise(30), columns: [...three, ...three], ridge: 1e-6 },
    { name: 'ridge on a perfect fit', target: ten[3]!, columns: ten, ridge: 1e-9 },
  ];
}
