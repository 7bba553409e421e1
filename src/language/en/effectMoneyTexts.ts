/** The calculator: an example in kroner under rates that the reader can change. */
import { yearOf } from '../../domain/period.ts';
import type { EffectSubject, MoneyFacts, Range } from '../effectFacts.ts';
import { moreOrFewer } from './differenceText.ts';
import { formatMonth, formatNumber } from './format.ts';
import { benefitTexts } from './indicatorTexts.ts';
import { placeName } from './places.ts';

export const moneyTexts = {
  heading: 'What is it worth in kroner?',
  mark: 'Example calculation',
  formHeading: 'Assumptions, which you can change',
  dagpenge: 'Unemployment insurance benefits (dagpenge), DKK per month',
  kontanthjaelp: 'Cash assistance (kontanthjælp), DKK per month',
  refund: 'Refunded by the state, per cent',
  rateUnclear: 'Write a whole amount in kroner per month, e.g. 12,326.',
  refundUnclear: 'Write a whole number from 0 to 100.',
  usual: 'Back to the first assumptions',
  noAmount: 'Write the amount per year above to see how many fewer on benefits would pay for it.',
  quote: 'To quote',
  copy: 'Copy the sentence',
  howShort: 'Persons times the municipality’s own cost of the benefit; nothing else is included.',
  how: 'It starts from the Ministry of Employment’s rates for 2024: cash assistance (kontanthjælp) from the age of 30 without children DKK 12,326, and the highest unemployment insurance benefits (dagpenge) DKK 20,359 per month. Rates change every January, and cash assistance was reformed in July 2025. The state refunds 80 per cent for the first 4 weeks, 40 per cent up to week 26, 30 per cent up to week 52 and 20 per cent after that (Act no. 994 of 30 August 2015, from 2016); for the long-term unemployed the 20 per cent are used, for others the mean of a first year. The budget guarantee and the block grant are not included, nor are activation, taxes, or what the persons live on instead. Fewer on one benefit may be more on another. The range is the distance from the comparison, less the variation that 9 in 10 other municipalities keep within, brought to the municipality’s size.',
  oldRules: 'The start lies before 2016, when other rules of refund applied.',
};

/** `DKK 10 million`, `DKK 2.5 million`, `DKK 750,000`; to the nearest thousand from 10,000. */
function kroner(amount: number): string {
  return `DKK ${bare(amount)}`;
}

function bare(amount: number): string {
  const size = Math.abs(amount);
  const millions = amount / 1_000_000;
  if (size >= 999_500) return `${formatNumber(millions, Number.isInteger(millions) ? 0 : 1)} million`;
  const step = size >= 10_000 ? 1000 : 1;
  return formatNumber(Math.round(amount / step) * step, 0);
}

/** What was typed into the form before: `10 million`, `750,000`. */
export function amountForField(amount: number): string {
  return amount >= 1_000_000 && amount % 100_000 === 0
    ? `${formatNumber(amount / 1_000_000, amount % 1_000_000 === 0 ? 0 : 1)} million`
    : formatNumber(amount, 0);
}

/** What one person on benefit costs the municipality for a year. */
export function perPersonText({ benefit, perPerson, refund, ratesYear }: MoneyFacts): string {
  const rates = ratesYear === null ? 'your rates' : `rates of ${ratesYear}`;
  const who =
    benefit === 'ialt' ? 'cash assistance or unemployment insurance benefits' : benefitTexts[benefit];
  return `One full-time person on ${who} costs the municipality ${span(perPerson)} per year (${rates}, ${refund} per cent refunded by the state).`;
}

/** How many fewer would pay for the amount. */
export function breakEvenText({ amount, breakEven }: MoneyFacts): string | null {
  if (amount === null || breakEven === null) return null;
  const { low, high } = breakEven;
  // People come whole: as many as are at least needed.
  const whole = { low: Math.ceil(low - 1e-9), high: Math.ceil(high - 1e-9) };
  return `${kroner(amount)} per year is earned back if ${changed(whole, -1)} are on benefits all year.`;
}

/** What the distance from the comparison is worth; null without one. */
export function savedText({ fewer, saved }: MoneyFacts): string | null {
  if (fewer === null || saved === null) return null;
  const { low, high } = fewer;
  if (low > 0)
    return `With normal variation taken off, the distance from the comparison amounts to ${changed(fewer, -1)} on benefits, or ${span(saved)} per year that the municipality does not pay.`;
  if (high < 0)
    return `With normal variation taken off, the distance from the comparison amounts to ${changed({ low: -high, high: -low }, 1)} on benefits, or ${span({ low: -saved.high, high: -saved.low })} per year more for the municipality to pay.`;
  return `With normal variation counted in, the distance from the comparison lies between ${changed({ low: Math.abs(low), high: Math.abs(low) }, 1)} and ${changed({ low: high, high }, -1)} on benefits: from ${kroner(Math.abs(saved.low))} more to ${kroner(saved.high)} less per year. The figures therefore cannot say whether anything was saved.`;
}

/** The amount taken off; null without an amount or a distance. */
export function netText({ amount, net }: MoneyFacts): string | null {
  if (amount === null || net === null) return null;
  const { low, high } = net;
  if (low >= 0) return `With ${kroner(amount)} per year paid, ${span(net)} per year is left.`;
  if (high <= 0)
    return `That does not cover the ${kroner(amount)} per year: ${span({ low: -high, high: -low })} per year is missing.`;
  return `With ${kroner(amount)} per year paid, the result lies between a loss of ${kroner(-low)} and a gain of ${kroner(high)} per year.`;
}

/** One sentence with all that makes it true. */
export function moneyQuote({ area, start }: EffectSubject, facts: MoneyFacts): string {
  const parts = [perPersonText(facts), breakEvenText(facts), savedText(facts), netText(facts)].filter(
    (text) => text !== null,
  );
  return `${moneyTexts.mark} (${placeName(area)}, from ${formatMonth(start)}): ${parts.join(' ')} The budget guarantee and the block grant are not included.`;
}

/** What must be known of the rates. */
export function moneyCautions({ start }: MoneyFacts): readonly string[] {
  return yearOf(start) < 2016 ? [moneyTexts.oldRules] : [];
}

function span({ low, high }: Range): string {
  const [from, to] = [bare(low), bare(high)];
  if (from === to) return `DKK ${from}`;
  const both = from.endsWith(' million') && to.endsWith(' million');
  return `DKK ${both ? from.replace(' million', '') : from}–${to}`;
}

/** `52–85 fewer`, `one more`, `no more`; `sign` −1 for fewer. */
function changed({ low, high }: Range, sign: 1 | -1): string {
  const [from, to] = [formatNumber(low, 0), formatNumber(high, 0)];
  if (from === '0' && to !== '0') return `up to ${moreOrFewer(sign * high)}`;
  if (from !== to) return `${from}–${to} ${sign < 0 ? 'fewer' : 'more'}`;
  return moreOrFewer(sign * high) || `no ${sign < 0 ? 'fewer' : 'more'}`;
}
