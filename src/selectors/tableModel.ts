/** Rows and columns for *Tabel*: the same numbers as the figure, peers and chosen ones and the benchmark. */
import { areaOf } from '../domain/areas.ts';
import { compareNames, formatMonthShort } from '../language/format.ts';
import type { Comparison } from './comparison.ts';

export interface TableRow {
  readonly key: string;
  readonly name: string;
  /** 0 to 5 among the chosen, -1 for the benchmark, null for the rest. */
  readonly slot: number | null;
  readonly values: readonly number[];
  readonly status: readonly number[];
  /** The numbers as text, parallel to `values`. */
  readonly cells: readonly string[];
}

export interface TableModel {
  readonly columns: readonly string[];
  /** Headings short enough to stand on one line on the screen. */
  readonly shortHeads: boolean;
  readonly rows: readonly TableRow[];
}

/** Months as columns, newest first. The benchmark and the chosen ones come first, then the rest by name. */
export function monthTable(comparison: Comparison, format: (value: number) => string): TableModel {
  const { peers, selected, benchmark, firstMonth, monthCount } = comparison;
  const order = Array.from({ length: monthCount }, (_, i) => monthCount - 1 - i);
  const row = (
    key: string,
    name: string,
    slot: number | null,
    values: Float64Array,
    status: Uint8Array,
  ): TableRow => {
    const numbers = order.map((m) => values[m]!);
    return {
      key,
      name,
      slot,
      values: numbers,
      status: order.map((m) => status[m]!),
      cells: numbers.map((value) => (Number.isNaN(value) ? '' : format(value))),
    };
  };
  // An area that is chosen and compared with stands once, as chosen.
  const chosen = new Set(selected.map((line) => line.code));
  const named = [...(benchmark === null || chosen.has(benchmark.code) ? [] : [benchmark]), ...selected];
  const first = named.map((line) =>
    row(line.code ?? line.name, line.name, line.slot, line.values, line.status),
  );
  const shown = new Set(first.map(({ key }) => key));
  const rest = peers.areas.flatMap((code, i) => {
    if (shown.has(code)) return [];
    const from = i * monthCount;
    return [
      row(
        code,
        areaOf(code).name,
        null,
        peers.values.subarray(from, from + monthCount),
        peers.status.subarray(from, from + monthCount),
      ),
    ];
  });
  rest.sort((a, b) => compareNames(a.name, b.name));
  return {
    // A space that may break: on paper the year stands under the month.
    columns: order.map((m) => formatMonthShort(firstMonth + m).replace('\u00a0', ' ')),
    shortHeads: true,
    rows: [...first, ...rest],
  };
}
