/** What a file's figures become: which indicators they feed, and how they lie over the figures already there. */
import type { AreaCode } from '../domain/area.ts';
import { findArea } from '../domain/areas.ts';
import type { Dataset } from '../domain/dataset.ts';
import { type Indicator, tablesOf } from '../domain/indicator.ts';
import { indicators } from '../domain/indicatorRegistry.ts';
import type { OwnFile } from '../domain/ownData.ts';
import { type Period, periodCode } from '../domain/period.ts';
import { measureRefs } from './canonical.ts';
import { ownIndicators, tableKey } from './indicators.ts';
import { type MergeProblem, mergeProblem, type Precedence, precedenceOf } from './merge.ts';
import { hasMonths } from './report.ts';

export interface Placement {
  /** Indicators of the app that can draw something from the file. */
  readonly known: readonly Indicator[];
  /** Indicators made from its other measures. */
  readonly own: readonly Indicator[];
  /** Null when there are no figures of that table yet. */
  readonly over: Overlay | null;
  /** Indicators that another table keeps from drawing all the months that the file brings. */
  readonly lacking: readonly Lack[];
  readonly kommuner: number;
}

/** A share needs two tables; the other one has no figures for some of the file's months. */
export interface Lack {
  readonly indicators: readonly Indicator[];
  readonly table: string;
  /** In order, never empty. */
  readonly months: readonly Period[];
}

export interface Overlay {
  readonly precedence: Precedence;
  /** Periods that only the file has. */
  readonly newPeriods: readonly Period[];
  readonly newAreas: readonly AreaCode[];
  /** Periods that both have. */
  readonly shared: number;
  /** Kommuner that only the figures underneath have: theirs stay as they are. */
  readonly untouched: number;
  /** Why the file's figures cannot be used together with those that are there. */
  readonly problem: MergeProblem | null;
}

/** `dataset` with canonical names; `tables` is what the app has without this file, by table. */
export function placement(
  dataset: Dataset,
  tables: ReadonlyMap<string, Dataset>,
  file: Pick<OwnFile, 'name' | 'indicators'>,
): Placement {
  const key = tableKey(dataset);
  const known = feeds(dataset);
  const under = tables.get(key);
  const over = under === undefined ? null : overlay(under, dataset);
  const brought = (over?.newPeriods ?? dataset.periods).filter(({ frequency }) => frequency === 'month');
  return {
    known,
    own: ownIndicators(dataset, file.indicators, file.name),
    over,
    lacking: over?.problem == null ? lacks(known, key, brought, tables) : [],
    kommuner: dataset.areas.filter(isKommune).length,
  };
}

/** The app's indicators that can draw something from a file; first those that need no other table. `dataset` with canonical names. */
export function feeds(dataset: Dataset): readonly Indicator[] {
  const key = tableKey(dataset);
  const names = new Set(dataset.measures.map(({ name }) => name));
  const monthly = hasMonths(dataset);
  const found = indicators.filter(
    (indicator) =>
      tablesOf(indicator).includes(key) &&
      measureRefs(indicator).some(({ table, measure }) => table === key && names.has(measure)) &&
      // These show the newest period, of whatever length.
      (monthly || indicator.source.kind === 'bands' || indicator.source.kind === 'curve'),
  );
  const needsAnother = (indicator: Indicator): boolean => tablesOf(indicator).length > 1;
  return [...found.filter((indicator) => !needsAnother(indicator)), ...found.filter(needsAnother)];
}

const isKommune = (code: AreaCode): boolean => findArea(code)?.kind === 'municipality';

function overlay(under: Dataset, dataset: Dataset): Overlay {
  const codes = new Set(under.periods.map(periodCode));
  const newPeriods = dataset.periods.filter((period) => !codes.has(periodCode(period)));
  const [before, after] = [new Set(under.areas), new Set(dataset.areas)];
  return {
    precedence: precedenceOf(under, dataset),
    newPeriods,
    newAreas: dataset.areas.filter((code) => !before.has(code)),
    shared: dataset.periods.length - newPeriods.length,
    untouched: under.areas.filter((code) => isKommune(code) && !after.has(code)).length,
    problem: mergeProblem(under, dataset),
  };
}

/** Indicators that lack the same months of the same table are one entry. */
function lacks(
  known: readonly Indicator[],
  key: string,
  brought: readonly Period[],
  tables: ReadonlyMap<string, Dataset>,
): readonly Lack[] {
  const found = new Map<string, Lack>();
  for (const indicator of known) {
    for (const table of tablesOf(indicator)) {
      if (table === key) continue;
      const has = new Set(tables.get(table)?.periods.map(periodCode));
      const months = brought.filter((period) => !has.has(periodCode(period)));
      if (months.length === 0) continue;
      const before = found.get(table);
      found.set(table, { indicators: [...(before?.indicators ?? []), indicator], table, months });
    }
  }
  return [...found.values()];
}
