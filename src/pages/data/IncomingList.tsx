/** Files on their way in: how far, what stopped them, what became of them. */

import { useState } from 'react';
import type { ColumnRole, ReadingChoices } from '../../domain/reading.ts';
import { dataTexts } from '../../language/dataTexts.ts';
import { describeAddOutcome, describeBundleImport } from '../../language/ownDataTexts.ts';
import type { Incoming, Refused } from '../../queries/incoming.ts';
import type { FileActions } from '../../queries/useFiles.ts';
import { Issues } from './Issues.tsx';
import { PreviewTable } from './PreviewTable.tsx';

interface Props {
  readonly incoming: readonly Incoming[];
  readonly actions: FileActions;
}

export function IncomingList({ incoming, actions }: Props) {
  return (
    <section className="incoming" aria-label={dataTexts.incomingHeading} aria-live="polite">
      {incoming.map((item) => (
        <Item key={item.key} item={item} onClose={() => actions.close(item.key)} />
      ))}
    </section>
  );
}

function Item({ item, onClose }: { item: Incoming; onClose: () => void }) {
  const { name, size, state } = item;
  const close = (
    <button type="button" onClick={onClose}>
      {dataTexts.close}
    </button>
  );
  switch (state.kind) {
    case 'reading': {
      const percent = size === 0 ? 0 : Math.floor((100 * state.bytesRead) / size);
      return (
        <div className="incoming-file">
          <p>{dataTexts.reading(name, percent)}</p>
          <progress max={100} value={percent} aria-label={dataTexts.reading(name, percent)} />
          <button type="button" onClick={state.cancel}>
            {dataTexts.cancel}
          </button>
        </div>
      );
    }
    case 'refused':
      return (
        <div className="incoming-file refused" role="alert">
          <h3>{dataTexts.refused(name)}</h3>
          <Issues issues={state.result.issues} fileName={name} heading={null} />
          <p className="hint">{dataTexts.nothingLost}</p>
          <PointOut result={state.result} onAgain={state.again} />
          {close}
        </div>
      );
    case 'unreadable':
      return (
        <div className="incoming-file refused" role="alert">
          <p>{dataTexts.unreadable(name)}</p>
          {close}
        </div>
      );
    case 'added':
      return (
        <div className="incoming-file done">
          <p>{describeAddOutcome(name, state.outcome)}</p>
          {close}
        </div>
      );
    case 'bundle':
      return (
        <div className="incoming-file done">
          <p>{describeBundleImport(state.outcome)}</p>
          {close}
        </div>
      );
  }
}

/** Where the columns can be seen, the reader can say what they are. */
function PointOut({ result, onAgain }: { result: Refused; onAgain: (choices: ReadingChoices) => void }) {
  const { preview } = result;
  const [roles, setRoles] = useState<Readonly<Record<number, ColumnRole>>>({});
  if (preview === null || !preview.correctable || preview.rows.length < 2) return null;
  const shown = {
    ...preview,
    columns: preview.columns.map((column) => ({ ...column, role: roles[column.index] ?? column.role })),
  };
  return (
    <>
      <p>{dataTexts.pointOut}</p>
      <PreviewTable preview={shown} onRole={(index, role) => setRoles({ ...roles, [index]: role })} />
      <button
        type="button"
        className="primary"
        onClick={() =>
          onAgain({ roles: Object.fromEntries(shown.columns.map(({ index, role }) => [index, role])) })
        }
      >
        {dataTexts.readAgain}
      </button>
    </>
  );
}
