/** Names and values at the end of the lines, moved apart so that none covers another. */

import type { Line } from '../domain/line.ts';
import { STATUS_VALUE } from '../domain/observation.ts';
import type { Month } from '../domain/period.ts';

export interface EndLabel {
  readonly line: Line;
  readonly text: string;
  /** The line's last number. */
  readonly x: number;
  readonly y: number;
  /** Where the text stands. */
  readonly labelY: number;
}

const GAP = 17;

interface Scales {
  readonly x: (month: Month) => number;
  readonly y: (value: number) => number;
  readonly firstMonth: Month;
}

/** In the order of the lines; lines without any number get no label. */
export function placeEndLabels(
  lines: readonly Line[],
  texts: readonly string[],
  scales: Scales,
  plot: { readonly top: number; readonly bottom: number },
): readonly EndLabel[] {
  const wanted = lines.flatMap((line, i) => {
    const index = line.status.lastIndexOf(STATUS_VALUE);
    if (index < 0) return [];
    const y = scales.y(line.values[index]!);
    return [{ line, text: texts[i]!, x: scales.x(scales.firstMonth + index), y }];
  });
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]!.y - wanted[b]!.y);
  const spread = spreadApart(
    order.map((i) => wanted[i]!.y),
    GAP,
    plot.top,
    plot.bottom,
  );
  const labelY = new Map(order.map((i, rank) => [i, spread[rank]!]));
  return wanted.map((label, i) => ({ ...label, labelY: labelY.get(i)! }));
}

/**
 * Moves sorted positions as little as possible (least squares) so that neighbours are at least `gap` apart, then
 * into [low, high]. Pool-adjacent-violators on the positions less their minimal spacing.
 */
export function spreadApart(
  sorted: readonly number[],
  gap: number,
  low: number,
  high: number,
): readonly number[] {
  const blocks: { sum: number; size: number }[] = [];
  sorted.forEach((position, i) => {
    blocks.push({ sum: position - i * gap, size: 1 });
    while (blocks.length > 1) {
      const [a, b] = [blocks.at(-2)!, blocks.at(-1)!];
      if (a.sum / a.size <= b.sum / b.size) break;
      blocks.splice(-2, 2, { sum: a.sum + b.sum, size: a.size + b.size });
    }
  });
  const room = high - (sorted.length - 1) * gap;
  const flat = blocks.flatMap((block) => Array<number>(block.size).fill(block.sum / block.size));
  return flat.map((position, i) => Math.min(Math.max(position, low), Math.max(low, room)) + i * gap);
}
