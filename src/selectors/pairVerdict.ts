/** The question beside a comparison: is the difference between the first two chosen areas real? */

import { lastValue } from '../domain/line.ts';
import type { PairVerdictFacts } from '../language/verdicts.ts';
import type { Comparison } from './comparison.ts';
import { comparePair } from './pairComparison.ts';

/** Null unless two kommuner with figures are chosen, the indicator is a share of counts, and the figures are real. */
export function pairVerdict(comparison: Comparison): PairVerdictFacts | null {
  const { data, selected, unit, smoothed, firstMonth, monthCount } = comparison;
  // The verdict is on the month's persons; beside a mean it would answer another question.
  if (data.example || smoothed || unit.kind !== 'unit') return null;
  const [a, b] = selected.filter((line) => line.code !== null && !Number.isNaN(lastValue(line)));
  if (a?.code == null || b?.code == null) return null;
  const [high, low] = lastValue(a) >= lastValue(b) ? [a, b] : [b, a];
  const result = comparePair(high.code!, low.code!, data, firstMonth + monthCount - 1);
  if (result === null) return null;
  let months = 0;
  let below = 0;
  let equal = 0;
  for (let m = 0; m < monthCount; m++) {
    if (Number.isNaN(high.values[m]!) || Number.isNaN(low.values[m]!)) continue;
    months++;
    if (high.values[m]! < low.values[m]!) below++;
    if (high.values[m]! === low.values[m]!) equal++;
  }
  return {
    first: a.code,
    second: b.code,
    high: high.code!,
    low: low.code!,
    verdict: result.verdict,
    points: lastValue(high) - lastValue(low),
    decimals: data.indicator.decimals,
    persons: result.personsBehind,
    months,
    below,
    equal,
    limits: [result.low, result.high],
    unit: data.indicator.unit,
  };
}
