/** A study of made-up kommuner for the tests of the effect folder. */
import { type Month, monthOf } from '../../../src/domain/period.ts';
import type { StudyInput } from '../../../src/effect/study.ts';
import { swinging } from '../statistics/effectPanels.ts';

const FIRST: Month = monthOf(2021, 8);

/** Sixty kommuner called k0 … k59, 60 months; from month 40 on k7 has 40 per cent fewer. */
export function studyInput(changes: Partial<StudyInput> = {}): StudyInput {
  const months = 60;
  const start = 40;
  const { counts } = swinging(60, months, { persons: (area) => 50 * 1.06 ** area });
  counts[7] = counts[7]!.map((count, t) => (t < start ? count : Math.round(0.6 * count)));
  const flat = Float64Array.from(counts.flat());
  return {
    areas: counts.map((_, area) => `k${area}`),
    firstMonth: FIRST,
    monthCount: months,
    values: flat,
    counts: flat,
    area: 'k7',
    start: FIRST + start,
    last: null,
    breaks: [],
    ...changes,
  };
}
