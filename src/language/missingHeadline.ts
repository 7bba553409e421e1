/** Headlines where there is no number to speak of. */
import type { AreaCode } from '../domain/area.ts';
import type { Month } from '../domain/period.ts';
import { formatMonth } from './format.ts';
import { placeName } from './places.ts';

/** `last`: the newest month with a number, when there is one. */
export function missingHeadline(code: AreaCode | null, month: Month, last: Month | null): string {
  if (code === null) return `Der er ingen tal at vise for ${formatMonth(month)}`;
  const start = `Der er ingen offentliggjorte tal for ${placeName(code)} i ${formatMonth(month)}`;
  return last === null || last >= month ? start : `${start}; de seneste er fra ${formatMonth(last)}`;
}
