/** Tables with bad rows and cells: what can be used is used, and the rest is named by row and column. */
import { describe, expect, it } from 'vitest';
import type { IssueCode, RowAccount } from '../../../src/domain/issue.ts';
import type { IngestResult } from '../../../src/ingest/ingest.ts';
import { accept, codesOf, read, rowsOf } from './harness.ts';
import { expectSound } from './sound.ts';

const HEAD = 'Kommune;Periode;Køn;Antal ledige personer\n';
const GOOD = 'Aarhus;2024M01;I alt;7\n';

/** used, skipped, rejected */
type Counts = readonly [number, number, number];

async function meets(text: string, codes: readonly IssueCode[], counts: Counts): Promise<IngestResult> {
  const result = await read(text);
  expectSound(result);
  expect(codesOf(result)).toEqual(codes);
  const [used, skipped, rejected] = counts;
  const total = used + skipped + rejected;
  expect(result.account).toEqual({ total, used, skipped, rejected } satisfies RowAccount);
  return result;
}

describe('records', () => {
  it.each<[string, string, readonly IssueCode[], Counts]>([
    ['too few cells', `${HEAD}Aalborg;2024M01;5\n${GOOD}`, ['too-few-cells'], [1, 1, 1]],
    ['too many cells', `${HEAD}Aalborg;2024M01;I alt;5;6\n${GOOD}`, ['too-many-cells'], [1, 1, 1]],
    ['blank cells at the end', `${HEAD}Aalborg;2024M01;I alt;5;;\n${GOOD}`, [], [2, 1, 0]],
    ['the same twice', HEAD + GOOD + GOOD, ['duplicate-row'], [1, 2, 0]],
    [
      'the same with another figure',
      `${HEAD}${GOOD}Aarhus;2024M01;I alt;8\n`,
      ['conflicting-row'],
      [1, 1, 1],
    ],
    [
      'two files in one',
      `${HEAD}Aalborg;2024M01;I alt;5\n${HEAD}${GOOD}`,
      ['skipped-outside-table'],
      [2, 2, 0],
    ],
    [
      'two files in one, the second with other columns',
      `${HEAD}${GOOD}Område;Periode;Antal personer\nAalborg;2024M01;5\n`,
      ['too-few-cells'],
      [1, 1, 2],
    ],
    [
      'every kind of line end',
      `${HEAD}Aalborg;2024M01;I alt;5\r\n${GOOD}Odense;2024M01;I alt;6`,
      [],
      [3, 1, 0],
    ],
    [
      'old line ends among new ones',
      `${HEAD}Aalborg;2024M01;I alt;5\r${GOOD}`,
      ['too-many-cells', 'no-usable-rows'],
      [0, 1, 1],
    ],
    [
      'a mark of UTF-8 within, where files were joined',
      `${HEAD}\uFEFF${HEAD}${GOOD}`,
      ['skipped-outside-table'],
      [1, 2, 0],
    ],
    [
      'a quote that is not closed',
      `${HEAD}Aalborg;2024M01;"I alt;5\n${GOOD}`,
      ['too-few-cells', 'line-break-in-cell', 'no-usable-rows'],
      [0, 1, 1],
    ],
    [
      'a pair of stray quotes, between which a row is lost',
      `${HEAD}Aalborg;2024M01;"I alt;5\nOdense;2024M01;I alt";6\n${GOOD}`,
      ['line-break-in-cell'],
      [2, 1, 0],
    ],
    ['a line break in a label', `${HEAD}Aarhus;2024M01;"I\nalt";7\n`, [], [1, 1, 0]],
    ['a tab and a delimiter in quotes', `${HEAD}Aarhus;2024M01;"I\talt; begge køn";7\n`, [], [1, 1, 0]],
    [
      'an area unknown everywhere',
      `${HEAD}Atlantis;2024M01;I alt;5\nUtopia;2024M02;I alt;6\n`,
      ['unknown-area', 'no-usable-rows'],
      [0, 1, 2],
    ],
    [
      'number and name that disagree',
      `${HEAD}851 Aarhus;2024M01;I alt;5\n${GOOD}`,
      ['area-code-and-name-disagree'],
      [1, 1, 1],
    ],
    [
      'an area behind a sign of direction',
      `${HEAD}\u202EAarhus;2024M01;I alt;5\n${GOOD}`,
      ['unknown-area'],
      [1, 1, 1],
    ],
  ])('%s', async (_, text, codes, counts) => {
    await meets(text, codes, counts);
  });

  it.each([
    ['|', 'one-column'],
    [' ', 'one-column'],
    [':', 'one-column'],
  ] as const)('divided by %j, which no reader of ours knows', async (delimiter, code) => {
    const result = await read((HEAD + GOOD).replaceAll(';', delimiter));
    expect(codesOf(result)).toEqual([code]);
  });
});

describe('periods', () => {
  it.each([
    '2024U54',
    '2024M13',
    '2024M00',
    '0000M01',
    '1850M01',
    '2024Q5',
    '2024-02-30',
    '13-2024',
    'januar',
    '',
  ])('%j is none', async (period) => {
    const result = await meets(`${HEAD}Aalborg;${period};I alt;5\n${GOOD}`, ['unknown-period'], [1, 1, 1]);
    expect(result.issues[0]).toMatchObject({ row: 2, column: 'Periode', raw: period });
  });
});

