/** *Distribution* in words: one computed sentence, and the small texts in the chart. */
import { isCount, type ShownUnit } from '../../domain/unit.ts';
import type { DistributionFacts, Quartiles } from '../distributionTexts.ts';
import {
  formatBare,
  formatList,
  formatMonth,
  formatNumber,
  formatSigned,
  formatValue,
  ordinal,
  spelled,
} from './format.ts';
import { exampleHeadline } from './headlines.ts';
import { benefitPhrase, indicatorText } from './indicatorTexts.ts';
import { withoutNumbers } from './missingHeadline.ts';
import { capital, where } from './places.ts';
import { indexPhrase } from './titles.ts';

export type { DistributionFacts, Quartiles } from '../distributionTexts.ts';

type Placed = DistributionFacts['chosen'][number];

/** Half, give or take this share of them, is called half. */
const CLOSE = 0.03;

/** `In half of the 96 municipalities, the share of long-term unemployed is between 16.2 and 21.4 per cent; in Sønderborg it is 26.3 per cent`. */
export function distributionHeadline(facts: DistributionFacts): string {
  if (facts.example) return exampleHeadline(facts.indicator);
  const { newest, quartiles, chosen, benchmark } = facts;
  const verb = newest ? 'is' : 'was';
  const when = newest ? '' : ` in ${formatMonth(facts.month)}`;
  if (facts.of === 0) return `There are no figures for ${subject(facts)} in ${formatMonth(facts.month)}`;
  const spread =
    quartiles === null
      ? spreadOf(facts) + when
      : `${half(quartiles)} of the ${kind(facts)}, ${subject(facts)} ${verb} between ${range(quartiles.low, quartiles.high, 'and', facts)}${when}`;
  // A count of the country is no yardstick for a municipality's.
  const told = chosen.length > 0 ? chosen : benchmark === null || isCounted(facts) ? [] : [benchmark];
  return spread + (withoutNumbers(facts.missing) || places(told, facts, verb));
}

function half({ under, over, of }: Quartiles): string {
  const inside = (of - under - over) / of;
  return Math.abs(inside - 0.5) <= CLOSE ? 'In half' : 'In about half';
}

/** `96 municipalities`. */
function kind({ municipalities, of }: DistributionFacts): string {
  if (municipalities) return `${spelled(of)} ${of === 1 ? 'municipality' : 'municipalities'}`;
  return `${spelled(of)} ${of === 1 ? 'region' : 'regions'}`;
}

function subject({ indicator, benefit, unit, smoothed }: DistributionFacts): string {
  const mean = smoothed ? ' (12-month average)' : '';
  if (unit.kind === 'index') return `${indexPhrase(indicator, benefit)}${mean}`;
  const of = unit.kind === 'unit' ? '' : 'the change over a year in ';
  return `${of}${indicatorText(indicator).quantity}${benefitPhrase(benefit)}${mean}`;
}

function value(number: number, { unit, indicator }: DistributionFacts): string {
  return formatValue(number, unit, indicator.decimals);
}

function bare(number: number, { unit, indicator }: DistributionFacts): string {
  return formatBare(number, unit, indicator.decimals);
}

function isCounted({ unit }: DistributionFacts): boolean {
  return unit.kind === 'unit' && isCount(unit.unit);
}

/** Of few: `The share of graduates ranges from 14.6 to 30.5 per cent in five regions`. */
function spreadOf(facts: DistributionFacts): string {
  const { lowest, highest, newest, of } = facts;
  const what = capital(subject(facts));
  if (value(lowest, facts) === value(highest, facts))
    return `${what} ${newest ? 'is' : 'was'} ${value(lowest, facts)} in ${of === 1 ? '' : 'all '}${kind(facts)}`;
  return `${what} ${newest ? 'ranges' : 'ranged'} from ${range(lowest, highest, 'to', facts)} in ${kind(facts)}`;
}

/** The unit once: `16.2 and 21.4 per cent` */
function range(low: number, high: number, word: 'and' | 'to', facts: DistributionFacts): string {
  const [first, second] = [value(low, facts), value(high, facts)];
  const unit = /( \D+)$/.exec(second)?.[1] ?? '';
  const shared = unit !== '' && first.endsWith(unit);
  return `${shared ? first.slice(0, -unit.length) : first} ${word} ${second}`;
}

