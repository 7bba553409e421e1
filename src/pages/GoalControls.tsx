/** The goals of `#/sammenlign`: read from the address, edited, written back. Loaded when the reader opens it. */
import { GoalEditor } from '../controls/GoalEditor.tsx';
import { UnmeasurableGoals } from '../controls/UnmeasurableGoals.tsx';
import { MAX_GOALS } from '../domain/goal.ts';
import type { Indicator } from '../domain/indicator.ts';
import { indicators } from '../domain/indicatorRegistry.ts';
import type { Month } from '../domain/period.ts';
import { goalFormTexts } from '../language/goalFormTexts.ts';
import type { Tables } from '../selectors/indicatorData.ts';
import { offersBenefit } from '../selectors/offersBenefit.ts';
import type { CompareView } from '../viewState/compareView.ts';
import { goals as codec, goalText, readGoals } from '../viewState/goals.ts';
import { formatAddress } from '../viewState/route.ts';

interface Props {
  readonly view: CompareView;
  /** What the figure shows: the form opens with it. */
  readonly indicator: Indicator;
  /** The figures at hand: whether one benefit alone can be asked for depends on them. */
  readonly tables: Tables;
  readonly available: { readonly first: Month; readonly last: Month };
  readonly onChange: (next: Partial<CompareView>) => void;
}

/** What the built-in figures hold month by month. */
const BUILT_IN: readonly Indicator[] = indicators.filter(
  ({ optional, source }) => !optional && source.kind !== 'bands' && source.kind !== 'curve',
);

export default function GoalControls({ view, indicator, tables, available, onChange }: Props) {
  const reading = readGoals(view.maalsaetning);
  return (
    <>
      {reading.kind === 'invalid' && (
        <p className="goal-unreadable">{goalFormTexts.unreadable(reading.raw)}</p>
      )}
      <GoalEditor
        // Opens anew with what the figure shows.
        key={`${indicator.id} ${view.ydelse}`}
        goals={reading.kind === 'valid' ? reading.value : []}
        max={MAX_GOALS}
        indicators={BUILT_IN.includes(indicator) ? BUILT_IN : [...BUILT_IN, indicator]}
        indicator={indicator}
        benefit={view.ydelse}
        splits={(other) => offersBenefit(other, tables)}
        available={available}
        clean={goalText}
        onChange={(list) => onChange({ maalsaetning: list.length === 0 ? null : codec.serialise(list) })}
      />
      <UnmeasurableGoals dataHref={formatAddress({ page: 'data' })} />
    </>
  );
}
