/**
 * How a file was read, and what a reader changed about it: plain data that goes to the worker and back, and is kept
 * with the file so that it reads the same way next time.
 */
import type { Unit } from './unit.ts';

/** What a column is taken for. `ignored`: left out. */
export type ColumnRole = 'area' | 'area-code' | 'period' | 'unit' | 'dimension' | 'measure' | 'ignored';

export interface ColumnReading {
  /** Counts from 0. */
  readonly index: number;
  /** As the file writes it; its 1-based number where there is no heading. */
  readonly heading: string;
  readonly role: ColumnRole;
}

/** The beginning of a file as it stands, and what each column was taken for. */
export interface Preview {
  readonly columns: readonly ColumnReading[];
  /** Whether `ReadingChoices.roles` has any effect: only where one row is one observation. */
  readonly correctable: boolean;
  /** 1-based record of the heading line; null when none was found. */
  readonly headerRow: number | null;
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/** Corrections; what is absent is decided by the reader of the file. Those that do not fit are ignored. */
export interface ReadingChoices {
  /** By column, counted from 0. */
  readonly roles?: Readonly<Record<number, ColumnRole>>;
  /** By the measure's name. */
  readonly decimalMark?: Readonly<Record<string, 'comma' | 'point'>>;
  /** By the measure's name. */
  readonly units?: Readonly<Record<string, Unit>>;
  /** Of a workbook. */
  readonly sheet?: string;
  readonly encoding?: 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';
  readonly delimiter?: ';' | ',' | '\t';
  /** The member that stands for the whole, by the dimension's name. */
  readonly totals?: Readonly<Record<string, string>>;
  /** The publisher's table, where the file does not say. */
  readonly table?: string;
}
