/** What a file's figures become among those that are there without it. */
import { useMemo } from 'react';
import type { ListedEntry } from '../../domain/catalogue.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { tablesOf } from '../../domain/indicator.ts';
import type { OwnData, OwnTable } from '../../domain/ownData.ts';
import { atAreas, overlapDiffers } from '../../ownData/overlap.ts';
import { feeds, type Placement, placement } from '../../ownData/placement.ts';
import type { OwnFiles, ReadOwnFile } from '../../queries/ownFiles.ts';
import { endsNoEarlier } from '../../queries/ownTables.ts';
import { useTables } from '../../queries/useTables.ts';

export interface Placed {
  readonly placement: Placement;
  /** The figures of its table and areas as they are without it and with it; null when there are none without. */
  readonly change: { readonly before: Dataset; readonly after: Dataset } | null;
  /** Whether a figure that is there without it becomes another. */
  readonly differs: boolean;
  /** Whether anything of it is to be seen when it is in use. */
  readonly contributes: boolean;
  /** Another file of the reader's, by name, that goes first where both cover the same; null without one. */
  readonly above: string | null;
  /** The sources of its table, and of those that its indicators draw from too, with the file at its place. */
  readonly sources: readonly ListedEntry[];
}

export type PlacedState =
  | { readonly kind: 'loading' }
  /** The figures that are there could not be fetched. */
  | { readonly kind: 'failed'; readonly retry: () => void }
  | { readonly kind: 'placed'; readonly placed: Placed };

const NO_TABLES: readonly string[] = [];

/** For a file that was refused it stays `loading`. */
export function usePlacement({ file, table }: ReadOwnFile, own: OwnFiles): PlacedState {
  const names = useMemo(
    () => (table === null ? NO_TABLES : [...new Set([table.key, ...feeds(table.dataset).flatMap(tablesOf)])]),
    [table],
  );
  const { without, within } = useMemo(() => around(file.id, own), [file.id, own]);
  const before = useTables(names, false, without);
  const after = useTables(names, false, within);
  const placed = useMemo((): Placed | null => {
    if (table === null || before.tables === null || after.tables === null) return null;
    const [under, over] = [before.tables.get(table.key), after.tables.get(table.key)];
    const { areas } = table.dataset;
    const change =
      under === undefined || over === undefined
        ? null
        : { before: atAreas(under, areas), after: atAreas(over, areas) };
    return {
      placement: placement(table.dataset, before.tables, file),
      change,
      differs: change !== null && overlapDiffers(change.before, change.after),
      contributes: after.entries.some(({ version }) => file.id.startsWith(version)),
      above: fileAbove(table, within.tables),
      sources: after.entries,
    };
  }, [table, file, before.tables, after.tables, after.entries, within]);
  if (placed !== null) return { kind: 'placed', placed };
  const failed = before.failed ?? after.failed;
  return failed === null ? { kind: 'loading' } : { kind: 'failed', retry: failed.retry };
}

/** The files in use without this one, and with it at its place. */
function around(id: string, own: OwnFiles): { readonly without: OwnData; readonly within: OwnData } {
  const used = new Set(own.data.tables.map(({ file }) => file.id));
  const of = (wanted: (id: string) => boolean): OwnData => {
    const read = own.read.filter(({ file }) => wanted(file.id));
    return {
      ...own.data,
      tables: read.flatMap(({ table }) => (table === null ? [] : [table])),
      version: read.map(({ file }) => `${file.id.slice(0, 12)}${JSON.stringify(file.choices)}`).join(' '),
    };
  };
  return {
    without: of((other) => used.has(other) && other !== id),
    within: of((other) => used.has(other) || other === id),
  };
}

/** Only one that has figures for the same areas and periods. */
function fileAbove(table: OwnTable, tables: readonly OwnTable[]): string | null {
  const at = tables.findIndex(({ file }) => file.id === table.file.id);
  const above = tables.find((other, i) => {
    if (i === at || other.key !== table.key || !meet(other.dataset, table.dataset)) return false;
    return i > at
      ? endsNoEarlier(other.dataset, table.dataset)
      : !endsNoEarlier(table.dataset, other.dataset);
  });
  return above?.file.name ?? null;
}

function meet(a: Dataset, b: Dataset): boolean {
  const [areas, starts] = [new Set(a.areas), new Set(a.periods.map(({ start }) => start))];
  return b.areas.some((code) => areas.has(code)) && b.periods.some(({ start }) => starts.has(start));
}
