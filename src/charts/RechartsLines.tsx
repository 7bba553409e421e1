/**
 * The chosen lines by Recharts on its own scales; all other kommuner as one memoised path inside it. No animation, no
 * dots and no Recharts tooltip: hover is our own layer above (see LineChart), which only moves what is there. The axes
 * are hidden: their text and gridlines are the frame's (LineFrame), so that nothing moves when Recharts arrives.
 */
import { memo, type ReactNode, useId, useLayoutEffect, useMemo } from 'react';
import {
  Curve,
  type CurveProps,
  Line as RechartsLine,
  LineChart as RechartsLineChart,
  usePlotArea,
  XAxis,
  YAxis,
} from 'recharts';
import type { Line } from '../domain/line.ts';
import { STATUS_VALUE } from '../domain/observation.ts';
import type { LineLayout } from './lineLayout.ts';
import { strokes } from './PlainLines.tsx';

interface Props {
  readonly layout: LineLayout;
  readonly lines: readonly Line[];
  readonly provisional: boolean;
  /** Until the lines are there. */
  readonly hidden: boolean;
  /** Called in the frame in which they are, before it is painted. */
  readonly onDrawn: () => void;
}

const BENCHMARK_LEVEL = 400;
const CHOSEN_LEVEL = 410;

type Row = Record<string, number | null>;

export default function RechartsLines({ layout, lines, provisional, hidden, onDrawn }: Props): ReactNode {
  const { plot, width, height } = layout;
  const { whole, ends, dashed } = useMemo(
    () => rows(layout, lines, provisional),
    [layout, lines, provisional],
  );
  return (
    // To a screen reader Recharts' picture is one without a name; the reading layer has it.
    <div
      aria-hidden="true"
      className="line-frame"
      style={{ width, height, visibility: hidden ? 'hidden' : undefined }}
    >
      <RechartsLineChart
        compact
        width={width}
        height={height}
        data={whole}
        margin={{ top: plot.top, right: width - plot.right, bottom: height - plot.bottom, left: plot.left }}
        accessibilityLayer={false}
      >
        <XAxis
          hide
          dataKey="month"
          type="number"
          domain={[layout.firstMonth, layout.lastMonth]}
          niceTicks="none"
        />
        <YAxis hide domain={[layout.domain[0], layout.domain[1]]} allowDataOverflow niceTicks="none" />
        <PeersPath path={layout.peersPath} />
        {lines.flatMap((line) => {
          const stroke = line.slot < 0 ? 'var(--ink)' : `var(--series-${line.slot})`;
          const shared = {
            type: 'linear',
            stroke,
            strokeWidth: line.slot < 0 ? 3 : 2.25,
            dot: false,
            activeDot: false,
            isAnimationActive: false,
            shape: <ToldCurve onDrawn={onDrawn} />,
            // Recharts draws lines in the order they came; the chosen ones must lie over the benchmark whoever came first.
            zIndex: line.slot < 0 ? BENCHMARK_LEVEL : CHOSEN_LEVEL,
          } as const;
          return [
            <RechartsLine key={line.slot} {...shared} dataKey={`s${line.slot}`} />,
            dashed.has(line.slot) && (
              <RechartsLine
                key={`${line.slot}d`}
                {...shared}
                data={ends}
                dataKey={`d${line.slot}`}
                strokeDasharray="2 3.5"
              />
            ),
          ];
        })}
      </RechartsLineChart>
    </div>
  );
}

/** A line that tells when it is there. */
function ToldCurve({ onDrawn, ...props }: CurveProps & { readonly onDrawn: () => void }) {
  useLayoutEffect(onDrawn, [onDrawn]);
  return <Curve {...props} />;
}

/** The other kommuner: one path that Recharts' clip keeps inside the plot. */
const PeersPath = memo(function PeersPath({ path }: { path: string }) {
  const area = usePlotArea();
  const clip = useId();
  if (area === undefined) return null;
  return (
    <g clipPath={`url(#${clip})`}>
      <clipPath id={clip}>
        <rect x={area.x} y={area.y} width={area.width} height={area.height} />
      </clipPath>
      <path className="peers" d={path} />
    </g>
  );
});

interface Rows {
  readonly whole: Row[];
  /** The last two months, for the strokes to a provisional one. */
  readonly ends: Row[];
  /** Slots of the lines that have such a stroke. */
  readonly dashed: ReadonlySet<number>;
}

function rows({ firstMonth, lastMonth }: LineLayout, lines: readonly Line[], provisional: boolean): Rows {
  const whole: Row[] = Array.from({ length: lastMonth - firstMonth + 1 }, (_, m) => ({
    month: firstMonth + m,
  }));
  const ends: Row[] = whole.slice(-2).map((row) => ({ ...row }));
  const withDashes = new Set<number>();
  for (const line of lines) {
    const { solid, dashed } = strokes(line, provisional);
    whole.forEach((row, m) => {
      row[`s${line.slot}`] = solid[m] === STATUS_VALUE ? line.values[m]! : null;
    });
    if (!dashed.includes(STATUS_VALUE)) continue;
    withDashes.add(line.slot);
    for (const row of ends) row[`d${line.slot}`] = line.values[row.month! - firstMonth]!;
  }
  return { whole, ends, dashed: withDashes };
}
