/**
 * A sentence about how high a number is: in one place, beside another, or among all. Read only where a sentence is no
 * claim about a change.
 */
import { type AreaCode, COUNTRY } from '../domain/area.ts';
import { areaOf } from '../domain/areas.ts';
import type { ClaimContext, ClaimDoubt, ClaimReading, Span } from '../domain/claimReading.ts';
import type { KnownIndicatorId } from '../domain/indicator.ts';
import type { LevelReading, LevelSuperlative } from '../domain/levelReading.ts';
import { type Month, monthOf } from '../domain/period.ts';
import { directionWord } from './directions.ts';
import { isComparative, type LevelNumber, levelNumbers } from './levelNumbers.ts';
import { readSuperlative } from './levelSuperlatives.ts';
import { exactly, type Moment } from './moments.ts';
import { saysCause, saysIntoWork, saysOtherMeasure, saysPart, saysRange } from './otherKinds.ts';
import { lastSuch, timesOf } from './periods.ts';
import { type Place, placesIn } from './places.ts';
import { benefitOf, unreadIn } from './readClaim.ts';
import { LONGEST_TEXT, type Scan, scan, take, wordAt } from './tokens.ts';
import { isAboutDuration, readBenefit, readIndicator, takeStatistics } from './topics.ts';

const NEGATIONS: ReadonlySet<string> = new Set(['ikke', 'aldrig', 'ingen', 'hverken', 'uden']);
const OVER: ReadonlySet<string> = new Set(['højere', 'flere', 'længere', 'større', 'mere', 'over']);
const UNDER: ReadonlySet<string> = new Set(['lavere', 'færre', 'kortere', 'mindre', 'under']);

/** Null for a sentence that is no such claim, or one that can be understood in too many ways. Never throws. */
export function readLevel(text: string, { newest }: ClaimContext): LevelReading | null {
  const source = scan(text);
  const begun = text.slice(0, LONGEST_TEXT);
  if (
    saysPart(begun) ||
    saysOtherMeasure(begun) ||
    saysRange(begun) ||
    source.tokens.some(({ word }) => NEGATIONS.has(word))
  )
    return null;
  const statistics = takeStatistics(source);
  const superlative = readSuperlative(source, newest);
  const when = whenOf(source, newest);
  if (when === null || superlative === 'unclear') return null;
  // A year is not held against months.
  if (superlative?.kind === 'record' && when.months > 1) return null;
  const numbers = levelNumbers(source);
  const places = withRegion(source, placesIn(source));
  if (numbers === null || moves(source)) return null;
  const codes = [...new Set(places.map(({ code }) => code))];
  const [first, second] = codes;
  if (first === undefined || codes.length > 2) return null;
  const relation = relationOf(source, places);
  const levels = numbers.filter(({ kind }) => kind === 'level');
  const gaps = numbers.filter(({ kind }) => kind !== 'level');
  const compared = second !== undefined && superlative === null;
  const told = ownLevels(levels, places, compared);
  // `Mens hele landet ligger på 3,0, er det i Aalborg 3,6`: it is about Aalborg.
  const turned = compared && first === COUNTRY && relation === null;
  // `I Region Nordjylland har Aalborg den højeste`: so is this.
  const wholeFirst = superlative !== null && areaOf(first).kind !== 'municipality' && second !== undefined;
  const [area, otherArea] = turned || wholeFirst ? [second, first] : [first, second];
  const own = turned && told !== null ? { first: told.second, second: told.first } : told;
  if (own === null || area === undefined || gaps.length > 1 || (gaps.length === 1 && relation === null))
    return null;
  if (compared && relation === null && levels.length < 2) return null;
  if (!compared && (relation !== null || (levels.length === 0 && superlative === null))) return null;
  if (superlative !== null && !fits(superlative, area, otherArea)) return null;
  const percent = levels.some(({ unit }) => unit === 'percent');
  const counted = numbers.some(({ unit }) => unit === 'persons') || (!percent && comparesPeople(source));
  const indicator = readIndicator(
    source,
    {
      count: counted,
      percent: false,
      points: gaps.some(({ kind, unit }) => kind === 'gap' && unit === 'points'),
      shareLevel: percent || (!counted && !isAboutDuration(source)),
    },
    statistics.length > 0,
  );
  if (indicator.found === null || !suits(indicator.found.value, numbers, source)) return null;
  const benefit = benefitOf(readBenefit(source), indicator.found.value);
  const doubts: readonly ClaimDoubt[] = [
    ...indicator.doubts,
    ...benefit.doubts,
    ...(saysCause(begun) ? ['cause' as const] : []),
    ...(saysIntoWork(begun) ? ['into-work' as const] : []),
    ...(when.assumed ? ['until-newest' as const] : []),
  ];
  const scope = superlative === null || otherArea === undefined ? COUNTRY : otherArea;
  return {
    ...{ month: when.month, months: when.months, assumed: when.assumed },
    level: own.first?.quantity ?? null,
    other:
      compared && otherArea !== undefined ? { area: otherArea, level: own.second?.quantity ?? null } : null,
    relation: compared ? relation : null,
    gap: gaps[0] === undefined ? null : gapOf(gaps[0]),
    superlative: superlative === null ? null : { ...superlative, within: scope },
    reading: {
      ...NOTHING,
      area: {
        value: area,
        spans: places.map(({ span }) => span),
        alternatives: [],
      },
      indicator: withoutStrays(indicator.found, source),
      benefit: benefit.found,
      to: { value: when.month, spans: when.spans, alternatives: [] },
      end: endOf(own.first, numbers),
      level: true,
      unread: unreadIn(source),
      doubts,
    },
  };
}

