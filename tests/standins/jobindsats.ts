/** Jobindsats' API version 3 as far as this project uses it: `table` and `data` as JSON, with a token. */
import { municipalities, regions } from '../../src/domain/areas.ts';
import { type Figures, jobindsatsFigures } from './jobindsatsFigures.ts';
import { type Answer, type Received, type Standin, type StandinOptions, startStandin } from './server.ts';

export type { Figures };

export interface JobindsatsOptions extends StandinOptions {
  /** The folder `data/`, whose figures it publishes. */
  readonly data: string;
  /** Changes what a table publishes: a revision, a new month, a fault. */
  readonly edit?: (table: string, figures: Figures[]) => Figures[];
  /** Whether `*` brings the total along, which real tables may or may not do. */
  readonly starHasTotal?: boolean;
}

export const TOKEN = 'stand-in-token';

interface Hierarchy {
  readonly id: string;
  /** Name by code; `/` is the total. */
  readonly values: ReadonlyMap<string, string>;
}

const COUNTRY = 'Hele landet';
const UNKNOWN_AREA = 'Uoplyst område';

const named = (names: readonly (readonly [string, string])[]): ReadonlyMap<string, string> => new Map(names);
const KOMMUNER: Hierarchy = {
  id: '_nykom',
  values: named([
    ['/', COUNTRY],
    ...municipalities.map(({ code, name }) => [`/${code}/`, name] as const),
    ['/999/', UNKNOWN_AREA],
  ]),
};
const REGIONS: Hierarchy = {
  id: '_region',
  values: named([['/', COUNTRY], ...regions.map(({ code, name }) => [`/${code}/`, name] as const)]),
};
const BENEFITS: Hierarchy = {
  id: '_ygrpi09',
  values: named([
    ['/', 'Ydelsesgrupper i alt'],
    ['/2/', 'A-dagpenge'],
    ['/3/', 'Kontanthjælp'],
  ]),
};
const funds = (id: string): Hierarchy => ({
  id,
  values: named([
    ['/', 'A-kasse i alt'],
    ['/1/', 'En a-kasse'],
  ]),
});

const TABLES: Readonly<Record<string, { benefits: Hierarchy | null; funds: Hierarchy }>> = {
  y25i09: { benefits: BENEFITS, funds: funds('_akassebl') },
  y25i01: { benefits: BENEFITS, funds: funds('_akassebl') },
  y01dia02: { benefits: null, funds: funds('_akassedp') },
  y01a27: { benefits: null, funds: funds('_akassedp') },
  y01b01: { benefits: null, funds: funds('_akassedp') },
};

export async function startJobindsats(options: JobindsatsOptions): Promise<Standin & { base: string }> {
  const figures = jobindsatsFigures(options.data);
  const edited = new Map(
    [...figures].map(([table, rows]) => [table, options.edit?.(table, rows) ?? rows] as const),
  );
  const standin = await startStandin((request) => answer(edited, request, options), options);
  return { ...standin, base: `${standin.url}/v3` };
}

const json = (status: number, body: unknown): Answer => ({
  status,
  contentType: 'application/json; charset=utf-8',
  // The real one has been seen to begin with a byte order mark.
  body: `\uFEFF${JSON.stringify(body)}`,
});

function answer(
  figures: ReadonlyMap<string, Figures[]>,
  { path, headers }: Received,
  { starHasTotal = false }: JobindsatsOptions,
): Answer {
  if (headers.authorization !== `Bearer ${TOKEN}`) return json(401, { message: 'Ugyldig nøgle' });
  const url = new URL(path, 'http://localhost');
  const [, kind, table = ''] = /^\/v3\/(table|data)\/(\w+)$/.exec(url.pathname) ?? [];
  const rows = figures.get(table);
  const shape = TABLES[table];
  if (kind === undefined || rows === undefined || shape === undefined)
    return json(404, { message: `Tabellen ${table} findes ikke` });
  const periodType = rows[0]!.period[4]!;
  const periods = [...new Set(rows.map(({ period }) => period))].sort();
  if (kind === 'table') return json(200, describe(table, shape, periodType, periods));

  const asked = periodsAsked(url.searchParams, periodType, periods);
  if (typeof asked === 'string') return json(422, { detail: [{ loc: ['query', 'period'], msg: asked }] });
  const known = [KOMMUNER, REGIONS, shape.funds, ...(shape.benefits === null ? [] : [shape.benefits])];
  const chosen = new Map<string, ReadonlySet<string>>();
  for (const [name, value] of url.searchParams) {
    if (!name.startsWith('hierarchy.')) continue;
    const hierarchy = known.find(({ id }) => `hierarchy.${id}` === name);
    const members = hierarchy === undefined ? null : membersAsked(hierarchy, value, starHasTotal);
    if (hierarchy === undefined || members === null)
      return json(422, {
        detail: [{ loc: ['query', name], msg: `Unknown hierarchy or value: ${name}=${value}` }],
      });
    chosen.set(hierarchy.id, members);
  }
  return json(200, figuresAnswer(rows, shape, asked, chosen));
}

