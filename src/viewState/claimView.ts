/**
 * What a reader asks on `#/faktatjek`: a sentence, and what they chose or corrected themselves. The address is its only
 * home; names and words are a contract, because people keep these links.
 *
 * Numbers: `21`, `3.5`, with how exactly they were said before them (`ca400`, `over20`), or `ingen` where the reader took
 * away a number that the sentence has. Points are percentage points of shares, weeks of durations.
 */
import type { AreaCode } from '../domain/area.ts';
import { findArea } from '../domain/areas.ts';
import type { MonthEnd } from '../domain/choices.ts';
import {
  CLAIM_DIRECTIONS,
  CLAIM_HEDGES,
  CLAIM_KINDS,
  type ClaimDirection,
  type ClaimHedge,
  type ClaimKind,
  LEVEL_RELATIONS,
  type LevelRelation,
  type Quantity,
} from '../domain/claim.ts';
import type { Benefit, IndicatorId } from '../domain/indicator.ts';
import type { Month } from '../domain/period.ts';
import { CLAIM_PARAMETERS } from './claimParameters.ts';
import { benefit, type Codec, fileIds, indicatorId, month, monthEnd, oneOf, typedText } from './codec.ts';
import { formatKept, type KeptPage, parseKept } from './keptView.ts';

/** A number of the reader's own, or `ingen`: none, whatever the sentence says. */
export type ChosenQuantity = Quantity | 'ingen';

/** Null stands for what the sentence says. */
export interface ClaimView {
  readonly tekst: string | null;
  /** Any area: a kommune, a region or the country. */
  readonly kommune: AreaCode | null;
  readonly maal: IndicatorId | null;
  readonly ydelse: Benefit | null;
  readonly fra: Month | null;
  readonly til: MonthEnd | null;
  readonly retning: ClaimDirection | null;
  readonly pct: ChosenQuantity | null;
  readonly antal: ChosenQuantity | null;
  readonly point: ChosenQuantity | null;
  /** The numbers at both ends. */
  readonly start: ChosenQuantity | null;
  readonly slut: ChosenQuantity | null;
  /** Whether it is about a change or a level; of a level `slut` is the number and `til` its month. */
  readonly art: ClaimKind | null;
  readonly forhold: LevelRelation | null;
  /** What a level is held against. */
  readonly mod: AreaCode | null;
  /** The reader's own files behind the answers, as in `CompareView`. */
  readonly filer: readonly string[] | null;
}

export const LONGEST_CLAIM = 500;

const text: Codec<string> = {
  parse: (raw) => (/^[^\p{Cc}\p{Cs}\p{Bidi_C}]{1,500}$/u.test(raw) ? raw : undefined),
  serialise: (value) => value,
};

const area: Codec<AreaCode> = {
  parse: (raw) => {
    const found = findArea(raw);
    return found === undefined || found.kind === 'unallocated' ? undefined : found.code;
  },
  serialise: (code) => code,
};

const QUANTITY = new RegExp(`^(${CLAIM_HEDGES.join('|')})?((?:0|[1-9]\\d{0,7})(?:\\.(\\d{1,6}))?)$`);

const quantity: Codec<ChosenQuantity> = {
  parse: (raw) => {
    if (raw === 'ingen') return raw;
    const [, hedge, number, decimals = ''] = QUANTITY.exec(raw) ?? [];
    if (number === undefined) return undefined;
    return {
      value: Number(number),
      decimals: decimals.length,
      hedge: (hedge as ClaimHedge | undefined) ?? null,
    };
  },
  serialise: (chosen) =>
    chosen === 'ingen' ? chosen : `${chosen.hedge ?? ''}${chosen.value.toFixed(chosen.decimals)}`,
};

export const claimCodecs: KeptPage<ClaimView>['codecs'] = {
  tekst: text,
  kommune: area,
  maal: indicatorId,
  ydelse: benefit,
  fra: month,
  til: monthEnd,
  retning: oneOf(CLAIM_DIRECTIONS),
  pct: quantity,
  antal: quantity,
  point: quantity,
  start: quantity,
  slut: quantity,
  art: oneOf(CLAIM_KINDS),
  forhold: oneOf(LEVEL_RELATIONS),
  mod: area,
  filer: fileIds,
};

export const emptyClaimView: ClaimView = {
  tekst: null,
  kommune: null,
  maal: null,
  ydelse: null,
  fra: null,
  til: null,
  retning: null,
  pct: null,
  antal: null,
  point: null,
  start: null,
  slut: null,
  art: null,
  forhold: null,
  mod: null,
  filer: null,
};

const PAGE: KeptPage<ClaimView> = { names: CLAIM_PARAMETERS, codecs: claimCodecs, empty: emptyClaimView };

/** Reads the query of a route `claim`. */
export const parseClaimView = (query: string) => parseKept(PAGE, query);

/** The query of a route `claim`. */
export const formatClaimView = (view: ClaimView): string => formatKept(PAGE, view);

/** Whether there is anything to answer: a link can be left with nothing but its files. */
export function asksAnything({ filer: _, ...asked }: ClaimView): boolean {
  return Object.values(asked).some((value) => value !== null);
}

/** What a reader typed or pasted, as the address can hold it; null when nothing is left. */
export const claimText = (typed: string): string | null => typedText(typed, LONGEST_CLAIM);
