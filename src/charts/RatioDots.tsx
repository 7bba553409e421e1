/** How large each one's distance after the start is against the one before: all as dots, the kommune marked. */
import './effect.css';
import { useMemo } from 'react';
import { areaOf } from '../domain/areas.ts';
import { controlTexts, ratioText, ratioTick } from '../language/effectControlTexts.ts';
import { ratioLayout } from './ratioLayout.ts';
import { unspoken } from './unspoken.ts';
import { useWidth } from './useWidth.ts';

interface Props {
  readonly own: { readonly code: string; readonly ratio: number };
  readonly others: readonly { readonly code: string; readonly ratio: number }[];
  /** The same in words. */
  readonly description: string;
}

export function RatioDots({ own, others, description }: Props) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const layout = useMemo(
    () => (width === 0 ? null : ratioLayout({ width, own, others })),
    [width, own, others],
  );
  const name = (code: string): string => areaOf(code).name;
  return (
    <div className="ratio-dots" ref={ref}>
      {layout !== null && (
        <svg
          width={layout.width}
          height={layout.height}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          role="img"
          aria-label={description}
        >
          <line className="axis-line" x1={0} x2={layout.width} y1={layout.baseY} y2={layout.baseY} />
          {layout.ticks.map(({ value, x }) => (
            <g key={value}>
              <line className="axis-tick" x1={x} x2={x} y1={layout.baseY} y2={layout.baseY + 4} />
              <text className="axis-text" x={x} y={layout.baseY + 18} textAnchor="middle">
                {ratioTick(value)}
              </text>
            </g>
          ))}
          {layout.others.map(({ code, ratio, x, y }) => (
            <circle key={code} {...unspoken} className="ratio-other" cx={x} cy={y} r={layout.radius}>
              <title>{ratioText(name(code), ratio)}</title>
            </circle>
          ))}
          <g className="ratio-own series-0">
            <line x1={layout.own.x} x2={layout.own.x} y1={layout.label.y + 5} y2={layout.own.y} />
            <circle {...unspoken} cx={layout.own.x} cy={layout.own.y} r={layout.radius + 2}>
              <title>{ratioText(name(layout.own.code), layout.own.ratio)}</title>
            </circle>
            <text x={layout.label.x} y={layout.label.y} textAnchor={layout.label.anchor}>
              {ratioText(name(layout.own.code), layout.own.ratio)}
            </text>
          </g>
        </svg>
      )}
      <p className="axis-unit" aria-hidden="true">
        {controlTexts.ratioAxis}
      </p>
    </div>
  );
}
