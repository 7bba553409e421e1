/**
 * Index numbers: every value in per cent of one base value, so that series of different size can share an axis.
 *
 *     i_t = 100 · x_t / base
 *
 * Unit: per cent of the base (100 = the same as the base). The base is a number, not a position: it may be the
 * value of one month or the mean of a year.
 *
 * Caveats: the choice of base decides which lines lie above which, and a base of few persons makes the whole
 * line swing. A base of 0 or a missing one (NaN) gives NaN everywhere; a missing value stays NaN. Empty in,
 * empty out.
 *
 *     indexed([50, 60, NaN, 40], 50)  // 100, 120, NaN, 80
 */
export function indexed(values: ArrayLike<number>, base: number): Float64Array {
  if (base === 0) return new Float64Array(values.length).fill(Number.NaN);
  return Float64Array.from(values, (value) => (100 * value) / base);
}
