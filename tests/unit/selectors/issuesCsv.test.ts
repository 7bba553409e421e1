/** The list of what could not be used, as a Danish spreadsheet opens it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Issue } from '../../../src/domain/issue.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import { describeIssue } from '../../../src/language/issues.ts';
import { issuesCsv } from '../../../src/selectors/issuesCsv.ts';

const issue = (more: Partial<Issue>): Issue => ({
  ...{ code: 'unknown-area', severity: 'error', file: 'fil.csv', row: 7, column: 'Område', raw: 'Atlantis' },
  count: 3,
  ...more,
});

/** By the rules of RFC 4180, with semicolons. */
function cells(csv: string): string[][] {
  const rows: string[][] = [];
  for (const [, text, end] of csv.matchAll(/"((?:[^"]|"")*)"(;|\r\n)/g)) {
    if (rows.length === 0) rows.push([]);
    rows.at(-1)!.push(text!.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  rows.pop();
  return rows;
}

describe('list of issues', () => {
  test('a mark of the encoding, headings, and one row per issue', () => {
    const one = issue({});
    const csv = issuesCsv([one, issue({ row: null, column: null, raw: null })]);
    expect(csv.startsWith('\uFEFF"række";"kolonne"')).toBe(true);
    const [heading, first, second] = cells(csv);
    expect(heading).toEqual(['række', 'kolonne', 'tekst i filen', 'antal', 'besked']);
    expect(first).toEqual(['7', 'Område', 'Atlantis', '3', describeIssue(one)]);
    expect(second!.slice(0, 3)).toEqual(['', '', '']);
  });

  test.each(['=1+1', '+45 12345678', '-2', '@SUM(A1)', '\tx', '\rx'])(
    'a spreadsheet does not run %j as a formula',
    (raw) => {
      expect(cells(issuesCsv([issue({ raw })]))[1]![2]).toBe(`'${raw}`);
    },
  );

  test('any text stays one cell', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (raw, column) => {
        const rows = cells(issuesCsv([issue({ raw, column })]));
        expect(rows.map((row) => row.length)).toEqual([5, 5]);
        expect(rows[1]![2]!.endsWith(raw)).toBe(true);
        expect(rows[1]![1]!.endsWith(column)).toBe(true);
      }),
    );
  });

  test('names what the reader of files met, in its row', async () => {
    const blob = new Blob(['Område;Periode;Antal ledige personer\nAalborg;2026M05;7\nAtlantis;2026M05;8\n']);
    const { issues } = await ingest(blob, { fileName: 'fil.csv' });
    expect(cells(issuesCsv(issues))[1]!.slice(0, 4)).toEqual(['3', 'Område', 'Atlantis', '1']);
  });
});
