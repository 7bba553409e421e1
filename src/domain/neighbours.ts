/**
 * Which kommuner lie next to each other, from `data/boundaries/neighbours.txt` (checked by hand): shared land borders, bridges,
 * and ferries for islands that have neither. The list is 2 kB, so it is fetched when first asked for.
 */
import type { AreaCode } from './area.ts';

export type NeighbourKind = 'land' | 'bridge' | 'ferry';

export interface Neighbour {
  readonly code: AreaCode;
  readonly kind: NeighbourKind;
}

const KINDS: Readonly<Record<string, NeighbourKind>> = { land: 'land', bro: 'bridge', færge: 'ferry' };

/** A kommune's neighbours in the order of their codes; empty for what is no kommune. */
export type NeighboursOf = (code: AreaCode) => readonly Neighbour[];

/** The list, as its own small chunk. Rejects when that does not come. */
export async function loadNeighbours(): Promise<NeighboursOf> {
  return readNeighbours((await import('../../data/boundaries/neighbours.txt?raw')).default);
}

/** The text of `neighbours.txt` as a look-up. */
function readNeighbours(csv: string): NeighboursOf {
  const lists = new Map<AreaCode, Neighbour[]>();
  for (const line of csv.trim().split(/\r?\n/).slice(1)) {
    const [from = '', code = '', word = ''] = line.split(';');
    const kind = KINDS[word];
    if (kind === undefined) throw new Error(`neighbours.txt: ${line}`);
    const list = lists.get(from);
    if (list === undefined) lists.set(from, [{ code, kind }]);
    else list.push({ code, kind });
  }
  return (code) => lists.get(code) ?? [];
}
