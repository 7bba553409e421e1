/**
 * The years of one area laid over each other: the newest strong, the last one in ink, older ones grey. Reading one
 * month shows it in every year, and its change from the same month the year before.
 */
import { useMemo } from 'react';
import { STATUS_VALUE } from '../domain/observation.ts';
import { breakMark } from '../language/breakTexts.ts';
import { da } from '../language/da.ts';
import { fullStop } from '../language/format.ts';
import { axisUnit } from '../language/indicatorTexts.ts';
import { calendarMonth, yearTexts } from '../language/yearTexts.ts';
import type { OverlaidYear, YearOverlayModel } from '../selectors/yearOverlay.ts';
import { LineFrame } from './LineFrame.tsx';
import type { LineLayout } from './lineLayout.ts';
import { seriesClass } from './Marker.tsx';
import { PlaceReader } from './PlaceReader.tsx';
import { segments } from './segments.ts';
import { useWidth } from './useWidth.ts';
import { eventRings, onItsYear, yearLabels, yearLayout } from './yearLayout.ts';
import { sameMonth, type YearReadingRow, yearReadingText } from './yearReading.ts';
import './lines.css';
import './reading.css';
import './yearOverlay.css';

interface Props {
  readonly model: YearOverlayModel;
  /** What the figure shows, for screen readers. */
  readonly description: string;
  readonly formatTick: (value: number) => string;
  readonly formatBare: (value: number) => string;
  readonly formatValue: (value: number) => string;
}

export default function YearOverlay(props: Props) {
  const { model, formatTick, formatBare } = props;
  const [ref, width] = useWidth<HTMLDivElement>();
  const layout = useMemo(
    () => (width === 0 ? null : yearLayout(model, width, formatTick)),
    [model, width, formatTick],
  );
  return (
    <div className={`year-overlay ${seriesClass(model.slot)}`} ref={ref}>
      {layout !== null && (
        <>
          <p className="axis-unit" aria-hidden="true">
            {axisUnit(model.unit)}
          </p>
          <div className="line-drawing" style={{ height: layout.height }}>
            <LineFrame layout={layout} formatTick={formatTick} />
            <Years model={model} layout={layout} formatBare={formatBare} />
            <Reading {...props} layout={layout} />
          </div>
          {!layout.startsAtZero && <p className="axis-remark">{da.axisNotZero}</p>}
        </>
      )}
    </div>
  );
}

interface YearsProps {
  readonly model: YearOverlayModel;
  readonly layout: LineLayout;
  readonly formatBare: (value: number) => string;
}

function Years({ model, layout, formatBare }: YearsProps) {
  const { width, height, x, y, plot } = layout;
  return (
    <svg className="line-annotations" width={width} height={height} aria-hidden="true">
      {model.years.map((year) => {
        const { solid, dashed, dots } = segments(year, year.provisional, x, y);
        return (
          <g key={year.year} className={`year-line ${year.role}`}>
            <path d={solid} />
            {dashed !== '' && <path className="dashed" d={dashed} />}
            {dots.map((m) => (
              <circle key={m} cx={x(m)} cy={y(year.values[m]!)} r={2.5} />
            ))}
          </g>
        );
      })}
      {model.breaks.map((seriesBreak) => {
        const at = onItsYear(model.years, seriesBreak.month, layout);
        if (at === null) return null;
        const text = yearTexts.newRules(breakMark(seriesBreak), seriesBreak.month);
        return (
          <g key={seriesBreak.id}>
            <path className="new-rules" d={`M${at.x} ${plot.top + 4}V${at.y - 6}`} />
            <circle className="new-rules" cx={at.x} cy={at.y} r={5} />
            <text
              className="break-text"
              x={Math.max(0, Math.min(at.x - 4, width - text.length * 6.6))}
              y={plot.top - 6}
            >
              {text}
            </text>
          </g>
        );
      })}
      {eventRings(model.years, model.events, layout).map(({ number, x: at, y: on }) => (
        <g key={number} className="event-mark">
          <circle cx={at} cy={on} r={8.5} />
          <text x={at} y={on} dy="0.35em" textAnchor="middle">
            {number}
          </text>
        </g>
      ))}
      {yearLabels(model.years, layout, formatBare).map((label) => (
        <g key={label.year} className={`year-label ${label.role}`}>
          {label.role === 'newest' && <circle cx={label.x} cy={label.y} r={4.2} />}
          {label.thread && <path d={`M${label.x} ${label.y}L${label.textX} ${label.textY}`} />}
          <text x={label.textX} y={label.textY} dy="0.35em" textAnchor={label.anchor}>
            {label.text}
          </text>
        </g>
      ))}
      {model.example && (
        <text className="example-mark" x={plot.left + 12} y={plot.bottom - 16}>
          {da.exampleMarkLong}
        </text>
      )}
    </svg>
  );
}

function Reading(props: Props & { readonly layout: LineLayout }) {
  const { model, layout, description, formatValue } = props;
  const { plot, x, y } = layout;
  const rowsAt = (month: number) => sameMonth(model.years, month, model.indicator, formatValue);
  return (
    <PlaceReader
      layout={layout}
      last={11}
      start={model.years.at(-1)!.status.lastIndexOf(STATUS_VALUE)}
      label={`${fullStop(description)} ${yearTexts.readSameMonth}`}
      numberOf={(month) => month}
      textOf={(month) => yearReadingText(calendarMonth(month), rowsAt(month))}
      marksAt={(month) =>
        model.years.map((year) => <YearDot key={year.year} year={year} x={x(month)} y={y} at={month} />)
      }
      panelAt={(month) => (
        <Panel
          heading={calendarMonth(month)}
          rows={rowsAt(month)}
          style={
            x(month) > (plot.left + plot.right) / 2
              ? { left: plot.left + 4 }
              : { right: layout.width - plot.right + 4 }
          }
        />
      )}
    />
  );
}

function YearDot(props: {
  readonly year: OverlaidYear;
  readonly x: number;
  readonly y: (value: number) => number;
  readonly at: number;
}) {
  const { year, x, y, at } = props;
  if (year.status[at] !== STATUS_VALUE) return null;
  return (
    <g className={`year-label ${year.role}`}>
      <circle cx={x} cy={y(year.values[at]!)} r={year.role === 'older' ? 2.5 : 4} />
    </g>
  );
}

interface PanelProps {
  readonly heading: string;
  readonly rows: readonly YearReadingRow[];
  readonly style: { readonly left?: number; readonly right?: number };
}

function Panel({ heading, rows, style }: PanelProps) {
  return (
    <div className="reading-panel year-reading" style={style} aria-hidden="true">
      <table>
        <thead>
          <tr>
            <th className="reading-heading" colSpan={2} scope="colgroup">
              {heading}
            </th>
            <th className="difference" scope="col">
              {yearTexts.changeColumn}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ year, value, missing, change }) => (
            <tr key={year.year} className={`year-row ${year.role}`}>
              <th scope="row">{year.year}</th>
              <td className={missing ? 'missing' : ''}>{value}</td>
              <td className="difference">{change}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
