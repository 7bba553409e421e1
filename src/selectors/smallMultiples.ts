/** *Små figurer*: one small panel per area on one scale; for the chosen ones, or for every kommune of a region. */

import type { AreaCode } from '../domain/area.ts';
import { areaOf, membersOf } from '../domain/areas.ts';
import type { SeriesBreak } from '../domain/breaks.ts';
import type { MultiplesScope, ReaderEvent } from '../domain/choices.ts';
import type { Indicator, IndicatorId, KnownIndicatorId } from '../domain/indicator.ts';
import type { Line } from '../domain/line.ts';
import { STATUS_VALUE } from '../domain/observation.ts';
import { series } from '../domain/panel.ts';
import type { Month } from '../domain/period.ts';
import { isCount, type ShownUnit } from '../domain/unit.ts';
import type { ChangeVerdictFacts, Moments } from '../language/changeVerdictTexts.ts';
import { compareNames } from '../language/format.ts';
import type { MultiplesHeadlineFacts, MultiplesNotice, MultiplesWhere } from '../language/multiplesTexts.ts';
import { changeVerdicts, spokenMoments } from './changeVerdicts.ts';
import type { Comparison } from './comparison.ts';
import { missingChosen } from './missingChosen.ts';
import { multiplesNotice } from './multiplesNotice.ts';
import { windowRow } from './transform.ts';

export interface MultiplePanel {
  readonly code: AreaCode;
  readonly name: string;
  /** 0 to 5 among the chosen, null for the rest. */
  readonly slot: number | null;
  readonly values: Float64Array;
  readonly status: Uint8Array;
  /** Place of the last number in the window; -1 when there is none. */
  readonly last: number;
  /** Place of the number it is compared with in words (see `MultiplesModel.compareWith`). */
  readonly change: number;
}

export interface MultiplesModel {
  readonly scope: MultiplesScope;
  /** Why it is not what was asked for; null when it is. */
  readonly notice: MultiplesNotice | null;
  /** What the switch offers: the chosen, then the region of each chosen kommune. */
  readonly scopes: readonly MultiplesScope[];
  readonly indicator: Indicator;
  readonly unit: ShownUnit;
  readonly firstMonth: Month;
  readonly monthCount: number;
  /** The chosen in the reader's order; a region's with the highest newest number first, then those without. */
  readonly panels: readonly MultiplePanel[];
  /** Drawn behind each panel; null when there is none, or when its counts are on another scale. */
  readonly benchmark: Line | null;
  /** Its name when it was left out for its size. */
  readonly benchmarkLeftOut: string | null;
  /** Lowest and highest number that must be on the axis. */
  readonly extent: readonly [number, number];
  readonly provisional: boolean;
  readonly breaks: readonly SeriesBreak[];
  /** The reader's own inside the window; numbered from 1 as in the notes. */
  readonly events: readonly ReaderEvent[];
  readonly example: boolean;
  /** Counts of so different size that small areas' lines are flat: what would help. Null where they fit. */
  readonly uneven: { readonly times: number; readonly share: KnownIndicatorId | null } | null;
  readonly facts: MultiplesHeadlineFacts;
}

/** Above this ratio of the largest to the smallest panel's highest number, one scale flattens the small ones. */
const UNEVEN = 4;

/** The share that answers what a count cannot. */
const SHARE_OF: Partial<Record<IndicatorId, KnownIndicatorId>> = {
  'langtidsledige-antal': 'langtidsledige-andel',
  'ledige-antal': 'ledige-pct',
  'dimittender-antal': 'dimittender-andel',
};

export function smallMultiples(comparison: Comparison, asked: MultiplesScope): MultiplesModel {
  const { data, unit, firstMonth, monthCount, benchmark, provisional } = comparison;
  const scopes = scopesOf(comparison);
  const scope = scopes.includes(asked) ? asked : 'valgte';
  const before = monthCount > 12 ? monthCount - 13 : 0;
  const panels = (scope === 'valgte' ? chosenPanels(comparison) : peerPanels(comparison, scope)).map(
    (panel) => ({
      ...panel,
      last: panel.status.lastIndexOf(STATUS_VALUE),
      change: panel.values[monthCount - 1]! - panel.values[before]!,
    }),
  );
  if (scope !== 'valgte') panels.sort(byNewest);
  const counts = unit.kind === 'unit' && isCount(unit.unit);
  const highs = panels.filter(({ last }) => last >= 0).map(({ values }) => highest(values));
  const times = counts && highs.length > 1 ? Math.max(...highs) / Math.max(1, Math.min(...highs)) : 1;
  const fits =
    benchmark === null ||
    !counts ||
    highs.length === 0 ||
    highest(benchmark.values) <= UNEVEN * Math.max(...highs);
  const drawn = fits ? benchmark : null;
  return {
    scope,
    notice: multiplesNotice(comparison, asked, scope),
    scopes,
    indicator: data.indicator,
    unit,
    firstMonth,
    monthCount,
    panels,
    benchmark: drawn,
    benchmarkLeftOut: fits ? null : (benchmark?.name ?? null),
    extent: extentOf([...panels.map(({ values }) => values), ...(drawn === null ? [] : [drawn.values])]),
    provisional,
    breaks: comparison.breaks,
    events: comparison.events,
    example: data.example,
    uneven: times > UNEVEN ? { times, share: SHARE_OF[data.indicator.id] ?? null } : null,
    facts: headlineFacts(comparison, scope, panels, firstMonth + before),
  };
}

