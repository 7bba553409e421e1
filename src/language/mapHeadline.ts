/** The headline of *Kort*: where the kommuner of the colour with the highest numbers lie, and the note that backs it. */
import type { AreaCode } from '../domain/area.ts';
import type { Benefit, Indicator, KnownIndicatorId } from '../domain/indicator.ts';
import type { Month } from '../domain/period.ts';
import type { ShownUnit } from '../domain/unit.ts';
import { formatList, formatMonth, formatValue } from './format.ts';
import { baseMonthHeadline, isBaseMonth } from './headlines.ts';
import { benefitPhrase, indicatorText } from './indicatorTexts.ts';
import { withoutNumbers } from './missingHeadline.ts';
import { capital, inPlace, placeName } from './places.ts';

/** A region's part of the kommuner with numbers, and of those in the uppermost class. */
export interface RegionShare {
  readonly code: AreaCode;
  readonly count: number;
  readonly of: number;
}

/** The class with the highest numbers: the colour that the headline is about. */
export interface UpperClass {
  readonly count: number;
  /** Its lower limit, as the legend says it. */
  readonly from: number;
  /** The regions that have clearly more of it than of all kommuner, most first. */
  readonly standOut: readonly RegionShare[];
  /** In how many regions it lies. */
  readonly regions: number;
}

interface Extreme {
  readonly code: AreaCode;
  readonly value: number;
}

export interface MapHeadlineFacts {
  readonly indicator: Indicator;
  readonly benefit: Benefit;
  readonly unit: ShownUnit;
  readonly month: Month;
  readonly newest: boolean;
  readonly highest: Extreme;
  readonly lowest: Extreme;
  /** How many have numbers. */
  readonly of: number;
  /** Null for regions, and where the class is too small or too large to say anything of places. */
  readonly upper: UpperClass | null;
  /** The chosen ones that are in it. */
  readonly inUpper: readonly AreaCode[];
  /** The chosen ones, where none of them has a number. */
  readonly missing: readonly AreaCode[];
}

/** Letters in a headline that can still be read at a glance. */
const LONGEST = 190;
const COUNTED = ['ingen', 'én', 'to', 'tre', 'fire', 'fem'];

/** `Af de 19 kommuner …`: what those with the highest numbers have in common. */
const upperTexts: Readonly<Record<KnownIndicatorId, string>> = {
  'langtidsledige-andel': 'med de højeste andele langtidsledige',
  'langtidsledige-antal': 'med flest langtidsledige',
  'langtidsledige-pct': 'med de højeste andele langtidsledige i arbejdsstyrken',
  'dimittender-andel': 'med de højeste andele dimittender',
  'dimittender-antal': 'med flest ledige dimittender',
  'varighed-uger': 'med de længste afsluttede dagpengeforløb',
  'varighed-fordeling': 'med de længste afsluttede dagpengeforløb',
  'varighed-fortsat': 'med de højeste andele fortsat på dagpenge',
  'ledige-pct': 'med de højeste andele ledige',
  'ledige-antal': 'med flest ledige',
  'langtidsledige-dst-pct': 'med de højeste andele langtidsledige i arbejdsstyrken',
  'langtidsledige-dst-antal': 'med flest langtidsledige',
  'ledige-dst-pct': 'med de højeste andele ledige',
};

/** The benefit stands by those who get it: `langtidsledige på dagpenge i arbejdsstyrken`. */
function upperText(indicator: Indicator, benefit: Benefit): string {
  const whose = benefitPhrase(benefit);
  if (indicator.own !== null) return `med de højeste tal for „${indicator.own.title}“${whose}`;
  return upperTexts[indicator.id as KnownIndicatorId].replace(/( i arbejdsstyrken)?$/, (of) => whose + of);
}

/** The sentence without its full stop. */
export function mapHeadline(facts: MapHeadlineFacts): string {
  const { upper, newest } = facts;
  if (isBaseMonth(facts.unit, facts.month)) return baseMonthHeadline(facts.month);
  const sentence = upper === null ? rangeSentence(facts) : upperSentence(facts, upper);
  const rest = withoutNumbers(facts.missing) || among(facts.inUpper, newest);
  return sentence.length + rest.length > LONGEST ? sentence : sentence + rest;
}

