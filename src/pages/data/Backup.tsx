/** All files as one, to keep or to give to a colleague; and all of them gone. */
import { useState } from 'react';
import { dataTexts } from '../../language/dataTexts.ts';
import { describeBundleExport } from '../../language/ownDataTexts.ts';
import type { FileActions } from '../../queries/useFiles.ts';
import { saveFile } from '../saveFile.ts';

export function Backup({ actions }: { actions: FileActions }) {
  const [asking, setAsking] = useState(false);
  const [message, setMessage] = useState('');
  const save = async (): Promise<void> => {
    const outcome = await actions.exportAll();
    if (outcome.kind === 'made') saveFile(outcome.blob, outcome.name);
    setMessage(describeBundleExport(outcome));
  };
  return (
    <section className="backup">
      <h2>{dataTexts.backupHeading}</h2>
      <p>{dataTexts.linkHint}</p>
      {asking ? (
        <p className="actions" role="alert">
          {dataTexts.clearAsk}{' '}
          <button type="button" onClick={() => void actions.clear().then(() => setAsking(false))}>
            {dataTexts.removeYes}
          </button>
          <button type="button" onClick={() => setAsking(false)}>
            {dataTexts.removeNo}
          </button>
        </p>
      ) : (
        <p className="actions">
          <button type="button" onClick={() => void save()}>
            {dataTexts.exportAll}
          </button>
          <button type="button" onClick={() => setAsking(true)}>
            {dataTexts.clearAll}
          </button>
          <span role="status">{message}</span>
        </p>
      )}
    </section>
  );
}
