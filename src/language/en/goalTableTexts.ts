/** The half-year status as a table: headings and cells. */
import type { GoalStatus, HalfYear } from '../../domain/goalStatus.ts';
import { isCount, isPercent } from '../../domain/unit.ts';
import type { HalfYearRow } from '../goalTableTexts.ts';
import { formatMonth, formatNumber, formatSigned } from './format.ts';
import { axisUnit } from './indicatorTexts.ts';

export type { HalfYearRow } from '../goalTableTexts.ts';

/** `Half-yearly status`, and the headings over its columns; the unit is said once, the persons only where they are another number. */
export function halfYearHeadings({ indicator, halfYears }: GoalStatus) {
  const counted = isCount(indicator.unit);
  const unit = axisUnit({ kind: 'unit', unit: indicator.unit });
  const points = isPercent(indicator.unit) ? 'percentage points' : unit;
  return {
    caption: 'Half-yearly status',
    month: 'month',
    plan: counted ? 'the plan' : `the plan, ${unit}`,
    value: counted ? 'the figure' : `the figure, ${unit}`,
    difference: counted ? 'difference' : `difference, ${points}`,
    persons: halfYears.some(({ persons }) => !counted && !Number.isNaN(persons)) ? 'persons' : null,
  };
}

/** One row per June and December of the plan. `newest` months without a figure are told apart from those to come. */
export function halfYearRows(status: GoalStatus): readonly HalfYearRow[] {
  const { indicator, halfYears, month: judged } = status;
  const { decimals } = indicator;
  return halfYears.map((row: HalfYear) => {
    const known = !Number.isNaN(row.value);
    const compared = known && !Number.isNaN(row.plan);
    return {
      month: formatMonth(row.month),
      plan: Number.isNaN(row.plan) ? 'cannot be calculated' : formatNumber(row.plan, decimals),
      value: known ? formatNumber(row.value, decimals) : row.month > judged ? 'to come' : 'no figure',
      difference: compared ? formatSigned(row.difference, decimals) : '',
      persons: compared && !Number.isNaN(row.persons) ? formatSigned(row.persons, 0) : '',
    };
  });
}
