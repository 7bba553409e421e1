/** The figure of an embedded view: the same words and drawing as on the comparison, and the way there. */
import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import { Figure } from '../../charts/Figure.tsx';
import type { Indicator } from '../../domain/indicator.ts';
import type { Note } from '../../domain/note.ts';
import { NO_OWN_DATA } from '../../domain/ownData.ts';
import { da } from '../../language/da.ts';
import { noteText } from '../../language/notes.ts';
import { ranking as rank } from '../../selectors/ranking.ts';
import type { CompareView } from '../../viewState/compareView.ts';
import { formatAddress } from '../../viewState/route.ts';
import { isOneMonth, numberFormats, shownFigure, source } from '../figureModel.ts';
import { allNotes, isUnmarked } from '../figures/allNotes.ts';
import type { FigureFrame, ShellProps } from '../figures/context.ts';
import { ShownFigure } from '../figures/ShownFigure.tsx';
import { type ComparisonState, useComparison } from '../useComparison.ts';
import { useDocumentTitle } from '../useDocumentTitle.ts';
import { useGoals } from '../useGoals.ts';
import { FullView } from './FullView.tsx';

const ProfileFigure = lazy(() => import('../ProfileFigure.tsx'));
const LoadFailure = lazy(() => import('../LoadFailure.tsx'));

interface Props {
  readonly view: CompareView;
  readonly indicator: Indicator;
  readonly waiting: ReactNode;
}

export function EmbedFigure({ view, indicator, waiting }: Props) {
  const { entries, tables, failed, comparison, usable } = useComparison(view, indicator, NO_OWN_DATA);
  if (failed !== null) return <LoadFailure failure={failed} />;
  if (tables === null) return waiting;
  if (comparison !== null)
    return <Alone comparison={comparison} view={usable} entries={entries} waiting={waiting} />;
  return (
    <ProfileFigure
      indicator={indicator}
      tables={tables}
      view={view}
      entries={entries}
      controls={null}
      alone={<FullViewOf view={view} />}
    />
  );
}

interface AloneProps extends Pick<ComparisonState, 'entries'>, Pick<Props, 'view' | 'waiting'> {
  readonly comparison: NonNullable<ComparisonState['comparison']>;
}

const FRAME: FigureFrame = { Shell, Verdict: null };
const NOTHING_TO_CHOOSE = { controls: null, onChange: null, onToggle: null, pair: null, onPair: () => {} };

function Alone({ comparison, view, entries, waiting }: AloneProps) {
  const ranking = useMemo(() => rank(comparison), [comparison]);
  const formats = useMemo(() => numberFormats(comparison), [comparison]);
  const goals = useGoals(view.maalsaetning, comparison);
  const figure = shownFigure(view.fig, comparison.data.indicator, isOneMonth(comparison.available));
  return (
    <Suspense fallback={waiting}>
      <ShownFigure
        {...NOTHING_TO_CHOOSE}
        {...{ comparison, view, entries, ranking, formats, goals, figure }}
        frame={FRAME}
      />
    </Suspense>
  );
}

function Shell(props: ShellProps) {
  const { comparison, view, entries, figure, headline, subtitle, children, goals } = props;
  useDocumentTitle(headline);
  const { data } = comparison;
  return (
    <Figure
      headline={headline}
      subtitle={subtitle}
      example={data.example}
      controls={null}
      notes={allNotes(props)}
      source={source(entries, data.indicator)}
      definitions={null}
      actions={<FullViewOf view={view} />}
    >
      {comparison.notes.filter(isAboutPeriod).map((note) => (
        <p key={note.kind} className="notices" role="note">
          {noteText(note)}
        </p>
      ))}
      {data.example && isUnmarked(figure) && <p className="example-banner">{da.exampleMarkLong}</p>}
      {children}
      {goals?.sentences.map((sentence) => (
        <p key={sentence} className="goal-status">
          {sentence}
        </p>
      ))}
    </Figure>
  );
}

/** The months of an article that are not there any more: said before the figure, not only below it. */
function isAboutPeriod({ kind }: Note): boolean {
  return kind === 'period-outside';
}

function FullViewOf({ view }: Pick<Props, 'view'>) {
  return <FullView address={formatAddress({ page: 'compare', view })} />;
}
