/** The area a claim is about. */
import { type AreaCode, COUNTRY } from '../domain/area.ts';
import { resolveArea } from '../domain/areaNames.ts';
import { areaOf, areas } from '../domain/areas.ts';
import type { ClaimDoubt, Found, Span } from '../domain/claimReading.ts';
import { isFree, type Scan, take, wordAt } from './tokens.ts';

/** Names that are also ordinary words: they need their capital. */
const ALSO_WORDS: ReadonlySet<string> = new Set([
  'vejen',
  'greve',
  'odder',
  'skive',
  'tønder',
  'struer',
  'lejre',
]);
/** Words for the country that areaNames does not know, because no file writes them. */
const COUNTRY_WORDS: ReadonlySet<string> = new Set([
  'landsplan',
  'landets',
  'danmarks',
  'landsgennemsnittet',
]);
const MOST_WORDS = 4;
/** Who lives there, of the places whose people the papers call so. */
const PEOPLE: ReadonlyMap<string, AreaCode> = new Map([
  ['aalborgenser', '851'],
  ['aarhusianer', '751'],
  ['århusianer', '751'],
  ['odenseaner', '461'],
  ['københavner', '101'],
  ['esbjergenser', '561'],
  ['randrusianer', '730'],
  ['bornholmer', '400'],
  ['koldingenser', '621'],
  ['vejlenser', '630'],
  ['sønderborgenser', '540'],
]);

export interface Place {
  readonly code: AreaCode;
  readonly span: Span;
  readonly guessed: boolean;
  /** It stands after `end`: something is higher or lower than there. */
  readonly compared: boolean;
}

/** The first kommune or region named, else the country; the others are alternatives. Their words are taken. */
export function readArea(source: Scan): {
  readonly found: Found<AreaCode> | null;
  readonly doubts: readonly ClaimDoubt[];
} {
  const places = placesIn(source);
  const own = places.filter(({ compared }) => !compared);
  const first = own.find(({ code }) => code !== COUNTRY) ?? own[0] ?? places[0];
  if (first === undefined) return { found: null, doubts: [] };
  const value = regionBefore(first.code);
  const others = [...new Set(places.map(({ code }) => regionBefore(code)))].filter((code) => code !== value);
  const bare = value !== first.code;
  return {
    found: {
      value,
      spans: places.filter(({ code }) => code === first.code).map(({ span }) => span),
      alternatives: bare ? [first.code, ...others] : others,
    },
    doubts: [
      ...(places.some(({ compared }) => compared) ? ['between-places' as const] : []),
      ...(others.length > 0 ? ['several-areas' as const] : []),
      ...(first.guessed ? ['spelling' as const] : []),
      ...(bare ? ['region-or-landsdel' as const] : []),
    ],
  };
}

/** `Nordjylland` alone is the region to most people; `landsdel Nordjylland` is written out. */
function regionBefore(code: AreaCode): AreaCode {
  const area = areaOf(code);
  if (area.kind !== 'landsdel') return code;
  const name = area.written.replace(/^Landsdel /, '');
  return areas.find((other) => other.kind === 'region' && other.written === `Region ${name}`)?.code ?? code;
}

export function placesIn(source: Scan): readonly Place[] {
  const places: Place[] = [];
  let at = 0;
  while (at < source.tokens.length) {
    const found = placeAt(source, at);
    if (found === null) {
      at++;
      continue;
    }
    const { code, next, guessed } = found;
    const compared =
      isCompared(source, at) || (isAgainst(source, at) && places.some((one) => one.code !== code));
    places.push({ code, span: take(source, at, next), guessed, compared });
    at = next;
  }
  return places;
}

/** `end i Odense`, `dobbelt så høj som i Odense`, `over landsgennemsnittet`. */
function isCompared(source: Scan, start: number): boolean {
  // `end i resten af landet`
  const at = wordAt(source, start - 1) === 'af' && wordAt(source, start - 2) === 'resten' ? start - 2 : start;
  const before = [wordAt(source, at - 1), wordAt(source, at - 2)];
  const inside = ['i', 'på', 'for', 'hos'].includes(before[0]!);
  const than =
    before[0] === 'end' ||
    (inside && before[1] === 'end') ||
    (before[inside ? 1 : 0] === 'som' && isAsMuch(source, at - (inside ? 2 : 1)));
  return than || (['over', 'under'].includes(before[0]!) && wordAt(source, at) === 'landsgennemsnittet');
}

