/** Why kommuner are called alike: the words and numbers beside their names. */
import type { AreaCode } from '../../domain/area.ts';
import { groupName } from '../../domain/en/otherNames.ts';
import { isMuchLarger } from '../../domain/likeSize.ts';
import { formatList, formatNumber } from './format.ts';
import { placeName } from './places.ts';

export const similarTexts = {
  heading: 'Similar municipalities',
  why: 'Closest in size of the labour force, level of unemployment and municipality group. The labour force is calculated from the number of unemployed and the unemployment rate, so it is approximate.',
  columnArea: 'Municipality',
  columnLabourForce: 'Labour force, persons (approx.)',
  columnUnemployment: 'Unemployment, 12-month average',
  compareAll: 'Compare them',
} as const;

/** For screen readers, what the table is. */
export function similarCaption(code: AreaCode): string {
  return `${placeName(code)} and the municipalities most like it`;
}

/** For screen readers, where the link leads. */
export function compareAllLabel(codes: readonly AreaCode[]): string {
  return `${similarTexts.compareAll}: ${formatList(codes.map(placeName))}`;
}

/** `117,100`: the labour force to three or four digits, no closer than it is known. `–` when unknown. */
export function labourForceText(persons: number): string {
  if (Number.isNaN(persons)) return '–';
  const step = persons >= 10_000 ? 100 : 10;
  return formatNumber(Math.round(persons / step) * step, 0);
}

/** `3.6 per cent`; `–` when unknown. */
export function unemploymentText(percent: number): string {
  return Number.isNaN(percent) ? '–' : `${formatNumber(percent, 1)} per cent`;
}

/** The group in a word for one kommune: `Storbykommuner` -> `metropolitan municipality`. */
export function groupText(group: string | null, own: string | null): string {
  if (group === null) return '';
  const one = groupName(group)
    .toLocaleLowerCase('en')
    .replace(/municipalities$/, 'municipality');
  return group === own ? `also a ${one}` : one;
}

/**
 * Said of a kommune that is unlike all others in size, so that nobody takes the list for twins. Persons; the own
 * labour force and the others'. Null when most of them are of a like size.
 */
export function unlikeText(code: AreaCode, own: number, others: readonly number[]): string | null {
  const larger = others.filter((size) => isMuchLarger(size, own)).length;
  const smaller = others.filter((size) => isMuchLarger(own, size)).length;
  const unlike = Math.max(larger, smaller);
  if (unlike <= others.length / 2) return null;
  const who =
    unlike === others.length ? `all ${unlike} nearest` : `${unlike} of the ${others.length} nearest`;
  const size = larger >= smaller ? 'more than three times as large' : 'less than a third as large';
  return others.length === 1
    ? `No municipality is much like ${placeName(code)}: the nearest has a labour force ${size}.`
    : `No municipality is much like ${placeName(code)}: ${who} have a labour force ${size}.`;
}
