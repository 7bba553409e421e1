/**
 * Nearest neighbours in standardised distance.
 *
 *     z_j  = (x_j − mean_j) / sd_j            per feature j, over all rows with every feature
 *     d    = sqrt( Σ_j (z_j − z'_j)² )
 *
 * Unit: standard deviations. Source: nearest neighbours in the normalised Euclidean distance (Hastie, Tibshirani &
 * Friedman, The Elements of Statistical Learning, 13.3). A feature with no spread counts nothing. Rows with a missing
 * feature (NaN) are neither found nor standardised with; asking for the neighbours of one gives none. Equal distances
 * keep the order of the rows.
 *
 *     // sizes 1, 2, 9 (mean 4, sd √(38/3)): the nearest to the first is the second, √(3/38) away
 *     nearest([[1], [2], [9]], 0, 1)  // [{ row: 1, distance: 0.281 }]
 */
export function nearest(
  rows: readonly (readonly number[])[],
  row: number,
  count: number,
): readonly { readonly row: number; readonly distance: number }[] {
  const complete = rows.map((features) => features.every(Number.isFinite));
  if (complete[row] !== true) return [];
  const own = rows[row]!;
  const spread = own.map((_, j) => standardDeviation(rows.filter((__, i) => complete[i]).map((r) => r[j]!)));
  const distance = (other: readonly number[]): number =>
    Math.hypot(...own.map((value, j) => (spread[j] === 0 ? 0 : (other[j]! - value) / spread[j]!)));
  return rows
    .map((features, i) => ({ row: i, distance: complete[i] && i !== row ? distance(features) : Number.NaN }))
    .filter((found) => !Number.isNaN(found.distance))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count);
}

function standardDeviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
