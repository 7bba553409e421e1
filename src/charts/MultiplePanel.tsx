/** One panel of *Små figurer*: title with name and number, the drawing, and the mark of the month that is read. */
import { memo } from 'react';
import type { SeriesBreak } from '../domain/breaks.ts';
import type { ReaderEvent } from '../domain/choices.ts';
import type { Line } from '../domain/line.ts';
import { STATUS_VALUE } from '../domain/observation.ts';
import type { Month } from '../domain/period.ts';
import { da } from '../language/da.ts';
import { formatMonthShort } from '../language/format.ts';
import { multiplesTexts } from '../language/multiplesTexts.ts';
import type { MultiplePanel as Panel } from '../selectors/smallMultiples.ts';
import { Marker, MarkerIcon, seriesClass } from './Marker.tsx';
import { eventSpots, type MultiplesLayout } from './multiplesLayout.ts';
import { segments } from './segments.ts';

interface DrawingProps {
  readonly panel: Panel;
  readonly benchmark: Line | null;
  readonly layout: MultiplesLayout;
  readonly firstMonth: Month;
  readonly provisional: boolean;
  readonly breaks: readonly SeriesBreak[];
  readonly events: readonly ReaderEvent[];
  readonly example: boolean;
  /** Axis text only where needed. */
  readonly leftmost: boolean;
  readonly lowest: boolean;
  readonly formatTick: (value: number) => string;
}

/** What does not change while the pointer moves. */
export const PanelDrawing = memo(function PanelDrawing(props: DrawingProps) {
  const { panel, benchmark, layout, firstMonth, breaks, leftmost, lowest, formatTick } = props;
  const { width, height, x, y, baseline } = layout;
  const provisional = props.provisional ? panel.values.length - 1 : null;
  const own = segments(panel, provisional, x, y);
  const behind = benchmark === null ? null : segments(benchmark, provisional, x, y);
  return (
    <svg className="multiple-drawing" width={width} height={height} aria-hidden="true">
      {layout.yTicks.map((tick) => (
        <g key={tick}>
          <line className="gridline" x1={0} x2={width} y1={y(tick)} y2={y(tick)} />
          {leftmost && (
            <text className="multiple-axis" x={-6} y={y(tick)} dy="0.32em" textAnchor="end">
              {formatTick(tick)}
            </text>
          )}
        </g>
      ))}
      {baseline !== null && (
        <line className="multiple-base" x1={0} x2={width} y1={y(baseline)} y2={y(baseline)} />
      )}
      <line className="multiple-floor" x1={0} x2={width} y1={height - 0.5} y2={height - 0.5} />
      {layout.xTicks.map(({ index, label, anchor }) => (
        <g key={index}>
          <line className="multiple-floor" x1={x(index)} x2={x(index)} y1={height} y2={height + 4} />
          {lowest && (
            <text className="multiple-axis" x={x(index)} y={height + 17} textAnchor={anchor}>
              {label}
            </text>
          )}
        </g>
      ))}
      {breaks.map(({ id, month }) => (
        <line
          key={id}
          className="break-line"
          x1={x(month - firstMonth)}
          x2={x(month - firstMonth)}
          y1={0}
          y2={height}
        />
      ))}
      {eventSpots(props.events, firstMonth, layout).map(({ number, x: at, y: textY }) => (
        <g key={number} className="event-mark multiple-event">
          <line x1={at} x2={at} y1={0} y2={height} />
          <text x={at} y={textY} textAnchor="middle">
            {number}
          </text>
        </g>
      ))}
      {behind !== null && <path className="multiple-behind" d={behind.solid + behind.dashed} />}
      <path className="multiple-line" d={own.solid} />
      {own.dashed !== '' && <path className="multiple-line dashed" d={own.dashed} />}
      {props.example && (
        <text className="multiple-example" x={4} y={16}>
          {da.exampleMark}
        </text>
      )}
      {own.dots.map((i) => (
        <circle key={i} className="multiple-dot" cx={x(i)} cy={y(panel.values[i]!)} r={2.4} />
      ))}
    </svg>
  );
});

/** The month that is read in every panel; without one, the last number. */
export function PanelMark({
  panel,
  layout,
  at,
  provisional,
  named,
}: {
  readonly panel: Panel;
  readonly layout: MultiplesLayout;
  readonly at: number | null;
  /** An open mark says that the last month is provisional. */
  readonly provisional: boolean;
  /** The month in words, in the panel under the pointer. */
  readonly named: string | null;
}) {
  const { width, height, x, y } = layout;
  const place = at ?? panel.last;
  const drawn = place >= 0 && panel.status[place] === STATUS_VALUE;
  return (
    <svg
      className={provisional && place === panel.values.length - 1 ? 'multiple-mark open' : 'multiple-mark'}
      width={width}
      height={height}
      aria-hidden="true"
    >
      {at !== null && <line className="reading-line" x1={x(at)} x2={x(at)} y1={0} y2={height} />}
      {named !== null && at !== null && (
        <text
          className="multiple-month"
          x={Math.min(Math.max(x(at), 24), width - 24)}
          y={height + 17}
          textAnchor="middle"
        >
          {named}
        </text>
      )}
      {drawn &&
        (panel.slot === null ? (
          <circle className="multiple-dot" cx={x(place)} cy={y(panel.values[place]!)} r={3} />
        ) : (
          <Marker slot={panel.slot} x={x(place)} y={y(panel.values[place]!)} />
        ))}
    </svg>
  );
}

interface TitleProps {
  readonly panel: Panel;
  readonly firstMonth: Month;
  readonly at: number | null;
  readonly formatValue: (value: number) => string;
  readonly onToggle: ((code: string) => void) | null;
}

export function PanelTitle({ panel, firstMonth, at, formatValue, onToggle }: TitleProps) {
  const place = at ?? panel.last;
  const known = place >= 0 && panel.status[place] === STATUS_VALUE;
  const late = at === null && known && place < panel.values.length - 1;
  const name = (
    <>
      {panel.slot !== null && <MarkerIcon slot={panel.slot} />}
      {panel.name}
    </>
  );
  return (
    <p className="multiple-title">
      {onToggle === null ? (
        <span className="multiple-name">{name}</span>
      ) : (
        <button
          type="button"
          className="multiple-name"
          aria-pressed={panel.slot !== null}
          onClick={() => onToggle(panel.code)}
        >
          {name}
        </button>
      )}
      <span className={known ? 'multiple-value' : 'multiple-value missing'}>
        {known ? formatValue(panel.values[place]!) : multiplesTexts.noNumber}
        {late && <small> {multiplesTexts.asOf(formatMonthShort(firstMonth + place))}</small>}
      </span>
    </p>
  );
}

export function panelClass({ slot }: Panel): string {
  return slot === null ? 'multiple' : `multiple chosen ${seriesClass(slot)}`;
}
