/** A level among all that it is held against, and what was said of it: what `LevelDots` draws. */
import { type AreaCode, COUNTRY } from '../domain/area.ts';
import { areaOf, municipalities, regions } from '../domain/areas.ts';
import { type NumberRange, rangeOf } from '../domain/claim.ts';
import { isCount } from '../domain/unit.ts';
import { compareNames } from '../language/format.ts';
import type { LevelCheck } from '../language/levelFacts.ts';
import { rank, tiedWith } from '../statistics/rank.ts';
import type { IndicatorData } from './indicatorData.ts';
import { meanAt } from './levelPlaces.ts';
import { wholeIn } from './saidAndFound.ts';

/** Counts that differ more than this many times are spread by ratio. */
const LOG_FROM = 20;

export interface LevelDot {
  readonly code: AreaCode;
  readonly name: string;
  readonly value: number;
  /** Among the dots, 1 for the highest. */
  readonly place: number;
  readonly ties: number;
}

/** A place with its name in the drawing. */
export interface LevelMark {
  readonly code: AreaCode;
  readonly name: string;
  readonly value: number;
  /** `first`: number one of the end that was said, where that is another. */
  readonly role: 'own' | 'other' | 'first' | 'region' | 'country';
  /** One of the dots; else a line across them. */
  readonly dot: boolean;
}

/** What a number that was said can stand for, on the axis; `high` may be Infinity. */
export interface LevelSaid extends NumberRange {
  /** `needed`: no level was said, but how far the place is from the other. */
  readonly kind: 'own' | 'other' | 'needed';
}

export interface LevelDotsModel {
  readonly kind: 'municipality' | 'region';
  /** The country, or the region whose kommuner they are. */
  readonly within: AreaCode;
  /** Lowest first; equal values by name. */
  readonly dots: readonly LevelDot[];
  readonly without: readonly AreaCode[];
  /** The place that the sentence is about comes first. */
  readonly marks: readonly LevelMark[];
  /** Larger places whose count lies far beyond all dots. */
  readonly beyond: readonly LevelMark[];
  readonly said: readonly LevelSaid[];
  /** `log`: the same distance is the same ratio. */
  readonly scale: 'linear' | 'log';
}

/** Null without figures, with fewer than two dots, and of a count that no dot is near: that of the country. */
export function levelDots(check: LevelCheck, data: IndicatorData): LevelDotsModel | null {
  const { level, area, rank: ranked, record } = check;
  if (Number.isNaN(check.value) || record !== null) return null;
  const counted = isCount(data.indicator.unit);
  const other = level.other?.area ?? null;
  const kind = kindOf([area, ...(other === null ? [] : [other])], data);
  const within = ranked === null ? COUNTRY : (level.superlative?.within ?? COUNTRY);
  const peers = kind === 'region' ? regions : municipalities;
  const codes = peers.filter(({ region }) => within === COUNTRY || region === within).map(({ code }) => code);
  const dots = dotsOf(codes, level, data);
  const value = (code: AreaCode): number => meanAt(code, level, data);
  const mark = (code: AreaCode, role: LevelMark['role']): LevelMark => ({
    ...{ code, role, name: areaOf(code).name, value: value(code) },
    dot: codes.includes(code),
  });
  // Counts of larger places only say how large they are.
  const region = kind === 'municipality' && !counted ? areaOf(area).region : null;
  const wanted: readonly (readonly [AreaCode | null, LevelMark['role']])[] = [
    [area, 'own'],
    [other, 'other'],
    [ranked === null || ranked.place === 1 ? null : ranked.first, 'first'],
    [region, 'region'],
    [counted ? null : COUNTRY, 'country'],
  ];
  const named = wanted.flatMap(([code, role], i) =>
    code === null || wanted.findIndex(([earlier]) => earlier === code) < i ? [] : [mark(code, role)],
  );
  const known = named.filter((one) => !Number.isNaN(one.value));
  const highest = dots.at(-1)?.value ?? Number.NaN;
  // A count of the country that one is held against would press all dots flat.
  const isBeyond = (one: LevelMark): boolean => counted && !one.dot && one.value > highest;
  if (dots.length < 2 || isBeyond(named[0]!)) return null;
  const lowest = dots[0]!.value;
  return {
    ...{ kind, within, dots },
    without: codes.filter((code) => Number.isNaN(value(code))),
    marks: known.filter((one) => !isBeyond(one)),
    beyond: known.filter(isBeyond),
    said: saidOf(check, counted ? highest : Number.POSITIVE_INFINITY),
    scale: counted && lowest > 0 && highest / lowest >= LOG_FROM ? 'log' : 'linear',
  };
}

/** Regions where the sentence or the files have nothing smaller. */
function kindOf(asked: readonly AreaCode[], data: IndicatorData): LevelDotsModel['kind'] {
  const ofKommuner = municipalities.some(({ code }) => data.value.areas.includes(code));
  const regional = areaOf(asked[0]!).kind === 'region';
  const smaller = asked.some((code) => areaOf(code).kind === 'municipality');
  return !ofKommuner || (regional && !smaller) ? 'region' : 'municipality';
}

function dotsOf(
  codes: readonly AreaCode[],
  level: LevelCheck['level'],
  data: IndicatorData,
): readonly LevelDot[] {
  const values = codes.map((code) => meanAt(code, level, data));
  const table = rank(values, 'descending');
  return codes
    .map((code, i) => ({
      ...{ code, name: areaOf(code).name, value: values[i]! },
      ...{ place: table.ranks[i]!, ties: tiedWith(table, i) },
    }))
    .filter(({ place }) => place > 0)
    .sort((a, b) => a.value - b.value || compareNames(a.name, b.name));
}

/** `reach`: what lies beyond it is of another size than the dots. */
function saidOf({ level, other, indicator }: LevelCheck, reach: number): readonly LevelSaid[] {
  const { level: own, other: against, gap, relation } = level;
  const sign = relation === 'under' ? -1 : 1;
  const from = (size: number): number => {
    if (gap?.kind === 'times') return other * size;
    return gap?.kind === 'percent' ? other * (1 + (sign * size) / 100) : other + sign * size;
  };
  const needed = (): LevelSaid => {
    const { low, high } = rangeOf(gap!.said);
    const [a, b] = [from(low), from(high)].sort((x, y) => x - y) as [number, number];
    return { kind: 'needed', low: Math.max(0, a), high: b };
  };
  return [
    ...(own === null ? [] : [{ kind: 'own' as const, ...rangeOf(own) }]),
    ...(against?.level == null ? [] : [{ kind: 'other' as const, ...rangeOf(against.level) }]),
    ...(own === null && gap !== null && !Number.isNaN(other) ? [needed()] : []),
  ]
    .filter(({ kind, low }) => kind === 'own' || low <= reach)
    .map((said) => (isCount(indicator.unit) ? { ...said, ...wholeIn(said) } : said));
}
