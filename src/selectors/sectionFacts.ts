/** What the headlines of a kommune's sections are made of. */
import type { AreaCode } from '../domain/area.ts';
import type { Benefit } from '../domain/indicator.ts';
import { type Line, lastValue } from '../domain/line.ts';
import { STATUS_REASONS, STATUS_VALUE } from '../domain/observation.ts';
import type { Month } from '../domain/period.ts';
import type { BenefitFacts, OtherFacts, PartGaps } from '../language/sectionTexts.ts';
import type { Comparison } from './comparison.ts';
import type { BenefitLines } from './sectionLines.ts';

export function endOf({ firstMonth, monthCount }: Comparison): Month {
  return firstMonth + monthCount - 1;
}

export function benefitFacts({ comparison, benefits }: BenefitLines, code: AreaCode): BenefitFacts {
  const value = (benefit: Benefit): number => {
    const line = comparison.selected[benefits.indexOf(benefit)];
    return line === undefined ? Number.NaN : lastValue(line);
  };
  return {
    ...{ code, month: endOf(comparison), total: value('ialt') },
    ...{ dagpenge: value('dagpenge'), kontanthjaelp: value('kontanthjaelp') },
  };
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

/** Of each line of the figure, the months without a number. */
export function partGaps({ selected }: Comparison): readonly PartGaps[] {
  return selected.map(({ name, status }) => ({
    name,
    of: status.length,
    reasons: STATUS_REASONS.map((reason, i) => ({
      reason,
      months: status.filter((one) => one === i + 1).length,
    })).filter(({ months }) => months > 0),
  }));
}

/** In how many months the line has a number. */
export function monthsWithNumbers({ status }: Line): number {
  return status.filter((one) => one === STATUS_VALUE).length;
}
