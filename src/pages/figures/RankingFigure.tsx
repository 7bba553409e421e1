/** *Rangliste* of the last month. */
import { useMemo } from 'react';
import RankingChart from '../../charts/RankingChart.tsx';
import { da } from '../../language/da.ts';
import { formatMonth } from '../../language/format.ts';
import { axisUnit } from '../../language/indicatorTexts.ts';
import { rankQuestions } from '../../selectors/monthQuestions.ts';
import { ranksHeadline } from '../../selectors/rankingFacts.ts';
import { subtitle } from '../figureModel.ts';
import type { FigureProps } from './context.ts';

export default function RankingFigure(props: FigureProps) {
  const { comparison, ranking, formats, view, onToggle } = props;
  const { Shell, Verdict } = props.frame;
  const headline = useMemo(() => ranksHeadline(comparison, ranking), [comparison, ranking]);
  // What a rank hides: how many persons are between two places, and whether it is more than usual swings.
  const questions = useMemo(() => rankQuestions(comparison, ranking), [comparison, ranking]);
  const month = formatMonth(comparison.firstMonth + comparison.monthCount - 1);
  return (
    <Shell
      {...props}
      figure="rangliste"
      headline={headline}
      subtitle={subtitle(comparison, view.glat === '12mdr', true)}
    >
      {Verdict !== null && <Verdict {...props} questions={questions} />}
      <RankingChart
        ranking={ranking}
        benchmark={comparison.benchmark}
        description={da.rankingIn(month)}
        unit={axisUnit(comparison.unit)}
        formatBare={formats.bare}
        formatValue={formats.value}
        onToggle={onToggle}
      />
    </Shell>
  );
}
