/** The pieces that sentences about levels are made of. */
import { COUNTRY } from '../domain/area.ts';
import type { Indicator } from '../domain/indicator.ts';
import { yearOf } from '../domain/period.ts';
import { unclearText } from './claimDataTexts.ts';
import { quantityText } from './claimNumberTexts.ts';
import { claimSubject, levelText, saidText } from './claimWords.ts';
import { differenceText } from './differenceText.ts';
import { formatList, formatMonth, formatNumber, formatPeriod } from './format.ts';
import type { LevelCheck, LevelPart } from './levelFacts.ts';
import { inPlace, placeName } from './places.ts';

/** `i juni 2026`, `i gennemsnit over 2024`, `i gennemsnit over 2. kvartal 2026`. */
export function whenText({ level: { month, months } }: LevelCheck): string {
  if (months === 1) return `i ${formatMonth(month)}`;
  if (months === 12) return `i gennemsnit over ${yearOf(month)}`;
  const frequency = months === 3 ? 'quarter' : 'half-year';
  return `i gennemsnit over ${formatPeriod({ frequency, start: month - months + 1 })}`;
}

export const subjectOf = ({ area, benefit, indicator }: LevelCheck): string =>
  claimSubject({ area, benefit }, indicator);
export const endWord = (end: 'highest' | 'lowest'): string => (end === 'highest' ? 'højest' : 'lavest');

type Gap = NonNullable<LevelCheck['level']['gap']>;

/** `0,4 procentpoint`, `20 pct.`, `cirka 2 gange`. */
export function gapSaid({ kind, said }: Gap, indicator: Indicator): string {
  if (kind === 'times') return timesText(said);
  return saidText(kind === 'percent' ? 'percent' : 'points', said, indicator);
}

/** `cirka 2 gange`, `2,5 gange`. */
export function timesText(said: Gap['said']): string {
  return `${quantityText(said)} gange`;
}

/** What the figures say: `ledigheden i Aalborg var 3,6 pct. i juni 2026, mod 3,1 pct. i hele landet`. */
export function whatIs(check: LevelCheck): string {
  const { value, other, level, indicator } = check;
  const against =
    level.other === null ? '' : `, mod ${levelText(other, indicator)} ${inPlace(level.other.area)}`;
  return `${subjectOf(check)} var ${levelText(value, indicator)} ${whenText(check)}${against}`;
}

/** With its place where one was said. */
export function alone(check: LevelCheck): string {
  const { rank, record, level } = check;
  if (rank !== null && level.superlative?.among != null)
    return `${whatIs(check)}, ${rank.ties > 0 ? 'delt ' : ''}nr. ${rank.place} af ${rank.of} kommuner${wholeOf(level.superlative)} (1 = ${endWord(level.superlative.end)})`;
  if (rank !== null)
    return `${whatIs(check)}, ${rank.ties > 0 ? 'delt ' : ''}${endWord(level.superlative?.end ?? 'highest')} af ${rank.of} kommuner${wholeOf(level.superlative)}`;
  if (record !== null)
    return `${whatIs(check)}, og ingen måned ${sinceText(check)} er ${level.superlative?.end === 'highest' ? 'højere' : 'lavere'}`;
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
    return `${placeName(area)} er nr. ${rank.place} af ${rank.of} kommuner${wholeOf(superlative)} (1 = ${endWord(superlative.end)}); nr. 1 er ${placeName(rank.first)} med ${levelText(rank.firstValue, indicator)}`;
  if (record?.beaten != null)
    return `i ${formatMonth(record.beaten.month)} var det ${superlative?.end === 'highest' ? 'højere' : 'lavere'}: ${levelText(record.beaten.value, indicator)}`;
  return null;
}

function sinceText({ level, record }: LevelCheck): string {
  const since = Math.max(level.superlative?.since ?? 0, record?.first ?? 0);
  return `siden ${formatMonth(since)}`;
}

export function whyOpen(check: LevelCheck): string {
  const { unclear, dependsOnMonth, nearby, record, level } = check;
  if (dependsOnMonth && nearby?.newest != null)
    return `der er ikke nævnt en måned, og det passer i ${formatMonth(nearby.newest)}, men ikke i ${formatMonth(level.month)}, hvor ${subjectOf(check)} var ${levelText(check.value, check.indicator)}`;
  if (record !== null)
    return `ingen måned siden ${formatMonth(record.first)} er ${level.superlative?.end === 'highest' ? 'højere' : 'lavere'}, men tal mangler før da`;
  if (unclear === null) return 'tallene mangler';
  const { unclearArea, benefit, indicator } = check;
  return unclearText(unclear, { claim: { area: unclearArea, benefit }, indicator });
}

export function whyNot(check: LevelCheck): string {
  const { rank, record, relation, parts, level, indicator } = check;
  if (rank?.holds === false)
    return `${placeName(check.area)} er nr. ${rank.place} af ${rank.of}${wholeOf(level.superlative)} (1 = ${endWord(level.superlative!.end)}) ${whenText(check)} med ${levelText(check.value, indicator)}; nr. 1 er ${placeName(rank.first)} med ${levelText(rank.firstValue, indicator)}`;
  if (record?.beaten != null)
    return `${whatIs(check)}, men i ${formatMonth(record.beaten.month)} var det ${level.superlative?.end === 'highest' ? 'højere' : 'lavere'}: ${levelText(record.beaten.value, indicator)}`;
  const wrong = parts.filter(({ outcome }) => outcome === 'fails');
  const own = wrong.find(({ kind }) => kind === 'own');
  if (relation === 'same') return `${whatIs(check)}; de to tal er lige høje`;
  if (relation === 'fails' || own === undefined || wrong.length > 1 || level.other !== null)
    return [whatIs(check), ...partsNot(wrong, check)].join('; ');
  return `${whatIs(check)}, ikke ${saidText('end', own.said, indicator)}`;
}

/** `påstanden siger 3,9 pct. om Aalborg og 3,1 pct. om hele landet`, `forskellen er 0,2 procentpoint, ikke 0,4`. */
function partsNot(parts: readonly LevelPart[], { indicator, level, area }: LevelCheck): readonly string[] {
  const levels = parts.flatMap(({ kind, said }) => {
    if (kind !== 'own' && kind !== 'other') return [];
    const about = kind === 'own' ? area : (level.other?.area ?? COUNTRY);
    return [`${saidText('end', said, indicator)} om ${placeName(about)}`];
  });
  const gaps = parts.flatMap(({ kind, said, actual }) => {
    if (kind === 'own' || kind === 'other') return [];
    const real = gapActual(kind, actual, indicator);
    return [
      `${kind === 'times' ? 'det er' : 'forskellen er'} ${real}, ikke ${gapSaid({ kind, said }, indicator)}`,
    ];
  });
  return [...(levels.length === 0 ? [] : [`påstanden siger ${formatList(levels)}`]), ...gaps];
}

export function gapActual(
  kind: 'points' | 'percent' | 'times',
  actual: number,
  indicator: Indicator,
): string {
  if (kind === 'times') return `${formatNumber(actual, 1)} gange`;
  if (kind === 'percent') return `${formatNumber(actual, 1)} pct.`;
  return differenceText(actual, indicator) || '0';
}
