/**
 * Kommuner like one's own as they were before a month: by the same rule as today's (`similar.ts`), on nothing but earlier
 * figures. Where unemployment does not go back that far the long-term unemployed of Danmarks Statistik stand in, and
 * where neither does, the figures that are asked about themselves.
 */
import type { AreaCode } from '../domain/area.ts';
import { municipalities } from '../domain/areas.ts';
import { indicatorOf } from '../domain/indicatorRegistry.ts';
import { numberAt, twelveMonthMean } from '../domain/panel.ts';
import { type Month, monthOf, yearOf } from '../domain/period.ts';
import { isCount } from '../domain/unit.ts';
import type { LikenessBy, SimilarRow } from '../language/effectFacts.ts';
import { type IndicatorData, indicatorData, type Tables } from './indicatorData.ts';
import { closest, type Likeness } from './similar.ts';

/** Tables that likeness is looked for in, when they are at hand. */
export const LIKENESS_TABLES = ['y25i01', 'AULK04'] as const;

const SOURCES = ['ledige-pct', 'langtidsledige-dst-pct'] as const;

export interface SimilarBefore {
  readonly by: LikenessBy;
  /** The kommune itself first, then the others, the nearest first. */
  readonly rows: readonly SimilarRow[];
}

/** Null when the area is no kommune, or nobody has figures in the twelve months before. */
export function similarBefore(
  code: AreaCode,
  start: Month,
  tables: Tables,
  asked: IndicatorData,
): SimilarBefore | null {
  for (const by of SOURCES) {
    const figures = indicatorData(indicatorOf(by), 'ialt', tables);
    if (figures === null || figures.base === null) continue;
    // A labour force is worked out from a whole calendar year: one that had ended.
    const { value, base } = figures;
    const found = rowsOf(code, by, (area) => ({
      labourForce: numberAt(base, area, monthOf(yearOf(start), 1) - 1),
      unemployment: twelveMonthMean(value, area, start - 1),
    }));
    if (found !== null) return found;
  }
  const persons = asked.count ?? (isCount(asked.indicator.unit) ? asked.value : null);
  if (persons === null) return null;
  // All of one level: only size and group count.
  return rowsOf(code, 'own', (area) => ({
    labourForce: twelveMonthMean(persons, area, start - 1),
    unemployment: 0,
  }));
}

function rowsOf(
  code: AreaCode,
  by: LikenessBy,
  of: (area: AreaCode) => Pick<Likeness, 'labourForce' | 'unemployment'>,
): SimilarBefore | null {
  const all = municipalities.map((area) => ({ code: area.code, group: area.group, ...of(area.code) }));
  const own = all.find((one) => one.code === code);
  if (own === undefined || !(own.labourForce > 0) || Number.isNaN(own.unemployment)) return null;
  const others = closest(
    code,
    all.map((one) => (one.labourForce > 0 ? one : { ...one, labourForce: Number.NaN })),
  );
  if (others.length === 0) return null;
  const rows = [code, ...others].map((area): SimilarRow => {
    const one = all.find((other) => other.code === area)!;
    return { area, size: one.labourForce, level: by === 'own' ? Number.NaN : one.unemployment };
  });
  return { by, rows };
}
