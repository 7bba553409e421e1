/** `landets laveste`, `lavere end nogensinde`, `højeste i ti år`. */
import type { LevelSuperlative } from '../domain/levelReading.ts';
import type { Month } from '../domain/period.ts';
import { lengthAt } from './lengths.ts';
import { timeAt } from './moments.ts';
import { numberWord } from './numberWords.ts';
import { type Scan, take, wordAt } from './tokens.ts';

const ENDS: ReadonlyMap<string, LevelSuperlative['end']> = new Map([
  ...['højeste', 'højest', 'flest', 'største', 'størst', 'længste', 'længst'].map(
    (word) => [word, 'highest'] as const,
  ),
  ...['laveste', 'lavest', 'færrest', 'korteste', 'kortest'].map((word) => [word, 'lowest'] as const),
  ...['rekordhøj', 'rekordhøjt', 'rekordhøje'].map((word) => [word, 'highest'] as const),
  ...['rekordlav', 'rekordlavt', 'rekordlave', 'rekordlille'].map((word) => [word, 'lowest'] as const),
]);
const COMPARED: ReadonlyMap<string, LevelSuperlative['end']> = new Map([
  ...['højere', 'flere', 'længere'].map((word) => [word, 'highest'] as const),
  ...['lavere', 'færre', 'kortere'].map((word) => [word, 'lowest'] as const),
]);
const EVER: ReadonlySet<string> = new Set(['nogensinde', 'hidtil']);

/** Takes its words, and with them the time it reaches back to, so that no other reader finds that. */
export function readSuperlative(source: Scan, newest: Month): LevelSuperlative | 'unclear' | null {
  const words = source.tokens.map((_, i) => wordAt(source, i));
  const ever = words.findIndex((word) => EVER.has(word));
  const at = words.findIndex((word) => ENDS.has(word));
  if (at < 0) {
    const compared = ever < 0 ? -1 : words.findIndex((word) => COMPARED.has(word));
    if (compared < 0) return null;
    take(source, compared, compared + 1);
    take(source, ever, ever + 1);
    return { kind: 'record', end: COMPARED.get(words[compared]!)!, since: null, among: null };
  }
  const end = ENDS.get(words[at]!)!;
  const among = amongAt(source, at);
  if (among === 'unclear') return among;
  take(source, at, at + 1);
  if (among !== null) return { kind: 'rank', end, since: null, among };
  if (ever >= 0) take(source, ever, ever + 1);
  if (ever >= 0 || /^rekord/.test(words[at]!)) return { kind: 'record', end, since: null, among: null };
  const back = reachesBack(source, at, newest);
  return back === null
    ? { kind: 'rank', end, since: null, among: null }
    : { kind: 'record', end, since: back, among: null };
}

/** What may stand between `blandt` and the superlative. */
const BETWEEN: ReadonlySet<string> = new Set([
  ...['de', 'dem', 'den', 'det', 'kommuner', 'steder', 'med', 'der', 'som', 'har', 'absolut'],
  ...['i', 'hele', 'landet', 'landets', 'danmark', 'danmarks', 'regionen', 'regionens', 'region'],
  ...['nordjylland', 'midtjylland', 'syddanmark', 'sjælland', 'hovedstaden'],
]);
/** Words before a superlative that are looked through for one. */
const REACH = 12;

/**
 * `blandt de laveste`, `en af landets højeste`, `blandt de ti kommuner med lavest`: one of several, takes their number.
 * Null for the very end, and `unclear` where it cannot be told how the words hang together.
 */
function amongAt(source: Scan, end: number): LevelSuperlative['among'] | 'unclear' {
  let counted: number | null = null;
  let plain = true;
  for (let at = end - 1; at >= Math.max(0, end - REACH); at--) {
    const word = wordAt(source, at);
    const several =
      word === 'blandt' ||
      (word === 'af' && /^(en|et|én|ét)$/.test(wordAt(source, at - 1))) ||
      (word === 'til' && wordAt(source, at - 1) === 'hører');
    if (several) {
      // `blandt kommunerne i regionen har Aalborg den højeste` names all that are ranked.
      if (/^(alle|kommunerne)$/.test(wordAt(source, at + 1))) return null;
      if (!plain) return 'unclear';
      if (counted === null) return { count: null };
      take(source, counted, counted + 1);
      return { count: numberAt(source, counted) ?? null };
    }
    const number = numberAt(source, at);
    if (number !== undefined && Number.isInteger(number) && number > 1) counted = at;
    else if (!BETWEEN.has(word) && source.text[source.tokens[at]!.start] !== ',') plain = false;
  }
  return null;
}

function numberAt(source: Scan, at: number): number | undefined {
  const token = source.tokens[at];
  return token?.kind === 'number' ? token.value : numberWord(wordAt(source, at));
}

/** `i ti år`, `i fem år`, `siden 2012`, `siden juni 2015`: the first month; null where no time is named. */
function reachesBack(source: Scan, at: number, newest: Month): Month | null {
  for (let i = at + 1; i < source.tokens.length; i++) {
    const word = wordAt(source, i);
    if (word === 'siden') {
      const time = timeAt(source, i + 1);
      if (time?.kind !== 'moment' || time.year === null) continue;
      take(source, i, time.end);
      return time.year * 12 + (time.month ?? 1) - 1;
    }
    if (!['i', 'på', 'over'].includes(word)) continue;
    const years = numberAt(source, i + 1);
    if (years !== undefined && wordAt(source, i + 2) === 'år') {
      take(source, i, i + 3);
      return newest - 12 * years;
    }
    const length = lengthAt(source, i + 1);
    if (length === null) continue;
    take(source, i, length.end);
    return newest - length.months;
  }
  return null;
}
