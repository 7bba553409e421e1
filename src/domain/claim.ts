/** A claim about a change in one area between two months, as a press release or a speaker makes it. */
import type { AreaCode } from './area.ts';
import type { Benefit, IndicatorId } from './indicator.ts';
import type { Month } from './period.ts';

export const CLAIM_DIRECTIONS = ['fald', 'stigning'] as const;
export type ClaimDirection = (typeof CLAIM_DIRECTIONS)[number];

/** Words that make a number less than exact: `cirka`, `godt`, `knap`, `over`, `under`. */
export const CLAIM_HEDGES = ['ca', 'godt', 'knap', 'over', 'under'] as const;
export type ClaimHedge = (typeof CLAIM_HEDGES)[number];

/** A number as it was said, with how exactly it was said. */
export interface Quantity {
  /** Never negative: which way it went is the claim's direction. */
  readonly value: number;
  /** Decimals that were written: `21` has none, `3,50` two. */
  readonly decimals: number;
  readonly hedge: ClaimHedge | null;
}

/** What a claim is about: a change between two months, or how high a number is. */
export const CLAIM_KINDS = ['aendring', 'niveau'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** How a level is held against a place: not, above or below it, or the highest or lowest of its kommuner. */
export const LEVEL_RELATIONS = ['ingen', 'over', 'under', 'hoejest', 'lavest'] as const;
export type LevelRelation = (typeof LEVEL_RELATIONS)[number];

export interface Claim {
  readonly area: AreaCode;
  readonly indicator: IndicatorId;
  readonly benefit: Benefit;
  readonly from: Month;
  readonly to: Month;
  readonly direction: ClaimDirection;
  /** The change in per cent of the number at the start, also where the indicator itself is in per cent. */
  readonly percent: Quantity | null;
  /** The change in persons; of a share, in the persons behind it. */
  readonly count: Quantity | null;
  /** The change in the indicator's own unit where that is no count: percentage points, weeks. */
  readonly points: Quantity | null;
  /** The numbers at both ends, in the indicator's unit. */
  readonly start: Quantity | null;
  readonly end: Quantity | null;
}

/** The numbers a claim may hold. */
export const CLAIM_QUANTITIES = ['percent', 'count', 'points', 'start', 'end'] as const;
export type ClaimQuantity = (typeof CLAIM_QUANTITIES)[number];

export type ClaimVerdict = 'stemmer' | 'stemmer-men' | 'stemmer-ikke' | 'kan-ikke-afgoeres';

/** How far from its number a hedged one may lie, as a share of it. */
const HEDGED = 0.1;

/** Every number that a quantity can stand for, both ends with. */
export interface NumberRange {
  readonly low: number;
  readonly high: number;
}

/**
 * What a quantity can stand for: without a hedge whatever rounds to it, half a unit of its last decimal either way;
 * `ca` a tenth either way (never less than the rounding), `godt` up to a tenth more, `knap` up to a tenth less,
 * `over` and `under` everything on that side.
 */
export function rangeOf({ value, decimals, hedge }: Quantity): NumberRange {
  const half = 0.5 * 10 ** -decimals;
  const tenth = Math.max(half, HEDGED * value);
  switch (hedge) {
    case null:
      return { low: Math.max(0, value - half), high: value + half };
    case 'ca':
      return { low: Math.max(0, value - tenth), high: value + tenth };
    case 'godt':
      return { low: value, high: value + tenth };
    case 'knap':
      return { low: Math.max(0, value - tenth), high: value };
    case 'over':
      return { low: value, high: Number.POSITIVE_INFINITY };
    case 'under':
      return { low: 0, high: value };
  }
}
