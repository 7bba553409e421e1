/** A line the size of a word, with its last number marked. Shape only: the numbers stand beside it. */
import { STATUS_VALUE } from '../domain/observation.ts';
import { segments } from './segments.ts';

interface Props {
  readonly values: Float64Array;
  readonly status: Uint8Array;
  /** The last month is provisional, so its stroke is dashed. */
  readonly provisional: boolean;
}

const WIDTH = 300;
const HEIGHT = 46;
const MARGIN = 6;

export function Sparkline({ values, status, provisional }: Props) {
  const numbers = values.filter((value) => !Number.isNaN(value));
  if (numbers.length < 2) return null;
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const x = (m: number): number => MARGIN + (m / Math.max(1, values.length - 1)) * (WIDTH - 2 * MARGIN);
  const y = (value: number): number =>
    high === low ? HEIGHT / 2 : HEIGHT - MARGIN - ((value - low) / (high - low)) * (HEIGHT - 2 * MARGIN);
  const last = status.lastIndexOf(STATUS_VALUE);
  const { solid, dashed } = segments({ values, status }, provisional ? values.length - 1 : null, x, y);
  return (
    <svg className="sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path d={solid} />
      <path className="dashed" d={dashed} />
      <circle cx={x(last)} cy={y(values[last]!)} r="4.5" />
    </svg>
  );
}
