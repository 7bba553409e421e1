/** Runs the effect method on made-up kommuner when the bench asks for it: for its speed, and for how often it is right. */
import { createEffectClient } from '../../../src/effect/client.ts';
import { effectStudy, type StudyInput, type StudyResult } from '../../../src/effect/study.ts';
import { effectWindow } from '../../../src/statistics/effectWindow.ts';
import { controlPool, syntheticControl } from '../../../src/statistics/syntheticControl.ts';
import { type Simulated, simulate, withEffect } from './simulatedKommuner.ts';

export interface Scenario {
  readonly before: number;
  readonly after: number;
  readonly own: 'as-published' | 'alike';
  /** Of the figures from the start on: 0 for none, −0.2 for 20 per cent fewer. */
  readonly effect: number;
}

/** One study of a simulated kommune. */
export interface Trial {
  readonly size: 'small' | 'middle' | 'large';
  readonly verdict: NonNullable<StudyResult['answer']>['verdict'] | 'obstacle';
  /** The mean gap as a share of what the kommune would have had; NaN without an answer. */
  readonly found: number;
}

export interface EffectBench {
  /** The study of one kommune through the worker, by the clock. */
  study(): Promise<{ readonly ms: number; readonly placebos: number }>;
  /** The synthetic controls of all 98, on this thread alone. */
  allControls(): { readonly ms: number; readonly count: number; readonly worstError: number };
  /** One small, one middle and one large kommune in each of `count` simulated countries. */
  trials(scenario: Scenario, seed: number, count: number): readonly Trial[];
}

const MONTHS = 200;
const START = 160;
const LARGE = simulate(1, MONTHS, { own: 'as-published', suppress: false });
const client = createEffectClient();

const bench: EffectBench = {
  async study() {
    const input = inputOf(LARGE, MONTHS, START, 40);
    const begun = performance.now();
    const outcome = await client.study(input);
    const ms = performance.now() - begun;
    if (!outcome.ok || outcome.result.answer === null) throw new Error('no answer');
    return { ms, placebos: outcome.result.answer.placebos.length };
  },
  allControls() {
    const window = effectWindow(LARGE.values[0]!, { start: START, end: MONTHS, breaks: [] });
    const begun = performance.now();
    const pool = controlPool(LARGE, window);
    const controls = pool.areas.map((area) => syntheticControl(pool, area));
    const ms = performance.now() - begun;
    return { ms, count: controls.length, worstError: Math.max(...controls.map((one) => one.errorBefore)) };
  },
  trials(scenario, seed, count) {
    const { before, after, own } = scenario;
    const found: Trial[] = [];
    for (let country = 0; country < count; country++) {
      const plain = simulate(seed + country, before + after, { own, suppress: true });
      for (const { area, size } of chosen(plain, before, seed + country))
        found.push(trial(plain, area, size, scenario));
    }
    return found;
  },
};
Object.assign(window, { bench });

function trial(
  plain: Simulated,
  area: number,
  size: Trial['size'],
  { before, after, effect }: Scenario,
): Trial {
  const changed = effect === 0 ? plain : withEffect(plain, area, before, effect);
  const steps = effectStudy(inputOf(changed, before + after, before, area));
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { answer } = step.value;
  if (answer === null) return { size, verdict: 'obstacle', found: Number.NaN };
  const without = plain.values[area]!.subarray(before).reduce((sum, value) => sum + value, 0) / after;
  return { size, verdict: answer.verdict, found: answer.meanGap / without };
}

/** One of each third by size, another in each country; only such as are counted in every month. */
function chosen({ counts }: Simulated, before: number, turn: number) {
  const size = (area: number): number =>
    counts[area]!.subarray(0, before).reduce((sum, count) => sum + count, 0) / before;
  const whole = counts.flatMap((series, area) => (series.every(Number.isFinite) ? [area] : []));
  whole.sort((a, b) => size(a) - size(b));
  const third = Math.floor(whole.length / 3);
  const place = (turn * 7) % third;
  return [
    { size: 'small', area: whole[place]! },
    { size: 'middle', area: whole[third + place]! },
    { size: 'large', area: whole[whole.length - 1 - place]! },
  ] as const;
}

function inputOf({ values, counts }: Simulated, monthCount: number, start: number, area: number): StudyInput {
  const flat = (series: readonly Float64Array[]): Float64Array => {
    const all = new Float64Array(series.length * monthCount);
    series.forEach((own, i) => {
      all.set(own, i * monthCount);
    });
    return all;
  };
  return {
    areas: values.map((_, i) => String(i)),
    firstMonth: 0,
    monthCount,
    values: flat(values),
    counts: flat(counts),
    area: String(area),
    start,
    last: null,
    breaks: [],
  };
}
