/** A monthly indicator in the figure that was asked for. The lines come with the page, the others when first shown. */
import { lazy, type ReactNode, Suspense, useDeferredValue, useMemo, useState } from 'react';
import type { ListedEntry } from '../domain/catalogue.ts';
import type { FigureName } from '../domain/choices.ts';
import { da } from '../language/da.ts';
import type { Comparison } from '../selectors/comparison.ts';
import { ranking as rank } from '../selectors/ranking.ts';
import { type CompareView, MAX_SELECTED, selectedAreas } from '../viewState/compareView.ts';
import { isOneMonth, layoutOfTime, numberFormats, shownFigure } from './figureModel.ts';
import { ComparisonShell } from './figures/ComparisonShell.tsx';
import type { FigureFrame, FigureProps, PairChoice } from './figures/context.ts';
import { FigureVerdict } from './figures/FigureVerdict.tsx';
import { LinesFigure } from './figures/LinesFigure.tsx';
import { useGoals } from './useGoals.ts';

const RankingFigure = lazy(() => import('./figures/RankingFigure.tsx'));
const ChangeFigure = lazy(() => import('./figures/ChangeFigure.tsx'));
const MapFigure = lazy(() => import('./figures/MapFigure.tsx'));
const DistributionFigure = lazy(() => import('./figures/DistributionFigure.tsx'));
const MultiplesFigure = lazy(() => import('./figures/MultiplesFigure.tsx'));
const YearsFigure = lazy(() => import('./figures/YearsFigure.tsx'));
const TableFigure = lazy(() => import('./figures/TableFigure.tsx'));

interface Props {
  readonly comparison: Comparison;
  readonly view: CompareView;
  readonly entries: readonly ListedEntry[];
  readonly controls: ReactNode;
  readonly onChange: (next: Partial<CompareView>) => void;
}

const FRAME: FigureFrame = { Shell: ComparisonShell, Verdict: FigureVerdict };

export function ComparisonFigure(props: Props) {
  const { comparison, view, onChange } = props;
  const ranking = useMemo(() => rank(comparison), [comparison]);
  const formats = useMemo(() => numberFormats(comparison), [comparison]);
  const goals = useGoals(view.maalsaetning, comparison);
  const [pair, onPair] = useState<PairChoice | null>(null);
  const codes = selectedAreas(view);
  const onToggle = (code: string): void => {
    if (codes.includes(code)) onChange({ omr: codes.filter((other) => other !== code) });
    else if (codes.length < MAX_SELECTED) onChange({ omr: [...codes, code] });
  };
  // The old figure stays until the code of the new one is there.
  const oneMonth = isOneMonth(comparison.available);
  const wanted = shownFigure(view.fig, comparison.data.indicator, oneMonth);
  const figure = useDeferredValue(wanted);
  return (
    <Suspense
      fallback={
        <p className="loading" role="status">
          {da.loading}
        </p>
      }
    >
      <div aria-busy={figure !== wanted}>
        <ShownFigure
          {...props}
          frame={FRAME}
          {...{ figure, ranking, formats, onToggle, goals, pair, onPair }}
        />
      </div>
    </Suspense>
  );
}

function ShownFigure({ figure, ...props }: FigureProps & { readonly figure: FigureName }) {
  switch (figure) {
    case 'rangliste':
      return <RankingFigure {...props} />;
    case 'aendring':
      return <ChangeFigure {...props} />;
    case 'kort':
      return <MapFigure {...props} />;
    case 'fordeling':
      return <DistributionFigure {...props} />;
    case 'smaa':
      return <MultiplesFigure {...props} />;
    case 'tabel':
      return <TableFigure {...props} />;
    default:
      return layoutOfTime(props.view) === 'aar' ? <YearsFigure {...props} /> : <LinesFigure {...props} />;
  }
}
