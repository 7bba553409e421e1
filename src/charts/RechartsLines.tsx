/**
 * The chosen lines by Recharts on its own scales; all other kommuner as one memoised path inside it. No animation, no
 * dots and no Recharts tooltip: hover is our own layer above (see LineChart), which only moves what is there. The axes
 * are hidden: their text and gridlines are the frame's (LineFrame), so that nothing moves when Recharts arrives.
 */
import { memo, useMemo } from 'react';
import { Line as RechartsLine, LineChart as RechartsLineChart, usePlotArea, XAxis, YAxis } from 'recharts';
import type { Line } from '../domain/line.ts';
import { STATUS_VALUE } from '../domain/observation.ts';
import type { LineLayout } from './lineLayout.ts';
import { strokes } from './PlainLines.tsx';

interface Props {
  readonly layout: LineLayout;
  readonly lines: readonly Line[];
  readonly provisional: boolean;
}

const BENCHMARK_LEVEL = 400;
const CHOSEN_LEVEL = 410;

type Row = Record<string, number | null>;

export default function RechartsLines({ layout, lines, provisional }: Props) {
  const { plot, width, height } = layout;
  const data = useMemo(() => rows(layout, lines, provisional), [layout, lines, provisional]);
  return (
    // To a screen reader Recharts' picture is one without a name; the reading layer has it.
    <div aria-hidden="true" className="line-frame" style={{ width, height }}>
      <RechartsLineChart
        compact
        width={width}
        height={height}
        data={data}
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
            // Recharts draws lines in the order they came; the chosen ones must lie over the benchmark whoever came first.
            zIndex: line.slot < 0 ? BENCHMARK_LEVEL : CHOSEN_LEVEL,
          } as const;
          return [
            <RechartsLine key={line.slot} {...shared} dataKey={`s${line.slot}`} />,
            <RechartsLine
              key={`${line.slot}d`}
              {...shared}
              dataKey={`d${line.slot}`}
              strokeDasharray="2 3.5"
            />,
          ];
        })}
      </RechartsLineChart>
    </div>
  );
}

/** The other kommuner: one path that Recharts' clip keeps inside the plot. */
const PeersPath = memo(function PeersPath({ path }: { path: string }) {
  const area = usePlotArea();
  if (area === undefined) return null;
  return (
    <g clipPath="url(#peers-plot)">
      <clipPath id="peers-plot">
        <rect x={area.x} y={area.y} width={area.width} height={area.height} />
      </clipPath>
      <path className="peers" d={path} />
    </g>
  );
});

function rows(layout: LineLayout, lines: readonly Line[], provisional: boolean): Row[] {
  const parts = lines.map((line) => ({ line, ...strokes(line, provisional) }));
  const result: Row[] = [];
  for (let m = 0; m <= layout.lastMonth - layout.firstMonth; m++) {
    const row: Row = { month: layout.firstMonth + m };
    for (const { line, solid, dashed } of parts) {
      row[`s${line.slot}`] = solid[m] === STATUS_VALUE ? line.values[m]! : null;
      row[`d${line.slot}`] = dashed[m] === STATUS_VALUE ? line.values[m]! : null;
    }
    result.push(row);
  }
  return result;
}
