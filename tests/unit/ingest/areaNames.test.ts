import { describe, expect, it } from 'vitest';
import { resolveArea } from '../../../src/domain/areaNames.ts';
import { areas } from '../../../src/domain/areas.ts';

describe('resolveArea', () => {
  it.each(areas.map((area) => [area.name, area.code]))('knows %s by its own name as %s', (name, code) => {
    expect(resolveArea(name)).toEqual({ kind: 'area', code });
  });

  it.each(areas.map((area) => [area.code, area.name]))('knows %s by code alone and with %s', (code, name) => {
    const found = { kind: 'area', code };
    expect(resolveArea(code)).toEqual(found);
    expect(resolveArea(`${code} ${name}`)).toEqual(found);
    expect(resolveArea(`${name} ${code}`)).toEqual(found);
  });

  it.each([
    ['Aalborg Kommune', '851'],
    ['Ålborg', '851'],
    ['AALBORG', '851'],
    ['Copenhagen', '101'],
    ['101 Copenhagen', '101'],
    ['Københavns Kommune', '101'],
    ['All Denmark', '000'],
    ['000 All Denmark', '000'],
    ['Hele landet', '000'],
    ['Århus', '751'],
    ['Aarhus', '751'],
    ['A\u030arhus', '751'],
    ['Åbenrå', '580'],
    ['Aabenraa', '580'],
    ['Vesthimmerland', '820'],
    ['Vesthimmerlands', '820'],
    ['Nordfyn', '480'],
    ['Nordfyns', '480'],
    ['Brønderslev-Dronninglund', '810'],
    ['0101', '101'],
    ['Bornholms Regionskommune', '400'],
    ['Uoplyst område', '998'],
    ['Uoplyst kommune', '998'],
    ['998', '998'],
    ['Province Byen København', '01'],
  ])('reads %s as %s', (text, code) => {
    expect(resolveArea(text)).toEqual({ kind: 'area', code });
  });

  it('takes bare Bornholm for the kommune and code 04 for the landsdel', () => {
    expect(resolveArea('Bornholm')).toEqual({ kind: 'area', code: '400' });
    expect(resolveArea('04')).toEqual({ kind: 'area', code: '04' });
    expect(resolveArea('04 Bornholm')).toEqual({ kind: 'area', code: '04' });
  });

  it('takes bare Nordjylland for the landsdel, as Statistikbanken writes it, unless a code says region', () => {
    expect(resolveArea('Nordjylland')).toEqual({ kind: 'area', code: '11' });
    expect(resolveArea('Region Nordjylland')).toEqual({ kind: 'area', code: '081' });
    expect(resolveArea('081 Nordjylland')).toEqual({ kind: 'area', code: '081' });
  });

  it('knows places that are no kommune', () => {
    expect(resolveArea('RAR Hovedstaden')).toEqual({ kind: 'not-municipal', why: 'rar' });
    expect(resolveArea('RAR Bornholm')).toEqual({ kind: 'not-municipal', why: 'rar' });
    expect(resolveArea('997')).toEqual({ kind: 'not-municipal', why: 'abroad' });
    expect(resolveArea('997 Udlandet')).toEqual({ kind: 'not-municipal', why: 'abroad' });
    expect(resolveArea('411 Christiansø')).toEqual({ kind: 'not-municipal', why: 'christiansoe' });
  });

  it.each(['Gruppe: Egne kommuner', 'Group: Similar municipalities', 'gruppe: x', 'Landkommuner'])(
    'knows several kommuner as one: %s',
    (text) => {
      expect(resolveArea(text)).toEqual({ kind: 'not-municipal', why: 'group' });
    },
  );

  it('says so when code and name mean different areas', () => {
    expect(resolveArea('101 Aarhus')).toEqual({ kind: 'disagree', code: '101', named: '751' });
  });

  it.each([
    '',
    'Gruppe: ',
    'Gruppe',
    'Storkøbenhavn',
    '999',
    '12',
    '1',
    '101 Et andet sted',
    'I alt',
    'x'.repeat(500),
  ])('does not guess at %j', (text) => {
    expect(resolveArea(text)).toEqual({ kind: 'unknown' });
  });
});
