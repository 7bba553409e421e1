/** Whether a change is unlike the others' in words: with persons, and how it was found out. */
import { type AreaCode, type AreaKind, COUNTRY } from '../domain/area.ts';
import { areaOf } from '../domain/areas.ts';
import type { IndexBase } from '../domain/choices.ts';
import type { Indicator, Topic } from '../domain/indicator.ts';
import type { Month } from '../domain/period.ts';
import { isPercent } from '../domain/unit.ts';
import { type Direction, directionOf } from './changeFormat.ts';
import { countedUnit, countedWord } from './countedWords.ts';
import { formatList, formatMonth, formatNumber } from './format.ts';
import { unitText } from './indicatorTexts.ts';
import { capital, type NamedPlace, nameOf, where } from './places.ts';
import { type PairUndecidable, tooFew, whyUndecidable } from './verdictReasons.ts';
import { whyUndecidableLong } from './verdictWhy.ts';

export type ChangeUndecidable = PairUndecidable | 'no-country' | 'few-judged';

/** Two moments: a month, or the mean of a year, and a later or earlier month. */
export interface Moments {
  readonly from: IndexBase;
  readonly to: Month;
}

export interface ChangeVerdictFacts extends NamedPlace, Moments {
  readonly slot: number;
  readonly verdict: 'distinct' | 'usual' | 'undecidable';
  readonly because: ChangeUndecidable | null;
  /** The later month is the newest there is. */
  readonly newest: boolean;
  readonly smoothed: boolean;
  /** Persons at the two moments; NaN where the figures do not say. */
  readonly start: number;
  readonly end: number;
  /** Shares and averages at the two moments; null for counts. */
  readonly share: { readonly start: number; readonly end: number } | null;
  /** What the share is a share of at the two moments, and whether that is a published number. Null where not known. */
  readonly total: { readonly start: number; readonly end: number; readonly published: boolean } | null;
  /** How the country's share or count moved over the same time, as a reader sees it. */
  readonly country: Direction;
  /** Persons more than if the share or the count had moved as the country's did. */
  readonly persons: number;
  /** The change against the country's in standard errors of chance: about 1 in size when it is chance alone. */
  readonly standardised: number;
  /** 1 for the most extreme at its end, relative to the country and to size. */
  readonly place: number;
  readonly towards: 'rise' | 'fall';
  /** How many are compared, this one included. */
  readonly of: number;
}

/** Measures of the reader's own have no noun that is known. */
const WHO: Readonly<Partial<Record<Topic, string>>> = {
  langtidsledighed: 'langtidsledige',
  ledighed: 'ledige',
  dimittender: 'ledige dimittender',
  varighed: 'ledige',
};

const AS = {
  up: 'var steget som i hele landet',
  down: 'var faldet som i hele landet',
  same: 'havde stået stille som i hele landet',
} as const;

export const changeVerdictTexts = {
  heading: 'Er ændringerne anderledes end i resten af landet?',
  why: 'Hvorfor?',
  eachUnderWhy: 'Personerne bag hver ændring står under „Hvorfor?“.',
} as const;

/** `Er ændringen i Aalborg siden juni 2025 anderledes end i resten af landet?` */
export function changeVerdictQuestion(facts: ChangeVerdictFacts): string {
  const since = sinceWhen(facts);
  if (facts.code === COUNTRY) return `Er ændringen i hele landet ${since} mere end et udsving?`;
  return `Er ændringen ${where(facts)} ${since} anderledes end i resten af landet?`;
}

/** `siden juni 2025`, `fra juni 2024 til juni 2025`. */
function sinceWhen({ from, to, newest }: ChangeVerdictFacts): string {
  const start = from.kind === 'month' ? formatMonth(from.month) : `gennemsnittet af ${from.year}`;
  return newest ? `siden ${start}` : `fra ${start} til ${formatMonth(to)}`;
}

