/** Where a value stands among its peers, said no stronger than the figures carry. */
import type { AreaCode } from '../domain/area.ts';
import type { Month } from '../domain/period.ts';
import type { Standing } from '../language/headlines.ts';
import type { Comparison } from './comparison.ts';
import { comparePair } from './pairComparison.ts';
import { placeOf, type Ranking } from './ranking.ts';

/** `Blandt de højeste` is the top tenth; among fewer areas than this nobody is singled out. */
const FEWEST_PEERS = 20;
const TENTH = 10;

/**
 * Only number one or last, clearly apart from number two, is called the highest or lowest; never by a mean, for what
 * is clear is known of months.
 */
export function standing(
  ranking: Ranking,
  code: AreaCode | null,
  { data, smoothed }: Pick<Comparison, 'data' | 'smoothed'>,
  month: Month,
): Standing {
  const { ranked } = ranking;
  const own = placeOf(ranking, code);
  if (own === undefined || ranked.length < FEWEST_PEERS) return 'middle';
  const fromBelow = ranked.length - own.place - own.ties;
  const reach = Math.ceil(ranked.length / TENTH);
  const clear = (neighbour: number): boolean => {
    const other = ranked[neighbour];
    return (
      !smoothed && other !== undefined && comparePair(own.code, other.code, data, month)?.distinct === true
    );
  };
  if (own.place === 1 && own.ties === 0 && clear(1)) return 'highest';
  if (fromBelow === 0 && own.ties === 0 && clear(ranked.length - 2)) return 'lowest';
  if (own.place <= reach) return 'among-highest';
  if (fromBelow < reach) return 'among-lowest';
  return 'middle';
}
