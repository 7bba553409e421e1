/** Small tables as files: text to dataset, dataset to plain cells and panels. */
import { type Dataset, observationAt } from '../../../src/domain/dataset.ts';
import { type Panel, series, valueAt } from '../../../src/domain/panel.ts';
import { parseMonthCode, periodCode } from '../../../src/domain/period.ts';
import type { ReadingChoices } from '../../../src/domain/reading.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import { canonical } from '../../../src/ownData/canonical.ts';
import { panelFromDataset } from '../../../src/selectors/panels.ts';

/** As the app reads it; throws when the file is refused. */
export async function read(
  text: string,
  choices: ReadingChoices = {},
  fileName = 'fil.csv',
): Promise<Dataset> {
  const result = await ingest(new Blob([text]), { fileName, choices });
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.issues)}`);
  return result.dataset;
}

/** With the names by which indicators ask. */
export async function readCanonical(text: string, choices: ReadingChoices = {}): Promise<Dataset> {
  return canonical(await read(text, choices));
}

export const COUNT = 'Antal ledige fuldtidspersoner';
export const PERSONS = 'Antal ledige personer';
export const RATE = 'Ledige fuldtidspersoner i pct. af arbejdsstyrken 16-66 år';

/** `Aalborg;2026M05;7` and so on under the headings of y25i01. */
export const unemployed = (...rows: readonly string[]): Promise<Dataset> =>
  read(`Område;Periode;${COUNT}\n${rows.join('\n')}\n`);

/** The same by benefit: `Aalborg;2026M05;Ydelsesgrupper i alt;7`. */
export const byBenefit = (...rows: readonly string[]): Promise<Dataset> =>
  read(`Område;Periode;Ydelsesgrupper;${COUNT}\n${rows.join('\n')}\n`);

/** The months of an area as numbers and reasons, from the panel that figures are made of. */
export function months(
  dataset: Dataset,
  area: string,
  members: Readonly<Record<string, string>> = {},
  measure = COUNT,
): Readonly<Record<string, number>> | null {
  const panel = panelFromDataset(dataset, { measure, members });
  if (panel === null) return null;
  const row = series(panel, area);
  if (row === undefined) return {};
  return Object.fromEntries(
    dataset.periods.map((period) => [periodCode(period), valueAt(row, parseMonthCode(periodCode(period))!)]),
  );
}

/** Number or reason by place; a dimension's total is `*` whatever it is called, also where there is no dimension. */
export function cellsOf(
  dataset: Dataset,
  dimensions: readonly string[],
): ReadonlyMap<string, number | string> {
  const cells = new Map<string, number | string>();
  for (let row = 0; row < dataset.rowCount; row++) {
    const area = dataset.areas[dataset.area[row]!]!;
    const period = periodCode(dataset.periods[dataset.period[row]!]!);
    const members = dimensions.map((name) => {
      const d = dataset.dimensions.findIndex((dimension) => dimension.name === name);
      const member = dataset.dimension[d]?.[row];
      if (member === undefined || member === dataset.dimensions[d]!.total) return '*';
      return dataset.dimensions[d]!.members[member]!;
    });
    dataset.measures.forEach(({ name }, m) => {
      const cell = observationAt(dataset, m, row);
      cells.set(
        [area, period, members.join('+'), name].join('|'),
        cell.kind === 'value' ? cell.value : cell.reason,
      );
    });
  }
  return cells;
}

/** A panel as something to compare: areas in order of code, so that the order of rows does not count. */
export function plain(panel: Panel | null): unknown {
  if (panel === null) return null;
  return {
    ...{ firstMonth: panel.firstMonth, monthCount: panel.monthCount },
    areas: [...panel.areas].sort().map((code) => {
      const row = series(panel, code)!;
      return [code, [...row.values], [...row.status]];
    }),
  };
}
