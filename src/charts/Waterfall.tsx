/** A change in persons and the parts that add up to it. */
import './effect.css';
import { useMemo } from 'react';
import { formatNumber, formatSigned } from '../language/format.ts';
import { useWidth } from './useWidth.ts';
import { type WaterfallPart, waterfallLayout } from './waterfallLayout.ts';

interface Props {
  readonly parts: readonly WaterfallPart[];
  readonly total: { readonly key: string; readonly name: string };
  /** The same in words. */
  readonly description: string;
  readonly axis: string;
}

const format = (value: number): string => formatSigned(value, 0);

export function Waterfall({ parts, total, description, axis }: Props) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const layout = useMemo(
    () => (width === 0 ? null : waterfallLayout({ width, parts, total, format })),
    [width, parts, total],
  );
  return (
    <div className="waterfall" ref={ref}>
      {layout !== null && (
        <svg
          width={layout.width}
          height={layout.height}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          role="img"
          aria-label={description}
        >
          {layout.ticks.map(({ value, x }) => (
            <g key={value}>
              <line className="gridline" x1={x} x2={x} y1={layout.top} y2={layout.bottom} />
              <text className="axis-text" x={x} y={layout.bottom + 18} textAnchor="middle">
                {formatNumber(value, 0)}
              </text>
            </g>
          ))}
          <line
            className="waterfall-zero"
            x1={layout.zeroX}
            x2={layout.zeroX}
            y1={layout.top}
            y2={layout.bottom}
          />
          {layout.bars.map((bar, row) => {
            const next = layout.bars[row + 1];
            return (
              <g key={bar.key} className={bar.total ? 'waterfall-total' : `waterfall-${bar.key}`}>
                {next !== undefined && (
                  <line
                    className="waterfall-thread"
                    x1={bar.endX}
                    x2={bar.endX}
                    y1={bar.y + layout.barHeight}
                    y2={next.y}
                  />
                )}
                <text className="waterfall-name" x={0} y={bar.y - 7}>
                  {bar.name}
                </text>
                <rect
                  className="waterfall-bar"
                  x={bar.x}
                  y={bar.y}
                  width={bar.width}
                  height={layout.barHeight}
                />
                <text
                  className="waterfall-value"
                  x={bar.textX}
                  y={bar.y + layout.barHeight / 2}
                  dy="0.35em"
                  textAnchor={bar.anchor}
                >
                  {format(bar.value)}
                </text>
              </g>
            );
          })}
        </svg>
      )}
      <p className="axis-unit" aria-hidden="true">
        {axis}
      </p>
    </div>
  );
}
