/** Any two versions of the same table: the reader's files, and the built-in figures. */
import { useId, useState } from 'react';
import { NO_OWN_DATA } from '../../domain/ownData.ts';
import { revisionUiTexts } from '../../language/revisionUiTexts.ts';
import type { OwnFiles } from '../../queries/ownFiles.ts';
import { useTables } from '../../queries/useTables.ts';
import { Revision } from './Revision.tsx';

const BUILT_IN = 'built-in';

export function CompareVersions({ own }: { own: OwnFiles }) {
  const tables = own.read.flatMap(({ table }) => (table === null ? [] : [table]));
  const [older, setOlder] = useState(BUILT_IN);
  const [newer, setNewer] = useState(tables.at(-1)?.file.id ?? '');
  const after = tables.find(({ file }) => file.id === newer);
  const { tables: builtIn } = useTables(after === undefined ? [] : [after.key], false, NO_OWN_DATA);
  const before =
    older === BUILT_IN
      ? after === undefined
        ? undefined
        : builtIn?.get(after.key)
      : tables.find(({ file }) => file.id === older)?.dataset;
  const choices = tables.map(({ file }) => ({ value: file.id, label: file.name }));
  if (tables.length === 0) return null;
  return (
    <section className="compare-versions">
      <h2>{revisionUiTexts.compareHeading}</h2>
      <p>{revisionUiTexts.compareExplain}</p>
      <p className="reading-choices">
        <Version
          label={revisionUiTexts.older}
          value={older}
          options={[{ value: BUILT_IN, label: revisionUiTexts.builtIn }, ...choices]}
          onChange={setOlder}
        />
        <Version label={revisionUiTexts.newer} value={newer} options={choices} onChange={setNewer} />
      </p>
      {before !== undefined && after !== undefined && older !== newer ? (
        <Revision before={before} after={after.dataset} />
      ) : (
        <p className="hint">{revisionUiTexts.nothingToCompare}</p>
      )}
    </section>
  );
}

interface VersionProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

function Version({ label, value, options, onChange }: VersionProps) {
  const id = useId();
  return (
    <span>
      <label htmlFor={id}>{label}</label>{' '}
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
