/** The words in which a reader's choices are named, in the address and everywhere else. */
import type { Month } from './period.ts';

export const BENCHMARKS = [
  'landet',
  'region',
  'landsdel',
  'gruppe',
  'lignende',
  'naboer',
  'egne',
  'ingen',
] as const;
export type Benchmark = (typeof BENCHMARKS)[number];

export const FIGURES = [
  'udvikling',
  'rangliste',
  'kort',
  'aendring',
  'fordeling',
  'smaa',
  'tabel',
  'varighed',
  'forloeb',
] as const;
export type FigureName = (typeof FIGURES)[number];

export const VALUE_MODES = ['vaerdi', 'indeks', 'aendring'] as const;
export type ValueMode = (typeof VALUE_MODES)[number];

export const SMOOTHINGS = ['maaned', '12mdr'] as const;
export type Smoothing = (typeof SMOOTHINGS)[number];

/** A month, or the newest one whichever it is when the link is opened. */
export type MonthEnd = { readonly kind: 'month'; readonly month: Month } | { readonly kind: 'newest' };

/** What index 100 is: one month, or the mean of a calendar year. */
export type IndexBase =
  | { readonly kind: 'month'; readonly month: Month }
  | { readonly kind: 'year'; readonly year: number };
