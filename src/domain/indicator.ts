/**
 * What can be charted. The id fixes unit and definition for good: people keep links to it.
 * Titles and definitions in words live in `language`; here is what the numbers are made of.
 */
import type { Unit } from './unit.ts';

/** `egne`: measures from the reader's own files that no other topic has. */
export type Topic = 'langtidsledighed' | 'dimittender' | 'varighed' | 'ledighed' | 'egne';

export type KnownIndicatorId =
  | 'langtidsledige-antal'
  | 'langtidsledige-andel'
  | 'langtidsledige-pct'
  | 'ledige-antal'
  | 'ledige-pct'
  | 'dimittender-antal'
  | 'dimittender-andel'
  | 'varighed-uger'
  | 'varighed-fordeling'
  | 'varighed-fortsat'
  | 'langtidsledige-dst-antal'
  | 'langtidsledige-dst-pct'
  | 'ledige-dst-pct';

/** A measure of the reader's own: eight hex digits made from its name and unit, so that links outlive the file. */
export type OwnIndicatorId = `egen-${string}`;

export type IndicatorId = KnownIndicatorId | OwnIndicatorId;

/** Who pays: only some exports split their counts by it. */
export const BENEFITS = ['ialt', 'dagpenge', 'kontanthjaelp'] as const;
export type Benefit = (typeof BENEFITS)[number];

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
  /** Computed here from published figures, so `egne beregninger`. */
  readonly computed: boolean;
  /** Offered only when a file for it is at hand: the first visit has none. */
  readonly optional: boolean;
  /** What the reader said about a measure of their own; null for those the app knows. */
  readonly own: { readonly title: string; readonly direction: Direction } | null;
}

/** Whether a higher number is good or bad news, as far as the reader says. */
export type Direction = 'higher-is-worse' | 'higher-is-better' | 'neutral';

/** The dimension that splits counts by benefit, and its members as exports write them. */
export const BENEFIT_DIMENSION = 'Ydelsesgrupper';
export const BENEFIT_MEMBERS: Readonly<Record<Exclude<Benefit, 'ialt'>, string>> = {
  dagpenge: 'A-dagpenge',
  kontanthjaelp: 'Kontanthjælp',
};

export function isOwnId(id: string): id is OwnIndicatorId {
  return /^egen-[0-9a-f]{8}$/.test(id);
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
