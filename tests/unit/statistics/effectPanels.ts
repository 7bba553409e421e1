/** Small made-up panels for the effect method: what is known about them is known by construction. */
import { type EffectWindow, effectWindow } from '../../../src/statistics/effectWindow.ts';
import type { EffectData } from '../../../src/statistics/syntheticControl.ts';
import { normal, random } from './random.ts';

/** Areas that follow one cycle with slow swings of their own; counts of `persons` on average. */
export function swinging(
  areas: number,
  months: number,
  { seed = 1, persons = (_: number): number => 200, swing = 0.02 } = {},
): { values: number[][]; counts: number[][] } {
  const next = random(seed);
  const cycle = Array.from(
    { length: months },
    (_, t) => 0.2 * Math.sin(t / 9) + 0.03 * Math.cos((Math.PI * t) / 6),
  );
  const counts = Array.from({ length: areas }, (_, area) => {
    let own = 0;
    return cycle.map((common) => {
      own += swing * normal(next);
      return Math.round(persons(area) * Math.exp(common + own));
    });
  });
  return { values: counts.map((series) => [...series]), counts };
}

export function changedFrom(data: EffectData, area: number, start: number, factor: number): EffectData {
  const change = (all: EffectData['values']): EffectData['values'] =>
    all.map((series, i) =>
      i === area ? Array.from(series, (value, t) => (t < start ? value : value * factor)) : series,
    );
  return { values: change(data.values), counts: change(data.counts) };
}

export function wholeWindow(months: number, start: number): EffectWindow {
  return effectWindow(Array(months).fill(1), { start, end: months, breaks: [] });
}
