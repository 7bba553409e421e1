/** Known breaks in the series: changes of rules that move the figures without anybody's life changing. */

import type { Topic } from './indicator.ts';
import { type Month, monthOf } from './period.ts';

export interface SeriesBreak {
  /** First month under the new rules. */
  readonly month: Month;
  readonly id: 'kontanthjaelpsreform-2025' | 'dimittendregler-2023';
  readonly topics: readonly Topic[];
}

export const seriesBreaks: readonly SeriesBreak[] = [
  // Lov nr. 878 af 21. juni 2022 (L 173, 2021-22), in force 1 May 2023.
  { id: 'dimittendregler-2023', month: monthOf(2023, 5), topics: ['dimittender'] },
  { id: 'kontanthjaelpsreform-2025', month: monthOf(2025, 7), topics: ['langtidsledighed', 'ledighed'] },
];
