/** One axis for dots: round numbers at both ends, or by ratio. */
import { nice, ticks } from 'd3-array';
import { logTicks } from './logTicks.ts';

export interface DotAxis {
  readonly x: (value: number) => number;
  readonly ticks: readonly number[];
  readonly startsAtZero: boolean;
}

/** `values` are all that must be seen, above zero where the scale is `log`; `left` and `right` in pixels. */
export function dotAxis(
  values: readonly number[],
  scale: 'linear' | 'log',
  left: number,
  right: number,
): DotAxis {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const count = Math.max(3, Math.min(8, Math.round((right - left) / 90)));
  if (scale === 'log') {
    const [from, to] = [low / 1.12, high * 1.12];
    const x = (value: number): number =>
      left + ((right - left) * Math.log(value / from)) / Math.log(to / from);
    return { x, ticks: logTicks(from, to, x, 46), startsAtZero: true };
  }
  const margin = high > low ? 0 : Math.abs(high) * 0.1 || 1;
  const domain = nice(low - margin, high + margin, count);
  const step = (right - left) / (domain[1] - domain[0]);
  return {
    x: (value: number): number => left + (value - domain[0]) * step,
    ticks: ticks(domain[0], domain[1], count),
    startsAtZero: domain[0] <= 0 && domain[1] >= 0,
  };
}
