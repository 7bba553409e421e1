/** A choice inside a sentence: the browser's own select, dressed as underlined words. */
import { useId } from 'react';

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  /** Options with the same group stand together. */
  readonly group?: string;
}

interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onChange: (value: T) => void;
  /** The label is for screen readers only. */
  readonly hideLabel?: boolean;
}

export function Select<T extends string>({ label, value, options, onChange, hideLabel }: Props<T>) {
  const id = useId();
  const groups = [...new Set(options.map((option) => option.group ?? ''))];
  return (
    <span className="select">
      <label htmlFor={id} className={hideLabel === true ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as T)}>
        {groups.map((group) => {
          const inside = options.filter((option) => (option.group ?? '') === group);
          const items = inside.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ));
          return group === '' ? (
            items
          ) : (
            <optgroup key={group} label={group}>
              {items}
            </optgroup>
          );
        })}
      </select>
    </span>
  );
}
