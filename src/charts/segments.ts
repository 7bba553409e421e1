/** Strokes through a row of numbers: gaps never bridged, single numbers as dots, the provisional end dashed. */
import { STATUS_VALUE } from '../domain/observation.ts';

export interface Segments {
  readonly solid: string;
  /** From the number before to the provisional one. */
  readonly dashed: string;
  /** Places of numbers with no number on either side: no stroke would show them. */
  readonly dots: readonly number[];
}

interface Row {
  readonly values: Float64Array;
  readonly status: Uint8Array;
}

const round = (n: number): number => Math.round(n * 10) / 10;

/** `provisional` is the place of the provisional number, null where there is none. */
export function segments(
  { values, status }: Row,
  provisional: number | null,
  x: (index: number) => number,
  y: (value: number) => number,
): Segments {
  const has = (i: number): boolean => status[i] === STATUS_VALUE;
  const point = (i: number): string => `${round(x(i))} ${round(y(values[i]!))}`;
  let solid = '';
  let dashed = '';
  const dots: number[] = [];
  for (let i = 0; i < values.length; i++) {
    if (!has(i)) continue;
    const before = i > 0 && has(i - 1);
    if (i === provisional && before) {
      dashed = `M${point(i - 1)}L${point(i)}`;
      continue;
    }
    solid += `${before && i - 1 !== provisional ? 'L' : 'M'}${point(i)}`;
    if (!before && !(i + 1 < values.length && has(i + 1))) dots.push(i);
  }
  return { solid, dashed, dots };
}

/** Keys that move along an axis, as a distance; undefined for any other key. `end` is the last place. */
export function stepOf(key: string, now: number, end: number): number | undefined {
  const to: Record<string, number> = {
    ArrowLeft: now - 1,
    ArrowRight: now + 1,
    PageDown: now - 12,
    PageUp: now + 12,
    Home: 0,
    End: end,
  };
  const next = to[key];
  return next === undefined ? undefined : Math.min(Math.max(next, 0), end);
}