/** For each panel whose change the headline counts: is it unlike the others'? In the order of the panels. */
export function multiplesVerdicts(
  comparison: Comparison,
  { unit, panels, facts }: MultiplesModel,
): readonly ChangeVerdictFacts[] {
  const moments: Moments =
    unit.kind === 'unit'
      ? { from: { kind: 'month', month: facts.since }, to: facts.month }
      : spokenMoments(comparison);
  const lines = panels.map(({ code, name, slot }) => ({ code, name, slot: slot ?? -1 }));
  return changeVerdicts(comparison, lines, moments);
}

type Bare = Omit<MultiplePanel, 'last' | 'change'>;

function chosenPanels({ selected, benchmark }: Comparison): readonly Bare[] {
  const lines = selected.length > 0 || benchmark === null ? selected : [benchmark];
  return lines.flatMap(({ code, name, slot, values, status }) =>
    code === null ? [] : [{ code, name, slot: slot < 0 ? null : slot, values, status }],
  );
}

function peerPanels({ peers, selected }: Comparison, scope: MultiplesScope): readonly Bare[] {
  const codes = scope === 'regioner' ? peers.areas : membersOf(scope);
  return codes.flatMap((code) => {
    const row = series(peers, code);
    if (row === undefined) return [];
    const slot = selected.find((line) => line.code === code)?.slot ?? null;
    return [{ code, name: areaOf(code).name, slot, values: row.values, status: row.status }];
  });
}

function scopesOf({ selected, peers }: Comparison): readonly MultiplesScope[] {
  const kommuner = peers.areas.some((code) => areaOf(code).kind === 'municipality');
  if (!kommuner) return ['valgte', 'regioner'];
  const regions = selected.flatMap(({ code }) => {
    const area = code === null ? undefined : areaOf(code);
    if (area === undefined || area.kind === 'country') return [];
    return area.kind === 'region' ? [area.code] : area.region === null ? [] : [area.region];
  });
  return ['valgte', ...new Set(regions)];
}

function byNewest(a: MultiplePanel, b: MultiplePanel): number {
  const [x, y] = [a.values.at(-1)!, b.values.at(-1)!];
  if (Number.isNaN(x) || Number.isNaN(y)) {
    return (
      Number(Number.isNaN(x)) - Number(Number.isNaN(y)) ||
      Number(a.last < 0) - Number(b.last < 0) ||
      compareNames(a.name, b.name)
    );
  }
  return y - x || compareNames(a.name, b.name);
}

function highest(values: Float64Array): number {
  return values.reduce((most, value) => (value > most ? value : most), 0);
}

function extentOf(rows: readonly Float64Array[]): readonly [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    for (const value of row) {
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  return low > high ? [0, 1] : [low, high];
}

function headlineFacts(
  comparison: Comparison,
  scope: MultiplesScope,
  panels: readonly MultiplePanel[],
  since: Month,
): MultiplesHeadlineFacts {
  const { data, unit, firstMonth, monthCount, provisional } = comparison;
  const kommuner = panels.every(({ code }) => areaOf(code).kind === 'municipality');
  const where: MultiplesWhere =
    scope === 'regioner'
      ? { kind: 'all-regions' }
      : scope !== 'valgte'
        ? { kind: 'region', code: scope }
        : { kind: kommuner ? 'chosen-municipalities' : 'chosen-areas' };
  const month = firstMonth + monthCount - 1;
  return {
    indicator: data.indicator,
    benefit: data.benefit,
    unit,
    example: data.example,
    month,
    since,
    newest: provisional,
    where,
    panels: panels.length,
    // A figure of changes and one of an index compare by themselves: with the year before, with 100.
    moves: panels.map(({ code, values, change }) => ({
      code,
      move: unit.kind === 'unit' ? change : unit.kind === 'index' ? values.at(-1)! - 100 : values.at(-1)!,
    })),
    persons: personsIn(comparison, panels, month),
    missing: missingChosen(comparison),
  };
}

/** The persons behind the newest numbers of the panels together; NaN when the figures do not say. */
function personsIn({ data }: Comparison, panels: readonly MultiplePanel[], month: Month): number {
  const source = data.count ?? (isCount(data.indicator.unit) ? data.value : null);
  if (source === null || panels.some(({ code }) => areaOf(code).kind === 'country')) return Number.NaN;
  const numbers = panels.flatMap(({ code }) => {
    const row = series(source, code);
    return row === undefined ? [] : [windowRow(row, source.firstMonth, month, 1).values[0]!];
  });
  const known = numbers.filter((value) => !Number.isNaN(value));
  return known.length === 0 ? Number.NaN : known.reduce((sum, value) => sum + value, 0);
}
