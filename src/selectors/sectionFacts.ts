/** What the headlines of a kommune's sections are made of. */
import type { AreaCode } from '../domain/area.ts';
import { lastValue } from '../domain/line.ts';
import type { Month } from '../domain/period.ts';
import type { BenefitFacts, OtherFacts } from '../language/sectionTexts.ts';
import type { Comparison } from './comparison.ts';

export function endOf({ firstMonth, monthCount }: Comparison): Month {
  return firstMonth + monthCount - 1;
}

/** `comparison` as `benefitLines` makes it: total, dagpenge, kontanthjælp. */
export function benefitFacts(comparison: Comparison, code: AreaCode): BenefitFacts {
  const [total = Number.NaN, dagpenge = Number.NaN, kontanthjaelp = Number.NaN] =
    comparison.selected.map(lastValue);
  return { code, month: endOf(comparison), total, dagpenge, kontanthjaelp };
}

/** `comparison` as `otherUnemployed` makes it: long-term, others. */
export function otherFacts(comparison: Comparison, code: AreaCode): OtherFacts {
  const [longTerm, other] = comparison.selected;
  return {
    ...{ code, month: endOf(comparison) },
    other: other === undefined ? Number.NaN : lastValue(other),
    otherYearAgo: other?.yearAgo ?? Number.NaN,
    longTerm: longTerm === undefined ? Number.NaN : lastValue(longTerm),
    longTermYearAgo: longTerm?.yearAgo ?? Number.NaN,
  };
}
