/** Whether a change is unlike the others' in words: with persons, and how it was found out. */
import { type AreaCode, type AreaKind, COUNTRY } from '../../domain/area.ts';
import { areaOf } from '../../domain/areas.ts';
import type { Indicator, Topic } from '../../domain/indicator.ts';
import { isPercent } from '../../domain/unit.ts';
import type { ChangeVerdictFacts } from '../changeVerdictTexts.ts';
import { directionOf } from './changeFormat.ts';
import { countedUnit, countedWord } from './countedWords.ts';
import { moreOrFewer } from './differenceText.ts';
import { formatList, formatMonth, formatNumber, ordinal } from './format.ts';
import { unitText } from './indicatorTexts.ts';
import { capital, nameOf, where } from './places.ts';
import { tooFew, whyUndecidable } from './verdictReasons.ts';
import { whyUndecidableLong } from './verdictWhy.ts';

export type { ChangeUndecidable, ChangeVerdictFacts, Moments } from '../changeVerdictTexts.ts';

/** Measures of the reader's own have no noun that is known. */
const WHO: Readonly<Partial<Record<Topic, string>>> = {
  langtidsledighed: 'long-term unemployed',
  ledighed: 'unemployed',
  dimittender: 'unemployed graduates',
  varighed: 'unemployed',
};

const AS = {
  up: 'had risen as it did nationally',
  down: 'had fallen as it did nationally',
  same: 'had stood still as it did nationally',
} as const;

export const changeVerdictTexts = {
  heading: 'Are the changes different from the rest of the country?',
  why: 'Why?',
  eachUnderWhy: 'The persons behind each change are listed under “Why?”.',
} as const;

/** `Is the change in Aalborg since June 2025 different from the rest of the country?` */
export function changeVerdictQuestion(facts: ChangeVerdictFacts): string {
  const start = `Is the change ${where(facts)} ${sinceWhen(facts)}`;
  return facts.code === COUNTRY
    ? `${start} more than a swing?`
    : `${start} different from the rest of the country?`;
}

/** `since June 2025`, `from the 2024 average to June 2025`. */
function sinceWhen({ from, to, newest }: ChangeVerdictFacts): string {
  const start = from.kind === 'month' ? formatMonth(from.month) : `the ${from.year} average`;
  return newest ? `since ${start}` : `from ${start} to ${formatMonth(to)}`;
}

/** `From 68 to 115 long-term unemployed. That is 44 more than if the number had risen as it did nationally.` */
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

/** `From 24.0 to 26.3 per cent of the unemployed (from 216 to 218 full-time persons).` */
function moved({ start, end, share, smoothed }: ChangeVerdictFacts, indicator: Indicator): string {
  const mean = smoothed ? ' on average over 12 months' : '';
  const known = !Number.isNaN(start + end);
  const many = countedWord(countedUnit(indicator), end);
  const counts = `from ${formatNumber(start, 0)} to ${formatNumber(end, 0)}`;
  if (share === null) return known ? `${capital(counts)} ${WHO[indicator.topic] ?? many}${mean}.` : '';
  const named = unitText({ kind: 'unit', unit: indicator.unit }).replace(/^percentage/, 'per cent');
  const unit = indicator.unit === 'unknown' ? '' : ` ${named}`;
  const size = (value: number): string => formatNumber(value, indicator.decimals);
  const persons = known ? ` (${counts} ${many})` : '';
  return `From ${size(share.start)} to ${size(share.end)}${unit}${mean}${persons}.`;
}

/** Where share and number point in opposite directions: what the share is a share of moved more. */
function apartInDirection({ start, end, share, total }: ChangeVerdictFacts, indicator: Indicator): string {
  if (share === null || Number.isNaN(start + end) || !isPercent(indicator.unit)) return '';
  const direction = directionOf(share.end - share.start, Math.max(1, indicator.decimals));
  const number = directionOf(end - start, 0);
  if (direction === 'same' || number === direction) return '';
  const [rose, fell] = direction === 'up' ? ['rose', 'fell'] : ['fell', 'rose'];
  const although = `The share ${rose} although the number ${number === 'same' ? 'was unchanged' : fell}`;
  const whole = WHOLE[indicator.unit];
  // Rounding, or a mean of shares, may show a direction that the persons do not have.
  if (whole === undefined || total === null || total.end / total.start < end / start !== (direction === 'up'))
    return `${although}; changes this small may be rounding.`;
  const numbers = total.published
    ? ` (from ${formatNumber(total.start, 0)} to ${formatNumber(total.end, 0)})`
    : '';
  return `${although}: ${whole} ${fell}${number === 'same' ? '' : ' even more'}${numbers}.`;
}