describe('numbers', () => {
  const figures = (...cells: readonly string[]): string =>
    HEAD + cells.map((cell, i) => `Aalborg;2024M${String(i + 1).padStart(2, '0')};I alt;${cell}\n`).join('');

  it.each<[string, string, IssueCode]>([
    ['a command', "=cmd|' /C calc'!A0", 'not-a-number'],
    ['a formula', '@SUM(A1:A9)', 'not-a-number'],
    ['a formula with a sign', '+1+1', 'not-a-number'],
    ['a script', '<script>globalThis.hit = 1</script>', 'not-a-number'],
    ['digits that a spreadsheet has lost', '1,2E+05', 'scientific-notation'],
    ['the largest number', '1e308', 'scientific-notation'],
    ['no number', 'Infinity', 'not-a-number'],
    ['another', 'NaN', 'not-a-number'],
    ['hexadecimal', '0x1F', 'not-a-number'],
    ['more digits than a number holds', '9'.repeat(400), 'not-a-number'],
    ['two numbers', '1;2'.replace(';', ' / '), 'not-a-number'],
    ['digits of another script', '١٢٣', 'not-a-number'],
    ['a sign of direction', '\u202E321', 'not-a-number'],
    ['a date', '03-06-2024', 'not-a-number'],
  ])('%s is refused', async (_, cell, code) => {
    const result = await meets(figures('5', cell), [code], [1, 1, 1]);
    expect(result.issues[0]).toMatchObject({ row: 3, column: 'Antal ledige personer' });
    expect('hit' in globalThis).toBe(false);
  });

  it.each<[string, number]>([
    ['+1', 1],
    ['12 %', 12],
    ['12 345', 12345],
    ['12\u00a0345', 12345],
    ['12\u202f345', 12345],
    ["12'345", 12345],
    [' 7 ', 7],
  ])('%j is one', async (cell, value) => {
    const { dataset, issues } = await accept(figures('5', cell));
    expect([dataset.values[0]![1], issues]).toEqual([value, []]);
  });

  it.each(['-5', '\u22125'])('%j is one, but hardly a count', async (cell) => {
    const result = await meets(figures('5', cell), ['negative-count'], [2, 1, 0]);
    expect(result.issues[0]).toMatchObject({ row: 3, severity: 'warning', raw: '-5', count: 1 });
    const change = (HEAD + GOOD).replace('Antal ledige', 'Udvikling i antal ledige').replace(';7', ';-7');
    expect((await accept(change)).issues).toEqual([]);
  });

  it('that mean one thing with a comma and another with a point are settled for the column, and said', async () => {
    const rate = figures('1.234', '1,234').replace('Antal ledige personer', 'Udgift');
    const assumed = await meets(rate, ['decimal-assumed'], [2, 1, 0]);
    expect(assumed.ok && [...assumed.dataset.values[0]!]).toEqual([1234, 1.234]);
    await meets(
      figures('3,6', '4.1').replace('Antal ledige personer', 'Udgift'),
      ['decimal-conflict'],
      [1, 1, 1],
    );
  });

  it('that are all hidden are a table all the same', async () => {
    const { dataset } = await accept(figures('..', '*', '..'));
    expect(rowsOf(dataset).map((row) => row['Antal ledige personer'])).toEqual(Array(3).fill('suppressed'));
  });
});

describe('headings and members', () => {
  it('that come twice are told apart', async () => {
    const { dataset } = await accept(
      'Kommune;Periode;Køn;Køn;Antal personer;Antal personer\nAalborg;2024M01;Mænd;I alt;5;6\n',
    );
    expect(dataset.dimensions.map(({ name }) => name)).toEqual(['Køn', 'Køn (2)']);
    expect(dataset.measures.map(({ name }) => name)).toEqual(['Antal personer', 'Antal personer (2)']);
  });

  it('called like the parts of every object are names like any other', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const { dataset, preview } = await accept(
      `Kommune;Periode;${names.join(';')};Antal personer\nAalborg;2024M01;${names.join(';')};5\nAalborg;2024M02;${names.toReversed().join(';')};6\n`,
    );
    expect(dataset.dimensions.map(({ name }) => name)).toEqual(names);
    expect(dataset.dimensions.map(({ members }) => members[0])).toEqual(names);
    expect(preview.columns.slice(2, 6).map(({ heading }) => heading)).toEqual(names);
    expect(Object.prototype).toEqual({});
  });

  it('with markup in them are text', async () => {
    const tag = '<img src=x onerror=alert(1)>';
    const { dataset } = await accept(`Kommune;Periode;${tag};Antal personer\nAalborg;2024M01;${tag};5\n`);
    expect(dataset.dimensions[0]).toMatchObject({ name: tag, members: [tag] });
  });

  it('show the letters that nobody would see', async () => {
    const { dataset } = await accept(`${HEAD}Aalborg;2024M01;a\u202Eb\u2066c;5\n`);
    expect(dataset.dimensions[0]!.members[0]).toBe('a\uFFFDb\uFFFDc');
  });
});
