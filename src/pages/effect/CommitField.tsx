/** A field whose text counts when the reader leaves it or presses Enter, with what is wrong with it beside it. */
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';

/** What a text stands for (null: nothing), or what is wrong with it. */
export type FieldReading<T> = { readonly value: T | null } | { readonly problem: string };

interface Props<T> {
  readonly label: string;
  /** As the address has it; empty for nothing. */
  readonly text: string;
  readonly hint?: string;
  readonly numeric?: boolean;
  readonly size: number;
  readonly read: (typed: string) => FieldReading<T>;
  readonly onCommit: (value: T | null) => void;
}

export function CommitField<T>({ label, text, hint, numeric = false, size, read, onCommit }: Props<T>) {
  const id = useId();
  const [typed, setTyped] = useState(text);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    setTyped(text);
    setProblem('');
  }, [text]);
  const pressed = usePressed();
  const commit = (): void => {
    if (typed === text) return;
    const reading = read(typed);
    if ('problem' in reading) {
      setProblem(reading.problem);
      return;
    }
    setProblem('');
    onCommit(reading.value);
  };
  const latest = useRef(commit);
  useLayoutEffect(() => {
    latest.current = commit;
  });
  return (
    <span className="effect-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={typed}
        size={size}
        placeholder={hint}
        inputMode={numeric ? 'decimal' : 'text'}
        autoComplete="off"
        aria-invalid={problem !== ''}
        aria-describedby={`${id}-problem`}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => {
          if (pressed.current) onceLetGo(() => latest.current());
          else commit();
        }}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key === 'Enter') commit();
        }}
      />
      <span className="effect-problem" id={`${id}-problem`} role="status">
        {problem}
      </span>
    </span>
  );
}

/**
 * What is pressed must not move away under the pointer, so the text counts when it is let go: after what a button does,
 * before a link leads away. A press that ends in no click is told a moment after its end.
 */
function onceLetGo(commit: () => void): void {
  let counted = false;
  const once = (): void => {
    window.removeEventListener('click', once);
    if (!counted) commit();
    counted = true;
  };
  window.addEventListener('click', once);
  window.addEventListener('pointerup', () => setTimeout(once), { once: true });
}

/** Whether a pointer is down on the page. */
function usePressed() {
  const pressed = useRef(false);
  useEffect(() => {
    const down = (): void => {
      pressed.current = true;
    };
    const up = (): void => {
      pressed.current = false;
    };
    const ends = ['pointerup', 'pointercancel'] as const;
    window.addEventListener('pointerdown', down, true);
    for (const end of ends) window.addEventListener(end, up, true);
    return () => {
      window.removeEventListener('pointerdown', down, true);
      for (const end of ends) window.removeEventListener(end, up, true);
    };
  }, []);
  return pressed;
}
