/**
 * Kommuner like one's own: nearest in size (log of the labour force), level of unemployment (mean of the newest twelve
 * months) and kommunegruppe. The group is one term: another group counts as one standard deviation away, because three
 * of them (storbykommuner) are too few to be the only company.
 */
import type { AreaCode } from '../domain/area.ts';
import { municipalities } from '../domain/areas.ts';
import { indicatorOf } from '../domain/indicatorRegistry.ts';
import { isMuchLarger } from '../domain/likeSize.ts';
import { series } from '../domain/panel.ts';
import { nearest } from '../statistics/nearest.ts';
import { indicatorData, type Tables } from './indicatorData.ts';

const HOW_MANY = 5;

/** What kommuner are compared by. */
export interface Likeness {
  readonly code: AreaCode;
  /** Persons, our own estimate; NaN when unknown. */
  readonly labourForce: number;
  /** Per cent of the labour force, mean of the newest twelve months; NaN when unknown. */
  readonly unemployment: number;
  readonly group: string | null;
}

/** Null when the unemployment figures this rests on are not at hand. All kommuner, in their own order. */
function likenesses(tables: Tables): readonly Likeness[] | null {
  const figures = indicatorData(indicatorOf('ledige-pct'), 'ialt', tables);
  if (figures === null || figures.base === null) return null;
  const { value, base } = figures;
  return municipalities.map(({ code, group }) => ({
    code,
    labourForce: newest(series(base, code)?.values),
    unemployment: meanOfYear(series(value, code)?.values),
    group,
  }));
}

/** Null when the unemployment figures this rests on are not at hand, or the area is no kommune. */
export function similarTo(code: AreaCode, tables: Tables): readonly AreaCode[] | null {
  return companyOf(code, tables)?.similar ?? null;
}

/** `similarTo` with whether any of them is of a like size: of Læsø they are only the nearest there are. */
export function companyOf(
  code: AreaCode,
  tables: Tables,
): { readonly similar: readonly AreaCode[]; readonly alike: boolean } | null {
  const all = likenesses(tables);
  const own = all?.find((area) => area.code === code);
  if (all === null || own === undefined) return null;
  const similar = closest(code, all);
  const isLike = ({ code, labourForce }: Likeness): boolean =>
    similar.includes(code) &&
    !isMuchLarger(labourForce, own.labourForce) &&
    !isMuchLarger(own.labourForce, labourForce);
  return { similar, alike: all.some(isLike) };
}

/** The nearest to one of them, best first: fewer where others lack a number, none where it does itself. */
export function closest(code: AreaCode, all: readonly Likeness[]): readonly AreaCode[] {
  const at = all.findIndex((area) => area.code === code);
  const own = all[at]!;
  const features = all.map(({ labourForce, unemployment }) => [Math.log(labourForce), unemployment]);
  const distances = nearest(features, at, all.length);
  return distances
    .map(({ row, distance }) => {
      const area = all[row]!;
      return { code: area.code, distance: Math.hypot(distance, area.group === own.group ? 0 : 1) };
    })
    .sort((a, b) => a.distance - b.distance)
    .slice(0, HOW_MANY)
    .map((area) => area.code);
}

/** Why these are alike: the kommune's own numbers first, then theirs in the order given. Null as `similarTo`. */
export function whySimilar(
  code: AreaCode,
  similar: readonly AreaCode[],
  tables: Tables,
): readonly Likeness[] | null {
  const all = likenesses(tables);
  return all && [code, ...similar].flatMap((wanted) => all.filter((one) => one.code === wanted));
}

function newest(values: Float64Array | undefined): number {
  return values?.findLast((value) => !Number.isNaN(value)) ?? Number.NaN;
}

function meanOfYear(values: Float64Array | undefined): number {
  if (values === undefined || values.length < 12) return Number.NaN;
  return values.subarray(-12).reduce((sum, value) => sum + value, 0) / 12;
}
