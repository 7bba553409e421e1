/** Names on a map: beside their sign, inside the drawing, and never over each other. */

import type { Place } from './mapKeys.ts';
import type { Box } from './mapLayout.ts';

export interface MapLabel {
  readonly code: string;
  readonly lines: readonly string[];
  /** Where the sign stands. */
  readonly at: Place;
  /** Where the text stands. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

const SIZE = 13;
const LEADING = 15;
const AWAY = 9;

interface Wanted {
  readonly code: string;
  readonly lines: readonly string[];
  readonly at: Place;
  /** The drawing that the name must stay in. */
  readonly within: Box;
  /** Where it goes first: beside its sign, below it, or in the sign's place where there is none. */
  readonly prefer: 'beside' | 'below' | 'on';
  /** Pixels it may be wide, centred on its place; it is left out where that is not enough or not free. */
  readonly room?: number;
}

/** Each name takes the first free place around its sign. */
export function placeLabels(wanted: readonly Wanted[]): readonly MapLabel[] {
  const taken: Box[] = wanted.map(({ at: [x, y], prefer }) =>
    prefer === 'on' ? { x, y, width: 0, height: 0 } : { x: x - 6, y: y - 6, width: 12, height: 12 },
  );
  return wanted.flatMap(({ code, lines, at, within, prefer, room }, own) => {
    const width = Math.max(...lines.map((line) => line.length)) * SIZE * 0.57;
    const height = lines.length * LEADING;
    const options = placesAround(at, width, height, prefer);
    const free = (box: Box): boolean =>
      inside(box, within) && !taken.some((other, i) => i !== own && overlap(box, other));
    const here = options[0]!;
    if (room !== undefined && (width > room || !free(here.box))) return [];
    const found =
      options.find(({ box }) => free(box)) ?? options.find(({ box }) => inside(box, within)) ?? here;
    taken.push(found.box);
    return [{ code, lines, at, anchor: found.anchor, x: found.x, y: found.box.y + LEADING - 4 }];
  });
}

function placesAround([x, y]: Place, width: number, height: number, prefer: Wanted['prefer']) {
  const at = (anchor: MapLabel['anchor'], tx: number, top: number) => {
    const left = anchor === 'start' ? tx : anchor === 'end' ? tx - width : tx - width / 2;
    return { anchor, x: tx, box: { x: left, y: top, width, height } };
  };
  const beside = [0, LEADING, -LEADING, 2 * LEADING, -2 * LEADING].flatMap((shift) => [
    at('start', x + AWAY, y - height / 2 + shift),
    at('end', x - AWAY, y - height / 2 + shift),
  ]);
  const below = [at('middle', x, y + AWAY - 2), at('middle', x, y - AWAY - height)];
  if (prefer === 'on') return [at('middle', x, y - height / 2), ...below, ...beside];
  if (prefer === 'below') return [...below, ...beside];
  return [...beside.slice(0, 2), ...below, ...beside.slice(2)];
}

function inside(box: Box, within: Box): boolean {
  return (
    box.x >= within.x &&
    box.y >= within.y &&
    box.x + box.width <= within.x + within.width &&
    box.y + box.height <= within.y + within.height
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
