/** Small made-up tables for the tests of revisions, as datasets. No number in them is anybody's figure. */
import type { Dataset, Dimension } from '../../../src/domain/dataset.ts';
import { STATUS_VALUE, statusOf } from '../../../src/domain/observation.ts';
import { comparePeriods, type Period, periodCode } from '../../../src/domain/period.ts';
import type { Unit } from '../../../src/domain/unit.ts';

export type Cell = number | 'suppressed' | 'missing';

export interface Row {
  readonly area: string;
  readonly period: Period;
  /** One per dimension. */
  readonly members?: readonly string[];
  /** One per measure. */
  readonly cells: readonly Cell[];
}

export interface TableShape {
  readonly measures: readonly {
    readonly name: string;
    readonly unit: Unit;
    readonly decimals?: number;
  }[];
  readonly dimensions?: readonly { readonly name: string; readonly total: string | null }[];
}

export function table({ measures, dimensions = [] }: TableShape, rows: readonly Row[]): Dataset {
  const areas = [...new Set(rows.map(({ area }) => area))];
  const periods = [...new Map(rows.map(({ period }) => [periodCode(period), period])).values()];
  periods.sort(comparePeriods);
  const codes = periods.map(periodCode);
  const described: Dimension[] = dimensions.map(({ name, total }, d) => {
    const members = [...new Set(rows.map((row) => row.members![d]!))];
    return { name, members, total: total === null ? null : members.indexOf(total) };
  });
  const column = (of: (row: Row) => number) => Uint16Array.from(rows, of);
  return {
    meta: {
      ...{ publisher: 'unknown', table: null, title: null, unitText: null, notes: [], example: true },
    },
    rowCount: rows.length,
    ...{ areas, periods, dimensions: described },
    measures: measures.map(({ name, unit, decimals = 0 }) => ({
      ...{ name, unit, reading: { decimalMark: 'comma', evidence: 'proved', decimals } },
    })),
    area: column(({ area }) => areas.indexOf(area)),
    period: column(({ period }) => codes.indexOf(periodCode(period))),
    dimension: described.map(({ members }, d) => column((row) => members.indexOf(row.members![d]!))),
    values: measures.map((_, m) =>
      Float64Array.from(rows, ({ cells }) => (typeof cells[m] === 'number' ? cells[m] : Number.NaN)),
    ),
    status: measures.map((_, m) =>
      Uint8Array.from(rows, ({ cells }) => {
        const cell = cells[m]!;
        return typeof cell === 'number' ? STATUS_VALUE : statusOf(cell);
      }),
    ),
  };
}