/** `mod 3,1 pct. i hele landet`, `mod landets 3,1 pct.`: another place's number, not an earlier one. */
function isAgainst(source: Scan, at: number): boolean {
  if (wordAt(source, at - 1) === 'mod') return true;
  if (!['i', 'på', 'for', 'hos'].includes(wordAt(source, at - 1))) return false;
  const before = source.tokens.slice(Math.max(0, at - 7), at - 1);
  const against = before.findLastIndex(({ word }) => word === 'mod' || word === 'imod');
  const between = against < 0 ? [] : before.slice(against + 1);
  return between.some(({ kind }) => kind === 'number') && !between.some(({ word }) => word === ',');
}

/** `så høj som`, `så mange ledige som`: what comes after is held against what came before. */
function isAsMuch(source: Scan, as: number): boolean {
  return [2, 3, 4].some((back) => wordAt(source, as - back) === 'så');
}

/** The longest name that begins here. Only words can be a name, never a number. */
function placeAt(
  source: Scan,
  at: number,
): { readonly code: AreaCode; readonly next: number; readonly guessed: boolean } | null {
  for (let words = MOST_WORDS; words > 0; words--) {
    const next = at + words;
    if (next > source.tokens.length || !isFree(source, at, next) || !areWords(source, at, next)) continue;
    const code = codeOf(written(source, at, next));
    if (code !== null && isName(source, at, words)) return { code, next, guessed: false };
  }
  const people = isFree(source, at, at + 1)
    ? PEOPLE.get(wordAt(source, at).replace(/n?e?s?$/, ''))
    : undefined;
  if (people !== undefined) return { code: people, next: at + 1, guessed: false };
  const guess = guessAt(source, at);
  return guess === null ? null : { code: guess, next: nextAfterKommune(source, at + 1), guessed: true };
}

function areWords({ tokens }: Scan, at: number, next: number): boolean {
  return tokens.slice(at, next).every(({ kind }) => kind === 'word');
}

/** As it stands in the text, with single spaces. */
function written({ text, tokens }: Scan, at: number, next: number): string {
  return tokens
    .slice(at, next)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
}

/** Also in the genitive: `Aalborgs`, `Region Nordjyllands`, `Randers’`. */
function codeOf(name: string): AreaCode | null {
  if (COUNTRY_WORDS.has(name.toLowerCase())) return COUNTRY;
  for (const form of [name, name.replace(/['’]?s$/, ''), name.replace(/s( kommune)$/i, '$1')]) {
    const found = resolveArea(form);
    if (found.kind === 'area' && areaOf(found.code).kind !== 'unallocated') return found.code;
  }
  return null;
}

function isName(source: Scan, at: number, words: number): boolean {
  const token = source.tokens[at]!;
  const bare = token.word.replace(/'?s$/, '');
  if (words > 1 || !(ALSO_WORDS.has(token.word) || ALSO_WORDS.has(bare))) return true;
  return source.text[token.start] !== token.word[0];
}

/** A name one slip away (`Alborg Kommune`, `i Aabenra`): with a capital, after `i` or before `Kommune`. */
function guessAt(source: Scan, at: number): AreaCode | null {
  const token = source.tokens[at];
  if (token?.kind !== 'word' || source.used[at] === 1 || token.word.length < 4) return null;
  if (source.text[token.start] === token.word[0]) return null;
  const placed = ['i', 'på', 'for'].includes(wordAt(source, at - 1)) || wordAt(source, at + 1) === 'kommune';
  if (!placed) return null;
  const typed = loosely(token.word);
  const near = areas.filter(({ kind, name }) => kind === 'municipality' && isNear(typed, loosely(name)));
  return near.length === 1 ? near[0]!.code : null;
}

function nextAfterKommune(source: Scan, at: number): number {
  return /^kommunes?$/.test(wordAt(source, at)) ? at + 1 : at;
}

/** Letters that are written in more than one way become one, and marks are dropped. */
function loosely(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .replaceAll('x', 'ks')
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
    .replaceAll('aa', 'a')
    .replaceAll('oe', 'o');
}

/** Equal but for one letter too many, too few or different; the first must be right. */
function isNear(typed: string, name: string): boolean {
  if (typed === name) return true;
  if (typed[0] !== name[0] || name.length < 5) return false;
  let at = 0;
  while (at < typed.length && typed[at] === name[at]) at++;
  const [a, b] = [typed.slice(at), name.slice(at)];
  return a.slice(1) === b.slice(1) || a === b.slice(1) || a.slice(1) === b;
}
