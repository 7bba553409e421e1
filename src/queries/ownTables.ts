/** Tables laid over the built-in ones: the reader's, and files by benefit. Fetched only when there are any. */
import type { ListedEntry } from '../domain/catalogue.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { OwnTable } from '../domain/ownData.ts';
import { comparePeriods } from '../domain/period.ts';
import { mergeDatasets } from '../ownData/merge.ts';

interface Loaded {
  readonly entries: readonly ListedEntry[];
  readonly tables: ReadonlyMap<string, Dataset>;
}

/**
 * Of two files that cover the same, the one that ends last wins; of two that end together, the one added last; the
 * built-in one came first. A file that cannot be one with the built-in figures, or with those below it, is left out,
 * as `#/data` says; one whose numbers are all replaced is no source. `own` in the order the files were added.
 */
export function withOwnTables(builtIn: Loaded, own: readonly OwnTable[]): Loaded {
  const tables = new Map(builtIn.tables);
  const sources = new Set<string>();
  for (const key of new Set(own.map((table) => table.key))) {
    const files = own.filter((table) => table.key === key);
    const { dataset, laid } = layered(builtIn.tables.get(key), files);
    tables.set(key, dataset);
    laid.forEach(({ id, dataset: one }, i) => {
      if (id !== null && laid.slice(i + 1).every((above) => leavesSome(above.dataset, one))) sources.add(id);
    });
  }
  const entries = own.filter(({ file }) => sources.has(file.id)).map(({ key, file }) => entryOf(key, file));
  return { entries: [...builtIn.entries, ...entries], tables };
}

/** Files that split a table by benefit laid over it; one that does not fit is left out. */
export function withParts(
  tables: ReadonlyMap<string, Dataset>,
  parts: readonly (readonly [table: string, dataset: Dataset])[],
): ReadonlyMap<string, Dataset> {
  const result = new Map(tables);
  for (const [table, dataset] of parts) {
    const under = result.get(table);
    const merged = under === undefined ? null : mergeDatasets(under, dataset, 'replace');
    if (merged?.ok === true) result.set(table, merged.dataset);
  }
  return result;
}

/** Whether `a` goes first where both cover the same and `b` was added before it. */
export function endsNoEarlier(a: Dataset, b: Dataset): boolean {
  return compareEnds(a, b) >= 0;
}

interface Layer {
  /** Of the reader's file; null for the built-in one. */
  readonly id: string | null;
  readonly dataset: Dataset;
}

function layered(
  builtIn: Dataset | undefined,
  files: readonly OwnTable[],
): { readonly dataset: Dataset; readonly laid: readonly Layer[] } {
  const layers: Layer[] = [
    ...(builtIn === undefined ? [] : [{ id: null, dataset: builtIn }]),
    ...files.map(({ file, dataset }) => ({ id: file.id, dataset })),
  ];
  // Sorting keeps the order of those that end together.
  layers.sort((a, b) => compareEnds(a.dataset, b.dataset));
  // What is built in decides what fits, and how the result describes itself, wherever it lies in the pile.
  let dataset = builtIn === undefined ? layers[0]!.dataset : emptied(builtIn);
  const laid: Layer[] = [];
  for (const layer of layers) {
    if (layer.dataset !== dataset) {
      const merged = mergeDatasets(dataset, layer.dataset, 'replace');
      if (!merged.ok) continue;
      dataset = merged.dataset;
    }
    laid.push(layer);
  }
  return { dataset, laid };
}

function compareEnds(a: Dataset, b: Dataset): number {
  const [last, other] = [a.periods.at(-1), b.periods.at(-1)];
  return last === undefined || other === undefined ? 0 : comparePeriods(last, other);
}

/** The same headings, areas and periods without a row. */
function emptied(dataset: Dataset): Dataset {
  return {
    ...dataset,
    rowCount: 0,
    area: new Uint16Array(),
    period: new Uint16Array(),
    dimension: dataset.dimension.map(() => new Uint16Array()),
    values: dataset.values.map(() => new Float64Array()),
    status: dataset.status.map(() => new Uint8Array()),
  };
}

/** Whether the file above leaves any number or gap of the one below to be seen. */
function leavesSome(above: Dataset, below: Dataset): boolean {
  const merged = mergeDatasets(above, below, 'extend');
  return !merged.ok || merged.taken > 0;
}

function entryOf(key: string, file: OwnTable['file']): ListedEntry {
  return {
    id: `egen-${file.id.slice(0, 12)}`,
    file: file.name,
    title: file.name,
    source: '',
    table: key.startsWith('fil:') ? null : key,
    kind: 'egen fil',
    retrieved: null,
    version: file.id.slice(0, 12),
  };
}
