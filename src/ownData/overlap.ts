/** Whether a file says something else than the figures that are there already. */
import type { Dataset } from '../domain/dataset.ts';
import { mergeDatasets, precedenceOf } from './merge.ts';

/**
 * True when laying `top` over `bottom` changes a number, or turns one into a gap or the other way round. False when it
 * only adds, and when the two cannot be one. Both with canonical names.
 */
export function overlapDiffers(bottom: Dataset, top: Dataset): boolean {
  const merged = mergeDatasets(bottom, top, precedenceOf(bottom, top));
  if (!merged.ok) return false;
  // The rows of `bottom` come first and in their order.
  return bottom.measures.some((_, m) => {
    const [before, after] = [bottom.values[m]!, merged.dataset.values[m]!];
    const [was, is] = [bottom.status[m]!, merged.dataset.status[m]!];
    for (let row = 0; row < bottom.rowCount; row++)
      if (was[row] !== is[row] || !Object.is(before[row], after[row])) return true;
    return false;
  });
}
