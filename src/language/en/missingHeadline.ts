/** Headlines where there is no number to speak of. */
import type { AreaCode } from '../../domain/area.ts';
import type { Month } from '../../domain/period.ts';
import { formatList, formatMonth } from './format.ts';
import { placeName } from './places.ts';

const WHAT = {
  mean: 'a 12-month average',
  index: 'an index',
  change: 'a change over a year',
} as const;

/** There is a figure, but not the months or persons that what the reader asked for takes. */
export function notComputableHeadline(code: AreaCode, month: Month, what: keyof typeof WHAT): string {
  return `There are too few figures for ${placeName(code)} to work out ${WHAT[what]} for ${formatMonth(month)}`;
}

/** Several chosen, none of them with a number. */
export function allMissingHeadline(codes: readonly AreaCode[], month: Month): string {
  return `No figures have been published for ${formatList(codes.map(placeName))} in ${formatMonth(month)}`;
}

/** `last`: the newest month with a number, when there is one. */
export function missingHeadline(code: AreaCode | null, month: Month, last: Month | null): string {
  if (code === null) return `There are no figures to show for ${formatMonth(month)}`;
  const start = `No figures have been published for ${placeName(code)} in ${formatMonth(month)}`;
  return last === null || last >= month ? start : `${start}; the latest are from ${formatMonth(last)}`;
}

/** So many are named; of more it is enough that they are the chosen ones. */
const MOST_NAMED = 3;

const named = (codes: readonly AreaCode[]): string =>
  codes.length > MOST_NAMED ? 'the chosen ones' : formatList(codes.map(placeName));

/** `; there are no figures for Læsø`, after a sentence about the others. Empty for nobody. */
export function withoutNumbers(codes: readonly AreaCode[]): string {
  return codes.length === 0 ? '' : `; there are no figures for ${named(codes)}`;
}

/** `There are no figures for Læsø in June 2026`, whether none is published or none can be worked out. */
export function noNumbersHeadline(codes: readonly AreaCode[], month: Month): string {
  return `There are no figures for ${named(codes)} in ${formatMonth(month)}`;
}
