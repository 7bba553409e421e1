/** The answers about a claim's own numbers (1) and about what the figures say of it (2). */
import { CLAIM_QUANTITIES, type ClaimDirection, type ClaimQuantity, rangeOf } from '../../domain/claim.ts';
import type { MissingReason } from '../../domain/observation.ts';
import { isCount } from '../../domain/unit.ts';
import type { ClaimCheck, ClaimUnclear } from '../claimFacts.ts';
import { breakKey } from './breakTexts.ts';
import {
  actualText,
  changeText,
  claimSubject,
  levelText,
  rangeText,
  saidText,
  verbOf,
} from './claimWords.ts';
import { countedUnit, countedWord } from './countedWords.ts';
import { formatList, formatMonth, formatNumber, fullStop } from './format.ts';
import { benefitTexts, indicatorText } from './indicatorTexts.ts';
import { missingTexts } from './notes.ts';
import { placeName } from './places.ts';

/** What the figures say of the window: `the number of long-term unemployed in Aalborg fell from 769 in June 2025 to 748 in June 2026, 21 fewer (2.7 per cent)`. */
export function whatHappened({ claim, indicator, data }: ClaimCheck): string {
  const subject = claimSubject(claim, indicator);
  if (data === null) return subject;
  const verb = data.direction === null ? null : verbOf(data.points);
  const [start, end] = [levelText(data.start, indicator), levelText(data.end, indicator)];
  const [from, to] = [formatMonth(claim.from), formatMonth(claim.to)];
  if (verb === null) return `${subject} was ${start} in ${from} and ${end} in ${to}`;
  return `${subject} ${verb} from ${start} in ${from} to ${end} in ${to}${changeText(data, indicator)}`;
}

/** `The shares stand for 82 full-time persons in June 2024 and 80 in June 2026.` Empty for counts and where it is not known. */
export function personsText({ claim, indicator, data }: ClaimCheck): string {
  if (data?.persons == null) return '';
  const { start, end } = data.persons;
  const unit = countedWord(countedUnit(indicator), start);
  return `The shares stand for ${formatNumber(start, 0)} ${unit} in ${formatMonth(claim.from)} and ${formatNumber(end, 0)} in ${formatMonth(claim.to)}.`;
}

/** (1) Do the numbers fit together? */
export function arithmeticAnswer({ claim, indicator, arithmetic, data }: ClaimCheck): string {
  const { verdict, start, end, meetsData } = arithmetic;
  if (verdict === 'contradicts')
    return 'No: the numbers in the claim cannot all be right at once, not even when they are rounded.';
  if (verdict === 'alone' || start === null || end === null)
    return CLAIM_QUANTITIES.some((field) => claim[field] !== null)
      ? 'There are not two numbers in the claim that can be held against each other.'
      : 'There are no numbers in the claim to calculate with.';
  const levels = `${rangeText(start, indicator)} in ${formatMonth(claim.from)} and ${rangeText(end, indicator)} in ${formatMonth(claim.to)}`;
  if (meetsData === false && data !== null)
    return fullStop(
      `With each other, yes, if the figure was ${levels}, but here it is ${levelText(data.start, indicator)} and ${levelText(data.end, indicator)}`,
    );
  return fullStop(`Yes, if the figure was ${levels}${meetsData === true ? ', and it was' : ''}`);
}

/** How that was worked out. */
export function arithmeticWhy({ claim, indicator, arithmetic }: ClaimCheck): string {
  if (arithmetic.verdict === 'alone')
    return 'A change in per cent and the same change in numbers together tell how many there were to begin with. With only one of the two it cannot be worked out.';
  const ranges = CLAIM_QUANTITIES.flatMap((field) => {
    const said = claim[field];
    if (said === null || (field === 'count' && !isCount(indicator.unit))) return [];
    const { low, high } = rangeOf(said);
    const number = (value: number): string => formatNumber(value, said.decimals + 1);
    const range = Number.isFinite(high)
      ? `anything from ${number(low)} to ${number(high)}`
      : `${number(low)} or more`;
    return [`${saidText(field, said, indicator)} can be ${range}`];
  });
  return `A number can stand for everything that rounds to it: ${formatList(ranges)}. Of all the numbers that satisfy the whole claim, these are the smallest and the largest at each end. “Cirka”, “godt” and “knap” (about, just over, just under) are read as at most a tenth away.`;
}

/** (2) Do the figures confirm it? */
export function dataAnswer(check: ClaimCheck): string {
  const { data, unclear } = check;
  if (data === null)
    return fullStop(
      `It cannot be settled: ${unclear === null ? 'the figures are missing' : unclearText(unclear, check)}`,
    );
  const start = { holds: 'Yes', near: 'Almost', fails: 'No' }[data.outcome];
  return fullStop(`${start}: ${whatHappened(check)}`);
}

