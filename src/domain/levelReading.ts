/** A sentence about how high a number is, as it was read. */
import type { AreaCode } from './area.ts';
import type { Quantity } from './claim.ts';
import type { ClaimReading } from './claimReading.ts';
import type { Month } from './period.ts';

/** `laveste i landet`, `lavere end nogensinde`. */
export interface LevelSuperlative {
  readonly kind: 'rank' | 'record';
  readonly end: 'highest' | 'lowest';
  /** Of a record: the first month that it covers; null for all time. */
  readonly since: Month | null;
  /** Of a rank: `blandt de laveste`, and how many they are where that is said; null for the very end. */
  readonly among: { readonly count: number | null } | null;
}

export interface LevelReading {
  /** The last month, and how many it is the mean of: 12 of a year, 3 of a quarter. */
  readonly month: Month;
  readonly months: number;
  /** No time was named: the newest month was taken. */
  readonly assumed: boolean;
  /** The number of the place that the sentence is about. */
  readonly level: Quantity | null;
  /** What it is held against. */
  readonly other: { readonly area: AreaCode; readonly level: Quantity | null } | null;
  readonly relation: 'over' | 'under' | null;
  /** How far apart: in the indicator's unit, in per cent of the other's, or so many times the other's. */
  readonly gap: { readonly kind: 'points' | 'percent' | 'times'; readonly said: Quantity } | null;
  readonly superlative: (LevelSuperlative & { readonly within: AreaCode }) | null;
  /** The same as the fields of a claim, so that they can be shown and corrected. */
  readonly reading: ClaimReading;
}
