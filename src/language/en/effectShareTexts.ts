/** The charts of *Did it work?* on their own, away from the page: headlines, what each shows, and what must be known. */
import type { Topic } from '../../domain/indicator.ts';
import { isCount } from '../../domain/unit.ts';
import type { ControlFacts, EffectSubject, PlaceboFacts, SplitFacts } from '../effectFacts.ts';
import { countedUnit, countedWord } from './countedWords.ts';
import { differenceText, moreOrFewer } from './differenceText.ts';
import { formatList, formatMonthRange, formatNumber, fullStop } from './format.ts';
import { benefitPhrase, indicatorText } from './indicatorTexts.ts';
import { inPlace, placeName } from './places.ts';

type Verdict = PlaceboFacts['verdict'] | null;

export const effectShareTexts = {
  gapCaption: 'The distance from the municipality to the comparison, a mixture of other municipalities.',
  weightsCaption: 'Weights in per cent of the comparison, chosen on figures from before the start.',
  ratioCaption:
    'The typical distance after the start compared with the typical one before; each dot is a municipality.',
};

/** `Long-term unemployed on dagpenge in Aalborg: 372 fewer. How much happened everywhere?` */
export function splitHeadline(
  { area, indicator, benefit }: EffectSubject,
  { x0, x1 }: Pick<SplitFacts, 'x0' | 'x1'>,
): string {
  const who = PEOPLE[indicator.topic] ?? `“${indicatorText(indicator).title}”`;
  const change = moreOrFewer(x1 - x0) || 'unchanged';
  return `${who}${benefitPhrase(benefit)} ${inPlace(area)}: ${change}. How much happened everywhere?`;
}

/** Those who are counted; other figures by their title. */
const PEOPLE: Readonly<Partial<Record<Topic, string>>> = {
  langtidsledighed: 'Long-term unemployed',
  ledighed: 'Unemployed',
  dimittender: 'Unemployed graduates',
};

/** `The change in persons December 2014–December 2016, split in three.` */
export function splitCaption({ from, to }: Pick<SplitFacts, 'from' | 'to'>): string {
  return `The change in persons ${formatMonthRange(from, to)}, split in three.`;
}

/** What the remainder of the split is not; `null`: the method has no answer. */
export function restText(verdict: Verdict): string {
  switch (verdict) {
    case 'distinct':
      return 'Against a mixture of other municipalities the difference is clear. The unexplained remainder is another sum: it does not say why, and part of it may be chance.';
    case 'usual':
      return 'Against a mixture of other municipalities the difference is within normal variation. The unexplained remainder may be chance, and does not say what the municipality achieved.';
    case null:
      return 'Whether the unexplained remainder is anything but chance cannot be settled. It does not say what the municipality achieved.';
  }
}

/** `The similar municipalities: Esbjerg, Odense and Randers.` */
export function similarNames({ rows }: Pick<SplitFacts, 'rows'>): string {
  return fullStop(
    `The similar municipalities: ${formatList(rows.slice(1).map(({ area }) => placeName(area)))}`,
  );
}

/** `Aalborg was 120 full-time persons below the comparison on average: within normal variation`. */
export function gapHeadline(
  { area, indicator }: EffectSubject,
  { meanGap }: Pick<ControlFacts, 'meanGap'>,
  verdict: Verdict,
): string {
  // A size that may be chance is no headline.
  if (verdict === null) return `Whether the distance ${inPlace(area)} is unusual cannot be settled`;
  const size = differenceText(meanGap, indicator);
  const amount = isCount(indicator.unit)
    ? `${size} ${countedWord(countedUnit(indicator), Math.abs(meanGap))}`
    : size;
  const where = size === '' ? 'right on' : `${amount} ${meanGap < 0 ? 'below' : 'above'}`;
  return `On average ${placeName(area)} was ${where} the comparison: ${verdictWords(verdict)}`;
}

/** `The distance in Aalborg is larger than in 58 of 59 other municipalities: a clear difference`. */
export function placeboHeadline({ area }: EffectSubject, { smaller, of, verdict }: PlaceboFacts): string {
  return `The distance ${inPlace(area)} is larger than in ${smaller} of ${of} other municipalities: ${verdictWords(verdict)}`;
}

/** `After the start Aalborg was 2.4 times as far from the comparison as before: a clear difference`. */
export function ratioHeadline(
  { area }: EffectSubject,
  ratio: number,
  verdict: PlaceboFacts['verdict'],
): string {
  return `After the start ${placeName(area)} was ${formatNumber(ratio, 1)} times as far from the comparison as before: ${verdictWords(verdict)}`;
}

/** `The comparison for Aalborg is a mixture of 7 other municipalities`. */
export function weightsHeadline({ area }: EffectSubject, { donors }: Pick<ControlFacts, 'donors'>): string {
  const others =
    donors.length === 1
      ? '1 other municipality'
      : `a mixture of ${formatNumber(donors.length, 0)} other municipalities`;
  return `The comparison for ${placeName(area)} is ${others}`;
}

function verdictWords(verdict: PlaceboFacts['verdict']): string {
  return verdict === 'distinct' ? 'a clear difference' : 'within normal variation';
}
