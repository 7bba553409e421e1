/** *Change* in words: one computed sentence over the figure, and the small texts in it. No causes. */
import type { ChangeFacts, Direction } from '../changeFormat.ts';
import type { ChangeHeadlineFacts } from '../changeTexts.ts';
import { CHANGE_UNITS, directionOf } from './changeFormat.ts';
import { sizeText } from './differenceText.ts';
import { formatList, formatMonth, formatNumber, formatSigned } from './format.ts';
import { exampleHeadline } from './headlines.ts';
import { benefitPhrase, indicatorText } from './indicatorTexts.ts';
import { capital, nameOf, where } from './places.ts';
import { indexPhrase, titleInSentence } from './titles.ts';

export type { ChangeHeadlineFacts } from '../changeTexts.ts';

const DID = { up: 'rose', down: 'fell' } as const;
const COUNTED = ['', 'one', 'two', 'three', 'four', 'five', 'six'];

/** The sentence without its full stop. The months are always said, so that the past tense is right. */
export function changeHeadline(facts: ChangeHeadlineFacts): string {
  if (facts.example) return exampleHeadline(facts.indicator);
  if (facts.problem !== null) return `${capital(subject(facts))}: no change to show`;
  const { chosen, benchmark, missing } = facts;
  const [first] = chosen;
  if (first !== undefined)
    return (chosen.length === 1 ? single(first, facts) : several(facts)) + against(facts);
  const [lacking] = missing;
  if (lacking !== undefined) {
    const lacks = missing.length === 1 && lacking.code !== null ? 'lacks' : 'lack';
    return `${capital(formatList(missing.map(nameOf)))} ${lacks} figures for ${formatMonth(facts.firstMonth)}, ${formatMonth(facts.lastMonth)} or both`;
  }
  if (benchmark !== null) return single(benchmark, facts);
  return spreadSentence(facts);
}

/** `the share of long-term unemployed`, `the index of unemployment`. */
function subject({ indicator, benefit, kind, smoothed }: ChangeHeadlineFacts): string {
  const mean = smoothed ? ' (12-month average)' : '';
  if (kind === 'index') return `${indexPhrase(indicator, benefit)}${mean}`;
  return `${indicatorText(indicator).quantity}${benefitPhrase(benefit)}${mean}`;
}

const period = ({ firstMonth, lastMonth }: ChangeHeadlineFacts): string =>
  `from ${formatMonth(firstMonth)} to ${formatMonth(lastMonth)}`;

const directionIn = (change: number, facts: ChangeHeadlineFacts): Direction =>
  directionOf(change, facts.decimals);

/** `In Aalborg, the share of long-term unemployed fell by 1.2 percentage points from June 2025 to June 2026`. */
function single(area: ChangeFacts, facts: ChangeHeadlineFacts): string {
  const place = capital(where(area));
  const direction = directionIn(area.change, facts);
  const persons = Math.abs(Math.round(area.change));
  const noun = facts.indicator.own === null;
  if (facts.kind === 'count' && persons !== 1 && noun)
    return `${place} there ${countClause(area, persons, facts)}`;
  if (direction === 'same') return `${place}, ${subject(facts)} was unchanged ${period(facts)}`;
  const size = facts.kind === 'count' && noun ? 'one person' : amount(area.change, facts) + inPercent(area);
  return `${place}, ${subject(facts)} ${DID[direction]} by ${size} ${period(facts)}`;
}

/** ` (6.7 per cent)` of counts; empty where there is no per cent, or none to speak of. */
function inPercent({ percent }: ChangeFacts): string {
  const size = Number.isNaN(percent) ? '' : sizeText(percent, 'per cent', 1);
  return size === '' ? '' : ` (${size})`;
}

/** `were 54 fewer long-term unemployed in June 2026 than in June 2025, a fall of 6.7 per cent` */
function countClause(area: ChangeFacts, persons: number, facts: ChangeHeadlineFacts): string {
  const { indicator, benefit, smoothed, firstMonth, lastMonth } = facts;
  const mean = smoothed ? ' (12-month average)' : '';
  const who = `${titleInSentence(indicator)}${benefitPhrase(benefit)}${mean}`;
  const [from, to] = [formatMonth(firstMonth), formatMonth(lastMonth)];
  if (persons === 0) return `were as many ${who} in ${to} as in ${from}`;
  const more = area.change < 0 ? 'fewer' : 'more';
  const size = Number.isNaN(area.percent) ? '' : sizeText(area.percent, 'per cent', 1);
  const percent = size === '' ? '' : `, a ${area.change < 0 ? 'fall' : 'rise'} of ${size}`;
  return `were ${formatNumber(persons, 0)} ${more} ${who} in ${to} than in ${from}${percent}`;
}

