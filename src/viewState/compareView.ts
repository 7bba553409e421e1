/**
 * What a reader chose on `#/sammenlign`. The address is its only home; the names and words here are a contract,
 * because people keep these links.
 */
import type { Area, AreaCode } from '../domain/area.ts';
import { findArea, regions } from '../domain/areas.ts';
import {
  BENCHMARKS,
  type Benchmark,
  DISTRIBUTION_VIEWS,
  type DistributionView,
  FIGURES,
  type FigureName,
  type IndexBase,
  MAP_CLASSES,
  type MapClasses,
  type MonthEnd,
  type MultiplesScope,
  type ReaderEvent,
  SMOOTHINGS,
  type Smoothing,
  TIME_LAYOUTS,
  type TimeLayout,
  VALUE_MODES,
  type ValueMode,
} from '../domain/choices.ts';
import type { Benefit, IndicatorId } from '../domain/indicator.ts';
import { monthCode, parseMonthCode } from '../domain/period.ts';
import { benefit, type Codec, fileIds, indicatorId, monthEnd, oneOf } from './codec.ts';
import { events } from './events.ts';

export const MAX_SELECTED = 6;
export const MAX_OWN = 20;

/** Null stands for "nothing chosen": the page then does what suits the figures, and the address stays short. */
export interface CompareView {
  readonly maal: IndicatorId;
  readonly ydelse: Benefit;
  readonly omr: readonly AreaCode[] | null;
  readonly mod: Benchmark;
  readonly fra: MonthEnd | null;
  readonly til: MonthEnd;
  readonly vis: ValueMode;
  readonly basis: IndexBase | null;
  readonly glat: Smoothing;
  readonly fig: FigureName;
  /** Made-up figures per kommune, only when the reader asks for them. */
  readonly eksempel: boolean;
  /** The kommuner of the benchmark `egne`. */
  readonly egne: readonly AreaCode[] | null;
  /** Null: the years over each other where the seasons are violent (graduates), else one row. */
  readonly tid: TimeLayout | null;
  readonly klasser: MapClasses;
  readonly fordel: DistributionView;
  readonly udsnit: MultiplesScope;
  readonly haendelser: readonly ReaderEvent[] | null;
  /** Goals as text, read by `goals.ts` where they are shown: what that cannot read stays in the link. */
  readonly maalsaetning: string | null;
  /** The reader's own files behind the figure, each by the first eight digits of its checksum. */
  readonly filer: readonly string[] | null;
}

const indexBase: Codec<IndexBase> = {
  parse: (raw) => {
    if (/^\d{4}$/.test(raw)) return { kind: 'year', year: Number(raw) };
    const month = parseMonthCode(raw);
    return month === null ? undefined : { kind: 'month', month };
  },
  serialise: (base) => (base.kind === 'year' ? String(base.year).padStart(4, '0') : monthCode(base.month)),
};

/** Codes joined by `~`, each once, all of them known and of a kind that is let in. */
function codeList(max: number, admits: (area: Area) => boolean): Codec<readonly AreaCode[]> {
  return {
    parse: (raw) => {
      if (raw === '') return [];
      const codes = raw.split('~');
      const known = codes.every((code) => {
        const area = findArea(code);
        return area !== undefined && admits(area);
      });
      const distinct = new Set(codes).size === codes.length;
      return known && distinct && codes.length <= max ? codes : undefined;
    },
    serialise: (codes) => codes.join('~'),
  };
}

const areaList = codeList(MAX_SELECTED, (area) => area.kind !== 'unallocated');
const ownList = codeList(MAX_OWN, (area) => area.kind === 'municipality');

const yesNo: Codec<boolean> = {
  parse: (raw) => (raw === 'ja' ? true : raw === 'nej' ? false : undefined),
  serialise: (value) => (value ? 'ja' : 'nej'),
};

const opaque: Codec<string> = { parse: (raw) => (raw === '' ? undefined : raw), serialise: (value) => value };

const nullable = <T>(codec: Codec<T>): Codec<T | null> => ({
  parse: codec.parse,
  serialise: (value) => (value === null ? '' : codec.serialise(value)),
});

/** Forgetting a field here does not compile. */
export const compareCodecs: { readonly [K in keyof CompareView]: Codec<CompareView[K]> } = {
  maal: indicatorId,
  ydelse: benefit,
  omr: nullable(areaList),
  mod: oneOf(BENCHMARKS),
  fra: nullable(monthEnd),
  til: monthEnd,
  vis: oneOf(VALUE_MODES),
  basis: nullable(indexBase),
  glat: oneOf(SMOOTHINGS),
  fig: oneOf(FIGURES),
  eksempel: yesNo,
  egne: nullable(ownList),
  tid: nullable(oneOf(TIME_LAYOUTS)),
  klasser: oneOf(MAP_CLASSES),
  fordel: oneOf(DISTRIBUTION_VIEWS),
  udsnit: oneOf(['valgte', 'regioner', ...regions.map((region) => region.code)]),
  haendelser: nullable(events),
  maalsaetning: nullable(opaque),
  filer: nullable(fileIds),
};

export const defaultCompareView: CompareView = {
  maal: 'langtidsledige-andel',
  ydelse: 'ialt',
  omr: null,
  mod: 'landet',
  fra: null,
  til: { kind: 'newest' },
  vis: 'vaerdi',
  basis: null,
  glat: 'maaned',
  fig: 'udvikling',
  eksempel: false,
  egne: null,
  tid: null,
  klasser: 'fraktil',
  fordel: 'prikker',
  udsnit: 'valgte',
  haendelser: null,
  maalsaetning: null,
  filer: null,
};

/** Shown when no kommune was chosen: two pairs that local news has compared, in four kinds of places. */
const DEFAULT_AREAS: readonly AreaCode[] = ['159', '151', '851', '540'];

/** The chosen areas, or the ones the page opens with. */
export function selectedAreas(view: CompareView): readonly AreaCode[] {
  return view.omr ?? DEFAULT_AREAS;
}
