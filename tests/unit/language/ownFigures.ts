/** Published columns under names and units that a reader might give their own: for sentences, not for numbers. */
import type { Indicator } from '../../../src/domain/indicator.ts';
import type { Unit } from '../../../src/domain/unit.ts';
import { type Comparison, comparison } from '../../../src/selectors/comparison.ts';
import { type IndicatorData, indicatorData } from '../../../src/selectors/indicatorData.ts';
import { type CompareView, defaultCompareView } from '../../../src/viewState/compareView.ts';
import { COUNT, RATE } from '../ownData/tables.ts';
import { splitTables } from '../selectors/splitTables.ts';

const own = (title: string, unit: Unit, decimals: number, measure: string): Indicator => ({
  ...{ id: 'egen-00000000', topic: 'egne', unit, decimals, areas: 'municipalities' },
  ...{ computed: false, optional: true, own: { title, direction: 'neutral' } },
  source: { kind: 'measure', value: { table: 'y25i01', measure } },
});

export const OWN = {
  persons: own('Antal sygemeldte', 'persons', 0, COUNT),
  fullTime: own('Aktiverede, fuldtid', 'full-time-persons', 0, COUNT),
  spells: own('Nye forløb', 'spells', 0, COUNT),
  percent: own('Sygemeldte pr. indbygger i pct.', 'percent-of-unemployed', 1, RATE),
  wholePercent: own('Andel på orlov', 'percent-of-labour-force', 0, RATE),
  weeks: own('Ventetid', 'weeks', 1, RATE),
  unknown: own('Udgift pr. borger, 1.000 kr.', 'unknown', 2, RATE),
  wholeUnknown: own('Samtaler', 'unknown', 0, COUNT),
} as const;

export type OwnName = keyof typeof OWN;

const kept = new Map<string, IndicatorData>();

/** The comparison of a reader's own measure; `ydelse` other than all needs figures split by it, which these are. */
export function compareOwn(name: OwnName, choice: Partial<CompareView> = {}): Comparison {
  const view = { ...defaultCompareView, ...choice };
  const key = `${name} ${view.ydelse}`;
  const data = kept.get(key) ?? indicatorData(OWN[name], view.ydelse, splitTables)!;
  kept.set(key, data);
  return comparison(data, { ...view, maal: OWN[name].id });
}
