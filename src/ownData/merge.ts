/**
 * Two files of the same table as one dataset: what the newer one covers is taken from it, gaps included, and the rest
 * stays. Nothing is added up and nothing filled in.
 */
import type { AreaCode } from '../domain/area.ts';
import type { Dataset } from '../domain/dataset.ts';
import { statusOf } from '../domain/observation.ts';
import { comparePeriods, type Period, periodCode } from '../domain/period.ts';

const NOT_PUBLISHED = statusOf('not-published');

/** Why two files cannot be one. */
export type MergeProblem =
  /** A dimension that only one of them has lacks an `I alt`. */
  | { readonly kind: 'no-total'; readonly dimension: string }
  /** The same measure in two units. */
  | { readonly kind: 'unit-differs'; readonly measure: string };

export type MergeResult =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly problem: MergeProblem };

/**
 * `replace`: `top` is the newer edition and wins wherever it covers area, period and members. `extend`: it only gives
 * the periods that `bottom` lacks.
 */
export type Precedence = 'replace' | 'extend';

/** A file that ends before the other is the older edition. */
export function precedenceOf(bottom: Dataset, top: Dataset): Precedence {
  const [a, b] = [bottom.periods.at(-1), top.periods.at(-1)];
  return a !== undefined && b !== undefined && comparePeriods(b, a) < 0 ? 'extend' : 'replace';
}

export function mergeDatasets(bottom: Dataset, top: Dataset, precedence: Precedence): MergeResult {
  const problem = unitProblem(bottom, top);
  if (problem !== null) return { ok: false, problem };
  const fitted = fitDimensions(bottom, top);
  if ('kind' in fitted) return { ok: false, problem: fitted };
  return { ok: true, dataset: new Merger(bottom, top, fitted, precedence).merge() };
}

function unitProblem(bottom: Dataset, top: Dataset): MergeProblem | null {
  for (const { name, unit } of top.measures) {
    const other = bottom.measures.find((measure) => measure.name === name);
    if (other !== undefined && other.unit !== unit) return { kind: 'unit-differs', measure: name };
  }
  return null;
}

/** How a row of `top` finds its place among the dimensions of `bottom`. */
interface Fitted {
  readonly dimensions: Dataset['dimensions'];
  /** Per dimension of the result: index of the member for each of `top`'s members, or one member for all its rows. */
  readonly memberOf: readonly ({ readonly column: number; readonly to: readonly number[] } | number)[];
  /** Dimensions of `top` that the result lacks: only rows of this member are taken. */
  readonly only: readonly { readonly column: number; readonly member: number }[];
}

/** The member that stands for all; null when none does. */
function whole(dimension: Dataset['dimensions'][number]): number | null {
  return dimension.total ?? (dimension.members.length === 1 ? 0 : null);
}

function fitDimensions(bottom: Dataset, top: Dataset): Fitted | MergeProblem {
  const only: { column: number; member: number }[] = [];
  for (const [column, dimension] of top.dimensions.entries()) {
    if (bottom.dimensions.some(({ name }) => name === dimension.name)) continue;
    const member = whole(dimension);
    if (member === null) return { kind: 'no-total', dimension: dimension.name };
    only.push({ column, member });
  }
  const memberOf: Fitted['memberOf'][number][] = [];
  const dimensions: Dataset['dimensions'][number][] = [];
  for (const dimension of bottom.dimensions) {
    const column = top.dimensions.findIndex(({ name }) => name === dimension.name);
    const other = top.dimensions[column];
    if (other === undefined) {
      const member = whole(dimension);
      if (member === null) return { kind: 'no-total', dimension: dimension.name };
      memberOf.push(member);
      dimensions.push(dimension);
      continue;
    }
    const members = [...dimension.members];
    const to = other.members.map((name, m) => {
      if (m === other.total && dimension.total !== null) return dimension.total;
      const at = members.indexOf(name);
      return at >= 0 ? at : members.push(name) - 1;
    });
    memberOf.push({ column, to });
    const total = dimension.total ?? (other.total === null ? null : to[other.total]!);
    dimensions.push({ name: dimension.name, members, total });
  }
  return { dimensions, memberOf, only };
}

class Merger {
  private readonly areas: AreaCode[];
  private readonly periods: Period[];
  private readonly measures: Dataset['measures'][number][];
  private readonly rows = new Map<number, { bottom: number; top: number }>();
  private readonly bottom: Dataset;
  private readonly top: Dataset;
  private readonly fitted: Fitted;
  private readonly precedence: Precedence;

