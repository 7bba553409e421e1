/**
 * Statistikbanken's API as far as this project uses it: `tableinfo` and `data` as CSV and BULK. The figures are made
 * up and follow a simple rule, so that a test can say what must come out.
 */
import { areas, municipalities, regions } from '../../src/domain/areas.ts';
import { monthCode, monthOf } from '../../src/domain/period.ts';
import { type Answer, type Received, type Standin, type StandinOptions, startStandin } from './server.ts';

interface Value {
  readonly id: string;
  readonly text: string;
}

interface Variable {
  readonly id: string;
  readonly text: string;
  readonly values: readonly Value[];
}

export interface StatbankTable {
  readonly id: string;
  readonly description: string;
  readonly unit: string;
  readonly variables: readonly Variable[];
  /** The cell as Statistikbanken writes it: `12`, `3,4`, `..`. Codes by variable. */
  readonly cell: (codes: Readonly<Record<string, string>>) => string;
}

export interface MadeUp {
  /** `[first year, month]` and `[last year, month]`. */
  readonly from?: readonly [number, number];
  readonly to?: readonly [number, number];
  /** Changes a cell, to make a revision or a fault. */
  readonly edit?: (cell: string, codes: Readonly<Record<string, string>>) => string;
}

const AGES = ['TOT Alder i alt', '16-24 16-24 år', '6099 60 år og derover'];
const SEXES = ['TOT I alt', 'M Mænd', 'K Kvinder'];
const shownAreas = areas.filter((area) => area.kind !== 'unallocated');

/** The made-up long-term unemployed of an area: a tenth of its code and a wave over the year. */
function madeUpCount(area: string, month: string): number {
  const wave = (Number(month.slice(5)) % 6) + Number(month.slice(0, 4)) - 2000;
  const own = (code: string): number => Math.round(Number(code) / 10) + wave;
  if (area === '000') return municipalities.reduce((sum, { code }) => sum + own(code), 0);
  const members = municipalities.filter((m) => m.region === area || m.landsdel === area);
  return members.length === 0 ? own(area) : members.reduce((sum, { code }) => sum + own(code), 0);
}

/** AULK04 as data-formats describe it: area, unit (1 count, 2 per cent), age, sex, month. */
export function madeUpAulk04({ from = [2024, 1], to = [2024, 12], edit }: MadeUp = {}): StatbankTable {
  return {
    id: 'AULK04',
    description: 'Langtidsledige efter område, enhed, alder, køn og tid',
    unit: '-',
    variables: [
      areaVariable(),
      {
        id: 'ENHED',
        text: 'enhed',
        values: values('1 Langtidsledige (antal)', '2 Langtidsledige i pct. af arbejdsstyrken'),
      },
      { id: 'ALDER', text: 'alder', values: values(...AGES) },
      { id: 'KØN', text: 'køn', values: values(...SEXES) },
      timeVariable(from, to),
    ],
    cell: (codes) => {
      const count = madeUpCount(codes.OMRÅDE!, codes.Tid!);
      const cell = codes.ENHED === '1' ? String(count) : ((count % 30) / 10).toFixed(1).replace('.', ',');
      return edit === undefined ? cell : edit(cell, codes);
    },
  };
}

/** AUP02: one measure, no unit variable. */
export function madeUpAup02({ from = [2024, 1], to = [2024, 12], edit }: MadeUp = {}): StatbankTable {
  return {
    id: 'AUP02',
    description: 'Fuldtidsledige i pct. af arbejdsstyrken efter område, alder, køn og tid',
    unit: 'Pct.',
    variables: [
      areaVariable(),
      { id: 'ALDER', text: 'alder', values: values(...AGES) },
      { id: 'KØN', text: 'køn', values: values(...SEXES) },
      timeVariable(from, to),
    ],
    cell: (codes) => {
      const cell = ((madeUpCount(codes.OMRÅDE!, codes.Tid!) % 50) / 10 + 1).toFixed(1).replace('.', ',');
      return edit === undefined ? cell : edit(cell, codes);
    },
  };
}

function values(...texts: readonly string[]): readonly Value[] {
  return texts.map((text) => ({ id: text.split(' ', 1)[0]!, text: text.slice(text.indexOf(' ') + 1) }));
}

function areaVariable(): Variable {
  const order = [...shownAreas.filter((a) => a.kind === 'country'), ...regions, ...shownAreas];
  const unique = [...new Set(order)];
  return { id: 'OMRÅDE', text: 'område', values: unique.map(({ code, name }) => ({ id: code, text: name })) };
}

