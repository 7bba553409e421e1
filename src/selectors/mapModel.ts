/** What *Kort* draws: the peers in the window's last month, in classes, with place and distance to the benchmark. */
import { type AreaCode, COUNTRY } from '../domain/area.ts';
import { areaOf } from '../domain/areas.ts';
import { lastValue } from '../domain/line.ts';
import type { MissingReason } from '../domain/observation.ts';
import type { Month } from '../domain/period.ts';
import type { ShownUnit } from '../domain/unit.ts';
import { exampleHeadline } from '../language/headlines.ts';
import { mapHeadline, type RegionCount } from '../language/mapTexts.ts';
import { missingHeadline } from '../language/missingHeadline.ts';
import type { Comparison } from './comparison.ts';
import { type ClassMode, classOf, type MapClass, mapClasses, type Tone } from './mapClasses.ts';
import { placeOf, type RankedArea, type Ranking, ranking } from './ranking.ts';

export interface MapArea {
  readonly code: AreaCode;
  readonly name: string;
  /** NaN where there is none. */
  readonly value: number;
  readonly missing: MissingReason | null;
  /** Index among the classes, -1 without a number. */
  readonly classIndex: number;
  readonly tone: Tone | null;
  /** 1 is the highest; 0 without a number. */
  readonly place: number;
  /** How many others share the place. */
  readonly ties: number;
  /** 0 to 5 among the chosen, else -1. */
  readonly slot: number;
  /** Value minus the benchmark's; NaN where one is missing. */
  readonly difference: number;
}

export interface MapModel {
  readonly kind: 'municipalities' | 'regions';
  readonly mode: ClassMode;
  readonly classes: readonly MapClass[];
  /** In Danish order of names. */
  readonly areas: readonly MapArea[];
  /** How many have a place. */
  readonly of: number;
  readonly benchmark: { readonly name: string; readonly value: number } | null;
  readonly unit: ShownUnit;
  /** Decimals of the numbers as they are shown. */
  readonly decimals: number;
  readonly month: Month;
  readonly provisional: boolean;
  readonly example: boolean;
}

export function mapModel(comparison: Comparison, mode: ClassMode): MapModel {
  const { benchmark, unit, data } = comparison;
  const ranks = ranking(comparison);
  const decimals = shownDecimals(comparison);
  const shown = (value: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;
  const middle = unit.kind === 'unit' ? null : unit.kind === 'index' ? 100 : 0;
  const classes = mapClasses(
    ranks.ranked.map((area) => shown(area.value)),
    mode,
    middle,
    10 ** -decimals,
  );
  const reference = benchmark === null ? Number.NaN : lastValue(benchmark);
  const withValue = ranks.ranked.map((area): MapArea => {
    const classIndex = classOf(classes, shown(area.value));
    const tone = classes[classIndex]?.tone ?? null;
    return { ...area, missing: null, classIndex, tone, difference: area.value - reference };
  });
  const without = ranks.without.map(
    ({ code, name, slot, why }): MapArea => ({
      ...{ code, name, slot, missing: why.reason },
      ...{ value: Number.NaN, classIndex: -1, tone: null, place: 0, ties: 0, difference: Number.NaN },
    }),
  );
  const order = new Map(comparison.peers.areas.map((code, i) => [code, i]));
  return {
    kind: isMunicipal(comparison) ? 'municipalities' : 'regions',
    mode,
    classes,
    areas: [...withValue, ...without].sort((a, b) => order.get(a.code)! - order.get(b.code)!),
    of: ranks.ranked.length,
    benchmark:
      Number.isNaN(reference) || benchmark === null ? null : { name: benchmark.name, value: reference },
    unit,
    decimals,
    month: lastMonth(comparison),
    provisional: comparison.provisional,
    example: data.example,
  };
}

/** The headline of the map: in which regions the upper fifth lies. */
export function mapFigureHeadline(comparison: Comparison): string {
  const { data, unit, selected, provisional } = comparison;
  if (data.example) return exampleHeadline(data.indicator);
  const ranks = ranking(comparison);
  const [top, bottom] = [ranks.ranked[0], ranks.ranked.at(-1)];
  if (top === undefined || bottom === undefined) {
    return missingHeadline(
      selected.find((line) => line.code !== COUNTRY)?.code ?? null,
      lastMonth(comparison),
      null,
    );
  }
  const upper = upperFifth(ranks);
  return mapHeadline({
    indicator: data.indicator,
    benefit: data.benefit,
    unit,
    month: lastMonth(comparison),
    newest: provisional,
    kind: isMunicipal(comparison) ? 'municipalities' : 'regions',
    highest: { name: top.name, value: top.value },
    lowest: { name: bottom.name, value: bottom.value },
    upper: upper.length,
    upperLowest: upper.at(-1)?.value ?? top.value,
    regions: byRegion(upper),
    chosen: selected.flatMap((line) => {
      const own = placeOf(ranks, line.code);
      return own === undefined ? [] : [{ code: own.code, inUpper: upper.includes(own) }];
    }),
  });
}

/** The fifth with the highest values; those that tie with the last of it are in. */
function upperFifth({ ranked }: Ranking): readonly RankedArea[] {
  const last = ranked[Math.max(0, Math.round(ranked.length / 5) - 1)];
  return last === undefined ? [] : ranked.filter((area) => area.place <= last.place);
}

function byRegion(list: readonly RankedArea[]): readonly RegionCount[] {
  const counts = new Map<AreaCode, number>();
  for (const { code } of list) {
    const region = areaOf(code).region ?? code;
    counts.set(region, (counts.get(region) ?? 0) + 1);
  }
  return [...counts]
    .map(([code, count]) => ({ name: areaOf(code).name, count }))
    .sort((a, b) => b.count - a.count);
}

function isMunicipal({ peers }: Comparison): boolean {
  return peers.areas.some((code) => areaOf(code).kind === 'municipality');
}

function lastMonth({ firstMonth, monthCount }: Comparison): Month {
  return firstMonth + monthCount - 1;
}

function shownDecimals({ unit, data }: Comparison): number {
  if (unit.kind === 'unit') return data.indicator.decimals;
  return unit.kind === 'point-change' ? Math.max(1, data.indicator.decimals) : 1;
}
