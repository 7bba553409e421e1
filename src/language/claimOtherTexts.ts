/** A sentence that can be read in two ways, where the answer hangs on which. */
import { type Month, yearOf } from '../domain/period.ts';
import { formatPeriod, fullStop } from './format.ts';

/** `Sætningen kan også læses som „Ledige i pct. af arbejdsstyrken“. Så er svaret: „Stemmer, men …“` */
export function otherReadingText(readAs: string, headline: string): string {
  return `Sætningen kan også læses som ${readAs}. Så er svaret: „${headline}“`;
}

/** `„Ledige i pct. af arbejdsstyrken“`, and with points `… og 0,2 procentpoint`. */
export function readAsText(title: string, points: string | null): string {
  return points === null ? `„${title}“` : `„${title}“ og ${points} procentpoint`;
}

/**
 * The headline where one reading holds and another does not; `usual` is the one the answers below are about, `other`
 * the first that ends otherwise. `holds` is whether the usual one does.
 */
export function dependsHeadline(usual: string, other: string, holds: boolean): string {
  return holds
    ? `Stemmer, men kun hvis der menes ${usual}, som er det almindelige: menes der ${other}, stemmer det ikke.`
    : `Stemmer, men kun hvis der menes ${other}: menes der ${usual}, som er det almindelige, stemmer det ikke.`;
}

/** The same where only `pct.` and `procentpoint` are at stake: `holds` is whether it does in per cent, as it is written. */
export function dependsOnPoints(holds: boolean): string {
  return holds
    ? 'Stemmer, men kun hvis der menes pct., som der står: menes der procentpoint, stemmer det ikke.'
    : 'Stemmer, men kun hvis der menes procentpoint: i pct., som der står, stemmer det ikke.';
}

/** The same where the sentence names years or quarters: `holds` is whether it does from month to month. */
export function dependsOnMean(months: number, window: string, holds: boolean): string {
  const mean = `som gennemsnit af hele ${WHOLE[months] ?? 'perioden'}`;
  return holds
    ? `Stemmer, men kun ${window}: ${mean} stemmer det ikke.`
    : `Stemmer, men kun ${mean}: ${window} stemmer det ikke.`;
}

const WHOLE: Readonly<Record<number, string>> = { 3: 'kvartalet', 6: 'halvåret', 12: 'året' };

/** `I gennemsnit over 2024 var tallet 2,9 pct. og over 2025 3,0 pct.` */
export function meansText(months: number, { from, to }: Ends, start: string, end: string): string {
  return fullStop(
    `I gennemsnit over ${meanPeriod(from, months)} var tallet ${start} og over ${meanPeriod(to, months)} ${end}`,
  );
}

interface Ends {
  readonly from: Month;
  readonly to: Month;
}

function meanPeriod(last: Month, months: number): string {
  if (months === 12) return String(yearOf(last));
  return formatPeriod({ frequency: months === 3 ? 'quarter' : 'half-year', start: last - months + 1 });
}

/** The answer to the usual reading, under a headline that hangs on the reading. */
export function usualReadingText(readAs: string, headline: string): string {
  return `Svarene her på siden er om ${readAs}: „${headline}“`;
}

export const showOtherReading = 'Vis det svar';
