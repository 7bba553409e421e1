/** The answer of *Virkede det?* in sentences: before and after, the distance from the comparison, how unusual it is. */
import type { Indicator } from '../domain/indicator.ts';
import type { Month } from '../domain/period.ts';
import { isCount, type ShownUnit } from '../domain/unit.ts';
import { breakNote } from './breakTexts.ts';
import { directionOf } from './changeFormat.ts';
import { countedUnit, countedWord } from './countedWords.ts';
import { differenceText, moreOrFewer } from './differenceText.ts';
import type { BeforeAfter, ControlFacts, EffectSubject, PlaceboFacts } from './effectFacts.ts';
import { formatMonth, formatNumber, formatSigned, formatValue } from './format.ts';
import { benefitPhrase, indicatorText } from './indicatorTexts.ts';
import { capital, inPlace, placeName } from './places.ts';

/** A first number more months before the start than this is told. */
const FAR_BEFORE = 2;
/** Below this many persons a percentage is not said. */
const FEWEST_FOR_PERCENT = 10;
/** Under this many persons the method sees large changes only; see `powerText`. */
const SMALL = 150;

/** `antallet af langtidsledige på dagpenge i Aalborg`; who counted them comes last. */
function quantityThere({ area, indicator, benefit }: EffectSubject): string {
  const { quantity } = indicatorText(indicator);
  const there = `${benefitPhrase(benefit)} ${inPlace(area)}`;
  return quantity.replace(/( efter Danmarks Statistiks opgørelse)?$/, (counted) => there + counted);
}

/** The headline where there is an answer: never a cause, and no size that could be chance. */
export function answerHeadline(
  subject: EffectSubject,
  { meanGap }: Pick<ControlFacts, 'meanGap'>,
  { verdict }: Pick<PlaceboFacts, 'verdict'>,
): string {
  const what = capital(quantityThere(subject));
  return verdict === 'distinct'
    ? `${what} lå tydeligt ${meanGap < 0 ? 'lavere' : 'højere'} end sammenligningen`
    : `${what} skilte sig ikke tydeligt ud fra andre kommuner`;
}

/** `Fra december 2014 til december 2016 faldt antallet … fra 1.728 til 1.356 fuldtidspersoner: 372 færre (−21,5 pct.).` */
export function beforeAfterText(subject: EffectSubject, facts: BeforeAfter): string {
  const { indicator } = subject;
  const { from, to, x0, x1 } = facts;
  const counted = isCount(indicator.unit);
  const value = (number: number): string => formatValue(number, unitOf(indicator), indicator.decimals);
  const words = quantityThere(subject);
  const time = `Fra ${formatMonth(from)} til ${formatMonth(to)}`;
  const direction = directionOf(x1 - x0, indicator.decimals);
  const after = counted
    ? x1 === 0
      ? 'ingen'
      : `${value(x1)} ${countedWord(countedUnit(indicator), x1)}`
    : value(x1);
  if (direction === 'same') return `${time} var ${words} uændret: ${after}${behind(facts)}.`;
  const verb = direction === 'down' ? 'faldt' : 'steg';
  const moved = `${time} ${verb} ${words} fra ${value(x0)} til ${after}`;
  if (!counted) return `${moved}${behind(facts)}.`;
  const percent = x0 >= FEWEST_FOR_PERCENT ? ` (${formatSigned((100 * (x1 - x0)) / x0, 1)} pct.)` : '';
  return `${moved}: ${moreOrFewer(x1 - x0)}${percent}.`;
}

/** Of a share the persons. */
function behind({ persons }: BeforeAfter): string {
  if (persons === null) return '';
  const more = moreOrFewer(persons.x1 - persons.x0);
  return `; ${more === '' ? 'der var lige så mange personer' : `der var ${more} personer`} bag`;
}

