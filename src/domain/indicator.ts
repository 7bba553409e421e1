/**
 * What can be charted. The id fixes unit and definition for good: people keep links to it.
 * Titles and definitions in words live in `language`; here is what the numbers are made of.
 */
import type { Unit } from './unit.ts';

export type Topic = 'langtidsledighed' | 'dimittender' | 'varighed' | 'ledighed';

export const TOPICS: readonly Topic[] = ['langtidsledighed', 'dimittender', 'varighed', 'ledighed'];

export type IndicatorId =
  | 'langtidsledige-antal'
  | 'langtidsledige-andel'
  | 'langtidsledige-pct'
  | 'ledige-antal'
  | 'ledige-pct'
  | 'dimittender-antal'
  | 'dimittender-andel'
  | 'varighed-uger'
  | 'varighed-fordeling'
  | 'varighed-fortsat';

/** Who pays: only some exports split their counts by it. */
export type Benefit = 'ialt' | 'dagpenge' | 'kontanthjaelp';

/** A publisher's measure: the table and the heading exactly as exports write it. */
export interface MeasureRef {
  readonly table: string;
  readonly measure: string;
}

/** Measures that only together answer the question: one number per category instead of one per month. */
export interface ProfileCategory {
  /** Stable key, also in exports. */
  readonly key: string;
  /** Weeks since the start at which the category begins; orders and spaces the axis. */
  readonly fromWeek: number;
}

export type IndicatorSource =
  | { readonly kind: 'measure'; readonly value: MeasureRef }
  /** 100 x numerator / denominator, both counts in the same unit. */
  | { readonly kind: 'ratio'; readonly numerator: MeasureRef; readonly denominator: MeasureRef }
  /** A published rate, with the count it was made from. */
  | { readonly kind: 'published-rate'; readonly rate: MeasureRef; readonly count: MeasureRef }
  /** 100 x numerator / labour force, the latter worked out from a count and its rounded rate. */
  | {
      readonly kind: 'labour-force-share';
      readonly numerator: MeasureRef;
      readonly count: MeasureRef;
      readonly rate: MeasureRef;
    }
  /** Several measures side by side for one period, as shares of their sum. */
  | {
      readonly kind: 'bands';
      readonly table: string;
      readonly bands: readonly (ProfileCategory & { readonly measure: string })[];
    }
  /** One measure along a numeric dimension for one period. */
  | { readonly kind: 'curve'; readonly value: MeasureRef; readonly dimension: string };

export interface Indicator {
  readonly id: IndicatorId;
  readonly topic: Topic;
  readonly unit: Unit;
  readonly source: IndicatorSource;
  /** The finest areas its official figures have here. */
  readonly areas: 'municipalities' | 'regions';
  /** Decimals a reader is shown. */
  readonly decimals: number;
  readonly byBenefit: boolean;
  /** Computed here from published figures, so `egne beregninger`. */
  readonly computed: boolean;
}

const longTerm: MeasureRef = { table: 'y25i09', measure: 'Antal langtidsledige fuldtidspersoner' };
const unemployed: MeasureRef = { table: 'y25i01', measure: 'Antal ledige fuldtidspersoner' };
const unemployedRate: MeasureRef = {
  table: 'y25i01',
  measure: 'Ledige fuldtidspersoner i pct. af arbejdsstyrken 16-66 år',
};
const graduates: MeasureRef = { table: 'y01dia02', measure: 'Antal dimittendledige personer' };
const graduateShare: MeasureRef = {
  table: 'y01dia02',
  measure: 'Andel dimittendledige personer ift. dagpengeledige personer',
};
const averageWeeks: MeasureRef = { table: 'y01a27', measure: 'Gennemsnitlig varighed i uger' };

const band = (key: string, fromWeek: number) => ({
  key,
  fromWeek,
  measure: `Antal afsluttede forløb: ${key}`,
});

const BANDS = [
  band('under 2 uger', 0),
  band('2-4 uger', 2),
  band('5-13 uger', 5),
  band('14-26 uger', 14),
  band('27-39 uger', 27),
  band('40-52 uger', 40),
  band('over 52 uger', 53),
];

