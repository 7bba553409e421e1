/**
 * Statistikbanken's API (api.statbank.dk, no key): first what the table has, then its figures as CSV, byte for byte as
 * published. Texts stand beside codes (`851 Aalborg`), so that the file explains itself and one checks the other.
 */
import { failed, type PublisherResult } from '../domain/publisherFailure.ts';
import { isObject, parseJson, quotable, textIn } from './json.ts';
import { type RequestOptions, request } from './request.ts';
import { readTableInfo, type StatbankTable } from './statbankInfo.ts';
import { type RequestVariable, type StatbankSelection, selectVariables } from './statbankSelection.ts';

export const STATBANK_BASE = 'https://api.statbank.dk/v1';

export interface StatbankQuery {
  readonly table: string;
  readonly selection: StatbankSelection;
  /** Leaves out periods before this year; all when absent. */
  readonly fromYear?: number | undefined;
}

export interface StatbankOptions extends RequestOptions {
  readonly base?: string | undefined;
}

export interface StatbankAnswer {
  /** UTF-8 CSV as published; `ingest` reads it. */
  readonly csv: Blob;
  readonly table: StatbankTable;
  /** Code of the newest period: `2026M07`. */
  readonly newest: string;
}

/** The figures of a table. The newest period that the table announces is in them, and the last line is whole. */
export async function fetchStatbank(
  query: StatbankQuery,
  options: StatbankOptions,
): Promise<PublisherResult<StatbankAnswer>> {
  const info = await fetchTableInfo(query.table, options);
  if (!info.ok) return info;
  const table = info.value;
  const variables = selectVariables(table, query.selection, query.fromYear);
  if (!variables.ok) return variables;
  const answer = await request(
    {
      url: `${options.base ?? STATBANK_BASE}/data`,
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        table: table.id,
        format: 'CSV',
        lang: 'da',
        valuePresentation: 'CodeAndValue',
        delimiter: 'Semicolon',
        timeOrder: 'Ascending',
        variables: variables.value,
      }),
      messageIn,
    },
    options,
  );
  if (!answer.ok) return answer;
  const { body: csv, status } = answer.value;
  const newest = newestOf(table, variables.value);
  const problem = problemOf(await csv.text(), variables.value, newest, status);
  return problem ?? { ok: true, value: { csv, table, newest } };
}

/** What the table has: its variables, their values, its periods. */
async function fetchTableInfo(
  table: string,
  options: StatbankOptions,
): Promise<PublisherResult<StatbankTable>> {
  const url = `${options.base ?? STATBANK_BASE}/tableinfo/${encodeURIComponent(table)}?lang=da&format=JSON`;
  const answer = await request({ url, messageIn }, options);
  if (!answer.ok) return answer;
  const text = await answer.value.body.text();
  const json = parseJson(text);
  if (json === undefined) return failed('not-understood', { status: 200, detail: 'tableinfo: no JSON' });
  const message = messageIn(text);
  if (message !== null && isObject(json) && json.variables === undefined)
    return failed('refused', { status: answer.value.status, message });
  return readTableInfo(json);
}

/** `{"errorTypeCode": "EXTRACT-NOTFOUND", "message": "…"}`. */
function messageIn(body: string): string | null {
  const json = parseJson(body);
  const message = isObject(json) ? textIn(json.message) : null;
  return message === null ? null : quotable(message);
}

function newestOf(table: StatbankTable, variables: readonly RequestVariable[]): string {
  const time = table.variables.find((variable) => variable.time)?.id ?? 'Tid';
  const asked = variables.find(({ code }) => code === time)?.values ?? ['*'];
  return (asked.includes('*') ? table.periods : asked.toSorted()).at(-1) ?? '';
}

/** What keeps an answer from being the figures that were asked for; null when it is them. */
function problemOf(
  text: string,
  variables: readonly RequestVariable[],
  newest: string,
  status: number,
): PublisherResult<never> | null {
  const message = messageIn(text);
  if (message !== null) return failed('refused', { status, message });
  const lines = text.trimEnd().split(/\r?\n/);
  const heading = (lines[0] ?? '').replace(/^\uFEFF/, '').split(';');
  const expected = [...variables.map(({ code }) => code.toUpperCase()), 'INDHOLD'];
  const named = heading.map((cell) => cell.replaceAll('"', '').trim().toUpperCase());
  if (
    named.length !== expected.length ||
    named.at(-1) !== 'INDHOLD' ||
    !expected.every((n) => named.includes(n))
  )
    return failed('not-understood', { status, detail: `headings ${quotable(lines[0] ?? '')}` });
  if (lines.length < 2) return failed('half-answer', { status, detail: 'no figures' });
  const last = lines.at(-1)!.split(';');
  if (last.length < heading.length || last.at(-1) === '')
    return failed('half-answer', { status, detail: 'last line cut' });
  if (!text.includes(newest)) return failed('half-answer', { status, detail: `${newest} missing` });
  return null;
}
