/** *Små figurer* in words: headline, switch, what is said when counts do not fit on one scale. */
import { type AreaCode, COUNTRY } from '../domain/area.ts';
import type { Benefit, Indicator, KnownIndicatorId } from '../domain/indicator.ts';
import type { Month } from '../domain/period.ts';
import type { ShownUnit } from '../domain/unit.ts';
import { countedUnit, countedWord } from './countedWords.ts';
import { formatMonth, formatNumber } from './format.ts';
import { exampleHeadline } from './headlines.ts';
import { benefitPhrase, indicatorText, indicatorTexts } from './indicatorTexts.ts';
import { noNumbersHeadline, withoutNumbers } from './missingHeadline.ts';
import { capital, inPlace, placeName } from './places.ts';

export type MultiplesWhere =
  | { readonly kind: 'chosen-municipalities' | 'chosen-areas' | 'all-regions' }
  | { readonly kind: 'region'; readonly code: AreaCode };

export interface MultiplesHeadlineFacts {
  readonly indicator: Indicator;
  readonly benefit: Benefit;
  readonly unit: ShownUnit;
  readonly example: boolean;
  readonly month: Month;
  /** The month the values of a figure of values are compared with; the same as `month` in a figure of one month. */
  readonly since: Month;
  readonly newest: boolean;
  readonly where: MultiplesWhere;
  readonly panels: number;
  /** How each panel moved, in the figure's unit; NaN where one of the two months has no number. */
  readonly moves: readonly { readonly code: AreaCode; readonly move: number }[];
  /** Persons behind the newest numbers together; NaN when the figures do not say. */
  readonly persons: number;
  /** The chosen ones, where none of them has a number in the month. */
  readonly missing: readonly AreaCode[];
}

/** Why the panels are not those that the address asks for. */
export type MultiplesNotice =
  /** Nothing is chosen: the benchmark alone, where there is one. */
  | { readonly kind: 'none-chosen'; readonly shown: string | null }
  /** All regions, of figures for kommuner. */
  | { readonly kind: 'no-regions' }
  /** The kommuner of a region, of figures for regions; or of one in which none of the chosen lies. */
  | { readonly kind: 'not-by-municipality' | 'none-there'; readonly region: AreaCode };

export function multiplesNoticeText(notice: MultiplesNotice): string {
  switch (notice.kind) {
    case 'none-chosen':
      return `Ingen kommune er valgt.${notice.shown === null ? '' : ` Her er ${notice.shown.replace(/^Hele/, 'hele')}.`}`;
    case 'no-regions':
      return 'Dette mål vises kommune for kommune, ikke for alle regioner. Her er de valgte i stedet.';
    case 'not-by-municipality':
      return `Dette mål har ikke tal for kommunerne i ${placeName(notice.region)}. Her er de valgte i stedet.`;
    case 'none-there':
      return `Ingen af de valgte ligger i ${placeName(notice.region)}. Her er de valgte i stedet.`;
  }
}

/** `Andelen af langtidsledige er højere end i juni 2025 i 8 af 11 kommuner i Region Nordjylland, lavere i 3`. */
export function multiplesHeadline(facts: MultiplesHeadlineFacts): string {
  const { indicator, unit, where } = facts;
  if (facts.example) return exampleHeadline(indicator);
  if (facts.missing.length > 0) {
    if (where.kind.startsWith('chosen')) return noNumbersHeadline(facts.missing, facts.month);
    return multiplesHeadline({ ...facts, missing: [] }) + withoutNumbers(facts.missing);
  }
  const text = indicatorText(indicator);
  const quantity = `${text.quantity}${benefitPhrase(facts.benefit)}`;
  const moves = facts.moves.map(({ code, move }) => ({ code, sign: signOf(move, unit, indicator.decimals) }));
  const known = moves.filter(({ sign }) => sign !== null);
  if (known.length === 0 || (unit.kind === 'unit' && facts.since === facts.month)) {
    return `${capital(quantity)} i ${formatMonth(facts.month)} ${amongAll(facts)}`.trimEnd();
  }
  const up = known.filter(({ sign }) => sign === 1).length;
  const down = known.filter(({ sign }) => sign === -1).length;
  const same = known.length - up - down;
  const verb = facts.newest ? 'er' : 'var';
  const when = facts.newest ? '' : ` i ${formatMonth(facts.month)}`;
  const start = `${capital(quantity)} ${verb}${when}`;
  const unchanged = text.pronoun === 'den' ? 'den samme' : 'det samme';
  const comparative = (sign: number): string => (sign > 0 ? 'højere' : sign < 0 ? 'lavere' : unchanged);
  if (moves.length === 1) {
    const sign = known[0]!.sign!;
    const link = sign === 0 ? `som ${since(facts)}` : `end ${since(facts)}`;
    const { code } = moves[0]!;
    // „i hele landet“ would say everywhere.
    if (code === COUNTRY)
      return `${capital(quantity)} for hele landet under ét ${verb}${when} ${comparative(sign)} ${link}`;
    return `${start} ${comparative(sign)} ${link} ${inPlace(code)}`;
  }
  const main = up >= down && up >= same ? 1 : down >= same ? -1 : 0;
  const count = main === 1 ? up : main === -1 ? down : same;
  const link = main === 0 ? `som ${since(facts)}` : `end ${since(facts)}`;
  const others = [
    ...(main !== 1 && up > 0 ? [`højere i ${spell(up, moves.length)}`] : []),
    ...(main !== -1 && down > 0 ? [`lavere i ${spell(down, moves.length)}`] : []),
    ...(main !== 0 && same > 0 ? [`uændret i ${spell(same, moves.length)}`] : []),
  ];
  const rest =
    others.length === 0 ? '' : others.length === 1 ? ` og ${others[0]}` : `, ${others.join(' og ')}`;
  return `${start} ${comparative(main)} ${link} ${among(count, known.length, moves.length, where)}${rest}`;
}

