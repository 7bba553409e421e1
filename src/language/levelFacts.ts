/** What was found out about a sentence on how high a number is (by `selectors/levelCheck.ts`). */
import type { AreaCode } from '../domain/area.ts';
import type { ClaimVerdict, Quantity } from '../domain/claim.ts';
import type { Benefit, Indicator } from '../domain/indicator.ts';
import type { LevelReading } from '../domain/levelReading.ts';
import type { Month } from '../domain/period.ts';
import type { ClaimOutcome, ClaimUnclear } from './claimFacts.ts';
import type { PairVerdictFacts } from './verdicts.ts';

/** A number that was said: of the place itself, of the other, or how far they are apart. */
export interface LevelPart {
  readonly kind: 'own' | 'other' | 'points' | 'percent' | 'times';
  readonly said: Quantity;
  /** Never negative; of a gap the way that was said is in `relation`. NaN where there is none. */
  readonly actual: number;
  readonly outcome: ClaimOutcome;
}

/** What a true sentence about a level leaves out, most important first. */
export type LevelBut =
  | 'near'
  | 'cause'
  | 'into-work'
  | 'counts'
  | 'chance'
  | 'month'
  | 'few-persons'
  | 'tied'
  | 'among'
  | 'close';

/** In which of the months around it would be true, the month itself not among them. */
export interface LevelNearby {
  readonly of: number;
  readonly holds: number;
  /** In how many the place at least lies as was said, above or below the other. */
  readonly way: number;
  /** The newest of them in which it is. */
  readonly newest: Month | null;
  readonly low: { readonly month: Month; readonly value: number };
  readonly high: { readonly month: Month; readonly value: number };
}

export interface LevelCheck {
  readonly level: LevelReading;
  readonly area: AreaCode;
  readonly indicator: Indicator;
  readonly benefit: Benefit;
  readonly verdict: ClaimVerdict;
  readonly unclear: ClaimUnclear | null;
  /** The place that has no figures. */
  readonly unclearArea: AreaCode;
  /** In the indicator's unit; NaN where the figures cannot answer. */
  readonly value: number;
  /** The persons behind a share; NaN for counts and where they are not known. */
  readonly persons: number;
  readonly other: number;
  readonly parts: readonly LevelPart[];
  /** Whether the place lies as was said, `same` as the numbers are shown; null where nothing was said. */
  readonly relation: 'holds' | 'same' | 'fails' | null;
  /** Among all kommuner, or those of the region: 1 for the end that was said. */
  readonly rank: {
    readonly place: number;
    readonly of: number;
    readonly ties: number;
    readonly first: AreaCode;
    readonly firstValue: number;
    /** Whether number one is clearly apart from the next; null where that cannot be asked. */
    readonly clear: boolean | null;
    /** Whether it has the place that was said. */
    readonly holds: boolean;
    /** Among the outermost, but nobody said how many they are, and not among the first tenth. */
    readonly vague: boolean;
  } | null;
  /** The month that is further out than the one that was said, if there is one, and how far back the figures go. */
  readonly record: {
    readonly beaten: { readonly month: Month; readonly value: number } | null;
    readonly first: Month;
  } | null;
  readonly nearby: LevelNearby | null;
  /** True only in some of the months around, and no month was named. */
  readonly dependsOnMonth: boolean;
  /** 1 for the highest of all kommuner. */
  readonly place: { readonly place: number; readonly of: number; readonly ties: number } | null;
  /** NaN where there are none. */
  readonly country: number;
  readonly region: { readonly code: AreaCode; readonly value: number } | null;
  readonly pair: PairVerdictFacts | null;
  /** It is about the newest month there is. */
  readonly newest: boolean;
  readonly buts: readonly LevelBut[];
}