/** `; Sønderborg er en af dem`. */
function among(inUpper: readonly AreaCode[], newest: boolean): string {
  if (inUpper.length === 0 || inUpper.length > 3) return '';
  const names = formatList(inUpper.map(placeName));
  return `; ${names} ${newest ? 'er' : 'var'} ${inUpper.length === 1 ? 'en af' : 'blandt'} dem`;
}

/** The month goes first where it must be said, so that its year never stands against another number. */
function upperSentence(facts: MapHeadlineFacts, upper: UpperClass): string {
  const { newest, month } = facts;
  const { relative, text } = whichOnes(facts, upper);
  const who = `${upper.count} kommuner${relative ? ',' : ''} ${text}`;
  const stop = relative ? ',' : '';
  const when = `I ${formatMonth(month)} lå`;
  const [first, ...others] = upper.standOut;
  if (first === undefined || first.count === upper.count) {
    const where =
      first !== undefined
        ? `alle ${inPlace(first.code)}`
        : `spredt over ${upper.regions === 5 ? 'alle fem' : COUNTED[upper.regions]} regioner`;
    return newest ? `De ${who}${stop} ligger ${where}` : `${when} de ${who}${stop} ${where}`;
  }
  const more = others.map((region) => `${region.count} ${inPlace(region.code)}`);
  const places = formatList([inPlace(first.code), ...more]);
  return newest
    ? `Af de ${who}${stop} ligger ${first.count} ${places}`
    : `${when} ${first.count} af de ${who}${stop} ${places}`;
}

/** `med flest ledige (mindst 935)`; `hvor ledigheden er steget mest siden juni 2025 (mindst 0,4 procentpoint)`. */
function whichOnes(
  { indicator, benefit, unit, month, newest }: MapHeadlineFacts,
  { from }: UpperClass,
): { readonly relative: boolean; readonly text: string } {
  const limit = formatValue(from, unit, indicator.decimals);
  if (unit.kind === 'unit')
    return { relative: false, text: `${upperText(indicator, benefit)} (mindst ${limit})` };
  const index = unit.kind === 'index';
  const since = !index
    ? `siden ${formatMonth(month - 12)}`
    : unit.base.kind === 'year'
      ? `siden gennemsnittet af ${unit.base.year}`
      : `siden ${formatMonth(unit.base.month)}`;
  const risen = from > (index ? 100 : 0);
  const moved = `${newest ? 'er' : 'var'} ${risen ? 'steget mest' : 'steget mest eller faldet mindst'}`;
  const bound = `${index ? 'indeks ' : ''}${risen ? 'mindst' : 'fra'} ${risen ? limit.replace('+', '') : limit}`;
  const what = `${indicatorText(indicator).quantity}${benefitPhrase(benefit)}`;
  return { relative: true, text: `hvor ${what} ${moved} ${since} (${bound})` };
}

/** `Dimittendernes andel går fra 14,6 pct. i Region Sjælland til 30,5 pct. i Region Midtjylland`. */
function rangeSentence({
  indicator,
  benefit,
  unit,
  highest,
  lowest,
  newest,
  month,
}: MapHeadlineFacts): string {
  const { quantity } = indicatorText(indicator);
  const at = ({ code, value }: Extreme): string =>
    `${formatValue(value, unit, indicator.decimals)} ${inPlace(code)}`;
  const changed = unit.kind === 'unit' || unit.kind === 'index' ? '' : ', ændring på et år,';
  const index = unit.kind === 'index' ? ' (indeks)' : '';
  const when = newest ? '' : ` i ${formatMonth(month)}`;
  return `${capital(quantity)}${benefitPhrase(benefit)}${index}${changed} ${newest ? 'går' : 'gik'}${when} fra ${at(lowest)} til ${at(highest)}`;
}

/** Why a region is named in the headline, or none is; empty where the headline is not about a colour. */
export function mapHeadlineNote({ upper, of }: MapHeadlineFacts): string {
  if (upper === null) return '';
  const rule =
    'En region nævnes i overskriften, når dens del af farven med de højeste tal er mindst halvanden gang dens del af alle kommuner med tal';
  const shares = upper.standOut.map(
    ({ code, count, of: all }) => `${placeName(code)} har ${count} af ${upper.count} mod ${all} af ${of}`,
  );
  return `${rule}${shares.length === 0 ? '. Det gælder ingen region her' : `: ${formatList(shares)}`}.`;
}
