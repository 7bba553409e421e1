/** Why kommuner are called alike: the words and numbers beside their names. */
import type { AreaCode } from '../domain/area.ts';
import { isMuchLarger } from '../domain/likeSize.ts';
import { formatList, formatNumber } from './format.ts';
import { placeName } from './places.ts';

export const similarTexts = {
  heading: 'Kommuner, der ligner',
  why: 'Nærmest i arbejdsstyrkens størrelse, ledighedens niveau og kommunegruppe. Arbejdsstyrken er regnet ud fra antallet af ledige og ledighedsprocenten, så den er omtrentlig.',
  columnArea: 'Kommune',
  columnLabourForce: 'Arbejdsstyrke, personer (ca.)',
  columnUnemployment: 'Ledighed, gennemsnit af 12 måneder',
  compareAll: 'Sammenlign dem',
} as const;

/** For screen readers, what the table is. */
export function similarCaption(code: AreaCode): string {
  return `${placeName(code)} og de kommuner, der ligner mest`;
}

/** For screen readers, where the link leads. */
export function compareAllLabel(codes: readonly AreaCode[]): string {
  return `${similarTexts.compareAll}: ${formatList(codes.map(placeName))}`;
}

/** `117.100`: the labour force to three or four digits, no closer than it is known. `–` when unknown. */
export function labourForceText(persons: number): string {
  if (Number.isNaN(persons)) return '–';
  const step = persons >= 10_000 ? 100 : 10;
  return formatNumber(Math.round(persons / step) * step, 0);
}

/** `3,6 pct.`; `–` when unknown. */
export function unemploymentText(percent: number): string {
  return Number.isNaN(percent) ? '–' : `${formatNumber(percent, 1)} pct.`;
}

/** The group in a word for one kommune: `Storbykommuner` -> `storbykommune`. */
export function groupText(group: string | null, own: string | null): string {
  if (group === null) return '';
  const one = group.toLocaleLowerCase('da').replace(/kommuner$/, 'kommune');
  return group === own ? `også ${one}` : one;
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
  const who = unlike === others.length ? `alle de ${unlike}` : `${unlike} af de ${others.length}`;
  const size = larger >= smaller ? 'over tre gange så stor en' : 'under en tredjedel så stor en';
  return `Ingen kommune ligner ${placeName(code)} meget: ${who} nærmeste har ${size} arbejdsstyrke.`;
}
