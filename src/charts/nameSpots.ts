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
/** A name crossed by a thread, or two threads that cross, cost as much as four dots covered. */
const CROSSED = 12;
const COVERED = 3;
/** The sign of a named dot, its own or another's, must be seen. */
const HIDDEN = 10;
/** A name closer to another named dot than to its own. */
const MISLEADING = 4;
/** A thread that runs over another dot. */
const RUN_OVER = 1.5;
/** Each point of a line under a name: its halo keeps it readable, so it is better than a long thread. */
const ON_LINE = 0.4;
const DISTANCES = [0, 14, 28, 44, 62, 84, 110, 140, 175, 215, 260];

interface Surroundings {
  readonly named: readonly NamedDot[];
  readonly dots: readonly Point[];
  readonly bounds: Bounds;
  readonly lines: readonly Point[];
}

interface Placed {
  readonly spot: NameSpot;
  readonly box: Box;
  readonly thread: readonly Point[];
}

/** Once all names have a spot, each is placed anew with the others where they are, this many times. */
const ROUNDS = 2;

/** In the order given: the first ones choose first. */
export function nameSpots(
  named: readonly NamedDot[],
  dots: readonly Point[],
  bounds: Bounds,
  /** Words that stand already. */
  standing: readonly Box[] = [],
  /** Points along drawn lines, some ten pixels apart. */
  lines: readonly Point[] = [],
): readonly NameSpot[] {
  const around = { named, dots, bounds, lines };
  const placed: Placed[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    named.forEach((own, i) => {
      placed[i] = bestSpot(own, around, standing, round === 0 ? placed : placed.toSpliced(i, 1));
    });
  }
  return placed.map(({ spot }) => spot);
}

function bestSpot(
  own: NamedDot,
  around: Surroundings,
  standing: readonly Box[],
  others: readonly Placed[],
): Placed {
  const { bounds } = around;
  const taken = [...standing, ...others.map(({ box }) => box)];
  const threads = others.map(({ thread }) => thread);
  let best: Placed | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const distance of DISTANCES) {
    for (const [dx, dy] of beside(own, distance)) {
      const left = Math.max(bounds.left, Math.min(own.x + dx, bounds.right - own.width));
      const y = Math.max(bounds.top + HEIGHT / 2, Math.min(own.y + dy, bounds.bottom - HEIGHT / 2));
      const box = { left, right: left + own.width, y };
      if (taken.some((other) => overlap(box, other))) continue;
      const thread = threadOf(box, own);
      const crossed =
        threads.some((other) => other.some((point) => inside(box, point)) || cross(other, thread)) ||
        taken.some((other) => thread.some((point) => inside(other, point)));
      const cost = distance / 10 + (crossed ? CROSSED : 0) + costOf(box, thread, own, around);
      if (cost < least) {
        least = cost;
        best = { spot: { left, y, moved: away(box, own) > THREAD }, box, thread };
      }
    }
    if (least <= distance / 10) break;
  }
  if (best !== null) return best;
  const box = { left: own.x + BESIDE, right: own.x + BESIDE + own.width, y: own.y };
  return { spot: { left: box.left, y: box.y, moved: false }, box, thread: [] };
}

/** What a name at this place hides or could be mistaken for. */
function costOf(
  box: Box,
  thread: readonly Point[],
  own: NamedDot,
  { named, dots, lines }: Surroundings,
): number {
  const count = <T>(list: readonly T[], holds: (one: T) => boolean): number => list.filter(holds).length;
  return (
    COVERED * count(dots, (dot) => covers(box, dot)) +
    HIDDEN * count(named, (dot) => covers(box, dot)) +
    RUN_OVER * count(dots, (dot) => runsOver(thread, dot, own)) +
    ON_LINE * count(lines, (point) => inside(box, point)) +
    MISLEADING * count(named, (other) => other !== own && away(box, other) < away(box, own))
  );
}

/** Right, left, above, below and between, at a distance; the best first where all are free. */
function beside({ width }: NamedDot, distance: number): readonly (readonly [number, number])[] {
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

/** Whether two threads, each from its dot to its name, cross. */
function cross(a: readonly Point[], b: readonly Point[]): boolean {
  const [from, to, start, end] = [a[0], a.at(-1), b[0], b.at(-1)];
  if (from === undefined || to === undefined || start === undefined || end === undefined) return false;
  const side = (p: Point, q: Point, r: Point): boolean =>
    (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x) > 0;
  return side(from, to, start) !== side(from, to, end) && side(start, end, from) !== side(start, end, to);
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
