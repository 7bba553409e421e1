/** *Udvikling*: the lines with the numbers of the last month beside them. The first figure a reader sees. */
import { useMemo } from 'react';
import { LineChart, levelsOf } from '../../charts/LineChart.tsx';
import { MonthSummary } from '../../charts/MonthSummary.tsx';
import { da } from '../../language/da.ts';
import { comparisonHeadline } from '../../selectors/headlineFacts.ts';
import { lineQuestions } from '../../selectors/spoken.ts';
import { MAX_SELECTED, selectedAreas } from '../../viewState/compareView.ts';
import { benchmarkFits, peersInReach, subtitle, whyNoLines } from '../figureModel.ts';
import { NothingHere } from '../NothingHere.tsx';
import type { FigureProps } from './context.ts';

export function LinesFigure(props: FigureProps) {
  const { comparison, ranking, formats, view, onToggle } = props;
  const { Shell, Verdict } = props.frame;
  const smoothed = view.glat === '12mdr';
  const { headline, persons } = useMemo(
    () => comparisonHeadline(comparison, smoothed, ranking),
    [comparison, smoothed, ranking],
  );
  const questions = useMemo(() => lineQuestions(comparison), [comparison]);
  const nothing = whyNoLines(comparison, view);
  const drawBenchmark = benchmarkFits(comparison);
  const targets = props.goals?.targets;
  const drawn = useMemo(
    () => ({ ...comparison, peers: peersInReach(comparison, levelsOf(targets)) }),
    [comparison, targets],
  );
  const count = comparison.peers.areas.length;
  const near = drawn.peers.areas.length;
  const notes = [
    ...(drawBenchmark ? [] : [da.benchmarkOffScale(comparison.benchmark?.name ?? '')]),
    ...(near < count ? [da.othersOffScale(count - near)] : []),
    // The chosen ones are always among them.
    ...(near > comparison.selected.length ? [count > 5 ? da.otherMunicipalities : da.otherRegions] : []),
    ...(comparison.provisional ? [da.dashedMonth] : []),
  ];
  return (
    <Shell
      {...props}
      figure="udvikling"
      headline={headline}
      subtitle={`${persons}${subtitle(comparison, smoothed, false)}`}
      notes={nothing === null ? notes : []}
    >
      {nothing !== null ? (
        <NothingHere reason={nothing} />
      ) : (
        <div className={Verdict === null ? undefined : 'with-summary'}>
          <LineChart
            comparison={drawn}
            description={headline}
            drawBenchmark={drawBenchmark}
            formatTick={formats.tick}
            formatBare={formats.bare}
            formatValue={formats.value}
            formatDifference={formats.difference}
            targets={targets}
            onAdd={selectedAreas(view).length < MAX_SELECTED ? onToggle : null}
            recharts={Verdict === null ? 'never' : 'at-once'}
          />
          {Verdict !== null && (
            <MonthSummary
              comparison={comparison}
              ranking={ranking}
              formatBare={formats.bare}
              verdict={<Verdict {...props} questions={questions} overTime />}
            />
          )}
        </div>
      )}
    </Shell>
  );
}
