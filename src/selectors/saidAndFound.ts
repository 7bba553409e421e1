/** A claim's numbers one by one: what was said, what that can stand for, and what the figures say. */
import {
  CLAIM_QUANTITIES,
  type ClaimQuantity,
  type NumberRange,
  type Quantity,
  rangeOf,
} from '../domain/claim.ts';
import { isCount } from '../domain/unit.ts';
import type { ClaimCheck, ClaimOutcome } from '../language/claimFacts.ts';

export interface SaidRow {
  readonly field: ClaimQuantity;
  /** Null where the number was not said, but follows from those that were. */
  readonly said: Quantity | null;
  /** Of what is counted in whole persons whole numbers; `high` may be Infinity. */
  readonly range: NumberRange;
  /** Changes in the claim's direction, so that the opposite is negative; NaN where there is none to work out. Null without figures. */
  readonly found: number | null;
  /** Of a number that was not said only whether it lies in its range. */
  readonly outcome: ClaimOutcome | 'inside' | 'outside' | null;
}

const ENDS = ['start', 'end'] as const;

/** In the order of the fields. Empty where there is nothing to hold a number against. */
export function saidRows({ claim, indicator, arithmetic, data }: ClaimCheck): readonly SaidRow[] {
  if (data === null && arithmetic.verdict === 'alone') return [];
  const counted = isCount(indicator.unit);
  const sign = claim.direction === 'fald' ? -1 : 1;
  const isEnd = (field: ClaimQuantity): field is (typeof ENDS)[number] =>
    field === 'start' || field === 'end';
  return CLAIM_QUANTITIES.flatMap((field): SaidRow[] => {
    const said = claim[field];
    if (said !== null) {
      const part = data?.parts.find((one) => one.field === field);
      const whole = field === 'count' || (counted && isEnd(field));
      return [
        {
          ...{ field, said },
          range: whole ? wholeIn(rangeOf(said)) : rangeOf(said),
          found: part === undefined ? null : isEnd(field) ? part.actual : sign * part.actual + 0,
          outcome: part?.outcome ?? null,
        },
      ];
    }
    const range = isEnd(field) ? arithmetic[field] : null;
    if (range === null || (range.low <= 0 && !Number.isFinite(range.high))) return [];
    const found = data === null ? null : data[field as (typeof ENDS)[number]];
    return [{ field, said, range, found, outcome: found === null ? null : lies(found, range) }];
  });
}

/** Nobody is said to have counted a part of a person. */
export function wholeIn({ low, high }: NumberRange): NumberRange {
  const [first, last] = [Math.ceil(low), Math.floor(high)];
  // 3.5 may have been said of a mean: then that is all there is.
  return first <= last ? { low: first, high: last } : { low, high };
}

function lies(value: number, { low, high }: NumberRange): 'inside' | 'outside' {
  return value >= low - 1e-9 && value <= high + 1e-9 ? 'inside' : 'outside';
}
