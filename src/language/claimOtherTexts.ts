/** A sentence that can be read in two ways, where the answer hangs on which. */

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

/** The answer to the usual reading, under a headline that hangs on the reading. */
export function usualReadingText(readAs: string, headline: string): string {
  return `Svarene her på siden er om ${readAs}: „${headline}“`;
}

export const showOtherReading = 'Vis det svar';
