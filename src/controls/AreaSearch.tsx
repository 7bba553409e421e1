/**
 * One kommune by its name or number, from a field that can be typed in at once. The list of suggestions takes over when
 * its code is there, which is asked for when the reader reaches for the field; what was typed by then is kept.
 */
import { type ComponentType, useRef, useState } from 'react';
import type { Area } from '../domain/area.ts';
import type { ComboboxProps } from './AreaCombobox.tsx';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly onChoose: (area: Area) => void;
}

export function AreaSearch({ label, placeholder, onChoose }: Props) {
  const [typed, setTyped] = useState('');
  const [Combobox, setCombobox] = useState<ComponentType<ComboboxProps> | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const wanted = useRef(false);
  const reach = (): void => {
    if (wanted.current) return;
    wanted.current = true;
    // Without it the field still finds the best match on Enter.
    import('./AreaCombobox.tsx').then(
      ({ default: loaded }) => setCombobox(() => loaded),
      () => undefined,
    );
  };
  const chooseBest = async (): Promise<void> => {
    const { searchAreas } = await import('./areaSearch.ts');
    const [best] =
      typed.trim() === '' ? [] : searchAreas(typed).filter(({ kind }) => kind === 'municipality');
    if (best !== undefined) onChoose(best);
  };
  if (Combobox !== null) {
    return (
      <Combobox
        label={label}
        placeholder={placeholder}
        exclude={NONE}
        onlyMunicipalities
        initial={typed}
        // The field that it takes the place of is still there, and perhaps being typed in.
        autoFocus={field.current !== null && document.activeElement === field.current}
        onChoose={onChoose}
      />
    );
  }
  return (
    <div className="combobox">
      <input
        ref={field}
        type="text"
        aria-label={label}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onPointerEnter={reach}
        onFocus={reach}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void chooseBest();
        }}
      />
    </div>
  );
}

const NONE: ReadonlySet<string> = new Set();