/** `2.2 percentage points`, `3`: the size without its sign, to follow `by`. */
function amount(change: number, facts: ChangeHeadlineFacts): string {
  return `${formatNumber(Math.abs(change), facts.decimals)}${CHANGE_UNITS[facts.kind]}`;
}

interface Measured extends ChangeFacts {
  readonly direction: Direction;
  readonly size: string;
  readonly order: number;
}

/** Counts by per cent where all have one, else by persons. */
function measured(areas: readonly ChangeFacts[], facts: ChangeHeadlineFacts): readonly Measured[] {
  const byPercent =
    facts.kind === 'count' &&
    areas.every(
      ({ change, percent }) =>
        Math.round(change) === 0 || (Math.abs(percent) >= 0.05 && !Number.isNaN(percent)),
    );
  return areas.map((area) => {
    const order = byPercent && Math.round(area.change) !== 0 ? area.percent : area.change;
    const size = byPercent ? `${formatNumber(Math.abs(order), 1)} per cent` : amount(area.change, facts);
    return { ...area, direction: directionIn(area.change, facts), size, order };
  });
}

/** `From June 2025 to June 2026, the share … rose by 2.2 percentage points in Sønderborg and fell by 1.2 in Aalborg`. */
function several(facts: ChangeHeadlineFacts): string {
  const areas = [...measured(facts.chosen, facts)].sort((a, b) => b.order - a.order);
  const [high, low] = [areas[0]!, areas.at(-1)!];
  const start = `${capital(period(facts))}, ${subject(facts)} `;
  const together = areas.every((area) => area.direction === high.direction);
  if (together && (high.direction === 'same' || high.size === low.size))
    return `${start}${did(high, high.size)} ${everywhere(high, low, areas.length, facts)}`;
  if (together)
    return start + sameWay(high.direction === 'down' ? [low, high] : [high, low], areas.length, facts);
  const after = high.direction === 'same' ? low.size : unitless(low.size);
  return `${start}${did(high, high.size)} ${where(high)} and ${did(low, after)} ${where(low)}`;
}

/** `rose by 2.2 percentage points`, `was unchanged`. */
function did({ direction }: Measured, size: string): string {
  return direction === 'same' ? 'was unchanged' : `${DID[direction]} by ${size}`;
}

/** All rose or all fell, but not alike. */
function sameWay(
  [most, least]: readonly [Measured, Measured],
  count: number,
  facts: ChangeHeadlineFacts,
): string {
  const verb = DID[most.direction === 'up' ? 'up' : 'down'];
  if (count === 2)
    return `${verb} by ${most.size} ${where(most)} and ${unitless(least.size)} ${where(least)}`;
  return `${verb} ${everywhere(most, least, count, facts)}, by anything from ${least.size} ${where(least)} to ${unitless(most.size)} ${where(most)}`;
}

/** `both in Aalborg and on Bornholm`, `in all three chosen areas`, `in the three chosen areas with figures`. */
function everywhere(one: Measured, other: Measured, count: number, facts: ChangeHeadlineFacts): string {
  if (count === 2) return `both ${where(one)} and ${where(other)}`;
  return facts.allChosen
    ? `in all ${COUNTED[count]} chosen areas`
    : `in the ${COUNTED[count]} chosen areas with figures`;
}

/** The unit in full is said once in a sentence; per cent is short and stays. */
function unitless(size: string): string {
  return size.replace(/ (percentage points|index points|weeks)$/, '');
}

/** `; in Denmark it rose by 0.4`. Empty without a benchmark that is another area. */
function against(facts: ChangeHeadlineFacts): string {
  const { benchmark, chosen } = facts;
  if (benchmark === null || chosen.some((area) => area.code !== null && area.code === benchmark.code))
    return '';
  const [area] = measured([benchmark], facts);
  // After `54 fewer long-term unemployed` there is no noun that `it` could stand for.
  const [first] = chosen;
  const persons =
    chosen.length === 1 &&
    facts.kind === 'count' &&
    facts.indicator.own === null &&
    Math.abs(Math.round(first!.change)) !== 1;
  const it = persons ? 'the number' : 'it';
  const said = chosen.some((other) => directionIn(other.change, facts) !== 'same');
  const size = said ? unitless(area!.size) : area!.size;
  return `; ${where(benchmark)} ${it} ${did(area!, size)}`;
}

function spreadSentence(facts: ChangeHeadlineFacts): string {
  if (facts.spread === null) return capital(subject(facts));
  const { low, high, of } = facts.spread;
  const unit = facts.kind === 'count' ? ' per cent' : CHANGE_UNITS[facts.kind];
  const decimals = facts.kind === 'count' ? 1 : facts.decimals;
  const kind = facts.municipalities ? 'municipalities' : 'regions';
  return `The change in ${subject(facts)} ${period(facts)} ranges from ${formatSigned(low, decimals)} to ${formatSigned(high, decimals)}${unit} across ${of} ${kind}`;
}
