/** The middle half of the peers: a band, and the three marks with their words where there is room. */
import type { quarterTexts } from '../language/distributionTexts.ts';
import type { DistributionModel } from '../selectors/distributionModel.ts';
import type { SwarmLayout } from './swarmLayout.ts';

interface QuarterProps {
  readonly quartiles: NonNullable<DistributionModel['quartiles']>;
  readonly layout: SwarmLayout;
  /** The words at the marks; null where they stand in a sentence below. */
  readonly texts: ReturnType<typeof quarterTexts> | null;
}

export function Quarters({ quartiles, layout, texts }: QuarterProps) {
  const { x, axisY, swarmTop } = layout;
  const [low, middle, high] = [x(quartiles.low), x(quartiles.middle), x(quartiles.high)];
  const y = axisY + 40;
  return (
    <>
      <rect
        className="middle-half"
        x={low}
        width={high - low}
        y={swarmTop - 8}
        height={axisY - swarmTop + 8}
      />
      {(['low', 'middle', 'high'] as const).map((mark) => (
        <line
          key={mark}
          className="quarter-mark"
          x1={x(quartiles[mark])}
          x2={x(quartiles[mark])}
          y1={axisY - 7}
          y2={texts === null ? axisY + 4 : axisY + 28}
        />
      ))}
      {texts !== null && (
        <g className="quarter-text">
          <text x={low} y={y} textAnchor="end">
            {texts.low}
          </text>
          <text x={middle} y={y} textAnchor="middle">
            {texts.middle}
          </text>
          <text x={high} y={y} textAnchor="start">
            {texts.high}
          </text>
        </g>
      )}
    </>
  );
}
