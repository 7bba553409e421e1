/** What else an ambiguous sentence may mean, where the answer would be another. */
import type { AreaCode } from '../../domain/area.ts';
import type { ClaimDoubt, ClaimReading } from '../../domain/claimReading.ts';
import { findIndicator } from '../../domain/indicatorRegistry.ts';
import type { Month } from '../../domain/period.ts';
import type { ClaimCheck } from '../../language/claimFacts.ts';
import { claimCheck } from '../../selectors/claimCheck.ts';
import { claimFields, claimOf } from '../../selectors/claimFields.ts';
import { indicatorData, type Tables } from '../../selectors/indicatorData.ts';
import { meanData } from '../../selectors/meanData.ts';
import { offersBenefit } from '../../selectors/offersBenefit.ts';
import type { ClaimView } from '../../viewState/claimView.ts';
import { openDoubts } from './fieldStates.ts';

export interface OtherReading {
  /** What the reader would have to choose. */
  readonly next: Partial<ClaimView>;
  readonly check: ClaimCheck;
  /** Months that are averaged: a reading that no field holds. */
  readonly mean: number | null;
}

const AMBIGUOUS: readonly ClaimDoubt[] = ['number-or-share', 'share-of-what', 'percent-or-points'];

/** The means of years and quarters, and of the rest only readings that hold where the page's own does not, or the other way round. `tables` may lack some of them. */
export function otherReadings(
  view: ClaimView,
  reading: ClaimReading,
  { newest, tables, own }: { readonly newest: Month; readonly tables: Tables; readonly own: ClaimCheck },
  similar: readonly AreaCode[] | null,
): readonly OtherReading[] {
  if (own.verdict === 'kan-ikke-afgoeres') return [];
  const tried = (next: Partial<ClaimView>): OtherReading | null => {
    const claim = claimOf(claimFields({ ...view, ...next }, reading, newest));
    const indicator = claim === null ? undefined : findIndicator(claim.indicator);
    if (claim === null || indicator === undefined) return null;
    const benefit = offersBenefit(indicator, tables) ? claim.benefit : 'ialt';
    const data = indicatorData(indicator, benefit, tables);
    return { next, mean: null, check: claimCheck(claim, indicator, data, similar, reading.doubts) };
  };
  const differs = ({ check: { verdict } }: OtherReading): boolean =>
    verdict !== 'kan-ikke-afgoeres' && (verdict === 'stemmer-ikke') !== (own.verdict === 'stemmer-ikke');
  const means =
    reading.means != null && view.fra === null && view.til === null
      ? byMeans(own, reading.means, tables, reading.doubts)
      : null;
  const others = openDoubts(view, reading)
    .filter(({ doubt }) => AMBIGUOUS.includes(doubt))
    .flatMap(({ offers }) => offers)
    .flatMap(({ next }) => {
      const first = tried(next);
      // `steget 0,2 pct.` of a share that rose by 0.2 percentage points is one step further away.
      const { percent } = reading;
      const points =
        first?.check.data?.meantPoints === true && percent !== null
          ? tried({ ...next, pct: 'ingen', point: percent.value })
          : null;
      return [first, points].filter((one) => one !== null).filter(differs);
    });
  return [...(means === null || means.check.data === null ? [] : [means]), ...others];
}

/** `fra 2024 til 2025`: the means of both years. */
function byMeans(
  { claim, indicator }: ClaimCheck,
  { months, from, to }: NonNullable<ClaimReading['means']>,
  tables: Tables,
  doubts: readonly ClaimDoubt[],
): OtherReading | null {
  const data = indicatorData(indicator, offersBenefit(indicator, tables) ? claim.benefit : 'ialt', tables);
  if (data === null) return null;
  const check = claimCheck({ ...claim, from, to }, indicator, meanData(data, months), null, doubts);
  return { next: {}, mean: months, check };
}
