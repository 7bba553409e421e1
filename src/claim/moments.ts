/** Months, years and lengths of time where they stand in a text, and what the words before make of them. */

import type { Span } from '../domain/claimReading.ts';
import { type Month, monthOf, parseMonthCode } from '../domain/period.ts';
import { numberWord } from './numberWords.ts';
import { type Scan, skipDot, wordAt } from './tokens.ts';

/** What a time is in the sentence: where the window begins, where it ends, or a time something is said of. */
export type TimeRole = 'from' | 'to' | 'in';

export interface Moment extends Span {
  readonly kind: 'moment';
  readonly role: TimeRole;
  /** 1 to 12; null when only a year is named. */
  readonly month: number | null;
  readonly year: number | null;
  /** Years to go back from the newest: `juni sidste år`. */
  readonly yearsBack: number;
}

export interface Length extends Span {
  readonly kind: 'length';
  readonly months: number;
}

/** `i dag`, `nu`: the newest month. `hidtil i år`: since the year before ended. */
export interface Today extends Span {
  readonly kind: 'today' | 'this-year';
}

/** Token positions are in `start` and `end`. */
export type Time = Moment | Length | Today;

const NAMES: readonly (readonly string[])[] = [
  ['januar', 'jan'],
  ['februar', 'feb', 'febr'],
  ['marts', 'mar'],
  ['april', 'apr'],
  ['maj'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
);

/** The time that begins at a token, or null. */
export function timeAt(source: Scan, at: number): Time | null {
  return momentAt(source, at) ?? lengthAt(source, at) ?? todayAt(source, at);
}

function momentAt(source: Scan, at: number): Moment | null {
  const token = source.tokens[at];
  if (token === undefined) return null;
  const found = codeAt(source, at) ?? monthAt(source, at) ?? yearAt(source, at);
  if (found === null) return null;
  return { kind: 'moment', start: at, ...found, role: roleOf(source, at) };
}

type Named = Pick<Moment, 'month' | 'year' | 'yearsBack' | 'end'>;

/** `2024M06`. */
function codeAt({ tokens }: Scan, at: number): Named | null {
  const code = tokens[at]?.kind === 'month' ? parseMonthCode(tokens[at].word.toUpperCase()) : null;
  if (code === null) return null;
  return { month: (code % 12) + 1, year: Math.floor(code / 12), yearsBack: 0, end: at + 1 };
}

/** `juni 2024`, `1. juni 2024`, `juni sidste år`, `juni`. */
function monthAt(source: Scan, at: number): Named | null {
  let name = at;
  if (source.tokens[at]?.kind === 'number' && source.tokens[at].value <= 31) name = skipDot(source, at + 1);
  const month = MONTHS.get(wordAt(source, name));
  if (month === undefined) return null;
  const after = skipDot(source, name + 1);
  const named = yearNumber(source, after);
  if (named !== null) return { month, year: named, yearsBack: 0, end: after + 1 };
  const [next, last] = [wordAt(source, after), wordAt(source, after + 1)];
  if (last === 'år' && (next === 'sidste' || next === 'forrige'))
    return { month, year: null, yearsBack: 1, end: after + 2 };
  // `Jan` alone is a name.
  if (wordAt(source, name).length < 4 && wordAt(source, name) !== 'maj' && after === name + 1) return null;
  return { month, year: null, yearsBack: 0, end: name + 1 };
}

const EDGES: ReadonlyMap<string, number> = new Map([
  ['begyndelsen', 1],
  ['starten', 1],
  ['start', 1],
  ['midten', 6],
  ['udgangen', 12],
  ['slutningen', 12],
]);

/** `2024`, `udgangen af 2024`. */
function yearAt(source: Scan, at: number): Named | null {
  const edge = EDGES.get(wordAt(source, at));
  if (edge !== undefined && wordAt(source, at + 1) === 'af') {
    const year = yearNumber(source, at + 2);
    return year === null ? null : { month: edge, year, yearsBack: 0, end: at + 3 };
  }
  const year = yearNumber(source, at);
  return year === null ? null : { month: null, year, yearsBack: 0, end: at + 1 };
}

/** Four digits without a dot, and nothing after them that is counted. */
function yearNumber(source: Scan, at: number): number | null {
  const token = source.tokens[at];
  if (token?.kind !== 'number' || !/^(19|20)\d\d$/.test(token.word)) return null;
  const next = wordAt(source, at + 1);
  const counted = /^(pct|procent|færre|flere|person|personer|fuldtidspersoner|kr|kroner)$|ledige?$/.test(
    next,
  );
  return counted || source.tokens[at + 1]?.word === '%' ? null : token.value;
}

/** What the words before say. `i forhold til juni` is a beginning, `frem til juni` an end. */
function roleOf(source: Scan, at: number): TimeRole {
  let before = at - 1;
  while (['den', 'omkring', 'ca', 'cirka', '.'].includes(source.tokens[before]?.word ?? '')) before--;
  const word = wordAt(source, before);
  const earlier = wordAt(source, before - 1);
  switch (word) {
    case 'fra':
    case 'siden':
    case 'mellem':
    case 'mod':
    case 'end':
    case 'efter':
      return 'from';
    case 'til':
      return earlier === 'forhold' ? 'from' : 'to';
    case 'indtil':
      return 'to';
    case 'med':
      return earlier === 'sammenlignet' ? 'from' : 'in';
    case 'i':
      return ['end', 'mod', 'siden', 'som'].includes(earlier) ? 'from' : 'in';
    default:
      return ['-', '–', '—'].includes(source.tokens[before]?.word ?? '') ? 'to' : 'in';
  }
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ...['måned', 'måneder', 'måneders'].map((word) => [word, 1] as const),
  ...['kvartal', 'kvartaler'].map((word) => [word, 3] as const),
  ...['halvår', 'halvårs'].map((word) => [word, 6] as const),
  ...['år', 'års'].map((word) => [word, 12] as const),
]);

const LAST: ReadonlySet<string> = new Set(['seneste', 'sidste', 'forløbne', 'forgangne']);
const BEFORE: ReadonlySet<string> = new Set(['på', 'over', 'af', 'gennem', 'igennem', 'efter']);
const AFTER: ReadonlySet<string> = new Set(['siden', 'tidligere', 'før']);
/** Longer ones in years are ages, unless the words before say otherwise. */
const LONGEST_YEARS = 20;

/** `det seneste år`, `de sidste 18 måneder`, `på to år`, `for to år siden`, `året før`, `sidste år`. */
function lengthAt(source: Scan, at: number): Length | null {
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
  const previous = wordAt(source, at - 1);
  // `unge under 30 år` is an age.
  if (!since && !BEFORE.has(previous)) return null;
  if (!since && previous === 'af' && wordAt(source, at - 2) !== 'løbet') return null;
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

function todayAt(source: Scan, at: number): Today | null {
  const [word, next] = [wordAt(source, at), wordAt(source, at + 1)];
  if (word === 'i' && next === 'dag') return { kind: 'today', start: at, end: at + 2 };
  if (word === 'i' && next === 'år') return { kind: 'this-year', start: at, end: at + 2 };
  return null;
}

/** A month that is surely named. */
export function exactly({ month, year }: Moment): Month | null {
  return month === null || year === null ? null : monthOf(year, month);
}