/** `Det er 2.345 fuldtidspersoner i alt. `, to open the subtitle; empty where the figures do not say. */
export function multiplesPersons(facts: MultiplesHeadlineFacts): string {
  const { indicator, persons, newest, panels } = facts;
  if (facts.example || Number.isNaN(persons)) return '';
  const who = countedWord(countedUnit(indicator), persons);
  return `Det ${newest ? 'er' : 'var'} ${formatNumber(persons, 0)} ${who}${panels > 1 ? ' i alt' : ''}. `;
}

/** -1, 0 or 1 as the shown decimals tell; null without a number. */
function signOf(move: number, unit: ShownUnit, decimals: number): number | null {
  if (Number.isNaN(move)) return null;
  const shown = unit.kind === 'unit' ? decimals : unit.kind === 'point-change' ? Math.max(1, decimals) : 1;
  return /^[0.,]+$/.test(formatNumber(Math.abs(move), shown)) ? 0 : Math.sign(move);
}

/** What it is compared with, without `end` or `som`. */
function since({ unit, since: month, month: last }: MultiplesHeadlineFacts): string {
  if (unit.kind === 'unit') return `i ${formatMonth(month)}`;
  if (unit.kind !== 'index') return `i ${formatMonth(last - 12)}`;
  return unit.base.kind === 'year'
    ? `gennemsnittet af ${unit.base.year}`
    : `i ${formatMonth(unit.base.month)}`;
}

/** `i 8 af 11 kommuner i Region Nordjylland`, `i alle 4 valgte kommuner`, `i 3 af de 9 kommuner … med tal`. */
function among(count: number, known: number, all: number, where: MultiplesWhere): string {
  const missing = known < all ? ' med tal' : '';
  const noun = nounOf(where, known, missing);
  const of = `${missing === '' ? '' : 'de '}${spell(known, all)}`;
  if (known === 1) return `i den ene ${noun}`;
  if (count === known) return `i ${known === 2 ? 'begge' : `alle ${spell(known, all)}`} ${noun}`;
  return `i ${spell(count, all)} af ${of} ${noun}`;
}

function amongAll({ where, panels, moves }: MultiplesHeadlineFacts): string {
  if (panels === 1) return inPlace(moves[0]!.code);
  return panels === 0 ? '' : `i ${spell(panels, panels)} ${nounOf(where, panels, '')}`;
}

/** `extra` follows the noun and stands before the region. */
function nounOf(where: MultiplesWhere, count: number, extra: string): string {
  const one = count === 1;
  switch (where.kind) {
    case 'chosen-municipalities':
      return `valgte ${one ? 'kommune' : 'kommuner'}${extra}`;
    case 'chosen-areas':
      return `valgte ${one ? 'område' : 'områder'}${extra}`;
    case 'all-regions':
      return `${one ? 'region' : 'regioner'}${extra}`;
    case 'region':
      return `${one ? 'kommune' : 'kommuner'}${extra} ${inPlace(where.code)}`;
  }
}

const WORDS = ['nul', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti'];

/** Small numbers as words where all of a sentence's numbers are small; one is never a bare figure. */
function spell(count: number, of: number): string {
  return of < WORDS.length || count === 1 ? (WORDS[count] ?? formatNumber(count, 0)) : formatNumber(count, 0);
}

export const multiplesTexts = {
  scopeLabel: 'Vis små figurer for',
  scopeChosen: 'valgte',
  scopeRegions: 'alle regioner',
  scopeRegion: (code: AreaCode) => `hele ${placeName(code)}`,
  sameScale: 'Samme skala i alle figurer.',
  order: (month: string) => `Højeste tal i ${month} først.`,
  events: (count: number) => (count === 1 ? 'Egen hændelse, se noterne' : 'Egne hændelser, se noterne'),
  noNumber: 'ingen tal',
  asOf: (month: string) => `(${month})`,
  readAll: 'Piletasterne flytter måneden i alle figurer; op og ned skifter figur.',
  rangeOf: (low: string, high: string) => `mellem ${low} og ${high} i perioden`,
  leftOut: (name: string) =>
    `${name} er ikke tegnet: antallet er så meget større, at linjerne ville blive flade.`,
  uneven: (times: number) =>
    `Antallene er meget forskellige: det største er ${formatNumber(times, 0)} gange det mindste. På samme skala bliver de små kommuners linjer flade.`,
  offerIndex: 'Vis indeks',
  offerShare: (id: KnownIndicatorId) => `Vis ${indicatorTexts[id].short}`,
} as const;