function describe(
  table: string,
  shape: { benefits: Hierarchy | null; funds: Hierarchy },
  type: string,
  periods: readonly string[],
): unknown {
  const hierarchy = ({ id, values }: Hierarchy) => {
    const all = [...values].map(([value_id, value_name]) => ({ value_id, value_name }));
    return {
      hierarchy_id: id,
      levels: [
        { level_id: `${id}0`, values: all.slice(0, 1) },
        { level_id: `${id}1`, values: all.slice(1) },
      ],
    };
  };
  const dimension = (id: string, ...hierarchies: Hierarchy[]) => ({
    dimension_id: id,
    hierarchies: hierarchies.map(hierarchy),
  });
  return {
    table_id: table,
    periods: [{ periodtype_id: type, values: periods.map((period_id) => ({ period_id })) }],
    dimensions: [
      dimension('_omrade', KOMMUNER, REGIONS),
      ...(shape.benefits === null ? [] : [dimension('_ygrp', shape.benefits)]),
      dimension('_akasse', shape.funds),
    ],
  };
}

/** Several periods, `latest:3`, or why neither. */
function periodsAsked(
  query: URLSearchParams,
  type: string,
  periods: readonly string[],
): ReadonlySet<string> | string {
  const asked = query.get(`period.${type}`);
  if (asked === null) return `period.${type} is required`;
  const latest = /^latest:(\d+)$/.exec(asked)?.[1];
  if (latest === undefined) {
    const list = asked.split(',');
    const unknown = list.find((period) => !periods.includes(period));
    return unknown === undefined ? new Set(list) : `Unknown period ${unknown}`;
  }
  if (Number(latest) > periods.length) return `only ${periods.length} periods are available`;
  return new Set(periods.slice(-Number(latest)));
}

function membersAsked(
  hierarchy: Hierarchy,
  value: string,
  starHasTotal: boolean,
): ReadonlySet<string> | null {
  if (value === '*') {
    const all = [...hierarchy.values.entries()].filter(([id]) => starHasTotal || id !== '/');
    return new Set(all.map(([, name]) => name));
  }
  const ids = value.split(',');
  if (ids.some((id) => !hierarchy.values.has(id))) return null;
  return new Set(ids.map((id) => hierarchy.values.get(id)!));
}

function figuresAnswer(
  rows: readonly Figures[],
  shape: { benefits: Hierarchy | null; funds: Hierarchy },
  periods: ReadonlySet<string>,
  chosen: ReadonlyMap<string, ReadonlySet<string>>,
): unknown {
  const places = chosen.get('_nykom') ?? chosen.get('_region') ?? new Set([COUNTRY]);
  const benefits = shape.benefits === null ? null : (chosen.get(shape.benefits.id) ?? null);
  const fund = chosen.get(shape.funds.id);
  const headings = [...new Set(rows.flatMap(({ measures }) => Object.keys(measures)))];
  const total = shape.benefits?.values.get('/') ?? 'I alt';
  const wanted = rows.filter(
    ({ area, period, member }) =>
      places.has(area) &&
      periods.has(period) &&
      (benefits === null ? member === total : benefits.has(member)),
  );
  const columns = [
    'Periode',
    'Område',
    ...(benefits === null ? [] : ['Ydelsesgrupper']),
    ...(fund === undefined ? [] : ['A-kasse']),
    ...headings,
  ];
  return {
    columns,
    rows: wanted.map(({ area, period, member, measures }) => [
      period,
      area,
      ...(benefits === null ? [] : [member]),
      ...(fund === undefined ? [] : ['A-kasse i alt']),
      ...headings.map((heading) => measures[heading] ?? null),
    ]),
  };
}
