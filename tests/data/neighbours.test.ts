import { describe, expect, test } from 'vitest';
import { areaOf, municipalities } from '../../src/domain/areas.ts';
import { loadNeighbours } from '../../src/domain/neighbours.ts';
import { tileColumns, tiles } from '../../src/domain/tiles.ts';

const neighboursOf = await loadNeighbours();
const codes = municipalities.map((area) => area.code);
const codeOf = new Map(municipalities.map((area) => [area.name, area.code]));
const names = (name: string, kind?: string) =>
  neighboursOf(codeOf.get(name)!)
    .filter((one) => kind === undefined || one.kind === kind)
    .map((one) => areaOf(one.code).name)
    .sort();

describe('neighbours.txt', () => {
  test('is symmetric, knows only kommuner, and nobody is their own neighbour', () => {
    for (const code of codes) {
      for (const { code: other, kind } of neighboursOf(code)) {
        expect(codes).toContain(other);
        expect(other).not.toBe(code);
        expect(neighboursOf(other)).toContainEqual({ code, kind });
      }
      expect(new Set(neighboursOf(code).map((one) => one.code)).size).toBe(neighboursOf(code).length);
    }
  });

  test('leaves no kommune alone, and one can go from any to any', () => {
    const reached = new Set(['101']);
    for (const code of reached) for (const one of neighboursOf(code)) reached.add(one.code);
    expect([...reached].sort()).toEqual(codes);
  });

  test('has ferries only for islands without border and bridge', () => {
    const islands = codes.filter((code) => neighboursOf(code).every((one) => one.kind === 'ferry'));
    expect(islands.map((code) => areaOf(code).name).sort()).toEqual([
      ...['Bornholm', 'Fanø', 'Læsø', 'Samsø', 'Ærø'],
    ]);
    for (const code of codes) {
      for (const one of neighboursOf(code)) {
        if (one.kind === 'ferry') expect(islands.includes(code) !== islands.includes(one.code)).toBe(true);
      }
    }
  });

  test.each([
    ['Aalborg', 'Brønderslev Jammerbugt Mariagerfjord Rebild Vesthimmerlands'],
    ['Gladsaxe', 'Furesø Gentofte Herlev København Lyngby-Taarbæk'],
    ['København', 'Frederiksberg Gentofte Gladsaxe Herlev Hvidovre Rødovre Tårnby'],
    ['Frederiksberg', 'København'],
    ['Ballerup', 'Albertslund Egedal Furesø Glostrup Herlev'],
    ['Albertslund', 'Ballerup Brøndby Egedal Glostrup Høje-Taastrup Vallensbæk'],
    ['Dragør', 'Tårnby'],
    ['Helsingør', 'Fredensborg Gribskov'],
    ['Odense', 'Assens Faaborg-Midtfyn Kerteminde Nordfyns'],
    ['Aarhus', 'Favrskov Odder Skanderborg Syddjurs'],
    ['Esbjerg', 'Haderslev Tønder Varde Vejen'],
    ['Sønderborg', 'Aabenraa'],
    ['Lolland', 'Guldborgsund'],
    ['Stevns', 'Faxe Køge'],
    ['Struer', 'Holstebro Lemvig Thisted'],
    ['Frederikshavn', 'Brønderslev Hjørring'],
    ['Horsens', 'Hedensted Ikast-Brande Odder Silkeborg Skanderborg'],
    ['Odsherred', 'Holbæk Kalundborg'],
    ['Morsø', ''],
    ['Langeland', ''],
  ])('%s has borders on land with %s', (name, expected) => {
    expect(names(name, 'land').join(' ')).toBe(expected);
  });

  test('has the bridges and the ferries', () => {
    expect(names('Morsø', 'bridge')).toEqual(['Skive', 'Thisted']);
    expect(names('Middelfart', 'bridge')).toEqual(['Fredericia']);
    expect(names('Nyborg', 'bridge')).toEqual(['Slagelse']);
    expect(names('Langeland', 'bridge')).toEqual(['Svendborg']);
    expect(names('Vordingborg', 'bridge')).toEqual(['Guldborgsund']);
    expect(names('Jammerbugt', 'bridge')).toEqual(['Vesthimmerlands']);
    expect(names('Ærø')).toEqual(['Faaborg-Midtfyn', 'Langeland', 'Svendborg', 'Sønderborg']);
    expect(names('Bornholm')).toEqual(['Køge']);
    expect(names('Samsø')).toEqual(['Kalundborg', 'Odder']);
  });
});

describe('tiles.txt', () => {
  const at = new Map(tiles.map((tile) => [tile.code, tile]));
  const near = (a: string, b: string) =>
    Math.max(Math.abs(at.get(a)!.column - at.get(b)!.column), Math.abs(at.get(a)!.row - at.get(b)!.row));

  test('gives each of the 98 its own square and its own letters', () => {
    expect(tiles.map((tile) => tile.code)).toEqual(codes);
    expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(98);
    expect(new Set(tiles.map((tile) => tile.letters)).size).toBe(98);
    for (const { letters } of tiles) expect(letters).toMatch(/^[A-ZÆØÅ][a-zæøå]{1,2}$/);
  });

  test('is narrow enough for squares of 28 px on a phone of 360 px', () => {
    expect((360 - 2 * 16) / tileColumns).toBeGreaterThan(29);
  });

  test('keeps nearly all neighbours together', () => {
    const pairs = codes.flatMap((code) =>
      neighboursOf(code)
        .filter((one) => one.kind === 'land')
        .map((one) => near(code, one.code)),
    );
    expect(pairs.filter((distance) => distance === 1).length / pairs.length).toBeGreaterThan(0.85);
    expect(Math.max(...pairs)).toBeLessThanOrEqual(4);
  });
});
