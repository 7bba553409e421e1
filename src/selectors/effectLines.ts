/** What the line figures of an initiative draw: the two curves, the gap, and the gaps of all the others. */
import type { AreaCode } from '../domain/area.ts';
import { areaOf } from '../domain/areas.ts';
import type { Line } from '../domain/line.ts';
import type { Panel } from '../domain/panel.ts';
import type { Month } from '../domain/period.ts';
import type { StudyAnswer, StudyResult } from '../effect/study.ts';

/** A line figure over the months of the study. */
export interface EffectLines {
  readonly firstMonth: Month;
  readonly monthCount: number;
  readonly start: Month;
  readonly lines: readonly Line[];
  /** Grey lines behind. */
  readonly peers: Panel;
  /** First month of those held out; null where the figure does not show it. */
  readonly heldOutFrom: Month | null;
}

interface Shown {
  readonly code: AreaCode;
  readonly window: StudyResult['window'];
  readonly answer: StudyAnswer;
}

/** The kommune and its comparison, in the unit of the figures. */
export function curves({ code, window, answer }: Shown, comparisonName: string): EffectLines {
  const own = answer.synthetic.map((value, t) => value + answer.gap[t]!);
  return {
    ...monthsOf(window),
    lines: [line(null, comparisonName, -1, answer.synthetic), line(code, areaOf(code).name, 0, own)],
    peers: panelOf([], window),
    heldOutFrom: answer.heldOutFrom,
  };
}

/** Above 0: more than the comparison. */
export function gapLine({ code, window, answer }: Shown, name: string): EffectLines {
  return {
    ...monthsOf(window),
    lines: [line(code, name, 0, answer.gap)],
    peers: panelOf([], window),
    heldOutFrom: null,
  };
}

/** The gaps of the kommune and of all it is compared with, in per cent of each one's own mean before the start. */
export function placeboLines({ code, window, answer }: Shown): EffectLines {
  const before = answer.synthetic
    .subarray(0, window.monthsBefore)
    .reduce((sum, value, t) => sum + value + answer.gap[t]!, 0);
  const level = before / window.monthsBefore;
  return {
    ...monthsOf(window),
    lines: [
      line(
        code,
        areaOf(code).name,
        0,
        answer.gap.map((gap) => (100 * gap) / level),
      ),
    ],
    peers: panelOf(answer.placebos, window),
    heldOutFrom: null,
  };
}

function monthsOf({ firstMonth, start, monthsBefore, monthsAfter }: StudyResult['window']) {
  return { firstMonth, start, monthCount: monthsBefore + monthsAfter };
}

function panelOf(others: StudyAnswer['placebos'], window: StudyResult['window']): Panel {
  const { firstMonth, monthCount } = monthsOf(window);
  const values = new Float64Array(others.length * monthCount);
  others.forEach(({ gap }, i) => {
    values.set(
      gap.map((share) => 100 * share),
      i * monthCount,
    );
  });
  return {
    areas: others.map(({ area }) => area),
    firstMonth,
    monthCount,
    values,
    status: new Uint8Array(values.length),
  };
}

function line(code: AreaCode | null, name: string, slot: number, values: Float64Array): Line {
  const end = values.at(-1) ?? Number.NaN;
  return {
    code,
    name,
    slot,
    values,
    status: new Uint8Array(values.length),
    standsFor: [],
    yearAgo: values.at(-13) ?? Number.NaN,
    persons: end,
    personsYearAgo: values.at(-13) ?? Number.NaN,
  };
}
