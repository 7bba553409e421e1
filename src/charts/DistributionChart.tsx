/** *Fordeling*: all peers as dots on one axis, or the tragtplot (funnel plot) that takes their size into account. */
import './distribution.css';
import type { DistributionView } from '../domain/choices.ts';
import { distributionTexts } from '../language/distributionTexts.ts';
import { noFunnelText } from '../language/funnelTexts.ts';
import type { Comparison } from '../selectors/comparison.ts';
import type { DistributionModel } from '../selectors/distributionModel.ts';
import type { FunnelModel } from '../selectors/funnelModel.ts';
import type { Ranking } from '../selectors/ranking.ts';
import { FunnelPlot } from './FunnelPlot.tsx';
import { SwarmPlot } from './SwarmPlot.tsx';

interface Props {
  readonly comparison: Comparison;
  readonly ranking: Ranking;
  readonly model: DistributionModel;
  readonly funnel: FunnelModel | null;
  readonly view: DistributionView;
  /** Null: the view is not to be chosen. */
  readonly onView: ((view: DistributionView) => void) | null;
  /** What the figure shows, for screen readers: its headline. */
  readonly description: string;
  readonly formatBare: (value: number) => string;
  readonly formatValue: (value: number) => string;
  readonly onToggle: ((code: string) => void) | null;
}

const VIEWS: readonly DistributionView[] = ['prikker', 'tragt'];

export default function DistributionChart(props: Props) {
  const { model, funnel, view, onView } = props;
  return (
    <div className="distribution">
      {onView !== null && (
        <fieldset className="distribution-views">
          <legend className="visually-hidden">{distributionTexts.viewsLabel}</legend>
          {VIEWS.map((name) => (
            <button key={name} type="button" aria-pressed={name === view} onClick={() => onView(name)}>
              {distributionTexts.views[name]}
            </button>
          ))}
        </fieldset>
      )}
      {view === 'prikker' ? (
        <SwarmPlot {...props} />
      ) : funnel !== null ? (
        <FunnelPlot {...props} model={funnel} />
      ) : (
        <NoFunnel obstacle={model.noFunnel ?? 'not-a-share'} />
      )}
    </div>
  );
}

function NoFunnel({ obstacle }: { obstacle: NonNullable<DistributionModel['noFunnel']> }) {
  const { what, help } = noFunnelText(obstacle);
  return (
    <div className="nothing-here" role="note">
      <p>{what}</p>
      <p className="help">{help}</p>
    </div>
  );
}
