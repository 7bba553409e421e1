/** *Forløb*: who is still on dagpenge after so many weeks, as one line per chosen area and one for the country. */
import { type AreaCode, COUNTRY } from '../domain/area.ts';
import type { Line } from '../domain/line.ts';
import type { Note } from '../domain/note.ts';
import type { Period } from '../domain/period.ts';
import type { Profile } from './profile.ts';
import { byRegionNotes, shownAreas } from './shownAreas.ts';

export interface SurvivalModel {
  readonly period: Period;
  readonly example: boolean;
  /** Weeks since the start, in order: where the lines have their points. */
  readonly weeks: readonly number[];
  /** The country first, so that the chosen lines lie over it. */
  readonly lines: readonly Line[];
  readonly byRegion: readonly Note[];
}

export function survivalModel(profile: Profile, codes: readonly AreaCode[]): SurvivalModel {
  const rows = new Map(profile.rows.map((row) => [row.code, row]));
  const shown = shownAreas(new Set(rows.keys()), codes);
  const line = (code: AreaCode, slot: number, standsFor: readonly AreaCode[]): Line => {
    const { name, values, status } = rows.get(code)!;
    const none = Number.NaN;
    return {
      code,
      name,
      slot,
      values,
      status,
      standsFor,
      yearAgo: none,
      persons: none,
      personsYearAgo: none,
    };
  };
  const country = rows.has(COUNTRY) ? [line(COUNTRY, -1, [])] : [];
  return {
    period: profile.period,
    example: profile.example,
    weeks: profile.fromWeek,
    lines: [
      ...country,
      ...shown
        .filter(({ code }) => code !== COUNTRY)
        .map(({ code, slot, standsFor }) => line(code, slot, standsFor)),
    ],
    byRegion: byRegionNotes(shown),
  };
}
