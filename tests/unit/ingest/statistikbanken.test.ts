import { describe, expect, it } from 'vitest';
import { accept, codesOf, rowsOf, windows1252 } from './harness.ts';

const API = [
  '\uFEFFOMRÅDE;ENHED;ALDER;KØN;TID;INDHOLD',
  '000 Hele landet;1 Antal;TOT Alder i alt;TOT I alt;2026M06;17208',
  '000 Hele landet;2 Pct. af arbejdsstyrken;TOT Alder i alt;TOT I alt;2026M06;0,6',
  '851 Aalborg;1 Antal;TOT Alder i alt;TOT I alt;2026M06;..',
  '851 Aalborg;2 Pct. af arbejdsstyrken;TOT Alder i alt;TOT I alt;2026M06;0,7',
  '',
].join('\r\n');

describe('an API answer of Statistikbanken', () => {
  it('is recognised with its table', async () => {
    const { dataset, format, delimiter, encoding, account, issues } = await accept(API);
    expect(format).toBe('statistikbanken-table');
    expect(dataset.meta).toMatchObject({ publisher: 'statistikbanken', table: 'AULK04', title: null });
    expect([delimiter, encoding]).toEqual([';', 'utf-8']);
    expect(account).toEqual({ total: 5, used: 4, skipped: 1, rejected: 0 });
    expect(issues).toEqual([]);
  });

  it('becomes one row per area and month with a measure for each unit', async () => {
    const { dataset } = await accept(API);
    expect(dataset.measures.map((m) => [m.name, m.unit])).toEqual([
      ['1 Antal', 'persons'],
      ['2 Pct. af arbejdsstyrken', 'percent-of-labour-force'],
    ]);
    expect(dataset.measures.map((m) => m.reading.evidence)).toEqual(['not-needed', 'proved']);
    const total = { ALDER: 'TOT Alder i alt', KØN: 'TOT I alt', period: '2026M06' };
    expect(rowsOf(dataset)).toEqual([
      { ...total, area: '000', '1 Antal': 17208, '2 Pct. af arbejdsstyrken': 0.6 },
      { ...total, area: '851', '1 Antal': 'suppressed', '2 Pct. af arbejdsstyrken': 0.7 },
    ]);
    expect(dataset.dimensions.map((d) => [d.name, d.total])).toEqual([
      ['ALDER', 0],
      ['KØN', 0],
    ]);
  });

  it('knows the units of AULK04 by their codes alone', async () => {
    const { dataset } = await accept(
      'OMRÅDE;ENHED;ALDER;KØN;TID;INDHOLD\n851;1;TOT;TOT;2026M06;12\n851;2;TOT;TOT;2026M06;0,7\n',
    );
    expect(dataset.measures.map((m) => m.unit)).toEqual(['persons', 'percent-of-labour-force']);
  });

  it.each([
    ['codes', '851', '2008M09'],
    ['texts', 'Aalborg', '2008M09'],
    ['code and text', '851 Aalborg', '2008M09 2008M09'],
    ['text and code', 'Aalborg 851', '2008M09 2008M09'],
  ])('is the same with %s', async (_, area, time) => {
    const { dataset } = await accept(`OMRÅDE;TID;INDHOLD\r\n${area};${time};3,6\r\n`);
    expect(rowsOf(dataset)).toEqual([{ area: '851', period: '2008M09', INDHOLD: 3.6 }]);
  });

  it('may have commas in quoted labels when the comma divides the cells', async () => {
    const { dataset, delimiter } = await accept(
      'OMRÅDE,ALDER,KØN,TID,INDHOLD\n000 All Denmark,"TOT Age, total",TOT Total,2024M01,0.5\n101 Copenhagen,"TOT Age, total",TOT Total,2024M01,0.7\n',
    );
    expect(delimiter).toBe(',');
    expect(dataset.dimensions[0]).toEqual({ name: 'ALDER', members: ['TOT Age, total'], total: 0 });
    expect(rowsOf(dataset)).toMatchObject([
      { area: '000', INDHOLD: 0.5 },
      { area: '101', INDHOLD: 0.7 },
    ]);
  });

  it('may come unsorted, and gets no rows it does not have', async () => {
    const { dataset } = await accept('OMRÅDE;TID;INDHOLD\n851;2024M02;4\n101;2024M01;1\n851;2024M01;3\n');
    expect(dataset.rowCount).toBe(3);
    expect(dataset.periods.map((p) => p.start)).toEqual([2024 * 12, 2024 * 12 + 1]);
    expect(rowsOf(dataset)[0]).toEqual({ area: '851', period: '2024M02', INDHOLD: 4 });
  });

  it('writes zero as a dash', async () => {
    const { dataset } = await accept('OMRÅDE;TID;INDHOLD\n851;2024M02;-\n101;2024M01;.\n');
    expect(rowsOf(dataset).map((row) => row.INDHOLD)).toEqual([0, 'not-applicable']);
  });
});

