/** *Kort*: the last month on the map of the 98 kommuner. */
import { useMemo } from 'react';
import MunicipalityMap from '../../charts/MunicipalityMap.tsx';
import type { MapClasses } from '../../domain/choices.ts';
import type { ClassMode } from '../../selectors/mapClasses.ts';
import { mapWords } from '../../selectors/mapHeadlineFacts.ts';
import { mapModel } from '../../selectors/mapModel.ts';
import { mapQuestions } from '../../selectors/monthQuestions.ts';
import { subtitle } from '../figureModel.ts';
import type { FigureProps } from './context.ts';

const MODES: Readonly<Record<MapClasses, ClassMode>> = { fraktil: 'quantile', lige: 'even' };

export default function MapFigure(props: FigureProps) {
  const { comparison, formats, view, onChange, onToggle } = props;
  const { Shell, Verdict } = props.frame;
  const mode = MODES[view.klasser];
  const model = useMemo(() => mapModel(comparison, mode), [comparison, mode]);
  const { headline, note } = useMemo(() => mapWords(comparison, model), [comparison, model]);
  const questions = useMemo(() => mapQuestions(comparison, model), [comparison, model]);
  return (
    <Shell
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
        classes={
          onChange && {
            mode,
            onChange: (next) => onChange({ klasser: next === 'even' ? 'lige' : 'fraktil' }),
          }
        }
      />
      {Verdict !== null && <Verdict {...props} questions={questions} />}
    </Shell>
  );
}
