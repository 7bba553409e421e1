/** What is to be matched with what: one number per period each, none missing. */
export interface SimplexProblem {
  /** What is to be matched. */
  readonly target: ArrayLike<number>;
  /** What it is matched with: one column per donor, as long as `target`. */
  readonly columns: readonly ArrayLike<number>[];
  /** How much each period counts, 0 or more; all alike when left out. */
  readonly periodWeights?: ArrayLike<number>;
  /** Multiplies the sum of the squared weights; 0 when left out. In the unit of the target squared. */
  readonly ridge?: number;
}

/** How far each column lies from the target, and the products of these distances. */
export interface Distances {
  readonly count: number;
  readonly columns: readonly Float64Array[];
  /** Row by row, `count` x `count`. */
  readonly products: Float64Array;
  /** The largest squared distance. */
  readonly largest: number;
  /** The first of the columns with the smallest. */
  readonly nearest: number;
}

/**
 * The distances of a problem on the simplex (see simplexLeastSquares.ts):
 *
 *     d_tj = sqrt(v_t) · ( x_tj − y_t ),   and below them, with a ridge, sqrt(ridge) in row j of column j
 *
 * so that the squared length of Σ w_j·d_j is the whole objective, ridge and all. Unit: that of the target. Throws a
 * RangeError for a number that is not finite, a weight or ridge below 0, lengths that differ, or no column at all.
 */
export function distances({ target, columns, periodWeights, ridge = 0 }: SimplexProblem): Distances {
  const count = columns.length;
  const periods = target.length;
  if (count === 0) throw new RangeError('no column to match with');
  if (!(ridge >= 0) || !Number.isFinite(ridge)) throw new RangeError(`ridge must be 0 or more: ${ridge}`);
  if (periodWeights !== undefined && periodWeights.length !== periods)
    throw new RangeError(`${periodWeights.length} period weights for ${periods} periods`);
  const rows = ridge > 0 ? periods + count : periods;
  const found = columns.map((column, j) => {
    if (column.length !== periods) throw new RangeError(`column ${j} has ${column.length} of ${periods}`);
    const distance = new Float64Array(rows);
    for (let t = 0; t < periods; t++) distance[t] = column[t]! - target[t]!;
    if (periodWeights !== undefined)
      for (let t = 0; t < periods; t++) distance[t]! *= Math.sqrt(periodWeights[t]!);
    if (ridge > 0) distance[periods + j] = Math.sqrt(ridge);
    return distance;
  });
  const products = new Float64Array(count * count);
  let nearest = 0;
  let largest = 0;
  for (let i = 0; i < count; i++) {
    for (let j = 0; j <= i; j++) {
      products[i * count + j] = products[j * count + i] = inner(found[i]!, found[j]!);
    }
    const own = products[i * count + i]!;
    if (!Number.isFinite(own)) throw new RangeError(`column ${i}, the target or a weight has a gap`);
    largest = Math.max(largest, own);
    if (own < products[nearest * count + nearest]!) nearest = i;
  }
  return { count, columns: found, products, largest, nearest };
}

/** The columns' mixture with the given weights: Σ w_j·d_j. */
export function mix({ columns }: Distances, weights: ArrayLike<number>): Float64Array {
  const sum = new Float64Array(columns[0]!.length);
  columns.forEach((column, j) => {
    const weight = weights[j]!;
    if (weight !== 0) for (let t = 0; t < sum.length; t++) sum[t]! += weight * column[t]!;
  });
  return sum;
}

/** Σ a·b. */
export function inner(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let t = 0; t < a.length; t++) sum += a[t]! * b[t]!;
  return sum;
}
