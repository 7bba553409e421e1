/**
 * The paragraph that answers *how does it go in this kommune?*: short sentences, each about one thing, each with its
 * month. Facts in, Danish out; nothing is worked out here.
 */
import type { AreaCode } from '../domain/area.ts';
import { COUNTRY } from '../domain/area.ts';
import type { Month } from '../domain/period.ts';
import { moreOrFewer } from './differenceText.ts';
import { formatMonth, formatMonthRange, formatNumber, fullStop } from './format.ts';
import type { Standing } from './headlines.ts';
import { inPlace, placeName } from './places.ts';

/** One number with what it is compared with. NaN where there is none. */
export interface AnswerNumber {
  /** Whose number it is: the kommune's, or its region's where only regions have figures. */
  readonly code: AreaCode;
  readonly month: Month;
  readonly value: number;
  readonly yearAgo: number;
  readonly country: number;
}

export interface AnswerFacts {
  readonly code: AreaCode;
  /** Full-time persons who are long-term unemployed. Null without figures of the topic. */
  readonly count: (AnswerNumber & { readonly published: PublishedMonths }) | null;
  /** Per cent of the unemployed. */
  readonly share: (AnswerNumber & { readonly standing: Standing }) | null;
  /** The year's change of the share against that of the country; `persons` more than if it had followed it. */
  readonly change: {
    readonly verdict: 'distinct' | 'usual' | 'undecidable';
    readonly persons: number;
  } | null;
  /** Per cent of the labour force. */
  readonly rate: AnswerNumber | null;
  /** Graduates in per cent of the insured unemployed. */
  readonly graduates: AnswerNumber | null;
  /** Average weeks of the spells that ended. */
  readonly weeks: AnswerNumber | null;
}

/** In how many of the months from first to last there is a number, and the newest of them. */
export interface PublishedMonths {
  readonly first: Month;
  readonly last: Month;
  readonly months: number;
  readonly newest: { readonly month: Month; readonly value: number } | null;
}

/** The long-term unemployed first, which the page sets large; then the other topics; then what is not published. */
export interface Answer {
  readonly lead: readonly string[];
  readonly more: readonly string[];
  readonly gaps: readonly string[];
}

/** Sentences with their full stops, in reading order; at least one in all. */
export function answerOf(facts: AnswerFacts): Answer {
  const lead = [countSentence(facts), shareSentence(facts), changeSentence(facts)];
  const more = [rateSentence(facts), graduateSentence(facts), weeksSentence(facts)];
  const answer = { lead: lead.filter(isText), more: more.filter(isText), gaps: gapSentences(facts) };
  return answer.lead.length + answer.more.length > 0
    ? answer
    : { lead: [`Der er ingen tal for ${placeName(facts.code)} i filerne her.`], more: [], gaps: [] };
}

const isText = (sentence: string | null): sentence is string => sentence !== null;

/** All of it, one sentence after the other. */
export function answerSentences(facts: AnswerFacts): readonly string[] {
  const { lead, more, gaps } = answerOf(facts);
  return [...lead, ...more, ...gaps];
}

const percent = (value: number): string => `${formatNumber(value, 1)} pct.`;

/** `218 fuldtidspersoner`, `1 fuldtidsperson`. */
function fullTime(value: number): string {
  return `${formatNumber(value, 0)} fuldtidsperson${Math.round(value) === 1 ? '' : 'er'}`;
}

function countSentence({ count, code }: AnswerFacts): string | null {
  if (count === null) return null;
  const { month, value, yearAgo, published } = count;
  if (Number.isNaN(value)) return notPublished(code, month, published.newest);
  const one = Math.round(value) === 1;
  const start = `I ${formatMonth(month)} var ${fullTime(value)} langtidsledig${one ? '' : 'e'} ${inPlace(code)}`;
  if (Number.isNaN(yearAgo)) return `${start}.`;
  const more = moreOrFewer(value - yearAgo);
  const moved = more === '' ? 'lige så mange som et år før' : `${more} end et år før`;
  return `${start}, ${moved}.`;
}

function notPublished(code: AreaCode, month: Month, newest: PublishedMonths['newest']): string {
  const start = `Antallet af langtidsledige ${inPlace(code)} er ikke offentliggjort for ${formatMonth(month)}`;
  if (newest === null) return `${start}.`;
  return `${start}; det nyeste tal er ${fullTime(newest.value)} i ${formatMonth(newest.month)}.`;
}

