/** IndicatorData and the reader's choices -> the lines, peers and notes that every monthly figure shares. */
import { type AreaCode, COUNTRY } from '../domain/area.ts';
import { areaOf, municipalities, regions } from '../domain/areas.ts';
import { type SeriesBreak, seriesBreaks } from '../domain/breaks.ts';
import type { IndexBase, ReaderEvent } from '../domain/choices.ts';
import type { Line } from '../domain/line.ts';
import type { Note } from '../domain/note.ts';
import { STATUS_VALUE } from '../domain/observation.ts';
import { type Panel, series } from '../domain/panel.ts';
import type { Month } from '../domain/period.ts';
import type { ShownUnit } from '../domain/unit.ts';
import { trailingMean } from '../statistics/trailingMean.ts';
import { type CompareView, selectedAreas } from '../viewState/compareView.ts';
import { type AreaRow, benchmarkRow, type Companies, NO_COMPANIES, rowFor } from './areaRows.ts';
import { comparisonNotes } from './comparisonNotes.ts';
import type { IndicatorData } from './indicatorData.ts';
import { emptyPanel } from './panels.ts';
import { shownUnit, type Transform, transformPanel, transformRow, windowRow } from './transform.ts';

export interface Comparison {
  readonly data: IndicatorData;
  readonly unit: ShownUnit;
  /** Every number is the mean of the twelve months that end with it. */
  readonly smoothed: boolean;
  readonly firstMonth: Month;
  readonly monthCount: number;
  readonly selected: readonly Line[];
  readonly benchmark: Line | null;
  /** All areas of the selected ones' kind (98 kommuner, or 5 regions), transformed and cut to the window. */
  readonly peers: Panel;
  /** The window's last month is the newest published, so `foreløbig`. */
  readonly provisional: boolean;
  /** Months that can be chosen. */
  readonly available: { readonly first: Month; readonly last: Month };
  readonly base: IndexBase;
  readonly breaks: readonly SeriesBreak[];
  /** The reader's own events inside the window. */
  readonly events: readonly ReaderEvent[];
  readonly notes: readonly Note[];
}

/** What a monthly figure shows of an indicator. The areas of `view` are known ones; another throws. */
export function comparison(
  data: IndicatorData,
  view: CompareView,
  companies: Companies = NO_COMPANIES,
): Comparison {
  const { value, indicator } = data;
  const available = availableMonths(value);
  const smoothed = view.glat === '12mdr';
  const peerCodes = (hasMunicipalities(value) ? municipalities : regions).map((area) => area.code);
  const published = pick(value, peerCodes);
  const base = view.basis ?? firstBase(published, view, available.first);
  const transform: Transform = { mode: view.vis, smoothing: view.glat, base, unit: indicator.unit };
  const allPeers = transformPanel(published, transform);
  const { firstMonth, monthCount, outside } = chosenWindow(
    view,
    available,
    firstWithNumbers(allPeers, available.first),
  );

  const chosen = groupByShownArea(selectedAreas(view), value);
  const askedBenchmark = benchmarkRow(view.mod, selectedAreas(view)[0] ?? null, data, companies);
  const end = firstMonth + monthCount - 1;
  const toLine = (row: AreaRow, slot: number, standsFor: readonly AreaCode[]): Line => {
    const shown = transformRow(row.values, row.status, value.firstMonth, transform);
    const persons = smoothed && row.persons !== null ? trailingMean(row.persons, 12) : row.persons;
    const at = (values: Float64Array | null, month: Month): number =>
      values?.[month - value.firstMonth] ?? Number.NaN;
    return {
      code: row.code,
      name: row.name,
      slot,
      ...windowRow(shown, value.firstMonth, firstMonth, monthCount),
      standsFor,
      yearAgo: at(shown.values, end - 12),
      persons: at(persons, end),
      personsYearAgo: at(persons, end - 12),
    };
  };
  const rows = chosen.map(({ shown, slot, standsFor }) => ({ row: rowFor(shown, data), slot, standsFor }));
  const selected = rows.map(({ row, slot, standsFor }) => toLine(row, slot, standsFor));
  const benchmark = askedBenchmark.row === null ? null : toLine(askedBenchmark.row, -1, []);
  const breaks = seriesBreaks.filter(
    (b) => b.topics.includes(indicator.topic) && b.month > firstMonth && b.month < firstMonth + monthCount,
  );
  const events = (view.haendelser ?? []).filter(
    ({ month }) => month >= firstMonth && month < firstMonth + monthCount,
  );
  const provisional = firstMonth + monthCount - 1 === available.last;

  return {
    data,
    unit: shownUnit(transform),
    smoothed,
    firstMonth,
    monthCount,
    selected,
    benchmark,
    peers: cut(allPeers, firstMonth, monthCount),
    provisional,
    available,
    base,
    breaks,
    events,
    notes: comparisonNotes({
      ...{ data, view, companies, smoothed, available, outside, provisional, breaks, events },
      ...{ selected, benchmark: askedBenchmark, rows: rows.map(({ row }) => row), monthCount },
    }),
  };
}