/** Up to two by name; of more, the lowest and the highest. */
function places(told: readonly Placed[], facts: DistributionFacts, verb: string): string {
  const [low, high] = [told[0], told.at(-1)];
  if (low === undefined || high === undefined) return '';
  if (told.length === 1) return `; ${where(low)} it ${verb} ${value(low.value, facts)}`;
  // The unit has just been said.
  const [least, most] = [bare(low.value, facts), bare(high.value, facts)];
  if (told.length === 2) return `; ${where(high)} it ${verb} ${most} and ${where(low)} ${least}`;
  return `; the chosen ones ${verb === 'was' ? 'ranged' : 'range'} from ${least} ${where(low)} to ${most} ${where(high)}`;
}

export const distributionTexts = {
  viewsLabel: 'View',
  views: { prikker: 'Dots', tragt: 'Funnel plot' },
  readDots: 'Read dot by dot with the arrow keys, lowest first; Enter chooses.',
  place: 'Place',
  ranked: (place: number, of: number, ties: number) =>
    `${ties > 0 ? 'tied ' : ''}${ordinal(place)} of ${of} (1st = highest)`,
  persons: 'Persons',
  difference: (name: string) => `Difference from ${name}`,
  add: 'Click to add',
  remove: 'Click to remove',
  value: 'Figure',
  logScale: 'The axis is logarithmic: the same distance is the same ratio.',
  each: (municipalities: boolean) => `Each dot is a ${municipalities ? 'municipality' : 'region'}.`,
  offScale: (name: string, value: string) =>
    `${name} (${value}) is not drawn, because its number is so much larger.`,
  /** The reason once where all share it. */
  withoutNumbers: (areas: readonly { readonly name: string; readonly why: string }[]) => {
    const [first] = areas;
    const shared = areas.every((area) => area.why === first?.why);
    const names = areas.map((area) => (shared ? area.name : `${area.name} (${area.why})`));
    return `Without figures in the month: ${formatList(names)}${shared ? ` (${first?.why})` : ''}.`;
  },
  nothing: { what: 'No areas have figures in the month.', help: 'Choose another month.' },
} as const;

/** The marks of the quarters, each beside its line. */
export function quarterTexts(
  quartiles: Quartiles,
  format: (value: number) => string,
  municipalities: boolean,
): { readonly low: string; readonly middle: string; readonly high: string } {
  const { low, middle, high, under, over, of } = quartiles;
  const all = municipalities ? 'the municipalities' : 'the regions';
  const part = (count: number): string =>
    Math.abs(count / of - 0.25) <= CLOSE
      ? `a quarter of ${all} are`
      : `${formatNumber(count, 0)} of ${of} ${count === 1 ? 'is' : 'are'}`;
  return {
    low: `${part(under)} below ${format(low)}`,
    middle: `the middle is ${format(middle)}`,
    high: `${part(over)} above ${format(high)}`,
  };
}

/** The same as one sentence. */
export function quarterSentence(
  quartiles: Quartiles,
  format: (value: number) => string,
  municipalities: boolean,
): string {
  const { low, middle, high } = quarterTexts(quartiles, format, municipalities);
  return `${capital(low)}, ${middle}, and ${high}.`;
}

/** Against the benchmark, in the chart's unit; empty for counts, where the country is no yardstick. */
export function distributionDifference(difference: number, unit: ShownUnit, decimals: number): string {
  if (Number.isNaN(difference) || (unit.kind === 'unit' && isCount(unit.unit))) return '';
  if (unit.kind === 'unit' && unit.unit === 'weeks')
    return formatValue(difference, { kind: 'weeks-change' }, decimals);
  if (unit.kind === 'unit' && unit.unit === 'unknown') return formatSigned(difference, decimals);
  if (unit.kind === 'unit' || unit.kind === 'percent-change')
    return formatValue(difference, { kind: 'point-change' }, Math.max(1, decimals));
  return unit.kind === 'index'
    ? formatNumber(difference, 1)
    : formatValue(difference, unit, unit.kind === 'plain-change' ? decimals : Math.max(1, decimals));
}
