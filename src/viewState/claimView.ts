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
  type ClaimDirection,
  type ClaimHedge,
  type Quantity,
} from '../domain/claim.ts';
import { type Benefit, type IndicatorId, isOwnId } from '../domain/indicator.ts';
import { findIndicator } from '../domain/indicatorRegistry.ts';
import { type Month, monthCode, parseMonthCode } from '../domain/period.ts';
import { CLAIM_PARAMETERS, type ClaimParameter } from './claimParameters.ts';
import { type Codec, fileIds, oneOf, read } from './codec.ts';
import { type AddressNotice, cut } from './route.ts';

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

const indicator: Codec<IndicatorId> = {
  parse: (raw) => findIndicator(raw)?.id ?? (isOwnId(raw) ? raw : undefined),
  serialise: (id) => id,
};

const month: Codec<Month> = {
  parse: (raw) => parseMonthCode(raw) ?? undefined,
  serialise: monthCode,
};

const monthEnd: Codec<MonthEnd> = {
  parse: (raw) => {
    if (raw === 'seneste') return { kind: 'newest' };
    const found = parseMonthCode(raw);
    return found === null ? undefined : { kind: 'month', month: found };
  },
  serialise: (end) => (end.kind === 'newest' ? 'seneste' : monthCode(end.month)),
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

type Chosen = { readonly [K in ClaimParameter]: NonNullable<ClaimView[K]> };

/** Forgetting a parameter here does not compile. */
export const claimCodecs: { readonly [K in ClaimParameter]: Codec<Chosen[K]> } = {
  tekst: text,
  kommune: area,
  maal: indicator,
  ydelse: oneOf(['ialt', 'dagpenge', 'kontanthjaelp']),
  fra: month,
  til: monthEnd,
  retning: oneOf(CLAIM_DIRECTIONS),
  pct: quantity,
  antal: quantity,
  point: quantity,
  start: quantity,
  slut: quantity,
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
  filer: null,
};

/** Reads the query of a route `claim`. Never throws; what cannot be read is left out and said. */
export function parseClaimView(query: string): {
  readonly view: ClaimView;
  readonly notices: readonly AddressNotice[];
} {
  const parameters = new URLSearchParams(query);
  const notices: AddressNotice[] = [];
  const found: Partial<Record<ClaimParameter, unknown>> = {};
  for (const name of CLAIM_PARAMETERS) {
    const reading = read<unknown>(claimCodecs[name] as Codec<unknown>, parameters.get(name));
    if (reading.kind === 'valid') found[name] = reading.value;
    if (reading.kind === 'invalid') notices.push({ kind: 'invalid-parameter', name, raw: cut(reading.raw) });
  }
  return { view: { ...emptyClaimView, ...(found as Partial<ClaimView>) }, notices };
}

/** Whether there is anything to answer: a link can be left with nothing but its files. */
export function asksAnything({ filer: _, ...asked }: ClaimView): boolean {
  return Object.values(asked).some((value) => value !== null);
}

/** The query of a route `claim`; empty when nothing is asked. */
export function formatClaimView(view: ClaimView): string {
  return CLAIM_PARAMETERS.flatMap((name) => {
    const value = view[name];
    if (value === null) return [];
    return [`${name}=${encodeURIComponent((claimCodecs[name] as Codec<unknown>).serialise(value))}`];
  }).join('&');
}

/** What a reader typed or pasted, as the address can hold it; null when nothing is left. */
export function claimText(typed: string): string | null {
  const clean = typed.replace(/[\p{Cc}\p{Cs}\p{Bidi_C}\s]+/gu, ' ').trim();
  return clean === '' ? null : [...clean].slice(0, LONGEST_CLAIM).join('');
}
