/** Goals over a line figure: a dashed level with its label, and the way there month by month. Loaded when there are any. */
import './targets.css';
import type { Month } from '../domain/period.ts';
import { spreadApart } from './endLabels.ts';
import type { LineLayout } from './lineLayout.ts';
import { seriesClass } from './Marker.tsx';

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
  readonly targets: readonly Target[];
}

/** Between two labels, in pixels. */
const GAP = 16;
const ABOVE = 6;

export default function TargetLines({ layout, targets }: Props) {
  const { plot, x, y, width, height } = layout;
  const order = targets.map((_, i) => i).sort((a, b) => y(targets[a]!.value) - y(targets[b]!.value));
  const spots = spreadApart(
    order.map((i) => y(targets[i]!.value) - ABOVE),
    GAP,
    plot.top + GAP / 2,
    plot.bottom - ABOVE,
  );
  return (
    <svg
      className="line-annotations"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {targets.map(({ path, slot }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two goals may be alike, and the list is short
        <g key={i} className={seriesClass(slot)}>
          <polyline
            className="target-path"
            points={path.map((point) => `${x(point.month)},${y(point.value)}`).join(' ')}
          />
        </g>
      ))}
      {order.map((i, rank) => {
        const { value, label } = targets[i]!;
        return (
          <g key={i}>
            <line className="target-line" x1={plot.left} x2={plot.right} y1={y(value)} y2={y(value)} />
            <text className="target-label" x={plot.left + 6} y={spots[rank]}>
              {label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
