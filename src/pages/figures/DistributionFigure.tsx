/** *Fordeling*: all areas as dots on one axis, or in the funnel plot. */
import { useMemo } from 'react';
import DistributionChart from '../../charts/DistributionChart.tsx';
import { distributionModel } from '../../selectors/distributionModel.ts';
import { funnelModel } from '../../selectors/funnelModel.ts';
import { distributionQuestions } from '../../selectors/monthQuestions.ts';
import { subtitle } from '../figureModel.ts';
import type { FigureProps } from './context.ts';

export default function DistributionFigure(props: FigureProps) {
  const { comparison, ranking, formats, view, onChange, onToggle } = props;
  const { Shell, Verdict } = props.frame;
  const dots = useMemo(() => distributionModel(comparison, ranking), [comparison, ranking]);
  const funnel = useMemo(() => funnelModel(comparison), [comparison]);
  const questions = useMemo(() => distributionQuestions(comparison), [comparison]);
  const headline = view.fordel === 'tragt' && funnel !== null ? funnel.headline : dots.headline;
  return (
    <Shell
      {...props}
      figure="fordeling"
      headline={headline}
      subtitle={subtitle(comparison, view.glat === '12mdr', true)}
    >
      <DistributionChart
        comparison={comparison}
        ranking={ranking}
        model={dots}
        funnel={funnel}
        view={view.fordel}
        onView={onChange && ((fordel) => onChange({ fordel }))}
        description={headline}
        formatBare={formats.bare}
        formatValue={formats.value}
        onToggle={onToggle}
      />
      {Verdict !== null && headline === dots.headline && <Verdict {...props} questions={questions} />}
    </Shell>
  );
}
