/** One calendar month over the years: the same for pointer, touch, keys and screen readers. */
import type { Indicator } from '../domain/indicator.ts';
import { observation } from '../domain/observation.ts';
import { da } from '../language/da.ts';
import { missingTexts } from '../language/notes.ts';
import { changeText } from '../language/yearTexts.ts';
import type { OverlaidYear } from '../selectors/yearOverlay.ts';

export interface YearReadingRow {
  readonly year: OverlaidYear;
  /** The number with its unit, or why there is none. */
  readonly value: string;
  readonly missing: boolean;
  /** From the same month the year before; empty where one of the two has no number. */
  readonly change: string;
}

/** Newest year first. A year that has not come to this month is left out. */
export function sameMonth(
  years: readonly OverlaidYear[],
  month: number,
  indicator: Indicator,
  formatValue: (value: number) => string,
): readonly YearReadingRow[] {
  const rows = years.flatMap((year, i): YearReadingRow[] => {
    const cell = observation(year.values[month] ?? Number.NaN, year.status[month] ?? 4);
    if (cell.kind === 'missing') {
      const outside = cell.reason === 'not-published';
      return outside ? [] : [{ year, value: missingTexts[cell.reason], missing: true, change: '' }];
    }
    const before = years[i - 1];
    const previous = before?.year === year.year - 1 ? (before.values[month] ?? Number.NaN) : Number.NaN;
    const change = cell.value - previous;
    const provisional = year.provisional === month ? ` (${da.provisional})` : '';
    return [
      {
        year,
        value: `${formatValue(cell.value)}${provisional}`,
        missing: false,
        change: Number.isNaN(change) ? '' : changeText(change, indicator),
      },
    ];
  });
  return rows.reverse();
}

export function yearReadingText(month: string, rows: readonly YearReadingRow[]): string {
  return `${month}: ${rows.map(({ year, value }) => `${year.year} ${value}`).join('; ')}`;
}
