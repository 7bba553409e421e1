import type { AreaCode } from '../domain/area.ts';
import { STATUS_VALUE } from '../domain/observation.ts';

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
}

/** True when the line has at least one number. */
export function hasNumbers(line: Line): boolean {
  return line.status.includes(STATUS_VALUE);
}
