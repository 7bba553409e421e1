/** What every monthly figure says in small print, wherever it stands. */
import type { FigureName } from '../../domain/choices.ts';
import { isCount } from '../../domain/unit.ts';
import { da } from '../../language/da.ts';
import { noteText } from '../../language/notes.ts';
import type { ShellProps } from './context.ts';

/** Figures of the last month alone: events on the way there are not in them. */
const ONE_MONTH: ReadonlySet<FigureName> = new Set<FigureName>(['rangliste', 'kort', 'fordeling']);

/** Figures that do not draw the word EKSEMPEL themselves. */
const UNMARKED: ReadonlySet<FigureName> = new Set<FigureName>(['rangliste', 'kort', 'tabel']);

export function isUnmarked(figure: FigureName): boolean {
  return UNMARKED.has(figure);
}

/** The notes of the comparison, then those of the figure. */
export function allNotes({ comparison, figure, notes = [] }: ShellProps): readonly string[] {
  const { unit, data } = comparison;
  const aboutPersons = unit.kind !== 'unit' || isCount(unit.unit);
  return [
    ...comparison.notes.filter(({ kind }) => kind !== 'event' || !ONE_MONTH.has(figure)).map(noteText),
    ...notes,
    ...(data.indicator.decimals > 0 ? [da.unrounded] : []),
    ...(aboutPersons && !['varighed', 'egne'].includes(data.indicator.topic) ? [da.noJobs] : []),
  ];
}
