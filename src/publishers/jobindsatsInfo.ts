/** What a table of Jobindsats consists of, as version 3 of its API says at `/table/<id>`. */
import { failed, type PublisherResult } from '../domain/publisherFailure.ts';
import { isObject, objectsIn, textIn } from './json.ts';

/** A way to divide the figures up; `/` is everything taken together, `*` every member. */
export interface JobindsatsHierarchy {
  readonly id: string;
  readonly values: readonly { readonly id: string; readonly name: string }[];
}

export interface JobindsatsDimension {
  readonly id: string;
  /** Several ways to divide by the same thing; a request names one. */
  readonly hierarchies: readonly JobindsatsHierarchy[];
}

export interface JobindsatsTableInfo {
  /** By type, oldest first: `M` has `2026M05`, `Q` has `2025Q02`. */
  readonly periods: ReadonlyMap<string, readonly string[]>;
  readonly dimensions: readonly JobindsatsDimension[];
}

/** The table, or `not-understood` where the answer names no periods. */
export function readJobindsatsInfo(json: unknown): PublisherResult<JobindsatsTableInfo> {
  const root = isObject(json) ? json : {};
  const periods = new Map<string, readonly string[]>();
  for (const type of objectsIn(root.periods)) {
    const id = textIn(type.periodtype_id);
    const values = objectsIn(type.values).flatMap((value) => textIn(value.period_id) ?? []);
    if (id !== null && values.length > 0) periods.set(id, [...new Set(values)].sort());
  }
  if (periods.size === 0) return failed('not-understood', { status: 200, detail: 'table: no periods' });
  const dimensions = objectsIn(root.dimensions).flatMap((dimension): JobindsatsDimension[] => {
    const id = textIn(dimension.dimension_id);
    const hierarchies = objectsIn(dimension.hierarchies).flatMap(hierarchyOf);
    return id === null || hierarchies.length === 0 ? [] : [{ id, hierarchies }];
  });
  return { ok: true, value: { periods, dimensions } };
}

function hierarchyOf(json: Readonly<Record<string, unknown>>): readonly JobindsatsHierarchy[] {
  const id = textIn(json.hierarchy_id);
  if (id === null) return [];
  const values = objectsIn(json.levels)
    .flatMap((level) => objectsIn(level.values))
    .flatMap((value) => {
      const valueId = textIn(value.value_id);
      return valueId === null ? [] : [{ id: valueId, name: textIn(value.value_name) ?? '' }];
    });
  return [{ id, values }];
}
