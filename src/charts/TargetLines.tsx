/** Goals over a line figure: a dashed level with its label, and the way there month by month. Loaded when there are any. */
import './targets.css';
import { useMemo } from 'react';
import type { Line } from '../domain/line.ts';
import type { Month } from '../domain/period.ts';
import type { LineLayout } from './lineLayout.ts';
import { seriesClass } from './Marker.tsx';
import { placeTargetLabels } from './targetLayout.ts';

export interface Target {
  /** In the unit of the axis. */
  readonly value: number;
  /** `mål: højst 1.650 i dec. 2026`. */
  readonly label: string;
  /** The plan in the figure's own months, oldest first; empty when it begins after them. */
  readonly path: readonly { readonly month: Month; readonly value: number }[];
  /** The line whose plan it is. */
  readonly slot: number;
}

interface Props {
  readonly layout: LineLayout;
  readonly lines: readonly Line[];
  readonly targets: readonly Target[];
}

export default function TargetLines({ layout, lines, targets }: Props) {
  const { plot, x, y, width, height } = layout;
  const spots = useMemo(() => placeTargetLabels(targets, lines, layout), [targets, lines, layout]);
  return (
    <svg
      className="line-annotations"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {targets.map(({ value, path, slot }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two goals may be alike, and the list is short
        <g key={i} className={seriesClass(slot)}>
          <line className="target-line" x1={plot.left} x2={plot.right} y1={y(value)} y2={y(value)} />
          <polyline
            className="target-path"
            points={path.map((point) => `${x(point.month)},${y(point.value)}`).join(' ')}
          />
        </g>
      ))}
      {targets.map(({ label }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <text key={i} className="target-label" x={spots[i]?.x} y={spots[i]?.y}>
          {label}
        </text>
      ))}
    </svg>
  );
}
