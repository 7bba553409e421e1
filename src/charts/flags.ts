/** Names above a row of dots, each with a thread down to its dot: in few lanes, none over another. */

interface Wanted {
  /** Where the thread goes down. */
  readonly x: number;
  readonly width: number;
}

export interface Flag {
  /** 0 is the lane closest to the dots. */
  readonly lane: number;
  readonly left: number;
}

type Placed = Flag & Wanted;
/** A name that begins or ends at its thread stands this far from it. */
const BESIDE = 2;

type Anchor = 'middle' | 'start' | 'end';

const GAP = 8;
/** A thread keeps this far from other names. */
const CLEAR = 3;

/**
 * What is tried. From the right with each name beginning at its thread, or from the left with each ending there,
 * no thread ever meets a name unless the edges push; the others often need fewer lanes.
 */
const TRIES: readonly { readonly from: 'left' | 'right'; readonly anchors: readonly Anchor[] }[] = [
  { from: 'left', anchors: ['middle', 'start', 'end'] },
  { from: 'right', anchors: ['middle', 'start', 'end'] },
  { from: 'right', anchors: ['start', 'middle', 'end'] },
  { from: 'left', anchors: ['end', 'middle', 'start'] },
  { from: 'right', anchors: ['start'] },
  { from: 'left', anchors: ['end'] },
];

/** In the order given. Names stay between `left` and `right` where they are not wider than that. */
export function placeFlags(wanted: readonly Wanted[], left: number, right: number): readonly Flag[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]!.x - wanted[b]!.x || a - b);
  let best: readonly Flag[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const { from, anchors } of TRIES) {
    const placed: Placed[] = [];
    const flags = new Map<number, Flag>();
    for (const i of from === 'left' ? order : order.toReversed()) {
      const flag = firstRoom(wanted[i]!, placed, anchors, left, right);
      placed.push({ ...wanted[i]!, ...flag });
      flags.set(i, flag);
    }
    const cost = 10 * crossings(placed) + Math.max(0, ...placed.map((flag) => flag.lane));
    if (cost < least) {
      least = cost;
      best = wanted.map((_, i) => flags.get(i)!);
    }
  }
  return best;
}

function firstRoom(
  own: Wanted,
  placed: readonly Placed[],
  anchors: readonly Anchor[],
  left: number,
  right: number,
): Flag {
  const begin: Record<Anchor, number> = {
    middle: own.x - own.width / 2,
    start: own.x + BESIDE,
    end: own.x - own.width - BESIDE,
  };
  const starts = anchors.map((anchor) => Math.max(left, Math.min(begin[anchor], right - own.width)));
  for (let lane = 0; lane <= placed.length; lane++) {
    for (const from of starts) {
      const flag = { ...own, lane, left: from };
      if (placed.every((other) => !touches(flag, other))) return { lane, left: from };
    }
  }
  // Every lane is crossed: over all others; a thread then passes behind a name, no name covers another.
  return { lane: Math.max(-1, ...placed.map((other) => other.lane)) + 1, left: starts[0]! };
}

/** Two names in one lane, or the upper one's thread and the lower one's name. */
function touches(a: Placed, b: Placed): boolean {
  if (a.lane === b.lane) return a.left < b.left + b.width + GAP && b.left < a.left + a.width + GAP;
  const [upper, lower] = a.lane > b.lane ? [a, b] : [b, a];
  return upper.x > lower.left - CLEAR && upper.x < lower.left + lower.width + CLEAR;
}

function crossings(placed: readonly Placed[]): number {
  let found = 0;
  placed.forEach((a, i) => {
    for (const b of placed.slice(i + 1)) if (touches(a, b)) found++;
  });
  return found;
}
