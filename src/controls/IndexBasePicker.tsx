/** What index 100 is: a month, or the mean of a calendar year. */
import type { IndexBase } from '../domain/choices.ts';
import { type Month, monthCode, monthOf, parseMonthCode, yearOf } from '../domain/period.ts';
import { da } from '../language/da.ts';
import { monthOptions } from './PeriodPicker.tsx';
import { type Option, Select } from './Select.tsx';

interface Props {
  readonly available: { readonly first: Month; readonly last: Month };
  readonly base: IndexBase;
  readonly onChange: (base: IndexBase) => void;
}

export default function IndexBasePicker({ available, base, onChange }: Props) {
  const value = base.kind === 'year' ? String(base.year) : monthCode(base.month);
  const years: Option<string>[] = [];
  for (let year = yearOf(available.first); year <= yearOf(available.last); year++) {
    const whole = monthOf(year, 1) >= available.first && monthOf(year, 12) <= available.last;
    if (whole || value === String(year))
      years.push({ value: String(year), label: da.meanOf(year), group: da.years });
  }
  return (
    <Select
      label={da.indexBase}
      value={value}
      options={[...years, ...monthOptions(available.first, available.last, value)]}
      onChange={(next) => {
        const month = parseMonthCode(next);
        onChange(month === null ? { kind: 'year', year: Number(next) } : { kind: 'month', month });
      }}
    />
  );
}
