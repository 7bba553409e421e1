/** Months, years and lengths of time where they stand in a text, and what the words before make of them. */

import type { Span } from '../domain/claimReading.ts';
import { type Month, monthOf, parseMonthCode } from '../domain/period.ts';
import { type Length, lengthAt } from './lengths.ts';
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
  /** A quarter or a season was named, and one of its months taken. */
  readonly vague: boolean;
  /** How many months were named, the last of them in `month`: 3 of a quarter, 12 of a year, 0 of a season. */
  readonly months: number;
}

/** `31. februar`: a day that no such month has. */
export interface NoDate extends Span {
  readonly kind: 'no-date';
}

/** `i dag`, `nu`: the newest month. `hidtil i år`: since the year before ended. */
export interface Today extends Span {
  readonly kind: 'today' | 'this-year';
}

/** Token positions are in `start` and `end`. */
export type Time = Moment | Length | Today | NoDate;

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
  return noDateAt(source, at) ?? momentAt(source, at) ?? lengthAt(source, at) ?? todayAt(source, at);
}

function momentAt(source: Scan, at: number): Moment | null {
  const token = source.tokens[at];
  if (token === undefined) return null;
  const found = codeAt(source, at) ?? monthAt(source, at) ?? partAt(source, at) ?? yearAt(source, at);
  if (found === null) return null;
  return { kind: 'moment', start: at, ...found, role: roleOf(source, at) };
}

type Named = Pick<Moment, 'month' | 'year' | 'yearsBack' | 'vague' | 'months' | 'end'>;

const named = (month: number | null, year: number | null, end: number, more: Partial<Named> = {}): Named => ({
  ...{ month, year, end, yearsBack: 0, vague: false, months: 1 },
  ...more,
});

/** `2024M06`. */
function codeAt({ tokens }: Scan, at: number): Named | null {
  const code = tokens[at]?.kind === 'month' ? parseMonthCode(tokens[at].word.toUpperCase()) : null;
  if (code === null) return null;
  return named((code % 12) + 1, Math.floor(code / 12), at + 1);
}

/** `juni 2024`, `1. juni 2024`, `juni måned 2024`, `juni sidste år`, `juni i år`, `juni`. */
function monthAt(source: Scan, at: number): Named | null {
  let name = at;
  if (source.tokens[at]?.kind === 'number' && source.tokens[at].value <= 31) name = skipDot(source, at + 1);
  const month = MONTHS.get(wordAt(source, name));
  if (month === undefined) return null;
  const dot = skipDot(source, name + 1);
  const after = wordAt(source, dot) === 'måned' ? dot + 1 : dot;
  const year = yearNumber(source, after);
  if (year !== null) return named(month, year, after + 1);
  const [next, last] = [wordAt(source, after), wordAt(source, after + 1)];
  if (last === 'år' && (next === 'sidste' || next === 'forrige'))
    return named(month, null, after + 2, { yearsBack: 1 });
  if (next === 'i' && last === 'år') return named(month, null, after + 2);
  // `Jan` alone is a name.
  if (wordAt(source, name).length < 4 && wordAt(source, name) !== 'maj' && after === name + 1) return null;
  return named(month, null, after === dot ? name + 1 : after);
}

/** Of January to December; a year that is not named may be a leap year. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function noDateAt(source: Scan, at: number): NoDate | null {
  const day = source.tokens[at];
  if (day?.kind !== 'number' || !/^\d{1,2}$/.test(day.word)) return null;
  const name = skipDot(source, at + 1);
  const month = MONTHS.get(wordAt(source, name));
  // `45 juni` is a number and a month; `31 juni` and `45. juni` are meant as days.
  if (month === undefined || (name === at + 1 && day.value > 31)) return null;
  const after = skipDot(source, name + 1);
  const year = yearNumber(source, after);
  const common = month === 2 && year !== null && !isLeap(year);
  if (day.value >= 1 && day.value <= DAYS[month - 1]! - (common ? 1 : 0)) return null;
  return { kind: 'no-date', start: at, end: year === null ? name + 1 : after + 1 };
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const EDGES: ReadonlyMap<string, number> = new Map([
  ['begyndelsen', 1],
  ['starten', 1],
  ['start', 1],
  ['midten', 6],
  ['udgangen', 12],
  ['slutningen', 12],
]);

const SEASONS: ReadonlyMap<string, number> = new Map([
  ['foråret', 4],
  ['sommeren', 7],
  ['efteråret', 10],
  ['vinteren', 1],
]);
const ORDINALS = ['første', 'andet', 'tredje', 'fjerde'];

/** `sommeren 2024`, `1. kvartal 2024`, `andet halvår 2024`, `årsskiftet`: one month of it, a quarter's last. */
function partAt(source: Scan, at: number): Named | null {
  const word = wordAt(source, at);
  const season = SEASONS.get(word);
  if (season !== undefined) {
    const year = yearNumber(source, at + 1);
    return year === null ? null : named(season, year, at + 2, { vague: true, months: 0 });
  }
  if (word === 'årsskiftet' || word === 'nytår') return named(12, null, at + 1);
  const digit = source.tokens[at]?.kind === 'number' ? source.tokens[at].value : Number.NaN;
  const count = Number.isNaN(digit) ? ORDINALS.indexOf(word) + 1 : digit;
  const noun = Number.isNaN(digit) ? at + 1 : skipDot(source, at + 1);
  const length = wordAt(source, noun) === 'kvartal' ? 3 : wordAt(source, noun) === 'halvår' ? 6 : null;
  const year = yearNumber(source, noun + 1);
  if (length === null || year === null || !(count >= 1 && count * length <= 12)) return null;
  return named(count * length, year, noun + 2, { vague: true, months: length });
}

/** `2024`, `udgangen af 2024`. */
function yearAt(source: Scan, at: number): Named | null {
  const edge = EDGES.get(wordAt(source, at));
  if (edge !== undefined && wordAt(source, at + 1) === 'af') {
    const year = yearNumber(source, at + 2);
    return year === null ? null : named(edge, year, at + 3);
  }
  const year = yearNumber(source, at);
  return year === null ? null : named(null, year, at + 1, { months: 12 });
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
      return ['end', 'mod', 'siden', 'som'].includes(earlier) || isSinceThen(source, before) ? 'from' : 'in';
    default:
      return ['-', '–', '—'].includes(source.tokens[before]?.word ?? '') ? 'to' : 'in';
  }
}

const UNITS_OF_TIME = /^(år|måned(er)?|uger?|dage?|kvartal(er)?|halvår)$/;

/** `siden regeringen trådte til i december 2022`: the clause says since when; `for to år siden` does not. */
function isSinceThen({ tokens }: Scan, at: number): boolean {
  for (let i = at; i >= 0; i--) {
    const { word } = tokens[i]!;
    if (/^[,.;:!?]$/.test(word)) return false;
    if (word === 'siden') return !UNITS_OF_TIME.test(tokens[i - 1]?.word ?? '');
  }
  return false;
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
