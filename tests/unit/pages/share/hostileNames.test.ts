/** No file to take along holds a cell that a spreadsheet would run, whatever files, links and readers have called things. */
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { ListedEntry } from '../../../../src/domain/catalogue.ts';
import type { Indicator } from '../../../../src/domain/indicator.ts';
import { indicatorOf } from '../../../../src/domain/indicatorRegistry.ts';
import type { ShareTable } from '../../../../src/domain/shareTable.ts';
import type { Shareable } from '../../../../src/pages/share/shareable.ts';
import { workbook } from '../../../../src/pages/share/workbook.ts';
import type { Comparison } from '../../../../src/selectors/comparison.ts';
import { csvText } from '../../../../src/selectors/csvText.ts';
import { curvesTable } from '../../../../src/selectors/effectTables.ts';
import { placesTable, windowsTable } from '../../../../src/selectors/exportClaim.ts';
import { exportKeyFigures } from '../../../../src/selectors/exportKeyFigures.ts';
import { exportProfile } from '../../../../src/selectors/exportProfile.ts';
import { exportSimilar } from '../../../../src/selectors/exportSimilar.ts';
import { exportComparison, exportParts } from '../../../../src/selectors/exportTables.ts';
import { issuesCsv } from '../../../../src/selectors/issuesCsv.ts';
import { keyFigures } from '../../../../src/selectors/keyFigures.ts';
import { municipality } from '../../../../src/selectors/municipality.ts';
import { profile } from '../../../../src/selectors/profile.ts';
import { ranking } from '../../../../src/selectors/ranking.ts';
import { textCell } from '../../../../src/selectors/tableCells.ts';
import { claim } from '../../claim/checking.ts';
import { figures, JANUARY_2015, longTables, study } from '../../selectors/effects.ts';
import { compare, dataOf, month, official } from '../../selectors/realData.ts';

/** What a spreadsheet takes for the beginning of a formula: also full width, behind quotes, blanks and signs without width. */
const RUNS = /^["'\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠﹢﹣﹦﹫−]|^[\t\r\n]/u;
const NUMBER = /^-?\d+([.,]\d+)?$/;

const hostile = fc
  .tuple(
    fc.constantFrom('', '"', "'", ' ', '\u00a0', '\u200b', '\ufeff', '\t', '\r', '\n', ';', '\u202e'),
    fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', '−', '﹦'),
    fc.oneof(
      fc.constantFrom('1+1', 'HYPERLINK("https://example.org";"x")', "cmd|' /C calc'!A0", 'SUM(A1:A9);x'),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
  )
  .map((parts) => parts.join(''));

const runs = { numRuns: 20 };

function expectHarmless(cell: string): void {
  if (cell.startsWith("'") || NUMBER.test(cell)) return;
  expect(cell).not.toMatch(RUNS);
}

/** Cells of a file with `;` and quotes. */
function cellsOf(text: string): string[] {
  const cells: string[] = [];
  for (const match of text.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n]*))(?:;|\r\n|$)/gy))
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
  return cells;
}

function expectSafeCsv(text: string): void {
  for (const cell of cellsOf(text)) expectHarmless(cell);
}

const plain: Shareable = {
  route: { page: 'front' },
  ...{ embed: null, headline: 'x', subtitle: 'x', notes: [], source: 'x', example: false },
  ...{ drawing: null, entries: [], numbers: () => Promise.reject(new Error('not asked for')) },
};

/** Every text of every sheet; fails on any formula or link. */
async function textsOf(table: ShareTable, share: Partial<Shareable> = {}, address = 'https://example.org/') {
  const blob = await workbook({ ...plain, ...share }, { name: 'x', table }, address, new Date(2026, 10, 22));
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const texts: string[] = [];
  for (const [name, bytes] of Object.entries(parts)) {
    if (!/sheet\d+\.xml$|sharedStrings/.test(name)) continue;
    const parser = new SaxesParser();
    let text: string | null = null;
    parser.on('opentag', (tag) => {
      expect(['f', 'hyperlink', 'oleObject', 'dataValidation']).not.toContain(tag.name);
      if (tag.name === 't') text = '';
    });
    parser.on('text', (more) => {
      if (text !== null) text += more;
    });
    parser.on('closetag', (tag) => {
      if (tag.name === 't') texts.push(text!);
      if (tag.name === 't') text = null;
    });
    parser.write(strFromU8(bytes)).close();
  }
  return texts;
}

