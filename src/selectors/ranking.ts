/** All areas of one kind in a month, highest first, with ties shown and the ones without a number kept. */
import type { AreaCode } from '../domain/area.ts';
import { areaOf } from '../domain/areas.ts';
import { type Observation, observation } from '../domain/observation.ts';
import { compareNames } from '../language/format.ts';
import { rank, tiedWith } from '../statistics/rank.ts';
import type { Comparison } from './comparison.ts';

export interface RankedArea {
  readonly code: AreaCode;
  readonly name: string;
  readonly value: number;
  /** 1 is the highest; equal values share the place. */
  readonly place: number;
  /** How many others share the place. */
  readonly ties: number;
  /** 0 to 5 among the chosen, else -1. */
  readonly slot: number;
}

export interface Ranking {
  readonly ranked: readonly RankedArea[];
  readonly without: readonly {
    readonly code: AreaCode;
    readonly name: string;
    readonly slot: number;
    readonly why: Observation & { kind: 'missing' };
  }[];
}

/** Ranks the peers in the window's last month, on unrounded values. */
export function ranking(comparison: Comparison): Ranking {
  const { peers, selected } = comparison;
  const last = peers.monthCount - 1;
  const cell = (i: number): number => i * peers.monthCount + last;
  const values = peers.areas.map((_, i) => peers.values[cell(i)]!);
  const table = rank(values.map(withoutFloatNoise), 'descending');
  const slots = new Map(selected.map((line) => [line.code, line.slot]));
  const ranked: RankedArea[] = [];
  const without: Ranking['without'][number][] = [];
  peers.areas.forEach((code, i) => {
    const { name } = areaOf(code);
    const slot = slots.get(code) ?? -1;
    const found = observation(values[i]!, peers.status[cell(i)]!);
    if (found.kind === 'missing') without.push({ code, name, slot, why: found });
    else
      ranked.push({ code, name, value: found.value, place: table.ranks[i]!, ties: tiedWith(table, i), slot });
  });
  ranked.sort((a, b) => a.place - b.place || compareNames(a.name, b.name));
  without.sort((a, b) => compareNames(a.name, b.name));
  return { ranked, without };
}

/** Differences of decimals that are equal on paper must tie: 2,4 − 2,1 and 3,1 − 2,8. */
function withoutFloatNoise(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

/** The place of an area, or undefined when it has none. */
export function placeOf(ranking: Ranking, code: AreaCode | null): RankedArea | undefined {
  return ranking.ranked.find((area) => area.code === code);
}
