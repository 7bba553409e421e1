/** The headline of the map: where the municipalities of the colour with the highest numbers lie, and the note that backs it. */
import type { AreaCode } from '../../domain/area.ts';
import type { Benefit, Indicator, KnownIndicatorId } from '../../domain/indicator.ts';
import type { MapHeadlineFacts, UpperClass } from '../mapHeadline.ts';
import { formatList, formatMonth, formatValue, spelled } from './format.ts';
import { baseMonthHeadline, isBaseMonth } from './headlines.ts';
import { benefitPhrase, indicatorText } from './indicatorTexts.ts';
import { withoutNumbers } from './missingHeadline.ts';
import { capital, inPlace, placeName } from './places.ts';

export type { MapHeadlineFacts, RegionShare, UpperClass } from '../mapHeadline.ts';

/** Letters in a headline that can still be read at a glance. */
const LONGEST = 190;

/** `Of the 19 municipalities …`: what those with the highest numbers have in common. */
const upperTexts: Readonly<Record<KnownIndicatorId, string>> = {
  'langtidsledige-andel': 'with the highest shares of long-term unemployed',
  'langtidsledige-antal': 'with the most long-term unemployed',
  'langtidsledige-pct': 'with the highest shares of long-term unemployed in the labour force',
  'dimittender-andel': 'with the highest shares of graduates',
  'dimittender-antal': 'with the most unemployed graduates',
  'varighed-uger': 'with the longest completed spells on unemployment insurance benefits',
  'varighed-fordeling': 'with the longest completed spells on unemployment insurance benefits',
  'varighed-fortsat': 'with the highest shares still on unemployment insurance benefits',
  'ledige-pct': 'with the highest shares of unemployed',
  'ledige-antal': 'with the most unemployed',
  'langtidsledige-dst-pct': 'with the highest shares of long-term unemployed in the labour force',
  'langtidsledige-dst-antal': 'with the most long-term unemployed',
  'ledige-dst-pct': 'with the highest shares of unemployed',
};

/** The benefit stands by those who get it: `long-term unemployed on cash assistance in the labour force`. */
function upperText(indicator: Indicator, benefit: Benefit): string {
  const whose = benefitPhrase(benefit);
  if (indicator.own !== null) return `with the highest figures for “${indicator.own.title}”${whose}`;
  return upperTexts[indicator.id as KnownIndicatorId].replace(/( in the labour force)?$/, (of) => whose + of);
}

/** The sentence without its full stop. */
export function mapHeadline(facts: MapHeadlineFacts): string {
  const { upper, newest } = facts;
  if (isBaseMonth(facts.unit, facts.month)) return baseMonthHeadline(facts.month);
  const sentence = upper === null ? rangeSentence(facts) : upperSentence(facts, upper);
  const rest = withoutNumbers(facts.missing) || among(facts.inUpper, newest);
  return sentence.length + rest.length > LONGEST ? sentence : sentence + rest;
}

/** `; Sønderborg is one of them` */
function among(inUpper: readonly AreaCode[], newest: boolean): string {
  if (inUpper.length === 0 || inUpper.length > 3) return '';
  const names = formatList(inUpper.map(placeName));
  if (inUpper.length === 1) return `; ${names} ${newest ? 'is' : 'was'} one of them`;
  return `; ${names} ${newest ? 'are' : 'were'} among them`;
}

/** The month goes first where it must be said, so that its year never stands against another number. */
function upperSentence(facts: MapHeadlineFacts, upper: UpperClass): string {
  const { newest, month } = facts;
  const who = `${upper.count} municipalities ${whichOnes(facts, upper)}`;
  const when = `In ${formatMonth(month)},`;
  const verb = (count: number): string =>
    newest ? (count === 1 ? 'is' : 'are') : count === 1 ? 'was' : 'were';
  const [first, ...others] = upper.standOut;
  if (first === undefined || first.count === upper.count) {
    const where =
      first !== undefined
        ? `all ${inPlace(first.code)}`
        : `spread across ${upper.regions === 5 ? 'all five' : spelled(upper.regions)} ${upper.regions === 1 ? 'region' : 'regions'}`;
    const those = `${who} ${verb(upper.count)} ${where}`;
    return newest ? `The ${those}` : `${when} the ${those}`;
  }
  const more = others.map((region) => `${region.count} ${inPlace(region.code)}`);
  const places = formatList([inPlace(first.code), ...more]);
  if (newest) return `Of the ${who}, ${first.count} ${verb(first.count)} ${places}`;
  return `${when} ${first.count} of the ${who} ${verb(first.count)} ${places}`;
}

/** `with the most unemployed (at least 935)`; `where the unemployment rate has risen most since June 2025 (at least 0.4 percentage points)`. */
function whichOnes(
  { indicator, benefit, unit, month, newest }: MapHeadlineFacts,
  { from }: UpperClass,
): string {
  const limit = formatValue(from, unit, indicator.decimals);
  if (unit.kind === 'unit') return `${upperText(indicator, benefit)} (at least ${limit})`;
  const index = unit.kind === 'index';
  const since = !index
    ? `since ${formatMonth(month - 12)}`
    : unit.base.kind === 'year'
      ? `from the average of ${unit.base.year}`
      : `since ${formatMonth(unit.base.month)}`;
  const risen = from > (index ? 100 : 0);
  const moved = `${newest ? 'has' : 'had'} risen most${risen ? '' : ' or fallen least'}`;
  const bound = risen ? `at least ${limit.replace('+', '')}` : `${limit} or more`;
  const what = `${indicatorText(indicator).quantity}${benefitPhrase(benefit)}`;
  return `where ${what} ${moved} ${since} (${index ? 'index ' : ''}${bound})`;
}

/** `The share of graduates ranges from 14.6 per cent in Region Sjælland to 30.5 per cent in Region Midtjylland`. */
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
  const at = ({ code, value }: MapHeadlineFacts['highest']): string =>
    `${formatValue(value, unit, indicator.decimals)} ${inPlace(code)}`;
  const what = `${quantity}${benefitPhrase(benefit)}`;
  const shown =
    unit.kind === 'unit'
      ? capital(what)
      : unit.kind === 'index'
        ? `${capital(what)} (index)`
        : `The change over a year in ${what}`;
  const when = newest ? 'ranges' : `ranged in ${formatMonth(month)}`;
  return `${shown} ${when} from ${at(lowest)} to ${at(highest)}`;
}

/** Why a region is named in the headline, or none is; empty where the headline is not about a colour. */
export function mapHeadlineNote({ upper, of }: MapHeadlineFacts): string {
  if (upper === null) return '';
  const rule =
    'A region is named in the headline when its share of the colour with the highest figures is at least one and a half times its share of all municipalities with figures';
  const shares = upper.standOut.map(
    ({ code, count, of: all }) =>
      `${placeName(code)} has ${count} of ${upper.count}, against ${all} of ${of} in all`,
  );
  return `${rule}${shares.length === 0 ? '. No region here meets that' : `: ${shares.join('; ')}`}.`;
}
