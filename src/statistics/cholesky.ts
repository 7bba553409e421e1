/**
 * A symmetric positive definite matrix as L·Lᵀ, for solving systems with it (Golub & Van Loan, Matrix Computations,
 * 4.2). `null` when a pivot is not above `least` times the matrix's own diagonal element there: the matrix is then
 * singular as far as rounding lets one see. No unit; `matrix` holds its rows one after the other and is not changed.
 *
 *     solveWith(cholesky([4, 2, 2, 5], 2, 1e-14)!, [8, 12])  // 1, 2
 */
export interface Cholesky {
  readonly size: number;
  /** Row by row; what lies above the diagonal is 0. */
  readonly lower: Float64Array;
}

export function cholesky(matrix: ArrayLike<number>, size: number, least: number): Cholesky | null {
  const lower = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i * size + j]!;
      for (let k = 0; k < j; k++) rest -= lower[i * size + k]! * lower[j * size + k]!;
      if (i > j) lower[i * size + j] = rest / lower[j * size + j]!;
      else if (rest > least * matrix[i * size + i]!) lower[i * size + i] = Math.sqrt(rest);
      else return null;
    }
  }
  return { size, lower };
}

/** The x of matrix · x = right. */
export function solveWith({ size, lower }: Cholesky, right: ArrayLike<number>): Float64Array {
  const x = Float64Array.from(right);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i]! -= lower[i * size + k]! * x[k]!;
    x[i]! /= lower[i * size + i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) x[i]! -= lower[k * size + i]! * x[k]!;
    x[i]! /= lower[i * size + i]!;
  }
  return x;
}
