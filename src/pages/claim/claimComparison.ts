/** The comparison that shows a claim's series, and what is drawn of it. */
import type { Claim } from '../../domain/claim.ts';
import { isCount } from '../../domain/unit.ts';
import { claimPageTexts } from '../../language/claimPageTexts.ts';
import { type Comparison, comparison as compare } from '../../selectors/comparison.ts';
import type { IndicatorData } from '../../selectors/indicatorData.ts';
import { emptyPanel } from '../../selectors/panels.ts';
import { type CompareView, defaultCompareView } from '../../viewState/compareView.ts';

export interface ClaimComparison {
  /** The address of the comparison with the same lines. */
  readonly view: CompareView;
  /** All months there are, with both ends of the claim's window marked. */
  readonly comparison: Comparison;
}

export function claimComparison(
  { area, indicator, from, to }: Claim,
  data: IndicatorData,
  filer: CompareView['filer'],
): ClaimComparison {
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
}
