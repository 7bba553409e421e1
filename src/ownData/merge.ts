/**
 * Two files of the same table as one dataset: what the newer one covers is taken from it, gaps included, and the rest
 * stays. Nothing is added up and nothing filled in. A file speaks for its areas x its periods x the combinations of
 * members it holds, in the measures it has.
 */
import type { AreaCode } from '../domain/area.ts';
import type { Dataset, Dimension } from '../domain/dataset.ts';
import { statusOf } from '../domain/observation.ts';
import { comparePeriods, type Period, periodCode } from '../domain/period.ts';
import { type Fitted, fitDimensions, type NoTotal, type Place } from './fitDimensions.ts';

const NOT_PUBLISHED = statusOf('not-published');

/** Why two files cannot be one. */
export type MergeProblem =
  | NoTotal
  /** The same measure in two units. */
  | { readonly kind: 'unit-differs'; readonly measure: string };

export type MergeResult =
  | {
      readonly ok: true;
      readonly dataset: Dataset;
      /** Cells that `top` decides, numbers or gaps; 0: the other file covers all it has. */
      readonly taken: number;
    }
  | { readonly ok: false; readonly problem: MergeProblem };

/**
 * `replace`: `top` is the newer edition and wins wherever it covers area, period and members. `extend`: it only gives
 * what `bottom` does not cover: other periods, other areas, other members.
 */
export type Precedence = 'replace' | 'extend';

/** A file that ends before the other is the older edition. */
export function precedenceOf(bottom: Dataset, top: Dataset): Precedence {
  const [a, b] = [bottom.periods.at(-1), top.periods.at(-1)];
  return a !== undefined && b !== undefined && comparePeriods(b, a) < 0 ? 'extend' : 'replace';
}

/**
 * What the result says about itself is `bottom`'s; made-up figures in either make the whole an example. Neither file
 * is changed.
 */
export function mergeDatasets(bottom: Dataset, top: Dataset, precedence: Precedence): MergeResult {
  const problem = unitProblem(bottom, top);
  if (problem !== null) return { ok: false, problem };
  const fitted = fitDimensions(bottom, top);
  if ('kind' in fitted) return { ok: false, problem: fitted };
  return { ok: true, ...new Merger(bottom, top, fitted, precedence).merge() };
}

/** Why the two cannot be one, or null when they can; without the work of making them one. */
export function mergeProblem(bottom: Dataset, top: Dataset): MergeProblem | null {
  const problem = unitProblem(bottom, top);
  if (problem !== null) return problem;
  const fitted = fitDimensions(bottom, top);
  return 'kind' in fitted ? fitted : null;
}

function unitProblem(bottom: Dataset, top: Dataset): MergeProblem | null {
  for (const { name, unit } of top.measures) {
    const other = bottom.measures.find((measure) => measure.name === name);
    if (other !== undefined && other.unit !== unit) return { kind: 'unit-differs', measure: name };
  }
  return null;
}

/** A side's rows in the dictionaries of the result. */
interface Side {
  readonly dataset: Dataset;
  readonly area: Uint16Array;
  readonly period: Uint16Array;
  readonly dimension: readonly Uint16Array[];
  /** The members of each row as one number. */
  readonly combination: Float64Array;
  /** Whether the side speaks for a place. */
  readonly covers: (area: number, period: number, combination: number) => boolean;
}

class Merger {
  private readonly areas: readonly AreaCode[];
  private readonly periods: readonly Period[];
  private readonly measures: Dataset['measures'];
  private readonly dimensions: readonly Dimension[];
  private readonly bottom: Side;
  private readonly top: Side;
  private readonly precedence: Precedence;

  constructor(bottom: Dataset, top: Dataset, fitted: Fitted, precedence: Precedence) {
    this.precedence = precedence;
    this.dimensions = fitted.dimensions;
    this.areas = [...new Set([...bottom.areas, ...top.areas])];
    const periods = new Map(
      [...bottom.periods, ...top.periods].map((period) => [periodCode(period), period]),
    );
    this.periods = [...periods.values()].sort(comparePeriods);
    this.measures = [
      ...bottom.measures,
      ...top.measures.filter(({ name }) => !bottom.measures.some((measure) => measure.name === name)),
    ];
    this.bottom = this.side(bottom, fitted.bottom);
    this.top = this.side(top, fitted.top);
  }

