/**
 * A cell as text, the way a CSV file would hold it. A number with decimals says by `TYPED_NUMBER` that its point is a
 * decimal point, so that nobody has to guess what 12.345 means.
 */
import { TYPED_NUMBER } from '../numbers.ts';
import type { CellStyle } from './cellStyles.ts';

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

/** What a spreadsheet keeps of a number, and shows; what a double has beyond is the noise of its arithmetic. */
const DIGITS = 15;

const MS_PER_DAY = 86_400_000;
/** Day 0, such that days from March 1900 on are right: spreadsheets believe in a 29 February 1900. */
const DAY_0 = Date.UTC(1899, 11, 30);
const DAYS_TO_1904 = 1462;

/** The text of a number cell, from what stands in its file (`0.036`, `1E-3`). What is no number is given back. */
export function numberText(written: string, style: CellStyle, from1904: boolean): string {
  const raw = written.trim();
  if (!NUMBER.test(raw)) return raw;
  const value = Number(raw);
  if (style === 'number') return plainText(value);
  if (style === 'percent') return plainText(value * 100, '%');
  return dateText(from1904 ? value + DAYS_TO_1904 : value, style) ?? plainText(value);
}

function plainText(value: number, sign = ''): string {
  const rounded = Number(value.toPrecision(DIGITS));
  let text = String(rounded);
  if (text.includes('e-')) text = rounded.toFixed(20).replace(/\.?0+$/, '');
  return text.includes('.') ? `${text}${sign}${TYPED_NUMBER}` : `${text}${sign}`;
}

/** `2024-03-15`, `2024M03` or `2024`, as the cell shows it; null for days before 1900 and after 9999. */
function dateText(days: number, style: Exclude<CellStyle, 'number' | 'percent'>): string | null {
  if (days < 1 || days >= 2_958_466) return null;
  // Only the calendar of Date is used, in UTC: no time zone has a say.
  const [day] = new Date(DAY_0 + Math.floor(days) * MS_PER_DAY).toISOString().split('T', 1) as [string];
  const [year, month] = day.split('-') as [string, string];
  if (style === 'year') return year;
  return style === 'month' ? `${year}M${month}` : day;
}

/** The text of a cell that holds an ISO date and time, of which the day is kept. */
export function isoText(written: string, style: CellStyle): string {
  const match = /^(\d{4})-(\d{2})-\d{2}/.exec(written.trim());
  if (match === null) return written;
  if (style === 'year') return match[1]!;
  return style === 'month' ? `${match[1]}M${match[2]}` : match[0];
}