/** `Fra 68 til 115 langtidsledige. Det er 44 flere, end hvis antallet var steget som i hele landet.` */
export function changeVerdictAnswer(facts: ChangeVerdictFacts, indicator: Indicator): string {
  return [changeVerdictNumbers(facts, indicator), compared(facts)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** The first half of the answer, where the second is said for all at once. */
export function changeVerdictNumbers(facts: ChangeVerdictFacts, indicator: Indicator): string {
  return [moved(facts, indicator), apartInDirection(facts, indicator)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Why none of several can be judged, where there are too few of their kind; else null. */
export function changeVerdictShared(all: readonly ChangeVerdictFacts[]): string | null {
  const [first] = all;
  const shared = first !== undefined && all.every(({ because }) => because === 'few-areas');
  return shared && all.every(({ code }) => kindOf(code) === kindOf(first.code)) ? tooFew(first) : null;
}

function kindOf(code: AreaCode | null): AreaKind | null {
  return code === null ? null : areaOf(code).kind;
}

/** `Fra 24,0 til 26,3 pct. af de ledige (fra 216 til 218 fuldtidspersoner).` */
function moved({ start, end, share, smoothed }: ChangeVerdictFacts, indicator: Indicator): string {
  const mean = smoothed ? ' i gennemsnit over 12 måneder' : '';
  const known = !Number.isNaN(start + end);
  const many = countedWord(countedUnit(indicator), 2);
  const counts = `fra ${formatNumber(start, 0)} til ${formatNumber(end, 0)}`;
  if (share === null) return known ? `${capital(counts)} ${WHO[indicator.topic] ?? many}${mean}.` : '';
  const unit = indicator.unit === 'unknown' ? '' : ` ${unitText({ kind: 'unit', unit: indicator.unit })}`;
  const size = (value: number): string => formatNumber(value, indicator.decimals);
  const persons = known ? ` (${counts} ${many})` : '';
  return `Fra ${size(share.start)} til ${size(share.end)}${unit}${mean}${persons}.`;
}

/** Where share and number point in opposite directions: what the share is a share of moved more. */
function apartInDirection({ start, end, share, total }: ChangeVerdictFacts, indicator: Indicator): string {
  if (share === null || Number.isNaN(start + end) || !isPercent(indicator.unit)) return '';
  const direction = directionOf(share.end - share.start, Math.max(1, indicator.decimals));
  const number = directionOf(end - start, 0);
  if (direction === 'same' || number === direction) return '';
  const [rose, fell] = direction === 'up' ? ['steg', 'faldt'] : ['faldt', 'steg'];
  const although = `Andelen ${rose}, selv om antallet ${number === 'same' ? 'var det samme' : fell}`;
  const whole = WHOLE[indicator.unit];
  // Rounding, or a mean of shares, may show a direction that the persons do not have.
  if (whole === undefined || total === null || total.end / total.start < end / start !== (direction === 'up'))
    return `${although}; så små ændringer kan være afrunding.`;
  const numbers = total.published
    ? ` (fra ${formatNumber(total.start, 0)} til ${formatNumber(total.end, 0)})`
    : '';
  return `${although}: ${whole} ${fell}${number === 'same' ? '' : ' endnu mere'}${numbers}.`;
}

const WHOLE: Readonly<Record<string, string>> = {
  'percent-of-unemployed': 'antallet af ledige',
  'percent-of-labour-force': 'arbejdsstyrken',
  'percent-of-insured': 'antallet af dagpengeledige',
};

function compared(facts: ChangeVerdictFacts): string {
  const { because, share, country, of } = facts;
  const measure = share === null ? 'antallet' : 'andelen';
  switch (because) {
    case null: {
      const persons = Math.round(facts.persons);
      const if_ = `hvis ${measure} ${AS[country]}`;
      if (persons === 0) return `Det svarer til udviklingen i hele landet.`;
      const size = Math.abs(persons) === 1 ? 'én' : formatNumber(Math.abs(persons), 0);
      const more = persons < 0 ? 'færre' : Math.abs(persons) === 1 ? 'mere' : 'flere';
      return `Det er ${size} ${more}, end ${if_}.`;
    }
    case 'few-persons':
      return 'Det er for få til at sige mere.';
    case 'no-country':
      return 'Hele landets tal mangler i en af månederne.';
    case 'few-judged':
      return `Kun ${formatNumber(of, 0)} kommuner har tal nok til at blive sammenlignet.`;
    case 'few-areas':
      return tooFew(facts);
    default:
      return whyUndecidable(because, { subject: facts, other: facts });
  }
}

/** Of many: where there is a clear difference, with its persons, and in how many there is none. What follows the verdict. */
export function changeVerdictSummary(
  all: readonly ChangeVerdictFacts[],
): readonly { readonly verdict: ChangeVerdictFacts['verdict']; readonly text: string }[] {
  const regions = all.every(({ code }) => kindOf(code) === 'region');
  const counted = (count: number): string => {
    const one = regions ? 'region' : 'kommune';
    return count === 1 ? `én ${one}` : `${formatNumber(count, 0)} ${one}${regions ? 'er' : 'r'}`;
  };
  const places = (some: readonly ChangeVerdictFacts[]): string =>
    formatList(
      some.map(
        (facts) =>
          `${where(facts)} (fra ${formatNumber(facts.start, 0)} til ${formatNumber(facts.end, 0)} personer)`,
      ),
    );
  return (['distinct', 'usual', 'undecidable'] as const).flatMap((verdict) => {
    const some = all.filter((facts) => facts.verdict === verdict);
    if (some.length === 0) return [];
    return [{ verdict, text: `${verdict === 'distinct' ? places(some) : `i ${counted(some.length)}`}.` }];
  });
}

/** `Tårnby: nr. 1 af 95 fra den ende, hvor andelen er steget mest (eller faldet mindst).` Empty if undecided. */
export function changeVerdictPlace(facts: ChangeVerdictFacts): string {
  if (facts.verdict === 'undecidable') return '';
  const end =
    facts.towards === 'rise' ? 'steget mest (eller faldet mindst)' : 'faldet mest (eller steget mindst)';
  const measure = facts.share === null ? 'antallet' : 'andelen';
  return `${capital(nameOf(facts))}: nr. ${facts.place} af ${facts.of} fra den ende, hvor ${measure} er ${end}.`;
}

/** How the verdicts come about, for the reader who asks: for all that could be judged, or why none could. */
export function changeVerdictMethod(all: readonly ChangeVerdictFacts[]): string {
  const judged = all.filter((facts) => facts.verdict !== 'undecidable');
  const [first] = judged;
  if (first === undefined) return whyNone(all);
  const of = Math.max(...judged.map((facts) => facts.of));
  const measure = first.share === null ? 'antallet' : 'andelen';
  return (
    `Ændringen i ${measure} er holdt op mod hele landets over den samme tid og mod, hvor meget så små eller store tal svinger af sig selv. ` +
    'En tydelig forskel er at ligge blandt de 2,5 pct. af kommunerne, der ligger længst ude i samme ende, og længere ude, end tilfældigheder giver. ' +
    `Så langt ude kan ${2 * Math.floor(of / 40)} af ${of} ligge, også når ingen er særlige: det er et sted at se nærmere, ikke et bevis, og det siger intet om årsagen.`
  );
}

function whyNone(all: readonly ChangeVerdictFacts[]): string {
  const because = all[0]?.because ?? 'few-areas';
  switch (because) {
    case 'few-persons':
      return 'Der skal være mindst 5 personer begge gange, før en ændring kan skilles fra tilfældige udsving.';
    case 'no-country':
      return 'En ændring holdes op mod hele landets, for at det, der sker alle steder, ikke tæller med.';
    case 'few-judged':
      return 'En tydelig forskel er at ligge blandt de 2,5 pct., der ligger længst ude. Det kræver mindst 40 kommuner med tal begge gange.';
    default:
      return whyUndecidableLong(because);
  }
}
