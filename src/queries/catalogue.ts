/** The built-in datasets: what is known about each, and where its file lies in the built site. */
import { datasets } from 'virtual:catalogue';
import type { CatalogueEntry, ListedEntry } from '../domain/catalogue.ts';
import { type Indicator, tablesOf } from '../domain/indicator.ts';
import { indicators } from '../domain/indicatorRegistry.ts';
import type { OwnData } from '../domain/ownData.ts';

const urls = import.meta.glob<string>('../../data/**/*.csv', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The address of a dataset's file. Throws when the catalogue names a file that was not built in. */
export function fileUrl(entry: ListedEntry): string {
  const url = urls[`../../data/${entry.file}`];
  if (url === undefined) throw new Error(`data/${entry.file} is in the catalogue but not in the folder`);
  return url;
}

/** Made-up files carry no table of their own, so that no source line can print one for them. */
const EXAMPLES: Readonly<Record<string, string>> = {
  y01dia02: 'eksempel-dimittender-kommuner',
  y01a27: 'eksempel-varighed-kommuner',
};

/** The made-up file of a table whose official one has no kommuner. */
function exampleFor(table: string): ListedEntry | undefined {
  const example = datasets.find((entry) => entry.id === EXAMPLES[table]);
  return officialFor(table)?.areas?.startsWith('kommuner') ? undefined : example;
}

function officialFor(table: string): ListedEntry | undefined {
  return datasets.find((entry) => entry.table === table);
}

/** The official file of a table, or its made-up stand-in where the reader asked for examples and there is one. */
export function entryFor(table: string, examples: boolean): ListedEntry | undefined {
  return (examples ? exampleFor(table) : undefined) ?? officialFor(table);
}

/** A second official file of the table, split by benefit: fetched only when a reader asks for one benefit. */
export function partsFor(table: string): ListedEntry | undefined {
  return datasets.find((entry) => entry.table === table && entry !== officialFor(table));
}

/** The published figures that come with the page. */
export const officialEntries: readonly ListedEntry[] = datasets.filter(
  (entry) => entry.kind === 'officiel' && entry.table !== null,
);

/** Whether made-up figures exist for any of these tables, and the reader has none of their own. */
export function hasExamples(tables: readonly string[], own: OwnData): boolean {
  return tables.some(
    (table) => exampleFor(table) !== undefined && !own.tables.some(({ key }) => key === table),
  );
}

/** The indicators there are figures for, or that the first visit explains why there are none for. */
export function offeredIndicators(own: OwnData): readonly Indicator[] {
  const known = indicators.filter(
    (indicator) =>
      !indicator.optional ||
      tablesOf(indicator).every(
        (table) => entryFor(table, false) !== undefined || own.tables.some(({ key }) => key === table),
      ),
  );
  return [...known, ...own.indicators];
}

/** The whole catalogue, with definitions and licences, when a reader asks what the figures cover. */
export async function loadCatalogue(): Promise<readonly CatalogueEntry[]> {
  const module = await import('../../data/catalogue.json');
  return module.default.datasets as readonly CatalogueEntry[];
}