function called(indicator: Indicator, title: string): Indicator {
  return { ...indicator, id: 'egen-0123abcd', own: { title, direction: 'neutral' } };
}

function named(comparison: Comparison, name: string): Comparison {
  const { data, selected, benchmark } = comparison;
  return {
    ...comparison,
    data: { ...data, indicator: called(data.indicator, name) },
    selected: selected.map((line) => ({ ...line, name })),
    benchmark: benchmark && { ...benchmark, code: null, name },
  };
}

const lines = compare({ omr: ['851'], fra: month(2026, 5) });
const counts = dataOf('langtidsledige-antal');
const bands = profile(indicatorOf('varighed-fordeling'), official)!;
const curve = profile(indicatorOf('varighed-fortsat'), official)!;
const long = figures('langtidsledige-dst-antal', 'ialt', longTables);
const studied = study(long, '851', JANUARY_2015);
const tiles = keyFigures(municipality('851', official));

/** Every table of a page's figures, where something is called `name`. */
const TABLES: Readonly<Record<string, (name: string) => ShareTable>> = {
  'the lines': (name) => exportComparison(named(lines, name), ranking(lines), 'udvikling'),
  'the ranking': (name) => exportComparison(named(lines, name), ranking(lines), 'rangliste'),
  'the change': (name) => exportComparison(named(lines, name), ranking(lines), 'aendring'),
  'parts of an area': (name) => exportParts(named(lines, name), name),
  'the bands': (name) => exportProfile({ ...bands, rows: bands.rows.map((row) => ({ ...row, name })) }),
  'the curve': (name) => exportProfile({ ...curve, rows: curve.rows.map((row) => ({ ...row, name })) }),
  'similar kommuner': (name) =>
    exportSimilar([{ code: '851', group: name, labourForce: 100_000, unemployment: 3.1 }]),
  'the key figures': (name) =>
    exportKeyFigures(
      '851',
      tiles.map((figure) => ({ ...figure, indicator: called(figure.indicator, name) })),
    ),
  'windows of a claim': (name) =>
    windowsTable(claim(), { ...counts, indicator: called(counts.indicator, name) }),
  'curves of an initiative': (name) =>
    curvesTable(
      {
        area: '851',
        indicator: called(long.indicator, name),
        benefit: 'ialt',
        start: studied.window.start,
        label: name,
      },
      { window: studied.window, answer: studied.answer! },
    ),
  'places of a claim': (name) =>
    placesTable(claim(), { ...counts, indicator: called(counts.indicator, name) }),
};

describe.each(Object.entries(TABLES))('%s', (_, tableOf) => {
  test('as CSV', () => {
    fc.assert(
      fc.property(hostile, (name) => expectSafeCsv(csvText(tableOf(name), false))),
      runs,
    );
  });

  test('as a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (name) => {
        for (const text of await textsOf(tableOf(name))) expectHarmless(text);
      }),
      { numRuns: 4 },
    );
  });
});

test('the second sheet: headline, notes, source, files and link', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, hostile, async (one, two) => {
      const entry: ListedEntry = {
        ...{ id: 'egen-1', file: one, title: two, source: one, table: null },
        ...{ kind: 'egen fil', retrieved: null, version: '' },
      };
      const share = { headline: one, subtitle: two, source: one, notes: [two, one], entries: [entry] };
      const texts = await textsOf(
        { columns: [{ heading: one, decimals: null }], rows: [[textCell(two)]] },
        share,
        two,
      );
      expect(texts.length).toBeGreaterThan(5);
      for (const text of texts) expectHarmless(text);
    }),
    runs,
  );
});

test('the list of what could not be read', () => {
  fc.assert(
    fc.property(hostile, hostile, (raw, column) => {
      const issue = {
        code: 'unknown-area',
        severity: 'warning',
        file: raw,
        row: 1,
        column,
        raw,
        count: 1,
      } as const;
      expectSafeCsv(issuesCsv([issue]));
    }),
  );
});
