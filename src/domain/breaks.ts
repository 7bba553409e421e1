/** Known breaks in the series: changes of rules that move the figures without anybody's life changing. */

import type { Topic } from './indicator.ts';
import { type Month, monthOf } from './period.ts';

export interface SeriesBreak {
  /** First month under the new rules. */
  readonly month: Month;
  readonly id: 'kontanthjaelpsreform-2025';
  readonly topics: readonly Topic[];
}

export const seriesBreaks: readonly SeriesBreak[] = [
  { id: 'kontanthjaelpsreform-2025', month: monthOf(2025, 7), topics: ['langtidsledighed', 'ledighed'] },
];
