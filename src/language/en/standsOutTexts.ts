/** The words of *What stands out*: who moved unlike the country, in persons, and how far to trust it. */
import type { Indicator } from '../../domain/indicator.ts';
import { isCount } from '../../domain/unit.ts';
import type { ChangeVerdictFacts } from '../changeVerdictTexts.ts';
import { changeVerdictAnswer } from './changeVerdictTexts.ts';
import { formatList, formatMonthRange } from './format.ts';
import { indicatorText } from './indicatorTexts.ts';
import { titleInSentence } from './titles.ts';

export const standsOutTexts = {
  heading: 'What stands out',
  lead: 'Municipalities where the change over a year is clearly different from the national trend, and how many persons the difference corresponds to.',
  more: 'More than if they had followed the national trend',
  fewer: 'Fewer than if they had followed the national trend',
  nobody: 'None right now.',
  trustHeading: 'Can it be trusted?',
} as const;

/** A year's change in one measure that is a clear difference. */
interface ChangeWords {
  readonly indicator: Indicator;
  readonly facts: ChangeVerdictFacts;
}

/** `Long-term unemployed as a percentage of the unemployed, June 2025 – June 2026`. */
export function standoutMeasure({ indicator, facts: { from, to } }: ChangeWords): string {
  const start = from.kind === 'month' ? from.month : from.year * 12;
  return `${indicatorText(indicator).title}, ${formatMonthRange(start, to)}`;
}

/** What happened, with persons; then the kommune's other measures, and whether it was so a month earlier. */
export function standoutText(
  change: ChangeWords & {
    readonly also: readonly ChangeWords[];
    readonly before: ChangeVerdictFacts['verdict'] | null;
  },
): string {
  return [
    changeVerdictAnswer(change.facts, change.indicator),
    alsoText(change.facts, change.also),
    ...(change.before === null ? [] : [BEFORE[change.before]]),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

const BEFORE: Readonly<Record<ChangeVerdictFacts['verdict'], string>> = {
  distinct: 'It was the same the month before.',
  usual: 'The month before, the change was within the usual swings.',
  undecidable: 'The month before, it could not be settled.',
};

/** `The same goes for the number of unemployed. The opposite goes for the share of long-term unemployed.` Empty without others. */
function alsoText(facts: ChangeVerdictFacts, also: readonly ChangeWords[]): string {
  const sameWay = also.filter((other) => other.facts.persons > 0 === facts.persons > 0);
  const otherWay = also.filter((other) => !sameWay.includes(other));
  return [
    ...(sameWay.length === 0 ? [] : [`The same goes for ${formatList(sameWay.map(quantity))}.`]),
    ...(otherWay.length === 0 ? [] : [`The opposite goes for ${formatList(otherWay.map(quantity))}.`]),
  ].join(' ');
}

function quantity({ indicator }: ChangeWords): string {
  return indicatorText(indicator).quantity;
}

interface Judged {
  readonly indicator: Indicator;
  /** How many kommuner are compared. */
  readonly of: number;
}

/** In place of a list when nobody is on it. */
export function nobodyText(judged: readonly Judged[]): string {
  return judged.length === 0
    ? 'It cannot be settled whether any municipality stands out: too few municipalities have figures for the same month a year earlier.'
    : 'No municipality clearly stands out right now: compared with the national trend, all changes over a year are within the usual swings.';
}

/** Places at each end that count as far out: at most 2.5 per cent of those compared (statistics/changeVerdict.ts). */
function placesAtEachEnd(of: number): number {
  return Math.floor(of / 40);
}

/** How the list comes about, what chance alone would put on it, and what speaks for it all the same. */
export function trustSentences(
  judged: readonly Judged[],
  standouts: readonly { readonly before: ChangeVerdictFacts['verdict'] | null }[],
): readonly string[] {
  if (judged.length === 0) return [];
  const measures = formatList(judged.map(measureName));
  const counts = judged.map(({ of }) => of);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const each = placesAtEachEnd(most);
  const checked = standouts.filter(({ before }) => before !== null);
  const lasting = checked.filter(({ before }) => before === 'distinct').length;
  return [
    `The list looks at ${measures}. Each municipality’s change from the same month a year earlier is compared with the national change, and with how much figures that small or large swing by themselves.`,
    `In each measure the outermost are always taken: at most ${each} at each end of the ${least === most ? '' : `${least}–`}${most} municipalities that can be compared, and only if the change is larger than chance alone produces.`,
    `Someone is always outermost: in each measure, up to ${2 * each} can lie that far out even when no municipality is special. The list therefore tells where it is worth looking closer. It is not proof and says nothing about the cause.`,
    `What can be relied on: the difference is measured in persons, the ups and downs shared by the whole country have been taken out, the season is the same in both months, and a small municipality’s random swings count no more than a large one’s.${lastingText(lasting, checked.length)}`,
  ];
}

/** `the share of long-term unemployed`, `the number of unemployed`. */
function measureName({ indicator }: Judged): string {
  return isCount(indicator.unit) ? indicatorText(indicator).quantity : titleInSentence(indicator);
}

function lastingText(lasting: number, of: number): string {
  if (of === 0) return '';
  if (of === 1)
    return ` For the one municipality on the list, the difference was ${lasting === 1 ? 'clear' : 'not clear'} the month before${lasting === 1 ? ' too' : ''}.`;
  if (lasting === 0) return ` For none of the ${of} on the list was the difference clear the month before.`;
  const some = `${lasting === 1 ? 'one' : lasting} of the ${of}`;
  const who = lasting < of ? some : of === 2 ? 'both' : `all ${of}`;
  return ` For ${who} on the list, the difference was clear the month before too.`;
}
