import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { fetchJobindsats } from '../../../src/publishers/jobindsats.ts';
import { jobindsatsTables } from '../../../src/publishers/jobindsatsTables.ts';
import { type JobindsatsOptions, startJobindsats, TOKEN } from '../../standins/jobindsats.ts';
import type { Standin } from '../../standins/server.ts';

const data = fileURLToPath(new URL('../../../data/', import.meta.url));
const linesOf = (file: string) =>
  readFileSync(data + file, 'utf8')
    .trimEnd()
    .split('\n');
const monthsIn = (file: string) =>
  new Set(
    linesOf(file)
      .slice(1)
      .map((line) => line.split(';')[1]),
  ).size;
type Id = keyof typeof jobindsatsTables;

describe('fetchJobindsats', () => {
  let standin: (Standin & { base: string }) | null = null;
  afterEach(async () => {
    await standin?.close();
    standin = null;
  });

  const start = async (options: Partial<JobindsatsOptions> = {}) => {
    standin = await startJobindsats({ data, ...options });
    return standin;
  };
  const ask = (id: Id, token = TOKEN) =>
    fetchJobindsats(jobindsatsTables[id], {
      base: standin!.base,
      token,
      fetch,
      attempts: 1,
      wait: async () => {},
    });
  const fileOf = async (id: Id) => {
    const result = await ask(id);
    if (!result.ok)
      throw new Error(`${result.failure.kind}: ${result.failure.detail ?? result.failure.message}`);
    return { ...result.value, lines: result.value.csv.trimEnd().split('\n') };
  };

  // The built-in files hold what Jobindsats published; the stand-in publishes it again in the other layout.
  test.each([
    ['langtidsledige-kommuner', 'langtidsledige_kommuner_y25i09.csv'],
    ['ledige-kommuner', 'ledige_kommuner_y25i01.csv'],
    ['dimittender-regioner', 'dimittender_regioner_y01dia02.csv'],
    ['varighed-regioner', 'varighed_regioner_y01a27.csv'],
  ] as const)('%s comes out as the built-in file has it, with more areas', async (id, file) => {
    await start();
    const { lines, areas } = await fileOf(id);
    const before = linesOf(file);
    expect(lines[0]).toBe(before[0]);
    const now = new Set(lines);
    expect(before.filter((line) => !now.has(line))).toEqual([]);
    expect(areas.length).toBe(104);
    expect(areas.slice(0, 2)).toEqual(['000', '084']);
  });

  test('curves over weeks become rows, without the quarter that has not reached its last week', async () => {
    await start();
    const { lines, periods } = await fileOf('fortsat-regioner');
    const asNumbers = (line: string) => line.replace(/,0$/, '');
    const now = new Set(lines.map(asNumbers));
    expect(linesOf('fortsat_paa_dagpenge_regioner_y01b01.csv').filter((l) => !now.has(asNumbers(l)))).toEqual(
      [],
    );
    const before = linesOf('fortsat_paa_dagpenge_regioner_y01b01.csv').slice(1);
    expect(periods).toEqual([...new Set(before.map((line) => line.split(';')[1]!))].sort());
    expect(lines.length).toBe(1 + 104 * 13 * periods.length);
  });

  test('keeps benefits apart where they are asked for, total first', async () => {
    await start();
    const { lines } = await fileOf('ledige-ydelser-kommuner');
    expect(lines[0]).toBe('Område;Periode;Ydelsesgrupper;Antal ledige fuldtidspersoner');
    const members = lines.filter((line) => line.startsWith('Aalborg;')).map((line) => line.split(';')[2]);
    expect([...new Set(members)]).toEqual(['Ydelsesgrupper i alt', 'A-dagpenge', 'Kontanthjælp']);
  });

  test('asks for totals on their own only where `*` does not bring them', async () => {
    const data1 = async (starHasTotal: boolean) => {
      const server = await start({ starHasTotal });
      const { lines } = await fileOf('langtidsledige-kommuner');
      const requests = server.received.filter(({ path }) => path.startsWith('/v3/data/')).length;
      await server.close();
      return { lines, requests };
    };
    const [bare, whole] = [await data1(false), await data1(true)];
    expect(bare.lines).toEqual(whole.lines);
    // One to find out, then per 60 months kommuner and regions; else the country and the totals as well.
    const parts = Math.ceil(monthsIn('langtidsledige_kommuner_y25i09.csv') / 60);
    expect(whole.requests).toBe(1 + 2 * parts);
    expect(bare.requests).toBe(1 + 6 * parts);
  });

  test('holds what it does not keep apart at its total, and leaves unknown areas out', async () => {
    const server = await start({
      edit: (_, figures) => [
        ...figures,
        ...figures.slice(0, 3).map((f) => ({ ...f, area: 'Uoplyst område' })),
      ],
    });
    const { leftOut } = await fileOf('ledige-kommuner');
    expect(leftOut).toEqual(['Uoplyst område']);
    const queries = server.received
      .map(({ path }) => decodeURI(path))
      .filter((path) => path.includes('/data/'));
    expect(
      queries.every((q) => q.includes('hierarchy._ygrpi09=/&') && q.includes('hierarchy._akassebl=/&')),
    ).toBe(true);
    expect(server.received.every(({ headers }) => headers.authorization === `Bearer ${TOKEN}`)).toBe(true);
  });

  test('asks for at most five years at a time', async () => {
    const server = await start();
    await fileOf('dimittender-regioner');
    const periods = server.received.flatMap(
      ({ path }) => /period\.M=([^&]*)/.exec(decodeURI(path))?.[1] ?? [],
    );
    expect(Math.max(...periods.map((list) => list.split(',').length))).toBe(60);
    expect(new Set(periods.flatMap((list) => list.split(','))).size).toBe(
      monthsIn('dimittender_regioner_y01dia02.csv'),
    );
  });

  const failureOf = async (id: Id, token?: string) => {
    const result = await ask(id, token);
    if (result.ok) throw new Error('was granted');
    return result.failure;
  };

  test('without the right token it is refused', async () => {
    await start();
    expect(await failureOf('ledige-kommuner', 'wrong')).toMatchObject({
      kind: 'refused',
      status: 401,
      message: 'Ugyldig nøgle',
    });
  });

  test('hands on what is said about an unknown hierarchy', async () => {
    const server = await start();
    const body = '{"detail":[{"loc":["query","hierarchy._nykom"],"msg":"Unknown hierarchy"}]}';
    server.script({ kind: 'ok' }, { kind: 'status', status: 422, body });
    expect(await failureOf('ledige-kommuner')).toMatchObject({
      kind: 'refused',
      status: 422,
      message: 'Unknown hierarchy',
    });
  });

  test('names the headings that came where one is missing', async () => {
    await start({
      edit: (table, figures) =>
        table === 'y25i01' ? figures.map((f) => ({ ...f, measures: { 'Antal ledige': 1 } })) : figures,
    });
    const failure = await failureOf('ledige-kommuner');
    expect(failure.kind).toBe('not-understood');
    expect(failure.detail).toContain('no „Antal ledige fuldtidspersoner“ among „Periode“, „Område“');
  });

  test('two figures for one area and month are not understood', async () => {
    await start({
      edit: (_, figures) => [
        ...figures,
        { ...figures[0]!, measures: { ...figures[0]!.measures, 'Antal ledige fuldtidspersoner': 1 } },
      ],
    });
    expect(await failureOf('ledige-kommuner')).toMatchObject({
      detail: 'y25i01: two figures for Hele landet 2021M08',
    });
  });

  test('half a JSON, a web page and a missing newest month are not taken', async () => {
    const server = await start();
    server.script({ kind: 'ok' }, { kind: 'cut', afterBytes: 300 });
    expect(await failureOf('ledige-kommuner')).toMatchObject({ kind: 'half-answer' });
    server.script({ kind: 'ok' }, { kind: 'html' });
    expect(await failureOf('ledige-kommuner')).toMatchObject({ kind: 'not-understood' });
    const empty = JSON.stringify({
      columns: [
        'Periode',
        'Område',
        'Antal ledige fuldtidspersoner',
        'Ledige fuldtidspersoner i pct. af arbejdsstyrken 16-66 år',
      ],
      rows: [],
    });
    server.always({ kind: 'status', status: 200, body: empty });
    server.script({ kind: 'ok' });
    expect(await failureOf('ledige-kommuner')).toMatchObject({
      kind: 'not-understood',
      detail: 'y25i01: no figures',
    });
  });
});
