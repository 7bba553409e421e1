/** A claim's headline and what stands under it, where its sentence can be read in more than one way. */
import type { ClaimCheck } from '../../language/claimFacts.ts';
import { quantityText } from '../../language/claimNumberTexts.ts';
import {
  dependsHeadline,
  dependsOnMean,
  dependsOnPoints,
  meansText,
  otherReadingText,
  readAsText,
  usualReadingText,
} from '../../language/claimOtherTexts.ts';
import { claimHeadline } from '../../language/claimTexts.ts';
import { claimWindow, levelText } from '../../language/claimWords.ts';
import { indicatorText } from '../../language/indicatorTexts.ts';
import type { OtherReading } from './otherReadings.ts';

/** The verdict; where another reading ends otherwise, that it hangs on the reading, and which is the usual one. */
export function readingHeadline(check: ClaimCheck, others: readonly OtherReading[]): string {
  const holds = check.verdict !== 'stemmer-ikke';
  const other = otherwise(check, others);
  if (other === undefined) return claimHeadline(check);
  if (other.mean !== null) return dependsOnMean(other.mean, claimWindow(check.claim), holds);
  return other.check.indicator.id === check.indicator.id
    ? dependsOnPoints(holds)
    : dependsHeadline(titleOf(check), readAs(other), holds);
}

/** What the usual reading ends with, under such a headline; null where the headline says it. */
export function usualText(check: ClaimCheck, others: readonly OtherReading[]): string | null {
  const other = otherwise(check, others);
  if (other === undefined) return null;
  const about = other.mean === null ? titleOf(check) : claimWindow(check.claim);
  return usualReadingText(about, claimHeadline(check));
}

export function otherText(other: OtherReading): string {
  const { mean, check } = other;
  if (mean !== null && check.data !== null) {
    const { claim, data, indicator } = check;
    const [start, end] = [levelText(data.start, indicator), levelText(data.end, indicator)];
    return meansText(mean, claim, start, end);
  }
  return otherReadingText(readAs(other), claimHeadline(other.check));
}

/** The first reading that ends otherwise. */
function otherwise({ verdict }: ClaimCheck, others: readonly OtherReading[]): OtherReading | undefined {
  return others.find((one) => (one.check.verdict === 'stemmer-ikke') !== (verdict === 'stemmer-ikke'));
}

const titleOf = ({ indicator }: ClaimCheck): string => readAsText(indicatorText(indicator).title, null);

function readAs({ check, next: { point } }: OtherReading): string {
  const points = point == null || point === 'ingen' ? null : quantityText(point);
  return readAsText(indicatorText(check.indicator).title, points);
}
