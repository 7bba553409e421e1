/** What was found out about an initiative (by `selectors/effect*.ts`), and what its sentences are made of. */
import type { AreaCode } from '../domain/area.ts';
import type { SeriesBreak } from '../domain/breaks.ts';
import type { Benefit, Indicator } from '../domain/indicator.ts';
import type { Month } from '../domain/period.ts';

/** What is asked about. */
export interface EffectSubject {
  readonly area: AreaCode;
  readonly indicator: Indicator;
  readonly benefit: Benefit;
  readonly start: Month;
  /** The reader's words for what began. */
  readonly label: string | null;
}

interface Ends {
  readonly x0: number;
  readonly x1: number;
}

/** The same calendar month before the start and at the end, so that seasons play no part. */
export interface BeforeAfter extends Ends {
  readonly from: Month;
  readonly to: Month;
  /** How many months that are looked at lie after `to`. */
  readonly monthsLeft: number;
  /** Behind shares; null for counts, which are persons themselves. */
  readonly persons: Ends | null;
  /** False where that month has no number and the one before the start is taken. */
  readonly sameMonth: boolean;
  /** New rules between the two. */
  readonly seriesBreak: SeriesBreak | null;
}

/** What similar kommuner were found by: all before the start. */
export type LikenessBy = 'ledige-pct' | 'langtidsledige-dst-pct' | 'own';

export interface SimilarRow {
  readonly area: AreaCode;
  /** Labour force, or persons counted where that is all there is. */
  readonly size: number;
  /** Per cent of the labour force; NaN without. */
  readonly level: number;
}

export interface SplitFacts {
  readonly from: Month;
  readonly to: Month;
  /** Persons, at both ends and of each part; country + similar + own = x1 − x0 exactly. */
  readonly x0: number;
  readonly x1: number;
  readonly country: number;
  readonly similar: number;
  readonly own: number;
  /** −0.1 is 10 per cent fewer. */
  readonly countryGrowth: number;
  readonly similarGrowth: number;
  readonly by: LikenessBy;
  /** The kommune itself first. */
  readonly rows: readonly SimilarRow[];
  /** Similar ones without a number at one of the ends. */
  readonly leftOut: readonly AreaCode[];
}

/** Lowest and highest. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

export interface ControlFacts {
  readonly firstMonth: Month;
  readonly lastMonth: Month;
  readonly heldOutFrom: Month;
  readonly monthsBefore: number;
  readonly monthsAfter: number;
  readonly donors: readonly { readonly area: AreaCode; readonly weight: number }[];
  /** Mean after the start, in the unit of the figures; below 0: lower than the comparison. */
  readonly meanGap: number;
  /** Of the comparison's own mean after the start, in per cent. */
  readonly gapPercent: number;
  /** Persons; NaN where the figures do not say. */
  readonly gapPersons: number;
  /** Typical miss in the months held out, in per cent of their mean. */
  readonly heldOutPercent: number;
  /** Typical distance before the start, in per cent of the mean there. */
  readonly beforePercent: number;
}

export interface PlaceboFacts {
  readonly verdict: 'distinct' | 'usual';
  readonly smaller: number;
  readonly of: number;
  /** How far from the comparison it would have to be to be called out: the figures' unit, per cent, persons. */
  readonly visible: number;
  readonly visiblePercent: number;
  readonly visiblePersons: number;
  /** Persons before the start, on average. */
  readonly size: number;
  /** What is left of the gap (persons) when what nine in ten others swing, brought to its size, is taken off. */
  readonly range: Range;
  readonly poorFit: number;
  readonly leftOut: number;
}

/**
 * Dagpenge alone, which keeps its rules: `answers` where the figures at hand have months enough for it, `at-hand` where
 * they only hold it, `elsewhere` where another export would.
 */
export type DagpengeAlone = 'answers' | 'at-hand' | 'elsewhere' | 'none';

/** Why there is no answer. */
export type EffectObstacle =
  /** The files at hand do not have the measure. */
  | { readonly kind: 'not-in-files' }
  /** Averages and distributions: no persons behind them. */
  | { readonly kind: 'no-persons' }
  | { readonly kind: 'example' }
  | { readonly kind: 'regions-only' }
  | { readonly kind: 'no-area' }
  | { readonly kind: 'no-benefit' }
  /** The end lies before the start. */
  | { readonly kind: 'months' }
  | { readonly kind: 'start-outside'; readonly first: Month; readonly last: Month }
  | {
      readonly kind: 'short-before' | 'short-after';
      readonly months: number;
      /** The first month that can be used, or the last. */
      readonly edge: Month;
      /** A month without a number cuts it off; else the figures end there, or the reader does. */
      readonly limit: 'gap' | 'data' | 'asked';
    }
  | {
      readonly kind: 'break-before' | 'break-after';
      readonly months: number;
      readonly seriesBreak: SeriesBreak | null;
    }
  | { readonly kind: 'few-persons' }
  | { readonly kind: 'poor-fit'; readonly percent: number }
  | { readonly kind: 'few-areas' };

/** Which months can be asked about, for the form. */
export interface StartMonths {
  readonly first: Month;
  readonly last: Month;
  /** Starts with enough months around them and no new rules between; null for none. */
  readonly answerable: { readonly first: Month; readonly last: Month } | null;
  /** New rules among the months. */
  readonly seriesBreak: SeriesBreak | null;
}

/** Kroner a year, and persons. */
export interface MoneyFacts {
  readonly benefit: Benefit;
  /** Kroner a month. */
  readonly dagpenge: number;
  readonly kontanthjaelp: number;
  /** Per cent. */
  readonly refund: number;
  /** The year of the rates; null where the reader wrote others. */
  readonly ratesYear: number | null;
  readonly perPerson: Range;
  readonly amount: number | null;
  readonly breakEven: Range | null;
  /** Persons fewer than the comparison; null where the method has no answer. */
  readonly fewer: Range | null;
  readonly saved: Range | null;
  readonly net: Range | null;
  readonly start: Month;
}
