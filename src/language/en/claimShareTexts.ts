/** The words of what can be taken along of a claim: the table of its numbers, and its figures on their own. */
import { COUNTRY } from '../../domain/area.ts';
import type { Claim, ClaimQuantity, NumberRange, Quantity } from '../../domain/claim.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { isCount } from '../../domain/unit.ts';
import type { ClaimCheck, ClaimOutcome, WindowChange } from '../claimFacts.ts';
import { arithmeticAnswer, whatHappened } from './claimDataTexts.ts';
import { elsewhereAnswer, windowsAnswer } from './claimElsewhereTexts.ts';
import { claimPageTexts } from './claimPageTexts.ts';
import { claimHeadline, claimSentence } from './claimTexts.ts';
import {
  actualText,
  claimSubject,
  claimWindow,
  levelText,
  rangeText,
  saidText,
  signedText,
} from './claimWords.ts';
import { differenceUnit } from './differenceText.ts';
import { formatMonth, formatNumber } from './format.ts';
import { benefitPhrase, indicatorText } from './indicatorTexts.ts';
import { capital, inPlace } from './places.ts';

export const claimShareTexts = {
  numbersTitle: 'The claim’s numbers and the published figures, one by one',
  numbersHeads: { number: 'Number', said: 'The claim', found: 'The published figures' },
  follows: 'follows from the other numbers',
  outcomes: {
    holds: 'holds',
    near: 'nearly holds',
    fails: 'does not hold',
    inside: 'within',
    outside: 'outside',
  } satisfies Record<ClaimOutcome | 'inside' | 'outside', string>,
  notFound: 'not calculable',
  columns: {
    number: 'Number',
    said: 'Claimed',
    low: 'May be at least',
    high: 'May be at most',
    found: 'The published figures',
    answer: 'Answer',
  },
  ownNumbers: 'Source: the claim’s own numbers. Own calculations.',
  notAdjusted: 'The figures are not seasonally adjusted.',
  eachDot: (kind: 'municipality' | 'region', unit: string) =>
    `Each dot is one ${kind}. The changes are in ${unit}.`,
  ofStart: 'per cent of the number at the start',
  /** Municipalities only: all regions have figures. */
  without: (count: number) =>
    count === 1
      ? 'One municipality without figures in both months is left out.'
      : `${formatNumber(count, 0)} municipalities without figures in both months are left out.`,
} as const;

/** What one of the claim's numbers is called: `Fall in per cent`, `Rise in number`, `In June 2024`. */
export function fieldLabel(
  field: ClaimQuantity,
  { direction, from, to }: Claim,
  { unit }: Indicator,
): string {
  const change = direction === 'fald' ? 'Fall' : 'Rise';
  const of = (what: string): string => (what === '' ? change : `${change} in ${what}`);
  switch (field) {
    case 'percent':
      return of('per cent');
    case 'count':
      return of(isCount(unit) ? 'number' : 'persons');
    case 'points':
      return of(differenceUnit(unit));
    case 'start':
      return `In ${formatMonth(from)}`;
    case 'end':
      return `In ${formatMonth(to)}`;
  }
}

/** What was said, or what it would have to be: `about 372`, `between 1,728 and 1,817`. */
export function saidCell(
  field: ClaimQuantity,
  said: Quantity | null,
  range: NumberRange,
  indicator: Indicator,
): string {
  return said === null ? rangeText(range, indicator) : saidText(field, said, indicator);
}

/** `may be 20.5–21.5`: empty where it can only be what was said, or that says it all. */
export function rangeNote(said: Quantity | null, { low, high }: NumberRange): string {
  if (said === null) return claimShareTexts.follows;
  if (said.hedge === 'over' || said.hedge === 'under') return '';
  const whole = Number.isInteger(low) && Number.isInteger(high);
  const number = (value: number): string => formatNumber(value, whole ? 0 : said.decimals + 1);
  return low === high ? '' : `may be ${number(low)}–${number(high)}`;
}

/** What the figures say of it: `6.4 per cent`, and where it went the other way `a rise of 6.4 per cent`. */
export function foundCell(
  field: ClaimQuantity,
  found: number,
  { direction }: Claim,
  indicator: Indicator,
): string {
  if (Number.isNaN(found)) return claimShareTexts.notFound;
  if (field === 'start' || field === 'end') return levelText(found, indicator);
  const size = actualText(field, found, indicator);
  if (found >= 0) return size;
  return direction === 'fald' ? `a rise of ${size}` : `a fall of ${size}`;
}

/** A sentence as a figure's headline: without its full stop. */
export function asHeadline(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

/** The claim as it was understood, and its verdict: below the headline of every figure on its own. */
export function claimWithVerdict(check: ClaimCheck): string {
  return `${claimPageTexts.understood(claimSentence(check.claim, check.indicator))} ${claimHeadline(check)}`;
}

/** Below the verdict, where that is the headline. */
export function claimWithArithmetic(check: ClaimCheck): string {
  return `${claimPageTexts.understood(claimSentence(check.claim, check.indicator))} ${claimPageTexts.questions.arithmetic} ${arithmeticAnswer(check)}`;
}

/** `The number of long-term unemployed in Aalborg fell from 799 in June 2024 to 748 in June 2026, 51 fewer (6.4 per cent)` */
export function linesHeadline(check: ClaimCheck): string {
  return capital(whatHappened(check));
}

/** `The number of long-term unemployed in Aalborg from June 2024 to June 2026: if each end is moved by up to half a year, there is …` */
export function windowsHeadline(check: ClaimCheck): string {
  const { claim, indicator } = check;
  const answer = asHeadline(windowsAnswer(check));
  return `${capital(claimSubject(claim, indicator))} ${claimWindow(claim)}: ${answer.charAt(0).toLocaleLowerCase('en')}${answer.slice(1)}`;
}

/** `From June 2024 to June 2026 the number of long-term unemployed changed by −6.4 per cent in Aalborg and −8.1 per cent in Denmark as a whole` */
export function placesHeadline(check: ClaimCheck, country: WindowChange | null): string {
  const { claim, indicator, data } = check;
  if (data === null) return asHeadline(elsewhereAnswer(check));
  const other =
    country === null || claim.area === COUNTRY
      ? ''
      : ` and ${signedText(country, indicator)} in Denmark as a whole`;
  return `${capital(claimWindow(claim))} ${quantityOf(claim, indicator)} changed by ${signedText(data, indicator)} ${inPlace(claim.area)}${other}`;
}

function quantityOf({ benefit }: Claim, indicator: Indicator): string {
  return `${indicatorText(indicator).quantity}${benefitPhrase(benefit)}`;
}
