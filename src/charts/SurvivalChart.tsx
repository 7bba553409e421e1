/**
 * *Forløb*: per cent still on dagpenge so many weeks after the start. Time runs to scale, so the weeks that were not
 * asked about are straight lines between those that were. The curves lie close: the table beside says how close.
 */
import { useMemo } from 'react';
import type { Line } from '../domain/line.ts';
import { STATUS_VALUE } from '../domain/observation.ts';
import { da } from '../language/da.ts';
import { durationTexts } from '../language/durationTexts.ts';
import { formatNumber, fullStop } from '../language/format.ts';
import type { SurvivalModel } from '../selectors/survivalModel.ts';
import { LineFrame } from './LineFrame.tsx';
import type { LineLayout } from './lineLayout.ts';
import { Marker, MarkerIcon, seriesClass } from './Marker.tsx';
import { PlaceReader } from './PlaceReader.tsx';
import { ReadingPanel } from './ReadingPanel.tsx';
import { SeriesKey } from './SeriesKey.tsx';
import { segments } from './segments.ts';
import { survivalLayout, survivalReading, tableWeeks } from './survivalLayout.ts';
import { useWidth } from './useWidth.ts';
import './lines.css';
import './beside.css';
import './survival.css';

interface Props {
  readonly model: SurvivalModel;
  /** What the figure shows, for screen readers. */
  readonly description: string;
}

export default function SurvivalChart({ model, description }: Props) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const layout = useMemo(() => (width === 0 ? null : survivalLayout(model, width)), [model, width]);
  return (
    <div className="with-summary">
      <div className="survival" ref={ref}>
        {layout !== null && (
          <>
            <p className="axis-unit" aria-hidden="true">
              {durationTexts.survivalAxis}
            </p>
            {layout.narrow && <SeriesKey items={model.lines} />}
            <div className="line-drawing" style={{ height: layout.height }}>
              <LineFrame layout={layout} formatTick={(value) => formatNumber(value, 0)} />
              <Curves model={model} layout={layout} />
              <Reading model={model} layout={layout} description={description} />
            </div>
            <p className="survival-axis" aria-hidden="true">
              {durationTexts.survivalWeeks}
            </p>
          </>
        )}
      </div>
      <Weeks model={model} />
    </div>
  );
}

interface CurvesProps {
  readonly model: SurvivalModel;
  readonly layout: LineLayout;
}

function Curves({ model, layout }: CurvesProps) {
  const { width, height, x, y, plot } = layout;
  return (
    <svg className="line-annotations" width={width} height={height} aria-hidden="true">
      {model.lines.map((line) => {
        const { solid, dots } = segments(line, null, x, y);
        const marked = tableWeeks(model.weeks).filter((i) => line.status[i] === STATUS_VALUE);
        return (
          <g key={line.slot} className={seriesClass(line.slot)}>
            <path className="series-line" d={solid} />
            {[...new Set([...dots, ...marked])].map((i) => (
              <Marker key={i} slot={line.slot} x={x(i)} y={y(line.values[i]!)} />
            ))}
          </g>
        );
      })}
      {layout.endLabels.map(({ line, text, x: endX, y: endY, labelY }) => (
        <g key={line.slot} className={seriesClass(line.slot)}>
          {Math.abs(labelY - endY) > 9 && (
            <path className="label-thread" d={`M${endX + 6} ${endY}L${plot.right + 12} ${labelY}`} />
          )}
          <text className="end-label" x={plot.right + 15} y={labelY} dy="0.35em">
            {layout.narrow ? (
              <tspan className="end-name">{text}</tspan>
            ) : (
              <>
                <tspan className="end-name">{line.name}</tspan>
                <tspan>{text.slice(line.name.length)}</tspan>
              </>
            )}
          </text>
        </g>
      ))}
      {model.example && (
        <text className="example-mark" x={(plot.left + plot.right) / 2} y={plot.top + 34}>
          {da.exampleMarkLong}
        </text>
      )}
    </svg>
  );
}

function Reading({ model, layout, description }: CurvesProps & { readonly description: string }) {
  const { plot, x, y } = layout;
  const { weeks, lines } = model;
  return (
    <PlaceReader
      layout={layout}
      last={weeks.length - 1}
      start={0}
      label={`${fullStop(description)} ${durationTexts.readWeekByWeek}`}
      numberOf={(place) => weeks[place] ?? 0}
      textOf={(place) => survivalReading(model, place).text}
      marksAt={(place) =>
        lines.map((line) =>
          line.status[place] === STATUS_VALUE ? (
            <Marker key={line.slot} slot={line.slot} x={x(place)} y={y(line.values[place]!)} />
          ) : null,
        )
      }
      panelAt={(place) => (
        <ReadingPanel
          reading={survivalReading(model, place)}
          side="right"
          left={plot.left}
          right={layout.width - plot.right}
          peer={null}
        />
      )}
    />
  );
}

/** Where the curves lie too close to be told apart: the numbers. */
function Weeks({ model }: { readonly model: SurvivalModel }) {
  const places = tableWeeks(model.weeks);
  const rows: readonly Line[] = [
    ...model.lines.filter(({ slot }) => slot >= 0),
    ...model.lines.filter(({ slot }) => slot < 0),
  ];
  return (
    <aside className="month-summary survival-table">
      <table>
        <caption>{durationTexts.survivalTable}</caption>
        <thead>
          <tr>
            <th scope="col">{da.columnArea}</th>
            {places.map((i) => (
              <th key={i} scope="col">
                {da.weeksColumn(model.weeks[i]!)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((line) => (
            <tr key={line.slot}>
              <th scope="row">
                <MarkerIcon slot={line.slot} />
                {line.name}
              </th>
              {places.map((i) => (
                <td key={i} className="value">
                  {line.status[i] === STATUS_VALUE ? formatNumber(line.values[i]!, 1) : '·'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </aside>
  );
}
