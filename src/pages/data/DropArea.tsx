/** The ways in: choose files, drop them, or paste cells. */
import { useEffect, useRef, useState } from 'react';
import { dataTexts } from '../../language/dataTexts.ts';
import type { FileActions } from '../../queries/useFiles.ts';
import { places } from './keepFocus.ts';

interface Props {
  readonly actions: FileActions;
}

export function DropArea({ actions }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <section className="drop-area">
      <p className="drop-where">{dataTexts.dropAnywhere}</p>
      <p>
        <button type="button" className="primary" id={places.dropArea} onClick={() => input.current?.click()}>
          {dataTexts.choose}
        </button>{' '}
        <span className="hint">{dataTexts.chooseHint}</span>
      </p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={dataTexts.choose}
        onChange={(event) => {
          actions.take([...(event.target.files ?? [])]);
          // The same file can be chosen again.
          event.target.value = '';
        }}
      />
      <Paste actions={actions} />
    </section>
  );
}

function Paste({ actions }: Props) {
  const [text, setText] = useState('');
  usePastedCells(actions);
  return (
    <details className="paste">
      <summary>{dataTexts.paste}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          takeText(actions, text);
        }}
      >
        <p className="hint">{dataTexts.pasteHint}</p>
        <label>
          {dataTexts.pasteLabel}
          <textarea rows={6} value={text} onChange={(event) => setText(event.target.value)} />
        </label>
        <button type="submit" disabled={text.trim() === ''}>
          {dataTexts.pasteRead}
        </button>
      </form>
    </details>
  );
}

/** Cells pasted anywhere on the page but into a field: several lines with tabs or semicolons. */
function usePastedCells(actions: FileActions): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      if (event.target instanceof Element && event.target.closest('input, textarea, select') !== null) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (!/[\t;].*\n[^\n]*[\t;]/.test(text)) return;
      event.preventDefault();
      takeText(actions, text);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [actions]);
}

function takeText(actions: FileActions, text: string): void {
  actions.take([{ blob: new Blob([text]), name: dataTexts.pastedName, choices: {} }]);
}
