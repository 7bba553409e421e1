/** One of the reader's files: what it is, what is asked, what its figures become, what could not be used. */
import { useState } from 'react';
import { dataTexts } from '../../language/dataTexts.ts';
import { fileQuestions } from '../../ownData/report.ts';
import type { OwnFiles, ReadOwnFile } from '../../queries/ownFiles.ts';
import type { FileActions } from '../../queries/useFiles.ts';
import { saveFile } from '../saveFile.ts';
import { FilePlacement } from './FilePlacement.tsx';
import { Issues } from './Issues.tsx';
import { Questions } from './Questions.tsx';
import { Reading } from './Reading.tsx';
import { Understood } from './Understood.tsx';

interface Props {
  readonly read: ReadOwnFile;
  readonly own: OwnFiles;
  readonly actions: FileActions;
}

export function FileCard({ read, own, actions }: Props) {
  const { file, result, table } = read;
  const questions = result.ok ? fileQuestions(result.dataset, result.issues, file) : [];
  return (
    <article className="file-card" aria-label={file.name}>
      <header>
        <h3>{file.name}</h3>
        <p className="file-facts">
          {dataTexts.size(file.size)} · {dataTexts.addedAt(file.addedAt)} · {dataTexts.hash(file.id)} ·{' '}
          <strong>{file.active && table !== null ? dataTexts.inUse : dataTexts.aside}</strong>
          {file.kept ? '' : ` · ${dataTexts.visitOnly}`}
        </p>
      </header>
      {result.ok && table !== null ? (
        <>
          {questions.length > 0 && (
            <Questions
              questions={questions}
              file={file}
              onAnswer={(patch) => {
                // The last answer puts the figures in use.
                void actions.update(file.id, questions.length === 1 ? { ...patch, active: true } : patch);
              }}
            />
          )}
          <div className="file-columns">
            <Understood dataset={result.dataset} account={result.account} />
            {questions.length === 0 && (
              <FilePlacement table={table} file={file} own={own} actions={actions} />
            )}
          </div>
          <Issues issues={result.issues} fileName={file.name} heading={dataTexts.notUsedHeading} />
          <Reading
            file={file}
            result={result}
            onChoices={(choices) => void actions.update(file.id, { choices })}
          />
        </>
      ) : (
        <>
          <p>{dataTexts.refused(file.name)}</p>
          <Issues issues={result.issues} fileName={file.name} heading={null} />
          {!result.ok && (
            <Reading
              file={file}
              result={result}
              onChoices={(choices) => void actions.update(file.id, { choices })}
            />
          )}
        </>
      )}
      <Buttons read={read} actions={actions} />
    </article>
  );
}

function Buttons({ read, actions }: { read: ReadOwnFile; actions: FileActions }) {
  const { file } = read;
  const [asking, setAsking] = useState(false);
  if (asking)
    return (
      <p className="actions" role="alert">
        {dataTexts.removeAsk(file.name)}{' '}
        <button type="button" onClick={() => void actions.remove(file.id)}>
          {dataTexts.removeYes}
        </button>
        <button type="button" onClick={() => setAsking(false)}>
          {dataTexts.removeNo}
        </button>
      </p>
    );
  return (
    <p className="actions">
      {file.active && (
        <button type="button" onClick={() => void actions.update(file.id, { active: false })}>
          {dataTexts.putAside}
        </button>
      )}
      <button type="button" onClick={() => saveFile(file.bytes, file.name)}>
        {dataTexts.saveCopy}
      </button>
      <button type="button" onClick={() => setAsking(true)}>
        {dataTexts.remove}
      </button>
    </p>
  );
}
