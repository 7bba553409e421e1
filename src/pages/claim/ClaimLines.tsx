/** The series of a claim month by month, with both ends of its window marked. */
import { useMemo } from 'react';
import { LineChart } from '../../charts/LineChart.tsx';
import { isCount } from '../../domain/unit.ts';
import { whatHappened } from '../../language/claimDataTexts.ts';
import type { ClaimCheck } from '../../language/claimFacts.ts';
import { claimPageTexts } from '../../language/claimPageTexts.ts';
import { fullStop } from '../../language/format.ts';
import { comparison as compare } from '../../selectors/comparison.ts';
import type { IndicatorData } from '../../selectors/indicatorData.ts';
import { emptyPanel } from '../../selectors/panels.ts';
import { type CompareView, defaultCompareView } from '../../viewState/compareView.ts';
import { formatAddress } from '../../viewState/route.ts';
import { benchmarkFits, numberFormats, subtitle } from '../figureModel.ts';

/** On paper the sheet has to hold all answers. */
const PAPER_HEIGHT = 140;

export function ClaimLines({ check, data }: { readonly check: ClaimCheck; readonly data: IndicatorData }) {
  const { claim } = check;
  const view = useMemo(
    (): CompareView => ({
      ...defaultCompareView,
      maal: claim.indicator,
      ydelse: data.benefit,
      omr: [claim.area],
      tid: 'raekke',
      haendelser: [
        { month: claim.from, text: claimPageTexts.eventStart, amount: null },
        { month: claim.to, text: claimPageTexts.eventEnd, amount: null },
      ],
    }),
    [claim, data],
  );
  const comparison = useMemo(() => {
    const whole = compare(data, view);
    // Of counts most others lie far outside: the answer about other places has them all.
    if (!isCount(data.indicator.unit)) return whole;
    return { ...whole, peers: emptyPanel([], whole.firstMonth, whole.monthCount) };
  }, [data, view]);
  const formats = useMemo(() => numberFormats(comparison), [comparison]);
  return (
    <div className="claim-lines">
      <p className="claim-method">{subtitle(comparison, false, false)}</p>
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
        recharts="when-near"
      />
      <p className="claim-method">{claimPageTexts.linesNote}</p>
      <p className="claim-links">
        <a href={formatAddress({ page: 'compare', view })}>{claimPageTexts.openComparison}</a>
      </p>
    </div>
  );
}
