/**
 * The paragraph that answers *how is this municipality doing?*: short sentences, each about one thing, each with its
 * month. Facts in, English out; nothing is worked out here.
 */
import type { AreaCode } from '../../domain/area.ts';
import { COUNTRY } from '../../domain/area.ts';
import type { Month } from '../../domain/period.ts';
import type { Answer, AnswerFacts, AnswerNumber, PublishedMonths } from '../answerTexts.ts';
import type { Standing } from '../headlines.ts';
import { moreOrFewer } from './differenceText.ts';
import { formatMonth, formatNumber } from './format.ts';
import { inPlace, placeName } from './places.ts';

export type { Answer, AnswerFacts, AnswerNumber, PublishedMonths } from '../answerTexts.ts';

/** Sentences with their full stops, in reading order; at least one in all. */
export function answerOf(facts: AnswerFacts): Answer {
  const lead = [countSentence(facts), shareSentence(facts), changeSentence(facts)];
  const more = [rateSentence(facts), graduateSentence(facts), weeksSentence(facts)];
  const answer = { lead: lead.filter(isText), more: more.filter(isText), gaps: gapSentences(facts) };
  return answer.lead.length + answer.more.length > 0
    ? answer
    : { lead: [`There are no figures for ${placeName(facts.code)} in the files here.`], more: [], gaps: [] };
}

const isText = (sentence: string | null): sentence is string => sentence !== null;

/** All of it, one sentence after the other. */
export function answerSentences(facts: AnswerFacts): readonly string[] {
  const { lead, more, gaps } = answerOf(facts);
  return [...lead, ...more, ...gaps];
}

const percent = (value: number): string => `${formatNumber(value, 1)} per cent`;

/** `218 full-time persons`, `1 full-time person`. */
function fullTime(value: number): string {
  return `${formatNumber(value, 0)} full-time person${Math.round(value) === 1 ? '' : 's'}`;
}

function countSentence({ count, code }: AnswerFacts): string | null {
  if (count === null) return null;
  const { month, value, yearAgo, published } = count;
  if (Number.isNaN(value)) return notPublished(code, month, published.newest);
  const were = Math.round(value) === 1 ? 'was' : 'were';
  const start = `In ${formatMonth(month)}, ${fullTime(value)} ${were} long-term unemployed ${inPlace(code)}`;
  if (Number.isNaN(yearAgo)) return `${start}.`;
  const more = moreOrFewer(value - yearAgo);
  return `${start}, ${more === '' ? 'as many as' : `${more} than`} a year earlier.`;
}

function notPublished(code: AreaCode, month: Month, newest: PublishedMonths['newest']): string {
  const start = `The number of long-term unemployed ${inPlace(code)} has not been published for ${formatMonth(month)}`;
  if (newest === null) return `${start}.`;
  return `${start}; the newest figure is ${fullTime(newest.value)} in ${formatMonth(newest.month)}.`;
}

/** What is missing and why. The number that is not there is never guessed at. */
function gapSentences({ count }: AnswerFacts): readonly string[] {
  if (count === null) return [];
  const { first, last, months } = count.published;
  const of = last - first + 1;
  if (months === of) return [];
  const window =
    of === 1
      ? `the one month, ${formatMonth(first)}`
      : `the ${of} months from ${formatMonth(first)} to ${formatMonth(last)}`;
  const told =
    months === 0
      ? `The number of long-term unemployed has not been published for any of ${window}.`
      : months > of / 2
        ? `The number of long-term unemployed is missing for ${of - months} of ${window}.`
        : `The number of long-term unemployed has been published for only ${months} of ${window}.`;
  return [
    of === 1 ? told.replace('any of ', '') : told,
    'Numbers below 3 are not published for a municipality, and without the number there is no share either; a gap is not zero.',
  ];
}

const STANDINGS: Readonly<Record<Standing, string>> = {
  highest: ', the highest share in the country',
  'among-highest': ', among the highest shares in the country',
  middle: '',
  'among-lowest': ', among the lowest shares in the country',
  lowest: ', the lowest share in the country',
};

function shareSentence({ share, code }: AnswerFacts): string | null {
  if (share === null || Number.isNaN(share.value)) return null;
  const start = `That is ${percent(share.value)} of the unemployed${STANDINGS[share.standing]}`;
  if (code === COUNTRY) return `${start}${yearPoints(share)}.`;
  return Number.isNaN(share.country)
    ? `${start}.`
    : `${start}; the national figure is ${percent(share.country)}.`;
}

/** `, 0.4 percentage points higher than a year earlier`. */
function yearPoints({ value, yearAgo }: AnswerNumber): string {
  if (Number.isNaN(yearAgo)) return '';
  const size = formatNumber(Math.abs(value - yearAgo), 1);
  if (size === '0.0') return ', the same as a year earlier';
  return `, ${size} percentage points ${value > yearAgo ? 'higher' : 'lower'} than a year earlier`;
}

function changeSentence({ change }: AnswerFacts): string | null {
  if (change === null) return null;
  switch (change.verdict) {
    case 'undecidable':
      return 'The figures are too small to settle whether the year’s change in the share is anything but chance.';
    case 'usual':
      return 'Compared with the national trend, the year’s change in the share is within the usual swings.';
    case 'distinct':
      return `The year’s change in the share is clearly different from the national trend: it corresponds to ${personsMore(change.persons)} than if the share had followed it.`;
  }
}

/** `53 more full-time persons`, `one fewer full-time person`. */
function personsMore(persons: number): string {
  const size = Math.abs(Math.round(persons));
  const more = persons > 0 ? 'more' : 'fewer';
  return size === 1 ? `one ${more} full-time person` : `${formatNumber(size, 0)} ${more} full-time persons`;
}

function rateSentence({ rate, code }: AnswerFacts): string | null {
  if (rate === null || Number.isNaN(rate.value)) return null;
  const start = `Unemployment was ${percent(rate.value)} of the labour force in ${formatMonth(rate.month)}`;
  if (code === COUNTRY) return `${start}${yearPoints(rate)}.`;
  if (Number.isNaN(rate.country)) return `${start}.`;
  const size = formatNumber(Math.abs(rate.value - rate.country), 1);
  if (size === '0.0') return `${start}, the same as nationally.`;
  const than = rate.value > rate.country ? 'above' : 'below';
  return `${start}, ${size} percentage points ${than} the national figure (${percent(rate.country)}).`;
}

function graduateSentence({ graduates, code }: AnswerFacts): string | null {
  if (graduates === null || Number.isNaN(graduates.value)) return null;
  const where = graduates.code === code ? '' : ` ${inPlace(graduates.code)}`;
  const moved = yearPoints(graduates);
  return `Graduates made up ${percent(graduates.value)} of the insured unemployed${where} in ${formatMonth(graduates.month)}${moved}.`;
}

function weeksSentence({ weeks, code }: AnswerFacts): string | null {
  if (weeks === null || Number.isNaN(weeks.value)) return null;
  const start = weeks.code === code ? 'The' : `${inPlace(weeks.code)}, the`;
  const than =
    code === COUNTRY || Number.isNaN(weeks.country)
      ? ''
      : `, against ${formatNumber(weeks.country, 1)} nationally`;
  return `${start.charAt(0).toUpperCase()}${start.slice(1)} spells on unemployment insurance benefits that ended in ${formatMonth(weeks.month)} had lasted ${formatNumber(weeks.value, 1)} weeks on average${than}.`;
}
