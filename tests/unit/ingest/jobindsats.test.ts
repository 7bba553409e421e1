import { describe, expect, it } from 'vitest';
import { accept, codesOf, rowsOf } from './harness.ts';

const API = [
  'Area;Periode;Køn;Antal langtidsledige fuldtidspersoner;Antal langtidsledige personer;Andel langtidsledige personer ift. bruttoledige personer',
  'Hele landet;2026M06;Køn i alt;17208;19078;21,4',
  'Fanø;2026M06;Køn i alt;*;-;20,0',
  'RAR Nordjylland;2026M06;Køn i alt;1;2;3,0',
  'Uoplyst område;2026M06;Køn i alt;12;13;',
  '',
].join('\r\n');

describe('an export of Jobindsats', () => {
  it('has several measures side by side, each with its unit', async () => {
    const { dataset, format } = await accept(API);
    expect(format).toBe('jobindsats-table');
    expect(dataset.meta).toMatchObject({ publisher: 'jobindsats', table: 'y25i09' });
    expect(dataset.measures.map((m) => m.unit)).toEqual([
      'full-time-persons',
      'persons',
      'percent-of-unemployed',
    ]);
    expect(rowsOf(dataset).map((row) => Object.values(row))).toEqual([
      ['000', '2026M06', 'Køn i alt', 17208, 19078, 21.4],
      ['563', '2026M06', 'Køn i alt', 'suppressed', 'suppressed', 20],
      ['998', '2026M06', 'Køn i alt', 12, 13, 'missing'],
    ]);
  });

  it('leaves labour market councils out and says so', async () => {
    const result = await accept(API);
    expect(result.issues).toEqual([
      {
        code: 'skipped-area-not-municipal',
        severity: 'info',
        file: 'fil.csv',
        row: 4,
        column: 'Area',
        raw: 'RAR Nordjylland',
        count: 1,
      },
    ]);
    expect(result.account).toEqual({ total: 5, used: 3, skipped: 2, rejected: 0 });
  });

  it('may have a title above and notes below', async () => {
    const { dataset, account } = await accept(
      [
        'Antal ledige fuldtidspersoner;;;',
        'Kilde: Jobindsats.dk;;;',
        ';;;',
        'Kommune;Periode;A-kasse;Antal ledige fuldtidspersoner',
        'Aalborg Kommune;Maj 2024;A-kasse i alt;3.807',
        'Århus;1. kvt. 2024;A-kasse i alt;12.345',
        'Åbenrå;Apr 2023 - Mar 2024;A-kasse i alt;*',
        ';;;',
        '"Note: Tal under tre vises ikke;\nheller ikke her"',
      ].join('\n'),
    );
    expect(dataset.meta).toMatchObject({
      publisher: 'jobindsats',
      table: 'y25i01',
      title: 'Antal ledige fuldtidspersoner',
      notes: ['Kilde: Jobindsats.dk', 'Note: Tal under tre vises ikke;\nheller ikke her'],
    });
    expect(rowsOf(dataset).map((row) => Object.values(row))).toEqual([
      ['851', '2024M05', 'A-kasse i alt', 3807],
      ['751', '2024Q1', 'A-kasse i alt', 12345],
      ['580', '2023M04-2024M03', 'A-kasse i alt', 'suppressed'],
    ]);
    expect(account).toEqual({ total: 9, used: 3, skipped: 6, rejected: 0 });
  });

  it('may carry the kommune code in a column of its own, which must agree with the name', async () => {
    const result = await accept(
      'Kommunekode;Kommune;Periode;Antal ledige personer\n851;Aalborg;2024M01;5\n101;Aarhus;2024M01;6\n',
    );
    expect(rowsOf(result.dataset)).toEqual([{ area: '851', period: '2024M01', 'Antal ledige personer': 5 }]);
    expect(codesOf(result)).toEqual(['area-code-and-name-disagree']);
  });

  it('has weeks since the start as a dimension, not as figures', async () => {
    const { dataset } = await accept(
      'Område;Periode;Uger siden start;Pct. fortsat på dagpenge\nHele landet;2025Q02;0;100\nHele landet;2025Q02;4;32,8\n',
    );
    expect(dataset.dimensions).toEqual([{ name: 'Uger siden start', members: ['0', '4'], total: null }]);
    expect(dataset.measures.map((m) => m.unit)).toEqual(['percent-still-on-dagpenge']);
    expect(dataset.meta.table).toBe('y01b01');
  });

  it('warns of a dimension without a total, and adds nothing up', async () => {
    const result = await accept(
      'Område;Periode;Ydelsesgrupper;Antal ledige personer\nAalborg;2024M01;A-dagpenge;5\nAalborg;2024M01;Kontanthjælp i alt;6\n',
    );
    expect(result.issues).toEqual([
      expect.objectContaining({ code: 'no-total-member', column: 'Ydelsesgrupper', severity: 'warning' }),
    ]);
    expect(result.dataset.rowCount).toBe(2);
  });
});

describe('a file of unknown origin', () => {
  it('is read by its content, whatever its headings', async () => {
    const { dataset, format } = await accept(
      'Sted\tHvornår\tGruppe\tTal\nAalborg\tmaj 2024\tunge\t12\nÅrhus\tmaj 2024\tunge\t-\n',
    );
    expect(format).toBe('plain-table');
    expect(dataset.meta.publisher).toBe('unknown');
    expect(rowsOf(dataset)).toEqual([
      { area: '851', period: '2024M05', Gruppe: 'unge', Tal: 12 },
      { area: '751', period: '2024M05', Gruppe: 'unge', Tal: 'missing' },
    ]);
  });

  it('has its dashes called ambiguous', async () => {
    const result = await accept('Kommune;Måned;Tal\nAalborg;2024M05;1\nÅrhus;2024M05;-\n');
    expect(result.issues).toContainEqual(
      expect.objectContaining({ code: 'ambiguous-dash', column: 'Tal', row: 3, severity: 'warning' }),
    );
  });

  it('may say of itself that its figures are made up', async () => {
    const { dataset } = await accept(
      'EKSEMPEL: opdigtede tal, ikke officielle\nOmråde;Periode;Antal ledige personer\nAalborg;2024M05;1\n',
    );
    expect(dataset.meta.example).toBe(true);
    expect(dataset.meta.title).toBeNull();
  });
});
