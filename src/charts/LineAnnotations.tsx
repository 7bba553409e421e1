/** What lies over the lines: breaks, markers, names at the ends, the word EKSEMPEL. */

import type { Line } from '../domain/line.ts';
import { STATUS_VALUE } from '../domain/observation.ts';
import { monthNumber } from '../domain/period.ts';
import { breakMark } from '../language/breakTexts.ts';
import { da } from '../language/da.ts';
import type { Comparison } from '../selectors/comparison.ts';
import type { LineLayout } from './lineLayout.ts';
import { Marker, seriesClass } from './Marker.tsx';

interface Props {
  readonly layout: LineLayout;
  readonly lines: readonly Line[];
  readonly comparison: Pick<Comparison, 'unit' | 'breaks' | 'events'> & {
    readonly data: Pick<Comparison['data'], 'example'>;
  };
}

/** Labels that moved further than this from their line get a thread to it. */
const THREAD = 9;

export function LineAnnotations({ layout, lines, comparison }: Props) {
  const { plot, x, y, width, height } = layout;
  const reference = comparison.unit.kind === 'unit' ? null : comparison.unit.kind === 'index' ? 100 : 0;
  return (
    <svg
      className="line-annotations"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {reference !== null && (
        <line className="reference-line" x1={plot.left} x2={plot.right} y1={y(reference)} y2={y(reference)} />
      )}
      {comparison.breaks.map((seriesBreak) => {
        const { id, month } = seriesBreak;
        const left = x(month) > (plot.left + plot.right) / 2;
        return (
          <g key={id}>
            <line className="break-line" x1={x(month)} x2={x(month)} y1={plot.top - 8} y2={plot.bottom} />
            <text
              className="break-text"
              x={x(month) + (left ? -5 : 5)}
              // Where there is no room beside the top number of the axis, it stands above it.
              y={plot.top - (layout.narrow ? 12 : 2)}
              textAnchor={left ? 'end' : 'start'}
            >
              {breakMark(seriesBreak)}
            </text>
          </g>
        );
      })}
      {comparison.events.map(({ month }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the number is what the mark is
        <g key={i} className="event-mark">
          <line x1={x(month)} x2={x(month)} y1={plot.top} y2={plot.bottom} />
          <circle cx={x(month)} cy={plot.bottom - 12} r="8.5" />
          <text x={x(month)} y={plot.bottom - 12} dy="0.35em" textAnchor="middle">
            {i + 1}
          </text>
        </g>
      ))}
      {comparison.data.example && (
        <text className="example-mark" x={plot.left + 12} y={plot.top + 34}>
          {da.exampleMarkLong}
        </text>
      )}
      {lines
        .filter((line) => line.slot >= 0)
        .map((line) => (
          <g key={line.slot}>
            {markedMonths(line, layout).map((m) => (
              <Marker key={m} slot={line.slot} x={x(layout.firstMonth + m)} y={y(line.values[m]!)} />
            ))}
          </g>
        ))}
      {layout.endLabels.map((label) => (
        <g key={label.line.slot} className={seriesClass(label.line.slot)}>
          {Math.abs(label.labelY - label.y) > THREAD && (
            <path
              className="label-thread"
              d={`M${label.x + 6} ${label.y}L${plot.right + 10} ${label.labelY}`}
            />
          )}
          <Marker slot={label.line.slot} x={label.x} y={label.y} />
          <text className="end-label" x={plot.right + 12} y={label.labelY} dy="0.35em">
            {layout.narrow ? (
              <tspan className="end-name">{label.text}</tspan>
            ) : (
              <>
                <tspan className="end-name">{label.line.name}</tspan>
                <tspan className="end-value">{label.text.slice(label.line.name.length)}</tspan>
              </>
            )}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Januaries carry the marker, and so does every number that stands alone, or no stroke would show it. */
function markedMonths(line: Line, layout: LineLayout): readonly number[] {
  const marked: number[] = [];
  for (let m = 0; m < line.status.length; m++) {
    if (line.status[m] !== STATUS_VALUE) continue;
    const alone = line.status[m - 1] !== STATUS_VALUE && line.status[m + 1] !== STATUS_VALUE;
    if (alone || monthNumber(layout.firstMonth + m) === 1) marked.push(m);
  }
  return marked;
}
