/** A change and its parts as bars that begin where the one above ends; names stand over their bars, so that any fits. */
import { nice, ticks } from 'd3-array';

export interface WaterfallPart {
  readonly key: string;
  readonly name: string;
  readonly value: number;
}

interface WaterfallBar extends WaterfallPart {
  readonly total: boolean;
  readonly x: number;
  readonly width: number;
  /** Top of the bar. */
  readonly y: number;
  /** Where the value stands, beside the bar's end. */
  readonly textX: number;
  readonly anchor: 'start' | 'end';
  /** Where the bar ends, for the thread to the next. */
  readonly endX: number;
}

export interface WaterfallLayout {
  readonly width: number;
  readonly height: number;
  readonly barHeight: number;
  readonly zeroX: number;
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  readonly bars: readonly WaterfallBar[];
  /** Top and bottom of the plot. */
  readonly top: number;
  readonly bottom: number;
}

interface WaterfallInput {
  readonly width: number;
  readonly parts: readonly WaterfallPart[];
  /** The sum of the parts is its value. */
  readonly total: { readonly key: string; readonly name: string };
  readonly format: (value: number) => string;
}

const ROW = 52;
const NAME = 22;
const BAR = 20;
const AXIS = 26;
const LETTER = 8;
const OFF = 6;
/** A bar of nobody is still seen. */
const THIN = 1.5;

export function waterfallLayout({ width, parts, total, format }: WaterfallInput): WaterfallLayout {
  const ends: number[] = [];
  let sum = 0;
  for (const { value } of parts) {
    sum += value;
    ends.push(sum);
  }
  const wanted = width < 480 ? 4 : 7;
  const [low, high] = nice(
    Math.min(0, ...ends),
    Math.max(0, ...ends, ends.every((end) => end === 0) ? 1 : 0),
    wanted,
  );
  // Room for the widest number on both sides, wherever its bar ends.
  const room =
    Math.max(...[...parts.map(({ value }) => value), sum].map((v) => format(v).length)) * LETTER + OFF + 4;
  const step = Math.max(0, width - 2 * room) / (high - low || 1);
  const x = (value: number): number => room + (value - low) * step;
  const bar = (part: WaterfallPart, from: number, row: number, isTotal: boolean): WaterfallBar => {
    const to = from + part.value;
    const left = part.value < 0;
    return {
      ...part,
      total: isTotal,
      x: Math.min(x(from), x(to)) - (part.value === 0 ? THIN / 2 : 0),
      width: Math.max(THIN, Math.abs(x(to) - x(from))),
      y: row * ROW + NAME,
      textX: x(to) + (left ? -OFF : OFF),
      anchor: left ? 'end' : 'start',
      endX: x(to),
    };
  };
  const bars = [
    ...parts.map((part, row) => bar(part, row === 0 ? 0 : ends[row - 1]!, row, false)),
    bar({ ...total, value: sum }, 0, parts.length, true),
  ];
  const bottom = bars.length * ROW;
  return {
    width,
    height: bottom + AXIS,
    barHeight: BAR,
    zeroX: x(0),
    ticks: ticks(low, high, wanted)
      .filter(Number.isInteger)
      .map((value) => ({ value, x: x(value) })),
    bars,
    top: 0,
    bottom,
  };
}
