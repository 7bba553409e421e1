/**
 * Quantile of numbers that are already sorted (ascending, no NaN): linear between the two nearest.
 *
 *     h = (n − 1)·p;   q = x_⌊h⌋ + (h − ⌊h⌋)·(x_⌊h⌋+1 − x_⌊h⌋)
 *
 * Unit: that of the values. Source: type 7 of Hyndman & Fan (1996), "Sample quantiles in statistical packages",
 * the default of R and of d3-array. `quantile(sorted, 0.5)` is the median. Empty in: NaN.
 *
 *     quantile([1, 2, 4, 8], 0.5)  // 3
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const position = (sorted.length - 1) * p;
  const index = Math.floor(position);
  const below = sorted[index] ?? Number.NaN;
  const above = sorted[index + 1] ?? below;
  // Not below + share·(above − below) where nothing is added: ∞ − ∞ is NaN.
  return above === below ? below : below + (position - index) * (above - below);
}
