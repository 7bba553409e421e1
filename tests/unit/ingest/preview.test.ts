import { describe, expect, it } from 'vitest';
import { accept, codesOf, read } from './harness.ts';

const roles = (preview: { columns: readonly { role: string }[] } | null) =>
  preview?.columns.map((column) => column.role);

describe('the preview of a table', () => {
  it('shows title, heading and the first rows as they stand, and the role of each column', async () => {
    const rows = Array.from({ length: 20 }, (_, i) => `Aalborg ;20${10 + i}M01;I alt;${i};\r`);
    const { preview } = await accept(
      ['Ledige i kommunerne;;;;', '', 'Område;Periode;Køn;Antal personer;\r', ...rows].join('\n'),
    );
    expect(preview.headerRow).toBe(3);
    expect(preview.correctable).toBe(true);
    expect(preview.columns).toEqual([
      { index: 0, heading: 'Område', role: 'area' },
      { index: 1, heading: 'Periode', role: 'period' },
      { index: 2, heading: 'Køn', role: 'dimension' },
      { index: 3, heading: 'Antal personer', role: 'measure' },
    ]);
    expect(preview.rows.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(preview.rows[1]).toEqual({ row: 2, cells: [''] });
    expect(preview.rows[3]).toEqual({ row: 4, cells: ['Aalborg', '2010M01', 'I alt', '0', ''] });
  });

  it('tells codes of areas, units and blank columns apart', async () => {
    const { preview } = await accept(
      'Kommune;Kom.nr;;Enhed;Tid;Indhold\nAalborg;851;;Antal;2024;5\nAarhus;751;;Antal;2024;6\n',
    );
    expect(roles(preview)).toEqual(['area', 'area-code', 'ignored', 'unit', 'period', 'measure']);
    expect(preview.columns[2]!.heading).toBe('3');
  });

  it('says so where areas are named by code alone', async () => {
    const { preview } = await accept('Kom.nr;Tid;Antal personer\n851;2024;5\n');
    expect(roles(preview)).toEqual(['area-code', 'period', 'measure']);
  });

  it('cuts long cells and wide tables', async () => {
    const names = Array.from({ length: 100 }, (_, i) => `Antal ${'x'.repeat(100)}${i}`);
    const { preview } = await accept(
      `Område;Periode;${names.join(';')}\nAalborg;2024M01;${names.map(() => '1').join(';')}\n`,
    );
    expect(preview.columns).toHaveLength(60);
    expect(preview.columns[2]!.heading).toBe(names[0]);
    expect(preview.rows.map(({ cells }) => cells.length)).toEqual([60, 60]);
    expect(preview.rows[0]!.cells[2]).toBe(names[0]!.slice(0, 80));
  });
});

describe('the preview of another layout', () => {
  it('has the stubs of a matrix and a period in each column of figures', async () => {
    const { preview } = await accept(
      'Ledige efter område, køn og tid;;;\nEnhed: Pct.;;;\n;;2021M08;2021M09\nHele landet;I alt;3,3;3\n;Mænd;3,1;2,9\n',
    );
    expect(preview.correctable).toBe(false);
    expect(preview.headerRow).toBe(3);
    expect(preview.columns.map(({ heading, role }) => [heading, role])).toEqual([
      ['område', 'area'],
      ['køn', 'dimension'],
      ['2021M08', 'period'],
      ['2021M09', 'period'],
    ]);
    expect(preview.rows).toHaveLength(5);
  });

  it('has measures across the head where the period is a stub', async () => {
    const { preview } = await accept(
      'Ledige;;;\n;;Mænd;Kvinder\nHele landet;2021M08;3;4\nAalborg;2021M08;1;2\n',
    );
    expect(roles(preview)).toEqual(['area', 'period', 'measure', 'measure']);
  });

  it('joins the lines of a head of several', async () => {
    const { preview } = await accept(
      'Ledige;;;;\n;2023;;2024;\n;Mænd;Kvinder;Mænd;Kvinder\nHele landet;1;2;3;4\nAalborg;1;2;3;4\n',
    );
    expect(preview.headerRow).toBe(2);
    expect(preview.columns[4]).toEqual({ index: 4, heading: '2024 Kvinder', role: 'period' });
  });

  it('has name, number and years of stacked measures', async () => {
    const { preview } = await accept(
      'De Kommunale Nøgletal;;;;\n;Kom.nr;2023;note;2024\nLedige i pct.;;;;\nHjørring Kommune;860;2,4;a;2,3\n',
    );
    expect(preview.correctable).toBe(false);
    expect(preview.headerRow).toBe(2);
    expect(roles(preview)).toEqual(['area', 'area-code', 'period', 'ignored', 'period']);
  });
});

describe('the preview of a file that is refused', () => {
  it.each<[string, string, string, number | null, string[]]>([
    [
      'without an area that is understood',
      'Sted;Hvornår;X\nNord;2024M01;5\nSyd;2024M01;6\n',
      'not-understood',
      1,
      ['dimension', 'period', 'measure'],
    ],
    [
      'without a heading',
      'Aalborg;2024M01;5\nAarhus;2024M01;6\n',
      'not-understood',
      null,
      ['area', 'period', 'measure'],
    ],
    [
      'with a title above and no measure',
      'Om navne\n\nKommune;Periode;Navn\nAalborg;2024M01;Ole\n',
      'no-measure-column',
      3,
      ['area', 'period', 'dimension'],
    ],
    [
      'without a period',
      'Kommune;Antal ledige personer\nAalborg;5\n',
      'no-period-column',
      1,
      ['area', 'measure'],
    ],
    [
      'with a first column that has no heading',
      ';Sted;Hvornår;X\n1;Nord;2024M01;5\n2;Syd;2024M01;6\n',
      'no-area-column',
      1,
      ['measure', 'dimension', 'period', 'measure'],
    ],
    [
      'with nothing but words',
      'Kære alle, her er tallene;\nvenlig hilsen; os',
      'not-understood',
      2,
      ['dimension', 'dimension'],
    ],
  ])('%s shows what its columns may be', async (_, text, code, headerRow, expected) => {
    const result = await read(text);
    expect(result.ok).toBe(false);
    expect(codesOf(result)).toEqual([code]);
    expect(result.preview?.headerRow).toBe(headerRow);
    expect(roles(result.preview)).toEqual(expected);
    expect(result.preview?.correctable).toBe(true);
    const first = text.split('\n')[0]!.split(';');
    expect(result.preview?.rows[0]).toEqual({ row: 1, cells: first.map((cell) => cell.trim()) });
  });

  it('stays when no row can be used', async () => {
    const result = await read('Kommune;Periode;Antal personer\nAtlantis;2024M01;5\n');
    expect(codesOf(result)).toContain('no-usable-rows');
    expect(roles(result.preview)).toEqual(['area', 'period', 'measure']);
  });

  it('cannot be corrected when there are too many columns', async () => {
    const result = await read(`${'a;'.repeat(2500)}\n${'1;'.repeat(2500)}`);
    expect(codesOf(result)).toEqual(['too-many-columns']);
    expect(result.preview?.correctable).toBe(false);
    expect(result.preview?.columns).toHaveLength(60);
  });

  it('is not there when there are no records', async () => {
    for (const text of ['', '%PDF-1.7', '<!DOCTYPE html><html>', 'Aalborg\nAarhus\n'])
      expect((await read(text)).preview).toBeNull();
  });
});
