/** Where the labels of target levels stand: beside their level, clear of the chosen lines and of each other. */
import type { Line } from '../domain/line.ts';
import type { Month } from '../domain/period.ts';

interface Frame {
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly firstMonth: Month;
  readonly x: (month: Month) => number;
  readonly y: (value: number) => number;
}

/** Left end of the baseline of the text, in pixels. */
export interface LabelSpot {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Of 13 px bold text, generously. */
const LETTER = 7.4;
const HEIGHT = 15;
const OFF_LEVEL = 5;
const STEP = 10;
/** Points looked at between two months, so that no steep line slips through. */
const BETWEEN = 8;

/**
 * In the order of the targets. From the left, above the level before below it, the first place that nothing crosses; where
 * every place is crossed, the one that is crossed least.
 */
export function placeTargetLabels(
  targets: readonly { readonly value: number; readonly label: string }[],
  lines: readonly Line[],
  frame: Frame,
): readonly LabelSpot[] {
  const { plot, y } = frame;
  const points = lines.flatMap((line) => pointsOf(line, frame));
  const taken: Box[] = [];
  return targets.map(({ value, label }) => {
    const width = label.length * LETTER;
    let best: { readonly box: Box; readonly cost: number } | null = null;
    const last = Math.max(plot.left + 6, plot.right - width);
    for (const bottom of [y(value) - OFF_LEVEL, y(value) + HEIGHT]) {
      if (bottom < plot.top || bottom > plot.bottom) continue;
      for (let left = plot.left + 6; left <= last; left += STEP) {
        const box = { left, right: left + width, top: bottom - HEIGHT, bottom };
        const covered = taken.filter((other) => meets(box, other)).length;
        const cost = 1000 * covered + points.filter((point) => holds(box, point)).length;
        if (best === null || cost < best.cost) best = { box, cost };
      }
    }
    const box = best?.box ?? {
      left: plot.left + 6,
      right: plot.left + 6 + width,
      top: plot.top,
      bottom: plot.top + HEIGHT,
    };
    taken.push(box);
    return { x: box.left, y: box.bottom - 2 };
  });
}

function pointsOf(line: Line, { firstMonth, x, y }: Frame): readonly LabelSpot[] {
  const points: LabelSpot[] = [];
  line.values.forEach((value, m) => {
    const next = line.values[m + 1] ?? Number.NaN;
    if (Number.isNaN(value)) return;
    points.push({ x: x(firstMonth + m), y: y(value) });
    if (Number.isNaN(next)) return;
    for (let step = 1; step < BETWEEN; step++)
      points.push({
        x: x(firstMonth + m + step / BETWEEN),
        y: y(value + ((next - value) * step) / BETWEEN),
      });
  });
  return points;
}

/** A line's own width and a marker's half reach a little beyond its points. */
const REACH = 4;

function holds(box: Box, { x, y }: LabelSpot): boolean {
  return x > box.left - REACH && x < box.right + REACH && y > box.top - REACH && y < box.bottom + REACH;
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
