/** Headlines of the sections whose lines are parts of one kommune. */
import type { Month } from '../../domain/period.ts';
import type { BenefitFacts, OtherFacts, PartGaps } from '../sectionTexts.ts';
import { formatList, formatMonth, formatMonthRange, formatNumber } from './format.ts';
import { benefitTexts } from './indicatorTexts.ts';
import { missingTexts } from './notes.ts';
import { inPlace } from './places.ts';

export type { BenefitFacts, OtherFacts, PartGaps } from '../sectionTexts.ts';

const whole = (value: number): string => formatNumber(value, 0);

/**
 * `Of the 218 long-term unemployed in Sønderborg in June 2026, 127 received unemployment insurance benefits and 90 cash
 * assistance`. A part that is not published is said to be so and never worked out from the others. Null without a total.
 */
export function benefitHeadline(facts: BenefitFacts): string | null {
  const { code, month, total, dagpenge, kontanthjaelp } = facts;
  if (Number.isNaN(total)) return null;
  const parts = [
    { name: benefitTexts.dagpenge, count: dagpenge },
    { name: benefitTexts.kontanthjaelp, count: kontanthjaelp },
  ];
  const known = parts.filter(({ count }) => !Number.isNaN(count));
  const hidden = parts.filter(({ count }) => Number.isNaN(count)).map(({ name }) => name);
  const all = `${people(total)} ${inPlace(code)} in ${formatMonth(month)}`;
  if (known.length === 0)
    return `It has not been published how many of ${all} received ${hidden.join(' or ')}`;
  const told = known
    .map(({ name, count }, i) => `${whole(count)} ${i === 0 ? 'received ' : ''}${name}`)
    .join(' and ');
  const rest = hidden.map((name) => `; how many received ${name} has not been published`).join('');
  return `Of ${all}, ${told}${rest}`;
}

/** `the 218 long-term unemployed`, `the one long-term unemployed person`. */
function people(total: number): string {
  return Math.round(total) === 1
    ? 'the one long-term unemployed person'
    : `the ${whole(total)} long-term unemployed`;
}

/** Where the rounded parts do not add up to the rounded whole; null where they do or one of them is missing. */
export function roundingNote({ total, dagpenge, kontanthjaelp }: BenefitFacts): string | null {
  const over = Math.round(dagpenge) + Math.round(kontanthjaelp) - Math.round(total);
  if (Number.isNaN(over) || over === 0) return null;
  const size = `${whole(Math.abs(over))} ${over > 0 ? 'more' : 'less'}`;
  return `The figures are rounded separately, so the parts add up to ${size} than the whole.`;
}

/** `Cash assistance has no figure in 10 of 36 months: hidden …` Null where nothing is missing. */
export function partGapsText({ name, of, reasons }: PartGaps): string | null {
  const months = reasons.reduce((sum, one) => sum + one.months, 0);
  if (months === 0) return null;
  const why =
    reasons.length === 1
      ? missingTexts[reasons[0]!.reason]
      : formatList(reasons.map((one) => `${one.months} ${missingTexts[one.reason]}`));
  const part = name.charAt(0).toLowerCase() + name.slice(1);
  return `There is no figure for ${part} in ${months} of ${of} months: ${why}.`;
}

/** Null where every month has both numbers. */
export function otherGapsText(withNumbers: number, of: number): string | null {
  if (withNumbers === of) return null;
  const start = 'Other unemployed can only be worked out where both figures have been published';
  return withNumbers === 0
    ? `${start}, which they have not been in any of the months.`
    : `${start}: ${withNumbers} of ${of} months.`;
}

/** `From June 2025 to June 2026, the number of other unemployed in Sønderborg fell by 20 and that of long-term unemployed rose by 2` */
export function otherHeadline(facts: OtherFacts): string | null {
  const { code, month, other, otherYearAgo, longTerm, longTermYearAgo } = facts;
  if ([other, otherYearAgo, longTerm, longTermYearAgo].some(Number.isNaN)) return null;
  return `From ${formatMonth(month - 12)} to ${formatMonth(month)}, the number of other unemployed ${inPlace(code)} ${moved(other - otherYearAgo)} and that of long-term unemployed ${moved(longTerm - longTermYearAgo)}`;
}

function moved(change: number): string {
  const size = Math.abs(Math.round(change));
  if (size === 0) return 'was unchanged';
  return `${change < 0 ? 'fell' : 'rose'} by ${size === 1 ? 'one' : whole(size)}`;
}

/** `Full-time persons, July 2023 – June 2026.` */
export function countsSubtitle(first: Month, last: Month): string {
  return `Full-time persons, ${formatMonthRange(first, last)}.`;
}
