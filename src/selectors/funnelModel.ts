/** *Tragtplot (funnel plot)*: which shares lie further from the country's than size and ordinary scatter explain? */
import { type AreaCode, COUNTRY } from '../domain/area.ts';
import { areaOf } from '../domain/areas.ts';
import { numberAt } from '../domain/panel.ts';
import type { Month } from '../domain/period.ts';
import { compareNames } from '../language/format.ts';
import { funnelHeadline } from '../language/funnelTexts.ts';
import { funnel } from '../statistics/funnel.ts';
import { expectedOutside } from '../statistics/funnelExpectation.ts';
import type { Comparison } from './comparison.ts';
import { missingChosen } from './missingChosen.ts';

/** Why these figures have no funnel plot. */
export type FunnelObstacle =
  /** Made-up figures get no verdicts. */
  | 'example'
  /** Counts and averages: no share whose chance depends on a number of persons. */
  | 'not-a-share'
  /**
   * Shares of the labour force: so many persons that chance explains little of the scatter (phi 9 for the
   * long-term unemployed in June and 36 for all unemployed in July 2026, 2.7 for the share of the unemployed). Widening by
   * one factor for all then marks the largest cities too easily (København, Odense, Aalborg and Aarhus of all unemployed): the
   * limits close with size, the differences do not.
   */
  | 'labour-force'
  /** Index or change instead of the share itself. */
  | 'not-values'
  /** A mean of twelve months is not one draw of so many persons. */
  | 'smoothed'
  | 'few-areas'
  | 'no-country';

export interface FunnelPoint {
  readonly code: AreaCode;
  readonly name: string;
  /** 0 to 5 among the chosen, else -1. */
  readonly slot: number;
  /** The base of the share: unemployed persons. */
  readonly base: number;
  readonly count: number;
  /** Per cent. */
  readonly value: number;
  /** Outside which of the widened limits. */
  readonly outside: 'none' | '95' | '99.8';
  readonly above: boolean;
}

/** Per cent at a base of so many persons. */
export interface FunnelLimit {
  readonly base: number;
  readonly low95: number;
  readonly high95: number;
  readonly low998: number;
  readonly high998: number;
}

export interface FunnelModel {
  readonly headline: string;
  readonly month: Month;
  readonly provisional: boolean;
  /** The country's share in per cent. */
  readonly target: number;
  readonly phi: number;
  /** Lowest share first. */
  readonly points: readonly FunnelPoint[];
  /** From the smallest base to the largest, evenly on a logarithmic axis. */
  readonly limits: readonly FunnelLimit[];
  readonly outside95: number;
  readonly outside998: number;
  readonly expected95: number;
  readonly expected998: number;
  /** Areas without count or base in the month. */
  readonly without: readonly { readonly code: AreaCode; readonly name: string; readonly slot: number }[];
}

const FEWEST_AREAS = 20;
const STEPS = 200;

export function funnelObstacle(comparison: Comparison): FunnelObstacle | null {
  const { data, unit, peers, smoothed, firstMonth, monthCount } = comparison;
  if (data.example) return 'example';
  if (data.indicator.unit === 'percent-of-labour-force') return 'labour-force';
  if (data.count === null || data.base === null) return 'not-a-share';
  if (peers.areas.length < FEWEST_AREAS) return 'few-areas';
  if (unit.kind !== 'unit') return 'not-values';
  if (smoothed) return 'smoothed';
  const month = firstMonth + monthCount - 1;
  if (!(numberAt(data.count, COUNTRY, month) > 0 && numberAt(data.base, COUNTRY, month) > 0))
    return 'no-country';
  const both = peers.areas.filter(
    (code) => !Number.isNaN(numberAt(data.count!, code, month) + numberAt(data.base!, code, month)),
  );
  return both.length < FEWEST_AREAS ? 'few-areas' : null;
}

/** Null exactly where `funnelObstacle` names a reason. */
export function funnelModel(comparison: Comparison): FunnelModel | null {
  const { data, peers, selected, firstMonth, monthCount } = comparison;
  if (funnelObstacle(comparison) !== null) return null;
  const month = firstMonth + monthCount - 1;
  const slots = new Map(selected.map((line) => [line.code, line.slot]));
  const counts = peers.areas.map((code) => numberAt(data.count!, code, month));
  const totals = peers.areas.map((code) => numberAt(data.base!, code, month));
  const target = numberAt(data.count!, COUNTRY, month) / numberAt(data.base!, COUNTRY, month);
  const found = funnel({ counts, totals, target });
  const points: FunnelPoint[] = [];
  const without: FunnelModel['without'][number][] = [];
  peers.areas.forEach((code, i) => {
    const area = { code, name: areaOf(code).name, slot: slots.get(code) ?? -1 };
    if (Number.isNaN(found.z[i]!)) {
      without.push(area);
      return;
    }
    points.push({
      ...area,
      base: totals[i]!,
      count: counts[i]!,
      value: (100 * counts[i]!) / totals[i]!,
      outside: found.outside.widened998.includes(i)
        ? '99.8'
        : found.outside.widened95.includes(i)
          ? '95'
          : 'none',
      above: found.z[i]! > 0,
    });
  });
  points.sort((a, b) => a.value - b.value || compareNames(a.name, b.name));
  without.sort((a, b) => compareNames(a.name, b.name));
  const bases = points.map((point) => point.base);
  const [smallest, largest] = [Math.min(...bases) / 1.25, Math.max(...bases) * 1.25];
  const limits = Array.from({ length: STEPS + 1 }, (_, i): FunnelLimit => {
    const base = smallest * (largest / smallest) ** (i / STEPS);
    const { low95, high95, low998, high998 } = found.limits(base);
    return { base, low95: 100 * low95, high95: 100 * high95, low998: 100 * low998, high998: 100 * high998 };
  });
  const expected = expectedOutside(found.phi, found.count);
  const outside95 = found.outside.widened95.length;
  return {
    headline: funnelHeadline({
      month,
      newest: comparison.provisional,
      of: found.count,
      outside: outside95,
      expected: expected.at95,
      chosen: points
        .filter((point) => point.slot >= 0)
        .sort((a, b) => a.slot - b.slot)
        .map(({ code, outside }) => ({ code, outside: outside !== 'none' })),
      missing: missingChosen(comparison),
    }),
    month,
    provisional: comparison.provisional,
    target: 100 * target,
    phi: found.phi,
    points,
    limits,
    outside95,
    outside998: found.outside.widened998.length,
    expected95: expected.at95,
    expected998: expected.at998,
    without,
  };
}
