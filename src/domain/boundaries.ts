/**
 * The drawn outlines of the 98 kommuner. A topology: each stretch of border or coast is stored once with what lies on
 * its two sides, so neighbours share one line and never gape. Only the map imports this: it is 15 kB.
 */
import source from '../../data/boundaries/boundaries.json';
import type { AreaCode } from './area.ts';

const SEA = '000';

type Point = readonly [number, number];

export interface Arc {
  /** A kommune, or `000` for the sea. */
  readonly left: AreaCode;
  readonly right: AreaCode;
  readonly points: readonly Point[];
}

/** The size of the drawing, for a viewBox. */
export const mapSize = { width: source.width, height: source.height } as const;

export const arcs: readonly Arc[] = source.arcs.map(readArc);

function readArc(text: string): Arc {
  const [left = SEA, right = SEA, ...rest] = text.split(' ');
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i < rest.length; i += 2) {
    x += Number(rest[i]);
    y += Number(rest[i + 1]);
    points.push([x, y]);
  }
  return { left, right, points };
}

/** Where a sign on a kommune stands best: well inside it. */
export function centreOf(code: AreaCode): Point {
  const [x = 0, y = 0] = (source.centres as Readonly<Record<AreaCode, string>>)[code]?.split(' ') ?? [];
  return [Number(x), Number(y)];
}

/** The outline of these kommuner together, as closed rings; borders between them are left out. */
export function ringsOf(codes: ReadonlySet<AreaCode>): readonly (readonly Point[])[] {
  const open = new Map<string, (readonly Point[])[]>();
  for (const { left, right, points } of arcs) {
    if (codes.has(left) === codes.has(right)) continue;
    const directed = codes.has(left) ? points : points.toReversed();
    const start = key(directed[0]!);
    open.set(start, [...(open.get(start) ?? []), directed]);
  }
  const rings: (readonly Point[])[] = [];
  for (const [start, waiting] of open) {
    for (let first = waiting.pop(); first !== undefined; first = waiting.pop()) {
      const ring = [...first];
      while (key(ring.at(-1)!) !== start) {
        const next = open.get(key(ring.at(-1)!))?.pop();
        if (next === undefined) break;
        ring.push(...next.slice(1));
      }
      rings.push(ring);
    }
  }
  return rings;
}

function key([x, y]: Point): string {
  return `${x} ${y}`;
}

/** An SVG path of whole numbers, steps relative to each other. */
export function pathOf(lines: readonly (readonly Point[])[], closed: boolean): string {
  return lines
    .map((line) => {
      const [x0, y0] = line[0]!;
      const steps = line.slice(1).map(([x, y], i) => `${x - line[i]![0]} ${y - line[i]![1]}`);
      return `M${x0} ${y0}l${steps.join(' ')}${closed ? 'Z' : ''}`;
    })
    .join('');
}

/** The lines between areas, each once; `groupOf` says which kommuner belong together. */
export function borders(groupOf: (code: AreaCode) => string): string {
  const between = arcs.filter(
    ({ left, right }) => left !== SEA && right !== SEA && groupOf(left) !== groupOf(right),
  );
  return pathOf(
    between.map(({ points }) => points),
    false,
  );
}

/** Every coast. */
export function coast(): string {
  return pathOf(
    arcs.filter(({ left, right }) => left === SEA || right === SEA).map(({ points }) => points),
    false,
  );
}
