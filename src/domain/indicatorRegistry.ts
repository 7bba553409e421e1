/** The indicators this app knows, in the order of tabs and menus, and the publishers' measures they are made of. */
import type { Indicator, KnownIndicatorId, MeasureRef } from './indicator.ts';

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

/** Danmarks Statistik's own names vary with language and presentation; `ownData/canonical.ts` gives them these. */
const longTermDst: MeasureRef = { table: 'AULK04', measure: 'Antal langtidsledige' };
const longTermDstRate: MeasureRef = { table: 'AULK04', measure: 'Langtidsledige i pct. af arbejdsstyrken' };
const unemployedDstRate: MeasureRef = { table: 'AUP02', measure: 'Ledige i pct. af arbejdsstyrken' };

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

const base = { computed: false, decimals: 1, optional: false, own: null } as const;

export const indicators: readonly (Indicator & { readonly id: KnownIndicatorId })[] = [
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
  {
    ...base,
    id: 'langtidsledige-dst-pct',
    topic: 'langtidsledighed',
    unit: 'percent-of-labour-force',
    source: { kind: 'published-rate', rate: longTermDstRate, count: longTermDst },
    areas: 'municipalities',
    optional: true,
  },
  {
    ...base,
    id: 'langtidsledige-dst-antal',
    topic: 'langtidsledighed',
    unit: 'persons',
    source: { kind: 'measure', value: longTermDst },
    areas: 'municipalities',
    decimals: 0,
    optional: true,
  },
  {
    ...base,
    id: 'ledige-dst-pct',
    topic: 'ledighed',
    unit: 'percent-of-labour-force',
    source: { kind: 'measure', value: unemployedDstRate },
    areas: 'municipalities',
    optional: true,
  },
];

/** One of the indicators the app knows; the reader's own are found among their files. */
export function findIndicator(id: string): Indicator | undefined {
  return indicators.find((indicator) => indicator.id === id);
}

export function indicatorOf(id: KnownIndicatorId): Indicator {
  const indicator = findIndicator(id);
  if (indicator === undefined) throw new Error(`unknown indicator ${id}`);
  return indicator;
}
