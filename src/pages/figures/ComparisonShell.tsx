/** The frame of every monthly figure: words, controls, notes, source and actions around a drawing. */
import { Figure } from '../../charts/Figure.tsx';
import { da } from '../../language/da.ts';
import { defaultCompareView } from '../../viewState/compareView.ts';
import { Definitions } from '../Definitions.tsx';
import { FigureActions } from '../FigureActions.tsx';
import { isOneMonth, provisionalNote, shownFigure, source } from '../figureModel.ts';
import { FigureTabs } from '../Tabs.tsx';
import { useDocumentTitle } from '../useDocumentTitle.ts';
import { allNotes, isUnmarked } from './allNotes.ts';
import type { ShellProps } from './context.ts';

export function ComparisonShell(props: ShellProps) {
  const { comparison, view, entries, figure, headline, subtitle, children } = props;
  useDocumentTitle(headline);
  const { data } = comparison;
  const oneMonth = isOneMonth(comparison.available);
  const from = source(entries, data.indicator);
  const notes = allNotes(props);
  const drawing = (
    <>
      {children}
      {props.goals?.sentences.map((sentence) => (
        <p key={sentence} className="goal-status">
          {sentence}
        </p>
      ))}
    </>
  );
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
      notes={notes}
      source={from}
      definitions={<Definitions entries={entries} />}
      actions={
        <FigureActions
          share={{
            route: { page: 'compare', view },
            embed: view,
            months: oneMonth ? undefined : drawnMonths(comparison),
            headline,
            subtitle,
            notes,
            remark: provisionalNote(comparison),
            source: from,
            example: data.example,
            drawing,
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
      {/* The address leaves *Udvikling* out: whoever names no figure has not asked for it. */}
      {![defaultCompareView.fig, shownFigure(view.fig, data.indicator, oneMonth)].includes(view.fig) && (
        <p className="notices" role="status">
          {da.notices.figureReplaced(da.figures[view.fig], da.figures[figure])}
        </p>
      )}
      {data.example && isUnmarked(figure) && <p className="example-banner">{da.exampleMarkLong}</p>}
      {drawing}
    </Figure>
  );
}

function drawnMonths({ firstMonth, monthCount }: ShellProps['comparison']) {
  return { first: firstMonth, last: firstMonth + monthCount - 1 };
}
