/** What a file turned out to hold, in English. */
import type { Publisher } from '../../domain/dataset.ts';
import { type Frequency, type Period, periodCode } from '../../domain/period.ts';
import { formatList, formatNumber, formatPeriod } from './format.ts';

export const fileFactTexts = {
  heading: 'How the file was read',
  source: 'Source',
  tableName: 'Table',
  unknownTable: 'not stated in the file',
  titleLine: 'Heading in the file',
  sheet: 'Sheet',
  sheetOf: (name: string, others: number) =>
    others === 0
      ? `“${name}”`
      : `“${name}”; ${counted(others, 'other sheet was', 'other sheets were')} not read`,
  measures: 'Figures',
  moreMeasures: (n: number) => `and ${counted(n, 'other', 'others')}`,
  definition: 'Definition',
  unknownDefinition: 'Not stated in the file. Ask whoever made the figures who is counted.',
  areas: 'Areas',
  periods: 'Periods',
  total: (member: string) => `“${member}” is used as the total`,
  noTotal: 'no total',
  example: 'The file itself says that the figures are made up.',
  rows: (total: number, used: number, skipped: number, rejected: number) =>
    `${counted(total, 'row', 'rows')} in the file: ${formatNumber(used, 0)} used, ${formatNumber(skipped, 0)} skipped, ${formatNumber(rejected, 0)} rejected.`,
} as const;

export const publisherTexts: Readonly<Record<Publisher, string>> = {
  statistikbanken: 'Statistics Denmark, Statistikbanken (StatBank Denmark)',
  jobindsats: 'STAR, Jobindsats',
  noegletal: 'De Kommunale Nøgletal (key figures for municipalities)',
  unknown: 'not known',
};

/** `1 row`, `2,000 rows`. */
export function counted(n: number, one: string, many: string): string {
  return `${formatNumber(n, 0)} ${n === 1 ? one : many}`;
}

/** A measure's heading in quotes; a table without one has just its figures. */
export function measureName(name: string): string {
  return name === '' ? 'the figures in the file' : `“${name}”`;
}

const FREQUENCIES: Readonly<Record<Frequency, readonly [one: string, many: string]>> = {
  week: ['week', 'weeks'],
  month: ['month', 'months'],
  quarter: ['quarter', 'quarters'],
  'half-year': ['half-year', 'half-years'],
  year: ['year', 'years'],
  'rolling-year': ['rolling year', 'rolling years'],
};

/** `36 months, July 2023 to June 2026`. */
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
      : counted(periods.count, 'period', 'periods');
  const range =
    periodCode(periods.first) === periodCode(periods.last)
      ? formatPeriod(periods.first)
      : `${formatPeriod(periods.first)} to ${formatPeriod(periods.last)}`;
  return `${what}, ${range}`;
}

/** `Denmark, 5 regions and 98 municipalities`. */
export function areasText(areas: {
  readonly country: boolean;
  readonly regions: number;
  readonly landsdele: number;
  readonly kommuner: number;
}): string {
  const parts = [
    ...(areas.country ? ['Denmark'] : []),
    ...(areas.regions > 0 ? [counted(areas.regions, 'region', 'regions')] : []),
    ...(areas.landsdele > 0 ? [counted(areas.landsdele, 'province', 'provinces')] : []),
    ...(areas.kommuner > 0 ? [counted(areas.kommuner, 'municipality', 'municipalities')] : []),
  ];
  return parts.length === 0 ? 'none' : formatList(parts);
}

/** `decimal comma, 1 decimal place`. */
export function readingText(reading: {
  readonly decimalMark: 'comma' | 'point' | 'none';
  readonly decimals: number;
}): string {
  if (reading.decimalMark === 'none') return 'whole numbers';
  const mark = reading.decimalMark === 'comma' ? 'decimal comma' : 'decimal point';
  return reading.decimals === 0
    ? `whole numbers (${mark})`
    : `${mark}, ${counted(reading.decimals, 'decimal place', 'decimal places')}`;
}
