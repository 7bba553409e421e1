/** *Små figurer*: one small drawing for each chosen area, or for a whole region. */
import { useMemo } from 'react';
import { ChangeVerdicts } from '../../charts/ChangeVerdicts.tsx';
import SmallMultiples from '../../charts/SmallMultiples.tsx';
import { multiplesHeadline, multiplesNoticeText, multiplesPersons } from '../../language/multiplesTexts.ts';
import { multiplesVerdicts, smallMultiples } from '../../selectors/smallMultiples.ts';
import { subtitle } from '../figureModel.ts';
import type { FigureProps } from './context.ts';

export default function MultiplesFigure(props: FigureProps) {
  const { comparison, formats, view, onChange, onToggle } = props;
  const { Shell, Verdict } = props.frame;
  const model = useMemo(() => smallMultiples(comparison, view.udsnit), [comparison, view.udsnit]);
  const verdicts = useMemo(() => multiplesVerdicts(comparison, model), [comparison, model]);
  const headline = multiplesHeadline(model.facts);
  return (
    <Shell
      {...props}
      figure="smaa"
      headline={headline}
      subtitle={`${multiplesPersons(model.facts)}${subtitle(comparison, view.glat === '12mdr', false)}`}
    >
      {model.notice !== null && (
        <p className="notices" role="status">
          {multiplesNoticeText(model.notice)}
        </p>
      )}
      <SmallMultiples
        model={model}
        description={headline}
        formatTick={formats.tick}
        formatBare={formats.bare}
        formatValue={formats.value}
        onToggle={onToggle}
        onScope={onChange && ((udsnit) => onChange({ udsnit }))}
        onIndex={onChange && (() => onChange({ vis: 'indeks' }))}
        onIndicator={onChange && ((maal) => onChange({ maal }))}
      />
      {Verdict !== null && <ChangeVerdicts verdicts={verdicts} indicator={comparison.data.indicator} />}
    </Shell>
  );
}
