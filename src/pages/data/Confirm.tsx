/** A button that asks before it does something that cannot be undone. The focus stays with the question. */
import { useEffect, useId, useRef, useState } from 'react';
import { dataTexts } from '../../language/dataTexts.ts';

interface Props {
  readonly label: string;
  /** What the button is called for those who hear it; the label when absent. */
  readonly name?: string;
  readonly question: string;
  readonly onYes: () => void;
}

export function Confirm({ label, name = label, question, onYes }: Props) {
  const [asking, setAsking] = useState(false);
  const [asked, setAsked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const no = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (asking) no.current?.focus();
    else if (asked) button.current?.focus();
  }, [asking, asked]);
  if (!asking)
    return (
      <button
        ref={button}
        type="button"
        aria-label={name}
        onClick={() => {
          setAsking(true);
          setAsked(true);
        }}
      >
        {label}
      </button>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and here are two buttons
    <div className="confirm" role="group" aria-labelledby={id}>
      <span id={id}>{question}</span>{' '}
      <button type="button" onClick={onYes}>
        {dataTexts.removeYes}
      </button>
      <button ref={no} type="button" onClick={() => setAsking(false)}>
        {dataTexts.removeNo}
      </button>
    </div>
  );
}
