/** The answer of *Did it work?* in sentences: before and after, the distance from the comparison, how unusual it is. */
import type { Indicator } from '../../domain/indicator.ts';
import type { Month } from '../../domain/period.ts';
import { isCount, type ShownUnit } from '../../domain/unit.ts';
import type { BeforeAfter, ControlFacts, EffectSubject, PlaceboFacts } from '../effectFacts.ts';
import { breakNote } from './breakTexts.ts';
import { directionOf } from './changeFormat.ts';
import { countedUnit, countedWord } from './countedWords.ts';
import { differenceText, moreOrFewer } from './differenceText.ts';
import { formatMonth, formatNumber, formatSigned, formatValue } from './format.ts';
import { benefitPhrase, indicatorText } from './indicatorTexts.ts';
import { capital, inPlace, placeName } from './places.ts';

/** A first number more months before the start than this is told. */
const FAR_BEFORE = 2;
/** Below this many persons a percentage is not said. */
const FEWEST_FOR_PERCENT = 10;
/** Under this many persons the method sees large changes only; see `powerText`. */
const SMALL = 150;

/** `the number of long-term unemployed on dagpenge in Aalborg`; who counted them comes last. */
function quantityThere({ area, indicator, benefit }: EffectSubject): string {
  const { quantity } = indicatorText(indicator);
  const there = `${benefitPhrase(benefit)} ${inPlace(area)}`;
  return quantity.replace(/( as measured by Statistics Denmark)?$/, (counted) => there + counted);
}

/** The headline where there is an answer: never a cause, and no size that could be chance. */
export function answerHeadline(
  subject: EffectSubject,
  { meanGap }: Pick<ControlFacts, 'meanGap'>,
  { verdict }: Pick<PlaceboFacts, 'verdict'>,
): string {
  const what = capital(quantityThere(subject));
  return verdict === 'distinct'
    ? `${what} was clearly ${meanGap < 0 ? 'lower' : 'higher'} than the comparison`
    : `${what} did not clearly stand out from other municipalities`;
}

/** `From December 2014 to December 2016 the number … fell from 1,728 to 1,356 full-time persons: 372 fewer (−21.5 per cent).` */
export function beforeAfterText(subject: EffectSubject, facts: BeforeAfter): string {
  const { indicator } = subject;
  const { from, to, x0, x1 } = facts;
  const counted = isCount(indicator.unit);
  const value = (number: number): string => formatValue(number, unitOf(indicator), indicator.decimals);
  const words = quantityThere(subject);
  const time = `From ${formatMonth(from)} to ${formatMonth(to)}`;
  const direction = directionOf(x1 - x0, indicator.decimals);
  const after = counted
    ? x1 === 0
      ? 'none'
      : `${value(x1)} ${countedWord(countedUnit(indicator), x1)}`
    : value(x1);
  if (direction === 'same') return `${time} ${words} was unchanged: ${after}${behind(facts)}.`;
  const verb = direction === 'down' ? 'fell' : 'rose';
  const moved = `${time} ${words} ${verb} from ${value(x0)} to ${after}`;
  if (!counted) return `${moved}${behind(facts)}.`;
  const percent = x0 >= FEWEST_FOR_PERCENT ? ` (${formatSigned((100 * (x1 - x0)) / x0, 1)} per cent)` : '';
  return `${moved}: ${moreOrFewer(x1 - x0)}${percent}.`;
}

/** Of a share the persons. */
function behind({ persons }: BeforeAfter): string {
  if (persons === null) return '';
  const more = moreOrFewer(persons.x1 - persons.x0);
  return more === ''
    ? '; as many persons stood behind it'
    : `; ${more} ${/^one /.test(more) ? 'person' : 'persons'} stood behind it`;
}

