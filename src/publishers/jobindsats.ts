/**
 * Jobindsats' API, version 3 (api.jobindsats.dk, with a token from STAR): what the table has, then its figures for
 * kommuner, regions and country, five years at a time. Not for browsers: the token would be in everybody's hands.
 */
import { resolveArea } from '../domain/areaNames.ts';
import { municipalities, regions } from '../domain/areas.ts';
import { failed, type PublisherResult } from '../domain/publisherFailure.ts';
import { columnsOf, foldHeading, type JobindsatsAnswer, readJobindsatsAnswer } from './jobindsatsAnswer.ts';
import { type JobindsatsCsv, jobindsatsCsv } from './jobindsatsCsv.ts';
import { type JobindsatsHierarchy, type JobindsatsTableInfo, readJobindsatsInfo } from './jobindsatsInfo.ts';
import { jobindsatsMessage } from './jobindsatsMessage.ts';
import type { JobindsatsTable } from './jobindsatsTables.ts';
import { parseJson } from './json.ts';
import { type RequestOptions, request } from './request.ts';

const JOBINDSATS_BASE = 'https://api.jobindsats.dk/v3';

export interface JobindsatsOptions extends RequestOptions {
  readonly base?: string | undefined;
  readonly token: string;
}

/** One answer stays well below what the API gives at a time. */
const PERIODS_AT_A_TIME = 60;
const KOMMUNER = '_nykom';

/** The table as a file, as far back as the publisher has it. */
export async function fetchJobindsats(
  table: JobindsatsTable,
  options: JobindsatsOptions,
): Promise<PublisherResult<JobindsatsCsv>> {
  const info = await fetchInfo(table, options);
  if (!info.ok) return info;
  const periods = (info.value.periods.get(table.periodType) ?? []).slice(-(table.newestPeriods ?? 10_000));
  if (periods.length === 0)
    return failed('not-understood', {
      status: 200,
      detail: `${table.table}: no periods ${table.periodType}`,
    });
  const selections = await chooseSelections(table, info.value, periods.at(-1)!, options);
  if (!selections.ok) return selections;
  const answers: JobindsatsAnswer[] = [];
  for (let from = 0; from < periods.length; from += PERIODS_AT_A_TIME)
    for (const selection of selections.value) {
      const some = periods.slice(from, from + PERIODS_AT_A_TIME);
      const answer = await fetchAnswer(table, selection, some, options);
      if (!answer.ok) return answer;
      answers.push(answer.value);
    }
  const file = jobindsatsCsv(table, answers);
  if (!file.ok) return file;
  return file.value.periods.length > 0 &&
    (table.weeks !== undefined || file.value.periods.at(-1) === periods.at(-1))
    ? file
    : failed('half-answer', { status: 200, detail: `${table.table}: ${periods.at(-1)} missing` });
}

/** Hierarchy by hierarchy, what is asked of it. */
type Selection = Readonly<Record<string, string>>;

/**
 * Whether `*` brings the totals along has not been seen for every table: the newest period is asked first, and the
 * country and the total are asked for on their own where they did not come.
 */