  constructor(bottom: Dataset, top: Dataset, fitted: Fitted, precedence: Precedence) {
    this.bottom = bottom;
    this.top = top;
    this.fitted = fitted;
    this.precedence = precedence;
    this.areas = [...new Set([...bottom.areas, ...top.areas])];
    const periods = new Map(
      [...bottom.periods, ...top.periods].map((period) => [periodCode(period), period]),
    );
    this.periods = [...periods.values()].sort(comparePeriods);
    this.measures = [
      ...bottom.measures,
      ...top.measures.filter(({ name }) => !bottom.measures.some((measure) => measure.name === name)),
    ];
  }

  merge(): Dataset {
    const { bottom, top, fitted } = this;
    this.collect(
      bottom,
      'bottom',
      (row, d) => bottom.dimension[d]![row]!,
      () => true,
    );
    this.collect(
      top,
      'top',
      (row, d) => {
        const from = fitted.memberOf[d]!;
        return typeof from === 'number' ? from : from.to[top.dimension[from.column]![row]!]!;
      },
      (row) => fitted.only.every(({ column, member }) => top.dimension[column]![row] === member),
    );
    return this.write();
  }

  /** Notes each row under area, period and members. */
  private collect(
    dataset: Dataset,
    side: 'bottom' | 'top',
    memberAt: (row: number, dimension: number) => number,
    admits: (row: number) => boolean,
  ): void {
    const { rows, fitted } = this;
    const areaTo = dataset.areas.map((code) => this.areas.indexOf(code));
    const codes = this.periods.map(periodCode);
    const periodTo = dataset.periods.map((period) => codes.indexOf(periodCode(period)));
    for (let row = 0; row < dataset.rowCount; row++) {
      if (!admits(row)) continue;
      let key = areaTo[dataset.area[row]!]! * this.periods.length + periodTo[dataset.period[row]!]!;
      fitted.dimensions.forEach((dimension, d) => {
        key = key * dimension.members.length + memberAt(row, d);
      });
      const found = rows.get(key);
      if (found === undefined) rows.set(key, { bottom: -1, top: -1, [side]: row });
      else found[side] = row;
    }
  }

  private write(): Dataset {
    const { bottom, top, fitted, areas, periods, measures, rows } = this;
    const rowCount = rows.size;
    const area = new Uint16Array(rowCount);
    const period = new Uint16Array(rowCount);
    const dimension = fitted.dimensions.map(() => new Uint16Array(rowCount));
    const values = measures.map(() => new Float64Array(rowCount).fill(Number.NaN));
    const status = measures.map(() => new Uint8Array(rowCount).fill(NOT_PUBLISHED));
    const sides = measures.map(({ name }) => ({
      bottom: bottom.measures.findIndex((measure) => measure.name === name),
      top: top.measures.findIndex((measure) => measure.name === name),
    }));
    const covers = this.coverage();
    let at = 0;
    for (const [key, row] of rows) {
      let rest = key;
      let combination = 0;
      let scale = 1;
      for (let d = dimension.length - 1; d >= 0; d--) {
        const size = fitted.dimensions[d]!.members.length;
        const member = rest % size;
        dimension[d]![at] = member;
        combination += member * scale;
        scale *= size;
        rest = Math.floor(rest / size);
      }
      period[at] = rest % periods.length;
      area[at] = Math.floor(rest / periods.length);
      const covered = covers(area[at]!, period[at]!, combination);
      sides.forEach((side, m) => {
        const own = side.top >= 0 && (covered || side.bottom < 0);
        const source = own ? top : bottom;
        const column = own ? side.top : side.bottom;
        const from = own ? row.top : row.bottom;
        if (from < 0) return;
        values[m]![at] = source.values[column]![from]!;
        status[m]![at] = source.status[column]![from]!;
      });
      at++;
    }
    const example = bottom.meta.example || top.meta.example;
    const meta = { ...bottom.meta, example };
    return {
      meta,
      rowCount,
      areas,
      periods,
      dimensions: fitted.dimensions,
      measures,
      area,
      period,
      dimension,
      values,
      status,
    };
  }

  /** What `top` speaks for: its areas, its periods and the combinations of members it holds. */
  private coverage(): (area: number, period: number, combination: number) => boolean {
    const { bottom, top, fitted } = this;
    const codes = this.periods.map(periodCode);
    const older = new Set(bottom.periods.map(periodCode));
    const inTop = new Set(top.periods.map(periodCode));
    const periods = codes.map(
      (code) => inTop.has(code) && (this.precedence === 'replace' || !older.has(code)),
    );
    const areas = this.areas.map((code) => top.areas.includes(code));
    const combinations = new Set<number>();
    for (let row = 0; row < top.rowCount; row++) {
      let combination = 0;
      fitted.dimensions.forEach((dimension, d) => {
        const from = fitted.memberOf[d]!;
        const member = typeof from === 'number' ? from : from.to[top.dimension[from.column]![row]!]!;
        combination = combination * dimension.members.length + member;
      });
      combinations.add(combination);
    }
    return (area, period, combination) => areas[area]! && periods[period]! && combinations.has(combination);
  }
}
