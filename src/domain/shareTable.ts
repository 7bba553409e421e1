/** The numbers of a figure, as they are taken along: read by the writers of CSV and of workbooks. */
import type { Observation } from './observation.ts';
import type { Period } from './period.ts';

export type ShareCell =
  /** A number, or why there is none. `decimals` where they are not the column's. */
  | (Observation & { readonly decimals?: number })
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'period'; readonly period: Period }
  /** Nothing belongs here. */
  | { readonly kind: 'blank' };

export interface ShareColumn {
  /** With the unit, as our own reader of files knows it: `Ledige (fuldtidspersoner)`. */
  readonly heading: string;
  /** Decimals that a workbook shows; the numbers themselves are whole. Null where there are no numbers. */
  readonly decimals: number | null;
}

export interface ShareTable {
  readonly columns: readonly ShareColumn[];
  /** As many cells as columns. */
  readonly rows: readonly (readonly ShareCell[])[];
}
