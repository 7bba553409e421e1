import type { AreaCode } from '../domain/area.ts';
import type { Month } from '../domain/period.ts';
import { type EffectWindow, effectWindow, type WindowObstacle } from '../statistics/effectWindow.ts';
import { type PlaceboProgress, type PlaceboTest, placeboTest } from '../statistics/placebo.ts';
import { controlPool } from '../statistics/syntheticControl.ts';
import { judgeable } from '../statistics/verdict.ts';

/** What is asked. Plain data, as it is sent to the worker. */
export interface StudyInput {
  /** All kommuner, the one that is asked about among them; neither regions nor the country. */
  readonly areas: readonly AreaCode[];
  readonly firstMonth: Month;
  readonly monthCount: number;
  /** `areas.length * monthCount`, an area's months next to each other (as in a Panel), NaN where there is none. */
  readonly values: Float64Array;
  /** Parallel: the persons behind each value; of a count the count itself. */
  readonly counts: Float64Array;
  readonly area: AreaCode;
  /** First month of the initiative. */
  readonly start: Month;
  /** Last month that is looked at; null for all there are. */
  readonly last: Month | null;
  /** First months under new rules that concern the figures. */
  readonly breaks: readonly Month[];
}

/** Why there is no answer; `few-persons`: fewer than five before the start, or nobody to compare with. */
export type StudyObstacle = WindowObstacle | 'few-persons';

interface StudyWindow extends Pick<EffectWindow, 'limitBefore' | 'limitAfter'> {
  readonly firstMonth: Month;
  readonly start: Month;
  readonly monthsBefore: number;
  readonly monthsAfter: number;
}

export interface StudyAnswer extends Pick<PlaceboTest, 'verdict' | 'p' | 'smaller'> {
  /** Whom the kommune is mixed of, the heaviest first; weights sum to 1. */
  readonly donors: readonly { readonly area: AreaCode; readonly weight: number }[];
  /** From `window.firstMonth`, all months of the window, in the unit of the values. */
  readonly synthetic: Float64Array;
  readonly gap: Float64Array;
  /** What was foretold of the months held out, which end at the start. */
  readonly heldOut: Float64Array;
  readonly heldOutFrom: Month;
  /** Root mean squares of the gap, in the unit of the values; see SyntheticControl. */
  readonly errorBefore: number;
  readonly errorHeldOut: number;
  readonly errorAfter: number;
  readonly noise: number;
  readonly meanGap: number;
  readonly ratio: number;
  /** Those compared with, nearest in size first; gap in shares of their own mean before, over the window. */
  readonly placebos: readonly {
    readonly area: AreaCode;
    readonly ratio: number;
    readonly gap: Float64Array;
  }[];
  /** Passed over because the months held out were missed. */
  readonly poorFit: readonly AreaCode[];
  /** Not used at all: a month missing in the window, or nobody counted before the start. */
  readonly leftOut: readonly AreaCode[];
}

export interface StudyResult {
  readonly window: StudyWindow;
  readonly obstacles: readonly StudyObstacle[];
  /** Null exactly when there are obstacles. */
  readonly answer: StudyAnswer | null;
}

/**
 * Did it work? The whole method for one kommune and one start: the window, the synthetic control and the placebos,
 * with areas and months instead of positions. Nothing random: the same input gives the same result to the last bit.
 * Yields as it goes. Throws a RangeError when the area is not among the areas or the figures do not fit the months.
 */
export function* effectStudy(input: StudyInput): Generator<PlaceboProgress, StudyResult> {
  const { areas, firstMonth, monthCount, start, last } = input;
  const own = areas.indexOf(input.area);
  if (own < 0) throw new RangeError(`${input.area} is not among the areas`);
  const rows = (figures: Float64Array): Float64Array[] => {
    if (figures.length !== areas.length * monthCount) throw new RangeError('figures do not fit the months');
    return areas.map((_, i) => figures.subarray(i * monthCount, (i + 1) * monthCount));
  };
  const data = { values: rows(input.values), counts: rows(input.counts) };
  const window = effectWindow(data.values[own]!, {
    start: start - firstMonth,
    end: last === null ? monthCount : last - firstMonth + 1,
    breaks: input.breaks.map((month) => month - firstMonth),
  });
  const told: StudyWindow = {
    firstMonth: firstMonth + window.from,
    start,
    monthsBefore: window.start - window.from,
    monthsAfter: window.end - window.start,
    limitBefore: window.limitBefore,
    limitAfter: window.limitAfter,
  };
  if (window.obstacles.length > 0) return { window: told, obstacles: window.obstacles, answer: null };

  const pool = controlPool(data, window);
  const persons = pool.size[own]!;
  if (!pool.areas.includes(own) || pool.areas.length < 2 || !judgeable(persons, persons)) {
    return { window: told, obstacles: ['few-persons'], answer: null };
  }
  const test = yield* placeboTest(pool, own);
  const named = (positions: readonly number[]): AreaCode[] => positions.map((i) => areas[i]!);
  const control = test.own;
  const answer: StudyAnswer = {
    verdict: test.verdict,
    p: test.p,
    smaller: test.smaller,
    donors: control.donors.map(({ area, weight }) => ({ area: areas[area]!, weight })),
    synthetic: control.synthetic,
    gap: control.gap,
    heldOut: control.heldOut,
    heldOutFrom: firstMonth + pool.heldOutFrom,
    errorBefore: control.errorBefore,
    errorHeldOut: control.errorHeldOut,
    errorAfter: control.errorAfter,
    noise: control.noise,
    meanGap: control.meanGap,
    ratio: control.ratio,
    placebos: test.placebos.map(({ control: other, ratio }) => ({
      area: areas[other.area]!,
      ratio,
      gap: other.gap.map((gap) => gap / pool.whole.means[other.area]!),
    })),
    poorFit: named(test.poorFit),
    leftOut: named(pool.leftOut),
  };
  return { window: told, obstacles: [], answer };
}
