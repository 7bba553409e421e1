/** The reader's own events: month, what happened, and what it cost if that is known. Kept in the address. */
import { type FormEvent, useState } from 'react';
import type { ReaderEvent } from '../domain/choices.ts';
import { type Month, monthCode, parseMonthCode } from '../domain/period.ts';
import { da } from '../language/da.ts';
import { eventLabel, readAmount } from '../language/eventTexts.ts';
import { monthOptions } from './PeriodPicker.tsx';
import { Select } from './Select.tsx';

interface Props {
  readonly events: readonly ReaderEvent[];
  readonly max: number;
  /** What an event's text can hold of what was typed. */
  readonly clean: (typed: string) => string;
  readonly available: { readonly first: Month; readonly last: Month };
  readonly onChange: (events: readonly ReaderEvent[]) => void;
}

export default function EventEditor({ events, max, clean, available, onChange }: Props) {
  const [month, setMonth] = useState(monthCode(available.last));
  const [text, setText] = useState('');
  const [amount, setAmount] = useState('');
  const [problem, setProblem] = useState('');
  const add = (submitted: FormEvent): void => {
    submitted.preventDefault();
    const at = parseMonthCode(month);
    const read = readAmount(amount);
    if (at === null || clean(text) === '') setProblem(da.eventNeedsText);
    else if (read === undefined) setProblem(da.eventAmountUnclear);
    else {
      onChange([...events, { month: at, text: clean(text), amount: read }].sort((a, b) => a.month - b.month));
      setText('');
      setAmount('');
      setProblem('');
    }
  };
  return (
    <div className="event-editor">
      {events.length > 0 && (
        <ol>
          {events.map((event, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two events may be alike, and the list is short
            <li key={i}>
              {eventLabel(event)}{' '}
              <button
                type="button"
                aria-label={da.removeEvent(event.text)}
                onClick={() => onChange(events.filter((_, other) => other !== i))}
              >
                ×
              </button>
            </li>
          ))}
        </ol>
      )}
      {events.length >= max ? (
        <p>{da.eventsFull(max)}</p>
      ) : (
        <form onSubmit={add}>
          <Select
            label={da.eventMonth}
            value={month}
            options={monthOptions(available.first, available.last, month)}
            onChange={setMonth}
          />
          <label>
            {da.eventText} <input value={text} onChange={(event) => setText(event.target.value)} />
          </label>
          <label>
            {da.eventAmount}{' '}
            <input
              value={amount}
              inputMode="decimal"
              size={14}
              onChange={(event) => setAmount(event.target.value)}
            />
          </label>
          <button type="submit">{da.addEvent}</button>
        </form>
      )}
      <p role="status">{problem}</p>
    </div>
  );
}
