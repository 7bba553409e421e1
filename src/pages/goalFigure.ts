/** The reader's goals as a figure shows them: lines to draw, and a sentence for the first chosen area. */
import './goalFigure.css';
import type { Target } from '../charts/TargetLines.tsx';
import type { GoalStatus } from '../domain/goalStatus.ts';
import { goalFormTexts } from '../language/goalFormTexts.ts';
import { goalCautions, goalHeadline, goalLabel } from '../language/goalTexts.ts';
import { capital } from '../language/places.ts';
import type { Comparison } from '../selectors/comparison.ts';
import { goalStatus } from '../selectors/goalStatus.ts';
import { readGoals } from '../viewState/goals.ts';

export interface ShownGoals {
  /** Undefined where the figure shows something else than the figures themselves. */
  readonly targets: readonly Target[] | undefined;
  readonly sentences: readonly string[];
}

/** Null when the address holds no goal for the indicator and benefit that are shown. */
export function shownGoals(text: string, comparison: Comparison): ShownGoals | null {
  const { data, selected, unit, smoothed } = comparison;
  const reading = readGoals(text);
  if (reading.kind !== 'valid')
    return { targets: undefined, sentences: [goalFormTexts.unreadable(text.slice(0, 80))] };
  const goals = reading.value.filter(
    ({ indicator, benefit }) => indicator === data.indicator.id && benefit === data.benefit,
  );
  if (goals.length === 0) return null;
  const first = selected[0];
  const statuses = first?.code == null ? [] : goals.map((goal) => goalStatus(data, first.code!, goal));
  // A plan is made of single months' figures: it belongs neither on means nor on changes.
  const plain = unit.kind === 'unit' && !smoothed;
  const targets = goals.map(
    (goal, i): Target => ({
      value: goal.value,
      label: goalLabel(goal, data.indicator),
      path: within(statuses[i]?.path ?? [], comparison),
      slot: first?.slot ?? 0,
    }),
  );
  const drawn = plain && first !== undefined && targets.some(({ path }) => path.length > 1);
  return {
    targets: plain ? targets : undefined,
    sentences:
      first === undefined
        ? [goalFormTexts.chooseArea]
        : [
            ...new Set(statuses.map((status) => sentence(status, goals.length > 1))),
            ...(drawn ? [goalFormTexts.drawn(first.name)] : []),
          ],
  };
}

/** The status, and whether the distance from the plan is more than ordinary swings; of several goals also which. */
function sentence(status: GoalStatus, several: boolean): string {
  const which = several ? `${capital(goalLabel(status.goal, status.indicator))}. ` : '';
  const swings = status.swings === null ? '' : (goalCautions(status)[0] ?? '');
  return `${which}${goalHeadline(status)} ${swings}`.trim();
}

function within(path: Target['path'], { firstMonth, monthCount }: Comparison): Target['path'] {
  return path.filter(({ month }) => month >= firstMonth && month < firstMonth + monthCount);
}
