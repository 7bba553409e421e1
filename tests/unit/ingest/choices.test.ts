import { describe, expect, it } from 'vitest';
import type { ReadingChoices } from '../../../src/domain/reading.ts';
import { accept, acceptWith, codesOf, read, readWith, rowsOf, utf16, windows1252 } from './harness.ts';

const UNCLEAR = 'Sted;Hvornår;X\nNord;2024M01;5\nAalborg;2024M01;6\nSyd;2024M01;7\nÆrø;2024M02;8\n';

describe('roles that a reader chooses', () => {
  it('make a file readable whose area column was not found', async () => {
    expect((await read(UNCLEAR)).ok).toBe(false);
    const result = await acceptWith(UNCLEAR, { roles: { 0: 'area' } });
    expect(rowsOf(result.dataset)).toEqual([
      { area: '851', period: '2024M01', X: 6 },
      { area: '492', period: '2024M02', X: 8 },
    ]);
    expect(result.account).toEqual({ total: 5, used: 2, skipped: 1, rejected: 2 });
    expect(result.issues).toMatchObject([{ code: 'unknown-area', column: 'Sted', raw: 'Nord', count: 2 }]);
    expect(result.preview.columns.map(({ role }) => role)).toEqual(['area', 'period', 'measure']);
  });

  it('make a file readable that has no headings: they confirm what was guessed', async () => {
    const result = await acceptWith('Aalborg;2024M01;5\nAarhus;2024M01;6\n', { roles: { 2: 'measure' } });
    expect(rowsOf(result.dataset)).toEqual([
      { area: '851', period: '2024M01', 3: 5 },
      { area: '751', period: '2024M01', 3: 6 },
    ]);
    expect(result.account).toEqual({ total: 2, used: 2, skipped: 0, rejected: 0 });
  });

  it('make a table of what looked like half a matrix', async () => {
    const text = ';Sted;Hvornår;X\n1;Nord;2024M01;5\n2;Aalborg;2024M01;6\n';
    const result = await acceptWith(text, { roles: { 0: 'ignored', 1: 'area' } });
    expect(rowsOf(result.dataset)).toEqual([{ area: '851', period: '2024M01', X: 6 }]);
  });

  const FULL =
    'Kommune;Kom.nr;Region;Periode;Kode;Antal personer;Antal forløb\n' +
    'Aalborg;851;Region Nordjylland;2024M01;7;5;1\nLæsø;825;Region Nordjylland;2024M01;8;6;2\n';

  it('make a dimension a measure and a measure a dimension', async () => {
    const result = await acceptWith(FULL, { roles: { 2: 'ignored', 4: 'measure', 6: 'dimension' } });
    expect(rowsOf(result.dataset)).toEqual([
      { area: '851', period: '2024M01', 'Antal forløb': '1', Kode: 7, 'Antal personer': 5 },
      { area: '825', period: '2024M01', 'Antal forløb': '2', Kode: 8, 'Antal personer': 6 },
    ]);
  });

  it('move the area: the old one divides the figures, and its codes are left out', async () => {
    const { dataset, preview } = await acceptWith(FULL, { roles: { 2: 'area' } });
    expect(preview.columns.map(({ role }) => role)).toEqual([
      ...['dimension', 'ignored', 'area', 'period', 'dimension', 'measure', 'measure'],
    ]);
    expect(rowsOf(dataset).map((row) => [row.area, row.Kommune])).toEqual([
      ['081', 'Aalborg'],
      ['081', 'Læsø'],
    ]);
  });

  it('give a place to the first of two columns chosen for it', async () => {
    const { preview } = await acceptWith(FULL, { roles: { 0: 'area', 2: 'area', 5: 'period', 3: 'period' } });
    expect(preview.columns.map(({ role }) => role)).toEqual([
      ...['area', 'area-code', 'dimension', 'period', 'dimension', 'measure', 'measure'],
    ]);
  });

  it('let the code stand for the area whose column is left out', async () => {
    const text = 'Kommune;Kom.nr;Periode;Antal personer\nX;851;2024M01;5\n';
    const { dataset, preview } = await acceptWith(text, { roles: { 0: 'ignored' } });
    expect(rowsOf(dataset)).toEqual([{ area: '851', period: '2024M01', 'Antal personer': 5 }]);
    expect(preview.columns[1]!.role).toBe('area-code');
  });

  it('put the members of a unit column side by side, where there is one measure', async () => {
    const text = 'Kommune;Periode;Slags;Værdi;Andet\nAalborg;2024M01;A;5;7\nAalborg;2024M01;B;6;7\n';
    const one = await acceptWith(text, { roles: { 2: 'unit', 4: 'ignored' } });
    expect(rowsOf(one.dataset)).toEqual([{ area: '851', period: '2024M01', A: 5, B: 6 }]);
    const two = await acceptWith(text, { roles: { 2: 'unit' } });
    expect(two.dataset.dimensions).toMatchObject([{ name: 'Slags', members: ['A', 'B'] }]);
    expect(two.preview.columns[2]!.role).toBe('dimension');
  });

  it.each<[string, ReadingChoices['roles'], string]>([
    ['area', { 0: 'ignored', 1: 'ignored' }, 'no-area-column'],
    ['period', { 3: 'dimension' }, 'no-period-column'],
    ['measure', { 5: 'ignored', 6: 'dimension' }, 'no-measure-column'],
  ])('refuse the file when they leave no %s', async (_, roles, code) => {
    const result = await readWith(FULL, { roles: roles! });
    expect(codesOf(result)).toEqual([code]);
    const columns = result.preview?.columns.filter(({ index }) => index in roles!);
    expect(Object.fromEntries(columns!.map(({ index, role }) => [index, role]))).toEqual(roles);
  });

  it('are ignored where they fit no column or name no role', async () => {
    const unfit = { '-1': 'area', 7: 'area', 1.5: 'period', x: 'measure', 5: 'konstant' };
    const choices = { roles: unfit } as unknown as ReadingChoices;
    expect(await readWith(FULL, choices)).toEqual(await read(FULL));
    expect(await readWith(UNCLEAR, choices)).toEqual(await read(UNCLEAR));
  });

  it('are ignored in a matrix', async () => {
    const text = 'Ledige;;\n;2023;2024\nAalborg;1;2\n';
    expect(await readWith(text, { roles: { 0: 'ignored' } })).toEqual(await read(text));
  });
});

