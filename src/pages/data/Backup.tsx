/** All files as one, to keep or to give to a colleague; and all of them gone. */
import { useState } from 'react';
import { dataTexts } from '../../language/dataTexts.ts';
import { describeBundleExport, describeChangeOutcome } from '../../language/ownDataTexts.ts';
import type { FileActions } from '../../queries/useFiles.ts';
import { saveFile } from '../saveFile.ts';
import { Confirm } from './Confirm.tsx';
import { moveFocus, places } from './keepFocus.ts';
import { SectionHeading } from './SectionHeading.tsx';

interface Props {
  readonly actions: FileActions;
  /** Tells what was done when this section is gone. */
  readonly onCleared: (text: string) => void;
}

export function Backup({ actions, onCleared }: Props) {
  const [message, setMessage] = useState('');
  const save = async (): Promise<void> => {
    setMessage(dataTexts.working);
    const outcome = await actions.exportAll();
    if (outcome.kind === 'made') saveFile(outcome.blob, outcome.name);
    setMessage(describeBundleExport(outcome));
  };
  const clear = async (): Promise<void> => {
    const outcome = await actions.clear();
    if (outcome.kind === 'failed') setMessage(describeChangeOutcome(outcome));
    else {
      onCleared(dataTexts.cleared);
      moveFocus(places.dropArea);
    }
  };
  return (
    <section className="backup">
      <SectionHeading id={places.backup}>{dataTexts.backupHeading}</SectionHeading>
      <p>{dataTexts.linkHint}</p>
      <div className="card-actions">
        <button type="button" onClick={() => void save()}>
          {dataTexts.exportAll}
        </button>
        <Confirm label={dataTexts.clearAll} question={dataTexts.clearAsk} onYes={() => void clear()} />
      </div>
      <p role="status">{message}</p>
    </section>
  );
}
