/** The words in which a reader's choices are named, in the address and everywhere else. */
import type { AreaCode } from './area.ts';
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

/** How *Udvikling* lays out time: one long row, or the calendar years over each other. */
export const TIME_LAYOUTS = ['raekke', 'aar'] as const;
export type TimeLayout = (typeof TIME_LAYOUTS)[number];

/** How *Kort* makes its classes: as many kommuner in each, or even steps of the value. */
export const MAP_CLASSES = ['fraktil', 'lige'] as const;
export type MapClasses = (typeof MAP_CLASSES)[number];

/** The two views of *Fordeling*: dots on one axis, or the funnel plot. */
export const DISTRIBUTION_VIEWS = ['prikker', 'tragt'] as const;
export type DistributionView = (typeof DISTRIBUTION_VIEWS)[number];

/** Whom *Små figurer* shows: the chosen ones, the five regions, or every kommune of one region (its code). */
export type MultiplesScope = 'valgte' | 'regioner' | AreaCode;

/** Something that happened, marked by the reader: when, what, and what it cost (kr.), when that is known. */
export interface ReaderEvent {
  readonly month: Month;
  readonly text: string;
  readonly amount: number | null;
}

/** A month, or the newest one whichever it is when the link is opened. */
export type MonthEnd = { readonly kind: 'month'; readonly month: Month } | { readonly kind: 'newest' };

/** What index 100 is: one month, or the mean of a calendar year. */
export type IndexBase =
  | { readonly kind: 'month'; readonly month: Month }
  | { readonly kind: 'year'; readonly year: number };