const MATRIX = [
  'Fuldtidsledige i pct. af arbejdsstyrken efter område, køn og tid;;;;',
  'Enhed: Pct.;;;;',
  ';;2024M01;2024M02',
  'Hele landet;I alt;3,1;3',
  ';Mænd;3,3;..',
  'Ærø;I alt;2,9;-',
  ';;;',
  '"Opgjort ved månedens udgang.\r\nNæste linje,\nog en til; med semikolon";;;',
  '',
].join('\r\n');

describe('a matrix of Statistikbanken saved from Excel', () => {
  it('becomes one row per cell, with stubs filled down', async () => {
    const { dataset, format, encoding, account, issues } = await accept(windows1252(MATRIX));
    expect([format, encoding]).toEqual(['statistikbanken-matrix', 'windows-1252']);
    const name = 'Fuldtidsledige i pct. af arbejdsstyrken efter område, køn og tid';
    expect(rowsOf(dataset)).toEqual([
      { area: '000', period: '2024M01', køn: 'I alt', [name]: 3.1 },
      { area: '000', period: '2024M02', køn: 'I alt', [name]: 3 },
      { area: '000', period: '2024M01', køn: 'Mænd', [name]: 3.3 },
      { area: '000', period: '2024M02', køn: 'Mænd', [name]: 'suppressed' },
      { area: '492', period: '2024M01', køn: 'I alt', [name]: 2.9 },
      { area: '492', period: '2024M02', køn: 'I alt', [name]: 0 },
    ]);
    expect(account).toEqual({ total: 8, used: 3, skipped: 5, rejected: 0 });
    expect(issues.every((issue) => issue.severity === 'info')).toBe(true);
  });

  it('keeps title, unit and footnote', async () => {
    const { dataset } = await accept(windows1252(MATRIX));
    expect(dataset.measures[0]!.unit).toBe('percent-of-labour-force');
    expect(dataset.meta).toMatchObject({ publisher: 'statistikbanken', unitText: 'Enhed: Pct.' });
    expect(dataset.meta.notes).toEqual([
      'Opgjort ved månedens udgang.\nNæste linje,\nog en til; med semikolon',
    ]);
  });

  it('may have time in a stub and another variable across', async () => {
    const { dataset } = await accept(
      'Ledige personer efter område, tid og køn;;;\nEnhed: Antal;;;\n;;I alt;Mænd\nAalborg;2024M01;12;7\n;2024M02;13;8\n',
    );
    expect(dataset.measures[0]!.unit).toBe('persons');
    expect(rowsOf(dataset).map((row) => [row.area, row.period, row.køn])).toEqual([
      ['851', '2024M01', 'I alt'],
      ['851', '2024M01', 'Mænd'],
      ['851', '2024M02', 'I alt'],
      ['851', '2024M02', 'Mænd'],
    ]);
  });

  it('may have areas across and one stub', async () => {
    const { dataset } = await accept('Ledige;;\n;Aalborg;Læsø\n2024M01;1;2\n2024M02;3;4\n');
    expect(rowsOf(dataset).map((row) => [row.area, row.period, row.Ledige])).toEqual([
      ['851', '2024M01', 1],
      ['825', '2024M01', 2],
      ['851', '2024M02', 3],
      ['825', '2024M02', 4],
    ]);
  });

  it('may have two lines across, whose upper members stand over several columns', async () => {
    const { dataset, account } = await accept(
      'Ledige efter område, tid og køn;;;;\n;2023;;2024;\n;I alt;Mænd;I alt;Mænd\nAalborg;12;7;13;8\n',
    );
    const name = 'Ledige efter område, tid og køn';
    expect(rowsOf(dataset)).toEqual([
      { area: '851', period: '2023', køn: 'I alt', [name]: 12 },
      { area: '851', period: '2023', køn: 'Mænd', [name]: 7 },
      { area: '851', period: '2024', køn: 'I alt', [name]: 13 },
      { area: '851', period: '2024', køn: 'Mænd', [name]: 8 },
    ]);
    expect(account).toEqual({ total: 4, used: 1, skipped: 3, rejected: 0 });
  });

  it('may have five stubs', async () => {
    const { dataset } = await accept(
      ';;;;;2023;2024\nI alt;I alt;I alt;Aalborg;Antal;10;11\n;;;;Pct. af arbejdsstyrken;1,1;1,2\n',
    );
    expect(dataset.measures.map((m) => [m.name, m.unit])).toEqual([
      ['Antal', 'unknown'],
      ['Pct. af arbejdsstyrken', 'percent-of-labour-force'],
    ]);
    expect(rowsOf(dataset)).toMatchObject([
      { area: '851', period: '2023', Antal: 10, 'Pct. af arbejdsstyrken': 1.1 },
      { area: '851', period: '2024', Antal: 11, 'Pct. af arbejdsstyrken': 1.2 },
    ]);
  });

  it('gives a cell that is no number an issue and leaves the others be', async () => {
    const result = await accept('Ledige;;\n;2023;2024\nAalborg;x;2\nLæsø;x;y\n');
    expect(rowsOf(result.dataset).map((row) => row.Ledige)).toEqual(['missing', 2]);
    expect(result.account).toEqual({ total: 4, used: 1, skipped: 2, rejected: 1 });
    expect(codesOf(result)).toContain('not-a-number');
  });
});

