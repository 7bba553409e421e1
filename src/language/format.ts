/** Numbers, months and names the Danish way. The only place that uses `Intl`. */

import { type Month, monthNumber, type Period, yearOf } from '../domain/period.ts';
import { isPercent, type ShownUnit } from '../domain/unit.ts';
import { bareFormat, inDanishOrder, withFullStop } from './alike.ts';

const MINUS = '−';
const formats = new Map<number, Intl.NumberFormat>();

function numberFormat(decimals: number): Intl.NumberFormat {
  let format = formats.get(decimals);
  if (format === undefined) {
    format = new Intl.NumberFormat('da-DK', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: 'negative',
    });
    formats.set(decimals, format);
  }
  return format;
}

/** `1.234,6`, with a real minus and never `−0`. */
export function formatNumber(value: number, decimals: number): string {
  return numberFormat(decimals).format(value).replace('-', MINUS);
}

/** With its sign: `+1,5`, `−1,5`, `0,0`. */
export function formatSigned(value: number, decimals: number): string {
  const text = formatNumber(value, decimals);
  return value > 0 && !/^[0.,]+$/.test(text) ? `+${text}` : text;
}

const MONTHS = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** `juli 2026`. */
export function formatMonth(month: Month): string {
  return `${MONTHS[monthNumber(month) - 1]} ${yearOf(month)}`;
}

/** `jul. 26`, for narrow columns; `maj 26` has no dot because it is whole. */
export function formatMonthShort(month: Month): string {
  const name = MONTHS[monthNumber(month) - 1]!;
  const short = name.length <= 3 ? name : `${name.slice(0, 3)}.`;
  return `${short}\u00a0${String(yearOf(month)).slice(-2)}`;
}

/** `juli 2023–juni 2026`, or one month. */
export function formatMonthRange(first: Month, last: Month): string {
  return first === last ? formatMonth(first) : `${formatMonth(first)}–${formatMonth(last)}`;
}

/** Any period in words. */
export function formatPeriod(period: Period): string {
  const { frequency, start } = period;
  switch (frequency) {
    case 'month':
      return formatMonth(start);
    case 'quarter':
      return `${(monthNumber(start) + 2) / 3}. kvartal ${yearOf(start)}`;
    case 'half-year':
      return `${(monthNumber(start) + 5) / 6}. halvår ${yearOf(start)}`;
    case 'year':
      return String(yearOf(start));
    case 'week':
      return `uge ${start % 100} i ${Math.floor(start / 100)}`;
    case 'rolling-year':
      return formatMonthRange(start, start + 11);
  }
}

/** A value with the unit a reader needs on the spot: `3,9 pct.`, `748`, `+0,4 procentpoint`, `24,6 uger`. */
export function formatValue(value: number, unit: ShownUnit, decimals: number): string {
  switch (unit.kind) {
    case 'unit':
      if (isPercent(unit.unit)) return `${formatNumber(value, decimals)} pct.`;
      if (unit.unit === 'weeks') return `${formatNumber(value, decimals)} uger`;
      return formatNumber(value, decimals);
    case 'index':
      return formatNumber(value, 1);
    case 'point-change':
      return `${formatSigned(value, Math.max(1, decimals))} procentpoint`;
    case 'percent-change':
      return `${formatSigned(value, 1)} pct.`;
    case 'weeks-change':
      return `${formatSigned(value, 1)} uger`;
    case 'plain-change':
      return formatSigned(value, decimals);
  }
}

/** The bare number of a value, for axes, labels and tables whose heading says the unit. */
export const formatBare = bareFormat(formatNumber, formatSigned);

/** Danish order: Aabenraa, Aalborg and Aarhus come after Ærø and Østerbro. */
export const compareNames = inDanishOrder;

const lists = new Intl.ListFormat('da-DK', { type: 'conjunction' });

/** `a, b og c`. */
export function formatList(items: readonly string[]): string {
  return lists.format(items);
}

/** A headline as a sentence among others: `… 19 pct.` already ends in its full stop. */
export const fullStop = withFullStop;
