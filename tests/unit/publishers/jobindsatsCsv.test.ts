import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ingest } from '../../../src/ingest/ingest.ts';
import { readJobindsatsAnswer } from '../../../src/publishers/jobindsatsAnswer.ts';
import { jobindsatsCsv } from '../../../src/publishers/jobindsatsCsv.ts';
import { jobindsatsMessage } from '../../../src/publishers/jobindsatsMessage.ts';
import { jobindsatsTables } from '../../../src/publishers/jobindsatsTables.ts';

const table = jobindsatsTables['ledige-kommuner'];
const columns = ['Periode', 'Område', ...table.measures.map(({ heading }) => heading)];
const answer = (...rows: (string | number | null)[][]) => ({ columns, rows });
const csvOf = (...rows: (string | number | null)[][]) => {
  const result = jobindsatsCsv(table, [answer(...rows)]);
  return result.ok ? result.value.csv.trimEnd().split('\n').slice(1) : result.failure.detail;
};

describe('jobindsatsCsv', () => {
  test('writes Danish numbers, and two dots for what is hidden', () => {
    expect(csvOf(['2026M05', 'Læsø', null, 2])).toEqual(['Læsø;2026M05;..;2,0']);
    expect(csvOf(['2026M05', 'Læsø', '1.234', '3,25'])).toEqual(['Læsø;2026M05;1234;3,3']);
    expect(csvOf(['2026M05', 'Læsø', '*', ' '])).toEqual(['Læsø;2026M05;..;..']);
  });

  test('puts country, regions and kommuner in the order of data/areas.csv, months in theirs', () => {
    const lines = csvOf(
      ['2026M06', 'Aarhus', 9, 1],
      ['2026M05', 'Aarhus', 8, 1],
      ['2026M05', 'København', 7, 1],
      ['2026M05', 'Region Hovedstaden', 6, 1],
      ['2026M05', 'Hele landet', 5, 1],
    );
    expect(lines).toEqual([
      'Hele landet;2026M05;5;1,0',
      'Region Hovedstaden;2026M05;6;1,0',
      'København;2026M05;7;1,0',
      'Aarhus;2026M05;8;1,0',
      'Aarhus;2026M06;9;1,0',
    ]);
  });

  test('leaves out landsdele and labour market councils, and refuses what is no figure or no month', () => {
    expect(
      csvOf(['2026M05', 'Landsdel Fyn', 1, 1], ['2026M05', 'RAR Fyn', 1, 1], ['2026M05', 'Fanø', 3, 1]),
    ).toEqual(['Fanø;2026M05;3;1,0']);
    expect(csvOf(['2026M05', 'Fanø', 'mange', 1])).toBe('y25i01: no figure: mange');
    expect(csvOf(['maj 2026', 'Fanø', 3, 1])).toBe('y25i01: period maj 2026');
  });

  test('the app reads back every figure that was answered', async () => {
    const cell = fc.option(fc.integer({ min: 3, max: 200_000 }), { nil: null });
    const rate = fc.option(
      fc.integer({ min: 0, max: 999 }).map((tenths) => tenths / 10),
      { nil: null },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, rate), { minLength: 1, maxLength: 12 }), async (cells) => {
        const rows = cells.map(([count, share], i) => [
          `2026M${String(i + 1).padStart(2, '0')}`,
          'Aalborg',
          count,
          share,
        ]);
        const file = jobindsatsCsv(table, [answer(['2026M01', 'Hele landet', 90_000, 3.1], ...rows)]);
        if (!file.ok) throw new Error(file.failure.detail ?? '');
        const read = await ingest(new Blob([file.value.csv]), { fileName: 'x.csv' });
        if (!read.ok) throw new Error(JSON.stringify(read.issues));
        const { values, rowCount } = read.dataset;
        expect(rowCount).toBe(cells.length + 1);
        expect([...values[0]!].slice(1)).toEqual(cells.map(([count]) => count ?? Number.NaN));
        expect([...values[1]!].slice(1)).toEqual(cells.map(([, share]) => share ?? Number.NaN));
      }),
    );
  });

  test('never throws on what comes as an answer', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(fc.array(fc.jsonValue(), { maxLength: 4 })), (anything, rows) => {
        for (const json of [anything, { columns, rows }, { columns: anything, rows }]) {
          const read = readJobindsatsAnswer(JSON.stringify(json), 200);
          if (read.ok) expect(jobindsatsCsv(table, [read.value])).toHaveProperty('ok');
        }
        expect(() => jobindsatsMessage(JSON.stringify(anything))).not.toThrow();
      }),
    );
  });
});

describe('jobindsatsMessage', () => {
  test.each([
    ['{"message":"Ukendt tabel"}', 'Ukendt tabel'],
    [
      '{"detail":[{"loc":["query"],"msg":"Unknown hierarchy"},{"msg":"Unknown period"}]}',
      'Unknown hierarchy; Unknown period',
    ],
    ['{"errors":{"title":"Fejl","detail":"Nej"}}', 'Fejl; Nej'],
    ['"kun en tekst"', null],
    ['<html>', null],
  ])('finds what is said in %s', (body, said) => {
    expect(jobindsatsMessage(body)).toBe(said);
  });
});
