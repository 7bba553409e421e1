/** What was read in a sentence: every field with where it stood, what else it could be, and what was left. */
import type { AreaCode } from './area.ts';
import type { ClaimDirection, ClaimQuantity, Quantity } from './claim.ts';
import type { Benefit, KnownIndicatorId } from './indicator.ts';
import type { Month } from './period.ts';

/** Part of a text, `end` not with it; counted as JavaScript counts a string's length. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Found<T> {
  readonly value: T;
  /** Where it stands, in order; empty when the text does not say and this is what is usually meant. */
  readonly spans: readonly Span[];
  /** What else the text may mean, likeliest first. */
  readonly alternatives: readonly T[];
}

/** Why a reader should look twice. The words are in `language/claimReadingTexts.ts`. */
export type ClaimDoubt =
  /** Only a year is named; one of its months was taken. */
  | 'year-as-month'
  /** A quarter, a half-year or a season is named; one of its months was taken. */
  | 'part-as-month'
  /** `31. februar`: a day that does not exist; no month was taken. */
  | 'no-date'
  /** A month is named without its year. */
  | 'month-without-year'
  /** No end is named: the newest month was taken. */
  | 'until-newest'
  | 'several-areas'
  /** `lavere end i Odense`: two places are compared, which is no change over time. */
  | 'between-places'
  /** `unge ledige`: a part of the unemployed, which the figures do not tell apart. */
  | 'part'
  /** `sæsonkorrigeret`, `AKU`: another count than these figures. */
  | 'other-measure'
  /** It is English; only Danish is read. */
  | 'english'
  /** `uændret`, `på samme niveau`: that nothing moved is no change either. */
  | 'unchanged'
  /** `mellem 5 og 10 pct.`: a range where a claim has one number; none was taken. */
  | 'range'
  /** `takket være`: it says why, which is not checked. */
  | 'cause'
  /** `er kommet i job`: which the figures do not show. */
  | 'into-work'
  /** The name is spelled another way than any kommune's. */
  | 'spelling'
  /** The bare name of a region is also that of a landsdel. */
  | 'region-or-landsdel'
  /** `langtidsledigheden`, `ledigheden`: a number or a share. */
  | 'number-or-share'
  /** `andelen`: of the unemployed or of the labour force. */
  | 'share-of-what'
  /** `dimittendledigheden` in per cent: of the graduates, which no figures here have. */
  | 'graduate-rate'
  /** `nyuddannede` were read as graduates on dagpenge. */
  | 'newly-educated'
  /** Both kinds of benefit are named. */
  | 'both-benefits'
  /** A direction word with `ikke` beside it. */
  | 'negated'
  /** It goes both up and down. */
  | 'both-directions'
  /** More numbers of one kind than a claim has room for; the first was taken. */
  | 'several-numbers'
  /** A fraction or a multiple in words, read as about so many per cent. */
  | 'fraction'
  /** `pct.` of something that is itself in per cent, where percentage points may be meant. */
  | 'percent-or-points'
  /** `3.5`: the dot was taken for a decimal comma. */
  | 'decimal-dot'
  /** Only the beginning of a long text was read. */
  | 'too-long';

export type ClaimReading = {
  readonly area: Found<AreaCode> | null;
  readonly indicator: Found<KnownIndicatorId> | null;
  readonly benefit: Found<Benefit>;
  readonly from: Found<Month> | null;
  readonly to: Found<Month> | null;
  readonly direction: Found<ClaimDirection> | null;
  /**
   * Both ends are years, or quarters, of so many months, which end with these: then the means of them may be meant.
   */
  readonly means?: { readonly months: number; readonly from: Month; readonly to: Month } | null;
  /** It says how high a number is, and so needs neither a beginning nor a direction. */
  readonly level?: true;
  /** Words with a meaning that no field has taken. */
  readonly unread: readonly Span[];
  /** Each once, in the order of `ClaimDoubt`. */
  readonly doubts: readonly ClaimDoubt[];
} & { readonly [K in ClaimQuantity]: Found<Quantity> | null };

/** What the reading is held against: dates like `det seneste år` end with the newest month of the figures. */
export interface ClaimContext {
  readonly newest: Month;
}
