/** Chosen areas as figures without kommuner can show them: a kommune by its region, each region once. */
import type { AreaCode } from '../domain/area.ts';
import { areaOf } from '../domain/areas.ts';
import type { Note } from '../domain/note.ts';

export interface ShownArea {
  readonly code: AreaCode;
  /** Place of the first of the chosen ones it stands for: decides colour and sign. */
  readonly slot: number;
  readonly standsFor: readonly AreaCode[];
}

/** Areas of which neither they themselves nor their region are known are left out. */
export function shownAreas(known: ReadonlySet<AreaCode>, codes: readonly AreaCode[]): readonly ShownArea[] {
  const shown = new Map<AreaCode, { slot: number; standsFor: AreaCode[] }>();
  codes.forEach((code, slot) => {
    const target = known.has(code) ? code : (areaOf(code).region ?? code);
    if (!known.has(target)) return;
    const entry = shown.get(target) ?? { slot, standsFor: [] };
    if (target !== code) entry.standsFor.push(code);
    shown.set(target, entry);
  });
  return [...shown].map(([code, entry]) => ({ code, ...entry }));
}

export function byRegionNotes(areas: readonly ShownArea[]): readonly Note[] {
  return areas
    .filter(({ standsFor }) => standsFor.length > 0)
    .map(({ code, standsFor }) => ({ kind: 'shown-by-region', areas: standsFor, region: code }));
}
