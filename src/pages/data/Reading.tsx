/** The first lines with every choice that can be corrected; each correction reads the file again. */
import type { ListedFile } from '../../domain/ownStore.ts';
import type { ReadingChoices } from '../../domain/reading.ts';
import type { IngestResult } from '../../ingest/ingest.ts';
import { delimiterTexts, encodingTexts, marksIn, markTexts } from '../../language/dataChoices.ts';
import { dataTexts } from '../../language/dataTexts.ts';
import { PreviewTable } from './PreviewTable.tsx';

interface Props {
  readonly file: ListedFile;
  readonly result: IngestResult;
  readonly onChoices: (choices: ReadingChoices) => void;
}

const AUTOMATIC = '';

export function Reading({ file, result, onChoices }: Props) {
  const { preview } = result;
  const { choices } = file;
  if (preview === null) return null;
  const set = <K extends keyof ReadingChoices>(key: K, value: ReadingChoices[K] | undefined): void => {
    const { [key]: _old, ...rest } = choices;
    onChoices(value === undefined ? rest : { ...rest, [key]: value });
  };
  return (
    <details className="reading">
      <summary>{dataTexts.previewHeading}</summary>
      <p className="reading-choices">
        <Choice
          label={dataTexts.encoding}
          value={choices.encoding}
          texts={encodingTexts}
          onChange={(value) => set('encoding', value)}
        />
        <Choice
          label={dataTexts.delimiter}
          value={choices.delimiter}
          texts={delimiterTexts}
          onChange={(value) => set('delimiter', value)}
        />
        {result.ok &&
          result.dataset.measures.map(({ name, reading }) =>
            reading.decimalMark === 'none' ? null : (
              <Choice
                key={name}
                label={marksIn(name)}
                value={choices.decimalMark?.[name]}
                texts={markTexts}
                onChange={(value) => {
                  const { [name]: _old, ...marks } = choices.decimalMark ?? {};
                  set('decimalMark', value === undefined ? marks : { ...marks, [name]: value });
                }}
              />
            ),
          )}
      </p>
      {!preview.correctable && <p className="hint">{dataTexts.previewFixed}</p>}
      <PreviewTable
        preview={preview}
        onRole={
          preview.correctable ? (index, role) => set('roles', { ...choices.roles, [index]: role }) : null
        }
      />
      {Object.keys(choices).length > 0 && (
        <button type="button" onClick={() => onChoices({})}>
          {dataTexts.resetChoices}
        </button>
      )}
    </details>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T | undefined;
  readonly texts: Readonly<Record<T, string>>;
  readonly onChange: (value: T | undefined) => void;
}

function Choice<T extends string>({ label, value, texts, onChange }: ChoiceProps<T>) {
  return (
    <label>
      {label}{' '}
      <select
        value={value ?? AUTOMATIC}
        onChange={(event) =>
          onChange(event.target.value === AUTOMATIC ? undefined : (event.target.value as T))
        }
      >
        <option value={AUTOMATIC}>{dataTexts.automatic}</option>
        {(Object.entries(texts) as [T, string][]).map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
