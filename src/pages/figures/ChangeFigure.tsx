/** *Ændring*: the window's first month against its last. */
import { useMemo } from 'react';
import ChangeChart from '../../charts/ChangeChart.tsx';
import { changeModel } from '../../selectors/changeModel.ts';
import { subtitle } from '../figureModel.ts';
import { ComparisonShell } from './ComparisonShell.tsx';
import type { FigureProps } from './context.ts';

export default function ChangeFigure(props: FigureProps) {
  const { comparison, ranking, formats, view, onToggle } = props;
  const model = useMemo(() => changeModel(comparison), [comparison]);
  return (
    <ComparisonShell
      {...props}
      figure="aendring"
      headline={model.headline}
      subtitle={subtitle(comparison, view.glat === '12mdr', false)}
    >
      <ChangeChart
        comparison={comparison}
        ranking={ranking}
        model={model}
        description={model.headline}
        formatBare={formats.bare}
        formatValue={formats.value}
        onToggle={onToggle}
      />
    </ComparisonShell>
  );
}