describe('a decimal mark that a reader chooses', () => {
  const table = (...values: string[]): string =>
    ['Område;Periode;Udgift', ...values.map((v, i) => `Aalborg;20${10 + i}M01;${v}`)].join('\n');

  it('reads what fits both marks, and leaves nothing to assume', async () => {
    const { dataset, issues } = await acceptWith(table('1.234', '12'), { decimalMark: { Udgift: 'point' } });
    expect(rowsOf(dataset).map((row) => row.Udgift)).toEqual([1.234, 12]);
    expect(dataset.measures[0]!.reading).toEqual({ decimalMark: 'point', evidence: 'chosen', decimals: 3 });
    expect(issues).toEqual([]);
  });

  it('wins over the values, and refuses those that do not fit it', async () => {
    const text = table('1.234', '3,6', '2.5');
    expect((await accept(text)).dataset.measures[0]!.reading.decimalMark).toBe('comma');
    const result = await acceptWith(text, { decimalMark: { Udgift: 'point' } });
    expect(rowsOf(result.dataset).map((row) => row.Udgift)).toEqual([1.234, 2.5]);
    expect(result.account).toEqual({ total: 4, used: 2, skipped: 1, rejected: 1 });
    expect(result.issues).toMatchObject([
      { code: 'decimal-conflict', column: 'Udgift', raw: '3,6', count: 1 },
    ]);
  });

  it('is ignored where no value has a mark, and for measures that are not there', async () => {
    const plain = table('1', '2');
    const text = table('1.234', '3,6');
    expect(await readWith(plain, { decimalMark: { Udgift: 'point' } })).toEqual(await read(plain));
    expect(await readWith(text, { decimalMark: { Indtægt: 'point' } })).toEqual(await read(text));
  });

  it.each<[string, string, string]>([
    ['in a matrix', 'Udgift;;\n;2023;2024\nAalborg;1.234;2.345\n', 'Udgift'],
    ['in a stack', ';Kom.nr;2023;2024\nUdgift;;;\nAalborg;851;1.234;2.345\n', 'Udgift'],
    ['by unit', 'OMRÅDE;ENHED;TID;INDHOLD\n851;Udgift;2023;1.234\n851;Udgift;2024;2.345\n', 'Udgift'],
  ])('counts for a measure %s', async (_, text, name) => {
    const { dataset } = await acceptWith(text, { decimalMark: { [name]: 'point' } });
    expect(rowsOf(dataset).map((row) => row[name])).toEqual([1.234, 2.345]);
    const automatic = await accept(text);
    expect(rowsOf(automatic.dataset).map((row) => row[name])).toEqual([1234, 2345]);
  });
});

