/** From a dataset's rows to areas x months, and from panels to panels. Pure; nothing is filled in or guessed. */
import type { AreaCode } from '../domain/area.ts';
import type { Dataset } from '../domain/dataset.ts';
import { STATUS_VALUE, statusOf } from '../domain/observation.ts';
import { type Panel, series, valueAt } from '../domain/panel.ts';
import { type Month, yearOf } from '../domain/period.ts';
import { labourForce } from '../statistics/labourForce.ts';

const NOT_PUBLISHED = statusOf('not-published');
const NOT_COMPUTABLE = statusOf('not-computable');

export interface PanelQuery {
  /** The measure's heading in the file. */
  readonly measure: string;
  /** The member to take of each dimension named; every other dimension is taken at its total. */
  readonly members?: Readonly<Record<string, string>>;
}

/** A panel without any number: areas x months, all `not-published`. */
export function emptyPanel(areas: readonly AreaCode[], firstMonth: Month, monthCount: number): Panel {
  const size = areas.length * monthCount;
  return {
    areas,
    firstMonth,
    monthCount,
    values: new Float64Array(size).fill(Number.NaN),
    status: new Uint8Array(size).fill(NOT_PUBLISHED),
  };
}

/**
 * The monthly figures of one measure. Rows of other members than the asked ones are left out, so totals and
 * parts are never mixed. Null when the dataset lacks the measure, a member, a total, or any month.
 */
export function panelFromDataset(dataset: Dataset, query: PanelQuery): Panel | null {
  const measure = dataset.measures.findIndex((m) => m.name === query.measure);
  const values = dataset.values[measure];
  const status = dataset.status[measure];
  if (values === undefined || status === undefined) return null;
  const wanted = memberIndices(dataset, query.members ?? {});
  if (wanted === null) return null;
  const months = dataset.periods.filter((p) => p.frequency === 'month').map((p) => p.start);
  const firstMonth = months[0];
  const last = months.at(-1);
  if (firstMonth === undefined || last === undefined) return null;
  const monthCount = last - firstMonth + 1;
  const panel = emptyPanel(dataset.areas, firstMonth, monthCount);
  for (let row = 0; row < dataset.rowCount; row++) {
    if (!wanted.every((member, d) => dataset.dimension[d]![row] === member)) continue;
    const period = dataset.periods[dataset.period[row]!]!;
    if (period.frequency !== 'month') continue;
    const cell = dataset.area[row]! * monthCount + (period.start - firstMonth);
    panel.values[cell] = values[row]!;
    panel.status[cell] = status[row]!;
  }
  return panel;
}

/** Which member each dimension is held at, or null when that is not possible. */
export function memberIndices(
  dataset: Dataset,
  members: Readonly<Record<string, string>>,
): readonly number[] | null {
  if (Object.keys(members).some((name) => !dataset.dimensions.some((d) => d.name === name))) return null;
  const indices = dataset.dimensions.map((dimension) => {
    const member = members[dimension.name];
    if (member !== undefined) return dimension.members.indexOf(member);
    if (dimension.total !== null) return dimension.total;
    return dimension.members.length === 1 ? 0 : -1;
  });
  return indices.includes(-1) ? null : indices;
}

/**
 * Cell by cell over two panels, on the areas of the first and the months that both cover. Where either side has
 * no number the result has the first side's reason, else the second's; where `compute` gives no finite number,
 * `not-computable`.
 */
export function combine(a: Panel, b: Panel, compute: (x: number, y: number) => number): Panel {
  const firstMonth = Math.max(a.firstMonth, b.firstMonth);
  const end = Math.min(a.firstMonth + a.monthCount, b.firstMonth + b.monthCount);
  const monthCount = Math.max(0, end - firstMonth);
  const result = emptyPanel(a.areas, firstMonth, monthCount);
  a.areas.forEach((area, i) => {
    const j = b.areas.indexOf(area);
    if (j < 0) return;
    for (let m = 0; m < monthCount; m++) {
      const ca = i * a.monthCount + (firstMonth - a.firstMonth) + m;
      const cb = j * b.monthCount + (firstMonth - b.firstMonth) + m;
      const cell = i * monthCount + m;
      const reason = a.status[ca] || b.status[cb];
      if (reason) {
        result.status[cell] = reason;
        continue;
      }
      const value = compute(a.values[ca]!, b.values[cb]!);
      result.values[cell] = Number.isFinite(value) ? value : Number.NaN;
      result.status[cell] = Number.isFinite(value) ? STATUS_VALUE : NOT_COMPUTABLE;
    }
  });
  return result;
}

/**
 * The labour force (persons) per area and month: one estimate per calendar year from counts and their rounded
 * rates in per cent (see `statistics/labourForce.ts`). `not-computable` in years without usable months.
 */
export function labourForcePanel(count: Panel, rate: Panel): Panel {
  const result = combine(count, rate, (x) => x);
  result.areas.forEach((area, i) => {
    const rateRow = rate.areas.indexOf(area);
    let m = 0;
    while (m < result.monthCount) {
      const year = yearOf(result.firstMonth + m);
      let end = m;
      while (end < result.monthCount && yearOf(result.firstMonth + end) === year) end++;
      const counts = result.values.subarray(i * result.monthCount + m, i * result.monthCount + end);
      const rateFrom = rateRow * rate.monthCount + (result.firstMonth - rate.firstMonth) + m;
      const rates = rateRow < 0 ? [] : rate.values.subarray(rateFrom, rateFrom + (end - m));
      const estimate = labourForce(counts, rates)?.estimate ?? Number.NaN;
      for (let k = m; k < end; k++) {
        const cell = i * result.monthCount + k;
        result.values[cell] = estimate;
        result.status[cell] = Number.isNaN(estimate) ? NOT_COMPUTABLE : STATUS_VALUE;
      }
      m = end;
    }
  });
  return result;
}

/**
 * One row for a group of areas: the sum over the members that have a number in the month. With a `base`, 100 x sum
 * over sum, and a member counts only where both have a number. `not-computable` where no member counts.
 */
export function groupRow(
  members: readonly AreaCode[],
  count: Panel,
  base: Panel | null,
  months: { readonly firstMonth: Month; readonly monthCount: number },
): { readonly values: Float64Array; readonly status: Uint8Array; readonly left: ReadonlySet<AreaCode> } {
  const top = new Float64Array(months.monthCount);
  const bottom = new Float64Array(months.monthCount);
  const counted = new Uint16Array(months.monthCount);
  const left = new Set<AreaCode>();
  for (const member of members) {
    const countOf = series(count, member);
    const baseOf = base === null ? undefined : series(base, member);
    for (let m = 0; m < months.monthCount; m++) {
      const month = months.firstMonth + m;
      const x = countOf === undefined ? Number.NaN : valueAt(countOf, month);
      const n = base === null ? 1 : baseOf === undefined ? Number.NaN : valueAt(baseOf, month);
      if (Number.isNaN(x) || Number.isNaN(n)) {
        left.add(member);
        continue;
      }
      top[m] = top[m]! + x;
      bottom[m] = bottom[m]! + n;
      counted[m] = counted[m]! + 1;
    }
  }
  const values = new Float64Array(months.monthCount).fill(Number.NaN);
  const status = new Uint8Array(months.monthCount).fill(NOT_COMPUTABLE);
  for (let m = 0; m < months.monthCount; m++) {
    if (counted[m] === 0 || (base !== null && bottom[m] === 0)) continue;
    values[m] = base === null ? top[m]! : (100 * top[m]!) / bottom[m]!;
    status[m] = STATUS_VALUE;
  }
  return { values, status, left };
}
