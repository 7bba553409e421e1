/** A file did not come, or could not be read: what, why, and another try. */
import { da } from '../language/da.ts';
import { describeIssue } from '../language/issues.ts';
import { UnreadableFile } from '../queries/datasets.ts';
import type { TablesState } from '../queries/useTables.ts';

interface Props {
  readonly failure: NonNullable<TablesState['failed']>;
  /** `h2` where the page has a headline of its own. */
  readonly heading?: 'h1' | 'h2';
}

export default function LoadFailure({ failure, heading: Heading = 'h1' }: Props) {
  const { entry, error, retry } = failure;
  const unreadable = error instanceof UnreadableFile;
  return (
    <div className="load-failure" role="alert">
      <Heading>{unreadable ? da.readFailed(entry.title) : da.loadFailed(entry.title)}</Heading>
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
