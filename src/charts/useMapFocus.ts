/**
 * Pointer, touch and keys on a drawing of areas: which one is read, and which is chosen. The drawn areas are one
 * memoised layer of elements with `data-code`; nothing in it is rendered again while a reader moves about.
 */
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { MapArea } from '../selectors/mapModel.ts';
import { byFirstLetters, isArrow, nextPlace, type Place } from './mapKeys.ts';

export interface MapFocus {
  readonly code: string;
  readonly by: 'pointer' | 'touch' | 'keys';
}

/** Letters further apart than this begin a new name. */
const PAUSE_MS = 800;

export function useMapFocus(
  areas: readonly MapArea[],
  places: ReadonlyMap<string, Place>,
  onToggle: ((code: string) => void) | null,
) {
  const root: RefObject<SVGSVGElement | null> = useRef(null);
  const [focus, setFocus] = useState<MapFocus | null>(null);
  const [stop, setStop] = useState<string | null>(null);
  const typed = useRef({ text: '', at: 0 });
  const pressed = useRef<{ code: string | null; touch: boolean; wasRead: boolean } | null>(null);
  const first = areas.find((area) => area.slot >= 0)?.code ?? areas[0]?.code ?? '';
  const current = stop !== null && places.has(stop) ? stop : first;

  // One area is in the page's tab order; set by hand, so that the layer need not be rendered for it.
  useEffect(() => {
    const element = elementOf(root.current, current);
    element?.setAttribute('tabindex', '0');
    return () => element?.setAttribute('tabindex', '-1');
  });

  const read = (code: string | null, by: MapFocus['by']): void =>
    setFocus((now) => (code === null ? null : now?.code === code && now.by === by ? now : { code, by }));
  const go = (code: string | null): void => elementOf(root.current, code ?? '')?.focus();

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const from = codeOf(event.target) ?? current;
    if (isArrow(event.key)) {
      event.preventDefault();
      go(nextPlace(places, from, event.key));
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onToggle?.(from);
    } else if (event.key === 'Escape') {
      setFocus(null);
    } else if (/^\p{L}$/u.test(event.key)) {
      const now = event.timeStamp;
      const text = (now - typed.current.at < PAUSE_MS ? typed.current.text : '') + event.key.toLowerCase();
      typed.current = { text, at: now };
      go(byFirstLetters(areas, text, from));
    }
  };

  return {
    root,
    focus,
    handlers: {
      onKeyDown,
      onPointerMove: (event: PointerEvent) => {
        if (event.pointerType !== 'touch') read(codeOf(event.target), 'pointer');
      },
      onPointerDown: (event: PointerEvent) => {
        const code = codeOf(event.target);
        const touch = event.pointerType === 'touch';
        pressed.current = { code, touch, wasRead: focus?.code === code };
        if (touch) read(code, 'touch');
      },
      onPointerLeave: (event: PointerEvent) => {
        if (event.pointerType !== 'touch') setFocus(null);
      },
      onClick: (event: MouseEvent) => {
        const code = codeOf(event.target);
        const press = pressed.current;
        pressed.current = null;
        // A first touch reads, a second on the same area chooses.
        if (code !== null && !(press?.touch && !press.wasRead)) onToggle?.(code);
      },
      onFocus: (event: FocusEvent) => {
        const code = codeOf(event.target);
        if (code === null) return;
        setStop(code);
        if (pressed.current === null) read(code, 'keys');
      },
      onBlur: () => setFocus((now) => (now?.by === 'keys' ? null : now)),
    },
  };
}

function codeOf(target: EventTarget): string | null {
  return target instanceof Element
    ? (target.closest('[data-code]')?.getAttribute('data-code') ?? null)
    : null;
}

function elementOf(root: SVGSVGElement | null, code: string): SVGElement | null {
  return root?.querySelector<SVGElement>(`[tabindex][data-code="${code}"]`) ?? null;
}
