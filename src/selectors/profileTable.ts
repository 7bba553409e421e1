/** A distribution or curve as facts for its headline and as a table. */
import { type AreaCode, COUNTRY } from '../domain/area.ts';
import type { Note } from '../domain/note.ts';
import { STATUS_VALUE, statusOf } from '../domain/observation.ts';
import { da } from '../language/da.ts';
import { formatNumber } from '../language/format.ts';
import type { ProfileFacts } from '../language/profileTexts.ts';
import { type Profile, type ProfileRow, shares } from './profile.ts';
import { byRegionNotes, type ShownArea, shownAreas } from './shownAreas.ts';
import type { TableModel, TableRow } from './tableModel.ts';

/** The week of a curve that its headline speaks of: half a year. */
const HEADLINE_WEEK = 26;

/** The chosen areas as the profile's rows can show them. */
function shownIn(profile: Profile, codes: readonly AreaCode[]): readonly ShownArea[] {
  return shownAreas(new Set(profile.rows.map((row) => row.code)), codes);
}

export function profileFacts(
  profile: Profile,
  codes: readonly AreaCode[],
): ProfileFacts & { readonly byRegion: readonly Note[] } {
  const shown = shownIn(profile, codes);
  const lead = shown[0]?.code ?? COUNTRY;
  const numberOf = (code: AreaCode): number => {
    const row = profile.rows.find((candidate) => candidate.code === code);
    if (row === undefined) return Number.NaN;
    if (profile.bandKeys.length > 0) return shares(row).at(-1) ?? Number.NaN;
    return row.values[profile.fromWeek.indexOf(HEADLINE_WEEK)] ?? Number.NaN;
  };
  return {
    indicator: profile.indicator,
    example: profile.example,
    period: profile.period,
    lead: { code: lead, value: numberOf(lead) },
    country: lead === COUNTRY ? null : numberOf(COUNTRY),
    byRegion: byRegionNotes(shown),
  };
}

export function profileTable(profile: Profile, codes: readonly AreaCode[]): TableModel {
  const slots = new Map(shownIn(profile, codes).map(({ code, slot }) => [code, slot]));
  const bands = profile.bandKeys.length > 0;
  const columns = bands
    ? [...profile.bandKeys, da.spellsTotal, da.shareOver]
    : profile.fromWeek.map((week) => da.weeksColumn(week));
  const rows = profile.rows.map((row): TableRow => {
    const extended = bands ? withTotals(row) : { values: [...row.values], status: [...row.status] };
    return {
      key: row.code,
      name: row.name,
      slot: row.code === COUNTRY ? -1 : (slots.get(row.code) ?? null),
      values: extended.values,
      status: extended.status,
      cells: extended.values.map((value, i) =>
        Number.isNaN(value) ? '' : formatNumber(value, bands && i < extended.values.length - 1 ? 0 : 1),
      ),
    };
  });
  return { columns, shortHeads: false, rows };
}

/** The sum and the share over 52 weeks, only where no part is missing. */
function withTotals(row: ProfileRow): { readonly values: number[]; readonly status: number[] } {
  const complete = row.status.every((status) => status === STATUS_VALUE);
  const total = row.values.reduce((sum, value) => sum + value, 0);
  const status = (usable: boolean): number => (usable ? STATUS_VALUE : statusOf('not-computable'));
  return {
    values: [...row.values, total, shares(row).at(-1) ?? Number.NaN],
    status: [...row.status, status(complete), status(complete && total > 0)],
  };
}
