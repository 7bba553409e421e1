/** What a file's reader had to say, as a table: BOM, `;`, one issue per row. No cell is taken for a formula. */
import type { Issue } from '../domain/issue.ts';
import { dataTexts } from '../language/dataTexts.ts';
import { describeIssue } from '../language/issues.ts';
import { harmless } from './harmless.ts';

const BOM = '\uFEFF';

export function issuesCsv(issues: readonly Issue[]): string {
  const rows = issues.map((issue) => [
    issue.row === null ? '' : String(issue.row),
    issue.column ?? '',
    issue.raw ?? '',
    String(issue.count),
    describeIssue(issue),
  ]);
  return `${BOM}${[dataTexts.issueColumns, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  return `"${harmless(text).replaceAll('"', '""')}"`;
}
