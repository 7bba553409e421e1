/**
 * Answers of Jobindsats as one CSV file: UTF-8, semicolon, decimal comma, `..` where the publisher shows no figure;
 * country, regions and kommuner in the order of their codes. Figures are rounded as Jobindsats prints them.
 */
import type { AreaCode } from '../domain/area.ts';
import { resolveArea } from '../domain/areaNames.ts';
import { areaOf, areas as knownAreas } from '../domain/areas.ts';
import { failed, type PublisherResult } from '../domain/publisherFailure.ts';
import { columnsOf, foldHeading, type JobindsatsAnswer, type JobindsatsCell } from './jobindsatsAnswer.ts';
import type { JobindsatsTable } from './jobindsatsTables.ts';

export interface JobindsatsCsv {
  readonly csv: string;
  readonly areas: readonly AreaCode[];
  /** Newest last. */
  readonly periods: readonly string[];
  /** Names of areas in the answers that are no kommune, region or country: left out. */
  readonly leftOut: readonly string[];
}

const SUPPRESSED = '..';
const KINDS: ReadonlySet<string> = new Set(['country', 'region', 'municipality']);
const PERIOD = { M: /^\d{4}M(0[1-9]|1[0-2])$/, Q: /^\d{4}Q0[1-4]$/ } as const;

interface Row {
  readonly area: AreaCode;
  readonly period: string;
  readonly member: number;
  readonly cells: readonly string[];
}

/** The file, or why the answers do not make one: other columns, two figures for one cell, no figures. */
export function jobindsatsCsv(
  table: JobindsatsTable,
  answers: readonly JobindsatsAnswer[],
): PublisherResult<JobindsatsCsv> {
  const problem = (detail: string): PublisherResult<never> =>
    failed('not-understood', { status: 200, detail: `${table.table}: ${detail}` });
  const rows = new Map<string, Row>();
  const leftOut = new Set<string>();
  const weeks: number[] = [];
  for (const answer of answers) {
    const columns = columnsOf(table, answer.columns);
    if (!columns.ok) return columns;
    const { figures } = columns.value;
    const answerWeeks = figures.flatMap(({ week }) => week ?? []);
    if (weeks.length === 0) weeks.push(...answerWeeks);
    else if (weeks.join() !== answerWeeks.join()) return problem('answers with different weeks');
    for (const row of answer.rows) {
      const area = areaIn(String(row[columns.value.area]));
      if (area === null) {
        leftOut.add(String(row[columns.value.area]));
        continue;
      }
      const period = String(row[columns.value.period]).trim();
      if (!PERIOD[table.periodType].test(period)) return problem(`period ${period}`);
      const member = memberOf(table, row[columns.value.dimension]);
      if (member === null) continue;
      const cells = figures.map(({ column, decimals }) => print(row[column] ?? null, decimals));
      const unread = cells.indexOf(null);
      if (unread >= 0) return problem(`no figure: ${String(row[figures[unread]!.column])}`);
      const key = `${area} ${period} ${member}`;
      const before = rows.get(key);
      if (before !== undefined && before.cells.join() !== cells.join())
        return problem(`two figures for ${areaOf(area).name} ${period}`);
      rows.set(key, { area, period, member, cells: cells as string[] });
    }
  }
  return finish(table, weeks, [...rows.values()], [...leftOut], problem);
}

function finish(
  table: JobindsatsTable,
  weeks: readonly number[],
  found: readonly Row[],
  leftOut: readonly string[],
  problem: (detail: string) => PublisherResult<never>,
): PublisherResult<JobindsatsCsv> {
  const members = new Set(found.map(({ member }) => member));
  const absent = table.dimension?.members.find((_, member) => !members.has(member));
  if (absent !== undefined) return problem(`no figures for ${absent}`);
  // A curve that has not reached its last week yet would look as if everybody had left.
  const open = new Set(
    weeks.length === 0
      ? []
      : found.filter((row) => row.area === '000' && row.cells.includes(SUPPRESSED)).map((row) => row.period),
  );
  const rows = found.filter((row) => !open.has(row.period)).sort(byPlace);
  if (rows.length === 0) return problem('no figures');
  const keys = ['Område', 'Periode', ...(table.dimension === null ? [] : [table.dimension.heading])];
  const headings = table.measures.map(({ heading }) => heading);
  const lines = [[...keys, ...(table.weeks === undefined ? [] : [table.weeks.heading]), ...headings]];
  for (const { area, period, member, cells } of rows) {
    const places = [areaOf(area).name, period, ...(table.dimension?.members.slice(member, member + 1) ?? [])];
    if (weeks.length === 0) lines.push([...places, ...cells]);
    for (const [i, week] of weeks.entries()) lines.push([...places, String(week), cells[i]!]);
  }
  return {
    ok: true,
    value: {
      csv: `${lines.map((cells) => cells.join(';')).join('\n')}\n`,
      areas: [...new Set(rows.map(({ area }) => area))],
      periods: [...new Set(rows.map(({ period }) => period))].sort(),
      leftOut,
    },
  };
}

/** Country, regions, kommuner, each in the order of `data/areas.csv`. */
const orderOf: ReadonlyMap<AreaCode, number> = new Map(knownAreas.map(({ code }, i) => [code, i]));

function byPlace(a: Row, b: Row): number {
  const order = orderOf.get(a.area)! - orderOf.get(b.area)! || a.member - b.member;
  return order !== 0 ? order : a.period < b.period ? -1 : 1;
}

function areaIn(name: string): AreaCode | null {
  const found = resolveArea(name);
  return found.kind === 'area' && KINDS.has(areaOf(found.code).kind) ? found.code : null;
}

/** Which member a row is of; null for one the file does not have. */
function memberOf(table: JobindsatsTable, cell: JobindsatsCell | undefined): number | null {
  // Not divided up in the answer: the total. A file without the dimension takes nothing else.
  if (table.dimension === null || cell === undefined) return 0;
  const name = foldHeading(String(cell));
  const at = table.dimension.members.findIndex((member) => foldHeading(member) === name);
  if (at >= 0) return at;
  return name === 'i alt' ? 0 : null;
}

/** Danish, without thousands marks; null for what is neither a figure nor a sign for a hidden one. */
function print(cell: JobindsatsCell, decimals: 0 | 1): string | null {
  if (typeof cell === 'number') return fixed(cell, decimals);
  const text = (cell ?? '').trim();
  if (text === '' || /^(\.\.|\*|-|null)$/.test(text)) return SUPPRESSED;
  if (!/^-?\d{1,3}(\.\d{3})*(,\d+)?$|^-?\d+(,\d+)?$/.test(text)) return null;
  return fixed(Number(text.replaceAll('.', '').replace(',', '.')), decimals);
}

function fixed(value: number, decimals: 0 | 1): string {
  const factor = 10 ** decimals;
  return (Math.round(value * factor) / factor).toFixed(decimals).replace('.', ',');
}
