/** What a file turned out to hold, in Danish. */
import type { Publisher } from '../domain/dataset.ts';
import { type Frequency, type Period, periodCode } from '../domain/period.ts';
import { formatList, formatNumber, formatPeriod } from './format.ts';

export const fileFactTexts = {
  heading: 'Sådan er filen læst',
  source: 'Kilde',
  tableName: 'Tabel',
  unknownTable: 'ikke oplyst i filen',
  titleLine: 'Overskrift i filen',
  sheet: 'Ark',
  sheetOf: (name: string, others: number) =>
    others === 0 ? `„${name}“` : `„${name}“; ${counted(others, 'andet ark', 'andre ark')} er ikke læst`,
  measures: 'Tal',
  moreMeasures: (n: number) => `og ${formatNumber(n, 0)} andre`,
  definition: 'Definition',
  unknownDefinition: 'Ikke oplyst i filen. Spørg den, der har lavet tallene, hvem der er talt med.',
  areas: 'Områder',
  periods: 'Perioder',
  total: (member: string) => `„${member}“ bruges som i alt`,
  noTotal: 'ingen i alt',
  example: 'Filen siger selv, at tallene er opdigtede.',
  rows: (total: number, used: number, skipped: number, rejected: number) =>
    `${counted(total, 'række', 'rækker')} i filen: ${formatNumber(used, 0)} brugt, ${formatNumber(skipped, 0)} sprunget over, ${formatNumber(rejected, 0)} afvist.`,
} as const;

export const publisherTexts: Readonly<Record<Publisher, string>> = {
  statistikbanken: 'Danmarks Statistik, Statistikbanken',
  jobindsats: 'STAR, Jobindsats',
  noegletal: 'De Kommunale Nøgletal',
  unknown: 'kendes ikke',
};

/** `1 række`, `2.000 rækker`. */
export function counted(n: number, one: string, many: string): string {
  return `${formatNumber(n, 0)} ${n === 1 ? one : many}`;
}

/** A measure's heading in quotes; a table without one has just its numbers. */
export function measureName(name: string): string {
  return name === '' ? 'tallene i filen' : `„${name}“`;
}

const FREQUENCIES: Readonly<Record<Frequency, readonly [one: string, many: string]>> = {
  week: ['uge', 'uger'],
  month: ['måned', 'måneder'],
  quarter: ['kvartal', 'kvartaler'],
  'half-year': ['halvår', 'halvår'],
  year: ['år', 'år'],
  'rolling-year': ['løbende år', 'løbende år'],
};

/** `36 måneder, juli 2023 til juni 2026`. */
export function periodsText(periods: {
  readonly count: number;
  readonly first: Period;
  readonly last: Period;
  readonly frequencies: readonly Frequency[];
}): string {
  const [only] = periods.frequencies;
  const what =
    periods.frequencies.length === 1 && only !== undefined
      ? counted(periods.count, ...FREQUENCIES[only])
      : counted(periods.count, 'periode', 'perioder');
  const range =
    periodCode(periods.first) === periodCode(periods.last)
      ? formatPeriod(periods.first)
      : `${formatPeriod(periods.first)} til ${formatPeriod(periods.last)}`;
  return `${what}, ${range}`;
}

/** `hele landet, 5 regioner og 98 kommuner`. */
export function areasText(areas: {
  readonly country: boolean;
  readonly regions: number;
  readonly landsdele: number;
  readonly kommuner: number;
}): string {
  const parts = [
    ...(areas.country ? ['hele landet'] : []),
    ...(areas.regions > 0 ? [counted(areas.regions, 'region', 'regioner')] : []),
    ...(areas.landsdele > 0 ? [counted(areas.landsdele, 'landsdel', 'landsdele')] : []),
    ...(areas.kommuner > 0 ? [counted(areas.kommuner, 'kommune', 'kommuner')] : []),
  ];
  return parts.length === 0 ? 'ingen' : formatList(parts);
}

/** `decimalkomma, 1 decimal`. */
export function readingText(reading: {
  readonly decimalMark: 'comma' | 'point' | 'none';
  readonly decimals: number;
}): string {
  if (reading.decimalMark === 'none') return 'hele tal';
  const mark = reading.decimalMark === 'comma' ? 'decimalkomma' : 'decimalpunktum';
  return reading.decimals === 0
    ? `hele tal (${mark})`
    : `${mark}, ${counted(reading.decimals, 'decimal', 'decimaler')}`;
}
