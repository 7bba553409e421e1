/** What a file's figures become: which indicators they feed, and how they lie over the figures already there. */
import type { AreaCode } from '../domain/area.ts';
import type { Dataset } from '../domain/dataset.ts';
import { type Indicator, tablesOf } from '../domain/indicator.ts';
import { indicators } from '../domain/indicatorRegistry.ts';
import type { OwnIndicatorAnswer } from '../domain/ownData.ts';
import { type Period, periodCode } from '../domain/period.ts';
import { measureRefs } from './canonical.ts';
import { ownIndicators, tableKey } from './indicators.ts';
import { type MergeProblem, mergeDatasets, type Precedence, precedenceOf } from './merge.ts';

export interface Placement {
  /** Indicators of the app that read something from the file. */
  readonly known: readonly Indicator[];
  /** Indicators made from its other measures. */
  readonly own: readonly Indicator[];
  /** Null when there are no figures of that table yet. */
  readonly over: Overlay | null;
  /** The figures draw months; a file without any feeds none of them, but the newest spell lengths. */
  readonly monthly: boolean;
}

export interface Overlay {
  readonly precedence: Precedence;
  /** Periods that only the file has. */
  readonly newPeriods: readonly Period[];
  readonly newAreas: readonly AreaCode[];
  /** Periods that both have. */
  readonly shared: number;
  /** Why the file's figures cannot be used together with those that are there. */
  readonly problem: MergeProblem | null;
}

/** `dataset` with canonical names; `under` is what the app has of its table without this file. */
export function placement(
  dataset: Dataset,
  under: Dataset | null,
  answers: readonly OwnIndicatorAnswer[],
): Placement {
  const key = tableKey(dataset);
  const names = new Set(dataset.measures.map(({ name }) => name));
  const known = indicators.filter(
    (indicator) =>
      tablesOf(indicator).includes(key) &&
      measureRefs(indicator).some(({ table, measure }) => table === key && names.has(measure)),
  );
  return {
    known,
    own: ownIndicators(dataset, answers),
    over: under === null ? null : overlay(under, dataset),
    monthly: dataset.periods.some(({ frequency }) => frequency === 'month'),
  };
}

function overlay(under: Dataset, dataset: Dataset): Overlay {
  const precedence = precedenceOf(under, dataset);
  const merged = mergeDatasets(under, dataset, precedence);
  const codes = new Set(under.periods.map(periodCode));
  const newPeriods = dataset.periods.filter((period) => !codes.has(periodCode(period)));
  const areas = new Set(under.areas);
  return {
    precedence,
    newPeriods,
    newAreas: dataset.areas.filter((code) => !areas.has(code)),
    shared: dataset.periods.length - newPeriods.length,
    problem: merged.ok ? null : merged.problem,
  };
}