async function chooseSelections(
  table: JobindsatsTable,
  info: JobindsatsTableInfo,
  newest: string,
  options: JobindsatsOptions,
): Promise<PublisherResult<readonly Selection[]>> {
  const { kommuner, regional } = areaHierarchies(info);
  const split = splitHierarchy(table, info);
  const fixed: Record<string, string> = {};
  for (const { id, hierarchies } of info.dimensions) {
    const divided = hierarchies.some((hierarchy) => hierarchy.id === kommuner || hierarchy.id === split);
    const first = hierarchies[0];
    if (!divided && first !== undefined && id !== split) fixed[first.id] = '/';
  }
  const members = (value: string): Selection => (split === null ? {} : { [split]: value });
  const all: Selection = { ...fixed, [kommuner]: '*', ...members('*') };
  const probe = await fetchAnswer(table, all, [newest], options);
  if (!probe.ok) return probe;
  const columns = columnsOf(table, probe.value.columns);
  if (!columns.ok) return columns;

  const { area, dimension } = columns.value;
  const has = (column: number, wanted: (text: string) => boolean): boolean =>
    probe.value.rows.some((row) => wanted(String(row[column])));
  const total = foldHeading(table.dimension?.members[0] ?? '');
  const withTotal = split === null || has(dimension, (text) => [total, 'i alt'].includes(foldHeading(text)));
  const withCountry = has(area, (text) => codeOf(text) === '000');
  const places: Selection[] = [{ [kommuner]: '*' }];
  if (!withCountry) places.push({ [kommuner]: '/' });
  if (regional !== null) places.push({ [regional.hierarchy]: regional.ids.join(',') });
  const parts = withTotal ? [members('*')] : [members('*'), members('/')];
  return {
    ok: true,
    value: places.flatMap((place) => parts.map((part) => ({ ...fixed, ...place, ...part }))),
  };
}

function codeOf(name: string): string | null {
  const found = resolveArea(name);
  return found.kind === 'area' ? found.code : null;
}

/** How many of these areas a hierarchy can name. */
function covered({ values }: JobindsatsHierarchy, codes: readonly { readonly code: string }[]): string[] {
  return codes.flatMap(({ code }) => values.find(({ name }) => codeOf(name) === code)?.id ?? []);
}

function areaHierarchies(info: JobindsatsTableInfo) {
  const all = info.dimensions.flatMap(({ hierarchies }) => hierarchies);
  const kommuner =
    all.find(({ id }) => id === KOMMUNER) ??
    all.find((hierarchy) => covered(hierarchy, municipalities).length === municipalities.length);
  const regional = all
    .map((hierarchy) => ({ hierarchy: hierarchy.id, ids: covered(hierarchy, regions) }))
    .find(({ ids }) => ids.length === regions.length);
  return { kommuner: kommuner?.id ?? KOMMUNER, regional: regional ?? null };
}

/** The hierarchy with the members that the file keeps apart; null when it keeps none. */
function splitHierarchy(table: JobindsatsTable, info: JobindsatsTableInfo): string | null {
  const parts = table.dimension?.members.slice(1).map(foldHeading) ?? [];
  if (parts.length === 0) return null;
  const fits = info.dimensions
    .flatMap(({ hierarchies }) => hierarchies)
    .find(({ values }) => parts.every((part) => values.some(({ name }) => foldHeading(name) === part)));
  return fits?.id ?? null;
}

async function fetchInfo(
  table: JobindsatsTable,
  options: JobindsatsOptions,
): Promise<PublisherResult<JobindsatsTableInfo>> {
  const text = await fetchText(`table/${table.table}?format=json`, options);
  return text.ok ? readJobindsatsInfo(parseJson(text.value.text)) : text;
}

async function fetchAnswer(
  table: JobindsatsTable,
  selection: Selection,
  periods: readonly string[],
  options: JobindsatsOptions,
): Promise<PublisherResult<JobindsatsAnswer>> {
  const query = [
    'mgroup.*=*',
    `period.${table.periodType}=${periods.join(',')}`,
    ...Object.entries(selection).map(([hierarchy, value]) => `hierarchy.${hierarchy}=${value}`),
    'format=json',
  ];
  const text = await fetchText(`data/${table.table}?${query.map(encodeURI).join('&')}`, options);
  return text.ok ? readJobindsatsAnswer(text.value.text, text.value.status) : text;
}

async function fetchText(
  path: string,
  options: JobindsatsOptions,
): Promise<PublisherResult<{ readonly text: string; readonly status: number }>> {
  const url = `${options.base ?? JOBINDSATS_BASE}/${path}`;
  const headers = { Authorization: `Bearer ${options.token}`, Accept: 'application/json' };
  const answer = await request({ url, headers, messageIn: jobindsatsMessage }, options);
  if (!answer.ok) return answer;
  return { ok: true, value: { text: await answer.value.body.text(), status: answer.value.status } };
}