function timeVariable(from: readonly [number, number], to: readonly [number, number]): Variable {
  const first = monthOf(...from);
  const months = Array.from({ length: monthOf(...to) - first + 1 }, (_, i) => monthCode(first + i));
  return { id: 'Tid', text: 'tid', values: months.map((id) => ({ id, text: id })) };
}

/** Starts it; `tables` can be changed between requests. */
export async function startStatbank(
  tables: StatbankTable[],
  options: StandinOptions = {},
): Promise<Standin & { readonly base: string; readonly tables: StatbankTable[] }> {
  const standin = await startStandin((request) => answer(tables, request), options);
  return { ...standin, base: `${standin.url}/v1`, tables };
}

function answer(tables: readonly StatbankTable[], { method, path, body }: Received): Answer {
  const url = new URL(path, 'http://localhost');
  const info = /^\/v1\/tableinfo\/(\w+)$/.exec(url.pathname)?.[1];
  if (info !== undefined) {
    const table = tables.find(({ id }) => id === info.toUpperCase());
    return table === undefined ? refuse('EXTRACT-NOTFOUND', `Tabel findes ikke: ${info}`) : describe(table);
  }
  if (url.pathname !== '/v1/data' || method !== 'POST')
    return { status: 404, contentType: 'text/html', body: '' };
  return data(tables, JSON.parse(body) as DataRequest);
}

interface DataRequest {
  readonly table: string;
  readonly format: string;
  readonly valuePresentation?: string;
  readonly variables: readonly { readonly code: string; readonly values: readonly string[] }[];
}

function refuse(errorTypeCode: string, message: string): Answer {
  return { status: 400, contentType: 'text/json', body: JSON.stringify({ errorTypeCode, message }) };
}

function describe(table: StatbankTable): Answer {
  const variables = table.variables.map((variable) => ({
    ...variable,
    time: variable.id === 'Tid',
    elimination: variable.values.some(({ id }) => id === 'TOT'),
  }));
  const { id, description, unit } = table;
  const body = { id, text: description.split(' efter ')[0], description, unit, active: true, variables };
  return { status: 200, contentType: 'text/json', body: JSON.stringify(body) };
}

function data(tables: readonly StatbankTable[], request: DataRequest): Answer {
  const table = tables.find(({ id }) => id === request.table.toUpperCase());
  if (table === undefined) return refuse('EXTRACT-NOTFOUND', `Tabel findes ikke: ${request.table}`);
  const bulk = request.format === 'BULK';
  if (!bulk && request.format !== 'CSV') return refuse('REQUEST-MISSING', 'Format not found or not valid.');
  const chosen: { variable: Variable; values: readonly Value[] }[] = [];
  for (const variable of table.variables) {
    const asked = request.variables.find(({ code }) => code.toUpperCase() === variable.id.toUpperCase());
    if (asked === undefined) return refuse('REQUEST-MISSING', `Variablen ${variable.id} mangler.`);
    const unknown = asked.values.find((v) => v !== '*' && !variable.values.some(({ id }) => id === v));
    if (unknown !== undefined)
      return refuse('EXTRACT-NOTFOUND', `Kan ikke finde værdi: ${unknown} (${variable.id})`);
    const all = asked.values.includes('*');
    chosen.push({
      variable,
      values: variable.values.filter(({ id }) => all || asked.values.includes(id)),
    });
  }
  const present = ({ id, text }: Value): string =>
    request.valuePresentation === 'CodeAndValue'
      ? `${id} ${text}`
      : request.valuePresentation === 'Code'
        ? id
        : text;
  const rows: string[] = [];
  const walk = (depth: number, codes: Record<string, string>, cells: readonly string[]): void => {
    const one = chosen[depth];
    if (one === undefined) {
      const cell = table.cell(codes);
      // A combination that BULK leaves out is a zero.
      if (!(bulk && cell === '0')) rows.push([...cells, cell].join(';'));
      return;
    }
    for (const value of one.values)
      walk(depth + 1, { ...codes, [one.variable.id]: value.id }, [...cells, present(value)]);
  };
  walk(0, {}, []);
  if (bulk) rows.reverse();
  const heading = [...chosen.map(({ variable }) => variable.id.toUpperCase()), 'INDHOLD'].join(';');
  const body = `\uFEFF${[heading, ...rows].join('\r\n')}\r\n`;
  return { status: 200, contentType: 'text/csv; charset=utf-8', body };
}
