/** *Varighed*: completed spells by length for the chosen areas, their averages, and what can be said about them. */
import { type AreaCode, COUNTRY } from '../domain/area.ts';
import { areaOf } from '../domain/areas.ts';
import type { Note } from '../domain/note.ts';
import { STATUS_VALUE } from '../domain/observation.ts';
import { series, valueAt } from '../domain/panel.ts';
import type { Period } from '../domain/period.ts';
import type { AveragePairFacts, AverageProblem } from '../language/durationTexts.ts';
import { type BandedSpread, bandedSpread, compareMeans } from '../statistics/bandedSpread.ts';
import type { IndicatorData } from './indicatorData.ts';
import { type Profile, type ProfileRow, shares } from './profile.ts';
import { byRegionNotes, shownAreas } from './shownAreas.ts';

export interface DurationArea {
  readonly code: AreaCode;
  readonly name: string;
  /** 0 to 5 among the chosen, -1 for the country, null for a region that stands beside its kommune. */
  readonly slot: number | null;
  readonly standsFor: readonly AreaCode[];
  readonly counts: Float64Array;
  readonly status: Uint8Array;
  /** Per cent of the spells; NaN where a band is missing, for then the whole is not known. */
  readonly shares: Float64Array;
  /** All spells; NaN where a band is missing. */
  readonly total: number;
  /** Published average in weeks; NaN when there is none. */
  readonly weeks: number;
  readonly spread: BandedSpread;
}

export interface DurationModel {
  readonly period: Period;
  readonly example: boolean;
  readonly bandKeys: readonly string[];
  readonly chosen: readonly DurationArea[];
  /** Null when the file does not have it, or when it is among the chosen ones. */
  readonly country: DurationArea | null;
  /** For the averages: the chosen, the regions of chosen kommuner, the country. */
  readonly beside: readonly DurationArea[];
  /** Is the difference larger than chance? Null for examples and where there is nothing to compare. */
  readonly pair: AveragePairFacts | null;
  readonly byRegion: readonly Note[];
}

/** `average` is the indicator `varighed-uger` from the same table, or null when it is not in the files. */
export function durationModel(
  profile: Profile,
  average: IndicatorData | null,
  codes: readonly AreaCode[],
): DurationModel {
  const rows = new Map(profile.rows.map((row) => [row.code, row]));
  const known = new Set(rows.keys());
  const shown = shownAreas(known, codes);
  const area = (code: AreaCode, slot: number | null, standsFor: readonly AreaCode[]): DurationArea =>
    durationArea(profile, rows.get(code)!, average, { slot, standsFor });
  const chosen = shown.map(({ code, slot, standsFor }) => area(code, slot, standsFor));
  const taken = new Set(chosen.map(({ code }) => code));
  const country = known.has(COUNTRY) && !taken.has(COUNTRY) ? area(COUNTRY, -1, []) : null;
  const regionCodes = new Set(
    chosen
      .map(({ code }) => areaOf(code))
      .filter(({ kind, region }) => kind === 'municipality' && region !== null)
      .map(({ region }) => region!),
  );
  const regions = [...regionCodes]
    .filter((code) => known.has(code) && !taken.has(code))
    .map((code) => area(code, null, []));
  return {
    period: profile.period,
    example: profile.example,
    bandKeys: profile.bandKeys,
    chosen,
    country,
    beside: [...chosen, ...regions, ...(country === null ? [] : [country])],
    pair: profile.example ? null : pairFacts(chosen, country, codes),
    byRegion: byRegionNotes(shown),
  };
}

function durationArea(
  profile: Profile,
  row: ProfileRow,
  average: IndicatorData | null,
  place: Pick<DurationArea, 'slot' | 'standsFor'>,
): DurationArea {
  const averages = average === null ? undefined : series(average.value, row.code);
  const weeks =
    averages === undefined || profile.period.frequency !== 'month'
      ? Number.NaN
      : valueAt(averages, profile.period.start);
  const bands = profile.fromWeek.map((from, i) => ({
    from,
    to: profile.fromWeek[i + 1] ?? Number.POSITIVE_INFINITY,
    count: row.values[i]!,
  }));
  return {
    code: row.code,
    name: row.name,
    ...place,
    counts: row.values,
    status: row.status,
    shares: shares(row),
    total: row.values.reduce((sum, value) => sum + value, 0),
    weeks,
    spread: bandedSpread(bands, weeks),
  };
}

/** The first two chosen; one alone against the country it is part of. */
function pairFacts(
  chosen: readonly DurationArea[],
  country: DurationArea | null,
  codes: readonly AreaCode[],
): AveragePairFacts | null {
  const first = chosen[0];
  if (first === undefined) return null;
  const [asked, other] = codes;
  if (
    asked !== undefined &&
    other !== undefined &&
    [asked, other].every((c) => first.standsFor.includes(c))
  ) {
    return {
      ...verdictOf(first, first),
      first: asked,
      second: other,
      verdict: 'undecidable',
      problem: 'same-region',
    };
  }
  const second = chosen[1] ?? country;
  if (second === null) return null;
  return first.code === COUNTRY ? verdictOf(second, first) : verdictOf(first, second);
}

/** `b` may be the country, which `a` is part of. */
function verdictOf(a: DurationArea, b: DurationArea): AveragePairFacts {
  const compared = compareMeans(meanOf(a), meanOf(b), b.code === COUNTRY);
  const problem = problemOf(a) ?? problemOf(b) ?? (compared.verdict === 'undecidable' ? 'few' : null);
  const [high, low] = b.weeks > a.weeks ? [b, a] : [a, b];
  return {
    first: a.code,
    second: b.code,
    high: sideOf(high),
    low: sideOf(low),
    difference: Math.abs(compared.difference),
    smallest: compared.smallest,
    verdict: problem === null ? compared.verdict : 'undecidable',
    problem,
  };
}

function meanOf({ weeks, spread }: DurationArea) {
  return { mean: weeks, standardError: spread.standardError, total: spread.total };
}

function sideOf({ code, weeks, spread }: DurationArea): AveragePairFacts['high'] {
  return { code, weeks, spells: spread.total, sd: spread.sd };
}

function problemOf({ weeks, status, spread }: DurationArea): AverageProblem | null {
  if (Number.isNaN(weeks)) return 'no-average';
  if (status.some((cell) => cell !== STATUS_VALUE)) return 'bands-missing';
  return Number.isNaN(spread.sd) ? 'misfit' : null;
}
