/** Two files' dimensions as one list: the same name is the same dimension, the same member the same member. */
import type { Dataset, Dimension } from '../domain/dataset.ts';

/** A dimension that only one of them has lacks an `I alt`, so the other's rows have no place in it. */
export interface NoTotal {
  readonly kind: 'no-total';
  readonly dimension: string;
}

/** Where a side's rows stand in a dimension of the result: by its own column, or all of them at one member. */
export type Place = { readonly column: number; readonly to: readonly number[] } | { readonly all: number };

export interface Fitted {
  readonly dimensions: readonly Dimension[];
  /** One per dimension of the result. */
  readonly bottom: readonly Place[];
  readonly top: readonly Place[];
}

/**
 * The dimensions of `bottom`, then those that only `top` has; members likewise. Rows of a file without one of the
 * other's dimensions are its total.
 */
export function fitDimensions(bottom: Dataset, top: Dataset): Fitted | NoTotal {
  const fitted = { dimensions: [] as Dimension[], bottom: [] as Place[], top: [] as Place[] };
  const alone = (dimension: Dimension, column: number, own: Place[], other: Place[]): NoTotal | null => {
    // One member that is no total is a part all the same: the other file's rows are not of it.
    if (dimension.total === null) return { kind: 'no-total', dimension: dimension.name };
    fitted.dimensions.push(dimension);
    own.push({ column, to: dimension.members.map((_, m) => m) });
    other.push({ all: dimension.total });
    return null;
  };
  for (const [column, dimension] of bottom.dimensions.entries()) {
    const at = top.dimensions.findIndex(({ name }) => name === dimension.name);
    const other = top.dimensions[at];
    if (other === undefined) {
      const problem = alone(dimension, column, fitted.bottom, fitted.top);
      if (problem !== null) return problem;
      continue;
    }
    const { united, to } = unite(dimension, other);
    fitted.dimensions.push(united);
    fitted.bottom.push({ column, to: dimension.members.map((_, m) => m) });
    fitted.top.push({ column: at, to });
  }
  for (const [column, dimension] of top.dimensions.entries()) {
    if (bottom.dimensions.some(({ name }) => name === dimension.name)) continue;
    const problem = alone(dimension, column, fitted.top, fitted.bottom);
    if (problem !== null) return problem;
  }
  return fitted;
}

/** Members of both, and where the second's stand among them. Totals are one whatever they are called. */
function unite(
  dimension: Dimension,
  other: Dimension,
): { readonly united: Dimension; readonly to: readonly number[] } {
  const members = [...dimension.members];
  const to = other.members.map((name, m) => {
    const at = members.indexOf(name);
    if (at >= 0) return at;
    // Only a name that neither shares may stand for the other's total.
    const same = m === other.total && dimension.total !== null;
    if (same && !other.members.includes(members[dimension.total]!)) return dimension.total;
    return members.push(name) - 1;
  });
  const total = dimension.total ?? (other.total === null ? null : to[other.total]!);
  return { united: { name: dimension.name, members, total }, to };
}
