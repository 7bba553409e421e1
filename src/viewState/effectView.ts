/**
 * What a reader asks on `#/effekt`: a kommune, a measure, the first month of something, and what it cost. The address is
 * its only home; names and words are a contract, because people keep these links.
 */
import type { AreaCode } from '../domain/area.ts';
import { findArea } from '../domain/areas.ts';
import type { Benefit, IndicatorId } from '../domain/indicator.ts';
import type { Month } from '../domain/period.ts';
import { benefit, type Codec, fileIds, indicatorId, month, typedText } from './codec.ts';
import { EFFECT_PARAMETERS } from './effectParameters.ts';
import { formatKept, type KeptPage, parseKept } from './keptView.ts';

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

export const effectCodecs: KeptPage<EffectView>['codecs'] = {
  kommune,
  maal: indicatorId,
  ydelse: benefit,
  start: month,
  slut: month,
  beloeb: whole(1, MOST_AMOUNT),
  hvad: label,
  dagpenge: whole(1, MOST_BENEFIT),
  kontanthjaelp: whole(1, MOST_BENEFIT),
  refusion: whole(0, 100),
  filer: fileIds,
};

const PAGE: KeptPage<EffectView> = { names: EFFECT_PARAMETERS, codecs: effectCodecs, empty: emptyEffectView };

/** Reads the query of a route `effect`. */
export const parseEffectView = (query: string) => parseKept(PAGE, query);

/** The query of a route `effect`; defaults are left out. */
export const formatEffectView = (view: EffectView): string => formatKept(PAGE, view);

/** What a reader typed, as the address can hold it; null when nothing is left. */
export const effectLabel = (typed: string): string | null => typedText(typed, LONGEST_LABEL);
