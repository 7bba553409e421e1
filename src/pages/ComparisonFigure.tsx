/** A monthly indicator in the figure that was asked for, with what can be chosen in it. */
import { type ReactNode, Suspense, useDeferredValue, useMemo, useState } from 'react';
import type { ListedEntry } from '../domain/catalogue.ts';
import { da } from '../language/da.ts';
import type { Comparison } from '../selectors/comparison.ts';
import { ranking as rank } from '../selectors/ranking.ts';
import { type CompareView, MAX_SELECTED, selectedAreas } from '../viewState/compareView.ts';
import { isOneMonth, numberFormats, shownFigure } from './figureModel.ts';
import { ComparisonShell } from './figures/ComparisonShell.tsx';
import type { FigureFrame, PairChoice } from './figures/context.ts';
import { FigureVerdict } from './figures/FigureVerdict.tsx';
import { ShownFigure } from './figures/ShownFigure.tsx';
import { useGoals } from './useGoals.ts';

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
