/** What a file says else than the figures that are there already. */
import type { AreaCode } from '../domain/area.ts';
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

/** The rows of these areas: what a file of a few kommuner changes is told of them alone. */
export function atAreas(dataset: Dataset, codes: readonly AreaCode[]): Dataset {
  const wanted = new Set(codes);
  const areas = dataset.areas.filter((code) => wanted.has(code));
  if (areas.length === dataset.areas.length) return dataset;
  const to = dataset.areas.map((code) => areas.indexOf(code));
  const kept: number[] = [];
  for (let row = 0; row < dataset.rowCount; row++) if (to[dataset.area[row]!]! >= 0) kept.push(row);
  return {
    ...dataset,
    rowCount: kept.length,
    areas,
    area: Uint16Array.from(kept, (row) => to[dataset.area[row]!]!),
    period: Uint16Array.from(kept, (row) => dataset.period[row]!),
    dimension: dataset.dimension.map((column) => Uint16Array.from(kept, (row) => column[row]!)),
    values: dataset.values.map((column) => Float64Array.from(kept, (row) => column[row]!)),
    status: dataset.status.map((column) => Uint8Array.from(kept, (row) => column[row]!)),
  };
}
