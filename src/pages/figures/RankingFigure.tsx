/** *Rangliste* of the last month. */
import { useMemo } from 'react';
import RankingChart from '../../charts/RankingChart.tsx';
import { Verdict } from '../../charts/Verdict.tsx';
import { da } from '../../language/da.ts';
import { formatMonth } from '../../language/format.ts';
import { pairVerdict } from '../../selectors/pairVerdict.ts';
import { ranksHeadline } from '../../selectors/rankingFacts.ts';
import { subtitle } from '../figureModel.ts';
import { ComparisonShell } from './ComparisonShell.tsx';
import type { FigureProps } from './context.ts';

export default function RankingFigure(props: FigureProps) {
  const { comparison, ranking, formats, view, onToggle } = props;
  const headline = useMemo(() => ranksHeadline(comparison, ranking), [comparison, ranking]);
  // What a rank hides: how many persons are between two places, and whether it is more than usual swings.
  const verdict = useMemo(() => pairVerdict(comparison), [comparison]);
  const month = formatMonth(comparison.firstMonth + comparison.monthCount - 1);
  return (
    <ComparisonShell
      {...props}
      figure="rangliste"
      headline={headline}
      subtitle={subtitle(comparison, view.glat === '12mdr', true)}
    >
      {verdict !== null && <Verdict facts={verdict} />}
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
