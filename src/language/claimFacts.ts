/** What was found out about a claim (by `selectors/claimCheck.ts`), and what its sentences are made of. */
import type { AreaCode } from '../domain/area.ts';
import type { SeriesBreak } from '../domain/breaks.ts';
import type {
  Claim,
  ClaimDirection,
  ClaimQuantity,
  ClaimVerdict,
  NumberRange,
  Quantity,
} from '../domain/claim.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { MissingReason } from '../domain/observation.ts';
import type { Month } from '../domain/period.ts';
import type { ChangeVerdictFacts } from './changeVerdictTexts.ts';

/** Why the figures cannot answer. */
export type ClaimUnclear =
  /** The figures are made up. */
  | { readonly kind: 'example' }
  /** The files at hand do not have the indicator. */
  | { readonly kind: 'not-in-files' }
  /** A distribution, not one number per month. */
  | { readonly kind: 'not-monthly' }
  /** The figures have regions only; this is the kommune's. */
  | { readonly kind: 'regions-only'; readonly region: AreaCode }
  | { readonly kind: 'no-area' }
  /** The figures are not split by benefit. */
  | { readonly kind: 'no-benefit' }
  /** The window ends before it begins. */
  | { readonly kind: 'months' }
  /** The window begins before the area's first figure. */
  | { readonly kind: 'before'; readonly first: Month }
  | { readonly kind: 'after'; readonly last: Month }
  | { readonly kind: 'no-figure'; readonly month: Month; readonly reason: MissingReason };

/** (1) Do the numbers fit together, and what start and end do they leave possible? */
export interface ClaimArithmetic {
  /** `alone`: there are not two numbers that bear on each other. */
  readonly verdict: 'fits' | 'contradicts' | 'alone';
  /** Of counts whole persons; `high` may be Infinity. Null unless the numbers fit. */
  readonly start: NumberRange | null;
  readonly end: NumberRange | null;
  /** Whether the figures' own start and end lie in these. Null where there are no figures, or no ranges. */
  readonly meetsData: boolean | null;
}

/** `near`: not as the figures are now, but within their rounding and what they are usually revised by. */
export type ClaimOutcome = 'holds' | 'near' | 'fails';

export interface ClaimPart {
  readonly field: ClaimQuantity;
  readonly said: Quantity;
  /** What the figures say: changes with their sign, NaN where there is none (a percentage of nothing). */
  readonly actual: number;
  readonly outcome: ClaimOutcome;
}

/** A change between two months, in the indicator's unit. NaN where there is none. */
export interface WindowChange {
  readonly start: number;
  readonly end: number;
  /** Per cent of the start. */
  readonly percent: number;
  /** End less start. */
  readonly points: number;
}

/** (2) What the figures say of the window. */
export interface ClaimData extends WindowChange {
  /** As a reader sees the numbers; null when nothing moved. */
  readonly direction: ClaimDirection | null;
  /** The persons behind a share at both ends; null for counts and where they are not known. */
  readonly persons: { readonly start: number; readonly end: number } | null;
  readonly outcome: ClaimOutcome;
  readonly parts: readonly ClaimPart[];
  /** The percentage fails, but in percentage points it would hold: they are easily mistaken. */
  readonly meantPoints: boolean;
  /** The window ends with the newest month there is. */
  readonly newest: boolean;
  /** A change of rules inside the window. */
  readonly seriesBreak: SeriesBreak | null;
}

/** (3) Both ends moved by up to six months either way. */
export interface ClaimWindows {
  /** Windows with figures at both ends, the claim's own among them, and how many there would be. */
  readonly of: number;
  readonly possible: number;
  /** In how many the change goes the way that was said. */
  readonly same: number;
  /** The windows among them in which both ends are moved alike, so that they are as long as the claim's. */
  readonly alike: { readonly of: number; readonly same: number };
  /** In how many it is also at least as large as was said; null where no size was. */
  readonly asMuch: number | null;
  /** The smallest and the largest of all, with sign; in per cent for counts, else in the indicator's unit. */
  readonly low: number;
  readonly high: number;
}

/** (4) The same window elsewhere. */
export interface ClaimElsewhere {
  readonly country: WindowChange | null;
  readonly region: (WindowChange & { readonly code: AreaCode }) | null;
  readonly similar: (WindowChange & { readonly members: readonly AreaCode[] }) | null;
  /** 1 for whose number moved most in the claim's direction, in the unit of `WindowSize`. */
  readonly rank: { readonly place: number; readonly of: number; readonly ties: number } | null;
}

/** (5) Is it more than the figures usually swing? */
export interface ClaimSwings {
  /** `usual`: chance alone gives as much in so many persons. */
  readonly chance: 'distinct' | 'usual' | 'undecidable';
  /** The change itself, against chance and how such counts swing beyond the country; null for other than kommuner. */
  readonly own: 'distinct' | 'usual' | 'undecidable' | null;
  /** The change against that of all others. */
  readonly others: ChangeVerdictFacts | null;
  /**
   * Of other years with figures for the same two calendar months, how many moved the same way. Null where the window
   * is whole years, or fewer than half of them did.
   */
  readonly season: { readonly years: number; readonly same: number } | null;
}

/** What a claim that is true leaves out, most important first. */
export type ClaimBut =
  | 'near'
  | 'cause'
  | 'into-work'
  | 'break'
  | 'season'
  | 'fragile'
  | 'picked'
  | 'elsewhere'
  | 'chance'
  | 'few-persons';

/** Everything but the arithmetic is null where the figures cannot answer. */
export interface ClaimCheck {
  readonly claim: Claim;
  readonly indicator: Indicator;
  readonly verdict: ClaimVerdict;
  readonly unclear: ClaimUnclear | null;
  readonly arithmetic: ClaimArithmetic;
  readonly data: ClaimData | null;
  readonly windows: ClaimWindows | null;
  readonly elsewhere: ClaimElsewhere | null;
  readonly swings: ClaimSwings | null;
  readonly buts: readonly ClaimBut[];
}
