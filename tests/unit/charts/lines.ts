/** Lines by their numbers, for tests; NaN is a month without a figure. */
import type { Line } from '../../../src/domain/line.ts';
import { statusOf } from '../../../src/domain/observation.ts';
import type { Panel } from '../../../src/domain/panel.ts';

const statusOfAll = (values: readonly number[]): Uint8Array =>
  Uint8Array.from(values, (value) => (Number.isNaN(value) ? statusOf('suppressed') : 0));

export function line(
  name: string,
  slot: number,
  values: readonly number[],
  code: string | null = name,
): Line {
  return {
    ...{
      code,
      name,
      slot,
      standsFor: [],
      yearAgo: Number.NaN,
      persons: Number.NaN,
      personsYearAgo: Number.NaN,
    },
    values: Float64Array.from(values),
    status: statusOfAll(values),
  };
}

export function peers(firstMonth: number, rows: Readonly<Record<string, readonly number[]>>): Panel {
  const all = Object.values(rows).flat();
  const areas = Object.keys(rows);
  return {
    areas,
    firstMonth,
    monthCount: areas.length === 0 ? 0 : all.length / areas.length,
    values: Float64Array.from(all),
    status: statusOfAll(all),
  };
}