/** What must be known about the two moments; empty when nothing. */
export function beforeAfterCautions(
  { from, to, monthsLeft, sameMonth, seriesBreak }: BeforeAfter,
  start: Month,
): readonly string[] {
  return [
    ...(start - from > FAR_BEFORE
      ? [
          `${capital(formatMonth(from))} is ${formatNumber(start - from, 0)} months before the start: the change is counted between the same month of two years, so that the season does not count. Part of the change may lie before the start.`,
        ]
      : []),
    ...(monthsLeft === 0
      ? []
      : [
          `The change is counted to ${formatMonth(to)}, the same month as before the start, so that the season does not count; the ${monthsLeft === 1 ? 'month' : `${formatNumber(monthsLeft, 0)} months`} after it ${monthsLeft === 1 ? 'is' : 'are'} not counted here.`,
        ]),
    ...(sameMonth
      ? []
      : [
          `The same month before the start is missing, so the change is counted from ${formatMonth(from)}: the season may be part of it.`,
        ]),
    ...(seriesBreak === null ? [] : [`The rules changed between the two months. ${breakNote(seriesBreak)}`]),
  ];
}

/** How far from the comparison, and what that is. */
export function gapText({ area, indicator, start }: EffectSubject, facts: ControlFacts): string {
  const { donors, meanGap, gapPercent, gapPersons, lastMonth } = facts;
  const size = differenceText(meanGap, indicator);
  const made = `The comparison is a mixture of ${donorCount(donors.length)} that moved with ${placeName(area)} before ${formatMonth(start)}`;
  const when = `On average from ${formatMonth(start)} to ${formatMonth(lastMonth)}`;
  if (size === '') return `${made}. ${when} the municipality was level with it.`;
  const counted = isCount(indicator.unit);
  const amount = counted ? `${size} ${countedWord(countedUnit(indicator), Math.abs(meanGap))}` : size;
  const percent = Number.isFinite(gapPercent) ? percentText(gapPercent) : '';
  const persons = counted ? '' : personsText(gapPersons);
  const more = [percent, persons].filter((text) => text !== '').join(', ');
  const told = more === '' ? '' : ` (${more})`;
  return `${made}. ${when} the municipality was ${amount} ${meanGap < 0 ? 'below' : 'above'} it${told}.`;
}

/** `The distance is larger than in 58 of 59 other municipalities of much the same size.` */
export function placeText({ smaller, of, verdict }: PlaceboFacts): string {
  const end =
    verdict === 'distinct'
      ? 'Without any reason this is seen in at most 1 case in 20.'
      : 'That is within normal variation.';
  return `Compared with how well it followed before, the distance is larger than in ${smaller} of ${of} other municipalities of similar size. ${end}`;
}

/** The smallest distance that would have been called out: what a quiet answer is worth. */
export function powerText({ indicator }: EffectSubject, facts: PlaceboFacts): string {
  const { visible, visiblePercent, visiblePersons, verdict, size } = facts;
  const counted = isCount(indicator.unit);
  const amount = counted
    ? `${formatNumber(visible, 0)} ${countedWord(countedUnit(indicator), visible)}`
    : [differenceText(visible, indicator), personsText(visiblePersons)]
        .filter((text) => text !== '')
        .join(', ');
  const needed = `To stand out here, the distance would have to be around ${amount} (${percentText(visiblePercent)}).`;
  const small =
    size < SMALL
      ? ` With ${formatNumber(size, 0)} ${countedWord('persons', size)} on average before the start, the method can see only very large changes.`
      : '';
  return verdict === 'usual'
    ? `${needed} The method cannot see less than that, so the answer does not mean that nothing happened.${small}`
    : `${needed}${small}`;
}

export const notCause = 'The figures do not show why, and they do not show whether anyone found work.';

/** One in twenty is called out without a reason: said beside a clear answer. */
export const alarmCaution =
  'One municipality in twenty stands out in this way for no reason. If you ask about many municipalities or months, there will always be some.';

function percentText(percent: number): string {
  const size = Math.abs(percent);
  return `${formatNumber(size, size < 9.95 ? 1 : 0)} per cent`;
}

/** `about 40 persons`; empty where there are none, or the figures do not say. */
function personsText(persons: number): string {
  const size = Math.round(Math.abs(persons));
  return size > 0 ? `about ${formatNumber(size, 0)} ${countedWord('persons', size)}` : '';
}

function donorCount(count: number): string {
  return count === 1 ? '1 other municipality' : `${formatNumber(count, 0)} other municipalities`;
}

function unitOf({ unit }: Pick<Indicator, 'unit'>): ShownUnit {
  return { kind: 'unit', unit };
}
