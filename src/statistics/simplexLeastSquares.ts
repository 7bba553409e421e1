import { type Cholesky, cholesky, solveWith } from './cholesky.ts';
import { type Distances, distances, inner, mix, type SimplexProblem } from './simplexDistances.ts';

export interface SimplexFit {
  /** One per column: none below 0, together 1. */
  readonly weights: Float64Array;
  /** Σ v·(target − columns·weights)² + ridge·Σ weights². */
  readonly objective: number;
  /** How far above the smallest possible the objective lies at most, relative to it: the duality gap. */
  readonly gap: number;
}

/** Where the search ends; what is reached is usually far smaller. */
const GAP = 1e-10;
/** Of a column's squared length: one that adds less than this to the others lies in their plane. */
const IN_PLANE = 1e-13;
/** Of the largest squared distance: an objective below is a perfect fit and rounding. */
const PERFECT = 1e-24;

/**
 * Weights of at least 0 that sum to 1 and bring the columns as close to the target as possible:
 *
 *     minimise  Σ_t v_t · ( y_t − Σ_j w_j·x_tj )²  +  ridge · Σ_j w_j²     over  w_j ≥ 0,  Σ_j w_j = 1
 *
 * Since the weights sum to 1, each column may be replaced by its distance from the target, d_j = x_j − y, and what is
 * looked for is the point nearest to 0 in the convex hull of the distances: Wolfe (1976), "Finding the nearest point in
 * a polytope", Mathematical Programming 11:128–149. A set of columns grows by the one that promises most and shrinks
 * where a weight would fall below 0; it ends with the exact solution but for rounding. What may be missing is known
 * (the duality gap, Jaggi 2013), with p = Σ_j w_j·d_j:
 *
 *     objective − smallest possible  ≤  2 · ( p·p − min_j d_j·p ),   `gap` is the right side over the objective
 *
 * Units: weights are shares; the objective is in the target's unit squared. The same numbers give the same weights
 * every time; of columns that promise alike the first is taken. Columns that repeat each other, lie in one plane or
 * outnumber the periods are no trouble, but several sets of weights can then fit equally well and this is one of them;
 * a ridge above 0 leaves only one (repeated columns then share alike).
 *
 * Caveat: where the fit is perfect, the objective is rounding and `gap` 0. Throws a RangeError for a number that is
 * not finite, a weight or ridge below 0, lengths that differ, or no column at all.
 *
 *     simplexLeastSquares({ target: [1, 1], columns: [[0, 0], [4, 0], [0, 4]] })
 *     // weights 0.5, 0.25, 0.25; objective 0
 */
export function simplexLeastSquares(problem: SimplexProblem): SimplexFit {
  const all = distances(problem);
  const nearest: Found = { active: [all.nearest], weights: new Float64Array(all.count) };
  nearest.weights[all.nearest] = 1;
  // The products are quick but lose digits where the fit is close; the columns themselves have the last word.
  const quick = search(all, nearest, (weights) => byProducts(all, weights));
  const { weights, objective, gap } = search(all, quick, (shares) => byColumns(all, shares));
  return { weights, objective, gap };
}

interface Found {
  /** Columns with a weight. */
  readonly active: readonly number[];
  readonly weights: Float64Array<ArrayBuffer>;
}

/** The objective, and the product of each column with the point that the weights lead to. */
type Measure = (weights: Float64Array) => { readonly objective: number; readonly along: Float64Array };

function search(all: Distances, from: Found, measure: Measure) {
  let now = { ...from, ...judge(all, measure(from.weights)) };
  let best = now;
  // Each round lowers the objective; the limit is for rounding that goes round in circles.
  for (let round = 0; round < 20 * (all.count + 10); round++) {
    if (now.gap <= GAP || now.active.includes(now.promising)) break;
    const next = enlarge(all, now, now.promising, measure);
    now = { ...next, ...judge(all, measure(next.weights)) };
    if (now.objective <= best.objective) best = now;
  }
  return best;
}

function byColumns(all: Distances, weights: Float64Array): ReturnType<Measure> {
  const point = mix(all, weights);
  return {
    objective: inner(point, point),
    along: Float64Array.from(all.columns, (column) => inner(column, point)),
  };
}

function byProducts({ count, products }: Distances, weights: Float64Array): ReturnType<Measure> {
  const along = new Float64Array(count);
  let objective = 0;
  for (let j = 0; j < count; j++) {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += products[j * count + i]! * weights[i]!;
    along[j] = sum;
    objective += weights[j]! * sum;
  }
  return { objective, along };
}

