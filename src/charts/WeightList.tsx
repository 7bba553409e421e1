/** Whom the comparison is made of: names, bars, per cent. A list, so that it is read aloud as it stands. */
import './effect.css';
import type { AreaCode } from '../domain/area.ts';
import { areaOf } from '../domain/areas.ts';
import { controlTexts, otherWeights, weightText } from '../language/effectControlTexts.ts';

interface Props {
  /** The heaviest first. */
  readonly donors: readonly { readonly area: AreaCode; readonly weight: number }[];
  readonly href: (area: AreaCode) => string;
}

/** Lighter ones are told together. */
const LIGHT = 0.01;

export function WeightList({ donors, href }: Props) {
  const heavy = donors.filter(({ weight }) => weight >= LIGHT);
  const light = donors.slice(heavy.length);
  const most = donors[0]?.weight ?? 1;
  return (
    <ol className="weight-list" aria-label={controlTexts.weightsHeading}>
      {heavy.map(({ area, weight }) => (
        <li key={area}>
          <a href={href(area)}>{areaOf(area).name}</a>
          <span className="weight-bar" aria-hidden="true">
            <span style={{ width: `${(100 * weight) / most}%` }} />
          </span>
          <span className="weight-value">{weightText(weight)}</span>
        </li>
      ))}
      {light.length > 0 && (
        <li className="weight-rest">
          {otherWeights(
            light.length,
            light.reduce((sum, { weight }) => sum + weight, 0),
          )}
        </li>
      )}
    </ol>
  );
}
