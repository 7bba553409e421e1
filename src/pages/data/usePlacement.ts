/** What a file's figures become among those that are there without it. */
import { useMemo } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import { tablesOf } from '../../domain/indicator.ts';
import type { OwnData } from '../../domain/ownData.ts';
import { comparePeriods } from '../../domain/period.ts';
import { overlapDiffers } from '../../ownData/overlap.ts';
import { feeds, type Placement, placement } from '../../ownData/placement.ts';
import type { OwnFiles, ReadOwnFile } from '../../queries/ownFiles.ts';
import { useTables } from '../../queries/useTables.ts';

export interface Placed {
  readonly placement: Placement;
  /** What there is of the file's table without it; null when there is nothing. */
  readonly under: Dataset | null;
  /** Whether it says something else than what is there. */
  readonly differs: boolean;
  /** The name of a file that was added later and goes first where both cover the same; null without one. */
  readonly later: string | null;
}

export type PlacedState =
  | { readonly kind: 'loading' }
  /** The figures that are there could not be fetched. */
  | { readonly kind: 'failed'; readonly retry: () => void }
  | { readonly kind: 'placed'; readonly placed: Placed };

/** `read.table` must be there: a file that was refused has no place. */
export function usePlacement({ file, table }: ReadOwnFile, own: OwnFiles): PlacedState {
  const dataset = table?.dataset;
  const key = table?.key ?? '';
  const names = useMemo(
    () => (dataset === undefined ? [] : [...new Set([key, ...feeds(dataset).flatMap(tablesOf)])]),
    [key, dataset],
  );
  const { others, later } = useMemo(() => around(file.id, key, own), [file.id, key, own]);
  const { tables, failed } = useTables(names, false, others);
  const placed = useMemo((): Placed | null => {
    if (tables === null || dataset === undefined) return null;
    const under = tables.get(key) ?? null;
    return {
      placement: placement(dataset, tables, file),
      under,
      differs: under !== null && overlapDiffers(under, dataset),
      later: later.find((other) => endsNoEarlier(other.dataset, dataset))?.file.name ?? null,
    };
  }, [tables, dataset, key, file, later]);
  if (placed !== null) return { kind: 'placed', placed };
  return failed === null ? { kind: 'loading' } : { kind: 'failed', retry: failed.retry };
}

/** The files in use without this one: of its own table only those that were added before it, as it lies on them. */
function around(id: string, key: string, own: OwnFiles): { others: OwnData; later: OwnData['tables'] } {
  const at = own.read.findIndex(({ file }) => file.id === id);
  const before = new Set(own.read.slice(0, at).map(({ file }) => file.id));
  const same = own.data.tables.filter((table) => table.key === key && table.file.id !== id);
  const others = own.data.tables.filter(
    (table) => table.key !== key || (table.file.id !== id && before.has(table.file.id)),
  );
  const choices = new Map(own.read.map(({ file }) => [file.id, file.choices]));
  const version = others
    .map(({ file }) => `${file.id.slice(0, 12)}${JSON.stringify(choices.get(file.id))}`)
    .join(' ');
  return {
    others: { ...own.data, tables: others, version },
    later: same.filter(({ file }) => !before.has(file.id)),
  };
}

function endsNoEarlier(a: Dataset, b: Dataset): boolean {
  const [last, other] = [a.periods.at(-1), b.periods.at(-1)];
  return last !== undefined && other !== undefined && comparePeriods(last, other) >= 0;
}
