/** *Kort*: the last month on the map of the 98 kommuner. */
import { useMemo } from 'react';
import MunicipalityMap from '../../charts/MunicipalityMap.tsx';
import type { MapClasses } from '../../domain/choices.ts';
import type { ClassMode } from '../../selectors/mapClasses.ts';
import { mapWords } from '../../selectors/mapHeadlineFacts.ts';
import { mapModel } from '../../selectors/mapModel.ts';
import { mapQuestions } from '../../selectors/monthQuestions.ts';
import { subtitle } from '../figureModel.ts';
import { ComparisonShell } from './ComparisonShell.tsx';
import type { FigureProps } from './context.ts';
import { FigureVerdict } from './FigureVerdict.tsx';

const MODES: Readonly<Record<MapClasses, ClassMode>> = { fraktil: 'quantile', lige: 'even' };

export default function MapFigure(props: FigureProps) {
  const { comparison, formats, view, onChange, onToggle } = props;
  const mode = MODES[view.klasser];
  const model = useMemo(() => mapModel(comparison, mode), [comparison, mode]);
  const { headline, note } = useMemo(() => mapWords(comparison, model), [comparison, model]);
  const questions = useMemo(() => mapQuestions(comparison, model), [comparison, model]);
  return (
    <ComparisonShell
      {...props}
      figure="kort"
      headline={headline}
      subtitle={subtitle(comparison, view.glat === '12mdr', true)}
      notes={note === '' ? [] : [note]}
    >
      <MunicipalityMap
        model={model}
        description={headline}
        formatBare={formats.bare}
        formatValue={formats.value}
        onToggle={onToggle}
        classes={{ mode, onChange: (next) => onChange({ klasser: next === 'even' ? 'lige' : 'fraktil' }) }}
      />
      <FigureVerdict {...props} questions={questions} />
    </ComparisonShell>
  );
}
