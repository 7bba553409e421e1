/** The whole row of any area: published where it is, else a group's sum over sum. */
import { type AreaCode, COUNTRY } from '../domain/area.ts';
import { areaOf, membersOf, membersOfGroup } from '../domain/areas.ts';
import type { Benchmark } from '../domain/choices.ts';
import { groupName } from '../domain/otherNames.ts';
import { series } from '../domain/panel.ts';
import { isCount } from '../domain/unit.ts';
import { COMPANY_NAMES } from '../language/notes.ts';
import type { IndicatorData } from './indicatorData.ts';
import { emptyPanel, groupRow } from './panels.ts';
import { windowRow } from './transform.ts';

export interface AreaRow {
  readonly code: AreaCode | null;
  readonly name: string;
  readonly values: Float64Array;
  readonly status: Uint8Array;
  /** Persons per month of the panel (months of `data.value`), null when the figures do not say. */
  readonly persons: Float64Array | null;
  /** Members that were left out of the sum in some month. */
  readonly left: readonly AreaCode[];
}

/** As published, else the sum of the area's kommuner; a row without numbers where neither can be had. */
export function rowFor(code: AreaCode, data: IndicatorData): AreaRow {
  const published = series(data.value, code);
  const { name } = areaOf(code);
  if (published !== undefined) {
    return {
      code,
      name,
      values: published.values,
      status: published.status,
      persons: personsOf(code, data),
      left: [],
    };
  }
  return summed(code, name, membersOf(code), data) ?? nothing(code, name, data);
}

/** The kommuner of benchmarks that are lists: made by the page, null where they cannot be had. */
export interface Companies {
  readonly lignende: readonly AreaCode[] | null;
  readonly naboer: readonly AreaCode[] | null;
  readonly egne: readonly AreaCode[] | null;
}

export const NO_COMPANIES: Companies = { lignende: null, naboer: null, egne: null };

/** The area to compare with. `replaced` when the one asked for cannot be made from these figures. */
export function benchmarkRow(
  asked: Benchmark,
  first: AreaCode | null,
  data: IndicatorData,
  companies: Companies,
): { readonly row: AreaRow | null; readonly replaced: boolean } {
  const country = (): AreaRow => rowFor(COUNTRY, data);
  const area = first === null ? null : areaOf(first);
  switch (asked) {
    case 'ingen':
      return { row: null, replaced: false };
    case 'landet':
      return { row: country(), replaced: false };
    case 'region':
      if (area?.region == null) return { row: country(), replaced: true };
      return { row: rowFor(area.region, data), replaced: false };
    case 'landsdel': {
      const row = area?.landsdel == null ? null : rowFor(area.landsdel, data);
      const usable = row?.values.some((value) => !Number.isNaN(value));
      return usable ? { row, replaced: false } : { row: country(), replaced: true };
    }
    case 'gruppe': {
      const group = area?.group ?? null;
      const row = group === null ? null : summed(null, groupName(group), membersOfGroup(group), data);
      return row === null ? { row: country(), replaced: true } : { row, replaced: false };
    }
    case 'lignende':
    case 'naboer':
    case 'egne': {
      const members = companies[asked] ?? [];
      const row = members.length === 0 ? null : summed(null, COMPANY_NAMES[asked], members, data);
      return row === null ? { row: country(), replaced: true } : { row, replaced: false };
    }
  }
}

/** The persons behind an area's figures, on the months of `data.value`. */
function personsOf(code: AreaCode, data: IndicatorData): Float64Array | null {
  const { value, count, indicator } = data;
  const source = count ?? (isCount(indicator.unit) ? value : null);
  const row = source === null ? undefined : series(source, code);
  if (row === undefined) return null;
  return windowRow(row, row.firstMonth, value.firstMonth, value.monthCount).values;
}

/** Null where members have no figures of their own, or the figures are averages, which do not add up. */
function summed(
  code: AreaCode | null,
  name: string,
  members: readonly AreaCode[],
  data: IndicatorData,
): AreaRow | null {
  const { value, count, base, indicator } = data;
  const top = base === null ? (isCount(indicator.unit) ? value : null) : count;
  if (top === null || !members.some((member) => series(value, member) !== undefined)) return null;
  const row = groupRow(members, top, base, value);
  const persons = base === null ? row.values : groupRow(members, top, null, value).values;
  return { code, name, values: row.values, status: row.status, persons, left: [...row.left] };
}

function nothing(code: AreaCode, name: string, data: IndicatorData): AreaRow {
  const { values, status } = emptyPanel([code], data.value.firstMonth, data.value.monthCount);
  return { code, name, values, status, persons: null, left: [] };
}
