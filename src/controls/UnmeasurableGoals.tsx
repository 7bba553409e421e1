/** Goals of employment plans that the figures here cannot measure, and the export each of them needs. */
import './goalEditor.css';
import { da } from '../language/da.ts';
import { goalFormTexts } from '../language/goalFormTexts.ts';
import { unmeasurableGoals, whereToFind } from '../language/unmeasurableGoals.ts';

interface Props {
  /** Where the reader's own exports are added. */
  readonly dataHref: string;
}

export function UnmeasurableGoals({ dataHref }: Props) {
  return (
    <details className="unmeasurable">
      <summary>{goalFormTexts.unmeasurableHeading}</summary>
      <p>
        {goalFormTexts.unmeasurableLead} <a href={dataHref}>{da.dataPage}</a>.
      </p>
      <dl>
        {unmeasurableGoals.map((entry) => (
          <div key={entry.id}>
            <dt>{entry.goal}</dt>
            <dd>
              {entry.missing} {whereToFind(entry)} {entry.caution}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