const NOTHING = {
  from: null,
  direction: null,
  percent: null,
  count: null,
  points: null,
  start: null,
} as const;

function endOf(first: LevelNumber | null, numbers: readonly LevelNumber[]): ClaimReading['end'] {
  if (first === null) return null;
  const spans = numbers.map(({ span }) => span).toSorted((a, b) => a.start - b.start);
  return { value: first.quantity, spans, alternatives: [] };
}

interface When {
  readonly month: Month;
  readonly months: number;
  readonly assumed: boolean;
  readonly spans: readonly Span[];
}

/** One month, quarter or year, or the newest where none is named; null where there is more of it, or a beginning. */
function whenOf(source: Scan, newest: Month): When | null {
  const times = timesOf(source);
  const [time] = times;
  if (time === undefined) return { month: newest, months: 1, assumed: true, spans: [] };
  if (times.length > 1) return null;
  if (time.kind === 'today')
    return { month: newest, months: 1, assumed: false, spans: [take(source, time.start, time.end)] };
  if (time.kind !== 'moment' || time.role === 'from' || time.months === 0) return null;
  const month = monthIn(time, newest);
  return { month, months: time.months, assumed: false, spans: [take(source, time.start, time.end)] };
}

function monthIn(time: Moment, newest: Month): Month {
  const known = exactly(time);
  if (known !== null) return known;
  if (time.month === null) return monthOf(time.year ?? 0, 12);
  return lastSuch(time.month, newest) - 12 * time.yearsBack;
}

/** `regionen` is that of the kommune that is named. */
function withRegion(source: Scan, places: readonly Place[]): readonly Place[] {
  const region = places.map(({ code }) => areaOf(code).region).find((code) => code != null);
  const at = source.tokens.findIndex(
    ({ word }, i) => /^regionen(s|sgennemsnit(tet)?)?$|^regionsgennemsnittet$/.test(word) && !source.used[i],
  );
  if (region == null || at < 0) return places;
  const place: Place = { code: region, span: take(source, at, at + 1), guessed: false, compared: true };
  return [...places, place].toSorted((a, b) => a.span.start - b.span.start);
}

