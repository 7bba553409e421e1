/**
 * *Ændring*: two moments. The chosen areas and the benchmark as dumbbells, whether each change is unlike the
 * others', and all peers by change.
 */
import './change.css';
import { changeProblemText } from '../language/changeFigureTexts.ts';
import {
  changeVerdictAnswer,
  changeVerdictMethod,
  changeVerdictPlace,
  changeVerdictTexts,
} from '../language/changeVerdictTexts.ts';
import { axisUnit } from '../language/indicatorTexts.ts';
import { placeName } from '../language/places.ts';
import { verdictTexts } from '../language/verdicts.ts';
import type { ChangeModel } from '../selectors/changeModel.ts';
import type { Comparison } from '../selectors/comparison.ts';
import type { Ranking } from '../selectors/ranking.ts';
import { ChangeRanking, missingText } from './ChangeRanking.tsx';
import { Dumbbells } from './Dumbbells.tsx';
import { MarkerIcon } from './Marker.tsx';

interface Props {
  readonly comparison: Comparison;
  readonly ranking: Ranking;
  readonly model: ChangeModel;
  /** What the figure shows, for screen readers: its headline. */
  readonly description: string;
  readonly formatBare: (value: number) => string;
  readonly formatValue: (value: number) => string;
  readonly onToggle: (code: string) => void;
}

export default function ChangeChart(props: Props) {
  const { comparison, model, description, formatBare, formatValue, onToggle } = props;
  if (model.problem !== null) {
    const { what, help } = changeProblemText(model.problem);
    return (
      <div className="nothing-here" role="note">
        <p>{what}</p>
        <p className="help">{help}</p>
      </div>
    );
  }
  const judged = model.verdicts.length > 0;
  return (
    <div className="change-figure">
      <div className={judged ? 'with-summary' : ''}>
        <div>
          {model.rows.length > 0 && (
            <Dumbbells
              model={model}
              unit={axisUnit(comparison.unit)}
              example={comparison.data.example}
              description={description}
              formatBare={formatBare}
              formatValue={formatValue}
            />
          )}
          {model.missing.length > 0 && (
            <ul className="change-missing">
              {model.missing.map((area) => (
                <li key={area.slot}>
                  <MarkerIcon slot={area.slot} /> {area.name}: {missingText(area)}
                </li>
              ))}
            </ul>
          )}
        </div>
        {judged && <Verdicts model={model} comparison={comparison} />}
      </div>
      {model.ranked.length > 0 && <ChangeRanking model={model} onToggle={onToggle} />}
    </div>
  );
}

function Verdicts({ model, comparison }: { model: ChangeModel; comparison: Comparison }) {
  // Beside the dumbbells, in their order.
  const rowOf = (slot: number): number => {
    const at = model.rows.findIndex((row) => row.slot === slot);
    return at < 0 ? model.rows.length : at;
  };
  const verdicts = model.verdicts.toSorted((a, b) => rowOf(a.slot) - rowOf(b.slot));
  const [first] = verdicts;
  const places = verdicts.map(changeVerdictPlace).filter((text) => text !== '');
  const of = Math.max(...verdicts.map((verdict) => verdict.of));
  const heading =
    verdicts.length === 1 && first !== undefined
      ? changeVerdictTexts.headingOne(first.code)
      : changeVerdictTexts.heading;
  return (
    <aside className="verdict change-verdict">
      <h2>{heading}</h2>
      <ul>
        {verdicts.map((facts) => (
          <li key={facts.code}>
            {verdicts.length > 1 && (
              <span className="change-verdict-name">
                <MarkerIcon slot={facts.slot} /> {placeName(facts.code)}
              </span>
            )}
            <strong>{verdictTexts[facts.verdict]}</strong>{' '}
            {changeVerdictAnswer(facts, comparison.data.indicator)}
          </li>
        ))}
      </ul>
      {places.length > 0 && (
        <details>
          <summary>{changeVerdictTexts.why}</summary>
          <p>{changeVerdictMethod(of)}</p>
          <ul className="change-verdict-places">
            {places.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      )}
    </aside>
  );
}
