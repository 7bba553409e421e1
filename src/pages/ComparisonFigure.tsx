/** A monthly indicator as a whole figure: the drawing that was asked for, its words, its numbers, its source. */
import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import { Figure } from '../charts/Figure.tsx';
import { LineChart } from '../charts/LineChart.tsx';
import { MonthSummary } from '../charts/MonthSummary.tsx';
import type { ListedEntry } from '../domain/catalogue.ts';
import { STATUS_REASONS } from '../domain/observation.ts';
import { isCount } from '../domain/unit.ts';
import { da } from '../language/da.ts';
import { formatMonth } from '../language/format.ts';
import { missingTexts, noteText } from '../language/notes.ts';
import type { Comparison } from '../selectors/comparison.ts';
import { comparisonHeadline, ranksHeadline } from '../selectors/headlineFacts.ts';
import { pairVerdict } from '../selectors/pairVerdict.ts';
import { ranking as rank } from '../selectors/ranking.ts';
import { monthTable } from '../selectors/tableModel.ts';
import { type CompareView, MAX_SELECTED, selectedAreas } from '../viewState/compareView.ts';
import { FigureTabs } from './CompareControls.tsx';
import { Definitions } from './Definitions.tsx';
import { FigureActions } from './FigureActions.tsx';
import { benchmarkFits, numberFormats, shownFigure, source, subtitle, whyNoLines } from './figureModel.ts';
import { NothingHere } from './NothingHere.tsx';
import { useDocumentTitle } from './useDocumentTitle.ts';

const RankingChart = lazy(() => import('../charts/RankingChart.tsx'));
const DataTable = lazy(() => import('../charts/DataTable.tsx'));

interface Props {
  readonly comparison: Comparison;
  readonly view: CompareView;
  readonly entries: readonly ListedEntry[];
  readonly controls: ReactNode;
  readonly onChange: (next: Partial<CompareView>) => void;
}

export function ComparisonFigure({ comparison, view, entries, controls, onChange }: Props) {
  const figure = shownFigure(view.fig);
  const smoothed = view.glat === '12mdr';
  const ranking = useMemo(() => rank(comparison), [comparison]);
  const formats = useMemo(() => numberFormats(comparison), [comparison]);
  const { headline, persons } = useMemo(
    () =>
      figure === 'rangliste'
        ? { headline: ranksHeadline(comparison, ranking), persons: '' }
        : comparisonHeadline(comparison, smoothed, ranking),
    [comparison, ranking, figure, smoothed],
  );
  const table = useMemo(() => monthTable(comparison, formats.bare), [comparison, formats]);
  const verdict = useMemo(() => pairVerdict(comparison), [comparison]);
  useDocumentTitle(headline);

  const codes = selectedAreas(view);
  const add = (code: string): void => onChange({ omr: [...codes, code] });
  const toggle = (code: string): void => {
    if (codes.includes(code)) onChange({ omr: codes.filter((other) => other !== code) });
    else if (codes.length < MAX_SELECTED) add(code);
  };
  const month = formatMonth(comparison.firstMonth + comparison.monthCount - 1);
  const drawBenchmark = benchmarkFits(comparison);
  const noLines = figure === 'udvikling' ? whyNoLines(comparison, view) : null;
  const sub = `${persons}${subtitle(comparison, smoothed, figure === 'rangliste')}`;
  const notes = comparison.notes.map(noteText);
  if (figure === 'udvikling' && noLines === null) {
    if (!drawBenchmark) notes.unshift(da.benchmarkOffScale(comparison.benchmark?.name ?? ''));
    notes.push(comparison.peers.areas.length > 5 ? da.otherMunicipalities : da.otherRegions);
  }
  const counts = comparison.unit.kind === 'unit' && isCount(comparison.unit.unit);
  if (comparison.data.indicator.topic !== 'varighed' && (counts || comparison.unit.kind !== 'unit')) {
    notes.push(da.noJobs);
  }

  return (
    <Figure
      headline={headline}
      subtitle={sub}
      example={comparison.data.example}
      controls={
        <>
          {controls}
          <FigureTabs view={view} shown={figure} />
        </>
      }
      notes={notes}
      source={source(entries, comparison.data.indicator)}
      definitions={<Definitions entries={entries} />}
      actions={
        <FigureActions
          comparison={comparison}
          view={view}
          text={`${headline}. ${sub} ${source(entries, comparison.data.indicator)}`}
        />
      }
    >
      <Suspense fallback={null}>
        {noLines !== null ? (
          <NothingHere reason={noLines} />
        ) : figure === 'udvikling' ? (
          <div className="with-summary">
            <LineChart
              comparison={comparison}
              description={headline}
              drawBenchmark={drawBenchmark}
              formatTick={formats.tick}
              formatBare={formats.bare}
              formatValue={formats.value}
              formatDifference={formats.difference}
              onAdd={codes.length < MAX_SELECTED ? add : null}
            />
            <MonthSummary
              comparison={comparison}
              ranking={ranking}
              formatBare={formats.bare}
              verdict={verdict}
            />
          </div>
        ) : figure === 'rangliste' ? (
          <RankingChart
            ranking={ranking}
            benchmark={comparison.benchmark}
            description={da.rankingIn(month)}
            formatBare={formats.bare}
            formatValue={formats.value}
            onToggle={toggle}
          />
        ) : (
          <DataTable
            model={table}
            caption={sub}
            missing={STATUS_REASONS.map((reason) => missingTexts[reason])}
          />
        )}
      </Suspense>
    </Figure>
  );
}
