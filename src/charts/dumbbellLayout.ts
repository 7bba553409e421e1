/** Where the dumbbells of *Ændring* lie: one scale for all rows, room for both numbers beside every dumbbell. */
import { nice, ticks } from 'd3-array';
import type { AreaChange } from '../selectors/changeModel.ts';

export interface DumbbellInput {
  readonly rows: readonly AreaChange[];
  /** Of the plot alone. */
  readonly width: number;
  readonly formatValue: (value: number) => string;
}

export interface Dumbbell {
  readonly row: AreaChange;
  readonly startX: number;
  readonly endX: number;
  /** Numbers stand on the outer side of their dot. */
  readonly startLabel: Label;
  readonly endLabel: Label;
  /** Where the arrow's head lies; null where the line is too short for one. */
  readonly arrowX: number | null;
}

interface Label {
  readonly text: string;
  readonly x: number;
  readonly anchor: 'start' | 'end';
}

export interface DumbbellLayout {
  readonly x: (value: number) => number;
  readonly ticks: readonly number[];
  readonly dumbbells: readonly Dumbbell[];
  readonly startsAtZero: boolean;
}

const CHARACTER = 7.8;
const BESIDE = 10;
const ARROW_ROOM = 56;

export function dumbbellLayout({ rows, width, formatValue }: DumbbellInput): DumbbellLayout {
  const values = rows.flatMap((row) => [row.start, row.end]);
  const [low, high] = extent(values);
  const wanted = Math.max(2, Math.min(8, Math.round(width / 110)));
  const tickCount = atMostTen(low, high, wanted);
  const domain = nice(low, high, tickCount);
  const longest = Math.max(0, ...values.map((value) => formatValue(value).length));
  const margin = Math.min(longest * CHARACTER + BESIDE + 4, width / 3);
  const step = (width - 2 * margin) / (domain[1] - domain[0] || 1);
  const x = (value: number): number => margin + (value - domain[0]) * step;
  return {
    x,
    ticks: ticks(domain[0], domain[1], tickCount),
    dumbbells: rows.map((row) => dumbbell(row, x, formatValue)),
    startsAtZero: domain[0] === 0 || (domain[0] < 0 && domain[1] > 0),
  };
}

/** Asked for so many, d3 may give more. */
function atMostTen(low: number, high: number, wanted: number): number {
  let count = wanted;
  while (count > 1 && ticks(...nice(low, high, count), count).length > 10) count--;
  return count;
}

/** From zero where that costs little; a change of a tenth must still be seen. */
function extent(values: readonly number[]): readonly [number, number] {
  if (values.length === 0) return [0, 1];
  const high = Math.max(...values);
  const low = Math.min(...values);
  const least = 0.15 * Math.max(Math.abs(high), Math.abs(low), 1e-6);
  const missing = Math.max(0, least - (high - low)) / 2;
  if (low >= 0 && low < 0.4 * high) return [0, high];
  return [low >= 0 ? Math.max(0, low - missing) : low - missing, high + missing];
}

function dumbbell(
  row: AreaChange,
  x: (value: number) => number,
  format: (value: number) => string,
): Dumbbell {
  const [startX, endX] = [x(row.start), x(row.end)];
  const right = endX >= startX;
  const beside = (at: number, toRight: boolean, text: string): Label => ({
    text,
    x: at + (toRight ? BESIDE : -BESIDE),
    anchor: toRight ? 'start' : 'end',
  });
  return {
    row,
    startX,
    endX,
    startLabel: beside(startX, !right, format(row.start)),
    endLabel: beside(endX, right, format(row.end)),
    arrowX: Math.abs(endX - startX) < ARROW_ROOM ? null : (startX + endX) / 2,
  };
}
