/** The calendar years of one area laid over each other, so that each month meets the same month of other years. */
import { type AreaCode, COUNTRY } from '../domain/area.ts';
import { type SeriesBreak, seriesBreaks } from '../domain/breaks.ts';
import type { ReaderEvent } from '../domain/choices.ts';
import type { Indicator } from '../domain/indicator.ts';
import { STATUS_VALUE } from '../domain/observation.ts';
import { type Month, monthNumber, monthOf, yearOf } from '../domain/period.ts';
import type { ShownUnit } from '../domain/unit.ts';
import type { YearHeadlineFacts } from '../language/yearTexts.ts';
import { rowFor } from './areaRows.ts';
import type { Comparison } from './comparison.ts';
import { windowRow } from './transform.ts';

export type YearRole = 'newest' | 'last' | 'older';

export interface OverlaidYear {
  readonly year: number;
  readonly role: YearRole;
  /** January to December; months outside the window are `not-published`. */
  readonly values: Float64Array;
  readonly status: Uint8Array;
  /** Place (0 to 11) of the provisional month, null where there is none. */
  readonly provisional: number | null;
}

export interface YearOverlayModel {
  readonly code: AreaCode;
  readonly name: string;
  readonly slot: number;
  readonly indicator: Indicator;
  /** Always the figures themselves: a change or a 12-month mean has no seasons to compare. */
  readonly unit: ShownUnit;
  /** Oldest first, so that the newest is drawn last, on top. */
  readonly years: readonly OverlaidYear[];
  readonly breaks: readonly SeriesBreak[];
  /** The reader's own inside the window; numbered from 1 as in the notes. */
  readonly events: readonly ReaderEvent[];
  readonly example: boolean;
  readonly facts: YearHeadlineFacts;
}

/**
 * `code` is one of the chosen areas or the benchmark; null takes the first chosen, else the country. Years without
 * any number are left out. Null when there is nothing to lay over: fewer than two years with numbers.
 */
export function yearOverlay(
  comparison: Comparison,
  code: AreaCode | null = null,
  breaks: readonly SeriesBreak[] = seriesBreaks,
): YearOverlayModel | null {
  const { data, firstMonth, monthCount, selected } = comparison;
  const line =
    selected.find((candidate) => candidate.code === code) ?? (code === null ? selected[0] : undefined);
  const shown = line?.code ?? code ?? COUNTRY;
  const row = rowFor(shown, data);
  const last = firstMonth + monthCount - 1;
  const inWindow = windowRow(row, data.value.firstMonth, firstMonth, monthCount);
  const years: OverlaidYear[] = [];
  for (let year = yearOf(firstMonth); year <= yearOf(last); year++) {
    const own = windowRow(inWindow, firstMonth, monthOf(year, 1), 12);
    if (!own.status.includes(STATUS_VALUE)) continue;
    const role: YearRole = year === yearOf(last) ? 'newest' : year === yearOf(last) - 1 ? 'last' : 'older';
    const provisional = comparison.provisional && role === 'newest' ? monthNumber(last) - 1 : null;
    years.push({ year, role, ...own, provisional });
  }
  if (years.length < 2) return null;
  const at = (month: Month): number => inWindow.values[month - firstMonth] ?? Number.NaN;
  const persons = row.persons?.[last - data.value.firstMonth] ?? Number.NaN;
  return {
    code: shown,
    name: row.name,
    slot: line?.slot ?? -1,
    indicator: data.indicator,
    unit: { kind: 'unit', unit: data.indicator.unit },
    years,
    breaks: breaks.filter(
      ({ topics, month }) => topics.includes(data.indicator.topic) && month > firstMonth && month <= last,
    ),
    events: comparison.events,
    example: data.example,
    facts: {
      indicator: data.indicator,
      benefit: data.benefit,
      example: data.example,
      code: shown,
      month: last,
      newest: comparison.provisional,
      value: at(last),
      yearAgo: at(last - 12),
      persons,
    },
  };
}
