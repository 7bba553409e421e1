/**
 * Hover, touch and arrow keys over a line figure give the same reading: the month, every chosen area sorted by value,
 * and its difference to the benchmark. Only this layer changes while the pointer moves.
 */
import './reading.css';
import { type KeyboardEvent, type PointerEvent, useMemo, useState } from 'react';
import { areaOf } from '../domain/areas.ts';
import type { Line } from '../domain/line.ts';
import { STATUS_VALUE } from '../domain/observation.ts';
import { da } from '../language/da.ts';
import { formatMonth, fullStop } from '../language/format.ts';
import { type LineLayout, seriesPath } from './lineLayout.ts';
import { Marker } from './Marker.tsx';
import { ReadingPanel } from './ReadingPanel.tsx';
import { type ReadComparison, readingAt } from './reading.ts';

interface Props {
  readonly layout: LineLayout;
  readonly lines: readonly Line[];
  readonly comparison: ReadComparison;
  readonly description: string;
  readonly formatValue: (value: number) => string;
  readonly formatDifference: (value: number) => string;
  readonly onAdd: ((code: string) => void) | null;
}

interface Position {
  readonly month: number;
  /** Index among the peers of the grey line under the pointer. */
  readonly peer: number | null;
}

/** A grey line answers when the pointer is this close, in pixels. */
const REACH = 8;

export function ReadingLayer(props: Props) {
  const { layout, lines, comparison, formatValue, formatDifference, onAdd } = props;
  const [position, setPosition] = useState<Position | null>(null);
  const { plot, x, y, firstMonth, lastMonth } = layout;
  const month = position === null ? null : Math.min(Math.max(position.month, firstMonth), lastMonth);
  const reading = useMemo(
    () => (month === null ? null : readingAt(lines, comparison, month, formatValue, formatDifference)),
    [month, lines, comparison, formatValue, formatDifference],
  );

  const move = (event: PointerEvent<HTMLDivElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const px = event.clientX - box.left;
    const step = (plot.right - plot.left) / Math.max(1, lastMonth - firstMonth);
    const at = firstMonth + Math.round((px - plot.left) / (step || 1));
    const inside = Math.min(Math.max(at, firstMonth), lastMonth);
    const peer = nearestPeer(comparison, lines, layout, inside, event.clientY - box.top);
    setPosition((now) => (now?.month === inside && now.peer === peer ? now : { month: inside, peer }));
  };
  const press = (event: KeyboardEvent): void => {
    const now = month ?? lastMonth;
    const steps: Record<string, number> = {
      ArrowLeft: now - (month === null ? 0 : 1),
      ArrowRight: now + (month === null ? 0 : 1),
      ArrowDown: now - 1,
      ArrowUp: now + 1,
      PageDown: now - 12,
      PageUp: now + 12,
      Home: firstMonth,
      End: lastMonth,
    };
    if (event.key === 'Escape') setPosition(null);
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setPosition({ month: Math.min(Math.max(next, firstMonth), lastMonth), peer: null });
  };
  const peerCode = position?.peer == null ? undefined : comparison.peers.areas[position.peer];
  const current = month ?? lastMonth;

  return (
    <div
      className={`reading-layer${peerCode !== undefined && onAdd !== null ? ' can-add' : ''}`}
      role="slider"
      tabIndex={0}
      aria-label={`${fullStop(props.description)} ${da.readMonthByMonth}`}
      aria-valuemin={firstMonth}
      aria-valuemax={lastMonth}
      aria-valuenow={current}
      aria-valuetext={reading?.text ?? formatMonth(current)}
      onPointerMove={move}
      onPointerDown={move}
      onPointerLeave={(event) => {
        // A finger leaves at once; what it pointed at stays to be read.
        if (event.pointerType === 'mouse') setPosition(null);
      }}
      onBlur={() => setPosition(null)}
      onKeyDown={press}
      onClick={(event) => {
        const { pointerType } = event.nativeEvent as unknown as globalThis.PointerEvent;
        if (peerCode !== undefined && pointerType !== 'touch') onAdd?.(peerCode);
      }}
    >
      {month !== null && reading !== null && (
        <>
          <svg width={layout.width} height={layout.height} aria-hidden="true">
            {position?.peer != null && (
              <path className="peer-highlight" d={peerPath(comparison, position.peer, layout)} />
            )}
            <line className="reading-line" x1={x(month)} x2={x(month)} y1={plot.top} y2={plot.bottom} />
            {lines.map((line) => {
              const m = month - firstMonth;
              if (line.status[m] !== STATUS_VALUE) return null;
              return <Marker key={line.slot} slot={line.slot} x={x(month)} y={y(line.values[m]!)} />;
            })}
          </svg>
          <ReadingPanel
            reading={reading}
            side={x(month) > (plot.left + plot.right) / 2 ? 'left' : 'right'}
            left={plot.left}
            right={layout.width - plot.right}
            peer={peerCode === undefined ? null : peerReading(comparison, position!.peer!, month, props)}
          />
        </>
      )}
    </div>
  );
}

function peerReading(comparison: ReadComparison, peer: number, month: number, props: Props) {
  const value = comparison.peers.values[peer * comparison.peers.monthCount + month - comparison.firstMonth]!;
  return {
    name: areaOf(comparison.peers.areas[peer]!).name,
    value: props.formatValue(value),
    canAdd: props.onAdd !== null,
  };
}

/** The unchosen peer whose line passes closest to the pointer in this month, when it is within reach. */
function nearestPeer(
  comparison: ReadComparison,
  lines: readonly Line[],
  layout: LineLayout,
  month: number,
  py: number,
): number | null {
  const { peers } = comparison;
  const m = month - comparison.firstMonth;
  const distance = (value: number): number => Math.abs(layout.y(value) - py);
  let best: number | null = null;
  let bestDistance = REACH;
  for (const line of lines) {
    const own = distance(line.values[m] ?? Number.NaN);
    if (own < bestDistance) bestDistance = own;
  }
  peers.areas.forEach((code, i) => {
    const away = distance(peers.values[i * peers.monthCount + m]!);
    if (away < bestDistance && !lines.some((line) => line.code === code)) {
      best = i;
      bestDistance = away;
    }
  });
  return best;
}

function peerPath(comparison: ReadComparison, peer: number, layout: LineLayout): string {
  const { peers } = comparison;
  const from = peer * peers.monthCount;
  return seriesPath(
    peers.values.subarray(from, from + peers.monthCount),
    peers.status.subarray(from, from + peers.monthCount),
    layout,
  );
}
