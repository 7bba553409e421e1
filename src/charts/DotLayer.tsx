/**
 * What pointer, touch and keys do over a drawing of dots: one dot is read at a time, in the order given. A click,
 * Enter or the space bar chooses it; on a touch screen the first tap reads and the second chooses.
 */
import { type KeyboardEvent, type PointerEvent, type ReactNode, useId, useRef } from 'react';

export interface LayerDot {
  readonly code: string;
  readonly slot: number;
  readonly x: number;
  readonly y: number;
  /** The whole reading as a sentence. */
  readonly text: string;
}

interface Props {
  readonly dots: readonly LayerDot[];
  readonly width: number;
  readonly height: number;
  readonly label: string;
  /** Index of the dot that is read, or null. */
  readonly at: number | null;
  readonly onRead: (at: number | null) => void;
  /** Null: dots are read only. */
  readonly onToggle: ((code: string) => void) | null;
  /** The drawing; knows nothing of pointers. */
  readonly children: ReactNode;
  /** What lies over the drawing while a dot is read. */
  readonly reading: ReactNode;
}

/** A dot answers when the pointer is this close, in pixels. */
const REACH = 24;
const PAGE = 10;

export function DotLayer({ dots, width, height, label, at, onRead, onToggle, children, reading }: Props) {
  const id = useId();
  const readBefore = useRef(true);
  const hit = (event: PointerEvent<HTMLElement>): number | null => {
    const box = event.currentTarget.getBoundingClientRect();
    return nearest(dots, event.clientX - box.left, event.clientY - box.top);
  };
  const press = (event: KeyboardEvent): void => {
    const last = dots.length - 1;
    const steps: Record<string, number> = {
      ArrowRight: at === null ? 0 : at + 1,
      ArrowUp: at === null ? 0 : at + 1,
      ArrowLeft: at === null ? last : at - 1,
      ArrowDown: at === null ? last : at - 1,
      PageUp: (at ?? 0) + PAGE,
      PageDown: (at ?? last) - PAGE,
      Home: 0,
      End: last,
    };
    if (event.key === 'Escape') onRead(null);
    if ((event.key === 'Enter' || event.key === ' ') && at !== null) {
      event.preventDefault();
      onToggle?.(dots[at]!.code);
    }
    const next = steps[event.key];
    if (next === undefined || last < 0) return;
    event.preventDefault();
    onRead(Math.min(Math.max(next, 0), last));
  };
  return (
    <div
      className={at === null ? 'dot-layer' : 'dot-layer on-dot'}
      style={{ width, height }}
      role="listbox"
      aria-multiselectable="true"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={at === null ? undefined : `${id}${at}`}
      onPointerMove={(event) => onRead(hit(event))}
      onPointerDown={(event) => {
        const now = hit(event);
        readBefore.current = event.pointerType !== 'touch' || (now !== null && now === at);
        onRead(now);
      }}
      onPointerLeave={(event) => {
        if (event.pointerType !== 'touch') onRead(null);
      }}
      onBlur={() => onRead(null)}
      onKeyDown={press}
      onClick={() => {
        if (at !== null && readBefore.current) onToggle?.(dots[at]!.code);
      }}
    >
      {children}
      {dots.map((dot, i) => (
        <span
          key={dot.code}
          id={`${id}${i}`}
          className="visually-hidden"
          role="option"
          tabIndex={-1}
          aria-selected={dot.slot >= 0}
          aria-label={dot.text}
        />
      ))}
      {reading}
    </div>
  );
}

function nearest(dots: readonly LayerDot[], x: number, y: number): number | null {
  let best: number | null = null;
  let distance = REACH;
  dots.forEach((dot, i) => {
    const away = Math.hypot(dot.x - x, dot.y - y);
    if (away < distance) {
      best = i;
      distance = away;
    }
  });
  return best;
}
