/** Headlines where there is no number to speak of. */
import type { AreaCode } from '../domain/area.ts';
import type { Month } from '../domain/period.ts';
import { formatList, formatMonth } from './format.ts';
import { placeName } from './places.ts';

const WHAT = {
  mean: 'et gennemsnit over 12 måneder',
  index: 'et indeks',
  change: 'en ændring på et år',
} as const;

/** There is a figure, but not the months or persons that what the reader asked for takes. */
export function notComputableHeadline(code: AreaCode, month: Month, what: keyof typeof WHAT): string {
  return `Tallene for ${placeName(code)} rækker ikke til ${WHAT[what]} i ${formatMonth(month)}`;
}

/** Several chosen, none of them with a number. */
export function allMissingHeadline(codes: readonly AreaCode[], month: Month): string {
  return `Der er ingen offentliggjorte tal for ${formatList(codes.map(placeName))} i ${formatMonth(month)}`;
}

/** `last`: the newest month with a number, when there is one. */
export function missingHeadline(code: AreaCode | null, month: Month, last: Month | null): string {
  if (code === null) return `Der er ingen tal at vise for ${formatMonth(month)}`;
  const start = `Der er ingen offentliggjorte tal for ${placeName(code)} i ${formatMonth(month)}`;
  return last === null || last >= month ? start : `${start}; de seneste er fra ${formatMonth(last)}`;
}

/** So many are named; of more it is enough that they are the chosen ones. */
const MOST_NAMED = 3;

const named = (codes: readonly AreaCode[]): string =>
  codes.length > MOST_NAMED ? 'de valgte' : formatList(codes.map(placeName));

/** `; der er ingen tal for Læsø`, after a sentence about the others. Empty for nobody. */
export function withoutNumbers(codes: readonly AreaCode[]): string {
  return codes.length === 0 ? '' : `; der er ingen tal for ${named(codes)}`;
}

/** `Der er ingen tal for Læsø i juni 2026`, whether none is published or none can be worked out. */
export function noNumbersHeadline(codes: readonly AreaCode[], month: Month): string {
  return `Der er ingen tal for ${named(codes)} i ${formatMonth(month)}`;
}
