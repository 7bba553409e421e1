/** Two versions of the same table: the reader's files, and the built-in figures. */
import { useId, useState } from 'react';
import { NO_OWN_DATA, type OwnTable } from '../../domain/ownData.ts';
import { dataTexts } from '../../language/dataTexts.ts';
import { revisionUiTexts } from '../../language/revisionUiTexts.ts';
import { entryFor } from '../../queries/catalogue.ts';
import type { OwnFiles } from '../../queries/ownFiles.ts';
import { useTables } from '../../queries/useTables.ts';
import { places } from './keepFocus.ts';
import { Revision } from './Revision.tsx';
import { SectionHeading } from './SectionHeading.tsx';

const BUILT_IN = 'built-in';

interface Version {
  readonly id: string;
  readonly label: string;
}

/** What the file can be compared with: the built-in figures, and other files of its table. */
function olderThan({ key, file }: OwnTable, tables: readonly OwnTable[]): readonly Version[] {
  const others = tables.filter((other) => other.key === key && other.file.id !== file.id).map(versionOf);
  return entryFor(key, false) === undefined
    ? others
    : [{ id: BUILT_IN, label: revisionUiTexts.builtIn }, ...others];
}

function versionOf({ file }: OwnTable): Version {
  return { id: file.id, label: dataTexts.nameAndTime(file.name, file.addedAt) };
}

export function CompareVersions({ own }: { own: OwnFiles }) {
  const tables = own.read.flatMap(({ table }) => (table === null ? [] : [table]));
  const comparable = tables.filter((table) => olderThan(table, tables).length > 0);
  const [newer, setNewer] = useState<string | null>(null);
  const [older, setOlder] = useState<string | null>(null);
  // The newest first: what was chosen may have been removed.
  const after = comparable.find(({ file }) => file.id === newer) ?? comparable.at(-1);
  const choices = after === undefined ? [] : olderThan(after, tables);
  const other = choices.find(({ id }) => id === older) ?? choices[0];
  const { tables: builtIn } = useTables(after === undefined ? [] : [after.key], false, NO_OWN_DATA);
  if (after === undefined || other === undefined) return null;
  const before =
    other.id === BUILT_IN
      ? builtIn?.get(after.key)
      : tables.find(({ file }) => file.id === other.id)?.dataset;
  return (
    <section className="compare-versions">
      <SectionHeading id={places.compare}>{revisionUiTexts.compareHeading}</SectionHeading>
      <p>{revisionUiTexts.compareExplain}</p>
      <p className="reading-choices">
        <Choice
          label={revisionUiTexts.newer}
          value={after.file.id}
          options={comparable.map(versionOf)}
          onChange={setNewer}
        />
        <Choice label={revisionUiTexts.older} value={other.id} options={choices} onChange={setOlder} />
      </p>
      {before !== undefined && <Revision before={before} after={after.dataset} />}
    </section>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Version[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <span>
      <label htmlFor={id}>{label}</label>{' '}
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
