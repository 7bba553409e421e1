/**
 * Periods as (frequency, start): whole numbers, never `Date`, so that no time zone can move a month.
 */
export type Frequency = 'week' | 'month' | 'quarter' | 'half-year' | 'year' | 'rolling-year';

export interface Period {
  readonly frequency: Frequency;
  /**
   * First month counted from year 0 (`year * 12 + month - 1`); for weeks `year * 100 + week`.
   * A rolling year starts with the first of its twelve months.
   */
  readonly start: number;
}

/** A month as a whole number, `year * 12 + month - 1`: the axis that every monthly series shares. */
export type Month = number;

const MONTHS_IN: Record<Exclude<Frequency, 'week'>, number> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
  'rolling-year': 12,
};

/** Months in one period of this frequency; a week counts as none. */
function lengthInMonths(frequency: Frequency): number {
  return frequency === 'week' ? 0 : MONTHS_IN[frequency];
}

/** `monthOf(2026, 6)` is June 2026. */
export function monthOf(year: number, month: number): Month {
  return year * 12 + month - 1;
}

export function yearOf(month: Month): number {
  return Math.floor(month / 12);
}

/** 1 to 12. */
export function monthNumber(month: Month): number {
  return (month % 12) + 1;
}

/** Orders periods of one file: by start, then the shorter first. */
export function comparePeriods(a: Period, b: Period): number {
  return a.start - b.start || lengthInMonths(a.frequency) - lengthInMonths(b.frequency);
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The project's one spelling: `2026M06`, `2026Q2`, `2026H1`, `2026`, `2026U07`, `2023M04-2024M03`. */
export function periodCode(period: Period): string {
  const { frequency, start } = period;
  switch (frequency) {
    case 'month':
      return monthCode(start);
    case 'quarter':
      return `${yearOf(start)}Q${(monthNumber(start) + 2) / 3}`;
    case 'half-year':
      return `${yearOf(start)}H${(monthNumber(start) + 5) / 6}`;
    case 'year':
      return String(yearOf(start));
    case 'week':
      return `${Math.floor(start / 100)}U${two(start % 100)}`;
    case 'rolling-year':
      return `${monthCode(start)}-${monthCode(start + 11)}`;
  }
}

/** `2026M06`. */
export function monthCode(month: Month): string {
  return `${String(yearOf(month)).padStart(4, '0')}M${two(monthNumber(month))}`;
}

/** Reads `2026M06` and nothing else; null when it is not a month. */
export function parseMonthCode(text: string): Month | null {
  const match = /^(\d{4})M(0[1-9]|1[0-2])$/.exec(text);
  return match ? monthOf(Number(match[1]), Number(match[2])) : null;
}
