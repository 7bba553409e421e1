/** Two versions of the same table: the reader's files, and the built-in figures. */
import { useId, useState } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import { NO_OWN_DATA, type OwnTable } from '../../domain/ownData.ts';
import { dataTexts } from '../../language/dataTexts.ts';
import { revisionUiTexts } from '../../language/revisionUiTexts.ts';
import { entryFor } from '../../queries/catalogue.ts';
import type { OwnFiles } from '../../queries/ownFiles.ts';
import { endsNoEarlier } from '../../queries/ownTables.ts';
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
function othersThan({ key, file }: OwnTable, tables: readonly OwnTable[]): readonly Version[] {
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
  const comparable = tables.filter((table) => othersThan(table, tables).length > 0);
  const [chosen, setChosen] = useState<string | null>(null);
  const [against, setAgainst] = useState<string | null>(null);
  // The one added last first: what was chosen may have been removed.
  const file = comparable.find((table) => table.file.id === chosen) ?? comparable.at(-1);
  const choices = file === undefined ? [] : othersThan(file, tables);
  const other = choices.find(({ id }) => id === against) ?? choices[0];
  const { tables: builtIn } = useTables(file === undefined ? [] : [file.key], false, NO_OWN_DATA);
  if (file === undefined || other === undefined) return null;
  const second =
    other.id === BUILT_IN
      ? builtIn?.get(file.key)
      : tables.find((table) => table.file.id === other.id)?.dataset;
  return (
    <section className="compare-versions">
      <SectionHeading id={places.compare}>{revisionUiTexts.compareHeading}</SectionHeading>
      <p>{revisionUiTexts.compareExplain}</p>
      <p className="reading-choices">
        <Choice
          label={revisionUiTexts.file}
          value={file.file.id}
          options={comparable.map(versionOf)}
          onChange={setChosen}
        />
        <Choice label={revisionUiTexts.against} value={other.id} options={choices} onChange={setAgainst} />
      </p>
      {second !== undefined && (
        <Compared
          first={{ label: versionOf(file).label, dataset: file.dataset }}
          second={{ label: other.label, dataset: second }}
          firstIsLater={
            other.id === BUILT_IN || tables.indexOf(file) > tables.findIndex((t) => t.file.id === other.id)
          }
        />
      )}
    </section>
  );
}

interface Side {
  readonly label: string;
  readonly dataset: Dataset;
}

interface ComparedProps {
  readonly first: Side;
  readonly second: Side;
  /** Which one was added last: that is the newer where both end with the same period. */
  readonly firstIsLater: boolean;
}

/** The one that ends last is the newer edition, as in the figures. */
function Compared({ first, second, firstIsLater }: ComparedProps) {
  const firstIsNewer = firstIsLater
    ? endsNoEarlier(first.dataset, second.dataset)
    : !endsNoEarlier(second.dataset, first.dataset);
  const [older, newer] = firstIsNewer ? [second, first] : [first, second];
  return (
    <>
      <p className="hint">{revisionUiTexts.direction(older.label, newer.label)}</p>
      <Revision before={older.dataset} after={newer.dataset} />
    </>
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
