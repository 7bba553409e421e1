/** Names beside dots in a plane: none over another, few over other dots, with a thread where one had to move. */

export interface NamedDot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface NameSpot {
  /** The box's left edge and its middle. */
  readonly left: number;
  readonly y: number;
  /** So far from its dot that it needs a thread. */
  readonly moved: boolean;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const HEIGHT = 16;
const BESIDE = 9;
const DOT = 6;
/** A name this far from its dot has a thread to it. */
const THREAD = 13;
/** A name crossed by a thread, or crossing one with its own, costs as much as four dots covered. */
const CROSSED = 12;
const COVERED = 3;
/** A thread that runs over another dot. */
const RUN_OVER = 1.5;
/** Each point of a line under a name: its halo keeps it readable, so it is better than a long thread. */
const ON_LINE = 0.4;
const DISTANCES = [0, 14, 28, 44, 62, 84, 110, 140, 175, 215, 260];

/** In the order given: the first ones get the best spots. */
export function nameSpots(
  named: readonly NamedDot[],
  dots: readonly Point[],
  bounds: Bounds,
  /** Words that stand already. */
  standing: readonly Box[] = [],
  /** Points along drawn lines, some ten pixels apart. */
  lines: readonly Point[] = [],
): readonly NameSpot[] {
  const taken: Box[] = [...standing];
  /** Points along the threads so far. */
  const threads: Point[] = [];
  return named.map((own) => {
    let best: NameSpot | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const distance of DISTANCES) {
      for (const [dx, dy] of around(own, distance)) {
        const left = Math.max(bounds.left, Math.min(own.x + dx, bounds.right - own.width));
        const y = Math.max(bounds.top + HEIGHT / 2, Math.min(own.y + dy, bounds.bottom - HEIGHT / 2));
        const box = { left, right: left + own.width, y };
        if (taken.some((other) => overlap(box, other))) continue;
        const thread = threadOf(box, own);
        const crossed =
          threads.some((point) => inside(box, point)) ||
          taken.some((other) => thread.some((point) => inside(other, point)));
        const cost =
          distance / 10 +
          COVERED * dots.filter((dot) => covers(box, dot)).length +
          RUN_OVER * dots.filter((dot) => runsOver(thread, dot, own)).length +
          ON_LINE * lines.filter((point) => inside(box, point)).length +
          (crossed ? CROSSED : 0);
        if (cost < least) {
          least = cost;
          best = { left, y, moved: away(box, own) > THREAD };
        }
      }
      if (least <= distance / 10) break;
    }
    const spot = best ?? { left: own.x + BESIDE, y: own.y, moved: false };
    const box = { left: spot.left, right: spot.left + own.width, y: spot.y };
    taken.push(box);
    threads.push(...threadOf(box, own));
    return spot;
  });
}

/** Right, left, above, below and between, at a distance; the best first where all are free. */
function around({ width }: NamedDot, distance: number): readonly (readonly [number, number])[] {
  const side = BESIDE + distance;
  const up = HEIGHT / 2 + DOT + distance;
  return [
    [side, 0],
    [-side - width, 0],
    [-width / 2, -up],
    [-width / 2, up],
    [side * 0.7, -up * 0.8],
    [-side * 0.7 - width, -up * 0.8],
    [side * 0.7, up * 0.8],
    [-side * 0.7 - width, up * 0.8],
    [side * 0.3, -up],
    [-side * 0.3 - width, -up],
    [side * 0.3, up],
    [-side * 0.3 - width, up],
    [side, -up * 0.4],
    [-side - width, -up * 0.4],
    [side, up * 0.4],
    [-side - width, up * 0.4],
  ];
}

type Box = { readonly left: number; readonly right: number; readonly y: number };

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right + 4 && b.left < a.right + 4 && Math.abs(a.y - b.y) < HEIGHT;
}

/** Points from the dot to the box, none where the name stands beside its dot. */
function threadOf(box: Box, dot: Point): readonly Point[] {
  if (away(box, dot) <= THREAD) return [];
  const to = { x: Math.max(box.left, Math.min(dot.x, box.right)), y: box.y };
  return Array.from({ length: 11 }, (_, i) => ({
    x: dot.x + ((to.x - dot.x) * i) / 12,
    y: dot.y + ((to.y - dot.y) * i) / 12,
  }));
}

/** Not the thread's own dot. */
function runsOver(thread: readonly Point[], dot: Point, own: Point): boolean {
  if (Math.hypot(dot.x - own.x, dot.y - own.y) < 1) return false;
  return thread.some((point) => Math.hypot(point.x - dot.x, point.y - dot.y) < DOT);
}

function inside(box: Box, point: Point): boolean {
  return point.x > box.left && point.x < box.right && Math.abs(point.y - box.y) < HEIGHT / 2;
}

/** From the dot to the nearest point of the box. */
function away(box: Box, dot: Point): number {
  const dx = Math.max(box.left - dot.x, 0, dot.x - box.right);
  const dy = Math.max(Math.abs(box.y - dot.y) - HEIGHT / 2, 0);
  return Math.hypot(dx, dy);
}

function covers(box: Box, dot: Point): boolean {
  return dot.x > box.left - DOT && dot.x < box.right + DOT && Math.abs(dot.y - box.y) < HEIGHT / 2 + DOT - 2;
}
