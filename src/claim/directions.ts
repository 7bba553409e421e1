/** Up or down. */
import type { ClaimDirection } from '../domain/claim.ts';
import type { ClaimDoubt, Found, Span } from '../domain/claimReading.ts';
import { type Scan, take, wordAt } from './tokens.ts';

const WORDS: Readonly<Record<ClaimDirection, readonly string[]>> = {
  fald: [
    ...['fald', 'faldet', 'falder', 'faldt', 'falde', 'faldende', 'færre', 'ned', 'nedad', 'nedgang'],
    ...['nedgangen', 'lavere', 'reduceret', 'reducerede', 'reducerer', 'reduktion', 'mindsket', 'mindskede'],
    ...[
      'mindskes',
      'nedbragt',
      'nedbragte',
      'nedbringes',
      'skrumpet',
      'sænket',
      'sænkede',
      'kortere',
      'kortet',
    ],
    ...['formindsket', 'raslet', 'styrtdykket', 'dykket', 'minus', 'aftaget', 'svundet'],
  ],
  stigning: [
    ...['stigning', 'stigningen', 'steget', 'stiger', 'steg', 'stige', 'stigende', 'flere', 'op', 'opad'],
    ...['højere', 'vokset', 'voksede', 'vokser', 'vækst', 'øget', 'øges', 'forøget', 'forøgelse', 'længere'],
    ...['tiltaget', 'forhøjet', 'plus'],
  ],
};

const DIRECTIONS: ReadonlyMap<string, ClaimDirection> = new Map(
  (['fald', 'stigning'] as const).flatMap((direction) =>
    WORDS[direction].map((word) => [word, direction] as const),
  ),
);

/** The direction a word says, or undefined. */
export function directionWord(word: string): ClaimDirection | undefined {
  return DIRECTIONS.get(word);
}

const NEGATIONS: ReadonlySet<string> = new Set(['ikke', 'aldrig', 'ingen', 'hverken', 'uden']);

/** Words of direction that no number has taken; `given` are those that a number says by itself (`halveret`). */
export function readDirection(
  scan: Scan,
  given: readonly { readonly direction: ClaimDirection; readonly span: Span }[],
): { readonly found: Found<ClaimDirection> | null; readonly doubts: readonly ClaimDoubt[] } {
  const seen = given.map(({ direction, span }) => ({ direction, span, at: span.start }));
  let negated = false;
  for (let i = 0; i < scan.tokens.length; i++) {
    const direction = directionWord(wordAt(scan, i));
    if (direction === undefined || isNoDirection(scan, i)) continue;
    // `er ikke faldet`, `faldt ikke`; the word itself stays among what was not read.
    if ([i - 2, i - 1, i + 1].some((near) => NEGATIONS.has(wordAt(scan, near)))) {
      negated = true;
      continue;
    }
    const at = scan.tokens[i]!.start;
    const known = seen.find(({ span }) => span.start <= at && at < span.end);
    if (known === undefined) seen.push({ direction, span: take(scan, i, i + 1), at });
  }
  seen.sort((a, b) => a.at - b.at);
  const [first] = seen;
  if (negated) return { found: null, doubts: ['negated'] };
  if (first === undefined) return { found: null, doubts: [] };
  const others = seen.filter(({ direction }) => direction !== first.direction);
  return {
    found: {
      value: first.direction,
      spans: seen.filter(({ direction }) => direction === first.direction).map(({ span }) => span),
      alternatives: others.length === 0 ? [] : [others[0]!.direction],
    },
    doubts: others.length === 0 ? [] : ['both-directions'],
  };
}

/** `op mod`, `op til`, `flere end` before a number, `flere af`: words of amount, not of direction. */
function isNoDirection(scan: Scan, at: number): boolean {
  const [word, next] = [wordAt(scan, at), wordAt(scan, at + 1)];
  if (word === 'op') return next === 'mod' || next === 'til';
  if (word === 'flere') return ['år', 'måneder', 'af', 'kommuner', 'steder', 'gange', 'penge'].includes(next);
  if (word === 'længere') return wordAt(scan, at - 1) === 'ikke' || next === 'tid';
  return false;
}
