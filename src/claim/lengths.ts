/** Lengths of time where they stand in a text: how far back a claim goes. */
import type { Span } from '../domain/claimReading.ts';
import { numberWord } from './numberWords.ts';
import { type Scan, wordAt } from './tokens.ts';

/** Token positions are in `start` and `end`. */
export interface Length extends Span {
  readonly kind: 'length';
  readonly months: number;
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ...['måned', 'måneder', 'måneders'].map((word) => [word, 1] as const),
  ...['kvartal', 'kvartaler'].map((word) => [word, 3] as const),
  ...['halvår', 'halvårs'].map((word) => [word, 6] as const),
  ...['år', 'års'].map((word) => [word, 12] as const),
]);

const LAST: ReadonlySet<string> = new Set(['seneste', 'sidste', 'forløbne', 'forgangne']);
const BEFORE: ReadonlySet<string> = new Set(['på', 'over', 'af', 'gennem', 'igennem', 'efter']);
/** Words that may stand before a length of time: `på bare ét år`. */
const FILLERS: ReadonlySet<string> = new Set([
  'bare',
  'kun',
  'blot',
  'lige',
  'hele',
  'ca',
  'cirka',
  'godt',
  'knap',
]);
const AFTER: ReadonlySet<string> = new Set(['siden', 'tidligere', 'før']);
/** Longer ones in years are ages, unless the words before say otherwise. */
const LONGEST_YEARS = 20;

/** `det seneste år`, `de sidste 18 måneder`, `på to år`, `for to år siden`, `året før`, `sidste år`. */
export function lengthAt(source: Scan, at: number): Length | null {
  const word = wordAt(source, at);
  if (word === 'året' || word === 'måneden')
    return ['før', 'forinden', 'tidligere'].includes(wordAt(source, at + 1))
      ? { kind: 'length', months: word === 'året' ? 12 : 1, start: at, end: at + 2 }
      : null;
  if (LAST.has(word)) {
    const found = spanOfTime(source, at + 1) ?? unitAt(source, at + 1, 1);
    return found === null ? null : { kind: 'length', start: at, ...found };
  }
  const found = spanOfTime(source, at);
  if (found === null) return null;
  const since = AFTER.has(wordAt(source, found.end));
  let before = at - 1;
  while (FILLERS.has(wordAt(source, before))) before--;
  const previous = wordAt(source, before);
  // `unge under 30 år` is an age.
  if (!since && !BEFORE.has(previous)) return null;
  if (!since && previous === 'af' && wordAt(source, before - 1) !== 'løbet') return null;
  if (found.months > 12 * LONGEST_YEARS) return null;
  return { kind: 'length', start: at, months: found.months, end: since ? found.end + 1 : found.end };
}

/** `to år`, `18 måneder`, `et halvt år`, `halvandet år`, `et par år`, `et år`. */
function spanOfTime(source: Scan, at: number): { readonly months: number; readonly end: number } | null {
  const word = wordAt(source, at);
  const article = word === 'et' || word === 'en' || word === 'ét' || word === 'én';
  if (article && ['halvt', 'halv'].includes(wordAt(source, at + 1))) return unitAt(source, at + 2, 0.5);
  if (article && wordAt(source, at + 1) === 'par') return unitAt(source, at + 2, 2);
  if (word === 'halve') return unitAt(source, at + 1, 0.5);
  if (article) return unitAt(source, at + 1, 1);
  if (word === 'halvandet' || word === 'halvanden') return unitAt(source, at + 1, 1.5);
  if (word === 'par') return unitAt(source, at + 1, 2);
  const token = source.tokens[at];
  const count = token?.kind === 'number' ? token.value : numberWord(word);
  return count === undefined || count === 0 ? null : unitAt(source, at + 1, count);
}

function unitAt(
  source: Scan,
  at: number,
  count: number,
): { readonly months: number; readonly end: number } | null {
  const months = (UNITS.get(wordAt(source, at)) ?? 0) * count;
  if (!Number.isInteger(months) || months === 0) return null;
  return { months, end: wordAt(source, at + 1) === 'tid' ? at + 2 : at + 1 };
}
