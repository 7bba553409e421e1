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
  /** Limits of the classes where their numbers have room; `x` is the middle of the text. */
  readonly ticks: readonly Tick[];
  /** Pixel of a value; NaN outside the axis. */
  readonly x: (value: number) => number;
  /** Classes are drawn equally wide, because on a common scale some would vanish. */
  readonly stretched: boolean;
}

const TALLEST = 96;
const NARROWEST = 22;
/** Room for the outermost numbers. */
const EDGE = 16;

export function histogram(
  model: MapModel,
  width: number,
  formatBare: (value: number) => string,
): Histogram | null {
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
      numbered.map((value, i) => ({
        value,
        text: formatBare(value),
        x: i === classes.length ? EDGE + span : position(value),
      })),
      classes.at(-1)!.from,
      width,
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

const CHARACTER = 7.4;
const GAP = 5;

interface Tick {
  readonly x: number;
  readonly value: number;
  readonly text: string;
}

/**
 * Each number centred on its limit but inside the width; those that would touch another are left out. First and last
 * stay, and the limit of the uppermost class, which the headline speaks of.
 */
function spread(ticks: readonly Tick[], upper: number, width: number): readonly Tick[] {
  const half = ({ text }: Tick): number => (text.length * CHARACTER) / 2;
  const centred = ticks.map((tick) => ({
    ...tick,
    x: Math.max(half(tick), Math.min(tick.x, width - half(tick))),
  }));
  const kept: Tick[] = [];
  const add = (tick: Tick | undefined): void => {
    if (tick === undefined || kept.includes(tick)) return;
    if (kept.every((other) => Math.abs(other.x - tick.x) >= half(other) + half(tick) + GAP)) kept.push(tick);
  };
  add(centred.find((tick) => tick.value === upper));
  add(centred.at(-1));
  add(centred[0]);
  for (const tick of centred) add(tick);
  return kept.sort((a, b) => a.x - b.x);
}
