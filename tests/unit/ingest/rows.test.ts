import { describe, expect, it } from 'vitest';
import { accept, codesOf, rowsOf } from './harness.ts';

const HEAD =
  'Område;Periode;Køn;Antal ledige personer;Ledige fuldtidspersoner i pct. af arbejdsstyrken 16-66 år';
const file = (...lines: readonly string[]): string => [HEAD, ...lines, ''].join('\n');

describe('rows that are no observations', () => {
  it('are skipped when they are blank, notes or the heading again', async () => {
    const result = await accept(
      file('Aalborg;2024M01;I alt;5;2,0', '', ';;;;', HEAD, 'Kilde: STAR;;;;', 'Ærø;2024M01;I alt;6;3,0'),
    );
    expect(result.account).toEqual({ total: 7, used: 2, skipped: 5, rejected: 0 });
    expect(result.issues).toMatchObject([
      { code: 'skipped-blank', row: 3, count: 2 },
      { code: 'skipped-outside-table', row: 5, count: 2 },
    ]);
    expect(result.dataset.meta.notes.at(-1)).toBe('Kilde: STAR');
  });

  it('are rejected when they have too few or too many cells', async () => {
    const result = await accept(
      file(
        'Aalborg;2024M01;I alt;5;2,0',
        'Aarhus;2024M01;I alt',
        'Ærø;2024M01;I alt;6;3,0;7',
        'Odense;2024M01;I alt;6;3,0;',
      ),
    );
    expect(result.account).toEqual({ total: 5, used: 2, skipped: 1, rejected: 2 });
    expect(result.issues).toMatchObject([
      { code: 'too-few-cells', row: 3, raw: 'Aarhus;2024M01;I alt' },
      { code: 'too-many-cells', row: 4 },
    ]);
  });

  it('are skipped when they repeat a row, and rejected when they contradict one', async () => {
    const result = await accept(
      file(
        'Aalborg;2024M01;I alt;5;2,0',
        'Ærø;2024M01;I alt;6;3,0',
        'Aalborg Kommune;januar 2024;I alt;5;2,0',
        'Ærø;2024M01;I alt;7;3,0',
      ),
    );
    expect(rowsOf(result.dataset).map((row) => row['Antal ledige personer'])).toEqual([5, 6]);
    expect(result.account).toEqual({ total: 5, used: 2, skipped: 2, rejected: 1 });
    expect(result.issues).toMatchObject([
      { code: 'duplicate-row', severity: 'info', row: 4, count: 1 },
      { code: 'conflicting-row', severity: 'error', row: 5, raw: '492 2024M01', count: 1 },
    ]);
  });
});

describe('rows of one figure each, as Statistikbanken has them', () => {
  it('that repeat one are skipped, that contradict one rejected; of two units they do neither', async () => {
    const result = await accept(
      [
        'OMRÅDE;ENHED;TID;INDHOLD',
        '851;Antal personer;2024M01;5',
        '851;I pct. af arbejdsstyrken;2024M01;2,0',
        '851;Antal personer;2024M01;5',
        '851;I pct. af arbejdsstyrken;2024M01;2,1',
        '492;Antal personer;2024M01;7',
        '',
      ].join('\n'),
    );
    expect(result.issues).toMatchObject([
      { code: 'duplicate-row', row: 4, count: 1 },
      { code: 'conflicting-row', row: 5, count: 1 },
    ]);
    expect(result.account).toEqual({ total: 6, used: 3, skipped: 2, rejected: 1 });
    expect(rowsOf(result.dataset).map(({ area, ...row }) => [area, ...Object.values(row).slice(1)])).toEqual([
      ['851', 5, 2],
      ['492', 7, 'not-published'],
    ]);
  });
});

describe('cells that are no numbers', () => {
  it('are missing with an issue, and the rest of the row is used', async () => {
    const result = await accept(file('Aalborg;2024M01;I alt;fem;2,0', 'Ærø;2024M01;I alt;1E+05;3,0'));
    expect(rowsOf(result.dataset).map((row) => Object.values(row).slice(3))).toEqual([
      ['missing', 2],
      ['missing', 3],
    ]);
    expect(result.issues).toMatchObject([
      { code: 'not-a-number', column: 'Antal ledige personer', row: 2, raw: 'fem' },
      { code: 'scientific-notation', column: 'Antal ledige personer', row: 3, raw: '1E+05' },
    ]);
  });

  it('take their row with them when it has no other figure', async () => {
    const result = await accept('Område;Periode;Antal ledige personer\nAalborg;2024M01;fem\nÆrø;2024M01;6\n');
    expect(result.account).toEqual({ total: 3, used: 1, skipped: 1, rejected: 1 });
    expect(result.dataset.areas[result.dataset.area[0]!]).toBe('492');
  });

  it('take their row with them when all of several figures are none', async () => {
    const result = await accept(file('Aalborg;2024M01;I alt;fem;to', 'Ærø;2024M01;I alt;6;3,0'));
    expect(result.account).toEqual({ total: 3, used: 1, skipped: 1, rejected: 1 });
    expect(rowsOf(result.dataset).map(({ area }) => area)).toEqual(['492']);
  });

  it('make one issue per column, however many they are', async () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `Aalborg;2024M01;g${i};${'x'.repeat(300)};${i}`);
    const result = await accept(file('Aalborg;2024M01;I alt;5;2,0', ...lines));
    expect(codesOf(result)).toEqual(['not-a-number']);
    const issue = result.issues.find((i) => i.code === 'not-a-number');
    expect(issue?.count).toBe(20_000);
    expect(issue?.raw).toHaveLength(200);
  });
});

describe('a table of many columns', () => {
  it('never makes more than a few hundred issues', async () => {
    const names = Array.from({ length: 900 }, (_, i) => `Antal m${i}`);
    const bad = names.map(() => 'x').join(';');
    const good = names.map(() => '1').join(';');
    const result = await accept(
      `Område;Periode;${names.join(';')}\nAalborg;2024M01;${bad}\nAalborg;2024M02;${good}\n`,
    );
    expect(result.issues.length).toBeLessThanOrEqual(520);
    expect(result.issues.reduce((sum, issue) => sum + issue.count, 0)).toBe(900);
  });
});
