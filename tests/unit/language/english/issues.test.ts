/** Every message about a file in English: what, where, and what to do. */
import { describe, expect, test } from 'vitest';
import type { Issue, IssueCode } from '../../../../src/domain/issue.ts';
import { describeIssue } from '../../../../src/language/en/issues.ts';
import { expectEnglish } from './grammar.ts';

// As a record, so that a code added to the type does not compile until it stands here too.
const CODES: Record<IssueCode, RegExp> = {
  'empty-file': /Fetch the export again/,
  'binary-file': /Save the table as CSV or \.xlsx/,
  'html-file': /web page, .* choose CSV/,
  'pdf-file': /Fetch the table as CSV/,
  'spreadsheet-file': /Save it as \.xlsx or CSV/,
  'zip-file': /Unpack it/,
  'workbook-locked': /without a password/,
  'workbook-damaged': /Fetch it again, or open it/,
  'workbook-too-large': /Choose fewer variables/,
  'json-file': /Fetch the table as CSV/,
  'truncated-encoding': /Fetch it again/,
  'unknown-encoding': /CSV in UTF-8/,
  'one-column': /semicolons, commas or tabs/,
  'too-many-columns': /Choose fewer variables/,
  'too-many-members': /Take it out of the file/,
  'line-too-long': /fetch the export again/,
  'not-understood': /Jobindsats, Statistikbanken \(StatBank Denmark\)/,
  'no-area-column': /Område, OMRÅDE, Kommune or Area/,
  'no-period-column': /Periode or TID/,
  'no-measure-column': /Include at least one measure/,
  'no-usable-rows': /See the other messages/,
  cancelled: /Nothing has changed/,
  'read-failed': /try again, or reload/,
  'decimal-assumed': /check them/,
  'decimal-conflict': /have been rejected/,
  'no-total-member': /Include the total/,
  'line-break-in-cell': /check them/,
  'skipped-blank': /have been skipped/,
  'skipped-outside-table': /have been skipped/,
  'skipped-area-not-municipal': /have been skipped/,
  'unknown-area': /Correct the name/,
  'area-code-and-name-disagree': /different areas/,
  'unknown-period': /2026M06/,
  'too-few-cells': /too few columns/,
  'too-many-cells': /too many columns/,
  'duplicate-row': /counted once/,
  'conflicting-row': /The first is used/,
  'not-a-number': /not a number/,
  'scientific-notation': /without opening it/,
  'ambiguous-dash': /taken as missing/,
  'negative-count': /check it/,
  'replacement-character': /Fetch the export again/,
};
const codes = Object.keys(CODES) as IssueCode[];
const issue = (code: IssueCode, more: Partial<Issue> = {}): Issue => ({
  ...{ code, severity: 'warning', file: 'a.csv', row: null, column: null, raw: null, count: 1, ...more },
});

describe('describeIssue', () => {
  test.each(codes)('%s', (code) => {
    const text = describeIssue(issue(code));
    expectEnglish(text.replace(/: Område, OMRÅDE, Kommune or Area|\.(xlsx|xls|ods)/g, 'X'));
    expect(text).toMatch(CODES[code]);
  });

  test('each has words of its own', () => {
    expect(new Set(codes.map((code) => describeIssue(issue(code)))).size).toBe(codes.length);
  });

  test('where, what it says there, and how often', () => {
    expect(
      describeIssue(issue('not-a-number', { row: 1234, column: 'Antal', raw: '12x', count: 1500 })),
    ).toBe('The text is not a number (“12x”). (row 1,234, column “Antal”) This applies in 1,500 places.');
    expect(describeIssue(issue('too-few-cells', { row: 7 }))).toBe('The row has too few columns. (row 7)');
    expect(describeIssue(issue('no-total-member', { column: 'Køn' }))).toMatch(
      /^The breakdown has no total \(“i alt”\)\. .* \(column “Køn”\)$/,
    );
  });
});
