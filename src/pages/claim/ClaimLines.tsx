/** The series of a claim month by month, with both ends of its window marked. */
import { useMemo } from 'react';
import { LineChart } from '../../charts/LineChart.tsx';
import { isCount } from '../../domain/unit.ts';
import { whatHappened } from '../../language/claimDataTexts.ts';
import type { ClaimCheck } from '../../language/claimFacts.ts';
import { claimPageTexts } from '../../language/claimPageTexts.ts';
import { fullStop } from '../../language/format.ts';
import { type Comparison, comparison as compare } from '../../selectors/comparison.ts';
import type { IndicatorData } from '../../selectors/indicatorData.ts';
import { emptyPanel } from '../../selectors/panels.ts';
import { type CompareView, defaultCompareView } from '../../viewState/compareView.ts';
import { formatAddress } from '../../viewState/route.ts';
import { benchmarkFits, numberFormats, subtitle } from '../figureModel.ts';
import type { AnsweredWithData } from './answered.ts';
import { Share } from './Share.tsx';
import type { FigureProps } from './useTakeAlong.ts';

/** On paper the sheet has to hold all answers. */
const PAPER_HEIGHT = 140;

/** The comparison that shows the claim's series, and what is drawn of it. */
export function useClaimComparison(
  { claim }: ClaimCheck,
  data: IndicatorData | null,
  filer: CompareView['filer'],
): { readonly view: CompareView; readonly comparison: Comparison } | null {
  const { area, indicator, from, to } = claim;
  return useMemo(() => {
    if (data === null) return null;
    const view: CompareView = {
      ...defaultCompareView,
      maal: indicator,
      ydelse: data.benefit,
      omr: [area],
      tid: 'raekke',
      haendelser: [
        { month: from, text: claimPageTexts.eventStart, amount: null },
        { month: to, text: claimPageTexts.eventEnd, amount: null },
      ],
      filer,
    };
    const whole = compare(data, view);
    // Of counts most others lie far outside: the answer about other places has them all.
    const alone = isCount(data.indicator.unit);
    const peers = alone ? emptyPanel([], whole.firstMonth, whole.monthCount) : whole.peers;
    return { view, comparison: { ...whole, peers } };
  }, [area, indicator, from, to, data, filer]);
}

export function ClaimLines({ answered, along }: FigureProps<AnsweredWithData>) {
  const { check, comparison, view } = answered;
  const formats = useMemo(() => numberFormats(comparison), [comparison]);
  const chart = (recharts: 'when-near' | 'never') => (
    <LineChart
      comparison={comparison}
      description={fullStop(whatHappened(check))}
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
        <a href={formatAddress({ page: 'compare', view })}>{claimPageTexts.openComparison}</a>
      </p>
    </div>
  );
}
