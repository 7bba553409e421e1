/** The reader's own files: what is kept of them, and what they were said to be. */
import type { Dataset } from './dataset.ts';
import type { Direction, Indicator } from './indicator.ts';
import type { ReadingChoices } from './reading.ts';
import type { Unit } from './unit.ts';

/** What the reader answered about a measure this app does not know. */
export interface OwnIndicatorAnswer {
  /** The measure's name in the file. */
  readonly measure: string;
  readonly title: string;
  readonly unit: Unit;
  readonly direction: Direction;
}

/** Stored as the bytes it came as: a later version of the app reads it anew. */
export interface OwnFile {
  /** SHA-256 of the bytes, lower-case hex. */
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** ISO date and time. */
  readonly addedAt: string;
  readonly bytes: Blob;
  readonly choices: ReadingChoices;
  readonly indicators: readonly OwnIndicatorAnswer[];
  /** Its figures are used in the figures; false: kept, but set aside. */
  readonly active: boolean;
}

/** One of the reader's files as figures, under the key by which indicators ask for its table. */
export interface OwnTable {
  readonly key: string;
  readonly file: Pick<OwnFile, 'id' | 'name' | 'size' | 'addedAt' | 'indicators'>;
  /** With the measures' names as the app's indicators know them. */
  readonly dataset: Dataset;
}

/** Everything the reader has added and uses. */
export interface OwnData {
  /** Changes whenever anything in it does. */
  readonly version: string;
  /** In the order they were added: later files win. */
  readonly tables: readonly OwnTable[];
  /** Measures that the app has no indicator for. */
  readonly indicators: readonly Indicator[];
}

export const NO_OWN_DATA: OwnData = { version: '', tables: [], indicators: [] };

/** Less the files that say of themselves that they are made up, for pages that tell figures without that word. */
export function withoutExamples(own: OwnData): OwnData {
  const tables = own.tables.filter(({ dataset }) => !dataset.meta.example);
  return tables.length === own.tables.length ? own : { ...own, version: `${own.version} less`, tables };
}

/** A file's name as it can stand among other words: letters that turn the direction of all around them are seen. */
export function shownName(name: string): string {
  return name.replace(/\p{Bidi_C}/gu, '\uFFFD');
}
