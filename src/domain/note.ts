/** What must be said beside a figure. Codes with their details; the words are in `language/notes.ts`. */
import type { AreaCode } from './area.ts';
import type { SeriesBreak } from './breaks.ts';
import type { Benchmark, ReaderEvent, ValueMode } from './choices.ts';
import type { Benefit, Indicator } from './indicator.ts';
import type { MissingReason } from './observation.ts';
import type { Month } from './period.ts';

export type Note =
  | { readonly kind: 'example' }
  | { readonly kind: 'provisional'; readonly month: Month }
  /** Of figures whose publisher does not say: the newest month in the file. */
  | { readonly kind: 'newest-in-file'; readonly month: Month }
  | { readonly kind: 'not-seasonally-adjusted' }
  /** A smoothed share is the mean of twelve shares, not twelve months' persons over twelve months' base. */
  | { readonly kind: 'mean-of-shares' }
  /** What this indicator's numbers must not be taken for. */
  | { readonly kind: 'caution'; readonly indicator: Indicator }
  /** Figures for kommuner are not in the files: these are shown by their region instead. */
  | { readonly kind: 'shown-by-region'; readonly areas: readonly AreaCode[]; readonly region: AreaCode }
  /** Months of a chosen area without a figure inside the window, by reason. */
  | {
      readonly kind: 'gap';
      readonly area: AreaCode;
      readonly reason: MissingReason;
      readonly months: number;
      readonly of: number;
    }
  /** Members without a figure in some month were left out of a group's sum. */
  | { readonly kind: 'group-left-out'; readonly group: string; readonly members: readonly AreaCode[] }
  /** Who a benchmark that is a list consists of. */
  | {
      readonly kind: 'company';
      readonly benchmark: 'lignende' | 'naboer' | 'egne';
      /** Whose neighbours, or whose like, they are. */
      readonly owner: AreaCode | null;
      readonly members: readonly AreaCode[];
    }
  | { readonly kind: 'benchmark-replaced'; readonly asked: Benchmark }
  /** The reader's own list of kommuner to compare with is still empty. */
  | { readonly kind: 'own-list-empty' }
  | { readonly kind: 'benefit-not-split'; readonly asked: Benefit }
  | { readonly kind: 'period-outside'; readonly first: Month; readonly last: Month }
  /** Danmarks Statistik's table has years before the ones there are here, which the reader asked for. */
  | { readonly kind: 'older-elsewhere'; readonly table: 'AULK04' | 'AUP02' }
  | { readonly kind: 'break'; readonly seriesBreak: SeriesBreak }
  | { readonly kind: 'event'; readonly number: number; readonly event: ReaderEvent }
  | { readonly kind: 'small-base' };

/** Why there is nothing to draw, and so what would help. */
export type NothingToDraw =
  | { readonly kind: 'nothing-chosen' }
  /** Years over each other need two. */
  | { readonly kind: 'one-year' }
  /** No chosen area has a number in the window after the transform. */
  | {
      readonly kind: 'no-numbers';
      readonly mode: ValueMode;
      readonly smoothed: boolean;
    }
  /** The files behind the indicator do not have what it needs. */
  | { readonly kind: 'not-in-files' };
