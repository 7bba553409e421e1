/** Comparisons whose lines are parts of one kommune instead of several kommuner: for the sections of its page. */
import { type AreaCode, COUNTRY } from '../domain/area.ts';
import type { Benefit } from '../domain/indicator.ts';
import { indicatorOf } from '../domain/indicatorRegistry.ts';
import type { Line } from '../domain/line.ts';
import { STATUS_VALUE, statusOf } from '../domain/observation.ts';
import { series } from '../domain/panel.ts';
import { defaultCompareView } from '../viewState/compareView.ts';
import { type Comparison, comparison } from './comparison.ts';
import { indicatorData, type Tables } from './indicatorData.ts';
import { emptyPanel } from './panels.ts';
import { windowRow } from './transform.ts';

const NOT_COMPUTABLE = statusOf('not-computable');
const NOTHING = { values: new Float64Array(), status: new Uint8Array() };

/** A line with a name of its own; nothing else of the comparison's people is drawn. */
function withLines(whole: Comparison, lines: readonly Line[]): Comparison {
  const peers = emptyPanel([], whole.firstMonth, whole.monthCount);
  return { ...whole, selected: lines, benchmark: null, peers };
}

function compared(
  benefit: Benefit,
  code: AreaCode,
  tables: Tables,
  id: 'langtidsledige-antal' | 'ledige-antal',
) {
  const data = indicatorData(indicatorOf(id), benefit, tables);
  if (data === null) return null;
  return comparison(data, { ...defaultCompareView, maal: id, ydelse: benefit, omr: [code] });
}

export interface BenefitLines {
  readonly comparison: Comparison;
  /** Whose line is whose, in the order of the lines. */
  readonly benefits: readonly Benefit[];
}

/** Long-term unemployed in all, on dagpenge and on kontanthjælp. Null without figures; parts that lack are left out. */
export function benefitLines(
  code: AreaCode,
  tables: Tables,
  names: Readonly<Record<Benefit, string>>,
): BenefitLines | null {
  const whole = compared('ialt', code, tables, 'langtidsledige-antal');
  if (whole === null) return null;
  const parts = (['dagpenge', 'kontanthjaelp'] as const).map((benefit) => ({
    benefit,
    part: compared(benefit, code, tables, 'langtidsledige-antal'),
  }));
  const shown = [{ benefit: 'ialt' as Benefit, part: whole }, ...parts].flatMap(({ benefit, part }) => {
    const line = part?.selected[0];
    return line === undefined || part === null ? [] : [{ benefit, line: inMonthsOf(whole, line, part) }];
  });
  return {
    comparison: withLines(
      whole,
      shown.map(({ benefit, line }, slot) => ({ ...line, name: names[benefit], slot })),
    ),
    benefits: shown.map(({ benefit }) => benefit),
  };
}

/** Where nobody has a part's newest number its own months end earlier; drawn are the whole's. */
function inMonthsOf(whole: Comparison, line: Line, { data: { value } }: Comparison): Line {
  const { firstMonth, monthCount } = whole;
  const row = series(value, line.code ?? COUNTRY) ?? NOTHING;
  return { ...line, ...windowRow(row, value.firstMonth, firstMonth, monthCount) };
}

/**
 * Long-term unemployed and the other unemployed (all less the long-term), both full-time persons. Null where the two
 * tables are not both at hand. A month without one of the two has no remainder.
 */
export function otherUnemployed(
  code: AreaCode,
  tables: Tables,
  names: { readonly longTerm: string; readonly other: string },
): Comparison | null {
  const longTerm = compared('ialt', code, tables, 'langtidsledige-antal');
  const all = compared('ialt', code, tables, 'ledige-antal');
  const part = longTerm?.selected[0];
  const whole = all?.selected[0];
  if (longTerm === null || all === null || part === undefined || whole === undefined) return null;
  const at = (line: Line, from: Comparison, month: number): number =>
    line.status[month - from.firstMonth] === STATUS_VALUE
      ? (line.values[month - from.firstMonth] ?? Number.NaN)
      : Number.NaN;
  const values = new Float64Array(longTerm.monthCount).map((_, m) => {
    const month = longTerm.firstMonth + m;
    return at(whole, all, month) - at(part, longTerm, month);
  });
  const status = new Uint8Array(values.length);
  values.forEach((value, m) => {
    if (Number.isNaN(value)) status[m] = NOT_COMPUTABLE;
  });
  const last = values.length - 1;
  const other: Line = {
    ...part,
    name: names.other,
    values,
    status,
    yearAgo: values[last - 12] ?? Number.NaN,
    persons: values[last] ?? Number.NaN,
    personsYearAgo: values[last - 12] ?? Number.NaN,
  };
  return withLines(longTerm, [
    { ...part, name: names.longTerm, slot: 0 },
    { ...other, slot: 1 },
  ]);
}
