/** Indicators that are a distribution or a curve for one period: areas x categories instead of areas x months. */
import { type AreaCode, COUNTRY } from '../domain/area.ts';
import { areaOf, municipalities, regions } from '../domain/areas.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Indicator } from '../domain/indicator.ts';
import { STATUS_VALUE, statusOf } from '../domain/observation.ts';
import type { Period } from '../domain/period.ts';
import type { Tables } from './indicatorData.ts';
import { memberIndices } from './panels.ts';

export interface Profile {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly example: boolean;
  /** Weeks since the start at which each category begins. */
  readonly fromWeek: readonly number[];
  /** Headings of the categories as the publisher writes them, for bands; empty for a curve. */
  readonly bandKeys: readonly string[];
  readonly rows: readonly ProfileRow[];
}

export interface ProfileRow {
  readonly code: AreaCode;
  readonly name: string;
  readonly values: Float64Array;
  readonly status: Uint8Array;
}

/** The newest period. Null when the indicator is no profile or the file does not have its measures. */
export function profile(indicator: Indicator, tables: Tables): Profile | null {
  const { source } = indicator;
  if (source.kind !== 'bands' && source.kind !== 'curve') return null;
  const dataset = tables.get(source.kind === 'bands' ? source.table : source.value.table);
  const period = dataset?.periods.at(-1);
  if (dataset === undefined || period === undefined) return null;
  const columns =
    source.kind === 'bands'
      ? bandColumns(dataset, source.bands)
      : curveColumns(dataset, source.value.measure, source.dimension);
  if (columns === null) return null;
  return {
    indicator,
    period,
    example: dataset.meta.example,
    fromWeek: columns.fromWeek,
    bandKeys: source.kind === 'bands' ? source.bands.map((band) => band.key) : [],
    rows: areaRows(dataset, columns),
  };
}

interface Columns {
  readonly fromWeek: readonly number[];
  /** Measure to read and member each dimension is held at, per category. */
  readonly cells: readonly { readonly measure: number; readonly members: readonly number[] }[];
}

function bandColumns(
  dataset: Dataset,
  bands: readonly { readonly fromWeek: number; readonly measure: string }[],
): Columns | null {
  const members = memberIndices(dataset, {});
  const measures = bands.map((band) => dataset.measures.findIndex((m) => m.name === band.measure));
  if (members === null || measures.includes(-1)) return null;
  return {
    fromWeek: bands.map((band) => band.fromWeek),
    cells: measures.map((measure) => ({ measure, members })),
  };
}

function curveColumns(dataset: Dataset, measureName: string, dimensionName: string): Columns | null {
  const measure = dataset.measures.findIndex((m) => m.name === measureName);
  const dimension = dataset.dimensions.find((d) => d.name === dimensionName);
  if (measure < 0 || dimension === undefined) return null;
  const weeks = dimension.members.map(Number).filter(Number.isFinite);
  weeks.sort((a, b) => a - b);
  const cells = weeks.map((week) => ({
    measure,
    members: memberIndices(dataset, { [dimensionName]: String(week) }),
  }));
  const usable = cells.filter((cell) => cell.members !== null);
  if (usable.length < cells.length) return null;
  return { fromWeek: weeks, cells: usable.map((cell) => ({ measure, members: cell.members! })) };
}

function areaRows(dataset: Dataset, columns: Columns): readonly ProfileRow[] {
  const newest = dataset.periods.length - 1;
  const order = [COUNTRY, ...regions.map((r) => r.code), ...municipalities.map((m) => m.code)];
  const known = order.filter((code) => dataset.areas.includes(code));
  const rows = known.map((code) => ({
    code,
    name: areaOf(code).name,
    values: new Float64Array(columns.cells.length).fill(Number.NaN),
    status: new Uint8Array(columns.cells.length).fill(statusOf('not-published')),
  }));
  const rowOf = new Map(dataset.areas.map((code, index) => [index, rows[known.indexOf(code)]]));
  for (let row = 0; row < dataset.rowCount; row++) {
    if (dataset.period[row] !== newest) continue;
    const target = rowOf.get(dataset.area[row]!);
    if (target === undefined) continue;
    columns.cells.forEach((cell, c) => {
      if (!cell.members.every((member, d) => dataset.dimension[d]![row] === member)) return;
      const status = dataset.status[cell.measure]![row]!;
      target.status[c] = status;
      target.values[c] = status === STATUS_VALUE ? dataset.values[cell.measure]![row]! : Number.NaN;
    });
  }
  return rows;
}

/** Shares of a row's sum in per cent; all NaN when a part is missing, for then the sum is not known. */
export function shares(row: ProfileRow): Float64Array {
  const total = row.values.reduce((sum, value) => sum + value, 0);
  return row.values.map((value) => (100 * value) / total);
}
