/** The answers about other windows (3), other places (4) and the usual swings (5) of a claim. */
import { areaOf } from '../../domain/areas.ts';
import type { Claim, ClaimDirection } from '../../domain/claim.ts';
import { isCount } from '../../domain/unit.ts';
import type { ClaimCheck, ClaimSwings } from '../claimFacts.ts';
import { changeVerdictAnswer, changeVerdictMethod, changeVerdictPlace } from './changeVerdictTexts.ts';
import { bigAs, claimNoun, isHandful, monthName, movedBy, signedText } from './claimWords.ts';
import { differenceUnit } from './differenceText.ts';
import { formatList, formatNumber, formatSigned, fullStop, ordinal } from './format.ts';
import { capital, inPlace, placeName } from './places.ts';

const COUNTRYWIDE = 'in Denmark as a whole';

/** So many standard errors of chance from the country's change is more than chance gives. */
const FAR = 1.96;

/** (3) Does it depend on the months? Empty where there are no figures. */
export function windowsAnswer({ claim, windows }: ClaimCheck): string {
  if (windows === null || windows.of === 0) return '';
  const { of, same, asMuch } = windows;
  const shift = 'If each end is moved by up to half a year';
  if (of === 1) return `${shift}, there are no other periods with figures.`;
  const held = `${shift}, ${heldIn(same, of, claim.direction, 'periods')}`;
  if (asMuch === null || same === 0) return `${held}.`;
  const large = `as ${bigAs(claim.direction)} as claimed`;
  if (same === 1) return `${held}, and there it is ${asMuch === 0 ? 'not' : 'at least'} ${large}.`;
  if (asMuch === 0) return `${held}, and in none of them is it ${large}.`;
  return `${held}, and in ${asMuch === same ? 'all' : formatNumber(asMuch, 0)} of them it is at least ${large}.`;
}

/** `there is a fall in 80 of 91 periods`, `there is a fall in all 91`, `there is no fall in any of the 91`. */
function heldIn(count: number, of: number, direction: ClaimDirection, what: string): string {
  const kind = direction === 'fald' ? 'fall' : 'rise';
  const all = `${formatNumber(of, 0)}${what === '' ? '' : ` ${what}`}`;
  if (count === 0) return `there is no ${kind} in any of the ${all}`;
  const many = count === of ? 'all' : `${formatNumber(count, 0)} of`;
  return `there is a ${kind} in ${many} ${all}`;
}

/** The span of all the windows, and what they are not. Empty where there are no figures. */
export function windowsWhy({ claim, indicator, windows, data }: ClaimCheck): string {
  if (windows === null || windows.of === 0) return '';
  const { of, possible, low, high, alike } = windows;
  const counted = isCount(indicator.unit);
  const unit = counted ? 'per cent' : differenceUnit(indicator.unit);
  const size = (value: number): string => formatSigned(value, counted ? 1 : Math.max(1, indicator.decimals));
  const without = possible - of;
  const handful = data !== null && isHandful(data, indicator);
  const span =
    of === 1
      ? `In the one period there is, the change is ${size(low)} ${unit}`
      : `Across the ${formatNumber(of, 0)} periods the change runs from ${size(low)} to ${size(high)} ${unit}`;
  return [
    ...(handful ? [] : [fullStop(span.trim())]),
    ...(alike.of > 1
      ? [
          `If both ends are moved alike, so that the period is as long as the claim’s, ${heldIn(alike.same, alike.of, claim.direction, '')}.`,
        ]
      : []),
    ...(without === 0
      ? []
      : [
          `${formatNumber(without, 0)} of the ${formatNumber(possible, 0)} possible periods ${without === 1 ? 'lies' : 'lie'} wholly or partly outside the figures.`,
        ]),
    'The periods overlap and are not independent, and part of the difference between them is the time of year: the figures are not seasonally adjusted.',
  ].join(' ');
}

/** (4) What happened in the same window elsewhere? Empty where there are no figures. */
export function elsewhereAnswer(check: ClaimCheck): string {
  const { claim, indicator, elsewhere, data } = check;
  if (elsewhere === null || data === null) return '';
  const { country, region, similar } = elsewhere;
  const others = [
    ...(country === null ? [] : [`${signedText(country, indicator)} ${COUNTRYWIDE}`]),
    ...(region === null ? [] : [`${signedText(region, indicator)} ${inPlace(region.code)}`]),
    ...(similar === null ? [] : [`${movedBy(similar, indicator)} in similar municipalities`]),
  ];
  if (others.length === 0) return 'There are no other places in the figures to compare with.';
  const own = `${movedBy(data, indicator)} ${inPlace(claim.area)}`;
  return fullStop(
    `Over the same period the change was ${formatList(others)}, against ${own}${placeText(check)}`,
  );
}

