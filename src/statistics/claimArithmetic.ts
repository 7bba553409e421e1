/** A range of numbers, both ends with; `high` may be Infinity. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What was said about a change, each as the range its rounding leaves open. All sizes, none negative. */
export interface StatedNumbers {
  readonly falling: boolean;
  /** Per cent of the start. */
  readonly percent?: Interval;
  /** In the unit of the numbers themselves: persons, or percentage points of a share. */
  readonly change?: Interval;
  readonly start?: Interval;
  readonly end?: Interval;
}

/** Start and end that a claim leaves possible. */
export interface ImpliedLevels {
  readonly start: Interval;
  readonly end: Interval;
}

/** Where the plane ends. */
const BOUND = 1e9;
/** More than there are people in the country: what reaches so far has no upper end. */
const ENDLESS = 1e7;
/** Rounding errors of the arithmetic itself, relative. */
const EPSILON = 1e-12;

/**
 * From which number to which can it have gone, if everything stated is true? Null when nothing can: the numbers
 * contradict each other.
 *
 * With S the start, E the end and D = S − E for a fall, E − S for a rise, every stated range is a pair of straight
 * lines in the (S, E) plane,
 *
 *     start   s₁ ≤ S ≤ s₂          change    d₁ ≤ D ≤ d₂
 *     end     e₁ ≤ E ≤ e₂          percent   S·p₁/100 ≤ D ≤ S·p₂/100
 *
 * so what is possible is a convex polygon, and its widths are the answer. For a percentage p and a change n alone this
 * is the hand rule: the start lies between (n−½)/((p+½)/100) and (n+½)/((p−½)/100).
 *
 * Unit: that of the numbers. Source: Sutherland & Hodgman (1974), "Reentrant polygon clipping", Communications of the
 * ACM 17:32–42; the rule for one pair is the project's own (ranges of rounded numbers).
 *
 * Caveats: ranges without a number that ties them to a size (a percentage alone) leave the ends open, `high` Infinity.
 * That whole persons exist in the range is not asked here: see `wholeIn`.
 *
 *     impliedLevels({ falling: true, percent: { low: 20.5, high: 21.5 }, change: { low: 371.5, high: 372.5 } })
 *     // start 1,727.9 to 1,817.1, end 1,356.4 to 1,444.6
 */
export function impliedLevels(stated: StatedNumbers): ImpliedLevels | null {
  let polygon: readonly Point[] = [
    [0, 0],
    [BOUND, 0],
    [BOUND, BOUND],
    [0, BOUND],
  ];
  for (const line of linesOf(stated)) polygon = clip(polygon, line);
  if (polygon.length === 0) return null;
  const widths = (axis: 0 | 1): Interval => {
    const values = polygon.map((point) => point[axis]);
    const high = Math.max(...values);
    return {
      low: Math.max(0, Math.min(...values)),
      high: high >= ENDLESS ? Number.POSITIVE_INFINITY : high,
    };
  };
  return { start: widths(0), end: widths(1) };
}

type Point = readonly [start: number, end: number];

/** a·S + b·E ≤ c */
type HalfPlane = readonly [a: number, b: number, c: number];

function linesOf({ falling, percent, change, start, end }: StatedNumbers): readonly HalfPlane[] {
  // D as a sum of S and E.
  const [s, e] = falling ? [1, -1] : [-1, 1];
  const lines: HalfPlane[] = [[-s, -e, 0]];
  const between = (a: number, b: number, { low, high }: Interval): void => {
    lines.push([-a, -b, -low]);
    if (Number.isFinite(high)) lines.push([a, b, high]);
  };
  if (start !== undefined) between(1, 0, start);
  if (end !== undefined) between(0, 1, end);
  if (change !== undefined) between(s, e, change);
  if (percent !== undefined) {
    lines.push([percent.low / 100 - s, -e, 0]);
    if (Number.isFinite(percent.high)) lines.push([s - percent.high / 100, e, 0]);
  }
  return lines;
}

/** The part of a convex polygon on the right side of a line; empty when there is none. */
function clip(polygon: readonly Point[], [a, b, c]: HalfPlane): readonly Point[] {
  const kept: Point[] = [];
  const over = polygon.map(([s, e]) => {
    const excess = a * s + b * e - c;
    // What misses the line by a rounding error lies on it.
    return Math.abs(excess) <= EPSILON * (Math.abs(a * s) + Math.abs(b * e) + Math.abs(c)) ? 0 : excess;
  });
  polygon.forEach((point, i) => {
    const next = (i + 1) % polygon.length;
    const [here, there] = [over[i]!, over[next]!];
    if (here <= 0) kept.push(point);
    if (here * there >= 0) return;
    const share = here / (here - there);
    const [s, e] = polygon[next]!;
    kept.push([point[0] + share * (s - point[0]), point[1] + share * (e - point[1])]);
  });
  return kept;
}

/**
 * Whether two ranges meet, ends with: two claims about the same number cannot both be true when theirs do not. What is
 * parted by the arithmetic's own rounding alone meets (3.9 + 0.05 comes out below 4 − 0.05).
 *
 *     meet({ low: 1728, high: 1817 }, { low: 1800, high: 1900 })  // true
 */
export function meet(a: Interval, b: Interval): boolean {
  return Math.max(a.low, b.low) <= Math.min(a.high, b.high) + 1e-9;
}

/**
 * The whole numbers in a range, or null when it holds none: persons are whole.
 *
 *     wholeIn({ low: 1727.9, high: 1817.1 })  // 1,728 to 1,817
 */
export function wholeIn({ low, high }: Interval): Interval | null {
  const whole = { low: Math.ceil(low - 1e-6), high: Math.floor(high + 1e-6) };
  return whole.low <= whole.high ? whole : null;
}

/**
 * A change of a share in percentage points, as per cent of where it started.
 *
 *     percent = 100 · points / share
 *
 * NaN for a share of 0. Caveat: the two are easily mistaken for each other: from 4 to 3 pct. is 1 percentage point,
 * and 25 per cent.
 *
 *     percentFromPoints(1, 4)  // 25
 */
export function percentFromPoints(points: number, share: number): number {
  return share === 0 ? Number.NaN : (100 * points) / share;
}

/**
 * A change in per cent of a share, as percentage points.
 *
 *     points = share · percent / 100
 *
 *     pointsFromPercent(25, 4)  // 1
 */
export function pointsFromPercent(percent: number, share: number): number {
  return (share * percent) / 100;
}
