/** The series of a claim month by month, with both ends of its window marked. */
import { whatHappened } from '../../language/claimDataTexts.ts';
import { claimPageTexts } from '../../language/claimPageTexts.ts';
import { fullStop } from '../../language/format.ts';
import { capital } from '../../language/places.ts';
import { formatAddress } from '../../viewState/route.ts';
import { subtitle } from '../figureModel.ts';
import type { AnsweredWithData } from './answered.ts';
import { ClaimLineChart } from './ClaimLineChart.tsx';
import { Share } from './Share.tsx';
import type { FigureProps } from './useTakeAlong.ts';

export function ClaimLines({ answered, along }: FigureProps<AnsweredWithData>) {
  const { check, comparison, view } = answered;
  const chart = (recharts: 'when-near' | 'never') => (
    <ClaimLineChart
      comparison={comparison}
      description={fullStop(capital(whatHappened(check)))}
      recharts={recharts}
    />
  );
  return (
    <div className="claim-lines">
      <p className="claim-method">{subtitle(comparison, false, false)}</p>
      {chart('when-near')}
      <p className="claim-method">{claimPageTexts.linesNote}</p>
      <Share share={along?.sharedLines(answered, chart('never'))} />
      <p className="claim-links">
        <a className="tap" href={formatAddress({ page: 'compare', view })}>
          {claimPageTexts.openComparison}
        </a>
      </p>
    </div>
  );
}