/** What must be known about the two moments; empty when nothing. */
export function beforeAfterCautions(
  { from, to, monthsLeft, sameMonth, seriesBreak }: BeforeAfter,
  start: Month,
): readonly string[] {
  return [
    ...(start - from > FAR_BEFORE
      ? [
          `${capital(formatMonth(from))} er ${formatNumber(start - from, 0)} måneder før starten: der regnes mellem samme måned i to år, så årstiden ikke tæller med. En del af ændringen kan ligge før starten.`,
        ]
      : []),
    ...(monthsLeft === 0
      ? []
      : [
          `Der regnes til ${formatMonth(to)}, samme måned som før starten, så årstiden ikke tæller med; ${monthsLeft === 1 ? 'måneden' : `de ${formatNumber(monthsLeft, 0)} måneder`} efter er ikke med her.`,
        ]),
    ...(sameMonth
      ? []
      : [
          `Samme måned før starten mangler, så der regnes fra ${formatMonth(from)}: årstiden kan være en del af ændringen.`,
        ]),
    ...(seriesBreak === null ? [] : [`Mellem de to måneder skiftede reglerne. ${breakNote(seriesBreak)}`]),
  ];
}

/** How far from the comparison, and what that is. */
export function gapText({ area, indicator, start }: EffectSubject, facts: ControlFacts): string {
  const { donors, meanGap, gapPercent, gapPersons, lastMonth } = facts;
  const size = differenceText(meanGap, indicator);
  const made = `Sammenligningen er en blanding af ${donorCount(donors.length)}, der fulgte ${placeName(area)} før ${formatMonth(start)}`;
  const when = `I gennemsnit fra ${formatMonth(start)} til ${formatMonth(lastMonth)}`;
  if (size === '') return `${made}. ${when} lå kommunen lige på den.`;
  const counted = isCount(indicator.unit);
  const amount = counted ? `${size} ${countedWord(countedUnit(indicator), Math.abs(meanGap))}` : size;
  const percent = Number.isFinite(gapPercent) ? percentText(gapPercent) : '';
  const persons = counted ? '' : personsText(gapPersons);
  const more = [percent, persons].filter((text) => text !== '').join(', ');
  const told = more === '' ? '' : ` (${more})`;
  return `${made}. ${when} lå kommunen ${amount} ${meanGap < 0 ? 'under' : 'over'} den${told}.`;
}

/** `Afstanden er større end i 58 af 59 andre kommuner af nærmest samme størrelse.` */
export function placeText({ smaller, of, verdict }: PlaceboFacts): string {
  const end =
    verdict === 'distinct'
      ? 'Så stor en afstand ses uden grund i højst 1 ud af 20 tilfælde.'
      : 'Det er inden for de normale udsving.';
  return `I forhold til, hvor godt den fulgte med før, er afstanden større end i ${smaller} af ${of} andre kommuner, der ligner i størrelse. ${end}`;
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
  const needed = `For at skille sig ud skulle afstanden her være omkring ${amount} (${percentText(visiblePercent)}).`;
  const small =
    size < SMALL
      ? ` Med ${formatNumber(size, 0)} personer i gennemsnit før starten er det kun meget store ændringer, metoden kan se.`
      : '';
  return verdict === 'usual'
    ? `${needed} Mindre end det kan metoden ikke se, så svaret betyder ikke, at der ikke er sket noget.${small}`
    : `${needed}${small}`;
}

export const notCause = 'Tallene viser ikke hvorfor, og de viser ikke, om nogen er kommet i job.';

/** One in twenty is called out without a reason: said beside a clear answer. */
export const alarmCaution =
  'Én ud af tyve kommuner skiller sig ud på denne måde uden nogen grund. Spørger man om mange kommuner eller måneder, findes der altid nogle.';

function percentText(percent: number): string {
  const size = Math.abs(percent);
  return `${formatNumber(size, size < 9.95 ? 1 : 0)} pct.`;
}

/** `ca. 40 personer`; empty where there are none, or the figures do not say. */
function personsText(persons: number): string {
  const size = Math.round(Math.abs(persons));
  return size > 0 ? `ca. ${formatNumber(size, 0)} ${countedWord('persons', size)}` : '';
}

function donorCount(count: number): string {
  return count === 1 ? '1 anden kommune' : `${formatNumber(count, 0)} andre kommuner`;
}

function unitOf({ unit }: Pick<Indicator, 'unit'>): ShownUnit {
  return { kind: 'unit', unit };
}
