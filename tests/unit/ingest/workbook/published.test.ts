/** Workbooks laid out as the two publishers lay them out, with figures from `data/`. */
import { describe, expect, it } from 'vitest';
import { accept, acceptWith, codesOf, rowsOf, windows1252 } from '../harness.ts';
import { written } from './make.ts';

const month = (year: number, number: number): { value: Date; format: string } => ({
  value: new Date(Date.UTC(year, number - 1, 1)),
  format: 'mmm yyyy',
});

const MATRIX_TITLE = 'Fuldtidsledige i pct. af arbejdsstyrken efter område, køn og tid';
const MATRIX = [
  [{ value: MATRIX_TITLE, columnSpan: 4 }],
  ['Enhed: Pct.'],
  [null, null, '2021M08', '2021M09'],
  [{ value: 'Hele landet', rowSpan: 2 }, 'I alt', 3.3, 3],
  [null, 'Mænd', 3.1, 2.9],
  ['Hjørring', 'I alt', 2.5, '..'],
  [null],
  [{ value: 'Foreløbige tal,\nse om tallene', columnSpan: 4 }],
];

describe("Statistikbanken's matrix", () => {
  it('reads as the CSV file that Excel makes of it does', async () => {
    const workbook = await accept(await written({ sheet: 'AULP01', data: MATRIX }));
    const csv = await accept(
      windows1252(
        `${MATRIX_TITLE};;;\r\nEnhed: Pct.;;;\r\n;;2021M08;2021M09\r\nHele landet;I alt;3,3;3\r\n;Mænd;3,1;2,9\r\nHjørring;I alt;2,5;..\r\n;;;\r\n"Foreløbige tal,\r\nse om tallene";;;\r\n`,
      ),
    );
    expect(rowsOf(workbook.dataset)).toEqual(rowsOf(csv.dataset));
    expect(workbook.dataset.meta).toEqual(csv.dataset.meta);
    expect(workbook.account).toEqual(csv.account);
    expect(workbook.format).toBe('statistikbanken-matrix');
    expect([workbook.encoding, workbook.delimiter]).toEqual([null, null]);
    expect(workbook.sheet).toEqual({ name: 'AULP01', names: ['AULP01'] });
    expect(csv.sheet).toBeNull();
  });

  it('proves its decimals by the type of its cells', async () => {
    const { dataset, issues } = await accept(await written({ sheet: 'AULP01', data: MATRIX }));
    expect(dataset.measures[0]!.reading).toEqual({ decimalMark: 'point', evidence: 'proved', decimals: 1 });
    expect(issues.filter((issue) => issue.severity !== 'info')).toEqual([]);
  });
});

const JOBINDSATS = [
  ['Langtidsledige personer'],
  ['Kilde: Jobindsats.dk'],
  [null],
  ['Område', 'Periode', 'Ydelsesgrupper', 'Antal langtidsledige fuldtidspersoner'],
  [{ value: 'Hele landet', rowSpan: 3 }, month(2023, 7), 'Ydelsesgrupper i alt', 14045],
  [null, month(2023, 8), 'Ydelsesgrupper i alt', 14146],
  [null, month(2023, 8), 'Kontanthjælp', '*'],
  ['Hjørring', '2026M04', 'Kontanthjælp', 38],
  ['RAR Nordjylland', '2026M04', 'Kontanthjælp', 1],
  [null],
  ['Note: tal under tre vises ikke'],
];

