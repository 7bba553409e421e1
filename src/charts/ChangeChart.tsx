/**
 * *Ændring*: two moments. The chosen areas and the benchmark as dumbbells, whether each change is unlike the
 * others', and all peers by change.
 */
import './beside.css';
import './change.css';
import { changeProblemText } from '../language/changeFigureTexts.ts';
import { axisUnit } from '../language/indicatorTexts.ts';
import type { ChangeModel } from '../selectors/changeModel.ts';
import type { Comparison } from '../selectors/comparison.ts';
import type { Ranking } from '../selectors/ranking.ts';
import { ChangeRanking, missingText } from './ChangeRanking.tsx';
import { ChangeVerdicts } from './ChangeVerdicts.tsx';
import { Dumbbells } from './Dumbbells.tsx';
import { MarkerIcon } from './Marker.tsx';

interface Props {
  readonly comparison: Comparison;
  readonly ranking: Ranking;
  readonly model: ChangeModel;
  /** Whether the verdicts stand beside the drawing. */
  readonly judged: boolean;
  /** What the figure shows, for screen readers: its headline. */
  readonly description: string;
  readonly formatBare: (value: number) => string;
  readonly formatValue: (value: number) => string;
  readonly onToggle: ((code: string) => void) | null;
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
  const judged = props.judged && model.verdicts.length > 0;
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
        {judged && (
          <aside>
            <ChangeVerdicts verdicts={inRowOrder(model)} indicator={comparison.data.indicator} />
          </aside>
        )}
      </div>
      {model.ranked.length > 0 && (
        <ChangeRanking model={model} unit={axisUnit(comparison.unit)} onToggle={onToggle} />
      )}
    </div>
  );
}

/** Beside the dumbbells, in their order. */
function inRowOrder({ rows, verdicts }: ChangeModel): ChangeModel['verdicts'] {
  const rowOf = (slot: number): number => {
    const at = rows.findIndex((row) => row.slot === slot);
    return at < 0 ? rows.length : at;
  };
  return verdicts.toSorted((a, b) => rowOf(a.slot) - rowOf(b.slot));
}
