/**
 * Headlines: one computed sentence per figure. Facts in, Danish out; no number is worked out here, and no cause
 * is named. `højest` and `lavest` are said only where the facts say that number one stands clear.
 */
import type { Benefit, Indicator } from '../domain/indicator.ts';
import type { Month } from '../domain/period.ts';
import { isCount, type ShownUnit } from '../domain/unit.ts';
import { countedUnit, countedWord } from './countedWords.ts';
import { differenceText, moreOrFewer, sizeText } from './differenceText.ts';
import { formatMonth, formatNumber, formatValue } from './format.ts';
import { benefitPhrase, indicatorText } from './indicatorTexts.ts';
import { capital, type NamedPlace, where } from './places.ts';
import { titleInSentence } from './titles.ts';

/** Where a value stands among all areas of its kind. */
export type Standing = 'highest' | 'among-highest' | 'middle' | 'among-lowest' | 'lowest';

export interface PlaceFacts extends NamedPlace {
  /** In the figure's unit; NaN when there is no number. */
  readonly value: number;
  /** Same month the year before, untransformed: only where the figure shows values. */
  readonly yearChange: number;
}

export interface HeadlineFacts {
  readonly indicator: Indicator;
  readonly benefit: Benefit;
  readonly unit: ShownUnit;
  readonly smoothed: boolean;
  readonly month: Month;
  readonly newest: boolean;
  readonly lead: PlaceFacts;
  readonly standing: Standing;
  readonly benchmark: PlaceFacts | null;
  /** The other one where exactly two shares are shown: the sentence then compares the two. */
  readonly beside: PlaceFacts | null;
  /** More than one area is shown: the headline then says where the lead stands, not how it moved. */
  readonly several: boolean;
}

/** Letters in a headline that can still be read at a glance. */
const LONGEST = 190;

/** The sentence without its full stop. */
export function headline(facts: HeadlineFacts): string {
  switch (facts.unit.kind) {
    case 'unit':
      return valueHeadline(facts);
    case 'index':
      return indexHeadline(facts);
    case 'point-change':
    case 'percent-change':
    case 'weeks-change':
    case 'plain-change':
      return changeHeadline(facts);
  }
}

/** `Det er 218 fuldtidspersoner i Sønderborg.` for figures that show shares; empty where persons are not known. */
export function personsSentence(
  indicator: Indicator,
  lead: PlaceFacts,
  persons: number,
  smoothed: boolean,
  newest: boolean,
): string {
  if (Number.isNaN(persons) || isCount(indicator.unit)) return '';
  const who = countedWord(countedUnit(indicator), persons);
  const mean = smoothed ? ' i gennemsnit' : '';
  return `${newest ? 'Det er' : 'Det var'}${mean} ${formatNumber(persons, 0)} ${who} ${where(lead)}. `;
}

/** For made-up figures: no number, no place. */
export function exampleHeadline(indicator: Indicator): string {
  return `Eksempel: ${titleInSentence(indicator)} med opdigtede tal`;
}

function valueHeadline(facts: HeadlineFacts): string {
  const text = indicatorText(facts.indicator);
  const verb = facts.newest ? 'er' : 'var';
  const predicate = text.predicate(spoken(facts.lead.value, facts), verb, benefitPhrase(facts.benefit));
  const start = `${capital(where(facts.lead))} ${predicate}${whenPhrase(facts)}`;
  const middle = facts.several && isShare(facts) ? standingPhrase(facts) : movePhrase(facts);
  const sentence = `${start}${middle}${benchmarkPhrase(facts)}`;
  if (sentence.length <= LONGEST || facts.beside === null) return sentence;
  const shorter = start + benchmarkPhrase(facts);
  return shorter.length <= LONGEST ? shorter : start + benchmarkPhrase({ ...facts, benchmark: null });
}

/** Nothing for the newest month, ` i januar 2025`, or which twelve months the mean is of. */
function whenPhrase({ newest, month, smoothed }: HeadlineFacts): string {
  if (!smoothed) return newest ? '' : ` i ${formatMonth(month)}`;
  return newest
    ? ' i gennemsnit over de seneste 12 måneder'
    : ` i gennemsnit over de 12 måneder til ${formatMonth(month)}`;
}

function isShare(facts: HeadlineFacts): boolean {
  return facts.unit.kind === 'unit' && !isCount(facts.indicator.unit);
}

/** In headlines, shares above ten are spoken whole: 26 pct., but 3,9 pct. */
function spoken(value: number, facts: HeadlineFacts): string {
  const decimals =
    isShare(facts) && facts.unit.kind === 'unit' && wholeIsEnough(facts) ? 0 : facts.indicator.decimals;
  return formatValue(value, facts.unit, decimals);
}

/** Whole numbers only where rounding does not make the two sides of the comparison look alike. */
function wholeIsEnough(facts: HeadlineFacts): boolean {
  if (!facts.several || facts.lead.value < 10 || facts.indicator.unit === 'weeks') return false;
  const others = [facts.beside, facts.benchmark].flatMap((place) => (place === null ? [] : [place.value]));
  return [facts.lead.value, ...others].every(
    (value, i, all) => !(value < 10) && all.slice(i + 1).every((other) => !(Math.abs(value - other) < 1.5)),
  );
}

