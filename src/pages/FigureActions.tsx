/** What a reader can take along: the link, the words, the numbers. */
import { useState } from 'react';
import { da } from '../language/da.ts';
import type { Comparison } from '../selectors/comparison.ts';
import type { CompareView } from '../viewState/compareView.ts';
import { absoluteAddress } from '../viewState/useAddress.ts';

interface Props {
  readonly comparison: Comparison;
  readonly view: CompareView;
  readonly text: string;
}

export function FigureActions({ comparison, view, text }: Props) {
  const save = async (): Promise<void> => {
    const { exportCsv, exportName } = await import('../selectors/exportCsv.ts');
    const blob = new Blob([exportCsv(comparison)], { type: 'text/csv;charset=utf-8' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = exportName(comparison);
    link.click();
    window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };
  return (
    <CopyActions view={view} text={text}>
      <button type="button" onClick={() => void save()}>
        {da.downloadCsv}
      </button>
    </CopyActions>
  );
}

interface CopyProps {
  readonly view: CompareView;
  readonly text: string;
  readonly children?: React.ReactNode;
}

export function CopyActions({ view, text, children }: CopyProps) {
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
      {children}
      <span role="status">{message}</span>
    </p>
  );
}
