/** The first rows with every choice that can be corrected; each correction reads the file again. */
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
  const corrected = Object.keys(choices).length > 0;
  if (preview === null && !corrected) return null;
  const set = <K extends keyof ReadingChoices>(key: K, value: ReadingChoices[K] | undefined): void => {
    const { [key]: _old, ...rest } = choices;
    onChoices(value === undefined ? rest : { ...rest, [key]: value });
  };
  const setMark = (measure: string, value: keyof typeof markTexts | undefined): void => {
    const { [measure]: _old, ...marks } = choices.decimalMark ?? {};
    set('decimalMark', value === undefined ? marks : { ...marks, [measure]: value });
  };
  const sheets = result.ok && result.sheet !== null ? result.sheet.names : [];
  const isText = !result.ok || result.sheet === null;
  return (
    <details className="reading">
      <summary>{dataTexts.previewHeading}</summary>
      <p className="reading-choices">
        {sheets.length > 1 && (
          <Choice
            label={dataTexts.sheet}
            value={choices.sheet}
            texts={Object.fromEntries(sheets.map((name) => [name, name]))}
            found={result.ok ? result.sheet?.name : undefined}
            onChange={(value) => set('sheet', value)}
          />
        )}
        {isText && (
          <>
            <Choice
              label={dataTexts.encoding}
              value={choices.encoding}
              texts={encodingTexts}
              found={result.ok ? result.encoding : null}
              onChange={(value) => set('encoding', value)}
            />
            <Choice
              label={dataTexts.delimiter}
              value={choices.delimiter}
              texts={delimiterTexts}
              found={result.ok ? result.delimiter : null}
              onChange={(value) => set('delimiter', value)}
            />
          </>
        )}
        {result.ok &&
          result.dataset.measures.map(({ name, reading: { decimalMark } }) =>
            decimalMark === 'none' ? null : (
              <Choice
                key={name}
                label={marksIn(name)}
                value={choices.decimalMark?.[name]}
                texts={markTexts}
                found={decimalMark}
                onChange={(value) => setMark(name, value)}
              />
            ),
          )}
      </p>
      {preview !== null && (
        <>
          {!preview.correctable && <p className="hint">{dataTexts.previewFixed}</p>}
          <PreviewTable
            preview={preview}
            onRole={
              preview.correctable ? (index, role) => set('roles', { ...choices.roles, [index]: role }) : null
            }
          />
        </>
      )}
      {corrected && (
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
  /** What the reader of files chose by itself, where it is known. */
  readonly found: T | null | undefined;
  readonly onChange: (value: T | undefined) => void;
}

function Choice<T extends string>({ label, value, texts, found, onChange }: ChoiceProps<T>) {
  const automatic =
    value === undefined && found != null ? dataTexts.found(texts[found] ?? found) : dataTexts.automatic;
  return (
    <label>
      {label}{' '}
      <select
        value={value ?? AUTOMATIC}
        onChange={(event) =>
          onChange(event.target.value === AUTOMATIC ? undefined : (event.target.value as T))
        }
      >
        <option value={AUTOMATIC}>{automatic}</option>
        {(Object.entries(texts) as [T, string][]).map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
