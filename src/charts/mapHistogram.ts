/** The legend's drawing: every area a dot over the value axis, the classes as bands of colour below. */
import type { MapModel } from '../selectors/mapModel.ts';

export interface Dot {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  readonly tone: string;
  readonly slot: number;
}

export interface Histogram {
  readonly dots: readonly Dot[];
  readonly radius: number;
  /** Height of the tallest stack. */
  readonly height: number;
  readonly bands: readonly { readonly x: number; readonly width: number; readonly tone: string }[];
  readonly ticks: readonly { readonly x: number; readonly value: number }[];
  /** Pixel of a value; NaN outside the axis. */
  readonly x: (value: number) => number;
  /** Classes are drawn equally wide, because on a common scale some would vanish. */
  readonly stretched: boolean;
}

const TALLEST = 96;
const NARROWEST = 22;
/** Room for the outermost numbers. */
const EDGE = 16;

export function histogram(model: MapModel, width: number): Histogram | null {
  const { classes } = model;
  if (classes.length === 0) return null;
  const limits = [...classes.map((one) => one.from), classes.at(-1)!.to];
  // A last class of one number has said it with its lower limit.
  const numbered = limits.at(-1) === limits.at(-2) ? limits.slice(0, -1) : limits;
  const span = width - 2 * EDGE;
  const [low, high] = [limits[0]!, limits.at(-1)!];
  const linear = (value: number): number => EDGE + ((value - low) / (high - low || 1)) * span;
  const narrowest = Math.min(...classes.map((_, i) => linear(limits[i + 1]!) - linear(limits[i]!)));
  const stretched = classes.length > 1 && narrowest < NARROWEST;
  const stretch = (value: number): number => {
    const at = Math.max(
      0,
      classes.findLastIndex((_, i) => value >= limits[i]!),
    );
    const [from, to] = [limits[at]!, limits[at + 1]!];
    return EDGE + ((at + Math.min(1, (value - from) / (to - from || 1))) * span) / classes.length;
  };
  const position = stretched ? stretch : linear;
  const { dots, radius, height } = stack(model, position);
  return {
    ...{ dots, radius, height, stretched },
    bands: classes.map(({ tone }, i) => {
      const from = position(limits[i]!);
      const to = i === classes.length - 1 ? EDGE + span : position(limits[i + 1]!);
      return { tone, x: from, width: to - from };
    }),
    ticks: spread(
      numbered.map((value, i) => ({ value, x: i === classes.length ? EDGE + span : position(value) })),
    ),
    x: (value) => (value < low || value > high ? Number.NaN : position(value)),
  };
}

/** Dots in columns; smaller where a column would grow too tall. */
function stack(model: MapModel, position: (value: number) => number) {
  const areas = model.areas.filter((area) => area.tone !== null).sort((a, b) => a.value - b.value);
  for (let pitch = 7; ; pitch -= 0.5) {
    const filled = new Map<number, number>();
    const dots = areas.map(({ code, value, tone, slot }): Dot => {
      const column = Math.round(position(value) / pitch);
      const at = filled.get(column) ?? 0;
      filled.set(column, at + 1);
      return { code, slot, tone: tone ?? '', x: column * pitch, y: -(at + 0.5) * pitch };
    });
    const height = Math.max(0, ...filled.values()) * pitch;
    if (height <= TALLEST || pitch <= 2) return { dots, radius: pitch / 2 - 0.4, height };
  }
}

/** Leaves out numbers that would touch; first and last stay. */
function spread<T extends { readonly x: number }>(ticks: readonly T[]): readonly T[] {
  const last = ticks.at(-1);
  const kept: T[] = [];
  for (const tick of ticks) {
    const before = kept.at(-1);
    const room =
      (before === undefined || tick.x - before.x >= 36) && (tick === last || (last?.x ?? 0) - tick.x >= 36);
    if (room || kept.length === 0) kept.push(tick);
    else if (tick === last && before !== undefined && tick.x - before.x > 0) kept.splice(-1, 1, tick);
  }
  return kept;
}
