/** Classes of a map: at most five steps of values, never with the same number on both sides of a limit. */

export type ClassMode = 'quantile' | 'even';

/** `s0` to `s4` light to dark; `d0` to `d4` from below over the neutral `d2` to above. */
export type Tone = 's0' | 's1' | 's2' | 's3' | 's4' | 'd0' | 'd1' | 'd2' | 'd3' | 'd4';

export interface MapClass {
  /** Quantiles: the lowest and highest value inside. Even steps: the limits, the lower one belonging to the class. */
  readonly from: number;
  readonly to: number;
  readonly tone: Tone;
  readonly count: number;
}

const MOST = 5;

interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * `values` as they are shown (rounded), so that equal numbers get equal colours; `grain` is the last decimal shown.
 * With a `middle` (no change, index 100) the classes lie around it.
 */
export function mapClasses(
  values: readonly number[],
  mode: ClassMode,
  middle: number | null,
  grain: number,
): readonly MapClass[] {
  const sorted = [...values].sort((a, b) => a - b);
  if (sorted.length === 0) return [];
  if (middle !== null) {
    return mode === 'quantile' ? quantilesAround(sorted, middle) : evenAround(sorted, middle, grain);
  }
  const ranges = mode === 'quantile' ? quantileRanges(sorted, MOST) : evenRanges(sorted, grain);
  return ranges.map((range, i) => ({
    ...range,
    tone: `s${ranges.length === 1 ? 2 : Math.round((i * (MOST - 1)) / (ranges.length - 1))}` as Tone,
    count: countIn(sorted, range, mode, i === ranges.length - 1),
  }));
}

/** The class of a shown value, or -1. */
export function classOf(classes: readonly MapClass[], value: number): number {
  return classes.findLastIndex((one) => value >= one.from - 1e-9);
}

function countIn(sorted: readonly number[], { from, to }: Range, mode: ClassMode, last: boolean): number {
  return sorted.filter(
    (v) => v >= from - 1e-9 && (mode === 'quantile' || last ? v <= to + 1e-9 : v < to - 1e-9),
  ).length;
}

/** Parts with as many values each as ties allow: each limit goes to the nearest place between two different values. */
function quantileRanges(sorted: readonly number[], parts: number): readonly Range[] {
  const between = sorted.map((_, i) => i).filter((i) => i > 0 && sorted[i] !== sorted[i - 1]);
  const cuts = new Set<number>();
  for (let k = 1; k < parts; k++) {
    const target = (sorted.length * k) / parts;
    const nearest = between.reduce(
      (best, cut) => (Math.abs(cut - target) < Math.abs(best - target) ? cut : best),
      between[0] ?? 0,
    );
    if (nearest > 0) cuts.add(nearest);
  }
  const starts = [0, ...[...cuts].sort((a, b) => a - b)];
  return starts.map((start, i) => ({
    from: sorted[start]!,
    to: sorted[(starts[i + 1] ?? sorted.length) - 1]!,
  }));
}

/** The fifth of all that is closest to the middle is neutral; each side is halved. */
function quantilesAround(sorted: readonly number[], middle: number): readonly MapClass[] {
  const away = sorted.map((value) => Math.abs(value - middle)).sort((a, b) => a - b);
  const close = away[Math.max(0, Math.ceil(sorted.length / MOST) - 1)]! + 1e-9;
  const below = sorted.filter((value) => value < middle - close);
  const near = sorted.filter((value) => Math.abs(value - middle) <= close);
  const above = sorted.filter((value) => value > middle + close);
  const side = (part: readonly number[], tones: readonly [Tone, Tone], single: Tone): readonly MapClass[] => {
    if (part.length === 0) return [];
    const ranges = quantileRanges(part, 2);
    return ranges.map((range, i) => ({
      ...range,
      tone: ranges.length === 1 ? single : tones[i]!,
      count: countIn(part, range, 'quantile', true),
    }));
  };
  return [
    ...side(below, ['d0', 'd1'], 'd1'),
    { from: near[0]!, to: near.at(-1)!, tone: 'd2', count: near.length },
    ...side(above, ['d3', 'd4'], 'd3'),
  ];
}

/** The smallest round step that is enough: 1, 2, 2,5 or 5 times a power of ten, no finer than what is shown. */
function roundStep(enough: (step: number) => boolean, grain: number): number {
  for (let power = Math.round(Math.log10(grain)); power < 9; power++) {
    for (const digit of [1, 2, 2.5, 5]) {
      const step = digit * 10 ** power;
      const whole = Math.abs(step / grain - Math.round(step / grain)) < 1e-6;
      if (whole && enough(step)) return step;
    }
  }
  return Number.POSITIVE_INFINITY;
}

function evenRanges(sorted: readonly number[], grain: number): readonly Range[] {
  const [low, high] = [sorted[0]!, sorted.at(-1)!];
  const startOf = (step: number): number => Math.floor(low / step + 1e-9) * step;
  const step = roundStep((s) => startOf(s) + MOST * s >= high - 1e-9, grain);
  const start = startOf(step);
  const count = Math.max(1, Math.ceil((high - start) / step - 1e-9));
  return Array.from({ length: count }, (_, i) => ({
    from: tidy(start + i * step),
    to: tidy(start + (i + 1) * step),
  }));
}

/** Limits half a step and one and a half steps each way from the middle. */
function evenAround(sorted: readonly number[], middle: number, grain: number): readonly MapClass[] {
  const furthest = Math.max(middle - sorted[0]!, sorted.at(-1)! - middle, grain);
  const half = roundStep((step) => MOST * step >= furthest - 1e-9, grain);
  const all = (['d0', 'd1', 'd2', 'd3', 'd4'] as const).map((tone, i) => {
    const range = {
      from: tidy(middle + (2 * i - MOST) * half),
      to: tidy(middle + (2 * i - MOST + 2) * half),
    };
    return { ...range, tone, count: countIn(sorted, range, 'even', i === MOST - 1) };
  });
  const used = all.map((one) => one.count > 0);
  return all.slice(Math.min(used.indexOf(true), 2), Math.max(used.lastIndexOf(true), 2) + 1);
}

/** Sums of decimals without their noise: 0,1 + 0,2 is 0,3. */
function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
