/** Where a level stands: among the kommuner of its month, and among the months of its own place. */
import { type AreaCode, COUNTRY } from '../domain/area.ts';
import { municipalities } from '../domain/areas.ts';
import type { LevelReading } from '../domain/levelReading.ts';
import type { Month } from '../domain/period.ts';
import type { LevelCheck } from '../language/levelFacts.ts';
import { rank, tiedWith } from '../statistics/rank.ts';
import { rowFor } from './areaRows.ts';
import type { IndicatorData } from './indicatorData.ts';
import { comparePair } from './pairComparison.ts';

/** The mean of the months that were named; NaN where one has no number. */
export function meanAt(
  code: AreaCode,
  { month, months }: Pick<LevelReading, 'month' | 'months'>,
  data: IndicatorData,
): number {
  const { values } = rowFor(code, data);
  const at = month - data.value.firstMonth;
  let sum = 0;
  for (let back = 0; back < months; back++) sum += values[at - back] ?? Number.NaN;
  return sum / months;
}

/** The place at the end that was said, among the kommuner of the whole; null where none was said. */
export function rankIn(level: LevelReading, area: AreaCode, data: IndicatorData): LevelCheck['rank'] {
  const { superlative } = level;
  if (superlative?.kind !== 'rank') return null;
  const { within, end, among } = superlative;
  const peers = municipalities.filter(({ region }) => within === COUNTRY || region === within);
  const values = peers.map(({ code }) => meanAt(code, level, data));
  const table = rank(values, end === 'highest' ? 'descending' : 'ascending');
  const at = peers.findIndex(({ code }) => code === area);
  const first = table.ranks.indexOf(1);
  const next = table.ranks.indexOf(2);
  if (at < 0 || first < 0) return null;
  return {
    ...{ place: table.ranks[at]!, of: table.count, ties: tiedWith(table, at) },
    ...{ first: peers[first]!.code, firstValue: values[first]! },
    ...placed(table.ranks[at]!, table.count, among),
    clear:
      next < 0 || among !== null || level.months > 1
        ? null
        : isClear(area, peers[next]!.code, level.month, data),
  };
}

/** Nobody calls more than a quarter of all `among the highest`. */
const AMONG = 4;
/** A tenth of them, or two, is what most would mean. */
const SURELY = 10;

function placed(
  place: number,
  of: number,
  among: NonNullable<LevelReading['superlative']>['among'],
): { readonly holds: boolean; readonly vague: boolean } {
  if (among === null) return { holds: place === 1, vague: false };
  if (among.count !== null) return { holds: place <= among.count, vague: false };
  const holds = place <= Math.max(2, Math.ceil(of / AMONG));
  return { holds, vague: holds && place > Math.max(2, Math.ceil(of / SURELY)) };
}

function isClear(area: AreaCode, next: AreaCode, month: Month, data: IndicatorData): boolean | null {
  const found = comparePair(area, next, data, month);
  return found === null || found.verdict === 'undecidable' ? null : found.distinct;
}

/** Another month that is further out, the furthest of them; null where no record was said. */
export function recordOf(
  { superlative, month }: LevelReading,
  area: AreaCode,
  data: IndicatorData,
): LevelCheck['record'] {
  if (superlative?.kind !== 'record') return null;
  const { values } = rowFor(area, data);
  const { firstMonth } = data.value;
  const own = values[month - firstMonth]!;
  const sign = superlative.end === 'highest' ? 1 : -1;
  const known = [...values.keys()].filter((m) => !Number.isNaN(values[m]) && firstMonth + m < month);
  const reached = known.filter((m) => firstMonth + m >= (superlative.since ?? 0));
  const [beaten] = reached
    .filter((m) => sign * (values[m]! - own) > 0)
    .sort((a, b) => sign * (values[b]! - values[a]!));
  return {
    beaten: beaten === undefined ? null : { month: firstMonth + beaten, value: values[beaten]! },
    first: firstMonth + (known[0] ?? month - firstMonth),
  };
}

/** Among all kommuner with numbers, 1 for the highest; null for other areas and without a number. */
export function placeOf(area: AreaCode, level: LevelReading, data: IndicatorData): LevelCheck['place'] {
  const table = rank(
    municipalities.map(({ code }) => meanAt(code, level, data)),
    'descending',
  );
  const at = municipalities.findIndex(({ code }) => code === area);
  const place = table.ranks[at] ?? 0;
  return place === 0 ? null : { place, of: table.count, ties: tiedWith(table, at) };
}
