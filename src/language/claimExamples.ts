/**
 * Sentences to try. They are Danish in every language of the page, because that is what is read; so they write their
 * own months and numbers.
 */
import { type Month, monthNumber, yearOf } from '../domain/period.ts';

const MONTHS = 'januar februar marts april maj juni juli august september oktober november december'.split(
  ' ',
);

const month = (at: Month): string => `${MONTHS[monthNumber(at) - 1]} ${yearOf(at)}`;
const number = (value: number, decimals: number): string => {
  const [whole = '', after] = value.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return after === undefined ? grouped : `${grouped},${after}`;
};

export interface ExampleFacts {
  /** `Aarhus`: a name that takes `i`. */
  readonly place: string;
  readonly what: 'antallet af langtidsledige' | 'antallet af ledige' | 'ledigheden';
  readonly from: Month;
  readonly to: Month;
  readonly start: number;
  readonly end: number;
}

/** `Fra juni 2024 til juni 2026 faldt antallet af langtidsledige i Aalborg med 6 pct., altså 51 færre.` */
export function exampleChange({ place, what, from, to, start, end }: ExampleFacts): string {
  const fell = end < start;
  const percent = number((100 * Math.abs(end - start)) / start, 0);
  return `Fra ${month(from)} til ${month(to)} ${fell ? 'faldt' : 'steg'} ${what} i ${place} med ${percent} pct., altså ${number(Math.abs(end - start), 0)} ${fell ? 'færre' : 'flere'}.`;
}

/** `Ledigheden i Odense steg fra 4,1 til 4,3 pct. fra juni 2025 til juni 2026.` */
export function exampleLevels({ place, from, to, start, end }: ExampleFacts): string {
  const verb = end < start ? 'faldt' : 'steg';
  return `Ledigheden i ${place} ${verb} fra ${number(start, 1)} til ${number(end, 1)} pct. fra ${month(from)} til ${month(to)}.`;
}

/** `I juli 2026 var ledigheden i Odense højere end i hele landet.` */
export function examplePlaces({ place, to, end }: ExampleFacts, country: number): string {
  return `I ${month(to)} var ledigheden i ${place} ${end < country ? 'lavere' : 'højere'} end i hele landet.`;
}

/** Years that the built-in figures do not have. */
export const OLD_EXAMPLE =
  'Siden 2015 er antallet af langtidsledige i Aalborg på to år faldet med 21 pct., 372 færre.';
