/** All areas as thin marks on one scale, the country as a thick one, one's own as a dot. */
interface Props {
  readonly values: readonly number[];
  /** NaN: none. */
  readonly country: number;
  readonly own: number;
  readonly formatBare: (value: number) => string;
}

const WIDTH = 300;
const HEIGHT = 40;
const MARGIN = 8;

export function PeerStrip({ values, country, own, formatBare }: Props) {
  if (values.length < 2) return null;
  // The country's count is on another scale than any kommune's: then only what fits is drawn.
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (value: number): number => MARGIN + ((value - low) / (high - low || 1)) * (WIDTH - 2 * MARGIN);
  const inside = (value: number): boolean => value >= low && value <= high;
  return (
    <svg className="peer-strip" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <line className="axis" x1={0} x2={WIDTH} y1={2} y2={2} />
      {values.map((value, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: equal values are marks of their own
        <line key={i} className="peer" x1={x(value)} x2={x(value)} y1={8} y2={22} />
      ))}
      {inside(country) && <line className="country" x1={x(country)} x2={x(country)} y1={4} y2={26} />}
      {inside(own) && <circle className="own" cx={x(own)} cy={15} r="6" />}
      <text x={0} y={HEIGHT - 1}>
        {formatBare(low)}
      </text>
      <text x={WIDTH} y={HEIGHT - 1} textAnchor="end">
        {formatBare(high)}
      </text>
    </svg>
  );
}