function standingPhrase(facts: HeadlineFacts): string {
  const { peers } = indicatorText(facts.indicator);
  switch (facts.standing) {
    case 'highest':
      return peers === 'andele' ? ', den højeste andel i landet' : ', det højeste i landet';
    case 'among-highest':
      return `, blandt de højeste ${peers}`;
    case 'middle':
      return '';
    case 'among-lowest':
      return `, blandt de laveste ${peers}`;
    case 'lowest':
      return peers === 'andele' ? ', den laveste andel i landet' : ', det laveste i landet';
  }
}

/** `, 1,2 procentpoint lavere end et år før`. */
function movePhrase(facts: HeadlineFacts): string {
  const { yearChange } = facts.lead;
  if (Number.isNaN(yearChange)) return '';
  const than = facts.newest ? 'for et år siden' : 'et år før';
  if (isCount(facts.indicator.unit)) {
    const persons = moreOrFewer(yearChange);
    return persons === '' ? `, lige så mange som ${than}` : `, ${persons} end ${than}`;
  }
  const size = differenceText(yearChange, facts.indicator);
  if (size === '') return `, det samme som ${than}`;
  return `, ${size} ${yearChange < 0 ? 'lavere' : 'højere'} end ${than}`;
}

/** `; i Aalborg er det 18 pct. og i hele landet 19 pct.` */
function benchmarkPhrase(facts: HeadlineFacts): string {
  const { lead, benchmark, beside, newest } = facts;
  const named = [lead.code, beside?.code ?? null].filter((code) => code !== null);
  const reference = benchmark === null || named.includes(benchmark.code ?? '') ? null : benchmark;
  const told = [beside, reference]
    .filter((place) => place !== null)
    .filter((place) => !Number.isNaN(place.value));
  const [first, second] = told;
  if (first === undefined) return '';
  const verb = newest && facts.indicator.unit !== 'weeks' ? 'er' : 'var';
  const value = spoken(first.value, facts);
  if (second === undefined) return `; ${where(first)} ${verb} det ${value}`;
  const other = spoken(second.value, facts);
  if (other === value) return `; både ${where(first)} og ${where(second)} ${verb} det ${value}`;
  return `; ${where(first)} ${verb} det ${value} og ${where(second)} ${other}`;
}

/** In its own base month an index says nothing about anybody. */
export function isBaseMonth(unit: ShownUnit, month: Month): boolean {
  return unit.kind === 'index' && unit.base.kind === 'month' && unit.base.month === month;
}

export function baseMonthHeadline(month: Month): string {
  return `I ${formatMonth(month)} er indekset 100 overalt: måneden er indeksets udgangspunkt`;
}

function indexHeadline(facts: HeadlineFacts): string {
  const { unit } = facts;
  if (unit.kind !== 'index') return '';
  if (isBaseMonth(unit, facts.month)) return baseMonthHeadline(facts.month);
  const since =
    unit.base.kind === 'year' ? `gennemsnittet for ${unit.base.year}` : `i ${formatMonth(unit.base.month)}`;
  const compared = ({ value }: PlaceFacts): string => relation(value - 100, sizeText(value - 100, 'pct.', 1));
  return changeSentence(facts, compared, `end ${since}`, `som ${since}`);
}

function changeHeadline(facts: HeadlineFacts): string {
  const size = (value: number): string =>
    facts.unit.kind === 'percent-change'
      ? sizeText(value, 'pct.', 1)
      : differenceText(value, facts.indicator);
  const compared = (place: PlaceFacts): string => relation(place.value, size(place.value));
  const before = `i ${formatMonth(facts.month - 12)}`;
  return changeSentence(facts, compared, `end ${before}`, `som ${before}`);
}

/** `2,2 procentpoint højere`; empty when it rounds to nothing. */
function relation(difference: number, size: string): string {
  return size === '' ? '' : `${size} ${difference < 0 ? 'lavere' : 'højere'}`;
}

function changeSentence(
  facts: HeadlineFacts,
  compared: (place: PlaceFacts) => string,
  than: string,
  as: string,
): string {
  const text = indicatorText(facts.indicator);
  const quantity = `${text.quantity}${benefitPhrase(facts.benefit)}`;
  const verb = facts.newest ? 'er' : 'var';
  const mean = facts.smoothed ? ' (gennemsnit over 12 måneder)' : '';
  const same = text.pronoun === 'den' ? 'den samme' : 'det samme';
  const lead = compared(facts.lead);
  // The month goes first where it must be said, so that its year never stands against another number.
  const start = facts.newest
    ? `${capital(where(facts.lead))} ${verb} ${quantity}${mean} `
    : `I ${formatMonth(facts.month)} ${verb} ${quantity}${mean} ${where(facts.lead)} `;
  const first = lead === '' ? `${same} ${as}` : `${lead} ${than}`;
  const { benchmark } = facts;
  if (benchmark === null || Number.isNaN(benchmark.value) || benchmark.code === facts.lead.code)
    return start + first;
  const other = compared(benchmark);
  return `${start}${first}; ${where(benchmark)} ${verb} ${text.pronoun} ${other === '' ? 'uændret' : other}`;
}
