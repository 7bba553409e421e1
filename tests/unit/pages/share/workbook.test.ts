/** Workbooks to take along: read back by our own reader and by unzipping them. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { observationAt } from '../../../../src/domain/dataset.ts';
import { periodCode } from '../../../../src/domain/period.ts';
import { ingest } from '../../../../src/ingest/ingest.ts';
import type { Shareable } from '../../../../src/pages/share/shareable.ts';
import { workbook } from '../../../../src/pages/share/workbook.ts';
import { entryFor } from '../../../../src/queries/catalogue.ts';
import { csvText } from '../../../../src/selectors/csvText.ts';
import { exportComparison } from '../../../../src/selectors/exportTables.ts';
import { ranking } from '../../../../src/selectors/ranking.ts';
import { defaultCompareView } from '../../../../src/viewState/compareView.ts';
import { compare, withExamples } from '../../selectors/realData.ts';

const ADDRESS = 'https://example.org/#/sammenlign?omr=851';
const TODAY = new Date(2026, 10, 22, 23, 30);

function share(over: Partial<Shareable> = {}): Shareable {
  return {
    route: { page: 'compare', view: defaultCompareView },
    embed: null,
    headline: 'I Aalborg er 17,9 pct. af de ledige langtidsledige',
    subtitle: 'Langtidsledige i pct. af de ledige',
    notes: ['Juni 2026 er foreløbig.', '=cmd|x'],
    source: 'Kilde: STAR, Jobindsats.dk, tabel y25i09',
    example: false,
    drawing: null,
    entries: [entryFor('y25i09', false)!],
    numbers: () => Promise.reject(new Error('not asked for')),
    ...over,
  };
}

async function made(comparison = compare({ omr: ['851'] }), example = false) {
  const table = exportComparison(comparison, ranking(comparison), 'udvikling');
  const blob = await workbook(share({ example }), { name: 'x', table }, ADDRESS, TODAY);
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const text = (name: string): string => strFromU8(parts[name]!);
  const result = await ingest(blob, { fileName: 'x.xlsx' });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return { table, text, names: Object.keys(parts), result };
}

const plain = ({ dataset }: Awaited<ReturnType<typeof made>>['result']) =>
  Array.from({ length: dataset.rowCount }, (_, row) => {
    const cell = observationAt(dataset, 0, row);
    return [
      dataset.areas[dataset.area[row]!],
      periodCode(dataset.periods[dataset.period[row]!]!),
      cell.kind === 'value' ? cell.value : 'missing',
    ];
  });

describe('a figure’s numbers as a workbook', () => {
  test('have the values that the CSV has', async () => {
    for (const comparison of [
      compare({ omr: ['851'] }),
      compare({ maal: 'langtidsledige-antal', vis: 'aendring', omr: ['159'] }),
    ]) {
      const { table, result } = await made(comparison);
      const csv = await ingest(new Blob([csvText(table, false)]), { fileName: 'x.csv' });
      if (!csv.ok) throw new Error('refused');
      expect(result.account.rejected).toBe(0);
      expect(plain(result)).toEqual(plain(csv));
    }
  });

  test('are numbers and dates for a spreadsheet, not text', async () => {
    const { text } = await made();
    const sheet = text('xl/worksheets/sheet1.xml');
    // 1 July 2023, whatever the reader's time zone: day 45108.
    expect(sheet).toMatch(/<c r="B2" s="\d+"(?: t="n")?><v>45108<\/v>/);
    expect(sheet).toMatch(/<c r="C2" s="\d+"(?: t="n")?><v>\d+(\.\d+)?<\/v>/);
    expect(text('xl/styles.xml')).toContain('mmm yyyy');
  });

  test('have a second sheet with source, notes, definitions, link and the day', async () => {
    const { names, text } = await made();
    expect(names).toContain('xl/worksheets/sheet2.xml');
    expect(text('xl/workbook.xml')).toMatch(/Tal.*Om tallene/s);
    const strings = text('xl/sharedStrings.xml');
    for (const wanted of [
      'I Aalborg er 17,9 pct. af de ledige langtidsledige',
      'Kilde: STAR, Jobindsats.dk, tabel y25i09',
      'Juni 2026 er foreløbig.',
      'Langtidsledige er ledige på a-dagpenge eller kontanthjælp',
      'Udgiveren angiver ingen licens',
      ADDRESS,
    ])
      expect(strings).toContain(wanted);
    // The reader's own day, 22 November 2026: 46348.
    expect(text('xl/worksheets/sheet2.xml')).toContain('<v>46348</v>');
  });

  test('have no formulas, and no text that would become one when saved as CSV', async () => {
    const { names, text } = await made();
    const sheets = names.filter((name) => /worksheets\/.*xml$/.test(name));
    for (const name of sheets) expect(text(name)).not.toMatch(/<f[ >]/);
    expect(text('xl/sharedStrings.xml')).toContain("'=cmd|x");
    expect(text('xl/sharedStrings.xml')).not.toMatch(/<t[^>]*>[=+@]/);
  });

  test('say EKSEMPEL first where the figures are made up, and the reader sees it again', async () => {
    const comparison = compare({ maal: 'dimittender-antal', omr: ['851'] }, withExamples);
    const { text, result } = await made(comparison, true);
    expect(text('xl/sharedStrings.xml')).toMatch(/<t[^>]*>EKSEMPEL: opdigtede tal/);
    expect(result.dataset.meta.example).toBe(true);
  });
});