function hasMunicipalities(panel: Panel): boolean {
  return panel.areas.some((code) => areaOf(code).kind === 'municipality');
}

/** Where an index starts unless the reader says: the first month that has numbers, smoothed if they are. */
function firstBase(published: Panel, { glat }: CompareView, first: Month): IndexBase {
  const start: IndexBase = { kind: 'month', month: first };
  if (glat === 'maaned') return start;
  const means = transformPanel(published, {
    mode: 'vaerdi',
    smoothing: glat,
    base: start,
    unit: 'unknown',
  });
  return { kind: 'month', month: firstWithNumbers(means, first) };
}

/** First and last month in which more than the country alone has a number; falls back to the whole panel. */
export function availableMonths(panel: Panel): { readonly first: Month; readonly last: Month } {
  const partsOnly = panel.areas.filter((code) => code !== COUNTRY);
  const parts = pick(panel, partsOnly.length > 0 ? partsOnly : panel.areas);
  let last = panel.monthCount - 1;
  while (last > 0 && !parts.areas.some((_, a) => parts.status[a * parts.monthCount + last] === STATUS_VALUE))
    last--;
  return { first: firstWithNumbers(parts, panel.firstMonth), last: panel.firstMonth + last };
}

function firstWithNumbers(panel: Panel, fallback: Month): Month {
  for (let m = 0; m < panel.monthCount; m++) {
    for (let a = 0; a < panel.areas.length; a++) {
      if (panel.status[a * panel.monthCount + m] === STATUS_VALUE)
        return Math.max(panel.firstMonth + m, fallback);
    }
  }
  return fallback;
}

/** The window asked for, inside what there is. `outside` when some of it was not there. */
function chosenWindow(
  view: CompareView,
  available: { readonly first: Month; readonly last: Month },
  earliest: Month,
): { readonly firstMonth: Month; readonly monthCount: number; readonly outside: boolean } {
  const wantedEnd = view.til.kind === 'newest' ? available.last : view.til.month;
  const end = Math.min(Math.max(wantedEnd, available.first), available.last);
  // A change is told from the same month the year before, unless the reader chose another.
  const yearBefore = view.fig === 'aendring' && view.fra === null && end - 12 >= available.first;
  const wantedStart = yearBefore
    ? end - 12
    : view.fra === null
      ? Math.min(earliest, end)
      : view.fra.kind === 'newest'
        ? available.last
        : view.fra.month;
  const start = Math.min(Math.max(wantedStart, available.first), end);
  return {
    firstMonth: start,
    monthCount: end - start + 1,
    outside: wantedEnd !== end || wantedStart !== start,
  };
}

/** Chosen areas as they can be shown: a kommune by its region where only regions have figures, each region once. */
function groupByShownArea(
  codes: readonly AreaCode[],
  panel: Panel,
): readonly { readonly shown: AreaCode; readonly slot: number; readonly standsFor: readonly AreaCode[] }[] {
  const byRegion = !hasMunicipalities(panel);
  const groups = new Map<AreaCode, { slot: number; standsFor: AreaCode[] }>();
  codes.forEach((code, slot) => {
    const area = areaOf(code);
    const shown = byRegion && area.kind !== 'country' ? (area.region ?? code) : code;
    const group = groups.get(shown) ?? { slot, standsFor: [] };
    if (shown !== code) group.standsFor.push(code);
    groups.set(shown, group);
  });
  return [...groups].map(([shown, group]) => ({ shown, ...group }));
}

/** The rows of these areas, in this order; areas the panel lacks are `not-published`. */
export function pick(panel: Panel, codes: readonly AreaCode[]): Panel {
  const result = emptyPanel(codes, panel.firstMonth, panel.monthCount);
  codes.forEach((code, i) => {
    const row = series(panel, code);
    if (row === undefined) return;
    result.values.set(row.values, i * panel.monthCount);
    result.status.set(row.status, i * panel.monthCount);
  });
  return result;
}

function cut(panel: Panel, firstMonth: Month, monthCount: number): Panel {
  const result = emptyPanel(panel.areas, firstMonth, monthCount);
  panel.areas.forEach((code, i) => {
    const row = windowRow(series(panel, code)!, panel.firstMonth, firstMonth, monthCount);
    result.values.set(row.values, i * monthCount);
    result.status.set(row.status, i * monthCount);
  });
  return result;
}
