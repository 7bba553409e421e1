/** Is the distance from a plan larger than chance and ordinary swings give? Judged on the persons behind it. */
import { type AreaCode, COUNTRY } from '../domain/area.ts';
import { areaOf } from '../domain/areas.ts';
import { numberAt, type Panel, series } from '../domain/panel.ts';
import type { Month } from '../domain/period.ts';
import { isCount } from '../domain/unit.ts';
import { overdispersion, phiForSize, type SizeThird } from '../statistics/overdispersion.ts';
import { compareRates } from '../statistics/rateRatio.ts';
import type { Verdict } from '../statistics/verdict.ts';
import type { IndicatorData } from './indicatorData.ts';

/** Per indicator and length of window in months. */
const known = new WeakMap<IndicatorData, Map<number, readonly SizeThird[]>>();

/** Counts swing more the longer they have had; over less than a year the season would count as swings. */
const SHORTEST = 12;

/** The persons that a share is made of, or the counts themselves; null for averages. */
function personsPanel({ indicator, count, value }: IndicatorData): Panel | null {
  return count ?? (isCount(indicator.unit) ? value : null);
}

/** How many persons a value in the indicator's unit is in this area and month; NaN where that is not known. */
export function personsOf(value: number, code: AreaCode, month: Month, data: IndicatorData): number {
  if (isCount(data.indicator.unit)) return value;
  return data.base === null ? Number.NaN : (value * numberAt(data.base, code, month)) / 100;
}

/**
 * The value of a kommune against its plan, `months` after the plan's start: log rate ratio of the two counts, widened
 * by how much counts of that size swing in as many months (never fewer than twelve) beyond the country's own change.
 * Null where the indicator is no count or share of one, for areas that are no kommune, and for files without the country.
 */
export function planSwings(
  value: number,
  plan: number,
  code: AreaCode,
  month: Month,
  months: number,
  data: IndicatorData,
): Verdict | null {
  const thirds = swingsOver(Math.max(SHORTEST, months), data);
  if (thirds === null || areaOf(code).kind !== 'municipality') return null;
  const size = sizeOf(data, code, month);
  return compareRates({
    x1: personsOf(value, code, month, data),
    n1: 1,
    x2: personsOf(plan, code, month, data),
    n2: 1,
    phi: phiForSize(thirds, size),
  }).verdict;
}

/** What kommuner are sorted by: the total that a share is of, else the count itself. */
function sizeOf(data: IndicatorData, code: AreaCode, month: Month): number {
  return numberAt(data.base ?? data.value, code, month);
}

function swingsOver(lag: number, data: IndicatorData): readonly SizeThird[] | null {
  const persons = personsPanel(data);
  const country = persons === null ? undefined : series(persons, COUNTRY);
  if (persons === null || country === undefined) return null;
  const memory = known.get(data) ?? new Map<number, readonly SizeThird[]>();
  known.set(data, memory);
  let thirds = memory.get(lag);
  if (thirds === undefined) {
    const parts = persons.areas.filter((code) => areaOf(code).kind === 'municipality');
    const last = data.value.firstMonth + data.value.monthCount - 1;
    const sizes = parts.map((code) => sizeOf(data, code, last));
    const rows = parts.map((code) => series(persons, code)!.values);
    thirds = overdispersion(rows, country.values, { lag, sizes });
    memory.set(lag, thirds);
  }
  return thirds;
}