const WHOLE: Readonly<Record<string, string>> = {
  'percent-of-unemployed': 'the number of unemployed',
  'percent-of-labour-force': 'the labour force',
  'percent-of-insured': 'the number of insured unemployed',
};

function compared(facts: ChangeVerdictFacts): string {
  const { because, share, country, of } = facts;
  switch (because) {
    case null: {
      const more = moreOrFewer(facts.persons);
      if (more === '') return 'That matches the national trend.';
      return `That is ${more} than if the ${share === null ? 'number' : 'share'} ${AS[country]}.`;
    }
    case 'few-persons':
      return 'That is too few to say more.';
    case 'no-country':
      return 'The national figure is missing for one of the months.';
    case 'few-judged':
      return of === 1
        ? 'Only one municipality has figures enough to be compared.'
        : `Only ${formatNumber(of, 0)} municipalities have figures enough to be compared.`;
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
  const [one, many] = all.every(({ code }) => kindOf(code) === 'region')
    ? ['region', 'regions']
    : ['municipality', 'municipalities'];
  const counted = (count: number): string =>
    count === 1 ? `one ${one}` : `${formatNumber(count, 0)} ${many}`;
  const places = (some: readonly ChangeVerdictFacts[]): string =>
    formatList(
      some.map(
        (facts) =>
          `${where(facts)} (from ${formatNumber(facts.start, 0)} to ${formatNumber(facts.end, 0)} ${countedWord('persons', facts.end)})`,
      ),
    );
  return (['distinct', 'usual', 'undecidable'] as const).flatMap((verdict) => {
    const some = all.filter((facts) => facts.verdict === verdict);
    if (some.length === 0) return [];
    return [{ verdict, text: `${verdict === 'distinct' ? places(some) : `in ${counted(some.length)}`}.` }];
  });
}

/** `Tårnby: 1st of 95, counted from the end where the share rose most (or fell least).` Empty if undecided. */
export function changeVerdictPlace(facts: ChangeVerdictFacts): string {
  if (facts.verdict === 'undecidable') return '';
  const end = facts.towards === 'rise' ? 'rose most (or fell least)' : 'fell most (or rose least)';
  const measure = facts.share === null ? 'number' : 'share';
  return `${capital(nameOf(facts))}: ${ordinal(facts.place)} of ${facts.of}, counted from the end where the ${measure} ${end}.`;
}

/** How the verdicts come about, for the reader who asks: for all that could be judged, or why none could. */
export function changeVerdictMethod(all: readonly ChangeVerdictFacts[]): string {
  const judged = all.filter((facts) => facts.verdict !== 'undecidable');
  const [first] = judged;
  if (first === undefined) return whyNone(all);
  const of = Math.max(...judged.map((facts) => facts.of));
  const measure = first.share === null ? 'number' : 'share';
  return (
    `The change in the ${measure} is compared with the national change over the same time, and with how much figures that small or large swing by themselves. ` +
    'A clear difference means being among the 2.5 per cent of municipalities furthest out at the same end, and further out than chance produces. ' +
    `As many as ${2 * Math.floor(of / 40)} of ${of} can lie that far out even when none is special: it is a place to look closer, not proof, and it says nothing about the cause.`
  );
}

function whyNone(all: readonly ChangeVerdictFacts[]): string {
  const because = all[0]?.because ?? 'few-areas';
  switch (because) {
    case 'few-persons':
      return 'There must be at least 5 persons both times before a change can be told from random swings.';
    case 'no-country':
      return 'A change is compared with the national one, so that what happens everywhere does not count.';
    case 'few-judged':
      return 'A clear difference means being among the 2.5 per cent furthest out. That takes at least 40 municipalities with figures both times.';
    default:
      return whyUndecidableLong(because);
  }
}
