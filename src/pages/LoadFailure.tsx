/** A file did not come, or could not be read: what, why, and another try. */
import { da } from '../language/da.ts';
import { describeIssue } from '../language/issues.ts';
import { UnreadableFile } from '../queries/datasets.ts';
import type { TablesState } from '../queries/useTables.ts';

export default function LoadFailure({ failure }: { failure: NonNullable<TablesState['failed']> }) {
  const { entry, error, retry } = failure;
  const unreadable = error instanceof UnreadableFile;
  return (
    <div className="load-failure" role="alert">
      <h1>{unreadable ? da.readFailed(entry.title) : da.loadFailed(entry.title)}</h1>
      {unreadable ? (
        <ul>
          {error.issues.map((issue) => (
            <li key={`${issue.code}${issue.row}${issue.column}`}>{describeIssue(issue)}</li>
          ))}
        </ul>
      ) : (
        <p>{da.loadFailedHelp}</p>
      )}
      <button type="button" onClick={retry}>
        {da.retry}
      </button>
    </div>
  );
}
