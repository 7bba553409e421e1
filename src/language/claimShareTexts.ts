/** The words of what can be taken along of a claim: the table of its numbers, and its figures on their own. */

import { COUNTRY } from '../domain/area.ts';
import type { Claim, ClaimQuantity, NumberRange, Quantity } from '../domain/claim.ts';
import type { Indicator } from '../domain/indicator.ts';
import { isCount } from '../domain/unit.ts';
import { arithmeticAnswer, whatHappened } from './claimDataTexts.ts';
import { elsewhereAnswer, windowsAnswer } from './claimElsewhereTexts.ts';
import type { ClaimCheck, ClaimOutcome, WindowChange } from './claimFacts.ts';
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
  numbersTitle: 'Påstandens tal og de offentlige tal, ét for ét',
  numbersHeads: { number: 'Tal', said: 'Påstanden', found: 'De offentlige tal' },
  follows: 'følger af de andre tal',
  outcomes: {
    holds: 'passer',
    near: 'passer næsten',
    fails: 'passer ikke',
    inside: 'inden for',
    outside: 'uden for',
  } satisfies Record<ClaimOutcome | 'inside' | 'outside', string>,
  notFound: 'ikke til at regne ud',
  columns: {
    number: 'Tal',
    said: 'Påstået',
    low: 'Kan være mindst',
    high: 'Kan være højst',
    found: 'De offentlige tal',
    answer: 'Svar',
  },
  ownNumbers: 'Kilde: påstandens egne tal. Egne beregninger.',
  notAdjusted: 'Tallene er ikke sæsonkorrigeret.',
  eachDot: (kind: 'municipality' | 'region', unit: string) =>
    `Hver prik er én ${kind === 'region' ? 'region' : 'kommune'}. Ændringerne er i ${unit}.`,
  ofStart: 'pct. af tallet ved begyndelsen',
  /** Kommuner only: all regions have figures. */
  without: (count: number) =>
    `${formatNumber(count, 0)} ${count === 1 ? 'kommune' : 'kommuner'} uden tal i begge måneder er ikke med.`,
} as const;

/** What one of the claim's numbers is called: `Fald i pct.`, `Stigning i antal`, `I juni 2024`. */
export function fieldLabel(
  field: ClaimQuantity,
  { direction, from, to }: Claim,
  { unit }: Indicator,
): string {
  const change = direction === 'fald' ? 'Fald' : 'Stigning';
  const of = (what: string): string => (what === '' ? change : `${change} i ${what}`);
  switch (field) {
    case 'percent':
      return of('pct.');
    case 'count':
      return of(isCount(unit) ? 'antal' : 'personer');
    case 'points':
      return of(differenceUnit(unit));
    case 'start':
      return `I ${formatMonth(from)}`;
    case 'end':
      return `I ${formatMonth(to)}`;
  }
}

/** What was said, or what it would have to be: `cirka 372`, `mellem 1.728 og 1.817`. */
export function saidCell(
  field: ClaimQuantity,
  said: Quantity | null,
  range: NumberRange,
  indicator: Indicator,
): string {
  return said === null ? rangeText(range, indicator) : saidText(field, said, indicator);
}

/** `kan være 20,5–21,5`: empty where it can only be what was said, or that says it all. */
export function rangeNote(said: Quantity | null, { low, high }: NumberRange): string {
  if (said === null) return claimShareTexts.follows;
  if (said.hedge === 'over' || said.hedge === 'under') return '';
  const whole = Number.isInteger(low) && Number.isInteger(high);
  const number = (value: number): string => formatNumber(value, whole ? 0 : said.decimals + 1);
  return low === high ? '' : `kan være ${number(low)}–${number(high)}`;
}

/** What the figures say of it: `6,4 pct.`, and where it went the other way `stigning på 6,4 pct.` */
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
  return direction === 'fald' ? `stigning på ${size}` : `fald på ${size}`;
}

/** A sentence as a figure's headline: without its full stop, unless that is an abbreviation's. */
export function asHeadline(sentence: string): string {
  return sentence.endsWith('pct.') ? sentence : sentence.replace(/\.$/, '');
}

/** The claim as it was understood, and its verdict: below the headline of every figure on its own. */
export function claimWithVerdict(check: ClaimCheck): string {
  return `${claimPageTexts.understood(claimSentence(check.claim, check.indicator))} ${claimHeadline(check)}`;
}

/** Below the verdict, where that is the headline. */
export function claimWithArithmetic(check: ClaimCheck): string {
  return `${claimPageTexts.understood(claimSentence(check.claim, check.indicator))} ${claimPageTexts.questions.arithmetic} ${arithmeticAnswer(check)}`;
}

/** `Antallet af langtidsledige i Aalborg faldt fra 799 i juni 2024 til 748 i juni 2026, 51 færre (6,4 pct.)` */
export function linesHeadline(check: ClaimCheck): string {
  return capital(whatHappened(check));
}

/** `Antallet af langtidsledige i Aalborg fra juni 2024 til juni 2026: flyttes hver ende op til et halvt år, er der …` */
export function windowsHeadline(check: ClaimCheck): string {
  const { claim, indicator } = check;
  const answer = asHeadline(windowsAnswer(check));
  return `${capital(claimSubject(claim, indicator))} ${claimWindow(claim)}: ${answer.charAt(0).toLocaleLowerCase('da')}${answer.slice(1)}`;
}

/** `Fra juni 2024 til juni 2026 ændrede antallet af langtidsledige sig med −6,4 pct. i Aalborg og −8,1 pct. i hele landet` */
export function placesHeadline(check: ClaimCheck, country: WindowChange | null): string {
  const { claim, indicator, data } = check;
  if (data === null) return asHeadline(elsewhereAnswer(check));
  const other =
    country === null || claim.area === COUNTRY ? '' : ` og ${signedText(country, indicator)} i hele landet`;
  return `${capital(claimWindow(claim))} ændrede ${quantityOf(claim, indicator)} sig med ${signedText(data, indicator)} ${inPlace(claim.area)}${other}`;
}

function quantityOf({ benefit }: Claim, indicator: Indicator): string {
  return `${indicatorText(indicator).quantity}${benefitPhrase(benefit)}`;
}
