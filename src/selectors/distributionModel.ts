/** *Fordeling*: all peers in the window's last month on one axis, with the middle half marked. */
import type { AreaCode } from '../domain/area.ts';
import { lastValue } from '../domain/line.ts';
import { type Panel, series, valueAt } from '../domain/panel.ts';
import type { Month } from '../domain/period.ts';
import { isCount } from '../domain/unit.ts';
import { distributionHeadline, type Quartiles } from '../language/distributionTexts.ts';
import { compareNames } from '../language/format.ts';
import { quantile } from '../statistics/quantile.ts';
import { trailingMean } from '../statistics/trailingMean.ts';
import type { Comparison } from './comparison.ts';
import { type FunnelObstacle, funnelObstacle } from './funnelModel.ts';
import { missingChosen } from './missingChosen.ts';
import type { Ranking } from './ranking.ts';

/** Quarters of fewer areas than this say nothing. */
const FEWEST_FOR_QUARTERS = 20;
/** Counts that differ more than this many times are spread by ratio. */
const LOG_FROM = 20;

export interface DistributionDot {
  readonly code: AreaCode;
  readonly name: string;
  /** 0 to 5 among the chosen, else -1. */
  readonly slot: number;
  readonly value: number;
  /** 1 is the highest; 0 for a chosen area of another kind than the dots, which is not ranked. */
  readonly place: number;
  readonly ties: number;
  /** Persons behind a share; NaN where the number itself is the count, or they are not known. */
  readonly persons: number;
}

export interface DistributionModel {
  readonly headline: string;
  readonly month: Month;
  readonly provisional: boolean;
  /** `log`: the same distance is the same ratio. */
  readonly scale: 'linear' | 'log';
  /** Lowest first; equal values by name. */
  readonly dots: readonly DistributionDot[];
  readonly of: number;
  readonly municipalities: boolean;
  /** `drawn` is false where its count is far beyond the largest dot. */
  readonly benchmark: { readonly name: string; readonly value: number; readonly drawn: boolean } | null;
  readonly quartiles: Quartiles | null;
  readonly without: Ranking['without'];
  /** Why there is no funnel plot, or null when there is one. */
  readonly noFunnel: FunnelObstacle | null;
}

export function distributionModel(comparison: Comparison, ranking: Ranking): DistributionModel {
  const { data, unit, peers, selected, benchmark, firstMonth, monthCount, smoothed } = comparison;
  const month = firstMonth + monthCount - 1;
  const persons = (code: AreaCode): number => personsIn(data.count, code, month, smoothed);
  const outsiders = selected.flatMap(({ code, name, slot, values }) => {
    const value = values.at(-1) ?? Number.NaN;
    if (code === null || peers.areas.includes(code) || Number.isNaN(value)) return [];
    return [{ code, name, slot, value, place: 0, ties: 0, persons: persons(code) }];
  });
  const ranked = ranking.ranked.map((area) => ({ ...area, persons: persons(area.code) }));
  const dots = [...ranked, ...outsiders].sort((a, b) => a.value - b.value || compareNames(a.name, b.name));
  const values = ranked.map((dot) => dot.value).sort((a, b) => a - b);
  const counts = unit.kind === 'unit' && isCount(unit.unit);
  const low = dots[0]?.value ?? 0;
  const high = dots.at(-1)?.value ?? 0;
  const reference = benchmark === null ? Number.NaN : lastValue(benchmark);
  const shownBenchmark =
    benchmark === null || Number.isNaN(reference)
      ? null
      : { name: benchmark.name, value: reference, drawn: !counts || reference <= high };
  const missing = missingChosen(comparison);
  const quartiles = values.length < FEWEST_FOR_QUARTERS ? null : quartilesOf(values);
  return {
    headline: distributionHeadline({
      indicator: data.indicator,
      benefit: data.benefit,
      example: data.example,
      unit,
      smoothed,
      month,
      newest: comparison.provisional,
      municipalities: peers.areas.length > 5,
      quartiles,
      lowest: low,
      highest: high,
      of: values.length,
      chosen: dots.filter((dot) => dot.slot >= 0),
      missing,
      benchmark:
        shownBenchmark === null || missing.length > 0
          ? null
          : { code: benchmark!.code, name: benchmark!.name, value: reference },
    }),
    month,
    provisional: comparison.provisional,
    scale: counts && low > 0 && high / low >= LOG_FROM ? 'log' : 'linear',
    dots,
    of: values.length,
    municipalities: peers.areas.length > 5,
    benchmark: shownBenchmark,
    quartiles,
    without: ranking.without,
    noFunnel: funnelObstacle(comparison),
  };
}

/** Limits of the quarters, and how many really lie under, between and over them: equal values can pile up there. */
function quartilesOf(sorted: readonly number[]): Quartiles {
  const low = quantile(sorted, 0.25);
  const high = quantile(sorted, 0.75);
  return {
    low,
    middle: quantile(sorted, 0.5),
    high,
    under: sorted.filter((value) => value < low).length,
    over: sorted.filter((value) => value > high).length,
    of: sorted.length,
  };
}

function personsIn(count: Panel | null, code: AreaCode, month: Month, smoothed: boolean): number {
  const row = count === null ? undefined : series(count, code);
  if (row === undefined) return Number.NaN;
  return valueAt(smoothed ? { ...row, values: trailingMean(row.values, 12) } : row, month);
}
