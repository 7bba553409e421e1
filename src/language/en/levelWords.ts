/** The pieces that sentences about levels are made of. */
import { COUNTRY } from '../../domain/area.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { yearOf } from '../../domain/period.ts';
import type { LevelCheck, LevelPart } from '../levelFacts.ts';
import { unclearText } from './claimDataTexts.ts';
import { quantityText } from './claimNumberTexts.ts';
import { claimSubject, levelText, saidText } from './claimWords.ts';
import { differenceText } from './differenceText.ts';
import { formatList, formatMonth, formatNumber, formatPeriod, ordinal } from './format.ts';
import { inPlace, placeName } from './places.ts';

/** `in June 2026`, `on average over 2024`. */
export function whenText({ level: { month, months } }: LevelCheck): string {
  if (months === 1) return `in ${formatMonth(month)}`;
  if (months === 12) return `on average over ${yearOf(month)}`;
  const frequency = months === 3 ? 'quarter' : 'half-year';
  return `on average over ${formatPeriod({ frequency, start: month - months + 1 })}`;
}

export const subjectOf = ({ area, benefit, indicator }: LevelCheck): string =>
  claimSubject({ area, benefit }, indicator);
export const endWord = (end: 'highest' | 'lowest'): string => (end === 'highest' ? 'highest' : 'lowest');

type Gap = NonNullable<LevelCheck['level']['gap']>;

/** `0.4 percentage points`, `20 per cent`, `about 2 times`. */
export function gapSaid({ kind, said }: Gap, indicator: Indicator): string {
  if (kind === 'times') return timesText(said);
  return saidText(kind === 'percent' ? 'percent' : 'points', said, indicator);
}

/** `about 2 times`. */
export function timesText(said: Gap['said']): string {
  return `${quantityText(said)} times`;
}

/** What the figures say: `unemployment in Aalborg was 3.6 per cent in June 2026, against 3.1 per cent in Denmark as a whole`. */
export function whatIs(check: LevelCheck): string {
  const { value, other, level, indicator } = check;
  const against =
    level.other === null ? '' : `, against ${levelText(other, indicator)} ${inPlace(level.other.area)}`;
  return `${subjectOf(check)} was ${levelText(value, indicator)} ${whenText(check)}${against}`;
}

/** With its place where one was said. */
export function alone(check: LevelCheck): string {
  const { rank, record, level } = check;
  if (rank !== null && level.superlative?.among != null)
    return `${whatIs(check)}, ${rank.ties > 0 ? 'tied ' : ''}${ordinal(rank.place)} of ${rank.of} municipalities${wholeOf(level.superlative)} (1st = ${endWord(level.superlative.end)})`;
  if (rank !== null)
    return `${whatIs(check)}, the ${rank.ties > 0 ? 'joint ' : ''}${endWord(level.superlative?.end ?? 'highest')} of ${rank.of} municipalities${wholeOf(level.superlative)}`;
  if (record !== null)
    return `${whatIs(check)}, and no month ${sinceText(check)} is ${level.superlative?.end === 'highest' ? 'higher' : 'lower'}`;
  return whatIs(check);
}

/** Nothing for the whole country. */
function wholeOf(superlative: LevelCheck['level']['superlative']): string {
  const whole = superlative?.kind === 'rank' ? superlative.within : COUNTRY;
  return whole === COUNTRY ? '' : ` ${inPlace(whole)}`;
}

/** Where it lies instead, for a text that has said how high it is; null where the place or the record that was said holds. */
export function liesInstead({ area, indicator, level, rank, record }: LevelCheck): string | null {
  const { superlative } = level;
  if (rank?.holds === false && superlative !== null)
    return `${placeName(area)} is ${ordinal(rank.place)} of ${rank.of} municipalities${wholeOf(superlative)} (1st = ${endWord(superlative.end)}); 1st is ${placeName(rank.first)} with ${levelText(rank.firstValue, indicator)}`;
  if (record?.beaten != null)
    return `in ${formatMonth(record.beaten.month)} it was ${superlative?.end === 'highest' ? 'higher' : 'lower'}: ${levelText(record.beaten.value, indicator)}`;
  return null;
}

function sinceText({ level, record }: LevelCheck): string {
  const since = Math.max(level.superlative?.since ?? 0, record?.first ?? 0);
  return `since ${formatMonth(since)}`;
}

export function whyOpen(check: LevelCheck): string {
  const { unclear, dependsOnMonth, nearby, record, level } = check;
  if (dependsOnMonth && nearby?.newest != null)
    return `no month is named, and it fits ${formatMonth(nearby.newest)}, but not ${formatMonth(level.month)}, when ${subjectOf(check)} was ${levelText(check.value, check.indicator)}`;
  if (record !== null)
    return `no month since ${formatMonth(record.first)} is ${level.superlative?.end === 'highest' ? 'higher' : 'lower'}, but there are no figures before that`;
  if (unclear === null) return 'the figures are missing';
  const { unclearArea, benefit, indicator } = check;
  return unclearText(unclear, { claim: { area: unclearArea, benefit }, indicator });
}

export function whyNot(check: LevelCheck): string {
  const { rank, record, relation, parts, level, indicator } = check;
  if (rank?.holds === false)
    return `${placeName(check.area)} is ${ordinal(rank.place)} of ${rank.of}${wholeOf(level.superlative)} (1st = ${endWord(level.superlative!.end)}) ${whenText(check)} with ${levelText(check.value, indicator)}; 1st is ${placeName(rank.first)} with ${levelText(rank.firstValue, indicator)}`;
  if (record?.beaten != null)
    return `${whatIs(check)}, but in ${formatMonth(record.beaten.month)} it was ${level.superlative?.end === 'highest' ? 'higher' : 'lower'}: ${levelText(record.beaten.value, indicator)}`;
  const wrong = parts.filter(({ outcome }) => outcome === 'fails');
  const own = wrong.find(({ kind }) => kind === 'own');
  if (relation === 'same') return `${whatIs(check)}; the two figures are the same`;
  if (relation === 'fails' || own === undefined || wrong.length > 1 || level.other !== null)
    return [whatIs(check), ...partsNot(wrong, check)].join('; ');
  return `${whatIs(check)}, not ${saidText('end', own.said, indicator)}`;
}

/** `the claim says 3.9 per cent of Aalborg`, `the difference is 0.2 percentage points, not 0.4`. */
function partsNot(parts: readonly LevelPart[], { indicator, level, area }: LevelCheck): readonly string[] {
  const levels = parts.flatMap(({ kind, said }) => {
    if (kind !== 'own' && kind !== 'other') return [];
    const about = kind === 'own' ? area : (level.other?.area ?? COUNTRY);
    return [`${saidText('end', said, indicator)} about ${placeName(about)}`];
  });
  const gaps = parts.flatMap(({ kind, said, actual }) => {
    if (kind === 'own' || kind === 'other') return [];
    const real = gapActual(kind, actual, indicator);
    return [
      `${kind === 'times' ? 'it is' : 'the difference is'} ${real}, not ${gapSaid({ kind, said }, indicator)}`,
    ];
  });
  return [...(levels.length === 0 ? [] : [`the claim says ${formatList(levels)}`]), ...gaps];
}

export function gapActual(
  kind: 'points' | 'percent' | 'times',
  actual: number,
  indicator: Indicator,
): string {
  if (kind === 'times') return `${formatNumber(actual, 1)} times`;
  if (kind === 'percent') return `${formatNumber(actual, 1)} per cent`;
  return differenceText(actual, indicator) || '0';
}
