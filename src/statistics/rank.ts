/**
 * Competition ranking ("1, 2, 2, 4"): a value's rank is one more than the number of values ahead of it.
 *
 *     rank_i = 1 + #{ j : x_j > x_i }   (descending; ascending with <)
 *
 * Unit: positions, 1 = highest when descending, 1 = lowest when ascending; the text always has to say which.
 * Source: "standard competition ranking", `ties.method = "min"` of R's rank().
 *
 * Caveats: rank the unrounded values, since equal means exactly equal here: two shares are a tie only when they
 * are the same number (100·1/3 and 100·2/6 are). A rank says nothing about whether the distance is more than
 * chance: see compareRates. Missing values (NaN) are not ranked, get rank 0 and are not in `count`.
 * Empty in: no ranks, count 0.
 *
 *     rank([5, 9, NaN, 9, 1], 'descending')  // ranks 3, 1, 0, 1, 4; count 4
 */
export interface RankTable {
  readonly order: 'descending' | 'ascending';
  /** Parallel to the values: 1, 2, 2, 4 …; 0 where there is no value. */
  readonly ranks: Uint32Array;
  /** How many are ranked: the 96 in "nr. 1 af 96". */
  readonly count: number;
}

export function rank(values: ArrayLike<number>, order: RankTable['order']): RankTable {
  const sorted = Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort();
  if (order === 'descending') sorted.reverse();
  const rankOf = new Map<number, number>();
  sorted.forEach((value, i) => {
    if (!rankOf.has(value)) rankOf.set(value, i + 1);
  });
  return {
    order,
    ranks: Uint32Array.from(values, (value) => rankOf.get(value) ?? 0),
    count: sorted.length,
  };
}

/**
 * How many others share the rank of the value at `index`; 0 when it stands alone, is unranked or is not there.
 *
 *     tiedWith(rank([5, 9, 9], 'descending'), 1)  // 1
 */
export function tiedWith(table: RankTable, index: number): number {
  const own = table.ranks[index];
  if (!own) return 0;
  return table.ranks.filter((other) => other === own).length - 1;
}
