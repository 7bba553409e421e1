/** From and to: months that have figures, or the open ends. */
import type { MonthEnd } from '../domain/choices.ts';
import { type Month, monthCode, parseMonthCode, yearOf } from '../domain/period.ts';
import { da } from '../language/da.ts';
import { formatMonth } from '../language/format.ts';
import { type Option, Select } from './Select.tsx';

interface Props {
  readonly available: { readonly first: Month; readonly last: Month };
  readonly from: MonthEnd | null;
  /** What no choice of a beginning means. */
  readonly openStart: string;
  readonly to: MonthEnd;
  readonly onChange: (from: MonthEnd | null, to: MonthEnd) => void;
}

const NEWEST: MonthEnd = { kind: 'newest' };

export function PeriodPicker({ available, from, openStart, to, onChange }: Props) {
  const start = from === null ? '' : from.kind === 'newest' ? 'seneste' : monthCode(from.month);
  const end = to.kind === 'newest' ? 'seneste' : monthCode(to.month);
  const read = (value: string): MonthEnd => {
    const month = parseMonthCode(value);
    return month === null ? NEWEST : { kind: 'month', month };
  };
  const latest = to.kind === 'month' ? Math.min(to.month, available.last) : available.last;
  const earliest = from?.kind === 'month' ? Math.max(from.month, available.first) : available.first;
  return (
    <>
      <Select
        label={da.from}
        value={start}
        options={[{ value: '', label: openStart }, ...monthOptions(available.first, latest, start)]}
        onChange={(value) => onChange(value === '' ? null : read(value), to)}
      />
      <Select
        label={da.to}
        value={end}
        options={[
          { value: 'seneste', label: da.newestMonth },
          ...monthOptions(earliest, available.last, end),
        ]}
        onChange={(value) => onChange(from, read(value))}
      />
    </>
  );
}

/** Newest first, by year. A month from the address that has no figures is kept, so that the choice stays visible. */
export function monthOptions(first: Month, last: Month, chosen: string): readonly Option<string>[] {
  const months: Month[] = [];
  for (let month = last; month >= first; month--) months.push(month);
  const asked = parseMonthCode(chosen);
  if (asked !== null && !months.includes(asked)) months.push(asked);
  return months.map((month) => ({
    value: monthCode(month),
    label: formatMonth(month),
    group: String(yearOf(month)),
  }));
}
