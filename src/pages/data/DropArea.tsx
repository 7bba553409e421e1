/** The ways in: choose files, drop them, or paste cells. */
import { useRef, useState } from 'react';
import { dataTexts } from '../../language/dataTexts.ts';
import type { FileActions } from '../../queries/useFiles.ts';

export function DropArea({ actions }: { actions: FileActions }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <section className="drop-area">
      <p className="drop-where">{dataTexts.dropAnywhere}</p>
      <p>
        <button type="button" className="primary" onClick={() => input.current?.click()}>
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

function Paste({ actions }: { actions: FileActions }) {
  const [text, setText] = useState('');
  return (
    <details className="paste">
      <summary>{dataTexts.paste}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          actions.take([{ blob: new Blob([text]), name: dataTexts.pastedName, choices: {} }]);
          setText('');
        }}
      >
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
