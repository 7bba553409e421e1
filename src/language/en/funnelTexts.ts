/** The funnel plot in words: who lies outside, what that means, and how many would anyway. */
import type { FunnelHeadlineFacts } from '../funnelTexts.ts';
import { formatList, formatMonth, formatNumber } from './format.ts';
import { withoutNumbers } from './missingHeadline.ts';
import { capital, placeName } from './places.ts';

export type { FunnelHeadlineFacts } from '../funnelTexts.ts';

const COUNTED = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

/** `Of those chosen, only Sønderborg lies outside the funnel; in all, 7 of 96 municipalities lie outside, and about 10 would do so even if none stood out`. */
export function funnelHeadline(facts: FunnelHeadlineFacts): string {
  const { chosen, newest, month, of, outside, expected } = facts;
  const lies = (count: number): string => (newest ? (count === 1 ? 'lies' : 'lie') : 'lay');
  const when = newest ? '' : ` in ${formatMonth(month)}`;
  const few = outside === 0 ? 'none' : formatNumber(outside, 0);
  const count = `${few} of ${of} municipalities`;
  const meant = `about ${formatNumber(Math.max(1, expected), 0)} would do so even if none stood out`;
  const names = (outer: boolean): readonly string[] =>
    chosen.filter((area) => area.outside === outer).map(({ code }) => placeName(code));
  const [outer, inner] = [names(true), names(false)];
  const some = Math.max(1, outside);
  if (chosen.length === 0)
    return `${capital(count)} ${lies(some)} outside the funnel${when}; ${meant}${withoutNumbers(facts.missing)}`;
  const all = `in all, ${count} ${lies(some)} outside, and ${meant}`;
  if (outer.length === 0) {
    const who =
      chosen.length === 1
        ? inner[0]!
        : chosen.length === 2
          ? 'Both of those chosen'
          : `All ${COUNTED[chosen.length] ?? chosen.length} of those chosen`;
    return `${who} ${lies(chosen.length)} inside the funnel${when}; ${all}`;
  }
  if (inner.length === 0 || chosen.length === 1)
    return `${formatList(outer)} ${lies(outer.length)} outside the funnel${when}; ${all}`;
  const only = outer.length === 1 ? 'only ' : '';
  return `Of those chosen, ${only}${formatList(outer)} ${lies(outer.length)} outside the funnel${when}; ${all}`;
}

export const funnelTexts = {
  wordsHeading: 'What the funnel says',
  xAxis: 'Number of unemployed full-time persons (logarithmic axis: the same distance is the same ratio)',
  inner: '95 per cent',
  outer: '99.8 per cent',
  countryName: 'Denmark',
  country: (value: string) => `Denmark ${value}`,
  unemployed: 'Unemployed',
  longTerm: 'Long-term unemployed',
  share: 'Share',
  difference: 'Difference from Denmark',
  position: 'In the funnel',
  within: 'inside the limits',
  outside95: (above: boolean) => `${above ? 'above' : 'below'} the 95 per cent limit`,
  outside998: (above: boolean) => `${above ? 'above' : 'below'} the 99.8 per cent limit`,
  without: (names: readonly string[]) =>
    `${formatList(names)} ${names.length === 1 ? 'is not included: the figure has' : 'are not included: the figures have'} not been published.`,
  named: 'Named: the chosen ones and those that lie outside the outer limit.',
} as const;

/** What the chart shows and what it does not, one sentence per line. */
export function funnelExplanation(facts: {
  readonly of: number;
  readonly phi: number;
  readonly outside95: number;
  readonly outside998: number;
  readonly expected95: number;
  readonly expected998: number;
}): readonly string[] {
  const number = (value: number): string => (value === 0 ? 'none' : formatNumber(value, 0));
  const lies = (value: number): string => (value <= 1 ? 'lies' : 'lie');
  const about = (value: number): string =>
    value < 0.5 ? 'hardly any' : `about ${formatNumber(Math.max(1, value), 0)}`;
  const widened =
    facts.phi > 1
      ? `The limits have been made ${formatNumber(Math.sqrt(facts.phi), 1)} times as wide as chance alone gives, because the shares of municipalities also differ for other reasons.`
      : 'The limits are those that chance alone gives: the municipalities do not spread more than that.';
  return [
    'The fewer the unemployed, the more the share swings by chance: that is why the funnel is widest on the left.',
    widened,
    ...(facts.phi > 1
      ? [
          'The widening is worked out from the overall spread, with the outermost tenths pulled in. That is why the 95 per cent limit holds only about 90 per cent when none stands out.',
        ]
      : []),
    `${capital(number(facts.outside95))} of ${facts.of} ${lies(facts.outside95)} outside the 95 per cent limit. With this method ${about(facts.expected95)} would lie there even if no municipality stood out. ${capital(number(facts.outside998))} ${lies(facts.outside998)} outside the 99.8 per cent limit; ${about(facts.expected998)} would lie there.`,
    'Outside means that the share lies further from Denmark’s than the number of unemployed and the ordinary spread between municipalities explain. It is a reason to look more closely, not a mark: age, education and benefit have not been taken into account.',
  ];
}

/** Why there is no funnel plot for these figures, and what would help. */
export function noFunnelText(
  obstacle:
    | 'example'
    | 'not-a-share'
    | 'labour-force'
    | 'not-values'
    | 'smoothed'
    | 'few-areas'
    | 'no-country',
): { readonly what: string; readonly help: string } {
  const choose = 'Choose long-term unemployed as a percentage of the unemployed.';
  switch (obstacle) {
    case 'example':
      return {
        what: 'Made-up figures get no funnel: it would look like a judgement of the municipalities.',
        help: choose,
      };
    case 'not-a-share':
      return {
        what: 'A funnel plot takes a share of a known number of persons.',
        help: choose,
      };
    case 'labour-force':
      return {
        what: 'The labour force is so large that chance explains little of the differences, and a funnel would too easily point at the largest cities.',
        help: `${choose} There the persons are few enough for chance to matter.`,
      };
    case 'not-values':
      return {
        what: 'The funnel shows the share itself, not index or change.',
        help: 'Show values instead.',
      };
    case 'smoothed':
      return {
        what: 'A 12-month average swings less than the number of unemployed in one month suggests, so the funnel would be too wide.',
        help: 'Choose month by month.',
      };
    case 'few-areas':
      return {
        what: 'There are too few areas to say how much shares usually spread.',
        help: `${choose} That exists for all municipalities.`,
      };
    case 'no-country':
      return {
        what: 'The figure for Denmark is missing in the month, and the funnel lies around it.',
        help: 'Choose another month.',
      };
  }
}
