import { describe, expect, test } from 'vitest';
import { fold, searchAreas } from '../../../src/controls/areaSearch.ts';
import { areas, municipalities } from '../../../src/domain/areas.ts';
import { compareNames } from '../../../src/language/format.ts';

const names = (query: string): readonly string[] => searchAreas(query).map((area) => area.name);

describe('a reader finds a kommune however it is written: first hit', () => {
  test.each([
    ['arhus', 'Aarhus'],
    ['Århus', 'Aarhus'],
    ['aarhus', 'Aarhus'],
    ['A\u030Arhus', 'Aarhus'],
    ['AARHUS KOMMUNE', 'Aarhus'],
    ['aabenra', 'Aabenraa'],
    ['Åbenrå', 'Aabenraa'],
    ['kbh', 'København'],
    ['copenhagen', 'København'],
    ['kobenhavn', 'København'],
    ['koebenhavn', 'København'],
    ['ringkobing skjern', 'Ringkøbing-Skjern'],
    ['skjern', 'Ringkøbing-Skjern'],
    ['lyngby tarbæk', 'Lyngby-Taarbæk'],
    ['taarbæk', 'Lyngby-Taarbæk'],
    ['Aero', 'Ærø'],
    ['aeroe', 'Ærø'],
    ['Nordfyn kommune', 'Nordfyns'],
    ['vesthimmerland', 'Vesthimmerlands'],
    ['hoje taastrup', 'Høje-Taastrup'],
    ['  sønderborg ', 'Sønderborg'],
    ['bornholm', 'Bornholm'],
    ['751', 'Aarhus'],
    ['0751', 'Aarhus'],
    [' 851 ', 'Aalborg'],
  ])('%s: %s', (query, name) => {
    expect(names(query)[0]).toBe(name);
  });

  test.each(municipalities)(
    '$name by name, code, its name in capitals and with Kommune',
    ({ name, code }) => {
      for (const query of [name, name.toUpperCase(), `${name} Kommune`, `0${code}`])
        expect(names(query)[0]).toBe(name);
      expect(names(code)).toEqual([name]);
    },
  );

  test.each(municipalities)('$name in plain letters, both ways of writing them', ({ name }) => {
    const plain = (pairs: readonly (readonly [RegExp, string])[]): string =>
      pairs.reduce((text, [letter, ascii]) => text.replace(letter, ascii), name.toLowerCase());
    const long = plain([
      [/æ/g, 'ae'],
      [/ø/g, 'oe'],
      [/å/g, 'aa'],
      [/-/g, ' '],
    ]);
    const short = plain([
      [/æ/g, 'ae'],
      [/ø/g, 'o'],
      [/aa|å/g, 'a'],
      [/-/g, ''],
    ]);
    expect(long).toMatch(/^[a-z ]+$/);
    for (const query of [long, short]) expect(names(query)[0]).toBe(name);
  });
});

describe('one slip of the finger is forgiven, when nothing fits as written', () => {
  test.each([
    ['aalborh', 'Aalborg'],
    ['alborgg', 'Aalborg'],
    ['sonderbrg', 'Sønderborg'],
    ['gladsxe', 'Gladsaxe'],
    ['hrning', 'Herning'],
    ['ballerpu', 'Ballerup'],
  ])('%s: %s', (query, name) => {
    expect(names(query)[0]).toBe(name);
  });

  test.each(['xyz', 'zzzz', 'stockholm', '999', '85100', 'aalborg aarhus', '????x'])(
    '%s finds nothing',
    (query) => {
      expect(names(query)).toEqual([]);
    },
  );

  test('three letters are too few to guess from', () => {
    expect(names('qal')).toEqual([]);
  });
});

describe('the list', () => {
  test('without a query has kommuner, regions and landsdele, each kind as Danish sorts it', () => {
    const all = searchAreas('');
    expect(all).toHaveLength(98 + 5 + 11);
    expect(all.slice(0, 98).map((area) => area.name)).toEqual(
      municipalities.map((area) => area.name).toSorted(compareNames),
    );
    expect(all.slice(98).map((area) => area.kind)).toEqual([
      ...Array(5).fill('region'),
      ...Array(11).fill('landsdel'),
    ]);
    expect(searchAreas(' kommune ')).toEqual(all);
  });

  test('has what begins with the query before what contains it', () => {
    const found = names('hor');
    expect(found[0]).toBe('Horsens');
    expect(names('aa').slice(0, 3)).toEqual(['Aabenraa', 'Aalborg', 'Aarhus']);
    expect(names('nordjylland')).toEqual(
      expect.arrayContaining(['Region Nordjylland', 'Landsdel Nordjylland']),
    );
  });

  test('leaves out those already chosen, also when asked for by name', () => {
    const exclude = new Set(['751']);
    expect(searchAreas('', exclude)).toHaveLength(113);
    expect(searchAreas('aarhus', exclude)).toEqual([]);
    expect(searchAreas('751', exclude)).toEqual([]);
  });

  test('never has the country or the unallocated, and survives anything', () => {
    expect(searchAreas('000')).toEqual([]);
    expect(searchAreas('998')).toEqual([]);
    for (const query of ['(', '\\', '[a', '%', '\u0000', 'a'.repeat(100_000), '0'.repeat(1_000), '😀'])
      expect(Array.isArray(searchAreas(query))).toBe(true);
  });
});

test.each([
  ['Soenderborg', 'Sønderborg'],
  ['Aeroe', 'Ærø'],
  ['Åbenrå', 'Aabenraa'],
  ['ringkobing  skjern', 'Ringkøbing-Skjern'],
])('folding makes %s and %s the same', (a, b) => {
  expect(fold(a)).toBe(fold(b));
});

test('folding gives no two kommuner the same letters', () => {
  const kommuner = areas.filter((area) => area.kind === 'municipality');
  expect(new Set(kommuner.map((area) => fold(area.name))).size).toBe(98);
});
