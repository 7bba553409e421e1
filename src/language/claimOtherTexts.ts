/** A sentence that can be read in two ways, where the answer hangs on which. */

/** `Sætningen kan også læses som „Ledige i pct. af arbejdsstyrken“. Så er svaret: „Stemmer, men …“` */
export function otherReadingText(readAs: string, headline: string): string {
  return `Sætningen kan også læses som ${readAs}. Så er svaret: „${headline}“`;
}

/** `„Ledige i pct. af arbejdsstyrken“`, and with points `… og 0,2 procentpoint`. */
export function readAsText(title: string, points: string | null): string {
  return points === null ? `„${title}“` : `„${title}“ og ${points} procentpoint`;
}

export const showOtherReading = 'Vis det svar';
