/** What a reader can take along: the link, the words, the numbers. */
import { useState } from 'react';
import { da } from '../language/da.ts';
import type { CompareView } from '../viewState/compareView.ts';
import { absoluteAddress } from '../viewState/useAddress.ts';
import { saveFile } from './saveFile.ts';

interface Props {
  readonly view: CompareView;
  readonly text: string;
  /** The numbers as a CSV file, made when the reader asks for it. */
  readonly file: () => Promise<{ readonly name: string; readonly text: string }>;
}

export function FigureActions({ view, text, file }: Props) {
  const [message, setMessage] = useState('');
  const copy = (what: string, done: string): void => {
    const failed = (): void => setMessage(da.copyFailed);
    // Missing where the page is not served over https or from this machine.
    if (navigator.clipboard === undefined) failed();
    else navigator.clipboard.writeText(what).then(() => setMessage(done), failed);
  };
  const address = (): string => absoluteAddress({ page: 'compare', view });
  return (
    <p className="actions">
      <button type="button" onClick={() => copy(address(), da.linkCopied)}>
        {da.copyLink}
      </button>
      <button type="button" onClick={() => copy(`${text} ${address()}`, da.textCopied)}>
        {da.copyText}
      </button>
      <button type="button" onClick={() => void file().then(save)}>
        {da.downloadCsv}
      </button>
      <span role="status">{message}</span>
    </p>
  );
}

function save({ name, text }: { readonly name: string; readonly text: string }): void {
  saveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), name);
}
