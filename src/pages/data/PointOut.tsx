/** A file that was refused: where the columns can be seen, the reader can say what they are. */
import { useState } from 'react';
import type { ColumnRole, ReadingChoices } from '../../domain/reading.ts';
import { dataTexts } from '../../language/dataTexts.ts';
import type { Refused } from '../../queries/incoming.ts';
import { PreviewTable } from './PreviewTable.tsx';

interface Props {
  readonly result: Refused;
  readonly onAgain: (choices: ReadingChoices) => void;
}

export function PointOut({ result, onAgain }: Props) {
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
