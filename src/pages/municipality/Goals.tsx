/** The reader's goals for the kommune: status, pace, half-years, the line in the figure; and the way to set them. */
import { useMemo, useState } from 'react';
import type { Target } from '../../charts/TargetLines.tsx';
import { GoalEditor } from '../../controls/GoalEditor.tsx';
import { UnmeasurableGoals } from '../../controls/UnmeasurableGoals.tsx';
import type { AreaCode } from '../../domain/area.ts';
import { type Goal, MAX_GOALS } from '../../domain/goal.ts';
import type { GoalStatus } from '../../domain/goalStatus.ts';
import { indicatorOf, indicators } from '../../domain/indicatorRegistry.ts';
import { isCount } from '../../domain/unit.ts';
import { goalFormTexts } from '../../language/goalFormTexts.ts';
import { halfYearHeadings, halfYearRows } from '../../language/goalTableTexts.ts';
import {
  goalCautions,
  goalHeadline,
  goalLabel,
  goalProjection,
  goalRequired,
  goalSoFar,
} from '../../language/goalTexts.ts';
import { municipalityTexts } from '../../language/municipalityTexts.ts';
import { capital } from '../../language/places.ts';
import { comparison as compare } from '../../selectors/comparison.ts';
import { goalStatus } from '../../selectors/goalStatus.ts';
import { indicatorData, type Tables } from '../../selectors/indicatorData.ts';
import { offersBenefit } from '../../selectors/offersBenefit.ts';
import { emptyPanel } from '../../selectors/panels.ts';
import { defaultCompareView } from '../../viewState/compareView.ts';
import { goals as codec, goalText, readGoals } from '../../viewState/goals.ts';
import { formatAddress } from '../../viewState/route.ts';
import { navigate } from '../../viewState/useAddress.ts';
import { LineSection } from './LineSection.tsx';
import { sectionId } from './sectionPlace.ts';
import '../goalFigure.css';

interface Props {
  readonly code: AreaCode;
  readonly tables: Tables;
  readonly text: string | null;
  readonly available: { readonly first: number; readonly last: number };
}

const MEASURED = indicators.filter(
  ({ optional, source }) => !optional && source.kind !== 'bands' && source.kind !== 'curve',
);
const FIRST = indicatorOf('langtidsledige-antal');

export default function Goals({ code, tables, text, available }: Props) {
  const reading = useMemo(() => readGoals(text), [text]);
  const list = reading.kind === 'valid' ? reading.value : [];
  const [open, setOpen] = useState(false);
  return (
    <section id={sectionId('maal')} className="goals wide" aria-label={municipalityTexts.goalsHeading}>
      {reading.kind === 'invalid' && (
        <p className="goal-unreadable">{goalFormTexts.unreadable(reading.raw)}</p>
      )}
      {list.map((goal) => (
        <OneGoal key={codec.serialise([goal])} goal={goal} code={code} tables={tables} />
      ))}
      <details className="goal-editing" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{list.length === 0 ? municipalityTexts.setGoal : municipalityTexts.changeGoals}</summary>
        {open && (
          <>
            <GoalEditor
              goals={list}
              max={MAX_GOALS}
              indicators={MEASURED}
              indicator={FIRST}
              benefit="ialt"
              splits={(indicator) => offersBenefit(indicator, tables)}
              available={available}
              clean={goalText}
              onChange={(next) =>
                navigate({
                  page: 'municipality',
                  code,
                  maalsaetning: next.length === 0 ? null : codec.serialise(next),
                })
              }
            />
            <UnmeasurableGoals dataHref={formatAddress({ page: 'data' })} />
          </>
        )}
      </details>
    </section>
  );
}

function OneGoal({ goal, code, tables }: { goal: Goal; code: AreaCode; tables: Tables }) {
  const made = useMemo(() => {
    const indicator = MEASURED.find(({ id }) => id === goal.indicator);
    const data = indicator === undefined ? null : indicatorData(indicator, goal.benefit, tables);
    if (data === null) return null;
    const view = { ...defaultCompareView, maal: goal.indicator, ydelse: goal.benefit, omr: [code] };
    const compared = compare(data, view);
    // Beside counts of other kommuner the axis would have to be cut.
    const peers = isCount(data.indicator.unit)
      ? emptyPanel([], compared.firstMonth, compared.monthCount)
      : compared.peers;
    return { status: goalStatus(data, code, goal), comparison: { ...compared, peers }, view };
  }, [goal, code, tables]);
  if (made === null) return <p className="goal-unreadable">{municipalityTexts.goalWithoutFigures}</p>;
  const { status, comparison, view } = made;
  const name = goalLabel(goal, status.indicator);
  const { firstMonth, monthCount } = comparison;
  const target: Target = {
    value: goal.value,
    label: name,
    path: status.path.filter(({ month }) => month >= firstMonth && month < firstMonth + monthCount),
    slot: 0,
  };
  return (
    <div className="goal">
      <LineSection
        within="maal"
        heading={capital(name)}
        headline={goalHeadline(status)}
        comparison={comparison}
        notes={[
          goalRequired(status),
          goalSoFar(status),
          goalProjection(status),
          ...goalCautions(status),
        ].filter((sentence) => sentence !== '')}
        views={[{ view: { ...view, maalsaetning: codec.serialise([goal]) } }]}
        targets={[target]}
        paperWide
      />
      <HalfYears status={status} />
    </div>
  );
}

function HalfYears({ status }: { status: GoalStatus }) {
  const headings = halfYearHeadings(status);
  const rows = halfYearRows(status);
  if (rows.length === 0) return null;
  return (
    <table className="half-years">
      <caption>{headings.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{headings.month}</th>
          <th scope="col">{headings.plan}</th>
          <th scope="col">{headings.value}</th>
          <th scope="col">{headings.difference}</th>
          {headings.persons !== null && <th scope="col">{headings.persons}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.month}>
            <th scope="row">{row.month}</th>
            <td>{row.plan}</td>
            <td>{row.value}</td>
            <td>{row.difference}</td>
            {headings.persons !== null && <td>{row.persons}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
