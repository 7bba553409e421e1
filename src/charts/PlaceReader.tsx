/**
 * One place along an axis is read at a time: pointer, touch and arrow keys give the same reading, with a line through
 * the drawing and a panel beside it. For drawings whose places are few and stand still: weeks, the months of a year.
 */
import './reading.css';
import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from 'react';
import type { LineLayout } from './lineLayout.ts';
import { stepOf } from './segments.ts';

interface Props {
  readonly layout: LineLayout;
  /** The places are 0 to `last`, from left to right at `layout.x`. */
  readonly last: number;
  /** Where the keys begin, and what a screen reader is told before anything is read. */
  readonly start: number;
  /** For screen readers: what the figure shows and how it is read. */
  readonly label: string;
  /** The number of a place on its axis: weeks, months. */
  readonly numberOf: (place: number) => number;
  readonly textOf: (place: number) => string;
  /** Marks on the lines at the place that is read, as parts of an SVG. */
  readonly marksAt: (place: number) => ReactNode;
  readonly panelAt: (place: number) => ReactNode;
}

export function PlaceReader(props: Props) {
  const { layout, last, start, label, numberOf, textOf, marksAt, panelAt } = props;
  const { plot, x, width, height } = layout;
  const [read, setRead] = useState<number | null>(null);
  const at = read === null ? null : Math.min(read, last);
  const current = at ?? start;
  const move = (event: PointerEvent<HTMLElement>): void => {
    const px = event.clientX - event.currentTarget.getBoundingClientRect().left;
    setRead(nearestPlace(px, last, x));
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setRead(null);
    const next = stepOf(event.key, current, last);
    if (next === undefined) return;
    event.preventDefault();
    setRead(next);
  };
  return (
    <div
      className="reading-layer"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={numberOf(0)}
      aria-valuemax={numberOf(last)}
      aria-valuenow={numberOf(current)}
      aria-valuetext={textOf(current)}
      onPointerMove={move}
      onPointerDown={move}
      onPointerLeave={(event) => {
        // A finger leaves at once; what it pointed at stays to be read.
        if (event.pointerType === 'mouse') setRead(null);
      }}
      onBlur={() => setRead(null)}
      onKeyDown={press}
    >
      {at !== null && (
        <>
          <svg width={width} height={height} aria-hidden="true">
            <line className="reading-line" x1={x(at)} x2={x(at)} y1={plot.top} y2={plot.bottom} />
            {marksAt(at)}
          </svg>
          {panelAt(at)}
        </>
      )}
    </div>
  );
}

/** The place whose pixel is closest; places need not be evenly spaced. */
export function nearestPlace(px: number, last: number, x: (place: number) => number): number {
  let best = 0;
  for (let place = 1; place <= last; place++) {
    if (Math.abs(x(place) - px) < Math.abs(x(best) - px)) best = place;
  }
  return best;
}