describe('the stacked key figures of noegletal.dk', () => {
  const STACK = [
    'De Kommunale Nøgletal;;;',
    ';;;',
    ';Kom.nr;2023;2024',
    ';;;',
    'Ledige i pct. af arbejdsstyrken;;;',
    'Læsø Kommune;825;9,9;M',
    'Ærø Kommune;492;U;-',
    'Antal ledige fuldtidspersoner;;;',
    'Læsø Kommune;825;41;38',
    ';;;',
    'Tegnforklaring:;;;',
    'M  Mangler;;;',
    '',
  ].join('\n');

  it('become one row per kommune and year with a column per measure', async () => {
    const { dataset, format, account } = await accept(windows1252(STACK));
    const [share, count] = ['Ledige i pct. af arbejdsstyrken', 'Antal ledige fuldtidspersoner'] as const;
    expect(format).toBe('noegletal-stack');
    expect(dataset.measures.map((m) => m.unit)).toEqual(['percent-of-labour-force', 'full-time-persons']);
    expect(rowsOf(dataset)).toEqual([
      { area: '825', period: '2023', [share]: 9.9, [count]: 41 },
      { area: '825', period: '2024', [share]: 'missing', [count]: 38 },
      { area: '492', period: '2023', [share]: 'suppressed', [count]: 'not-published' },
      { area: '492', period: '2024', [share]: 0, [count]: 'not-published' },
    ]);
    expect(dataset.meta.notes).toEqual(['Tegnforklaring:', 'M  Mangler']);
    expect(account).toEqual({ total: 12, used: 3, skipped: 9, rejected: 0 });
  });

  it('reject a line whose name and number mean different kommuner', async () => {
    const result = await accept(windows1252(STACK.replace('Ærø Kommune;492', 'Ærø Kommune;851')));
    expect(codesOf(result)).toContain('area-code-and-name-disagree');
    expect(result.account.rejected).toBe(1);
  });
});
