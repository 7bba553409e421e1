/** The same figures as means of so many months, each standing at its last. */
import type { Panel } from '../domain/panel.ts';
import { trailingMean } from '../statistics/trailingMean.ts';
import type { IndicatorData } from './indicatorData.ts';

/** NaN where one of the months has no number. */
export function meanData(data: IndicatorData, months: number): IndicatorData {
  const { value, count, base } = data;
  const mean = (panel: Panel): Panel => ({
    ...panel,
    values: Float64Array.from(
      panel.areas.flatMap((_, row) => [
        ...trailingMean(panel.values.subarray(row * panel.monthCount, (row + 1) * panel.monthCount), months),
      ]),
    ),
  });
  return {
    ...data,
    value: mean(value),
    count: count === null ? null : mean(count),
    base: base === null ? null : mean(base),
  };
}
