/** A sentence that can be read in two ways, where the answer hangs on which. */

/** `The sentence can also be read as “Unemployed, per cent of the labour force”. The answer is then: “Holds, but …”` */
export function otherReadingText(readAs: string, headline: string): string {
  return `The sentence can also be read as ${readAs}. The answer is then: “${headline}”`;
}

/** With points `… and 0.2 percentage points`. */
export function readAsText(title: string, points: string | null): string {
  return points === null ? `“${title}”` : `“${title}” and ${points} percentage points`;
}

export const showOtherReading = 'Show that answer';
