/**
 * Headlines: one computed sentence per figure. Facts in, English out; no number is worked out here, and no cause
 * is named. `highest` and `lowest` are said only where the facts say that number one stands clear.
 */
import type { Indicator } from '../../domain/indicator.ts';
import type { Month } from '../../domain/period.ts';
import { isCount, type ShownUnit } from '../../domain/unit.ts';
import type { HeadlineFacts, PlaceFacts } from '../headlines.ts';
import { countedUnit, countedWord } from './countedWords.ts';
import { differenceText, moreOrFewer, sizeText } from './differenceText.ts';
import { formatMonth, formatNumber, formatValue } from './format.ts';
import { benefitPhrase, indicatorText } from './indicatorTexts.ts';
import { capital, where } from './places.ts';
import { titleInSentence } from './titles.ts';

export type { HeadlineFacts, PlaceFacts, Standing } from '../headlines.ts';

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

/** `That is 218 full-time persons in Sønderborg.` for figures that show shares; empty where persons are not known. */
export function personsSentence(
  indicator: Indicator,
  lead: PlaceFacts,
  persons: number,
  smoothed: boolean,
  newest: boolean,
): string {
  if (Number.isNaN(persons) || isCount(indicator.unit)) return '';
  const who = countedWord(countedUnit(indicator), persons);
  const mean = smoothed ? ' an average of' : '';
  return `That ${newest ? 'is' : 'was'}${mean} ${formatNumber(persons, 0)} ${who} ${where(lead)}. `;
}

/** For made-up figures: no number, no place. */
export function exampleHeadline(indicator: Indicator): string {
  return `Example: ${titleInSentence(indicator)}, with made-up figures`;
}

function valueHeadline(facts: HeadlineFacts): string {
  const text = indicatorText(facts.indicator);
  const verb = facts.newest ? 'er' : 'var';
  const predicate = text.predicate(spoken(facts.lead.value, facts), verb, benefitPhrase(facts.benefit));
  const start = `${capital(where(facts.lead))}, ${predicate}${whenPhrase(facts)}`;
  const middle = facts.several && isShare(facts) ? standingPhrase(facts) : movePhrase(facts);
  const sentence = `${start}${middle}${benchmarkPhrase(facts)}`;
  if (sentence.length <= LONGEST || facts.beside === null) return sentence;
  const shorter = start + benchmarkPhrase(facts);
  return shorter.length <= LONGEST ? shorter : start + benchmarkPhrase({ ...facts, benchmark: null });
}

/** Nothing for the newest month, ` in January 2025`, or which twelve months the mean is of. */
function whenPhrase({ newest, month, smoothed, indicator }: HeadlineFacts): string {
  if (!smoothed) return newest ? '' : ` in ${formatMonth(month)}`;
  // Durations are averages already, and say so.
  const mean = isDuration(indicator) ? '' : ' on average';
  return newest ? `${mean} over the past 12 months` : `${mean} over the 12 months to ${formatMonth(month)}`;
}

/** The app's own duration of spells; of the reader's own weeks it is not known what they are. */
function isDuration({ unit, own }: Indicator): boolean {
  return unit === 'weeks' && own === null;
}

function isShare(facts: HeadlineFacts): boolean {
  return facts.unit.kind === 'unit' && !isCount(facts.indicator.unit);
}

/** In headlines, shares above ten are spoken whole: 26 per cent, but 3.9 per cent. */
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
  const clear = peers === 'shares' ? 'share in the country' : 'in the country';
  switch (facts.standing) {
    case 'highest':
      return `, the highest ${clear}`;
    case 'among-highest':
      return `, among the highest ${peers} in the country`;
    case 'middle':
      return '';
    case 'among-lowest':
      return `, among the lowest ${peers} in the country`;
    case 'lowest':
      return `, the lowest ${clear}`;
  }
}

/** `, 1.2 percentage points lower than a year earlier`. */
function movePhrase(facts: HeadlineFacts): string {
  const { yearChange } = facts.lead;
  if (Number.isNaN(yearChange)) return '';
  const when = facts.newest ? 'a year ago' : 'a year earlier';
  if (isCount(facts.indicator.unit)) {
    const persons = moreOrFewer(yearChange);
    return persons === '' ? `, just as many as ${when}` : `, ${persons} than ${when}`;
  }
  const size = differenceText(yearChange, facts.indicator);
  if (size === '') return `, the same as ${when}`;
  return `, ${relation(yearChange, size, facts.indicator)} than ${when}`;
}