describe('units, totals and the table', () => {
  const TEXT =
    'Område;Periode;Gruppe;Værdi\nAalborg;2024M01;Under ét;5\nAalborg;2024M01;Unge;2\nAalborg;2024M01;I alt;7\n';

  it('give a measure its unit, and what follows from it', async () => {
    const text = 'OMRÅDE;TID;INDHOLD\n000 All Denmark;2024;1.234\n101 Copenhagen;2024;2.345';
    const { dataset } = await acceptWith(text, { units: { INDHOLD: 'persons', andet: 'weeks' } });
    expect(dataset.measures[0]!.unit).toBe('persons');
    expect(rowsOf(dataset).map((row) => row.INDHOLD)).toEqual([1234, 2345]);
  });

  it('say which member stands for the whole, before its name does', async () => {
    const { dataset } = await acceptWith(TEXT, { totals: { Gruppe: 'Under ét' } });
    expect(dataset.dimensions[0]!.total).toBe(0);
    expect((await accept(TEXT)).dataset.dimensions[0]!.total).toBe(2);
  });

  it('need no total in a name then', async () => {
    const text = TEXT.replace('I alt', 'Øvrige');
    expect(codesOf(await accept(text))).toEqual(['no-total-member']);
    expect(codesOf(await acceptWith(text, { totals: { Gruppe: 'Under ét' } }))).toEqual([]);
    expect(await readWith(text, { totals: { Gruppe: 'Alle', Køn: 'Unge' } })).toEqual(await read(text));
  });

  it('name the table', async () => {
    expect((await acceptWith(TEXT, { table: 'y25i09' })).dataset.meta.table).toBe('y25i09');
    expect((await acceptWith(TEXT, { table: ' ' })).dataset.meta.table).toBeNull();
  });

  it('are not found where a file only has the names that every object has', async () => {
    const text =
      'Område;Periode;toString;constructor;__proto__\nAalborg;2024M01;a;1.234;5\nAalborg;2024M01;b;2;6\n';
    const result = await acceptWith(text, { units: {}, decimalMark: {}, totals: {} });
    expect(result.dataset).toEqual((await accept(text)).dataset);
    const told = await acceptWith(text, {
      units: JSON.parse('{"__proto__":"weeks"}') as Record<string, 'weeks'>,
      totals: { toString: 'b' } as unknown as Record<string, string>,
    });
    expect(told.dataset.measures.map(({ unit }) => unit)).toEqual(['unknown', 'weeks']);
    expect(told.dataset.dimensions[0]!.total).toBe(1);
  });
});

describe('the encoding and the delimiter that a reader chooses', () => {
  const TABLE = 'Område;Periode;Antal personer\nÆrø;2024M01;5\n';

  it('reads bytes as windows-1252 that could be UTF-8 too', async () => {
    const noted = windows1252('Kommune;Periode;Antal personer\nAalborg;2024M01;5\nNote: Ã¦\n');
    const result = await acceptWith(noted, { encoding: 'windows-1252' });
    expect(result.encoding).toBe('windows-1252');
    expect(result.dataset.meta.notes).toEqual(['Note: Ã¦']);
    expect((await accept(noted)).dataset.meta.notes).toEqual(['Note: æ']);
  });

  it('reads UTF-16 that is too foreign to be known as such', async () => {
    const bytes = utf16(`${TABLE}${'Ж'.repeat(60)}\n`, 'le', false);
    expect(codesOf(await read(bytes))).toEqual(['binary-file']);
    const result = await acceptWith(bytes, { encoding: 'utf-16le' });
    expect(result.encoding).toBe('utf-16le');
    expect(result.dataset.areas).toEqual(['492']);
  });

  it.each<[ReadingChoices['encoding'], string | Uint8Array]>([
    ['utf-16le', TABLE],
    ['utf-16be', TABLE],
    ['utf-16be', utf16(TABLE, 'le', false)],
    ['utf-16le', utf16(TABLE, 'be', true)],
    ['windows-1252', utf16(TABLE, 'be', false)],
    ['utf-8', utf16(TABLE, 'le', true)],
    ['utf-8', windows1252(TABLE)],
  ])('%s is ignored where the bytes rule it out', async (encoding, content) => {
    expect(await readWith(content, { encoding: encoding! })).toEqual(await accept(content));
  });

  it('divides lines in which another delimiter stands more often', async () => {
    const rows = Array.from({ length: 9 }, (_, i) => `Aalborg;2024M0${i + 1};a,b,c,d,e;5`);
    const text = ['Område;Periode;Note;Antal personer', ...rows].join('\n');
    expect((await read(text)).ok).toBe(false);
    const result = await acceptWith(text, { delimiter: ';' });
    expect([result.delimiter, result.dataset.rowCount]).toEqual([';', 9]);
  });

  it('is ignored where it divides nothing', async () => {
    expect(await readWith(TABLE, { delimiter: '\t' })).toEqual(await accept(TABLE));
  });
});
