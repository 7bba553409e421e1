/** One field of a claim: its name, its value, and where that comes from. */
import { type ReactNode, useId, useState } from 'react';
import type { ClaimQuantity, Quantity } from '../../domain/claim.ts';
import type { ClaimReading } from '../../domain/claimReading.ts';
import { quantityText, readQuantity } from '../../language/claimNumberTexts.ts';
import { claimPageTexts } from '../../language/claimPageTexts.ts';
import type { ClaimView } from '../../viewState/claimView.ts';
import { type FieldName, type FieldState, fieldState } from './fieldStates.ts';

interface Shared {
  readonly name: FieldName;
  readonly view: ClaimView;
  readonly reading: ClaimReading | null;
  readonly onChange: (next: Partial<ClaimView>) => void;
  /** In place of the field's own. */
  readonly label?: string | undefined;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Those with the same stand together; empty for none. */
  readonly group: string;
}

interface SelectProps {
  readonly id: string;
  readonly described?: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
}

function Select({ id, described, value, choices, onChoose }: SelectProps) {
  const groups = [...new Set(choices.map(({ group }) => group))];
  return (
    <select
      id={id}
      aria-describedby={described}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {value === '' && (
        <option value="" disabled>
          {claimPageTexts.choose}
        </option>
      )}
      {groups.map((group) => {
        const options = choices
          .filter((choice) => choice.group === group)
          .map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ));
        return group === '' ? (
          options
        ) : (
          <optgroup key={group} label={group}>
            {options}
          </optgroup>
        );
      })}
    </select>
  );
}

interface PlainChoiceProps extends Omit<SelectProps, 'id' | 'described'> {
  readonly label: string;
}

/** A choice that no sentence is read for. */
export function PlainChoice({ label, ...select }: PlainChoiceProps) {
  const id = useId();
  return (
    <div className="claim-field wide">
      <label htmlFor={id}>{label}</label>
      <Select id={id} {...select} />
    </div>
  );
}

interface ChoiceProps extends Shared {
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly wide?: boolean;
  readonly onChoose: (value: string) => void;
}

export function ChoiceField({ value, choices, wide = false, onChoose, ...shared }: ChoiceProps) {
  return (
    <Field {...shared} wide={wide}>
      {(id, described) => (
        <Select id={id} described={described} value={value} choices={choices} onChoose={onChoose} />
      )}
    </Field>
  );
}

interface NumberProps extends Shared {
  readonly name: ClaimQuantity;
  readonly value: Quantity | null;
  readonly wide?: boolean;
  readonly onChoose: (value: Quantity | null) => void;
}

export function NumberField({ value, onChoose, ...shared }: NumberProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === null ? '' : quantityText(value));
  const bad = typed !== null && readQuantity(typed) === undefined;
  // What could not be read makes way for a number chosen elsewhere.
  const now = JSON.stringify(value);
  const [seen, setSeen] = useState(now);
  if (seen !== now) {
    setSeen(now);
    if (bad) setTyped(null);
  }
  return (
    <Field {...shared} problem={bad ? claimPageTexts.badNumber : null}>
      {(id, described) => (
        <input
          id={id}
          type="text"
          autoComplete="off"
          aria-describedby={described}
          aria-invalid={bad}
          value={shown}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            const quantity = readQuantity(event.currentTarget.value);
            if (quantity !== undefined) onChoose(quantity);
          }}
          onBlur={() => {
            if (!bad) setTyped(null);
          }}
        />
      )}
    </Field>
  );
}

interface FieldProps extends Shared {
  readonly wide?: boolean;
  readonly problem?: string | null;
  readonly children: (id: string, described: string) => ReactNode;
}

function Field(props: FieldProps) {
  const { name, view, reading, onChange, label, wide = false, problem = null, children } = props;
  const id = useId();
  const state = fieldState(name, view, reading);
  const { kind, text, back } = isEmpty(view) ? atFirst(state) : state;
  return (
    <div className={`claim-field ${kind}${wide ? ' wide' : ''}`}>
      <label htmlFor={id}>{label ?? claimPageTexts.fields[name]}</label>
      {children(id, `${id}-state`)}
      <p className="field-state" id={`${id}-state`}>
        {problem ?? text}
      </p>
      {back !== null && (
        <button type="button" onClick={() => onChange(back.next)}>
          {back.label}
        </button>
      )}
    </div>
  );
}

const isEmpty = (view: ClaimView): boolean => Object.values(view).every((value) => value === null);

/** Before anything is asked nothing is wrong yet. */
function atFirst(state: FieldState): FieldState {
  const needed = state.kind === 'missing';
  return { ...state, kind: 'not-said', text: needed ? claimPageTexts.needed : claimPageTexts.optional };
}
