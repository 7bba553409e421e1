/** Which figures an indicator has, what it is called, and how its numbers are written: shared by page and exports. */
import { axisOf } from '../charts/lineLayout.ts';
import type { ListedEntry } from '../domain/catalogue.ts';
import type { FigureName, TimeLayout } from '../domain/choices.ts';
import type { Indicator } from '../domain/indicator.ts';
import { findIndicator } from '../domain/indicatorRegistry.ts';
import { hasNumbers, lastValue } from '../domain/line.ts';
import type { NothingToDraw } from '../domain/note.ts';
import { type Panel, series } from '../domain/panel.ts';
import { isCount } from '../domain/unit.ts';
import { da } from '../language/da.ts';
import { formatBare, formatMonthRange, formatValue } from '../language/format.ts';
import { indicatorText, unitText } from '../language/indicatorTexts.ts';
import { noteText } from '../language/notes.ts';
import { sourceLine } from '../language/source.ts';
import { benefitTitle } from '../language/titles.ts';
import { type Comparison, pick } from '../selectors/comparison.ts';
import type { CompareView } from '../viewState/compareView.ts';

/** The figures an indicator is offered in, in the order of the tabs; of one month only those that need no other. */
export function offeredFigures({ source }: Indicator, oneMonth = false): readonly FigureName[] {
  switch (source.kind) {
    case 'bands':
      return ['varighed', 'tabel'];
    case 'curve':
      return ['forloeb', 'tabel'];
    default:
      if (oneMonth) return ['rangliste', 'kort', 'fordeling', 'tabel'];
      return ['udvikling', 'rangliste', 'kort', 'aendring', 'fordeling', 'smaa', 'tabel'];
  }
}

/** The figure to show: the one asked for, or the first there is. */
export function shownFigure(asked: FigureName, indicator: Indicator, oneMonth = false): FigureName {
  const offered = offeredFigures(indicator, oneMonth);
  return offered.includes(asked) ? asked : offered[0]!;
}

/** The figure a newly chosen indicator opens in: the reader's, unless it has nothing to draw for it. */
export function openingFigure(indicator: Indicator, now: FigureName): FigureName {
  // One month only: no lines to draw.
  if (indicator.id === 'varighed-uger' && shownFigure(now, indicator) === 'udvikling') return 'rangliste';
  return shownFigure(now, indicator);
}

/** The files hold one month only: no development, no index, no period to choose. */
export function isOneMonth({ first, last }: Comparison['available']): boolean {
  return first === last;
}

/** Whether the years lie over each other: chosen by the reader, else for figures with violent seasons. */
export function layoutOfTime({ tid, maal, vis, glat }: CompareView): TimeLayout {
  if (vis !== 'vaerdi' || glat !== 'maaned') return 'raekke';
  return tid ?? (findIndicator(maal)?.topic === 'dimittender' ? 'aar' : 'raekke');
}

/** Why *Udvikling* has nothing to draw, or null when it has. */
export function whyNoLines(comparison: Comparison, view: CompareView): NothingToDraw | null {
  const { selected, benchmark } = comparison;
  const lines = benchmark === null ? selected : [...selected, benchmark];
  if (lines.length === 0) return { kind: 'nothing-chosen' };
  if (!lines.some(hasNumbers)) return { kind: 'no-numbers', mode: view.vis, smoothed: view.glat === '12mdr' };
  return null;
}

/**
 * A count of the whole country beside one kommune's would press every line flat: the benchmark is then told in
 * numbers instead of drawn.
 */
export function benchmarkFits(comparison: Comparison): boolean {
  const { unit, benchmark, selected } = comparison;
  if (benchmark === null || unit.kind !== 'unit' || !isCount(unit.unit)) return true;
  // The last that is known: small kommuner often end in hidden figures.
  const shown = selected.flatMap(({ values }) => values.findLast((value) => !Number.isNaN(value)) ?? []);
  return shown.length === 0 || lastValue(benchmark) <= 4 * Math.max(...shown);
}

/**
 * The peers to draw as grey lines. Counts of small and large kommuner do not fit on one axis: where it would cut off most
 * peers, only those stay that lie within it. `levels` are those of the reader's goals.
 */
export function peersInReach(comparison: Comparison, levels: readonly number[]): Panel {
  const { unit, peers, selected, benchmark } = comparison;
  if (unit.kind !== 'unit' || !isCount(unit.unit)) return peers;
  const lines = benchmark !== null && benchmarkFits(comparison) ? [...selected, benchmark] : selected;
  const drawn = [...lines.flatMap(({ values }) => [...values]), ...levels].filter(
    (value) => !Number.isNaN(value),
  );
  if (drawn.length === 0) return peers;
  const [low, high] = axisOf(drawn);
  const near = peers.areas.filter((code) =>
    series(peers, code)!.values.every((value) => !(value < low || value > high)),
  );
  return near.length * 2 >= peers.areas.length ? peers : pick(peers, near);
}

export function numberFormats(comparison: Comparison) {
  const { unit, data } = comparison;
  const { decimals } = data.indicator;
  const difference = unit.kind === 'unit' && unit.unit.startsWith('percent-');
  return {
    tick: (value: number): string => formatBare(value, unit, tickDecimals(value, decimals)),
    bare: (value: number): string => formatBare(value, unit, decimals),
    value: (value: number): string => formatValue(value, unit, decimals),
    difference: (value: number): string =>
      difference
        ? formatBare(value, { kind: 'point-change' }, decimals)
        : isCountUnit(comparison)
          ? ''
          : formatBare(value, { kind: 'point-change' }, Math.max(1, decimals)),
  };
}

function isCountUnit({ unit }: Comparison): boolean {
  return unit.kind === 'unit' && isCount(unit.unit);
}

/** Ticks are round numbers: no decimals where they have none. */
function tickDecimals(value: number, decimals: number): number {
  return Number.isInteger(value) ? 0 : Math.max(1, Math.min(decimals, 2));
}

/** `lastOnly` for figures of one month. */
export function subtitle(comparison: Comparison, smoothed: boolean, lastOnly: boolean): string {
  const { data, unit, firstMonth, monthCount } = comparison;
  const text = indicatorText(data.indicator);
  const last = firstMonth + monthCount - 1;
  const period = formatMonthRange(lastOnly ? last : firstMonth, last);
  const mean = smoothed ? `, ${da.smoothings['12mdr']}` : '';
  const named = unitText(unit);
  const what = text.title.endsWith(named) ? '' : `, ${named}`;
  return `${benefitTitle(data.indicator, data.benefit)}${what}, ${period}${mean}. ${text.definition}`;
}

export function source(entries: readonly ListedEntry[], indicator: Indicator): string {
  return sourceLine(entries, indicator.computed);
}

/** That the newest month will be revised: undefined where it is not shown. */
export function provisionalNote({ notes }: Comparison): string | undefined {
  const note = notes.find(({ kind }) => kind === 'provisional' || kind === 'newest-in-file');
  return note && noteText(note);
}