/** How far the objective can be from the smallest, and the column by which most is gained. */
function judge({ largest }: Distances, { objective, along }: ReturnType<Measure>) {
  let promising = 0;
  for (let j = 1; j < along.length; j++) if (along[j]! < along[promising]!) promising = j;
  const missing = Math.max(0, (2 * (objective - along[promising]!)) / objective);
  return { objective, promising, gap: objective <= PERFECT * largest ? 0 : missing };
}

/** The best weights when one more column may be used; others fall out of use by that. */
function enlarge(all: Distances, found: Found, added: number, measure: Measure): Found {
  const before = found.active;
  const weights = Float64Array.from(found.weights);
  let active = [...before, added];
  let factor = factorOf(all, active);
  if (factor === null) {
    // The new column is a mixture of the others: it takes the place of the first that this uses up.
    const mixture = mixtureOf(all, before, added);
    if (mixture === null) return { active, weights };
    const [leaving] = move(weights, before, (i) => -mixture[i]!, Number.POSITIVE_INFINITY);
    weights[added] = Math.max(0, 1 - sumOf(weights));
    active = active.filter((j) => j !== leaving);
    factor = factorOf(all, active);
  }
  while (factor !== null) {
    const wanted = nearestInPlane(all, active, factor, measure);
    const [leaving] = move(weights, active, (i) => wanted[i]! - weights[active[i]!]!, 1);
    if (leaving === undefined) break;
    active = active.filter((j) => j !== leaving);
    factor = factorOf(all, active);
  }
  const total = sumOf(weights);
  return { active, weights: weights.map((weight) => weight / total) };
}

/**
 * Products of the active distances, with a constant added so that they can be divided by even where 0 lies in their
 * plane; null when one of them lies in the plane of the others.
 */
function factorOf(all: Distances, active: readonly number[]): Cholesky | null {
  const size = active.length;
  const matrix = new Float64Array(size * size);
  active.forEach((j, row) => {
    for (let i = 0; i < size; i++)
      matrix[row * size + i] = all.products[j * all.count + active[i]!]! + all.largest;
  });
  return cholesky(matrix, size, IN_PLANE);
}

/** Weights of the active columns, of any sign, that sum to 1 and lead to the point of their plane nearest to 0. */
function nearestInPlane(
  all: Distances,
  active: readonly number[],
  factor: Cholesky,
  measure: Measure,
): Float64Array {
  const even = solveWith(factor, new Float64Array(active.length).fill(1));
  const evenSum = sumOf(even);
  const found = even.map((value) => value / evenSum);
  // All distances have the same product with the nearest point; what rounding left of differences is taken out.
  for (let repeat = 0; repeat < 2; repeat++) {
    const weights = new Float64Array(all.count);
    active.forEach((j, i) => {
      weights[j] = found[i]!;
    });
    const { along } = measure(weights);
    const excess = solveWith(
      factor,
      active.map((j) => along[j]!),
    );
    const excessSum = sumOf(excess);
    for (let i = 0; i < found.length; i++) found[i]! -= excess[i]! - (excessSum / evenSum) * even[i]!;
  }
  return found;
}

/** The weights with which the active columns come nearest to one more column; they sum to 1. */
function mixtureOf(all: Distances, active: readonly number[], column: number): Float64Array | null {
  const factor = factorOf(all, active);
  if (factor === null) return null;
  return solveWith(
    factor,
    active.map((j) => all.products[j * all.count + column]! + all.largest),
  );
}

/**
 * Moves the active weights along a direction, as far as `limit` times or until one of them is used up: that column is
 * returned, with weight 0.
 */
function move(
  weights: Float64Array,
  active: readonly number[],
  direction: (position: number) => number,
  limit: number,
): [leaving?: number] {
  const steps = active.map((_, i) => direction(i));
  let length = limit;
  let leaving: number | undefined;
  active.forEach((j, i) => {
    if (!(steps[i]! < 0) || weights[j]! + limit * steps[i]! >= 0) return;
    const reach = weights[j]! / -steps[i]!;
    if (leaving === undefined || reach < length) [length, leaving] = [reach, j];
  });
  if (length === Number.POSITIVE_INFINITY) return [];
  active.forEach((j, i) => {
    weights[j] = j === leaving ? 0 : Math.max(0, weights[j]! + length * steps[i]!);
  });
  return leaving === undefined ? [] : [leaving];
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
