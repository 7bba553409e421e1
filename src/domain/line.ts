import type { AreaCode } from './area.ts';
import { STATUS_VALUE } from './observation.ts';

/** One named line of a figure, cut to the window. */
export interface Line {
  readonly code: AreaCode | null;
  readonly name: string;
  /** Place among the chosen ones, 0 to 5: decides colour and marker. -1 for the benchmark. */
  readonly slot: number;
  readonly values: Float64Array;
  readonly status: Uint8Array;
  /** The chosen kommuner this line stands for when it is their region. */
  readonly standsFor: readonly AreaCode[];
  /** The shown value twelve months before the window's last month, even when that lies outside the window. */
  readonly yearAgo: number;
  /**
   * Persons behind the number in the window's last month and the one a year before, smoothed like it; NaN when the
   * figures do not say.
   */
  readonly persons: number;
  readonly personsYearAgo: number;
}

/** The number in the window's last month; NaN when there is none. */
export function lastValue(line: Line): number {
  return line.values.at(-1) ?? Number.NaN;
}

/** True when the line has at least one number. */
export function hasNumbers(line: Line): boolean {
  return line.status.includes(STATUS_VALUE);
}
