/** A sentence that can be read in two ways, where the answer hangs on which. */

/** `The sentence can also be read as “Unemployed, per cent of the labour force”. The answer is then: “Holds, but …”` */
export function otherReadingText(readAs: string, headline: string): string {
  return `The sentence can also be read as ${readAs}. The answer is then: “${headline}”`;
}

/** With points `… and 0.2 percentage points`. */
export function readAsText(title: string, points: string | null): string {
  return points === null ? `“${title}”` : `“${title}” and ${points} percentage points`;
}

/** The headline where one reading holds and another does not; `holds` is whether the usual one does. */
export function dependsHeadline(usual: string, other: string, holds: boolean): string {
  return holds
    ? `Holds, but only if ${usual} is meant, as is usual: if ${other} is meant, it does not hold.`
    : `Holds, but only if ${other} is meant: if ${usual} is meant, as is usual, it does not hold.`;
}

/** The same where only per cent and percentage points are at stake. */
export function dependsOnPoints(holds: boolean): string {
  return holds
    ? 'Holds, but only if per cent is meant, as it says: if percentage points are meant, it does not hold.'
    : 'Holds, but only if percentage points are meant: in per cent, as it says, it does not hold.';
}

/** The answer to the usual reading, under a headline that depends on the reading. */
export function usualReadingText(readAs: string, headline: string): string {
  return `The answers on this page are about ${readAs}: “${headline}”`;
}

export const showOtherReading = 'Show that answer';
