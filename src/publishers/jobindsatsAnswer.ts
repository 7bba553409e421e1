/** Answers of Jobindsats (`columns` and `rows`) and what their columns are. */
import { failed, type PublisherResult } from '../domain/publisherFailure.ts';
import type { JobindsatsTable } from './jobindsatsTables.ts';
import { isObject, parseJson, quotable } from './json.ts';

export type JobindsatsCell = string | number | null;

export interface JobindsatsAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly JobindsatsCell[])[];
}

/** Columns by their place in `JobindsatsAnswer.columns`. */
export interface AnswerColumns {
  readonly area: number;
  readonly period: number;
  /** -1: not in the answer, so the total. */
  readonly dimension: number;
  /** One per figure in a row of the answer. `week`: only in tables whose weeks stand side by side. */
  readonly figures: readonly {
    readonly column: number;
    readonly decimals: 0 | 1;
    readonly week: number | null;
  }[];
}

/** The answer in a text, or why it is none. */
export function readJobindsatsAnswer(text: string, status: number): PublisherResult<JobindsatsAnswer> {
  const json = parseJson(text);
  if (!isObject(json) || !Array.isArray(json.columns) || !Array.isArray(json.rows))
    return failed('not-understood', {
      status,
      detail: `no columns and rows: ${quotable(text.slice(0, 80))}`,
    });
  const columns: readonly unknown[] = json.columns;
  const rows: readonly unknown[] = json.rows;
  if (!columns.every((name) => typeof name === 'string'))
    return failed('not-understood', { status, detail: 'columns are no texts' });
  const odd = rows.findIndex(
    (row) => !Array.isArray(row) || row.length !== columns.length || !row.every(isCell),
  );
  if (odd >= 0) return failed('half-answer', { status, detail: `row ${odd + 1} has not a cell per column` });
  return { ok: true, value: { columns, rows: rows as JobindsatsAnswer['rows'] } };
}

function isCell(value: unknown): value is JobindsatsCell {
  return value === null || typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
}

/** Which column is which, or `not-understood` with the headings that came instead. */
export function columnsOf(
  table: JobindsatsTable,
  columns: readonly string[],
): PublisherResult<AnswerColumns> {
  const folded = columns.map(foldHeading);
  const problem = (what: string): PublisherResult<never> =>
    failed('not-understood', {
      status: 200,
      detail: `${table.table}: ${what} among ${columns.map((name) => `„${name}“`).join(', ')}`,
    });
  const named = (...names: string[]): number => folded.findIndex((name) => names.includes(name));
  const area = named('område', 'area', 'kommune');
  const period = named('periode', 'period');
  if (area < 0 || period < 0) return problem(`no ${area < 0 ? 'area' : 'period'}`);
  const dimension = table.dimension === null ? -1 : named(foldHeading(table.dimension.heading));

  if (table.weeks !== undefined) {
    const { pattern } = table.weeks;
    const decimals = table.measures[0]!.decimals;
    const figures = folded
      .map((name, column) => ({ column, decimals, week: Number(pattern.exec(name)?.[1] ?? Number.NaN) }))
      .filter(({ week }) => !Number.isNaN(week))
      .sort((a, b) => a.week - b.week);
    const twice = figures.some(({ week }, i) => week === figures[i + 1]?.week);
    if (figures.length < 2 || twice) return problem(twice ? 'a week twice' : 'no weeks');
    return { ok: true, value: { area, period, dimension, figures } };
  }

  const figures: AnswerColumns['figures'][number][] = [];
  for (const { heading, pattern, decimals } of table.measures) {
    const fits = folded.flatMap((name, column) =>
      (pattern === undefined ? name === foldHeading(heading) : pattern.test(name)) ? [column] : [],
    );
    if (fits.length !== 1) return problem(`${fits.length === 0 ? 'no' : 'more than one'} „${heading}“`);
    figures.push({ column: fits[0]!, decimals, week: null });
  }
  return { ok: true, value: { area, period, dimension, figures } };
}

/** Lower case, letters and digits only, one space between words. */
export function foldHeading(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
