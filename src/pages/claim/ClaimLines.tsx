/** The series of a claim month by month, with both ends of its window marked. */
import { useMemo } from 'react';
import { LineChart } from '../../charts/LineChart.tsx';
import { whatHappened } from '../../language/claimDataTexts.ts';
import { claimPageTexts } from '../../language/claimPageTexts.ts';
import { fullStop } from '../../language/format.ts';
import { capital } from '../../language/places.ts';
import { formatAddress } from '../../viewState/route.ts';
import { benchmarkFits, numberFormats, subtitle } from '../figureModel.ts';
import type { AnsweredWithData } from './answered.ts';
import { Share } from './Share.tsx';
import type { FigureProps } from './useTakeAlong.ts';

/** On paper the sheet has to hold all answers. */
const PAPER_HEIGHT = 140;

export function ClaimLines({ answered, along }: FigureProps<AnsweredWithData>) {
  const { check, comparison, view } = answered;
  const formats = useMemo(() => numberFormats(comparison), [comparison]);
  const chart = (recharts: 'when-near' | 'never') => (
    <LineChart
      comparison={comparison}
      description={fullStop(capital(whatHappened(check)))}
      drawBenchmark={benchmarkFits(comparison)}
      formatTick={formats.tick}
      formatBare={formats.bare}
      formatValue={formats.value}
      formatDifference={formats.difference}
      onAdd={null}
      paperHeight={PAPER_HEIGHT}
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
