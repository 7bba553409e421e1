import type { CompareView } from '../viewState/compareView.ts';
import { availableMonths } from './comparison.ts';
import type { IndicatorData } from './indicatorData.ts';

/** What the reader chose, without what figures of one month cannot give: index, change on a year, means. */
export function usableView(view: CompareView, { value }: IndicatorData): CompareView {
  const { first, last } = availableMonths(value);
  return first < last ? view : { ...view, vis: 'vaerdi', glat: 'maaned' };
}
