/**
 * What a file becomes: readonly columns, one entry per row and measure, plus what the file said about itself.
 */
import type { AreaCode } from './area.ts';
import { type Observation, observation } from './observation.ts';
import type { Period } from './period.ts';
import type { Unit } from './unit.ts';

export type Publisher = 'statistikbanken' | 'jobindsats' | 'noegletal' | 'unknown';

export type DatasetKind = 'officiel' | 'egne beregninger' | 'egen fil' | 'eksempel';

export interface Dimension {
  /** The heading as the file writes it, e.g. `Ydelsesgrupper`. */
  readonly name: string;
  readonly members: readonly string[];
  /** Index in `members` of the total (`I alt`, `A-kasse i alt`, `TOT`), or null when the file has none. */
  readonly total: number | null;
}

/** How a measure's numbers were read: the decision is per column, from all its values. */
export interface NumberReading {
  readonly decimalMark: 'comma' | 'point' | 'none';
  /**
   * `proved` by the values, `chosen` by the reader of the file, `assumed` where both readings fit, `not-needed` when
   * every value is a plain integer.
   */
  readonly evidence: 'proved' | 'chosen' | 'assumed' | 'not-needed';
  /** Decimals in the longest value. */
  readonly decimals: number;
}

export interface Measure {
  /** The heading as the file writes it, or the table's title where values have no heading of their own. */
  readonly name: string;
  readonly unit: Unit;
  readonly reading: NumberReading;
}

export interface DatasetMeta {
  readonly publisher: Publisher;
  /** The publisher's table (`y25i09`, `AULK04`) when the content gives it away. */
  readonly table: string | null;
  /** Title line above the table. */
  readonly title: string | null;
  /** Unit line as written (`Enhed: Pct.`). */
  readonly unitText: string | null;
  /** Footnotes and other lines outside the table, in file order. */
  readonly notes: readonly string[];
  /** The file itself says that its figures are made up. */
  readonly example: boolean;
}

export interface Dataset {
  readonly meta: DatasetMeta;
  readonly rowCount: number;
  /** Dictionary of areas in order of first appearance; `area` holds indices into it. */
  readonly areas: readonly AreaCode[];
  /** Dictionary of periods, sorted; `period` holds indices into it. */
  readonly periods: readonly Period[];
  readonly dimensions: readonly Dimension[];
  readonly measures: readonly Measure[];
  readonly area: Uint16Array;
  readonly period: Uint16Array;
  /** One column per dimension: index into its members. */
  readonly dimension: readonly Uint16Array[];
  /** One column per measure: the number, NaN where `status` is not 0. */
  readonly values: readonly Float64Array[];
  /** One column per measure: 0 for a number, else see `statusOf`. */
  readonly status: readonly Uint8Array[];
}

/** The cell of a measure in a row. Throws on indices outside the dataset. */
export function observationAt(dataset: Dataset, measure: number, row: number): Observation {
  const value = dataset.values[measure]?.[row];
  const status = dataset.status[measure]?.[row];
  if (value === undefined || status === undefined)
    throw new Error(`no cell at measure ${measure}, row ${row}`);
  return observation(value, status);
}
