/** *Small charts* in words: headline, switch, what is said when counts do not fit on one scale. */
import { type AreaCode, COUNTRY } from '../../domain/area.ts';
import type { KnownIndicatorId } from '../../domain/indicator.ts';
import type { ShownUnit } from '../../domain/unit.ts';
import type { MultiplesHeadlineFacts, MultiplesNotice, MultiplesWhere } from '../multiplesTexts.ts';
import { countedUnit, countedWord } from './countedWords.ts';
import { formatMonth, formatNumber, spelled } from './format.ts';
import { exampleHeadline } from './headlines.ts';
import { benefitPhrase, indicatorText, indicatorTexts } from './indicatorTexts.ts';
import { noNumbersHeadline, withoutNumbers } from './missingHeadline.ts';
import { capital, inPlace, placeName } from './places.ts';

export type { MultiplesHeadlineFacts, MultiplesNotice, MultiplesWhere } from '../multiplesTexts.ts';

export function multiplesNoticeText(notice: MultiplesNotice): string {
  switch (notice.kind) {
    case 'none-chosen':
      return `No municipality has been chosen.${notice.shown === null ? '' : ` Here is ${notice.shown}.`}`;
    case 'no-regions':
      return 'This measure is shown municipality by municipality, not for all regions. Here are the chosen ones instead.';
    case 'not-by-municipality':
      return `This measure has no figures for the municipalities in ${placeName(notice.region)}. Here are the chosen ones instead.`;
    case 'none-there':
      return `None of the chosen ones lies in ${placeName(notice.region)}. Here are the chosen ones instead.`;
  }
}

/** `The share of long-term unemployed is higher than in June 2025 in 8 of 11 municipalities in Region Nordjylland and lower in 3`. */
export function multiplesHeadline(facts: MultiplesHeadlineFacts): string {
  const { indicator, unit, where } = facts;
  if (facts.example) return exampleHeadline(indicator);
  if (facts.missing.length > 0) {
    if (where.kind.startsWith('chosen')) return noNumbersHeadline(facts.missing, facts.month);
    return multiplesHeadline({ ...facts, missing: [] }) + withoutNumbers(facts.missing);
  }
  const quantity = `${indicatorText(indicator).quantity}${benefitPhrase(facts.benefit)}`;
  const moves = facts.moves.map(({ code, move }) => ({ code, sign: signOf(move, unit, indicator.decimals) }));
  const known = moves.filter(({ sign }) => sign !== null);
  if (known.length === 0 || (unit.kind === 'unit' && facts.since === facts.month)) {
    return `${capital(quantity)} in ${formatMonth(facts.month)} ${amongAll(facts)}`.trimEnd();
  }
  const up = known.filter(({ sign }) => sign === 1).length;
  const down = known.filter(({ sign }) => sign === -1).length;
  const same = known.length - up - down;
  const verb = facts.newest ? 'is' : 'was';
  const what = facts.newest ? capital(quantity) : `In ${formatMonth(facts.month)}, ${quantity}`;
  const comparative = (sign: number): string =>
    sign === 0 ? `the same as ${since(facts)}` : `${wordFor(sign, facts)} than ${since(facts)}`;
  if (moves.length === 1) {
    const sign = known[0]!.sign!;
    const { code } = moves[0]!;
    const place = code === COUNTRY ? 'in Denmark as a whole' : inPlace(code);
    return `${what} ${place} ${verb} ${comparative(sign)}`;
  }
  const main = up >= down && up >= same ? 1 : down >= same ? -1 : 0;
  const count = main === 1 ? up : main === -1 ? down : same;
  const others = [
    ...(main !== 1 && up > 0 ? [`${wordFor(1, facts)} in ${spell(up, moves.length)}`] : []),
    ...(main !== -1 && down > 0 ? [`${wordFor(-1, facts)} in ${spell(down, moves.length)}`] : []),
    ...(main !== 0 && same > 0 ? [`unchanged in ${spell(same, moves.length)}`] : []),
  ];
  const rest =
    others.length === 0 ? '' : others.length === 1 ? ` and ${others[0]}` : `, ${others.join(' and ')}`;
  return `${what} ${verb} ${comparative(main)} ${among(count, known.length, moves.length, where)}${rest}`;
}

/** Durations are longer and shorter, all else is higher and lower. */
function wordFor(sign: number, { indicator, unit }: MultiplesHeadlineFacts): string {
  const weeks = indicator.unit === 'weeks' && indicator.own === null && unit.kind !== 'index';
  if (sign > 0) return weeks ? 'longer' : 'higher';
  return weeks ? 'shorter' : 'lower';
}