const base = { byBenefit: false, computed: false, decimals: 1 } as const;

export const indicators: readonly Indicator[] = [
  {
    ...base,
    id: 'langtidsledige-andel',
    topic: 'langtidsledighed',
    unit: 'percent-of-unemployed',
    source: { kind: 'ratio', numerator: longTerm, denominator: unemployed },
    areas: 'municipalities',
    computed: true,
  },
  {
    ...base,
    id: 'langtidsledige-antal',
    topic: 'langtidsledighed',
    unit: 'full-time-persons',
    source: { kind: 'measure', value: longTerm },
    areas: 'municipalities',
    decimals: 0,
    byBenefit: true,
  },
  {
    ...base,
    id: 'langtidsledige-pct',
    topic: 'langtidsledighed',
    unit: 'percent-of-labour-force',
    source: { kind: 'labour-force-share', numerator: longTerm, count: unemployed, rate: unemployedRate },
    areas: 'municipalities',
    decimals: 2,
    computed: true,
  },
  {
    ...base,
    id: 'dimittender-andel',
    topic: 'dimittender',
    unit: 'percent-of-insured',
    source: { kind: 'published-rate', rate: graduateShare, count: graduates },
    areas: 'regions',
  },
  {
    ...base,
    id: 'dimittender-antal',
    topic: 'dimittender',
    unit: 'persons',
    source: { kind: 'measure', value: graduates },
    areas: 'regions',
    decimals: 0,
  },
  {
    ...base,
    id: 'varighed-uger',
    topic: 'varighed',
    unit: 'weeks',
    source: { kind: 'measure', value: averageWeeks },
    areas: 'regions',
  },
  {
    ...base,
    id: 'varighed-fordeling',
    topic: 'varighed',
    unit: 'spells',
    source: { kind: 'bands', table: 'y01a27', bands: BANDS },
    areas: 'regions',
  },
  {
    ...base,
    id: 'varighed-fortsat',
    topic: 'varighed',
    unit: 'percent-still-on-dagpenge',
    source: {
      kind: 'curve',
      value: { table: 'y01b01', measure: 'Pct. fortsat på dagpenge' },
      dimension: 'Uger siden start',
    },
    areas: 'regions',
  },
  {
    ...base,
    id: 'ledige-pct',
    topic: 'ledighed',
    unit: 'percent-of-labour-force',
    source: { kind: 'published-rate', rate: unemployedRate, count: unemployed },
    areas: 'municipalities',
  },
  {
    ...base,
    id: 'ledige-antal',
    topic: 'ledighed',
    unit: 'full-time-persons',
    source: { kind: 'measure', value: unemployed },
    areas: 'municipalities',
    decimals: 0,
  },
];

/** The dimension that splits counts by benefit, and its members as exports write them. */
export const BENEFIT_DIMENSION = 'Ydelsesgrupper';
export const BENEFIT_MEMBERS: Readonly<Record<Exclude<Benefit, 'ialt'>, string>> = {
  dagpenge: 'A-dagpenge',
  kontanthjaelp: 'Kontanthjælp',
};

export function findIndicator(id: string): Indicator | undefined {
  return indicators.find((indicator) => indicator.id === id);
}

export function indicatorOf(id: IndicatorId): Indicator {
  const indicator = findIndicator(id);
  if (indicator === undefined) throw new Error(`unknown indicator ${id}`);
  return indicator;
}

/** The publisher's tables an indicator needs, without repetition. */
export function tablesOf(indicator: Indicator): readonly string[] {
  const { source } = indicator;
  switch (source.kind) {
    case 'measure':
    case 'curve':
      return [source.value.table];
    case 'ratio':
      return [...new Set([source.numerator.table, source.denominator.table])];
    case 'published-rate':
      return [...new Set([source.rate.table, source.count.table])];
    case 'labour-force-share':
      return [...new Set([source.numerator.table, source.count.table, source.rate.table])];
    case 'bands':
      return [source.table];
  }
}
