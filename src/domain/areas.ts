/**
 * The 98 kommuner and what they belong to, read once from `data/areas.csv` (Danmarks Statistik's codes).
 * The file is the project's own and checked by the data tests, so it is split here without a CSV reader.
 */
import areasCsv from '../../data/areas.csv?raw';
import { type Area, type AreaCode, COUNTRY, UNALLOCATED } from './area.ts';
import { areaName, COUNTRY_NAME, UNALLOCATED_NAME } from './otherNames.ts';

function readAreas(csv: string): readonly Area[] {
  const country: Area = {
    code: COUNTRY,
    name: COUNTRY_NAME,
    written: COUNTRY_NAME,
    kind: 'country',
    region: null,
    landsdel: null,
    group: null,
  };
  const unallocated: Area = {
    ...country,
    code: UNALLOCATED,
    name: UNALLOCATED_NAME,
    written: UNALLOCATED_NAME,
    kind: 'unallocated',
  };
  const regions = new Map<AreaCode, Area>();
  const landsdele = new Map<AreaCode, Area>();
  const kommuner: Area[] = [];
  for (const line of csv.trim().split(/\r?\n/).slice(1)) {
    const [code = '', name = '', regionCode = '', region = '', landsdelCode = '', landsdel = '', group = ''] =
      line.split(';');
    regions.set(regionCode, { ...country, ...named(region), code: regionCode, kind: 'region' });
    landsdele.set(landsdelCode, {
      ...country,
      ...named(landsdel),
      code: landsdelCode,
      kind: 'landsdel',
      region: regionCode,
    });
    const place = { region: regionCode, landsdel: landsdelCode, group };
    kommuner.push({ ...named(name), ...place, code, kind: 'municipality' });
  }
  return [country, ...regions.values(), ...landsdele.values(), ...kommuner, unallocated];
}

const named = (written: string) => ({ name: areaName(written), written });

/** Every area the app knows: country, regions, landsdele, kommuner, `998`. */
export const areas: readonly Area[] = readAreas(areasCsv);

const byCode: ReadonlyMap<AreaCode, Area> = new Map(areas.map((area) => [area.code, area]));

/** The 98 kommuner in the order of their codes. */
export const municipalities: readonly Area[] = areas.filter((area) => area.kind === 'municipality');

export const regions: readonly Area[] = areas.filter((area) => area.kind === 'region');

/** The area with this code, or undefined: codes come from files and addresses. */
export function findArea(code: AreaCode): Area | undefined {
  return byCode.get(code);
}

/** The area with this code. Throws on an unknown code: only for codes that were checked before. */
export function areaOf(code: AreaCode): Area {
  const area = byCode.get(code);
  if (area === undefined) throw new Error(`unknown area code ${code}`);
  return area;
}

/** The kommuner that make up an area: all 98 for the country, itself for a kommune. */
export function membersOf(code: AreaCode): readonly AreaCode[] {
  const area = areaOf(code);
  switch (area.kind) {
    case 'country':
      return municipalities.map((m) => m.code);
    case 'region':
      return municipalities.filter((m) => m.region === code).map((m) => m.code);
    case 'landsdel':
      return municipalities.filter((m) => m.landsdel === code).map((m) => m.code);
    case 'municipality':
      return [code];
    case 'unallocated':
      return [];
  }
}

/** The kommuner of one kommunegruppe, e.g. `Storbykommuner`. */
export function membersOfGroup(group: string): readonly AreaCode[] {
  return municipalities.filter((m) => m.group === group).map((m) => m.code);
}
