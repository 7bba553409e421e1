/** Ratios as dots on one logarithmic axis, piled where they are alike, one of them marked. */
import { logTicks } from './logTicks.ts';

export interface RatioDot {
  readonly code: string;
  readonly ratio: number;
  readonly x: number;
  readonly y: number;
}

export interface RatioLayout {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly baseY: number;
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  readonly others: readonly RatioDot[];
  readonly own: RatioDot;
  /** Where the name of the marked one stands: over all dots, on the side with more room. */
  readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' };
}

interface RatioInput {
  readonly width: number;
  readonly own: { readonly code: string; readonly ratio: number };
  readonly others: readonly { readonly code: string; readonly ratio: number }[];
}

const SIDE = 16;
const AXIS = 24;
const LABEL = 26;
/** A ratio of nought lies at the left end. */
const LEAST = 0.05;

export function ratioLayout({ width, own, others }: RatioInput): RatioLayout {
  const radius = width < 480 ? 4 : 5;
  const step = 2 * radius + 1.5;
  const all = [own, ...others].map(({ ratio }) => Math.max(LEAST, ratio));
  const low = Math.log(Math.min(...all) / 1.15);
  const high = Math.log(Math.max(...all) * 1.15);
  const inside = width - 2 * SIDE;
  const x = (ratio: number): number =>
    SIDE + ((Math.log(Math.max(LEAST, ratio)) - low) / (high - low)) * inside;
  // Columns as wide as a dot; the marked one is the first of its own, so that it stands on the axis.
  const piles = new Map<number, number>();
  const column = (ratio: number): number => Math.round(x(ratio) / step);
  const heightOf = (ratio: number): number => {
    const at = column(ratio);
    const height = piles.get(at) ?? 0;
    piles.set(at, height + 1);
    return height;
  };
  const raised = [own, ...others].map((one) => ({ ...one, level: heightOf(one.ratio) }));
  const most = Math.max(...piles.values());
  const baseY = LABEL + most * step;
  const dots = raised.map(
    ({ code, ratio, level }): RatioDot => ({
      code,
      ratio,
      x: column(ratio) * step,
      y: baseY - step / 2 - level * step,
    }),
  );
  const [first, ...rest] = dots;
  const end = first!.x > width / 2;
  return {
    width,
    height: baseY + AXIS,
    radius,
    baseY,
    ticks: logTicks(Math.exp(low), Math.exp(high), x, 34).map((value) => ({ value, x: x(value) })),
    others: rest,
    own: first!,
    label: { x: first!.x + (end ? 3 : -3), y: LABEL - 10, anchor: end ? 'end' : 'start' },
  };
}