/** `; Aalborg is 5th of 97 (1st = fell most)`: the direction is the claim's. */
function placeText({ claim, indicator, elsewhere, data }: ClaimCheck): string {
  if (elsewhere?.rank == null || (data !== null && isHandful(data, indicator))) return '';
  const { place, of, ties } = elsewhere.rank;
  const most = claim.direction === 'fald' ? 'fell most' : 'rose most';
  const shared = ties > 0 ? 'tied ' : '';
  return `; ${placeName(claim.area)} is ${shared}${ordinal(place)} of ${formatNumber(of, 0)} (1st = ${most})`;
}

/** Who is compared with, and what a place does not say. Empty where there are no figures. */
export function elsewhereWhy({ claim, indicator, elsewhere, data }: ClaimCheck): string {
  if (elsewhere === null) return '';
  const { country, similar, rank } = elsewhere;
  if (country === null && similar === null && rank === null) return '';
  const measure = isCount(indicator.unit)
    ? 'per cent of the number at the start'
    : differenceUnit(indicator.unit);
  return [
    ...(measure === '' ? [] : [`All changes are in ${measure}.`]),
    ...(similar === null
      ? []
      : [`Similar municipalities are ${formatList(similar.members.map(placeName))}, taken together.`]),
    ...(data !== null && isHandful(data, indicator)
      ? ['A change among so few people is shown in persons and gets no place.']
      : []),
    ...(rank === null || (data !== null && isHandful(data, indicator))
      ? []
      : [
          areaOf(claim.area).kind === 'municipality'
            ? 'Only municipalities with figures in both months have a place. Small municipalities swing most and are therefore most often found at either end.'
            : 'Only regions with figures in both months have a place.',
        ]),
  ].join(' ');
}

/** (5) Is it more than the usual swings? Empty where there are no figures. */
export function swingsAnswer({ claim, data, swings }: ClaimCheck): string {
  if (swings === null || data === null) return '';
  const own = ownText(swings, data.direction, claim);
  const others = othersText(swings);
  return others === '' ? `${own}.` : `${own}; ${others}.`;
}

function ownText(
  { chance, own, season }: ClaimSwings,
  direction: ClaimDirection | null,
  { from, to }: Claim,
): string {
  const noun = claimNoun(direction);
  const start = capital(noun);
  if (chance === 'usual') return `${start} is so small that it may be chance`;
  if (own === 'distinct' && season !== null && direction !== null) {
    const { years, same } = season;
    const verb = direction === 'fald' ? 'fell' : 'rose';
    const often =
      years === 1
        ? 'the one other year with figures'
        : same === years
          ? `all ${formatNumber(years, 0)} other years with figures`
          : `${formatNumber(same, 0)} of ${formatNumber(years, 0)} other years with figures`;
    return `${start} is more than chance, but may be the season’s: from ${monthName(from)} to ${monthName(to)} the number also ${verb} in ${often}`;
  }
  if (own === 'distinct') return `${start} is larger than the figures usually swing`;
  if (own === 'usual') return `${start} is more than chance, but within the usual swings`;
  if (chance === 'distinct')
    return `${start} is more than chance; whether it is more than the usual swings cannot be settled`;
  return `Whether ${noun} is more than the usual swings cannot be settled`;
}

function othersText({ own, others }: ClaimSwings): string {
  // Larger than such figures swing, and still inside: others went further.
  if (own === 'distinct' && others?.verdict === 'usual' && Math.abs(others.standardised) > FAR)
    return `compared with Denmark as a whole, it is within the usual swings, because ${formatNumber(others.place - 1, 0)} of ${formatNumber(others.of, 0)} municipalities lie even further out at the same end when size is taken into account`;
  switch (others?.verdict) {
    case 'distinct':
      return 'compared with Denmark as a whole, there is a clear difference';
    case 'usual':
      return 'compared with Denmark as a whole, it is within the usual swings';
    default:
      return '';
  }
}

/** How that was found out. Empty where there are no figures. */
export function swingsWhy({ indicator, swings }: ClaimCheck): readonly string[] {
  if (swings === null) return [];
  const { chance, own, others } = swings;
  return [
    ...(chance === 'undecidable'
      ? []
      : [
          'Chance alone can give a change of up to about twice the square root of the two numbers of persons added together.',
        ]),
    ...(own === 'distinct' || own === 'usual'
      ? [
          'The change is held against what chance gives in numbers as small or as large as these, widened by as much as municipalities of the same size usually swing over an equally long time, beyond what the country does.',
        ]
      : []),
    ...(others === null
      ? []
      : [changeVerdictAnswer(others, indicator), changeVerdictPlace(others), changeVerdictMethod([others])]),
    ...(own === null && others === null
      ? [
          'How much the figures usually swing can only be seen where many areas are followed: that is possible for the municipalities, but not for larger areas.',
        ]
      : []),
  ].filter((text) => text !== '');
}
