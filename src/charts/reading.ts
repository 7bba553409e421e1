/** What a reader is told at one month of a figure: the same for pointer, touch, keys and screen readers. */

import type { Line } from '../domain/line.ts';
import { observation } from '../domain/observation.ts';
import type { Month } from '../domain/period.ts';
import { da } from '../language/da.ts';
import { formatMonth } from '../language/format.ts';
import { missingTexts } from '../language/notes.ts';
import type { Comparison } from '../selectors/comparison.ts';

export interface ReadingRow {
  readonly slot: number;
  readonly name: string;
  /** The number with its unit, or why there is none. */
  readonly value: string;
  readonly missing: boolean;
  /** Against the benchmark; empty for itself and where one side is missing. */
  readonly difference: string;
}

export interface Reading {
  readonly heading: string;
  readonly rows: readonly ReadingRow[];
  /** All of it as one sentence. */
  readonly text: string;
}

/** What of a comparison is read. */
export type ReadComparison = Pick<Comparison, 'peers' | 'firstMonth' | 'monthCount' | 'provisional'>;

/** Rows with numbers first, highest on top; then the missing ones with their reason. */
export function readingAt(
  lines: readonly Line[],
  comparison: ReadComparison,
  month: Month,
  formatValue: (value: number) => string,
  formatDifference: (value: number) => string,
): Reading {
  const m = month - comparison.firstMonth;
  const benchmark = lines.find((line) => line.slot < 0);
  const reference = benchmark?.values[m] ?? Number.NaN;
  const found = lines.map((line) => ({
    line,
    cell: observation(line.values[m] ?? Number.NaN, line.status[m] ?? 4),
  }));
  found.sort((a, b) => rankValue(b.cell) - rankValue(a.cell));
  const rows = found.map(({ line, cell }): ReadingRow => {
    const missing = cell.kind === 'missing';
    const compared = !missing && line.slot >= 0 && !Number.isNaN(reference);
    return {
      slot: line.slot,
      name: line.name,
      value: missing ? missingTexts[cell.reason] : formatValue(cell.value),
      missing,
      difference: compared ? formatDifference(cell.value - reference) : '',
    };
  });
  const newest = comparison.provisional && m === comparison.monthCount - 1;
  const heading = newest ? `${formatMonth(month)}, ${da.provisional}` : formatMonth(month);
  return { heading, rows, text: `${heading}: ${rows.map((row) => `${row.name} ${row.value}`).join('; ')}` };
}

function rankValue(cell: ReturnType<typeof observation>): number {
  return cell.kind === 'value' ? cell.value : Number.NEGATIVE_INFINITY;
}
