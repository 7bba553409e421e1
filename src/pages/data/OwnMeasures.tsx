/** Title, unit and direction of the measures that the app has no words for. */
import { useState } from 'react';
import type { Direction, Indicator } from '../../domain/indicator.ts';
import type { OwnIndicatorAnswer } from '../../domain/ownData.ts';
import type { ListedFile } from '../../domain/ownStore.ts';
import type { Unit } from '../../domain/unit.ts';
import { dataTexts, directionTexts, UNIT_CHOICES } from '../../language/dataTexts.ts';
import { indicatorText, unitText } from '../../language/indicatorTexts.ts';
import type { FilePatch } from '../../ownData/store.ts';

interface Props {
  readonly indicators: readonly Indicator[];
  readonly file: ListedFile;
  readonly onSave: (patch: FilePatch) => void;
}

export function OwnMeasures({ indicators, file, onSave }: Props) {
  if (indicators.length === 0) return null;
  const save = (answer: OwnIndicatorAnswer): void => {
    const others = file.indicators.filter(({ measure }) => measure !== answer.measure);
    onSave({
      indicators: [...others, answer],
      choices: { ...file.choices, units: { ...file.choices.units, [answer.measure]: answer.unit } },
    });
  };
  return (
    <details className="own-measures">
      <summary>{dataTexts.oneOwn}</summary>
      {indicators.map((indicator) => (
        // By measure: an answer makes another indicator of it, but the reader goes on in the same form.
        <MeasureForm key={measureOf(indicator)} indicator={indicator} onSave={save} />
      ))}
    </details>
  );
}

const measureOf = ({ source, id }: Indicator): string =>
  source.kind === 'measure' ? source.value.measure : id;

interface FormProps {
  readonly indicator: Indicator;
  readonly onSave: (answer: OwnIndicatorAnswer) => void;
}

function MeasureForm({ indicator, onSave }: FormProps) {
  const measure = measureOf(indicator);
  const [title, setTitle] = useState(indicatorText(indicator).title);
  const [unit, setUnit] = useState<Unit>(indicator.unit);
  const [direction, setDirection] = useState<Direction>(indicator.own?.direction ?? 'neutral');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ measure, title: title.trim() === '' ? measure : title.trim(), unit, direction });
      }}
    >
      <label>
        {dataTexts.ownTitle}
        <input value={title} maxLength={120} onChange={(event) => setTitle(event.target.value)} />
      </label>
      <label>
        {dataTexts.ownUnit}
        <select value={unit} onChange={(event) => setUnit(event.target.value as Unit)}>
          {UNIT_CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {unitText({ kind: 'unit', unit: choice })}
            </option>
          ))}
        </select>
      </label>
      <label>
        {dataTexts.ownDirection}
        <select value={direction} onChange={(event) => setDirection(event.target.value as Direction)}>
          {(Object.entries(directionTexts) as [Direction, string][]).map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{dataTexts.save}</button>
    </form>
  );
}
