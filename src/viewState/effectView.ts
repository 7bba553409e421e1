/**
 * What a reader asks on `#/effekt`: a kommune, a measure, the first month of something, and what it cost. The address is
 * its only home; names and words are a contract, because people keep these links.
 */
import type { AreaCode } from '../domain/area.ts';
import { findArea } from '../domain/areas.ts';
import { type Benefit, type IndicatorId, isOwnId } from '../domain/indicator.ts';
import { findIndicator } from '../domain/indicatorRegistry.ts';
import { type Month, monthCode, parseMonthCode } from '../domain/period.ts';
import { type Codec, fileIds, oneOf, read } from './codec.ts';
import { EFFECT_PARAMETERS, type EffectParameter } from './effectParameters.ts';
import { type AddressNotice, cut } from './route.ts';

export interface EffectView {
  readonly kommune: AreaCode | null;
  readonly maal: IndicatorId;
  readonly ydelse: Benefit;
  /** First month of the initiative. */
  readonly start: Month | null;
  /** Last month that is looked at; null for all there are. */
  readonly slut: Month | null;
  /** Kroner a year. */
  readonly beloeb: number | null;
  /** What was begun, in the reader's words. */
  readonly hvad: string | null;
  /** Kroner a month for a full-time person; null for what the calculator starts with. */
  readonly dagpenge: number | null;
  readonly kontanthjaelp: number | null;
  /** What the state pays back, in whole per cent. */
  readonly refusion: number | null;
  /** The reader's own files behind the answer, as in `CompareView`. */
  readonly filer: readonly string[] | null;
}

export const emptyEffectView: EffectView = {
  kommune: null,
  maal: 'langtidsledige-antal',
  ydelse: 'ialt',
  start: null,
  slut: null,
  beloeb: null,
  hvad: null,
  dagpenge: null,
  kontanthjaelp: null,
  refusion: null,
  filer: null,
};

const LONGEST_LABEL = 100;

const kommune: Codec<AreaCode> = {
  parse: (raw) => (findArea(raw)?.kind === 'municipality' ? raw : undefined),
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

/** Whole numbers from `least` to `most`, without a sign, leading zeros or decimals. */
function whole(least: number, most: number): Codec<number> {
  return {
    parse: (raw) => {
      const value = /^(?:0|[1-9]\d{0,11})$/.test(raw) ? Number(raw) : Number.NaN;
      return value >= least && value <= most ? value : undefined;
    },
    serialise: String,
  };
}

const label: Codec<string> = {
  parse: (raw) => (/^[^\p{Cc}\p{Cs}]{1,100}$/u.test(raw) ? raw : undefined),
  serialise: (value) => value,
};

/** The most that can be said: kroner a year, and kroner a month. */
export const MOST_AMOUNT = 999_999_999_999;
export const MOST_BENEFIT = 99_999;

type Chosen = { readonly [K in EffectParameter]: NonNullable<EffectView[K]> };

/** Forgetting a parameter here does not compile. */
export const effectCodecs: { readonly [K in EffectParameter]: Codec<Chosen[K]> } = {
  kommune,
  maal: indicator,
  ydelse: oneOf(['ialt', 'dagpenge', 'kontanthjaelp']),
  start: month,
  slut: month,
  beloeb: whole(1, MOST_AMOUNT),
  hvad: label,
  dagpenge: whole(1, MOST_BENEFIT),
  kontanthjaelp: whole(1, MOST_BENEFIT),
  refusion: whole(0, 100),
  filer: fileIds,
};

/** Reads the query of a route `effect`. Never throws; what cannot be read is left out and said. */
export function parseEffectView(query: string): {
  readonly view: EffectView;
  readonly notices: readonly AddressNotice[];
} {
  const parameters = new URLSearchParams(query);
  const notices: AddressNotice[] = [];
  const found: Partial<Record<EffectParameter, unknown>> = {};
  for (const name of EFFECT_PARAMETERS) {
    const reading = read<unknown>(effectCodecs[name] as Codec<unknown>, parameters.get(name));
    if (reading.kind === 'valid') found[name] = reading.value;
    if (reading.kind === 'invalid') notices.push({ kind: 'invalid-parameter', name, raw: cut(reading.raw) });
  }
  return { view: { ...emptyEffectView, ...(found as Partial<EffectView>) }, notices };
}

/** The query of a route `effect`; defaults are left out, and it is empty when nothing is asked. */
export function formatEffectView(view: EffectView): string {
  return EFFECT_PARAMETERS.flatMap((name) => {
    const value = view[name];
    if (value === null || value === emptyEffectView[name]) return [];
    return [`${name}=${encodeURIComponent((effectCodecs[name] as Codec<unknown>).serialise(value))}`];
  }).join('&');
}

/** What a reader typed, as the address can hold it; null when nothing is left. */
export function effectLabel(typed: string): string | null {
  const clean = typed.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim();
  return clean === '' ? null : [...clean].slice(0, LONGEST_LABEL).join('').trim();
}
