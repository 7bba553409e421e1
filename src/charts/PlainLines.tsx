/** The first drawing: plain SVG, no chart library, there as soon as the figures are. */

import { useId } from 'react';
import type { Line } from '../domain/line.ts';
import { STATUS_VALUE } from '../domain/observation.ts';
import { type LineLayout, seriesPath } from './lineLayout.ts';
import { seriesClass } from './Marker.tsx';

interface Props {
  readonly layout: LineLayout;
  readonly lines: readonly Line[];
  readonly provisional: boolean;
}

export function PlainLines({ layout, lines, provisional }: Props) {
  const { plot, width, height } = layout;
  // A page can have several.
  const clip = useId();
  return (
    <svg
      className="line-frame"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <clipPath id={clip}>
        <rect
          x={plot.left}
          y={plot.top}
          width={Math.max(0, plot.right - plot.left)}
          height={plot.bottom - plot.top}
        />
      </clipPath>
      <path className="peers" d={layout.peersPath} clipPath={`url(#${clip})`} />
      {lines.map((line) => {
        const { solid, dashed } = strokes(line, provisional);
        return (
          <g key={line.slot} className={seriesClass(line.slot)}>
            <path className="series-line" d={seriesPath(line.values, solid, layout)} />
            <path className="series-line dashed" d={seriesPath(line.values, dashed, layout)} />
          </g>
        );
      })}
    </svg>
  );
}

/** Which months belong to the solid stroke and which to the dashed one that leads to the provisional month. */
export function strokes(
  line: Line,
  provisional: boolean,
): { readonly solid: Uint8Array; readonly dashed: Uint8Array } {
  const end = line.status.length - 1;
  const dashed = line.status.slice().fill(STATUS_VALUE + 1);
  const solid = line.status.slice();
  if (provisional && line.status[end] === STATUS_VALUE && line.status[end - 1] === STATUS_VALUE) {
    dashed[end] = STATUS_VALUE;
    dashed[end - 1] = STATUS_VALUE;
    solid[end] = STATUS_VALUE + 1;
  }
  return { solid, dashed };
}
