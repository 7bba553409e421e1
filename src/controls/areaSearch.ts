/**
 * Search that forgives: `arhus`, `Århus`, `aabenra`, `ringkobing skjern` and `751` all find their kommune.
 */
import type { Area } from '../domain/area.ts';
import { areas } from '../domain/areas.ts';
import { compareNames } from '../language/format.ts';

/** Letters that people write in more than one way become one: å aa a, æ ae, ø oe o; case and marks are dropped. */
export function fold(text: string): string {
  return text
    .toLocaleLowerCase('da')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '')
    .replaceAll('aa', 'a')
    .replaceAll('oe', 'o');
}

interface Entry {
  readonly area: Area;
  /** As written, but for case and å: what `aa` begins is Aabenraa before Albertslund. */
  readonly written: string;
  readonly whole: string;
  readonly words: readonly string[];
}

const KINDS: readonly Area['kind'][] = ['municipality', 'region', 'landsdel'];
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  '101': ['Copenhagen', 'København', 'KBH'],
};

const entries: readonly Entry[] = areas
  .filter((area) => KINDS.includes(area.kind))
  .map((area) => ({
    area,
    written: written(area.name),
    whole: fold(area.name),
    words: [...area.name.split(/[\s-]+/), ...(OTHER_NAMES[area.code] ?? [])].map(fold),
  }))
  .sort(
    (a, b) =>
      KINDS.indexOf(a.area.kind) - KINDS.indexOf(b.area.kind) || compareNames(a.area.name, b.area.name),
  );

/** Areas that fit a query, best first. An empty query gives all; when nothing fits, names one slip away. */
export function searchAreas(query: string, exclude: ReadonlySet<string> = new Set()): readonly Area[] {
  const open = entries.filter(({ area }) => !exclude.has(area.code));
  const digits = query.trim().replace(/^0(?=\d{3}$)/, '');
  if (/^\d+$/.test(digits)) return open.filter(({ area }) => area.code.startsWith(digits)).map((e) => e.area);
  const wanted = fold(query.replace(/\bkommune\b/i, ''));
  if (wanted === '') return open.map((e) => e.area);
  const scored = open
    .map((entry) => ({ entry, score: score(entry, wanted, written(query.trim())) }))
    .filter(({ score: points }) => points > 0)
    .sort((a, b) => b.score - a.score);
  if (scored.length > 0) return scored.map(({ entry }) => entry.area);
  return open.filter(({ whole }) => oneSlip(whole.slice(0, wanted.length + 1), wanted)).map((e) => e.area);
}

function written(name: string): string {
  return name.toLocaleLowerCase('da').replaceAll('å', 'aa');
}

function score({ whole, words, written: name }: Entry, wanted: string, asTyped: string): number {
  if (whole === wanted) return 5;
  if (name.startsWith(asTyped)) return 4;
  if (whole.startsWith(wanted)) return 3;
  if (words.some((word) => word.startsWith(wanted))) return 2;
  return wanted.length >= 3 && whole.includes(wanted) ? 1 : 0;
}

/** True when `wanted` is the beginning of `start` but for one letter too many, too few or different. */
function oneSlip(start: string, wanted: string): boolean {
  if (wanted.length < 4) return false;
  let at = 0;
  while (at < wanted.length && start[at] === wanted[at]) at++;
  const rest = (text: string, from: number): string => text.slice(from);
  const candidates: readonly (readonly [string, string])[] = [
    [rest(start, at + 1), rest(wanted, at + 1)],
    [rest(start, at), rest(wanted, at + 1)],
    [rest(start, at + 1), rest(wanted, at)],
  ];
  return candidates.some(([a, b]) => a.startsWith(b));
}
