/** The middle half of the peers: a band, and the three marks with their words where there is room. */
import { quarterTexts } from '../language/distributionTexts.ts';
import type { DistributionModel } from '../selectors/distributionModel.ts';
import type { SwarmLayout } from './swarmLayout.ts';

interface QuarterProps {
  readonly model: DistributionModel;
  readonly layout: SwarmLayout;
  readonly told: boolean;
  readonly format: (value: number) => string;
}

export function Quarters({ model, layout, told, format }: QuarterProps) {
  const { x, axisY, swarmTop } = layout;
  const quartiles = model.quartiles!;
  const [low, middle, high] = [x(quartiles.low), x(quartiles.middle), x(quartiles.high)];
  const texts = quarterTexts(quartiles, format, model.municipalities);
  const y = axisY + 40;
  const between = high - low > texts.middle.length * 7 + 20;
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
          y2={told ? axisY + 28 : axisY + 4}
        />
      ))}
      {told && (
        <g className="quarter-text">
          <text x={low} y={y} textAnchor={low < 260 ? 'start' : 'end'}>
            {texts.low}
          </text>
          {between && low >= 260 && (
            <text x={middle} y={y} textAnchor="middle">
              {texts.middle}
            </text>
          )}
          <text x={high} y={y} textAnchor={layout.width - high < 260 ? 'end' : 'start'}>
            {texts.high}
          </text>
        </g>
      )}
    </>
  );
}