/** `; in Aalborg it is 18 per cent and in Denmark 19 per cent` */
function benchmarkPhrase(facts: HeadlineFacts): string {
  const { lead, benchmark, beside, newest } = facts;
  const named = [lead.code, beside?.code ?? null].filter((code) => code !== null);
  const reference = benchmark === null || named.includes(benchmark.code ?? '') ? null : benchmark;
  const told = [beside, reference]
    .filter((place) => place !== null)
    .filter((place) => !Number.isNaN(place.value));
  const [first, second] = told;
  if (first === undefined) return '';
  const value = spoken(first.value, facts);
  const is = newest && facts.indicator.unit !== 'weeks' ? 'is' : 'was';
  const those = is === 'is' ? 'are' : 'were';
  const it = isCount(facts.indicator.unit)
    ? `there ${value === '1' ? is : those}`
    : `${isDuration(facts.indicator) ? 'the average' : 'it'} ${is}`;
  if (second === undefined) return `; ${where(first)} ${it} ${value}`;
  const other = spoken(second.value, facts);
  if (other === value) return `; both ${where(first)} and ${where(second)} ${it} ${value}`;
  return `; ${where(first)} ${it} ${value} and ${where(second)} ${other}`;
}

/** In its own base month an index says nothing about anybody. */
export function isBaseMonth(unit: ShownUnit, month: Month): boolean {
  return unit.kind === 'index' && unit.base.kind === 'month' && unit.base.month === month;
}

export function baseMonthHeadline(month: Month): string {
  return `In ${formatMonth(month)} the index is 100 everywhere: the month is its base`;
}

function indexHeadline(facts: HeadlineFacts): string {
  const { unit } = facts;
  if (unit.kind !== 'index') return '';
  if (isBaseMonth(unit, facts.month)) return baseMonthHeadline(facts.month);
  const since =
    unit.base.kind === 'year' ? `the average for ${unit.base.year}` : `in ${formatMonth(unit.base.month)}`;
  const compared = ({ value }: PlaceFacts): string =>
    relation(value - 100, sizeText(value - 100, 'per cent', 1), null);
  return changeSentence(facts, compared, since);
}

function changeHeadline(facts: HeadlineFacts): string {
  const size = (value: number): string =>
    facts.unit.kind === 'percent-change'
      ? sizeText(value, 'per cent', 1)
      : differenceText(value, facts.indicator);
  const compared = (place: PlaceFacts): string =>
    relation(place.value, size(place.value), facts.unit.kind === 'percent-change' ? null : facts.indicator);
  return changeSentence(facts, compared, `in ${formatMonth(facts.month - 12)}`);
}

/** `2.2 percentage points higher`, `1.5 weeks longer`; empty when it rounds to nothing. Null: of no measure's own unit. */
function relation(difference: number, size: string, indicator: Indicator | null): string {
  if (size === '') return '';
  const [up, down] =
    indicator !== null && isDuration(indicator) ? ['longer', 'shorter'] : ['higher', 'lower'];
  return `${size} ${difference < 0 ? down : up}`;
}

function changeSentence(
  facts: HeadlineFacts,
  compared: (place: PlaceFacts) => string,
  since: string,
): string {
  const text = indicatorText(facts.indicator);
  const quantity = `${text.quantity}${benefitPhrase(facts.benefit)}`;
  const verb = facts.newest ? 'is' : 'was';
  const mean = facts.smoothed ? ' (12-month average)' : '';
  const lead = compared(facts.lead);
  // The month goes first where it must be said, so that its year never stands against another number.
  const start = facts.newest
    ? `${capital(where(facts.lead))}, ${quantity}${mean} ${verb} `
    : `In ${formatMonth(facts.month)}, ${quantity}${mean} ${where(facts.lead)} ${verb} `;
  const first = lead === '' ? `the same as ${since}` : `${lead} than ${since}`;
  const { benchmark } = facts;
  if (benchmark === null || Number.isNaN(benchmark.value) || benchmark.code === facts.lead.code)
    return start + first;
  const other = compared(benchmark);
  return `${start}${first}; ${where(benchmark)} ${text.pronoun} ${verb} ${other === '' ? 'unchanged' : other}`;
}
