/** The published figures as plain numbers, for tests that reproduce what statistics.md and others found in them. */
import { readFileSync } from 'node:fs';

/** Parallel rows: one per kommune, in the order of `names`; a missing month is NaN. */
export interface Figures {
  readonly names: readonly string[];
  readonly months: readonly string[];
  readonly longTerm: readonly (readonly number[])[];
  readonly unemployed: readonly (readonly number[])[];
  readonly rate: readonly (readonly number[])[];
  readonly country: { readonly longTerm: readonly number[]; readonly unemployed: readonly number[] };
}

export function readFigures(): Figures {
  const longTerm = cells('langtidsledige_kommuner_y25i09.csv', 3, (row) => row[2] === 'Ydelsesgrupper i alt');
  const unemployed = cells('ledige_kommuner_y25i01.csv', 2);
  const rate = cells('ledige_kommuner_y25i01.csv', 3);
  const names = [...unemployed.keys()].filter((name) => name !== 'Hele landet').sort();
  const months = [...(unemployed.get('Hele landet')?.keys() ?? [])].sort();
  const rowsOf = (table: Table) => names.map((name) => row(table, name, months));
  return {
    names,
    months,
    longTerm: rowsOf(longTerm),
    unemployed: rowsOf(unemployed),
    rate: rowsOf(rate),
    country: {
      longTerm: row(longTerm, 'Hele landet', months),
      unemployed: row(unemployed, 'Hele landet', months),
    },
  };
}

type Table = Map<string, Map<string, number>>;

function cells(file: string, column: number, keep: (row: string[]) => boolean = () => true): Table {
  const table: Table = new Map();
  const text = readFileSync(new URL(`../../../data/${file}`, import.meta.url), 'utf8');
  for (const line of text
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
    .slice(1)) {
    const fields = line.split(';');
    if (!keep(fields)) continue;
    const [area = '', month = ''] = fields;
    const areaRow = table.get(area) ?? new Map<string, number>();
    table.set(area, areaRow.set(month, Number(fields[column]?.replace(',', '.'))));
  }
  return table;
}

function row(table: Table, name: string, months: readonly string[]): number[] {
  return months.map((month) => table.get(name)?.get(month) ?? Number.NaN);
}

/** One month of all kommuner. */
export function column(rows: readonly (readonly number[])[], at: number): number[] {
  return rows.map((values) => values[at] ?? Number.NaN);
}
