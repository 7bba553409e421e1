/** What a file turned out to be, and what is asked about it. Invented numbers. */
import { describe, expect, test } from 'vitest';
import type { ReadingChoices } from '../../../src/domain/reading.ts';
import { type FileQuestion, fileQuestions, fileReport } from '../../../src/ownData/report.ts';
import { accept, acceptWith } from '../ingest/harness.ts';
import { COUNT, RATE, unemployed } from './tables.ts';

const NOTHING = { choices: {}, indicators: [] };

async function questionsOf(text: string, choices: ReadingChoices = {}): Promise<readonly FileQuestion[]> {
  const { dataset, issues } = await acceptWith(text, choices);
  return fileQuestions(dataset, issues, { ...NOTHING, choices });
}

describe('report', () => {
  test('areas by kind, periods from first to last, totals by name', async () => {
    const { dataset } = await accept(
      [
        `Område;Periode;Ydelsesgrupper;A-kasse;${COUNT}`,
        'Hele landet;2026M05;Ydelsesgrupper i alt;A-kasse i alt;96000',
        'Region Nordjylland;2026M05;Ydelsesgrupper i alt;A-kasse i alt;9000',
        'Aalborg;2026M06;A-dagpenge;A-kasse i alt;700',
        'Fanø;2026M06;Ydelsesgrupper i alt;3F;7',
      ].join('\n'),
    );
    const report = fileReport(dataset);
    expect(report).toMatchObject({
      ...{ publisher: 'jobindsats', table: 'y25i01', title: null, example: false },
      areas: { country: true, regions: 1, landsdele: 0, kommuner: 2 },
      periods: { count: 2, frequencies: ['month'] },
    });
    expect(report.dimensions.map(({ name, total }) => [name, total])).toEqual([
      ['Ydelsesgrupper', 'Ydelsesgrupper i alt'],
      ['A-kasse', 'A-kasse i alt'],
    ]);
    const [first, last] = [report.periods.first, report.periods.last];
    expect(last.start - first.start).toBe(1);
  });

  test('a file that says its numbers are made up is an example', async () => {
    const { dataset } = await accept(
      `EKSEMPEL: opdigtede tal\n\nOmråde;Periode;${COUNT}\nAalborg;2026M06;7\n`,
    );
    expect(fileReport(dataset).example).toBe(true);
  });
});

describe('questions', () => {
  test('none about a file of a known table', async () => {
    expect(fileQuestions(await unemployed('Aalborg;2026M05;50'), [], NOTHING)).toEqual([]);
    expect(await questionsOf(`Område;Periode;${COUNT};${RATE}\nAalborg;2026M05;50;2,3\n`)).toEqual([]);
  });

  test('what an unknown measure counts; several at once', async () => {
    const one = 'Kommune;Periode;Syge\nAalborg;2026M05;12\n';
    expect(await questionsOf(one)).toEqual([{ kind: 'unit', measures: ['Syge'] }]);
    const three = 'Kommune;Periode;Syge;Raske;Andre\nAalborg;2026M05;12;3;4\n';
    expect(await questionsOf(three)).toEqual([{ kind: 'unit', measures: ['Syge', 'Raske', 'Andre'] }]);
  });

  test('nothing that has been answered', async () => {
    const { dataset, issues } = await accept('Kommune;Periode;Syge;Raske\nAalborg;2026M05;12;3\n');
    const answer = { measure: 'Syge', title: 'Syge', unit: 'unknown', direction: 'neutral' } as const;
    expect(fileQuestions(dataset, issues, { choices: {}, indicators: [answer] })).toEqual([
      { kind: 'unit', measures: ['Raske'] },
    ]);
  });

  test('1.234 where it may be either, with the text as it stands, until it is answered', async () => {
    const text = 'Kommune;Periode;Udgift\nAalborg;2026M05;1.234\nAalborg;2026M06;1.245\n';
    expect((await questionsOf(text))[0]).toEqual({ kind: 'decimal', measures: ['Udgift'], raw: '1.234' });
    const kinds = (await questionsOf(text, { decimalMark: { Udgift: 'point' } })).map(({ kind }) => kind);
    expect(kinds).toEqual(['unit']);
  });

  test('not 1.234 people: nobody counts people in thousandths', async () => {
    expect(await questionsOf(`Område;Periode;${COUNT}\nAalborg;2026M05;1.234\n`)).toEqual([]);
    // A share may well be 1,234.
    const rates = `Område;Periode;${RATE}\nAalborg;2026M05;1.234\n`;
    expect(await questionsOf(rates)).toEqual([{ kind: 'decimal', measures: [RATE], raw: '1.234' }]);
  });

  test('which member is all, where none is called so and there are several', async () => {
    const text = `Område;Periode;Køn;${COUNT}\nAalborg;2026M05;Mænd;12\nAalborg;2026M05;Kvinder;9\n`;
    expect(await questionsOf(text)).toEqual([
      { kind: 'total', dimension: 'Køn', members: ['Mænd', 'Kvinder'] },
    ]);
    expect(await questionsOf(text, { totals: { Køn: 'Mænd' } })).toEqual([]);
    expect(await questionsOf(`Område;Periode;Køn;${COUNT}\nAalborg;2026M05;Mænd;12\n`)).toEqual([]);
  });

  test('not which week stands for all weeks of a curve, however they are written', async () => {
    const curve = (heading: string, ...weeks: readonly string[]): string =>
      [
        `Område;Periode;${heading};Pct. fortsat på dagpenge`,
        ...weeks.map((week) => `Aalborg;2025Q02;${week};50`),
      ].join('\n');
    expect(await questionsOf(curve('Uger siden start', '0', '4', '8'))).toEqual([]);
    expect(await questionsOf(curve('Uger', '0 uger', '4 uger'))).toEqual([]);
    expect((await questionsOf(curve('Køn', 'Mænd', 'Kvinder'))).map(({ kind }) => kind)).toEqual(['total']);
  });

  test('which of Statistikbanken’s tables, before what it counts', async () => {
    const text = 'OMRÅDE;TID;INDHOLD\n851 Aalborg;2026M05;2,3\n';
    const [question, ...others] = await questionsOf(text);
    expect(question).toMatchObject({ kind: 'table', options: ['AUP02', 'AUF02', 'AULK04'] });
    expect(others).toEqual([]);
    expect(await questionsOf(text, { table: 'AUP02' })).toEqual([]);
  });

  test('nothing about a file that no figure could draw whatever the answer', async () => {
    expect(await questionsOf('Kommune;Periode;Syge\nAalborg;2025;12\n')).toEqual([]);
    expect(await questionsOf('OMRÅDE;TID;INDHOLD\n851 Aalborg;2025;2,3\n')).toEqual([]);
  });
});
