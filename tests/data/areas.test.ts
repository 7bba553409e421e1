import { describe, expect, test } from 'vitest';
import { areas, findArea } from '../../src/domain/areas.ts';
import { entryOf, groupBy, readTable } from './tables.ts';

describe('areas.csv', () => {
  const GROUPS = [
    'Hovedstadskommuner',
    'Landkommuner',
    'Oplandskommuner',
    'Provinsbykommuner',
    'Storbykommuner',
  ];
  const { rows } = readTable(entryOf('omraader').file);

  test('has the 98 kommuner once each, by code and by name, in the order of their codes', () => {
    expect(rows.length).toBe(98);
    expect(new Set(rows.map((row) => row.navn)).size).toBe(98);
    const codes = rows.map((row) => row.kode ?? '');
    expect(codes.filter((code) => !/^[1-8]\d\d$/.test(code))).toEqual([]);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  test('has the 5 regions and 11 landsdele, each code with one name', () => {
    const pairs = (code: string, name: string) =>
      [...new Set(rows.map((row) => `${row[code]} ${row[name]}`))].map((pair) => pair.split(' ')[0]).sort();
    expect(pairs('region_kode', 'region')).toEqual(['081', '082', '083', '084', '085']);
    const landsdele = Array.from({ length: 11 }, (_, index) => String(index + 1).padStart(2, '0'));
    expect(pairs('landsdel_kode', 'landsdel')).toEqual(landsdele);
  });

  test('every landsdel lies in one region, so a kommune’s region follows from its landsdel', () => {
    for (const [landsdel, members] of groupBy(rows, (row) => row.landsdel_kode!))
      expect(new Set(members.map((row) => row.region_kode)).size, landsdel).toBe(1);
  });

  test('knows the five kommunegrupper of Danmarks Statistik and no others', () => {
    expect([...new Set(rows.map((row) => row.kommunegruppe))].sort()).toEqual(GROUPS);
  });

  test('is what the app reads: 116 areas with the country and 998, every name once', () => {
    expect(areas.length).toBe(98 + 5 + 11 + 2);
    expect(new Set(areas.map((area) => area.name)).size).toBe(areas.length);
    for (const row of rows) expect(findArea(row.kode!)?.landsdel).toBe(row.landsdel_kode);
  });
});
