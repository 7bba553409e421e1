/** Areas under their English names, and still found under the Danish ones that files and readers write. */
import { expect, test } from 'vitest';
import { searchAreas } from '../../src/controls/areaSearch.ts';
import { resolveArea } from '../../src/domain/areaNames.ts';
import { areaOf, areas, municipalities } from '../../src/domain/areas.ts';
import { inPlace, nameOf, where } from '../../src/language/places.ts';

test('the country, the capital and the provinces have English names; all others their own', () => {
  expect(['000', '101', '11', '081', '851', '492'].map((code) => areaOf(code).name)).toEqual([
    ...['Denmark', 'Copenhagen', 'Province Nordjylland', 'Region Nordjylland', 'Aalborg', 'Ærø'],
  ]);
  expect(municipalities.filter(({ name, written }) => name !== written).map(({ code }) => code)).toEqual([
    '101',
  ]);
});

test('every area is found by either name', () => {
  for (const { code, name, written } of areas)
    for (const text of [name, written, `${code} ${written}`])
      expect([text, resolveArea(text)]).toEqual([text, { kind: 'area', code }]);
  expect(resolveArea('Hele landet')).toEqual({ kind: 'area', code: '000' });
  for (const query of ['copen', 'Københ', 'kobenhavn', 'KBH'])
    expect(searchAreas(query).map(({ code }) => code)).toContain('101');
});

test('one is on an island and in all other places', () => {
  expect(['400', '492', '851', '480', '081', '000', '147', '336'].map(inPlace)).toEqual([
    ...['on Bornholm', 'on Ærø', 'in Aalborg', 'in Nordfyn Municipality', 'in Region Nordjylland'],
    ...['in Denmark', 'in Frederiksberg', 'in Stevns'],
  ]);
});

test('groups', () => {
  expect(nameOf({ code: null, name: 'Rural municipalities' })).toBe('the rural municipalities');
  expect(where({ code: null, name: 'Similar municipalities' })).toBe('in similar municipalities');
});
