/** What the readers of files have to say, in English: what, where, and what to do. */
import type { Issue, IssueCode } from '../../domain/issue.ts';
import { formatNumber } from './format.ts';

type Text = (issue: Issue) => string;

const quoted = (issue: Issue): string => (issue.raw === null ? '' : ` (“${issue.raw}”)`);

const texts: Readonly<Record<IssueCode, Text>> = {
  'empty-file': () => 'The file is empty. Fetch the export again.',
  'binary-file': () =>
    'The file is neither text nor a spreadsheet. Save the table as CSV or .xlsx and try again.',
  'html-file': () =>
    'The file is a web page, not a table. Often it is an error page: fetch the export again and choose CSV.',
  'pdf-file': () => 'The file is a PDF. Fetch the table as CSV instead.',
  'spreadsheet-file': () =>
    'The file is a spreadsheet in a format that cannot be read here (.xls or .ods, for example). Save it as .xlsx or CSV and try again.',
  'zip-file': () =>
    'The file is a zip file without an Excel spreadsheet in it. Unpack it and choose the table itself (.xlsx or CSV).',
  'workbook-locked': () =>
    'The spreadsheet is protected by a password. Save a copy without a password, or as CSV, and try again.',
  'workbook-damaged': () =>
    'The spreadsheet is damaged or was not fetched completely. Fetch it again, or open it in a spreadsheet program and save it as .xlsx or CSV.',
  'workbook-too-large': () =>
    'The spreadsheet takes up too much when it is unpacked. Choose fewer variables in the export, or fetch the table as CSV.',
  'json-file': () => 'The file is JSON. Fetch the table as CSV instead.',
  'truncated-encoding': () =>
    'The file ends in the middle of a character, so it was probably not fetched completely. Fetch it again.',
  'unknown-encoding': () =>
    'The letters of the file cannot be read: it is written in a character encoding that is not known here, or is damaged. Save it as CSV in UTF-8.',
  'one-column': () =>
    'The file has only one column. Columns must be separated by semicolons, commas or tabs.',
  'too-many-columns': (issue) =>
    `The file has too many columns${quoted(issue)}. Choose fewer variables, or put the periods in rows.`,
  'too-many-members': (issue) =>
    `The column has far too many different values${quoted(issue)}. Take it out of the file; a breakdown has far fewer.`,
  'line-too-long': () =>
    'A line in the file is unreasonably long. The file is hardly a table; fetch the export again.',
  'not-understood': () =>
    'The layout of the file is not known. The app reads CSV and Excel (.xlsx) from Jobindsats, Statistikbanken (StatBank Denmark) and De Kommunale Nøgletal with area, period and figures.',
  'no-area-column': (issue) =>
    `There is no column of municipalities${quoted(issue)}. Expected heading: Område, OMRÅDE, Kommune or Area.`,
  'no-period-column': (issue) =>
    `There is no column of periods${quoted(issue)}. Expected heading: Periode or TID.`,
  'no-measure-column': (issue) =>
    `There is no column of numbers${quoted(issue)}. Include at least one measure in the export.`,
  'no-usable-rows': () =>
    'No rows could be used. See the other messages for why; if there are none, the file has only headings.',
  cancelled: () => 'The reading was cancelled. Nothing has changed.',
  'read-failed': () =>
    'The file could not be read. If it is a folder, choose the files in it; otherwise try again, or reload the page.',
  'decimal-assumed': (issue) =>
    `Both comma and point may be the decimal mark${quoted(issue)}. The numbers have been read the Danish way, with a decimal comma; check them.`,
  'decimal-conflict': (issue) =>
    `The column mixes decimal commas and decimal points. Numbers in the minority have been rejected${quoted(issue)}.`,
  'no-total-member': (issue) =>
    `The breakdown${quoted(issue)} has no total (“i alt”). Include the total in the export to see all of them together.`,
  'line-break-in-cell': (issue) =>
    `A cell contains a line break${quoted(issue)}. If a quotation mark is missing, several rows may have been read as one; check them.`,
  'skipped-blank': () => 'Blank lines have been skipped.',
  'skipped-outside-table': (issue) => `Lines outside the table have been skipped${quoted(issue)}.`,
  'skipped-area-not-municipal': (issue) =>
    `Areas that are not municipalities, regions, provinces or the whole country have been skipped${quoted(issue)}.`,
  'unknown-area': (issue) =>
    `The area is not known${quoted(issue)}. Correct the name or the municipality number.`,
  'area-code-and-name-disagree': (issue) => `Number and name point to different areas${quoted(issue)}.`,
  'unknown-period': (issue) => `The period cannot be read${quoted(issue)}. An example of a month: 2026M06.`,
  'too-few-cells': (issue) => `The row has too few columns${quoted(issue)}.`,
  'too-many-cells': (issue) => `The row has too many columns${quoted(issue)}.`,
  'duplicate-row': () => 'The same row appears several times with the same numbers; it is counted once.',
  'conflicting-row': (issue) =>
    `The same area, period and breakdown appear several times with different numbers${quoted(issue)}. The first is used.`,
  'not-a-number': (issue) => `The text is not a number${quoted(issue)}.`,
  'scientific-notation': (issue) =>
    `The number is written with an E${quoted(issue)}, so a spreadsheet has probably rounded it. Fetch the export again without opening it.`,
  'ambiguous-dash': () => 'A dash can mean either zero or a hidden number; here it is taken as missing.',
  'negative-count': (issue) =>
    `A count is negative${quoted(issue)}. The number is used as it stands; check it.`,
  'replacement-character': (issue) =>
    `A letter was lost before the file came here${quoted(issue)}. Fetch the export again.`,
};

/** One sentence or two, with row, column and how often it was met. */
export function describeIssue(issue: Issue): string {
  const where = [
    ...(issue.row === null ? [] : [`row ${formatNumber(issue.row, 0)}`]),
    ...(issue.column === null ? [] : [`column “${issue.column}”`]),
  ];
  const place = where.length === 0 ? '' : ` (${where.join(', ')})`;
  const times = issue.count > 1 ? ` This applies in ${formatNumber(issue.count, 0)} places.` : '';
  return `${texts[issue.code](issue)}${place}${times}`;
}
