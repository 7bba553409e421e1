/** *Udvikling* with the calendar years over each other, for figures with violent seasons. One area at a time. */
import { useMemo } from 'react';
import YearOverlay from '../../charts/YearOverlay.tsx';
import { da } from '../../language/da.ts';
import { yearHeadline, yearPersons, yearTexts } from '../../language/yearTexts.ts';
import { yearOverlay } from '../../selectors/yearOverlay.ts';
import { selectedAreas } from '../../viewState/compareView.ts';
import { subtitle } from '../figureModel.ts';
import { NothingHere } from '../NothingHere.tsx';
import type { FigureProps } from './context.ts';
import MomentVerdict from './MomentVerdict.tsx';

export default function YearsFigure(props: FigureProps) {
  const { comparison, formats, view, onChange } = props;
  const { Shell, Verdict } = props.frame;
  const model = useMemo(() => yearOverlay(comparison), [comparison]);
  const words = subtitle(comparison, false, false);
  if (model === null) {
    return (
      <Shell {...props} figure="udvikling" headline={da.yearsTooFew} subtitle={words}>
        <NothingHere reason={{ kind: 'one-year' }} />
      </Shell>
    );
  }
  const headline = yearHeadline(model.facts);
  const { month } = model.facts;
  const moments = { from: { kind: 'month', month: month - 12 }, to: month } as const;
  const codes = selectedAreas(view);
  const others = comparison.selected.filter((line) => line.slot !== model.slot);
  return (
    <Shell
      {...props}
      figure="udvikling"
      headline={headline}
      subtitle={`${yearPersons(model.facts)}${words}`}
      notes={[yearTexts.whyOverlay]}
    >
      {onChange !== null && others.length > 0 && (
        <p className="year-others">
          {da.yearsShow(model.name)}{' '}
          {others.map((line) => (
            <button
              key={line.slot}
              type="button"
              onClick={() =>
                onChange({ omr: [codes[line.slot]!, ...codes.filter((_, i) => i !== line.slot)] })
              }
            >
              {line.name}
            </button>
          ))}
        </p>
      )}
      <YearOverlay
        model={model}
        description={headline}
        formatTick={formats.tick}
        formatBare={formats.bare}
        formatValue={formats.value}
      />
      {Verdict !== null && <MomentVerdict comparison={comparison} line={model} moments={moments} />}
    </Shell>
  );
}