  private side(dataset: Dataset, places: readonly Place[]): Side {
    const { rowCount } = dataset;
    const codes = this.periods.map(periodCode);
    const areaTo = dataset.areas.map((code) => this.areas.indexOf(code));
    const periodTo = dataset.periods.map((period) => codes.indexOf(periodCode(period)));
    const combination = new Float64Array(rowCount);
    const dimension = places.map((place, d) => {
      const size = this.dimensions[d]!.members.length;
      const from = 'all' in place ? null : dataset.dimension[place.column]!;
      const column = new Uint16Array(rowCount);
      for (let row = 0; row < rowCount; row++) {
        const member = 'all' in place ? place.all : place.to[from![row]!]!;
        column[row] = member;
        combination[row] = combination[row]! * size + member;
      }
      return column;
    });
    const area = dataset.area.map((index) => areaTo[index]!);
    const period = dataset.period.map((index) => periodTo[index]!);
    const [areas, periods, combinations] = [new Set(area), new Set(period), new Set(combination)];
    return {
      dataset,
      area,
      period,
      dimension,
      combination,
      covers: (a, p, c) => areas.has(a) && periods.has(p) && combinations.has(c),
    };
  }

  private key(side: Side, row: number): number {
    const place = side.area[row]! * this.periods.length + side.period[row]!;
    return side.combination[row]! * this.areas.length * this.periods.length + place;
  }

  merge(): { readonly dataset: Dataset; readonly taken: number } {
    const { bottom, top } = this;
    const known = new Map<number, number>();
    for (let row = 0; row < bottom.dataset.rowCount; row++) known.set(this.key(bottom, row), row);
    // The rows of `bottom` in their order, then those that only `top` has; -1 where a side has none.
    const fromTop = new Int32Array(bottom.dataset.rowCount).fill(-1);
    const added: number[] = [];
    for (let row = 0; row < top.dataset.rowCount; row++) {
      const at = known.get(this.key(top, row));
      if (at === undefined) added.push(row);
      else fromTop[at] = row;
    }
    return this.write(fromTop, added);
  }

  private write(
    fromTop: Int32Array,
    added: readonly number[],
  ): { readonly dataset: Dataset; readonly taken: number } {
    const { bottom, top, areas, periods, measures, dimensions } = this;
    const kept = fromTop.length;
    const rowCount = kept + added.length;
    const joined = (of: (side: Side) => Uint16Array): Uint16Array => {
      const column = new Uint16Array(rowCount);
      column.set(of(bottom));
      added.forEach((row, i) => {
        column[kept + i] = of(top)[row]!;
      });
      return column;
    };
    const own = new Uint8Array(rowCount);
    for (let row = 0; row < rowCount; row++) {
      const [side, at] = row < kept ? [bottom, row] : [top, added[row - kept]!];
      own[row] = Number(this.fromTop(side.area[at]!, side.period[at]!, side.combination[at]!));
    }
    let taken = 0;
    const cells = measures.map(({ name }) => {
      const values = new Float64Array(rowCount).fill(Number.NaN);
      const status = new Uint8Array(rowCount).fill(NOT_PUBLISHED);
      const column = (side: Side): number => side.dataset.measures.findIndex((m) => m.name === name);
      const [inBottom, inTop] = [column(bottom), column(top)];
      for (let row = 0; row < rowCount; row++) {
        const isTop = inTop >= 0 && (own[row] === 1 || inBottom < 0);
        const from = isTop ? (row < kept ? fromTop[row]! : added[row - kept]!) : row < kept ? row : -1;
        taken += Number(isTop);
        if (from < 0) continue;
        const [source, m] = isTop ? [top.dataset, inTop] : [bottom.dataset, inBottom];
        values[row] = source.values[m]![from]!;
        status[row] = source.status[m]![from]!;
      }
      return { values, status };
    });
    const { meta } = bottom.dataset;
    const dataset: Dataset = {
      meta: { ...meta, example: meta.example || top.dataset.meta.example },
      rowCount,
      areas,
      periods,
      dimensions,
      measures,
      area: joined((side) => side.area),
      period: joined((side) => side.period),
      dimension: dimensions.map((_, d) => joined((side) => side.dimension[d]!)),
      values: cells.map(({ values }) => values),
      status: cells.map(({ status }) => status),
    };
    return { dataset, taken };
  }

  private fromTop(area: number, period: number, combination: number): boolean {
    if (!this.top.covers(area, period, combination)) return false;
    return this.precedence === 'replace' || !this.bottom.covers(area, period, combination);
  }
}
