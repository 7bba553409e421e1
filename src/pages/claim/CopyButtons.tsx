/** Texts to take along, and the sheet of paper. */
import { useState } from 'react';
import { claimPageTexts } from '../../language/claimPageTexts.ts';
import { da } from '../../language/da.ts';

interface Props {
  readonly items: readonly {
    readonly label: string;
    readonly done: string;
    readonly text: () => string;
  }[];
  readonly print?: boolean;
}

export function CopyButtons({ items, print = false }: Props) {
  const [message, setMessage] = useState('');
  const copy = (text: string, done: string): void => {
    const failed = (): void => setMessage(da.copyFailed);
    // Missing where the page is not served over https or from this machine.
    if (navigator.clipboard === undefined) failed();
    else navigator.clipboard.writeText(text).then(() => setMessage(done), failed);
  };
  return (
    <p className="actions">
      {items.map(({ label, done, text }) => (
        <button key={label} type="button" onClick={() => copy(text(), done)}>
          {label}
        </button>
      ))}
      {print && (
        <button type="button" onClick={() => window.print()}>
          {claimPageTexts.print}
        </button>
      )}
      <span role="status">{message}</span>
    </p>
  );
}
