/**
 * Change since `lag` positions earlier: with months and a lag of 12, since the same month last year, which is
 * the comparison that raw (not seasonally adjusted) figures can bear.
 *
 * Both functions give NaN for the first `lag` positions and where either value is missing (NaN). Empty in,
 * empty out; a lag longer than the series gives NaN only.
 */

/**
 *     d_t = x_t − x_{t−lag}
 *
 * Unit: that of the values; for rates in per cent that is percentage points.
 *
 *     laggedDifference([10, 12, 9], 1)  // NaN, 2, −3
 */
export function laggedDifference(values: ArrayLike<number>, lag: number): Float64Array {
  return lagged(values, lag, (now, before) => now - before);
}

/**
 *     r_t = 100 · (x_t − x_{t−lag}) / x_{t−lag}
 *
 * Unit: per cent of the earlier value. NaN when the earlier value is 0: there is no percentage of nothing.
 * Caveat: on few persons a percentage is noise (3 to 5 persons is 67 per cent); whoever shows it decides.
 *
 *     laggedRelativeChange([10, 12, 9, 0, 4], 1)  // NaN, 20, −25, −100, NaN
 */
export function laggedRelativeChange(values: ArrayLike<number>, lag: number): Float64Array {
  return lagged(values, lag, (now, before) => (before === 0 ? Number.NaN : (100 * (now - before)) / before));
}

function lagged(values: ArrayLike<number>, lag: number, change: (now: number, before: number) => number) {
  if (!Number.isInteger(lag) || lag < 1) throw new RangeError(`lag must be 1, 2, …: ${lag}`);
  const changes = new Float64Array(values.length).fill(Number.NaN);
  for (let t = lag; t < values.length; t++) changes[t] = change(values[t]!, values[t - lag]!);
  return changes;
}
