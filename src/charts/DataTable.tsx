/** *Tabel*: every number behind the figure, sortable, with head and first column held in place. */
import './table.css';
import { type CSSProperties, useDeferredValue, useMemo, useState } from 'react';
import { STATUS_VALUE } from '../domain/observation.ts';
import { da } from '../language/da.ts';
import { compareNames } from '../language/format.ts';
import type { TableModel, TableRow } from '../selectors/tableModel.ts';
import { MarkerIcon, seriesClass } from './Marker.tsx';

interface Props {
  readonly model: TableModel;
  readonly caption: string;
  /** How each status that is not a number is explained below the table, in the order of their codes. */
  readonly missing: readonly string[];
}

interface Sorting {
  /** -1 sorts by name; null keeps the model's order, the chosen ones first. */
  readonly column: number | null;
  readonly descending: boolean;
}

/** What fits in a tall window. */
const FIRST_ROWS = 26;

/** Signs for missing cells: one per reason, explained in the legend. */
const SIGNS = ['··', 'M', '×', '·', '–'];

export default function DataTable({ model, caption, missing }: Props) {
  const [sorting, setSorting] = useState<Sorting>({ column: null, descending: false });
  const sorted = useMemo(() => sortRows(model.rows, sorting), [model, sorting]);
  // The rows of the first window at once, the thousands of cells below them when the browser has time.
  const first = useMemo(() => sorted.slice(0, FIRST_ROWS), [sorted]);
  const rows = useDeferredValue(sorted, first);
  const present = useMemo(() => presentReasons(model.rows), [model]);
  const header = (label: string, column: number) => {
    const active = sorting.column === column;
    const direction = sorting.descending ? 'descending' : 'ascending';
    return (
      <th key={column} scope="col" aria-sort={active ? direction : undefined}>
        <button type="button" onClick={() => setSorting(nextSorting(sorting, column))}>
          {label}
          <span className="sort-sign" aria-hidden="true">
            {active ? (sorting.descending ? '↓' : '↑') : ''}
          </span>
        </button>
      </th>
    );
  };
  return (
    <div
      className={model.shortHeads ? 'data-table short-heads' : 'data-table'}
      style={{ '--columns': model.columns.length } as CSSProperties}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className="table-scroll" aria-label={caption} aria-busy={rows !== sorted} tabIndex={0}>
        <table>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {header(da.columnArea, -1)}
              {model.columns.map((column, i) => header(column, i))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key} className={row.slot === null ? '' : `chosen ${seriesClass(row.slot)}`}>
                <th scope="row">
                  {row.slot !== null && <MarkerIcon slot={row.slot} />}
                  {row.name}
                </th>
                {row.cells.map((cell, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns never change places within a model
                  <td key={i} className={row.status[i] === STATUS_VALUE ? '' : 'missing'}>
                    {row.status[i] === STATUS_VALUE ? cell : SIGNS[row.status[i]! - 1]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {present.length > 0 && (
        <p className="table-legend">
          {da.tableLegend}: {present.map((index) => `${SIGNS[index]} ${missing[index]}`).join('; ')}.
        </p>
      )}
    </div>
  );
}

function nextSorting(now: Sorting, column: number): Sorting {
  if (now.column === column) return { column, descending: !now.descending };
  return { column, descending: column >= 0 };
}

/** Rows without a number stay last in either direction; equal ones by name. */
function sortRows(rows: readonly TableRow[], { column, descending }: Sorting): readonly TableRow[] {
  if (column === null) return rows;
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    if (column < 0) return sign * compareNames(a.name, b.name);
    const [x, y] = [a.values[column]!, b.values[column]!];
    if (Number.isNaN(x) || Number.isNaN(y)) {
      return Number(Number.isNaN(x)) - Number(Number.isNaN(y)) || compareNames(a.name, b.name);
    }
    return sign * (x - y) || compareNames(a.name, b.name);
  });
}

function presentReasons(rows: readonly TableRow[]): readonly number[] {
  const found = new Set<number>();
  for (const row of rows) for (const status of row.status) if (status !== STATUS_VALUE) found.add(status - 1);
  return [...found].sort((a, b) => a - b);
}
