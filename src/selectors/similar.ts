/**
 * Kommuner like one's own: nearest in size (log of the labour force), level of unemployment (mean of the newest twelve
 * months) and kommunegruppe. The group is one term: another group counts as one standard deviation away, because three
 * of them (storbykommuner) are too few to be the only company.
 */
import type { AreaCode } from '../domain/area.ts';
import { municipalities } from '../domain/areas.ts';
import { indicatorOf } from '../domain/indicatorRegistry.ts';
import { series } from '../domain/panel.ts';
import { nearest } from '../statistics/nearest.ts';
import { indicatorData, type Tables } from './indicatorData.ts';

const HOW_MANY = 5;

/** Null when the unemployment figures this rests on are not at hand, or the area is no kommune. */
export function similarTo(code: AreaCode, tables: Tables): readonly AreaCode[] | null {
  const unemployment = indicatorData(indicatorOf('ledige-pct'), 'ialt', tables);
  const at = municipalities.findIndex((area) => area.code === code);
  if (unemployment === null || unemployment.base === null || at < 0) return null;
  const { value, base } = unemployment;
  const own = municipalities[at]!;
  const features = municipalities.map((area) => [
    Math.log(newest(series(base, area.code)?.values)),
    meanOfYear(series(value, area.code)?.values),
  ]);
  const distances = nearest(features, at, municipalities.length);
  return distances
    .map(({ row, distance }) => {
      const area = municipalities[row]!;
      return { code: area.code, distance: Math.hypot(distance, area.group === own.group ? 0 : 1) };
    })
    .sort((a, b) => a.distance - b.distance)
    .slice(0, HOW_MANY)
    .map((area) => area.code);
}

function newest(values: Float64Array | undefined): number {
  return values?.findLast((value) => !Number.isNaN(value)) ?? Number.NaN;
}

function meanOfYear(values: Float64Array | undefined): number {
  if (values === undefined || values.length < 12) return Number.NaN;
  return values.subarray(-12).reduce((sum, value) => sum + value, 0) / 12;
}
