/** *Ændring*: the window's first month against its last. */
import { useMemo } from 'react';
import ChangeChart from '../../charts/ChangeChart.tsx';
import { changeModel } from '../../selectors/changeModel.ts';
import { subtitle } from '../figureModel.ts';
import type { FigureProps } from './context.ts';

export default function ChangeFigure(props: FigureProps) {
  const { comparison, ranking, formats, view, onToggle } = props;
  const { Shell, Verdict } = props.frame;
  const model = useMemo(() => changeModel(comparison), [comparison]);
  return (
    <Shell
      {...props}
      figure="aendring"
      headline={model.headline}
      subtitle={subtitle(comparison, view.glat === '12mdr', false)}
    >
      <ChangeChart
        comparison={comparison}
        ranking={ranking}
        model={model}
        judged={Verdict !== null}
        description={model.headline}
        formatBare={formats.bare}
        formatValue={formats.value}
        onToggle={onToggle}
      />
    </Shell>
  );
}
