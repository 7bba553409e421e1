/** *Små figurer*: one small drawing for each chosen area, or for a whole region. */
import { useMemo } from 'react';
import { ChangeVerdicts } from '../../charts/ChangeVerdicts.tsx';
import SmallMultiples from '../../charts/SmallMultiples.tsx';
import { multiplesHeadline, multiplesNoticeText, multiplesPersons } from '../../language/multiplesTexts.ts';
import { multiplesVerdicts, smallMultiples } from '../../selectors/smallMultiples.ts';
import { subtitle } from '../figureModel.ts';
import { ComparisonShell } from './ComparisonShell.tsx';
import type { FigureProps } from './context.ts';

export default function MultiplesFigure(props: FigureProps) {
  const { comparison, formats, view, onChange, onToggle } = props;
  const model = useMemo(() => smallMultiples(comparison, view.udsnit), [comparison, view.udsnit]);
  const verdicts = useMemo(() => multiplesVerdicts(comparison, model), [comparison, model]);
  const headline = multiplesHeadline(model.facts);
  return (
    <ComparisonShell
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
        onScope={(udsnit) => onChange({ udsnit })}
        onIndex={() => onChange({ vis: 'indeks' })}
        onIndicator={(maal) => onChange({ maal })}
      />
      <ChangeVerdicts verdicts={verdicts} indicator={comparison.data.indicator} />
    </ComparisonShell>
  );
}
