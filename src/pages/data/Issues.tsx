/** What could not be used, and what was noted: grouped, in words, and as a list to take along. */
import type { Issue } from '../../domain/issue.ts';
import { dataTexts } from '../../language/dataTexts.ts';
import { describeIssue } from '../../language/issues.ts';
import { issuesCsv } from '../../selectors/issuesCsv.ts';
import { saveFile } from '../saveFile.ts';

interface Props {
  readonly issues: readonly Issue[];
  readonly fileName: string;
  /** Stands above what was lost; null: the file itself was. */
  readonly heading: string | null;
}

export function Issues({ issues, fileName, heading }: Props) {
  const lost = issues.filter(({ severity }) => severity !== 'info');
  const noted = issues.filter(({ severity }) => severity === 'info');
  const save = (): void =>
    saveFile(
      new Blob([issuesCsv(issues)], { type: 'text/csv;charset=utf-8' }),
      dataTexts.issuesFile(fileName.replace(/\.[^.]*$/, '')),
    );
  return (
    <div className="issues">
      {lost.length > 0 && heading !== null && <h4>{heading}</h4>}
      {lost.length === 0 ? <p className="hint">{dataTexts.allUsed}</p> : <List issues={lost} />}
      {noted.length > 0 && (
        <details>
          <summary>{dataTexts.noted}</summary>
          <List issues={noted} />
        </details>
      )}
      {issues.some(({ row }) => row !== null) && (
        <button type="button" onClick={save}>
          {dataTexts.saveIssues}
        </button>
      )}
    </div>
  );
}

function List({ issues }: { issues: readonly Issue[] }) {
  return (
    <ul>
      {issues.map((issue) => (
        <li key={`${issue.code} ${issue.row} ${issue.column}`}>{describeIssue(issue)}</li>
      ))}
    </ul>
  );
}
