/** The figure's numbers as a file: one row per area and month. Names come from the app, so no cell can be a formula. */
import { areaOf } from '../domain/areas.ts';
import { observation } from '../domain/observation.ts';
import { monthCode } from '../domain/period.ts';
import { unitText } from '../language/indicatorTexts.ts';
import { benefitTitle } from '../language/titles.ts';
import type { Comparison } from './comparison.ts';
import { csvHeading, csvNumber, csvText } from './csvText.ts';

/** Months that are not published are left out, as publishers do; hidden ones are `..`. */
export function exportCsv(comparison: Comparison): string {
  const { peers, selected, benchmark, firstMonth, data } = comparison;
  const rows = [['Område', 'Periode', csvHeading(measureName(comparison))]];
  const add = (name: string, values: Float64Array, status: Uint8Array): void => {
    for (let m = 0; m < values.length; m++) {
      const cell = observation(values[m]!, status[m]!);
      if (cell.kind === 'missing' && cell.reason !== 'suppressed') continue;
      rows.push([name, monthCode(firstMonth + m), csvNumber(cell)]);
    }
  };
  const extra = [...selected, ...(benchmark === null ? [] : [benchmark])];
  const done = new Set(peers.areas);
  for (const line of extra) {
    if (line.code === null || done.has(line.code)) continue;
    done.add(line.code);
    add(line.name, line.values, line.status);
  }
  peers.areas.forEach((code, i) => {
    const from = i * peers.monthCount;
    add(
      areaOf(code).name,
      peers.values.subarray(from, from + peers.monthCount),
      peers.status.subarray(from, from + peers.monthCount),
    );
  });
  return csvText(rows, data.example);
}

/** `kommunekurven-langtidsledige-andel-2023M07-2026M06.csv`; made-up figures say so in their name too. */
export function exportName({ data, firstMonth, monthCount }: Comparison): string {
  const example = data.example ? 'EKSEMPEL-' : '';
  const period = `${monthCode(firstMonth)}-${monthCode(firstMonth + monthCount - 1)}`;
  return `kommunekurven-${example}${data.indicator.id}-${period}.csv`;
}

function measureName({ data, unit }: Comparison): string {
  return `${benefitTitle(data.indicator, data.benefit)} (${unitText(unit)})`;
}
