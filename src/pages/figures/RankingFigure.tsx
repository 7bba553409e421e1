/** *Rangliste* of the last month. */
import { useMemo } from 'react';
import RankingChart from '../../charts/RankingChart.tsx';
import { da } from '../../language/da.ts';
import { formatMonth } from '../../language/format.ts';
import { rankQuestions } from '../../selectors/monthQuestions.ts';
import { ranksHeadline } from '../../selectors/rankingFacts.ts';
import { subtitle } from '../figureModel.ts';
import { ComparisonShell } from './ComparisonShell.tsx';
import type { FigureProps } from './context.ts';
import { FigureVerdict } from './FigureVerdict.tsx';

export default function RankingFigure(props: FigureProps) {
  const { comparison, ranking, formats, view, onToggle } = props;
  const headline = useMemo(() => ranksHeadline(comparison, ranking), [comparison, ranking]);
  // What a rank hides: how many persons are between two places, and whether it is more than usual swings.
  const questions = useMemo(() => rankQuestions(comparison, ranking), [comparison, ranking]);
  const month = formatMonth(comparison.firstMonth + comparison.monthCount - 1);
  return (
    <ComparisonShell
      {...props}
      figure="rangliste"
      headline={headline}
      subtitle={subtitle(comparison, view.glat === '12mdr', true)}
    >
      <FigureVerdict {...props} questions={questions} />
      <RankingChart
        ranking={ranking}
        benchmark={comparison.benchmark}
        description={da.rankingIn(month)}
        formatBare={formats.bare}
        formatValue={formats.value}
        onToggle={onToggle}
      />
    </ComparisonShell>
  );
}
