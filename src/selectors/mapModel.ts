/** What *Kort* draws: the peers in the window's last month, in classes, with place and distance to the benchmark. */
import type { AreaCode } from '../domain/area.ts';
import { areaOf } from '../domain/areas.ts';
import { lastValue } from '../domain/line.ts';
import type { MissingReason } from '../domain/observation.ts';
import type { Month } from '../domain/period.ts';
import type { ShownUnit } from '../domain/unit.ts';
import { compareNames } from '../language/format.ts';
import type { Comparison } from './comparison.ts';
import { type ClassMode, classOf, type MapClass, mapClasses, type Tone } from './mapClasses.ts';
import { ranking } from './ranking.ts';

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
  /** In the order of their names, in which they are read aloud. */
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
  return {
    kind: isMunicipal(comparison) ? 'municipalities' : 'regions',
    mode,
    classes,
    areas: [...withValue, ...without].sort((a, b) => compareNames(a.name, b.name)),
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
