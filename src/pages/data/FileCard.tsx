/** One of the reader's files: what it is, what is asked, what its figures become, what could not be used. */
import { useState } from 'react';
import type { ReadingChoices } from '../../domain/reading.ts';
import { dataTexts } from '../../language/dataTexts.ts';
import { describeChangeOutcome } from '../../language/ownDataTexts.ts';
import type { FilePatch } from '../../ownData/store.ts';
import type { OwnFiles, ReadOwnFile } from '../../queries/ownFiles.ts';
import type { FileActions } from '../../queries/useFiles.ts';
import { saveFile } from '../saveFile.ts';
import { Confirm } from './Confirm.tsx';
import { FilePlacement } from './FilePlacement.tsx';
import { Issues } from './Issues.tsx';
import { keepFocus, moveFocus, places } from './keepFocus.ts';
import { OwnMeasures } from './OwnMeasures.tsx';
import { Questions } from './Questions.tsx';
import { Reading } from './Reading.tsx';
import { Understood } from './Understood.tsx';
import { type Placed, type PlacedState, usePlacement } from './usePlacement.ts';

interface Props {
  readonly read: ReadOwnFile;
  readonly own: OwnFiles;
  readonly actions: FileActions;
  /** Tells what became of the file when its card is gone. */
  readonly onRemoved: (text: string) => void;
}

export function FileCard({ read, own, actions, onRemoved }: Props) {
  const { file, result, table, questions } = read;
  const placed = usePlacement(read, own);
  const [said, say] = useState('');
  const [busy, setBusy] = useState(false);

  const change = async (how: 'update' | 'answer', patch: FilePatch, done: string): Promise<void> => {
    setBusy(true);
    const outcome = await actions[how](file.id, patch);
    setBusy(false);
    say(outcome.kind === 'done' ? done : describeChangeOutcome(outcome));
    keepFocus(places.placement(file.id), places.card(file.id));
  };
  const correct = (choices: ReadingChoices): void => void change('update', { choices }, dataTexts.corrected);

  const usable = questions.length === 0 && placed.kind === 'placed' && isUsable(placed.placed);
  return (
    <article className="file-card" aria-labelledby={places.card(file.id)} aria-busy={busy}>
      <header>
        <h3 id={places.card(file.id)} tabIndex={-1}>
          {file.name}
        </h3>
        <p className="file-facts">
          <strong>{dataTexts.status[statusOf(read, placed)]}</strong> · {dataTexts.size(file.size)} ·{' '}
          {dataTexts.addedAt(file.addedAt)} · {dataTexts.hash(file.id)}
          {file.kept ? '' : ` · ${dataTexts.visitOnly}`}
        </p>
      </header>
      {questions.length > 0 && (
        <Questions
          questions={questions}
          file={file}
          onAnswer={(patch) => void change('answer', patch, dataTexts.answered)}
        />
      )}
      {result.ok && table !== null ? (
        <div className="file-columns">
          {questions.length === 0 && (
            <FilePlacement table={table} file={file} state={placed}>
              {usable && (
                <button
                  type="button"
                  className={file.active ? undefined : 'primary'}
                  onClick={() =>
                    void change(
                      'update',
                      { active: !file.active },
                      file.active ? dataTexts.nowAside : dataTexts.nowUsed,
                    )
                  }
                >
                  {file.active ? dataTexts.putAside : dataTexts.use}
                </button>
              )}
            </FilePlacement>
          )}
          <Understood dataset={result.dataset} known={table} account={result.account} sheet={result.sheet} />
        </div>
      ) : (
        <p>{dataTexts.refused(file.name)}</p>
      )}
      <p className="card-said" role="status">
        {busy ? dataTexts.working : said}
      </p>
      {usable && (
        <OwnMeasures
          indicators={placed.placed.placement.own}
          file={file}
          onSave={(patch) => void change('update', patch, dataTexts.answered)}
        />
      )}
      <Issues
        issues={result.issues}
        fileName={file.name}
        heading={result.ok ? dataTexts.notUsedHeading : null}
      />
      <Reading file={file} result={result} onChoices={correct} />
      <div className="card-actions">
        <button type="button" onClick={() => saveFile(file.bytes, file.name)}>
          {dataTexts.saveCopy}
        </button>
        <Confirm
          label={dataTexts.remove}
          name={dataTexts.removeNamed(file.name)}
          question={dataTexts.removeAsk(file.name)}
          onYes={() =>
            void actions.remove(file.id).then((outcome) => {
              if (outcome.kind === 'failed') say(describeChangeOutcome(outcome));
              else {
                onRemoved(dataTexts.removed(file.name));
                moveFocus(own.read.length > 1 ? places.files : places.dropArea);
              }
            })
          }
        />
      </div>
    </article>
  );
}

/** Whether some figure can show some of it, together with those that are there. */
function isUsable({ contributes, placement: { known, own, over } }: Placed): boolean {
  return known.length + own.length > 0 && over?.problem == null && contributes;
}

function statusOf(
  { file, table, questions }: ReadOwnFile,
  placed: PlacedState,
): keyof typeof dataTexts.status {
  if (table === null) return 'refused';
  if (questions.length > 0) return 'asking';
  if (placed.kind === 'placed' && !isUsable(placed.placed)) return 'unusable';
  return file.active ? 'used' : 'unused';
}
