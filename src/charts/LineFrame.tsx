/** Gridlines, axes and their text: there at once, and the same before and after Recharts. */
import type { LineLayout } from './lineLayout.ts';

interface Props {
  readonly layout: LineLayout;
  readonly formatTick: (value: number) => string;
}

export function LineFrame({ layout, formatTick }: Props) {
  const { plot, x, y, width, height } = layout;
  return (
    <svg
      className="line-frame"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {layout.yTicks.map((tick) => (
        <g key={tick}>
          <line className="gridline" x1={plot.left} x2={plot.right} y1={y(tick)} y2={y(tick)} />
          <text className="axis-text" x={plot.left - 8} y={y(tick)} dy="0.32em" textAnchor="end">
            {formatTick(tick)}
          </text>
        </g>
      ))}
      {layout.xTicks.map(({ month, label }) => (
        <g key={month}>
          <line className="axis-tick" x1={x(month)} x2={x(month)} y1={plot.bottom} y2={plot.bottom + 4} />
          <text className="axis-text" x={x(month)} y={plot.bottom + 19} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      <line className="axis-line" x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} />
    </svg>
  );
}
