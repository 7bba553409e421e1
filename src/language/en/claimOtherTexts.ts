/** A sentence that can be read in two ways, where the answer hangs on which. */
import { type Month, yearOf } from '../../domain/period.ts';
import { formatPeriod, fullStop } from './format.ts';

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

/** The same where the sentence names years or quarters: `holds` is whether it does from month to month. */
export function dependsOnMean(months: number, window: string, holds: boolean): string {
  const mean = `as the mean of the whole ${WHOLE[months] ?? 'period'}`;
  return holds
    ? `Holds, but only ${window}: ${mean}, it does not hold.`
    : `Holds, but only ${mean}: ${window}, it does not hold.`;
}

const WHOLE: Readonly<Record<number, string>> = { 3: 'quarter', 6: 'half-year', 12: 'year' };

/** `On average over 2024 the figure was 2.9 per cent, and over 2025 3.0 per cent.` */
export function meansText(months: number, { from, to }: Ends, start: string, end: string): string {
  return fullStop(
    `On average over ${meanPeriod(from, months)} the figure was ${start}, and over ${meanPeriod(to, months)} ${end}`,
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

/** The answer to the usual reading, under a headline that depends on the reading. */
export function usualReadingText(readAs: string, headline: string): string {
  return `The answers on this page are about ${readAs}: “${headline}”`;
}

export const showOtherReading = 'Show that answer';
