/** Numbers, months and names the British way. Beside the Danish `format.ts`, the only place that uses `Intl`. */

import { type Month, monthNumber, type Period, yearOf } from '../../domain/period.ts';
import { isPercent, type ShownUnit } from '../../domain/unit.ts';
import { bareFormat, inDanishOrder, withFullStop } from '../alike.ts';

const MINUS = '−';
const formats = new Map<number, Intl.NumberFormat>();

function numberFormat(decimals: number): Intl.NumberFormat {
  let format = formats.get(decimals);
  if (format === undefined) {
    format = new Intl.NumberFormat('en-GB', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: 'negative',
    });
    formats.set(decimals, format);
  }
  return format;
}

/** `1,234.6`, with a real minus and never `−0`. */
export function formatNumber(value: number, decimals: number): string {
  return numberFormat(decimals).format(value).replace('-', MINUS);
}

/** With its sign: `+1.5`, `−1.5`, `0.0`. */
export function formatSigned(value: number, decimals: number): string {
  const text = formatNumber(value, decimals);
  return value > 0 && !/^[0.,]+$/.test(text) ? `+${text}` : text;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `July 2026`. */
export function formatMonth(month: Month): string {
  return `${MONTHS[monthNumber(month) - 1]} ${yearOf(month)}`;
}

/** `Jul 26`, for narrow columns. */
export function formatMonthShort(month: Month): string {
  return `${MONTHS[monthNumber(month) - 1]!.slice(0, 3)}\u00a0${String(yearOf(month)).slice(-2)}`;
}

/** `July 2023 – June 2026`, or one month. */
export function formatMonthRange(first: Month, last: Month): string {
  return first === last ? formatMonth(first) : `${formatMonth(first)} – ${formatMonth(last)}`;
}

/** Any period in words. */
export function formatPeriod(period: Period): string {
  const { frequency, start } = period;
  switch (frequency) {
    case 'month':
      return formatMonth(start);
    case 'quarter':
      return `Q${(monthNumber(start) + 2) / 3} ${yearOf(start)}`;
    case 'half-year':
      return `the ${monthNumber(start) === 1 ? 'first' : 'second'} half of ${yearOf(start)}`;
    case 'year':
      return String(yearOf(start));
    case 'week':
      return `week ${start % 100} of ${Math.floor(start / 100)}`;
    case 'rolling-year':
      return formatMonthRange(start, start + 11);
  }
}

/** A value with the unit a reader needs on the spot: `3.9 per cent`, `748`, `+0.4 percentage points`, `24.6 weeks`. */
export function formatValue(value: number, unit: ShownUnit, decimals: number): string {
  switch (unit.kind) {
    case 'unit':
      if (isPercent(unit.unit)) return `${formatNumber(value, decimals)} per cent`;
      if (unit.unit === 'weeks') return `${formatNumber(value, decimals)} weeks`;
      return formatNumber(value, decimals);
    case 'index':
      return formatNumber(value, 1);
    case 'point-change':
      return `${formatSigned(value, Math.max(1, decimals))} percentage points`;
    case 'percent-change':
      return `${formatSigned(value, 1)} per cent`;
    case 'weeks-change':
      return `${formatSigned(value, 1)} weeks`;
    case 'plain-change':
      return formatSigned(value, decimals);
  }
}

/** The bare number of a value, for axes, labels and tables whose heading says the unit. */
export const formatBare = bareFormat(formatNumber, formatSigned);

/** Danish order for Danish names: Aabenraa, Aalborg and Aarhus come after Ærø and Østerbro. */
export const compareNames = inDanishOrder;

const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** `a, b and c`. */
export function formatList(items: readonly string[]): string {
  return lists.format(items);
}

/** A headline as a sentence among others; one that ends in its full stop keeps it. */
export const fullStop = withFullStop;

/** `1st`, `22nd`, `13th`, `33rd`. */
export function ordinal(place: number): string {
  const teen = place % 100 >= 11 && place % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
  return `${formatNumber(place, 0)}${ending}`;
}

const SPELLED = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Whole numbers up to ten as words: `five`, `96`. */
export function spelled(count: number): string {
  return SPELLED[count] ?? formatNumber(count, 0);
}