/** A word of change, `faldet` or `halveret`: then it is a claim of another kind. */
function moves(source: Scan): boolean {
  return source.tokens.some(
    ({ word }, i) =>
      directionWord(word) !== undefined &&
      !isComparative(word) &&
      // `op mod 3 pct.` is a hedge.
      !(word === 'op' && ['mod', 'til'].includes(wordAt(source, i + 1))),
  );
}

/** `højere … end`, `over landsgennemsnittet`, `dobbelt så høj som`: only where a place is held against another. */
function relationOf(source: Scan, places: readonly Place[]): 'over' | 'under' | null {
  const against = places.find(({ compared }) => compared);
  if (against === undefined) return null;
  const until = source.tokens.findIndex(({ start }) => start >= against.span.start);
  const words = source.tokens.slice(0, until).map(({ word }) => word);
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]!;
    if (word === 'halvt' && words[i + 1] === 'så') return 'under';
    if ((word === 'dobbelt' || word === 'gange') && words[i + 1] === 'så') return 'over';
    // `mere end 3 pct.` is a hedge.
    if (word === 'mere' && words[i + 1] === 'end' && i + 2 < words.length - 1) continue;
    if (OVER.has(word)) return 'over';
    if (UNDER.has(word)) return 'under';
  }
  return null;
}

/** Which level is whose: in the order of the places, or after the place it belongs to. Null where it cannot be told. */
function ownLevels(
  levels: readonly LevelNumber[],
  places: readonly Place[],
  compared: boolean,
): { readonly first: LevelNumber | null; readonly second: LevelNumber | null } | null {
  const [one, two] = levels;
  if (levels.length > (compared ? 2 : 1)) return null;
  if (one === undefined) return { first: null, second: null };
  if (two !== undefined) return { first: one, second: two };
  const before = places.filter(({ span }) => span.end <= one.span.start).at(-1);
  const theirs = compared && before?.compared === true;
  return theirs ? { first: null, second: one } : { first: one, second: null };
}

type Superlative = LevelSuperlative;

/** A place among others needs the whole that it is in; a record needs nothing but the place. */
function fits({ kind }: Superlative, area: AreaCode, whole: AreaCode | undefined): boolean {
  const own = areaOf(area);
  if (kind === 'record') return whole === undefined;
  if (own.kind !== 'municipality') return false;
  return whole === COUNTRY || (whole !== undefined && whole === own.region);
}

function gapOf({ kind, unit, quantity }: LevelNumber): LevelReading['gap'] {
  if (kind === 'times') return { kind: 'times', said: quantity };
  return { kind: unit === 'percent' ? 'percent' : 'points', said: quantity };
}

/** `flere langtidsledige`, `flest ledige`, `antallet`: people are counted. */
function comparesPeople(source: Scan): boolean {
  return source.tokens.some(({ word }) =>
    ['flere', 'færre', 'flest', 'færrest', 'antal', 'antallet'].includes(word),
  );
}

/** `hver tredje ledige er langtidsledig`: of the unemployed, for both are named. */
function withoutStrays(
  found: NonNullable<ClaimReading['indicator']>,
  source: Scan,
): NonNullable<ClaimReading['indicator']> {
  const both = source.tokens.some(({ word }) => /^ledige?$/.test(word));
  return both && found.value === 'langtidsledige-andel' ? { ...found, alternatives: [] } : found;
}

/** Weeks are of durations; a share of graduates is here only of the unemployed. */
function suits(id: KnownIndicatorId, numbers: readonly LevelNumber[], source: Scan): boolean {
  const weeks = numbers.some(({ unit }) => unit === 'weeks');
  if (weeks !== (id === 'varighed-uger') && numbers.some(({ kind }) => kind === 'level')) return false;
  if (id !== 'dimittender-andel') return true;
  return source.tokens.some(({ word }, i) => word === 'af' && /ledige$/.test(wordAt(source, i + 2)));
}
