/**
 * Trailing mean: for each position the mean of it and the `window − 1` values before it.
 *
 *     m_t = (x_t + x_{t−1} + … + x_{t−window+1}) / window
 *
 * Unit: that of the values. Twelve months take the seasons out, since each month of the year is in the mean
 * once (Hyndman & Athanasopoulos, Forecasting: Principles and Practice, on moving averages).
 *
 * Caveats: a trailing mean lags half a window behind, so a turning point shows up late. Where one of the values
 * is missing (NaN) the mean is NaN: a mean of eleven months still has a season in it. Empty in, empty out.
 *
 *     trailingMean([1, 2, 3, NaN, 5, 7], 2)  // NaN, 1.5, 2.5, NaN, NaN, 6
 *
 * Each window is summed afresh: a running sum would carry a NaN, and rounding, into every later window.
 */
export function trailingMean(values: ArrayLike<number>, window: number): Float64Array {
  if (!Number.isInteger(window) || window < 1) throw new RangeError(`window must be 1, 2, …: ${window}`);
  const means = new Float64Array(values.length).fill(Number.NaN);
  for (let end = window - 1; end < values.length; end++) {
    let sum = 0;
    for (let i = end - window + 1; i <= end; i++) sum += values[i]!;
    means[end] = sum / window;
  }
  return means;
}
