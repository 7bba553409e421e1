/** Getting about on a map by keyboard: to the nearest area in a direction, or by the first letters of its name. */

export type Place = readonly [number, number];

const DIRECTIONS: Readonly<Record<string, Place>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** At most this far from the straight line, as a cosine: 65 degrees. */
const WIDEST = Math.cos((65 * Math.PI) / 180);

/** The nearest place in the direction of an arrow key, those straight ahead first; null when there is none. */
export function nextPlace(places: ReadonlyMap<string, Place>, from: string, key: string): string | null {
  const way = DIRECTIONS[key];
  const start = places.get(from);
  if (way === undefined || start === undefined) return null;
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [code, [x, y]] of places) {
    const [dx, dy] = [x - start[0], y - start[1]];
    const away = Math.hypot(dx, dy);
    const straight = away === 0 ? 0 : (dx * way[0] + dy * way[1]) / away;
    if (straight < WIDEST) continue;
    const cost = away / straight ** 1.5;
    if (cost < least) [best, least] = [code, cost];
  }
  return best;
}

export function isArrow(key: string): boolean {
  return Object.hasOwn(DIRECTIONS, key);
}

interface Named {
  readonly code: string;
  readonly name: string;
}

/** The first area whose name begins so, in the order given and after `from` when one letter is typed again. */
export function byFirstLetters(areas: readonly Named[], typed: string, from: string): string | null {
  const same = [...typed].every((letter) => letter === typed[0]);
  const wanted = fold(same ? typed.slice(0, 1) : typed);
  const start = same ? 1 + areas.findIndex((area) => area.code === from) : 0;
  const turned = [...areas.slice(start), ...areas.slice(0, start)];
  return turned.find((area) => fold(area.name).startsWith(wanted))?.code ?? null;
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll('å', 'aa');
}
