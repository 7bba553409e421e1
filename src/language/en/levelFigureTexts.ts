/** The words of the figures about a level: where it lies among others, and month by month. */
import { COUNTRY } from '../../domain/area.ts';
import type { ClaimQuantity, NumberRange } from '../../domain/claim.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { isCount } from '../../domain/unit.ts';
import type { LevelCheck } from '../levelFacts.ts';
import { claimPageTexts } from './claimPageTexts.ts';
import { asHeadline } from './claimShareTexts.ts';
import { levelText, rangeText, saidText } from './claimWords.ts';
import { differenceText } from './differenceText.ts';
import { formatList, formatMonth, formatNumber, ordinal } from './format.ts';
import { unitText } from './indicatorTexts.ts';
import { levelHeadline, levelSentence } from './levelTexts.ts';
import { whatIs, whenText } from './levelWords.ts';
import { capital, inPlace, placeName } from './places.ts';

export const levelFigureTexts = {
  table: 'The figures drawn',
  tableHeads: ['Place or claim', 'Figure', 'Rank'],
  number: 'Figure',
  place: 'Rank',
  difference: (name: string) => `Difference from ${name}`,
  ranked: (place: number, of: number, ties: number) =>
    `${ties > 0 ? 'tied ' : ''}${ordinal(place)} of ${of} (1st = highest)`,
  lowest: 'Lowest',
  highest: 'Highest',
  logScale: 'The axis is logarithmic: the same distance is the same ratio.',
  band: 'The dashed field is what the claim’s number may be rounded from or stand for.',
  eventMonth: 'The claim’s month',
  eventBeaten: 'The month that beats it',
  linesNote: (beaten: boolean) =>
    beaten
      ? '1 is the month that beats the claim’s; 2 is the one that the claim is about.'
      : '1 is the month that the claim is about.',
  columns: { low: 'Claimed at least', high: 'Claimed at most' },
} as const;

/** `Claimed: 4.3 per cent`, `Claimed of Denmark: 3.1 per cent`, `The claim needs between 5.80 and 6.20 per cent` */
export function saidLabel(kind: 'own' | 'other' | 'needed', range: NumberRange, check: LevelCheck): string {
  const { level, indicator } = check;
  const field: ClaimQuantity = 'end';
  if (kind === 'own' && level.level !== null) return `Claimed: ${saidText(field, level.level, indicator)}`;
  if (kind === 'other' && level.other?.level != null)
    return `Claimed of ${placeName(level.other.area)}: ${saidText(field, level.other.level, indicator)}`;
  return `The claim needs ${rangeText(range, indicator)}`;
}

interface Drawn {
  readonly kind: 'municipality' | 'region';
  readonly within: string;
}

/** `Each dot is one municipality in Region Nordjylland.` */
export function eachDot({ kind, within }: Drawn): string {
  const whole = within === COUNTRY ? '' : ` ${inPlace(within)}`;
  return `Each dot is one ${kind === 'region' ? 'region' : 'municipality'}${whole}.`;
}

/** `Per cent of the labour force in June 2026.` */
export function axisText(check: LevelCheck): string {
  return `${capital(unitText({ kind: 'unit', unit: check.indicator.unit }))} ${whenText(check)}.`;
}

/** `Denmark (17,346) lies outside the axis.` */
export function beyondText(
  places: readonly { readonly code: string; readonly value: number }[],
  indicator: Indicator,
): string {
  const named = places.map(({ code, value }) => `${placeName(code)} (${levelText(value, indicator)})`);
  return `${capital(formatList(named))} ${places.length === 1 ? 'lies' : 'lie'} outside the axis.`;
}

export function withoutText(codes: readonly string[]): string {
  if (codes.length > 8) return `${formatNumber(codes.length, 0)} without figures are left out.`;
  return `Without figures: ${formatList(codes.map(placeName))}.`;
}

/** What is drawn, for those who hear it. */
export function dotsSummary(drawn: Drawn, named: readonly string[]): string {
  return `${eachDot(drawn)} Lowest to the left, highest to the right. ${named.join('; ')}`;
}

/** Against the place in question; empty for counts, which say how large the places are. */
export function levelDifference(value: number, own: number, indicator: Indicator): string {
  if (isCount(indicator.unit)) return '';
  const size = differenceText(value - own, indicator);
  if (size === '') return '';
  return `${value > own ? '+' : '−'}${size}`;
}

/** `Unemployment in Aalborg was 3.6 per cent in June 2026, against 3.1 per cent in Denmark; Aalborg is 12th of 98 (1st = highest)` */
export function dotsHeadline(
  check: LevelCheck,
  own: { readonly place: number; readonly of: number; readonly ties: number } | null,
): string {
  const placed =
    own === null
      ? ''
      : `; ${placeName(check.area)} is ${levelFigureTexts.ranked(own.place, own.of, own.ties)}`;
  return asHeadline(`${capital(whatIs(check))}${placed}`);
}

/** `Unemployment in Aalborg was 3.6 per cent in June 2026; it was 4.4 per cent in April 2025` */
export function monthsHeadline(check: LevelCheck): string {
  const beaten = check.record?.beaten ?? null;
  const [low, high] = [check.nearby?.low ?? null, check.nearby?.high ?? null];
  const at = (one: { readonly month: number; readonly value: number }): string =>
    `${levelText(one.value, check.indicator)} in ${formatMonth(one.month)}`;
  const around =
    beaten !== null
      ? `; it was ${at(beaten)}`
      : low === null || high === null
        ? ''
        : `; in the months around it ran from ${at(low)} to ${at(high)}`;
  return asHeadline(`${capital(whatIs(check))}${around}`);
}

/** The claim as it was understood, and its verdict: below the headline of a figure on its own. */
export function levelWithVerdict(check: LevelCheck): string {
  return `${claimPageTexts.understood(levelSentence(check))} ${levelHeadline([check])}`;
}
