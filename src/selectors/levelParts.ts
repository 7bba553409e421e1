/** Number by number: what was said of a level, and what it is. */
import { type NumberRange, type Quantity, rangeOf } from '../domain/claim.ts';
import { roundedTo } from '../domain/goal.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { LevelReading } from '../domain/levelReading.ts';
import { isCount } from '../domain/unit.ts';
import type { LevelCheck, LevelPart } from '../language/levelFacts.ts';
import { meet } from '../statistics/claimArithmetic.ts';
import { REVISED, spread, within } from './claimData.ts';
import type { IndicatorData } from './indicatorData.ts';

/** `value` and `other` are the figures' own, `other` NaN where there is none. */
export function levelParts(
  { level, other: against, gap, relation }: LevelReading,
  value: number,
  other: number,
  { indicator }: IndicatorData,
): readonly LevelPart[] {
  const [own, its] = [possible(value, indicator), possible(other, indicator)];
  const part = (kind: LevelPart['kind'], said: Quantity, actual: number, range: NumberRange): LevelPart => {
    const claimed = rangeOf(said);
    const outcome = within(actual, claimed) ? 'holds' : meet(range, claimed) ? 'near' : 'fails';
    return { kind, said, actual, outcome };
  };
  const sign = relation === 'under' ? -1 : 1;
  const apart = (a: number, b: number): number => {
    if (gap?.kind === 'times') return a / b;
    return gap?.kind === 'percent' ? (100 * sign * (a - b)) / b : sign * (a - b);
  };
  const corners = [own.low, own.high].flatMap((a) => [its.low, its.high].map((b) => apart(a, b)));
  return [
    ...(level === null ? [] : [part('own', level, value, own)]),
    ...(against?.level == null ? [] : [part('other', against.level, other, its)]),
    ...(gap === null ? [] : [part(gap.kind, gap.said, apart(value, other), spread(corners))]),
  ];
}

/** What the unrounded and unrevised number may have been. */
function possible(value: number, { unit, decimals }: Indicator): NumberRange {
  const half = isCount(unit) ? 0.5 : 0.5 * 10 ** -decimals;
  return { low: Math.max(0, value - half - REVISED * value), high: value + half };
}

/** Whether the place lies as was said, as the numbers are shown. Null where nothing was said. */
export function relationOf(
  { relation }: LevelReading,
  value: number,
  other: number,
  { unit, decimals }: Indicator,
): LevelCheck['relation'] {
  if (relation === null) return null;
  const shown = (number: number): number => roundedTo(number, isCount(unit) ? 0 : Math.max(1, decimals));
  if (shown(value) === shown(other)) return 'same';
  return value > other === (relation === 'over') ? 'holds' : 'fails';
}
