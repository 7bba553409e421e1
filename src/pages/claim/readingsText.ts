/** A claim's headline and what stands under it, where its sentence can be read in more than one way. */
import type { ClaimCheck } from '../../language/claimFacts.ts';
import { quantityText } from '../../language/claimNumberTexts.ts';
import {
  dependsHeadline,
  dependsOnPoints,
  otherReadingText,
  readAsText,
  usualReadingText,
} from '../../language/claimOtherTexts.ts';
import { claimHeadline } from '../../language/claimTexts.ts';
import { indicatorText } from '../../language/indicatorTexts.ts';
import type { OtherReading } from './otherReadings.ts';

/** The verdict; where another reading ends otherwise, that it hangs on the reading, and which is the usual one. */
export function readingHeadline(check: ClaimCheck, others: readonly OtherReading[]): string {
  const [other] = others;
  if (other === undefined) return claimHeadline(check);
  const holds = check.verdict !== 'stemmer-ikke';
  return other.check.indicator.id === check.indicator.id
    ? dependsOnPoints(holds)
    : dependsHeadline(titleOf(check), readAs(other), holds);
}

/** What the usual reading ends with, under such a headline; null where the headline says it. */
export function usualText(check: ClaimCheck, others: readonly OtherReading[]): string | null {
  return others.length === 0 ? null : usualReadingText(titleOf(check), claimHeadline(check));
}

export function otherText(other: OtherReading): string {
  return otherReadingText(readAs(other), claimHeadline(other.check));
}

const titleOf = ({ indicator }: ClaimCheck): string => readAsText(indicatorText(indicator).title, null);

function readAs({ check, next: { point } }: OtherReading): string {
  const points = point == null || point === 'ingen' ? null : quantityText(point);
  return readAsText(indicatorText(check.indicator).title, points);
}