/** `That is 2,345 full-time persons in all. `, to open the subtitle; empty where the figures do not say. */
export function multiplesPersons(facts: MultiplesHeadlineFacts): string {
  const { indicator, persons, newest, panels } = facts;
  if (facts.example || Number.isNaN(persons)) return '';
  const who = countedWord(countedUnit(indicator), persons);
  return `That ${newest ? 'is' : 'was'} ${formatNumber(persons, 0)} ${who}${panels > 1 ? ' in all' : ''}. `;
}

/** -1, 0 or 1 as the shown decimals tell; null without a number. */
function signOf(move: number, unit: ShownUnit, decimals: number): number | null {
  if (Number.isNaN(move)) return null;
  const shown = unit.kind === 'unit' ? decimals : unit.kind === 'point-change' ? Math.max(1, decimals) : 1;
  return /^[0.,]+$/.test(formatNumber(Math.abs(move), shown)) ? 0 : Math.sign(move);
}

/** What it is compared with, without `than` or `as`. */
function since({ unit, since: month, month: last }: MultiplesHeadlineFacts): string {
  if (unit.kind === 'unit') return `in ${formatMonth(month)}`;
  if (unit.kind !== 'index') return `in ${formatMonth(last - 12)}`;
  return unit.base.kind === 'year'
    ? `the average of ${unit.base.year}`
    : `in ${formatMonth(unit.base.month)}`;
}

/** `in 8 of 11 municipalities in Region Nordjylland`, `in all 4 chosen municipalities`, `in 3 of the 9 municipalities with figures …`. */
function among(count: number, known: number, all: number, where: MultiplesWhere): string {
  const missing = known < all ? ' with figures' : '';
  const noun = nounOf(where, known, missing);
  const of = `${missing === '' ? '' : 'the '}${spell(known, all)}`;
  if (known === 1) return `in the one ${noun}`;
  if (count === known) return `in ${known === 2 ? 'both' : `all ${spell(known, all)}`} ${noun}`;
  return `in ${spell(count, all)} of ${of} ${noun}`;
}

function amongAll({ where, panels, moves }: MultiplesHeadlineFacts): string {
  if (panels === 1) return inPlace(moves[0]!.code);
  return panels === 0 ? '' : `in ${spell(panels, panels)} ${nounOf(where, panels, '')}`;
}

/** `extra` follows the noun and stands before the region. */
function nounOf(where: MultiplesWhere, count: number, extra: string): string {
  const municipalities = count === 1 ? 'municipality' : 'municipalities';
  switch (where.kind) {
    case 'chosen-municipalities':
      return `chosen ${municipalities}${extra}`;
    case 'chosen-areas':
      return `chosen ${count === 1 ? 'area' : 'areas'}${extra}`;
    case 'all-regions':
      return `${count === 1 ? 'region' : 'regions'}${extra}`;
    case 'region':
      return `${municipalities}${extra} ${inPlace(where.code)}`;
  }
}

/** Small numbers as words where all of a sentence's numbers are small; one is never a bare figure. */
function spell(count: number, of: number): string {
  return of <= 10 || count === 1 ? spelled(count) : formatNumber(count, 0);
}

export const multiplesTexts = {
  scopeLabel: 'Show small charts for',
  scopeChosen: 'chosen',
  scopeRegions: 'all regions',
  scopeRegion: (code: AreaCode) => `all of ${placeName(code)}`,
  sameScale: 'Same scale in all charts.',
  order: (month: string) => `Highest figure in ${month} first.`,
  events: (count: number) => (count === 1 ? 'Own event, see the notes' : 'Own events, see the notes'),
  noNumber: 'no figure',
  asOf: (month: string) => `(${month})`,
  readAll: 'The arrow keys move the month in all charts; up and down change chart.',
  rangeOf: (low: string, high: string) => `between ${low} and ${high} in the period`,
  leftOut: (name: string) =>
    `${name} is not drawn: its number is so much larger that the lines would be flat.`,
  uneven: (times: number) =>
    `The numbers differ greatly: the largest is ${formatNumber(times, 0)} times the smallest. On the same scale the lines of the small municipalities go flat.`,
  offerIndex: 'Show index',
  offerShare: (id: KnownIndicatorId) => `Show ${indicatorTexts[id].short}`,
} as const;
