/** The chosen areas as chips, and the way to add one. */
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import type { Area, AreaCode } from '../domain/area.ts';
import { areaOf } from '../domain/areas.ts';
import { da } from '../language/da.ts';
import { reveal } from './reveal.ts';

const loadCombobox = () => import('./AreaCombobox.tsx');
const AreaCombobox = lazy(loadCombobox);

interface Props {
  readonly codes: readonly AreaCode[];
  readonly max: number;
  /** What the list of chosen ones is called. */
  readonly label: string;
  /** Only kommuner can be added. */
  readonly onlyMunicipalities?: boolean;
  /** The sign of the series in a place among the chosen. */
  readonly marker: (slot: number) => ReactNode;
  readonly onChange: (codes: readonly AreaCode[]) => void;
}

export function AreaPicker({ codes, max, label, onlyMunicipalities = false, marker, onChange }: Props) {
  const [wanted, setWanted] = useState(false);
  const [message, setMessage] = useState('');
  const [refocus, setRefocus] = useState<number | null>(null);
  const exclude = useMemo(() => new Set(codes), [codes]);
  const add = (area: Area): void => {
    if (codes.length + 1 >= max) setRefocus(codes.length);
    setMessage(da.addedArea(area.name));
    onChange([...codes, area.code]);
  };
  const root = useRef<HTMLDivElement>(null);
  // What had the focus is gone after a removal, or after the last place was taken: the nearest control takes it.
  useEffect(() => {
    if (refocus === null) return;
    const buttons = root.current?.querySelectorAll<HTMLElement>('.chip button') ?? [];
    const next = buttons[Math.min(refocus, buttons.length - 1)];
    (next ?? root.current?.querySelector<HTMLElement>('input, .combobox-button'))?.focus();
    setRefocus(null);
  }, [refocus]);
  const remove = (code: AreaCode): void => {
    setRefocus(codes.indexOf(code));
    setMessage(da.removedArea(areaOf(code).name));
    onChange(codes.filter((other) => other !== code));
  };
  const button = (
    <button
      type="button"
      className="combobox-button"
      onPointerEnter={() => void loadCombobox()}
      onFocus={() => void loadCombobox()}
      onClick={() => setWanted(true)}
    >
      {onlyMunicipalities ? da.addOwn : da.addArea}
    </button>
  );
  return (
    <div className="area-picker" ref={root}>
      <ul className="chips" aria-label={label} onFocus={reveal}>
        {codes.map((code, slot) => (
          <li key={code} className="chip">
            {marker(slot)}
            <span>{areaOf(code).name}</span>
            <button type="button" aria-label={da.removeArea(areaOf(code).name)} onClick={() => remove(code)}>
              ×
            </button>
          </li>
        ))}
      </ul>
      {codes.length >= max ? (
        <p className="picker-full">{da.areaListFull(max)}</p>
      ) : !wanted ? (
        button
      ) : (
        <Suspense fallback={button}>
          <AreaCombobox
            label={onlyMunicipalities ? da.addOwn : da.addArea}
            exclude={exclude}
            onlyMunicipalities={onlyMunicipalities}
            onChoose={add}
          />
        </Suspense>
      )}
      <p className="visually-hidden" role="status">
        {message}
      </p>
    </div>
  );
}
