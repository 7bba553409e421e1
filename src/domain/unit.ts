import type { IndexBase } from './choices.ts';

/** What a number counts. Part of an indicator's identity: two units never share an axis. */
export type Unit =
  | 'persons'
  | 'full-time-persons'
  | 'percent-of-unemployed'
  | 'percent-of-labour-force'
  | 'percent-of-insured'
  | 'percent-still-on-dagpenge'
  | 'weeks'
  | 'spells'
  /** Read from a file, but not one this app has a name for. */
  | 'unknown';

/** Counts add up over areas; shares and averages do not. */
export function isCount(unit: Unit): boolean {
  return unit === 'persons' || unit === 'full-time-persons' || unit === 'spells';
}

export function isPercent(unit: Unit): boolean {
  return unit.startsWith('percent-');
}

/** What the numbers of a figure are, after the transform. */
export type ShownUnit =
  | { readonly kind: 'unit'; readonly unit: Unit }
  | { readonly kind: 'index'; readonly base: IndexBase }
  /** Percentage points from the same month the year before. */
  | { readonly kind: 'point-change' }
  /** Per cent from the same month the year before. */
  | { readonly kind: 'percent-change' }
  /** Weeks from the same month the year before. */
  | { readonly kind: 'weeks-change' }
  /** The same of numbers whose unit has no name here. */
  | { readonly kind: 'plain-change' };
