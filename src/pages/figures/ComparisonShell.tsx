/** The frame of every monthly figure: words, controls, notes, source and actions around a drawing. */
import type { ReactNode } from 'react';
import { Figure } from '../../charts/Figure.tsx';
import type { FigureName } from '../../domain/choices.ts';
import { isCount } from '../../domain/unit.ts';
import { da } from '../../language/da.ts';
import { noteText } from '../../language/notes.ts';
import { Definitions } from '../Definitions.tsx';
import { FigureActions } from '../FigureActions.tsx';
import { isOneMonth, shownFigure, source } from '../figureModel.ts';
import { FigureTabs } from '../Tabs.tsx';
import { useDocumentTitle } from '../useDocumentTitle.ts';
import type { FigureProps } from './context.ts';

interface Props extends FigureProps {
  readonly figure: FigureName;
  readonly headline: string;
  readonly subtitle: string;
  /** Notes of this figure, after those of the comparison. */
  readonly notes?: readonly string[];
  readonly children: ReactNode;
}

/** Figures of the last month alone: events on the way there are not in them. */
const ONE_MONTH: ReadonlySet<FigureName> = new Set<FigureName>(['rangliste', 'kort', 'fordeling']);

/** Figures that do not draw the word EKSEMPEL themselves. */
const UNMARKED: ReadonlySet<FigureName> = new Set<FigureName>(['rangliste', 'kort', 'tabel']);

export function ComparisonShell(props: Props) {
  const { comparison, view, entries, figure, headline, subtitle, notes = [], children } = props;
  useDocumentTitle(headline);
  const { unit, data } = comparison;
  const oneMonth = isOneMonth(comparison.available);
  const aboutPersons = unit.kind !== 'unit' || isCount(unit.unit);
  const all = [
    ...comparison.notes.filter(({ kind }) => kind !== 'event' || !ONE_MONTH.has(figure)).map(noteText),
    ...notes,
    ...(data.indicator.decimals > 0 ? [da.unrounded] : []),
    ...(aboutPersons && !['varighed', 'egne'].includes(data.indicator.topic) ? [da.noJobs] : []),
  ];
  const from = source(entries, data.indicator);
  return (
    <Figure
      headline={headline}
      subtitle={subtitle}
      example={data.example}
      controls={
        <>
          {props.controls}
          <FigureTabs view={view} shown={figure} indicator={data.indicator} oneMonth={oneMonth} />
        </>
      }
      notes={all}
      source={from}
      definitions={<Definitions entries={entries} />}
      actions={
        <FigureActions
          share={{
            route: { page: 'compare', view },
            embed: view,
            headline,
            subtitle,
            notes: all,
            source: from,
            example: data.example,
            entries,
            numbers: async () => {
              const { exportComparison, exportComparisonName } = await import(
                '../../selectors/exportTables.ts'
              );
              return {
                name: exportComparisonName(comparison, figure),
                table: exportComparison(comparison, props.ranking, figure),
              };
            },
          }}
        />
      }
    >
      {shownFigure(view.fig, data.indicator, oneMonth) !== view.fig && (
        <p className="notices" role="status">
          {da.notices.figureReplaced(da.figures[view.fig], da.figures[figure])}
        </p>
      )}
      {data.example && UNMARKED.has(figure) && <p className="example-banner">{da.exampleMarkLong}</p>}
      {children}
      {props.goals?.sentences.map((sentence) => (
        <p key={sentence} className="goal-status">
          {sentence}
        </p>
      ))}
    </Figure>
  );
}