describe('an export of Jobindsats', () => {
  it('is read with its merged areas, its dates and its signs', async () => {
    const { dataset, format, account } = await accept(await written({ sheet: 'Data', data: JOBINDSATS }));
    expect(format).toBe('jobindsats-table');
    expect(dataset.meta).toMatchObject({
      publisher: 'jobindsats',
      table: 'y25i09',
      title: 'Langtidsledige personer',
      notes: ['Kilde: Jobindsats.dk', 'Note: tal under tre vises ikke'],
    });
    expect(rowsOf(dataset).map((row) => Object.values(row))).toEqual([
      ['000', '2023M07', 'Ydelsesgrupper i alt', 14045],
      ['000', '2023M08', 'Ydelsesgrupper i alt', 14146],
      ['000', '2023M08', 'Kontanthjælp', 'suppressed'],
      ['860', '2026M04', 'Kontanthjælp', 38],
    ]);
    expect(account).toEqual({ total: 11, used: 4, skipped: 7, rejected: 0 });
  });

  it('names the rows of the sheet', async () => {
    const result = await accept(
      await written({ sheet: 'Data', data: [...JOBINDSATS, ['Atlantis', '2026M04', 'Kontanthjælp', 7]] }),
    );
    expect(result.issues.find(({ code }) => code === 'skipped-area-not-municipal')?.row).toBe(9);
    expect(result.issues.find(({ code }) => code === 'unknown-area')?.row).toBe(12);
    expect(result.preview).toMatchObject({ headerRow: 4, correctable: true });
  });

  it('is found behind a sheet about the table', async () => {
    const about = { sheet: 'Om tabellen', data: [['Langtidsledige'], ['Dannet den', month(2026, 8)]] };
    const { sheet, dataset } = await accept(await written(about, { sheet: 'Data', data: JOBINDSATS }));
    expect(sheet).toEqual({ name: 'Data', names: ['Om tabellen', 'Data'] });
    expect(dataset.rowCount).toBe(4);
  });

  it('is read from the sheet that the reader chose, whatever the others hold', async () => {
    const two = await written(
      { sheet: 'Januar', data: JOBINDSATS.slice(0, 7) },
      { sheet: 'Hele året', data: JOBINDSATS },
    );
    expect((await accept(two)).sheet?.name).toBe('Januar');
    const chosen = await acceptWith(two, { sheet: 'Hele året' });
    expect([chosen.sheet?.name, chosen.dataset.rowCount]).toEqual(['Hele året', 4]);
    expect((await acceptWith(two, { sheet: 'Findes ikke' })).sheet?.name).toBe('Januar');
  });

  it('takes the same corrections as a CSV file', async () => {
    const { dataset } = await acceptWith(await written({ sheet: 'Data', data: JOBINDSATS }), {
      units: { 'Antal langtidsledige fuldtidspersoner': 'persons' },
      roles: { 2: 'ignored' },
    });
    expect(dataset.measures[0]!.unit).toBe('persons');
    expect(dataset.dimensions).toEqual([]);
  });
});

describe('numbers', () => {
  const column = async (
    heading: string,
    values: readonly unknown[],
  ): Promise<Awaited<ReturnType<typeof accept>>> =>
    accept(
      await written({
        sheet: 'Data',
        data: [
          ['Kommune', 'Periode', heading],
          ...values.map((value, i) => ['Aalborg', `2024M0${i + 1}`, value as number]),
        ],
      }),
    );

  it('with three decimals are never taken for thousands', async () => {
    const { dataset, issues } = await column('Udgift', [12.345, 1.234, 7]);
    expect([...dataset.values[0]!]).toEqual([12.345, 1.234, 7]);
    expect(dataset.measures[0]!.reading).toEqual({ decimalMark: 'point', evidence: 'proved', decimals: 3 });
    expect(codesOf({ ok: true, issues } as never)).toEqual([]);
  });

  it('written as text are judged as in a CSV file, beside numbers that need no judging', async () => {
    const { dataset, issues } = await column('Ledige i pct. af arbejdsstyrken', ['3,6', 4.125, '2,5']);
    expect([...dataset.values[0]!]).toEqual([3.6, 4.125, 2.5]);
    expect(dataset.measures[0]!.reading).toMatchObject({ decimalMark: 'comma', evidence: 'proved' });
    expect(issues).toEqual([]);
  });

  it('are shares as they are shown, and free of the noise of binary fractions', async () => {
    const percent = { value: 0.036, format: '0.0%' };
    const { dataset } = await column('Ledige i pct. af arbejdsstyrken', [
      percent,
      0.1 + 0.2,
      3.3000000000000003,
    ]);
    expect([...dataset.values[0]!]).toEqual([3.6, 0.3, 3.3]);
  });

  it('that a formula was never worked out for are not guessed', async () => {
    const { dataset, issues } = await column('Antal personer', [5, { value: 'SUM(C2:C2)', type: 'Formula' }]);
    expect(dataset.rowCount).toBe(1);
    expect(issues).toMatchObject([{ code: 'not-a-number', row: 3, raw: '=SUM(C2:C2)' }]);
  });
});
