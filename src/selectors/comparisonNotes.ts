/** What must be said beside every monthly figure, in the order in which it is said. */
import type { SeriesBreak } from '../domain/breaks.ts';
import type { ReaderEvent } from '../domain/choices.ts';
import type { Topic } from '../domain/indicator.ts';
import type { Line } from '../domain/line.ts';
import type { Note } from '../domain/note.ts';
import type { Month } from '../domain/period.ts';
import { isCount, isPercent } from '../domain/unit.ts';
import { type CompareView, selectedAreas } from '../viewState/compareView.ts';
import type { AreaRow, Companies } from './areaRows.ts';
import { gapNotes } from './gaps.ts';
import type { IndicatorData } from './indicatorData.ts';

interface Compared {
  readonly data: IndicatorData;
  readonly view: CompareView;
  readonly companies: Companies;
  readonly selected: readonly Line[];
  /** What the selected lines were made of. */
  readonly rows: readonly AreaRow[];
  /** `replaced`: the one asked for cannot be made from these figures. */
  readonly benchmark: { readonly row: AreaRow | null; readonly replaced: boolean };
  readonly available: { readonly first: Month; readonly last: Month };
  /** Some of the months asked for are not among them. */
  readonly outside: boolean;
  readonly monthCount: number;
  readonly provisional: boolean;
  readonly smoothed: boolean;
  readonly breaks: readonly SeriesBreak[];
  readonly events: readonly ReaderEvent[];
}

export function comparisonNotes(compared: Compared): readonly Note[] {
  const { data, view, selected, rows, benchmark, available, provisional, breaks, events } = compared;
  const { indicator } = data;
  const notes: Note[] = [];
  if (data.example) notes.push({ kind: 'example' });
  if (view.ydelse !== data.benefit) notes.push({ kind: 'benefit-not-split', asked: view.ydelse });
  notes.push(...benchmarkNotes(compared));
  if (compared.outside) notes.push({ kind: 'period-outside', ...available });
  const older = indicator.optional ? undefined : OLDER[indicator.topic];
  if (older !== undefined && asksEarlier(view, available.first))
    notes.push({ kind: 'older-elsewhere', table: older });
  for (const { code, standsFor } of selected) {
    if (code !== null && standsFor.length > 0)
      notes.push({ kind: 'shown-by-region', areas: standsFor, region: code });
  }
  for (const row of [...rows, benchmark.row]) {
    if (row !== null && row.left.length > 0)
      notes.push({ kind: 'group-left-out', group: row.name, members: row.left });
  }
  notes.push(...gapNotes(selected, compared.monthCount));
  // How the figures of files that are not built in are revised is not known.
  if (provisional)
    notes.push({ kind: indicator.optional ? 'newest-in-file' : 'provisional', month: available.last });
  for (const seriesBreak of breaks) notes.push({ kind: 'break', seriesBreak });
  events.forEach((event, i) => {
    notes.push({ kind: 'event', number: i + 1, event });
  });
  if (isCount(indicator.unit) && view.vis !== 'vaerdi') notes.push({ kind: 'small-base' });
  if (compared.smoothed && isPercent(indicator.unit)) notes.push({ kind: 'mean-of-shares' });
  notes.push({ kind: 'caution', indicator });
  if (indicator.own === null) notes.push({ kind: 'not-seasonally-adjusted' });
  return notes;
}

/** Tables of Danmarks Statistik that begin long before those of Jobindsats here. */
const OLDER: Partial<Record<Topic, 'AULK04' | 'AUP02'>> = { langtidsledighed: 'AULK04', ledighed: 'AUP02' };

function asksEarlier({ fra, til }: CompareView, first: Month): boolean {
  return [fra, til].some((end) => end !== null && end.kind !== 'newest' && end.month < first);
}

/** That another benchmark stands in its place, or whom a list consists of. */
function benchmarkNotes({ view, companies, benchmark }: Compared): readonly Note[] {
  if (benchmark.replaced) {
    const empty = view.mod === 'egne' && !companies.egne?.length;
    return [empty ? { kind: 'own-list-empty' } : { kind: 'benchmark-replaced', asked: view.mod }];
  }
  const list = view.mod in companies ? (view.mod as keyof Companies) : null;
  const members = list === null ? null : companies[list];
  if (list === null || members === null) return [];
  return [{ kind: 'company', benchmark: list, owner: selectedAreas(view)[0] ?? null, members }];
}
