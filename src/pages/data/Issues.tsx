/** What could not be used, what the reader should look at, and what was noted: in words, and as a list to take along. */
import type { Issue, IssueSeverity } from '../../domain/issue.ts';
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

/** More than this are in the list to take along. */
const MOST_SHOWN = 12;

export function Issues({ issues, fileName, heading }: Props) {
  const of = (severity: IssueSeverity): readonly Issue[] =>
    issues.filter((issue) => issue.severity === severity);
  const [lost, doubts, noted] = [of('error'), of('warning'), of('info')];
  const save = (): void =>
    saveFile(
      new Blob([issuesCsv(issues)], { type: 'text/csv;charset=utf-8' }),
      dataTexts.issuesFile(fileName.replace(/\.[^.]*$/, '')),
    );
  return (
    <div className="issues">
      {lost.length > 0 && heading !== null && <h4>{heading}</h4>}
      {lost.length === 0 ? <p className="hint">{dataTexts.allUsed}</p> : <List issues={lost} />}
      {doubts.length > 0 && (
        <>
          <h4>{dataTexts.doubtHeading}</h4>
          <List issues={doubts} />
        </>
      )}
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
  const shown = issues.length > MOST_SHOWN ? issues.slice(0, MOST_SHOWN - 1) : issues;
  return (
    <ul>
      {shown.map((issue) => (
        <li key={`${issue.code} ${issue.row} ${issue.column}`}>{describeIssue(issue)}</li>
      ))}
      {shown.length < issues.length && <li>{dataTexts.moreIssues(issues.length - shown.length)}</li>}
    </ul>
  );
}
