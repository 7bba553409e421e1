/** What Recharts does when it gets every kommune as a line of its own, in its cheapest setting. */
import { Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import type { Comparison } from '../../../src/selectors/comparison.ts';

interface Props {
  readonly comparison: Comparison;
  readonly width: number;
  readonly height: number;
  readonly tooltip: boolean;
}

/** Axes are hidden and there is no grid, so that the comparison does not flatter our own drawing. */
export function RechartsBaseline({ comparison, width, height, tooltip }: Props) {
  const { peers } = comparison;
  return (
    <LineChart
      width={width}
      height={height}
      data={rows(comparison)}
      margin={{ top: 26, right: 110, bottom: 26, left: 40 }}
      accessibilityLayer={false}
    >
      <XAxis hide dataKey="month" type="number" domain={['dataMin', 'dataMax']} />
      <YAxis hide domain={['auto', 'auto']} />
      {tooltip && <Tooltip isAnimationActive={false} />}
      {peers.areas.map((code) => (
        <Line
          key={code}
          type="linear"
          dataKey={code}
          stroke="#888"
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
    </LineChart>
  );
}

const made = new WeakMap<Comparison, Record<string, number>[]>();

/** Made once: the shaping of data is not what is compared. */
function rows(comparison: Comparison): Record<string, number>[] {
  const known = made.get(comparison);
  if (known !== undefined) return known;
  const { peers } = comparison;
  const result: Record<string, number>[] = [];
  for (let m = 0; m < peers.monthCount; m++) {
    const row: Record<string, number> = { month: peers.firstMonth + m };
    peers.areas.forEach((code, a) => {
      row[code] = peers.values[a * peers.monthCount + m]!;
    });
    result.push(row);
  }
  made.set(comparison, result);
  return result;
}