/** Number by number, and what the figures are. */
export function dataWhy(check: ClaimCheck): readonly string[] {
  const { data, claim, indicator, unclear } = check;
  if (data === null) return unclear === null ? [] : [wayOut(unclear, check)].filter((text) => text !== '');
  const parts = data.parts.map(({ field, said, actual, outcome }) => {
    const start = `The claim says ${saidText(field, said, indicator)}`;
    if (Number.isNaN(actual))
      return `${start}; it cannot be calculated from the figures, and ${OUTCOMES[outcome]}.`;
    const real = `${contrary(field, actual, claim.direction)}${actualText(field, actual, indicator)}`;
    return `${start}; in the figures it is ${real}, and ${OUTCOMES[outcome]}.`;
  });
  return [
    ...(data.direction === null ? ['The figure is the same in both months.'] : []),
    ...parts,
    ...(data.meantPoints
      ? ['In percentage points it fits: perhaps per cent was said where percentage points were meant.']
      : []),
    ...(data.parts.some(({ outcome }) => outcome === 'near')
      ? [
          'A claim may have been written from an earlier edition of the figures; those for the newest months typically become a couple of per cent larger.',
        ]
      : []),
    ...[personsText(check), indicatorText(indicator).definition].filter((text) => text !== ''),
    ...(data.seriesBreak === null
      ? []
      : [
          `The rules changed during the period (${breakKey(data.seriesBreak)}): some of the change may be the new rules.`,
        ]),
    ...(data.newest ? [`The figure for ${formatMonth(claim.to)} is the newest and is provisional.`] : []),
    ...(indicator.own === null ? ['The figures are not seasonally adjusted.'] : []),
  ];
}

/** `a rise of `: of a change that went the other way than was said. */
function contrary(field: ClaimQuantity, actual: number, direction: ClaimDirection): string {
  if (field === 'start' || field === 'end' || actual === 0 || actual < 0 === (direction === 'fald'))
    return '';
  return direction === 'fald' ? 'a rise of ' : 'a fall of ';
}

const OUTCOMES = {
  holds: 'that fits',
  near: 'that fits within rounding and revision',
  fails: 'that does not fit',
} as const;

interface UnclearAbout extends Pick<ClaimCheck, 'indicator'> {
  readonly claim: Pick<ClaimCheck['claim'], 'area' | 'benefit'>;
}

/** Why the figures cannot answer: the rest of `Cannot be settled: …`. */
export function unclearText(unclear: ClaimUnclear, { claim, indicator }: UnclearAbout): string {
  switch (unclear.kind) {
    case 'example':
      return 'the figures are made-up examples';
    case 'not-in-files':
      return 'the figures are not in the files here';
    case 'not-monthly':
      return `${indicatorText(indicator).quantity} is not one number per month`;
    case 'regions-only':
      return `the figures here are for regions only, and ${placeName(claim.area)} is in ${placeName(unclear.region)}`;
    case 'no-area':
      return `there are no figures for ${placeName(claim.area)}`;
    case 'no-benefit':
      return `the figures are not split by benefit, so ${benefitTexts[claim.benefit]} cannot be seen alone`;
    case 'months':
      return 'the period ends before it begins';
    case 'before':
      return `there are no figures before ${formatMonth(unclear.first)}`;
    case 'after':
      return `there are no figures after ${formatMonth(unclear.last)}`;
    case 'no-figure':
      return `the figure for ${formatMonth(unclear.month)} ${whyMissing(unclear.reason)}`;
  }
}

/** `is not published`, `does not exist`. */
function whyMissing(reason: MissingReason): string {
  const why = missingTexts[reason];
  return /^(does|cannot) /.test(why) ? why : `is ${why}`;
}

/** Where the figures can be had; empty where there is no way. */
export function wayOut(unclear: ClaimUnclear, { indicator }: Pick<ClaimCheck, 'indicator'>): string {
  switch (unclear.kind) {
    case 'before':
      if (indicator.topic === 'langtidsledighed')
        return 'Table AULK04 from Statistics Denmark goes back to 2009. Fetch it on the Data page, or add your own export. It counts as long-term unemployed those who have been unemployed for at least 52 weeks in a row, and must therefore be checked on its own.';
      if (indicator.topic === 'ledighed')
        return 'Table AUP02 from Statistics Denmark has the unemployed as a percentage of the labour force back to 2007. Fetch it on the Data page, or add your own export. The two sets of figures are defined differently and must be checked separately.';
      return OWN_EXPORT;
    case 'not-in-files':
    case 'regions-only':
    case 'no-area':
    case 'no-benefit':
      return OWN_EXPORT;
    case 'no-figure':
      return indicator.own === null && indicator.areas === 'municipalities'
        ? 'Numbers below 3 persons are not published for a municipality.'
        : OWN_EXPORT;
    default:
      return '';
  }
}

const OWN_EXPORT = 'If you have an export with the figures yourself, add it on the Data page.';
