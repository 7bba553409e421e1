/** Lines over the months of an initiative, its start marked; read by pointer, touch and arrow keys like *Udvikling*. */
import './lines.css';
import './effect.css';
import { useId, useMemo } from 'react';
import type { ShownUnit } from '../domain/unit.ts';
import { da } from '../language/da.ts';
import { controlTexts } from '../language/effectControlTexts.ts';
import type { EffectLines as Lines } from '../selectors/effectLines.ts';
import { LineAnnotations } from './LineAnnotations.tsx';
import { LineFrame } from './LineFrame.tsx';
import { type LineLayout, lineLayout, seriesPath } from './lineLayout.ts';
import { MarkerIcon, seriesClass } from './Marker.tsx';
import { ReadingLayer } from './ReadingLayer.tsx';
import { startMark } from './startMark.ts';
import { useWidth } from './useWidth.ts';

interface Props {
  readonly figure: Lines;
  /** What it shows, for screen readers. */
  readonly description: string;
  /** What the axis counts. */
  readonly axis: string;
  /** Whether it shows distances from zero instead of the figures themselves. */
  readonly distances: boolean;
  /** The last month is the newest published. */
  readonly provisional: boolean;
  readonly height: 'tall' | 'low';
  /** Names that all figures under each other leave room for at the end of their lines. */
  readonly names: readonly string[];
  readonly formatTick: (value: number) => string;
  readonly formatValue: (value: number) => string;
}

const NO_BREAKS = { breaks: [], events: [], data: { example: false } } as const;
const CHANGE: ShownUnit = { kind: 'plain-change' };
const FIGURES: ShownUnit = { kind: 'unit', unit: 'unknown' };
/** Pixels of an axis' numbers, and of a letter at the end of a line. */
const AXIS = 52;
const LETTER = 7.4;
/** Letters of a value, with the marker before it. */
const VALUE = 10;
const NARROW = 560;
const none = (): string => '';

export function EffectLines(props: Props) {
  const { figure, axis, distances, names, formatTick, formatValue } = props;
  const { firstMonth, monthCount, lines, peers, start, heldOutFrom } = figure;
  const [ref, width, paper] = useWidth<HTMLDivElement>();
  const longest = (Math.max(...names.map((name) => name.length)) + VALUE) * LETTER;
  const layout = useMemo(
    () =>
      width === 0
        ? null
        : lineLayout({
            width,
            height: heightOf(width, props.height, paper),
            firstMonth,
            monthCount,
            lines,
            peers,
            baseline: distances ? 0 : null,
            fromZero: !distances,
            fitPeers: peers.areas.length > 0,
            formatTick,
            formatEnd: formatValue,
            room: { left: AXIS, right: width < NARROW ? 0 : longest },
          }),
    [
      width,
      paper,
      props.height,
      firstMonth,
      monthCount,
      lines,
      peers,
      distances,
      longest,
      formatTick,
      formatValue,
    ],
  );
  const comparison = { ...figure, ...NO_BREAKS, unit: distances ? CHANGE : FIGURES };
  return (
    <div className="line-chart effect-lines" ref={ref}>
      {layout !== null && (
        <>
          <p className="axis-unit" aria-hidden="true">
            {axis}
          </p>
          {layout.narrow && lines.length > 1 && (
            <ul className="line-key" aria-hidden="true">
              {lines.map((line) => (
                <li key={line.slot}>
                  <MarkerIcon slot={line.slot} />
                  {line.name}
                </li>
              ))}
            </ul>
          )}
          <div className="line-drawing" style={{ height: layout.height }}>
            <Start layout={layout} start={start} heldOutFrom={heldOutFrom} />
            <LineFrame layout={layout} formatTick={formatTick} />
            <Strokes layout={layout} figure={figure} />
            <LineAnnotations layout={layout} lines={lines} comparison={comparison} />
            <ReadingLayer
              layout={layout}
              lines={lines}
              comparison={{ ...comparison, provisional: props.provisional }}
              description={props.description}
              formatValue={formatValue}
              formatDifference={none}
              onAdd={null}
            />
          </div>
          {!distances && !layout.startsAtZero && <p className="axis-remark">{da.axisNotZero}</p>}
          {layout.cutPeers > 0 && <p className="axis-remark">{da.someCut(layout.cutPeers)}</p>}
        </>
      )}
    </div>
  );
}

function heightOf(width: number, height: Props['height'], paper: boolean): number {
  if (paper) return height === 'low' ? 165 : 255;
  if (height === 'low') return width < NARROW ? 180 : 210;
  return width < NARROW ? 300 : Math.min(440, Math.round(width * 0.45));
}

interface PartProps {
  readonly layout: LineLayout;
}

function Strokes({ layout, figure }: PartProps & { readonly figure: Lines }) {
  const clip = useId();
  const { plot, width, height } = layout;
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
      {figure.lines.map((line) => (
        <g key={line.slot} className={seriesClass(line.slot)}>
          <path className="series-line" d={seriesPath(line.values, line.status, layout)} />
        </g>
      ))}
    </svg>
  );
}

function Start({ layout, start, heldOutFrom }: PartProps & Pick<Lines, 'start' | 'heldOutFrom'>) {
  const { plot, width, height } = layout;
  const mark = startMark(layout, start, heldOutFrom);
  return (
    <svg
      className="line-frame effect-start"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {mark.band !== null && (
        <>
          <rect
            className="effect-held-out"
            x={mark.band.x}
            y={plot.top}
            width={mark.band.width}
            height={plot.bottom - plot.top}
          />
          {mark.band.named && (
            <text x={mark.band.x + mark.band.width - 5} y={plot.top - 6} textAnchor="end">
              {controlTexts.heldOut}
            </text>
          )}
        </>
      )}
      <line className="effect-start-line" x1={mark.x} x2={mark.x} y1={plot.top - 16} y2={plot.bottom} />
      <text className="effect-start-text" x={mark.textX} y={plot.top - 6} textAnchor={mark.anchor}>
        {controlTexts.start}
      </text>
    </svg>
  );
}