/** What is missing and why. The number that is not there is never guessed at. */
function gapSentences({ count }: AnswerFacts): readonly string[] {
  if (count === null) return [];
  const { first, last, months } = count.published;
  const of = last - first + 1;
  if (months === of) return [];
  const window = `de ${of} måneder fra ${formatMonthRange(first, last).replace('–', ' til ')}`;
  const told =
    months === 0
      ? `Antallet af langtidsledige er ikke offentliggjort for nogen af ${window}.`
      : months > of / 2
        ? `Antallet af langtidsledige mangler for ${of - months} af ${window}.`
        : `Antallet af langtidsledige er kun offentliggjort for ${months} af ${window}.`;
  return [
    told,
    'Antal under 3 offentliggøres ikke for en kommune, og uden antallet er der heller ingen andel; et hul er ikke nul.',
  ];
}

const STANDINGS: Readonly<Record<Standing, string>> = {
  highest: ', den højeste andel i landet',
  'among-highest': ', blandt de højeste andele i landet',
  middle: '',
  'among-lowest': ', blandt de laveste andele i landet',
  lowest: ', den laveste andel i landet',
};

function shareSentence({ share, code }: AnswerFacts): string | null {
  if (share === null || Number.isNaN(share.value)) return null;
  const start = `Det er ${percent(share.value)} af de ledige${STANDINGS[share.standing]}`;
  if (code === COUNTRY) return `${start}${yearPoints(share)}.`;
  return fullStop(
    Number.isNaN(share.country) ? start : `${start}; i hele landet er det ${percent(share.country)}`,
  );
}

/** `, 0,4 procentpoint højere end et år før`. */
function yearPoints({ value, yearAgo }: AnswerNumber, up = 'højere', down = 'lavere'): string {
  if (Number.isNaN(yearAgo)) return '';
  const size = formatNumber(Math.abs(value - yearAgo), 1);
  if (size === '0,0') return ', det samme som et år før';
  return `, ${size} procentpoint ${value > yearAgo ? up : down} end et år før`;
}

function changeSentence({ change }: AnswerFacts): string | null {
  if (change === null) return null;
  switch (change.verdict) {
    case 'undecidable':
      return 'Tallene er for små til at afgøre, om andelens ændring på et år er andet end tilfældigheder.';
    case 'usual':
      return 'Andelens ændring på et år er inden for de normale udsving, holdt op mod landets.';
    case 'distinct': {
      const who = fullTime(Math.abs(change.persons));
      return `Andelens ændring på et år er tydeligt forskellig fra landets: det svarer til ${who} ${change.persons > 0 ? 'flere' : 'færre'}, end hvis den var fulgt med.`;
    }
  }
}

function rateSentence({ rate, code }: AnswerFacts): string | null {
  if (rate === null || Number.isNaN(rate.value)) return null;
  const start = `Ledigheden var ${percent(rate.value)} af arbejdsstyrken i ${formatMonth(rate.month)}`;
  if (code === COUNTRY) return `${start}${yearPoints(rate)}.`;
  if (Number.isNaN(rate.country)) return `${start}.`;
  const size = formatNumber(Math.abs(rate.value - rate.country), 1);
  if (size === '0,0') return `${start}, det samme som i hele landet.`;
  const than = rate.value > rate.country ? 'højere' : 'lavere';
  return `${start}, ${size} procentpoint ${than} end i hele landet (${percent(rate.country)}).`;
}

function graduateSentence({ graduates, code }: AnswerFacts): string | null {
  if (graduates === null || Number.isNaN(graduates.value)) return null;
  const where = graduates.code === code ? '' : ` ${inPlace(graduates.code)}`;
  const moved = yearPoints(graduates, 'mere', 'mindre');
  return `Dimittender udgjorde ${percent(graduates.value)} af de dagpengeledige${where} i ${formatMonth(graduates.month)}${moved}.`;
}

function weeksSentence({ weeks, code }: AnswerFacts): string | null {
  if (weeks === null || Number.isNaN(weeks.value)) return null;
  const where = weeks.code === code ? '' : ` ${inPlace(weeks.code)}`;
  const than =
    code === COUNTRY || Number.isNaN(weeks.country)
      ? ''
      : `, mod ${formatNumber(weeks.country, 1)} i hele landet`;
  return `De dagpengeforløb, der sluttede i ${formatMonth(weeks.month)}, havde${where} i gennemsnit varet ${formatNumber(weeks.value, 1)} uger${than}.`;
}
