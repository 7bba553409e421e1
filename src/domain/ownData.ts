/** The reader's own files: what is kept of them, and what they were said to be. */
import type { ReadingChoices } from './reading.ts';
import type { Unit } from './unit.ts';

/** Whether a higher number is good or bad news, as far as the reader says. */
export type Direction = 'higher-is-worse' | 'higher-is-better' | 'neutral';

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
