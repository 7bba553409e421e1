/**
 * Lays two versions of one table over each other: which measures and which members of the splits are the same, and
 * in which row of each version a cell stands. Pure look-up; the numbers are compared in `revisions.ts`.
 */
import type { AreaCode } from '../domain/area.ts';
import type { Dataset, Dimension } from '../domain/dataset.ts';
import { comparePeriods, type Period, periodCode } from '../domain/period.ts';
import type { RevisionObstacle } from '../language/revisionObstacles.ts';

/** More parts than this are not laid out: no reader looks through them. */
const MAX_PARTS = 500;

/** One combination of members that both versions have. */
export interface SharedPart {
  /** Members that are not the total, in the order of the dimensions. */
  readonly members: readonly string[];
  /** The row of each cell (area × period), -1 where there is none. */
  readonly before: Int32Array;
  readonly after: Int32Array;
}

export interface SharedCells {
  /** The areas and periods of both, periods sorted: cell = area × periods.length + period. */
  readonly areas: readonly AreaCode[];
  readonly periods: readonly Period[];
  readonly parts: readonly SharedPart[];
  /** Parts beyond the first 500, not laid out. */
  readonly left: number;
}

export interface SharedMeasure {
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

/** Measures of the same name and unit, in the new version's order, and the others with what is the matter. */
export function sharedMeasures(
  before: Dataset,
  after: Dataset,
): { readonly measures: readonly SharedMeasure[]; readonly obstacles: readonly RevisionObstacle[] } {
  const measures: SharedMeasure[] = [];
  const obstacles: RevisionObstacle[] = [];
  after.measures.forEach(({ name, unit }, index) => {
    const old = before.measures.findIndex((measure) => measure.name === name);
    if (old < 0) obstacles.push({ kind: 'measure-new', measure: name });
    else if (before.measures[old]!.unit !== unit) obstacles.push({ kind: 'unit-changed', measure: name });
    else measures.push({ name, before: old, after: index });
  });
  for (const { name } of before.measures)
    if (!after.measures.some((measure) => measure.name === name))
      obstacles.push({ kind: 'measure-removed', measure: name });
  return { measures, obstacles: measures.length > 0 ? obstacles : [{ kind: 'no-shared-measure' }] };
}

/**
 * The cells of both. Every split is held at its total; where it has none in common, or when `everyPart`, each of its
 * shared members is a part of its own. An obstacle when a split cannot be held anywhere.
 */
export function sharedCells(
  before: Dataset,
  after: Dataset,
  everyPart: boolean,
): SharedCells | RevisionObstacle {
  const names = [...new Set([...after.dimensions, ...before.dimensions].map(({ name }) => name))];
  let count = 1;
  let chosen: readonly Choice[] = [{ members: [], before: 0, after: 0 }];
  for (const name of names) {
    const [old, recent] = [find(before, name), find(after, name)];
    const pairs = memberPairs(old?.dimension ?? null, recent?.dimension ?? null, everyPart);
    if (pairs.length === 0) return { kind: 'split', dimension: name };
    chosen = chosen.flatMap((choice) =>
      pairs.map((pair) => ({
        members: pair.name === null ? choice.members : [...choice.members, pair.name],
        before: choice.before + pair.before * (old?.stride ?? 0),
        after: choice.after + pair.after * (recent?.stride ?? 0),
      })),
    );
    count *= pairs.length;
    chosen = chosen.slice(0, MAX_PARTS);
  }
  const areas = [...new Set([...after.areas, ...before.areas])];
  const byCode = new Map([...before.periods, ...after.periods].map((period) => [periodCode(period), period]));
  const periods = [...byCode.values()].sort(comparePeriods);
  const rowsBefore = locate(
    before,
    areas,
    periods,
    chosen.map((choice) => choice.before),
  );
  const rowsAfter = locate(
    after,
    areas,
    periods,
    chosen.map((choice) => choice.after),
  );
  const parts = chosen.map(({ members }, i) => ({ members, before: rowsBefore[i]!, after: rowsAfter[i]! }));
  return { areas, periods, parts, left: count - parts.length };
}

/** A combination of members as one number per version: the sum of member × stride. */
interface Choice {
  readonly members: readonly string[];
  readonly before: number;
  readonly after: number;
}

function find(
  dataset: Dataset,
  name: string,
): { readonly dimension: Dimension; readonly stride: number } | null {
  const index = dataset.dimensions.findIndex((dimension) => dimension.name === name);
  const dimension = dataset.dimensions[index];
  return dimension === undefined ? null : { dimension, stride: strides(dataset)[index]! };
}

function strides({ dimensions }: Dataset): readonly number[] {
  let stride = 1;
  return dimensions.map(({ members }) => {
    const own = stride;
    stride *= Math.max(1, members.length);
    return own;
  });
}

interface MemberPair {
  /** Null for the total, and for a split that only stands at one member. */
  readonly name: string | null;
  readonly before: number;
  readonly after: number;
}

function memberPairs(
  old: Dimension | null,
  recent: Dimension | null,
  everyPart: boolean,
): readonly MemberPair[] {
  const [heldBefore, heldAfter] = [whole(old), whole(recent)];
  if (old === null || recent === null)
    return heldBefore === null || heldAfter === null
      ? []
      : [{ name: null, before: heldBefore, after: heldAfter }];
  const total =
    old.total !== null && recent.total !== null
      ? [{ name: null, before: old.total, after: recent.total }]
      : [];
  if (total.length > 0 && !everyPart) return total;
  const parts = recent.members.flatMap((name, after) => {
    const before = old.members.indexOf(name);
    const isTotal = total.length > 0 && (before === old.total || after === recent.total);
    return before < 0 || isTotal ? [] : [{ name, before, after }];
  });
  return [...total, ...parts];
}

/** The member that stands for all: the total, or the only one. 0 for a split that is not there. */
function whole(dimension: Dimension | null): number | null {
  if (dimension === null) return 0;
  return dimension.total ?? (dimension.members.length === 1 ? 0 : null);
}

function locate(
  dataset: Dataset,
  areas: readonly AreaCode[],
  periods: readonly Period[],
  wanted: readonly number[],
): readonly Int32Array[] {
  const located = wanted.map(() => new Int32Array(areas.length * periods.length).fill(-1));
  const partOf = new Map(wanted.map((key, i) => [key, located[i]!]));
  const areaAt = placesIn(areas, dataset.areas);
  const periodAt = placesIn(periods.map(periodCode), dataset.periods.map(periodCode));
  const stride = strides(dataset);
  for (let row = 0; row < dataset.rowCount; row++) {
    let key = 0;
    for (let d = 0; d < stride.length; d++) key += dataset.dimension[d]![row]! * stride[d]!;
    const cells = partOf.get(key);
    if (cells === undefined) continue;
    cells[areaAt[dataset.area[row]!]! * periods.length + periodAt[dataset.period[row]!]!] = row;
  }
  return located;
}

/** Where each of `items` stands in `all`. */
function placesIn(all: readonly string[], items: readonly string[]): Int32Array {
  const place = new Map(all.map((item, i) => [item, i]));
  return Int32Array.from(items, (item) => place.get(item)!);
}
