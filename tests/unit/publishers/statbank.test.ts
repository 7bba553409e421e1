import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { indicatorOf } from '../../../src/domain/indicatorRegistry.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import { canonical } from '../../../src/ownData/canonical.ts';
import { liveTables } from '../../../src/publishers/liveTables.ts';
import { fetchStatbank, type StatbankQuery } from '../../../src/publishers/statbank.ts';
import { indicatorData } from '../../../src/selectors/indicatorData.ts';
import { madeUpAulk04, madeUpAup02, startStatbank } from '../../standins/statbank.ts';

const longTerm = liveTables.find(({ table }) => table === 'AULK04')!;
const rate = liveTables.find(({ table }) => table === 'AUP02')!;

describe('fetchStatbank', () => {
  let standin: Awaited<ReturnType<typeof startStatbank>>;
  beforeEach(async () => {
    standin = await startStatbank([madeUpAulk04(), madeUpAup02()]);
  });
  afterEach(() => standin.close());

  const ask = (query: StatbankQuery) =>
    fetchStatbank(query, { base: standin.base, fetch, wait: async () => {} });
  const failureOf = async (query: StatbankQuery) => {
    const result = await ask(query);
    if (result.ok) throw new Error('was granted');
    return result.failure;
  };
  const sent = () => JSON.parse(standin.received.at(-1)!.body);

  test('asks for area, unit and month of AULK04 and holds age and sex at their totals', async () => {
    const result = await ask(longTerm);
    expect(result.ok && result.value.newest).toBe('2024M12');
    expect(standin.received.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /v1/tableinfo/AULK04?lang=da&format=JSON',
      'POST /v1/data',
    ]);
    expect(sent()).toMatchObject({
      table: 'AULK04',
      format: 'CSV',
      lang: 'da',
      variables: [
        { code: 'OMRÅDE', values: ['*'] },
        { code: 'ENHED', values: ['*'] },
        { code: 'ALDER', values: ['TOT'] },
        { code: 'KØN', values: ['TOT'] },
        { code: 'Tid', values: ['*'] },
      ],
    });
  });

  test('gives the bytes as published, byte order mark and all, which ingest reads', async () => {
    const result = await ask(longTerm);
    if (!result.ok) throw new Error(result.failure.kind);
    const { csv } = result.value;
    expect([...new Uint8Array(await csv.arrayBuffer()).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const read = await ingest(csv, { fileName: 'AULK04.csv' });
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(read.dataset.meta).toMatchObject({ publisher: 'statistikbanken', table: 'AULK04' });
    expect(read.dataset.measures.map(({ unit }) => unit)).toEqual(['persons', 'percent-of-labour-force']);
    // Country, 5 regions, 11 landsdele and 98 kommuner in 12 months.
    expect(read.dataset.rowCount).toBe(115 * 12);
    expect(read.account.rejected).toBe(0);
  });

  test.each([
    [longTerm, ['langtidsledige-dst-antal', 'langtidsledige-dst-pct']],
    [rate, ['ledige-dst-pct']],
  ] as const)('holds, under its table’s name, the measures that indicators ask for', async (live, ids) => {
    const result = await ask(live);
    if (!result.ok) throw new Error(result.failure.kind);
    const read = await ingest(result.value.csv, { fileName: 'x.csv' });
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const { meta } = read.dataset;
    expect(meta.publisher).toBe('statistikbanken');
    const dataset = canonical({ ...read.dataset, meta: { ...meta, table: live.table } });
    const tables = new Map([[live.table, dataset]]);
    for (const id of ids) {
      const data = indicatorData(indicatorOf(id), 'ialt', tables);
      expect(data?.value.areas.length, id).toBe(115);
      expect(data?.value.monthCount, id).toBe(12);
    }
  });

  test('takes a table with other variables as it is: AUP02 has no unit', async () => {
    expect((await ask(rate)).ok).toBe(true);
    expect(sent().variables.map(({ code }: { code: string }) => code)).toEqual([
      'OMRÅDE',
      'ALDER',
      'KØN',
      'Tid',
    ]);
  });

  test('holds a variable that was not known at its total too', async () => {
    const table = madeUpAup02();
    const benefit = {
      id: 'YDELSESTYPE',
      text: 'ydelsestype',
      values: [
        { id: 'LDP', text: 'Dagpenge' },
        { id: 'TOT', text: 'Ydelsestyper i alt' },
      ],
    };
    standin.tables.splice(0, 2, { ...table, variables: [...table.variables, benefit] });
    expect((await ask(rate)).ok).toBe(true);
    expect(sent().variables).toContainEqual({ code: 'YDELSESTYPE', values: ['TOT'] });
  });

  test('never adds up a variable without a total', async () => {
    const table = madeUpAup02();
    const fund = { id: 'AKASSE', text: 'a-kasse', values: [{ id: '01', text: 'En a-kasse' }] };
    standin.tables.splice(0, 2, { ...table, variables: [...table.variables, fund] });
    expect(await failureOf(rate)).toMatchObject({
      kind: 'not-understood',
      detail: 'AUP02: variable AKASSE has no total',
    });
    expect(standin.received.length).toBe(1);
  });

  test('says which variable or value the table does not have, before asking for figures', async () => {
    const wanted = { table: 'AUP02', selection: { ENHED: ['1'] } };
    expect(await failureOf(wanted)).toMatchObject({
      kind: 'not-understood',
      detail: 'AUP02: no variable ENHED',
    });
    const value = { table: 'AULK04', selection: { OMRÅDE: ['*'], ENHED: ['3'] } };
    expect(await failureOf(value)).toMatchObject({ detail: 'AULK04: variable ENHED has no value 3' });
    expect(standin.received.map(({ method }) => method)).toEqual(['GET', 'GET']);
  });

  test('leaves out periods before a year', async () => {
    standin.tables[1] = madeUpAup02({ from: [2022, 11], to: [2023, 2] });
    expect((await ask({ ...rate, fromYear: 2023 })).ok).toBe(true);
    expect(sent().variables.at(-1)).toEqual({ code: 'Tid', values: ['2023M01', '2023M02'] });
  });

  test('hands on what Statistikbanken says about a table it does not have', async () => {
    expect(await failureOf({ table: 'AULK99', selection: {} })).toMatchObject({
      kind: 'refused',
      status: 400,
      message: 'Tabel findes ikke: AULK99',
    });
  });

  test('an error in JSON with status 200 is a refusal all the same', async () => {
    const body = '{"errorTypeCode":"EXTRACT-TOOBIG","message":"For mange celler"}';
    standin.script({ kind: 'ok' }, { kind: 'status', status: 200, body });
    expect(await failureOf(longTerm)).toMatchObject({ kind: 'refused', message: 'For mange celler' });
    standin.script({ kind: 'status', status: 200, body });
    expect(await failureOf(longTerm)).toMatchObject({ kind: 'refused', message: 'For mange celler' });
  });

  test('a web page in place of the figures, or of the description, is not understood', async () => {
    standin.script({ kind: 'ok' }, { kind: 'html' });
    expect(await failureOf(longTerm)).toMatchObject({ kind: 'not-understood', status: 200 });
    standin.script({ kind: 'html' });
    expect(await failureOf(longTerm)).toMatchObject({ kind: 'not-understood', status: 200 });
  });

  test.each([
    ['nothing but a heading', 'OMRÅDE;ALDER;KØN;TID;INDHOLD\r\n', 'half-answer'],
    ['no newest month', 'OMRÅDE;ALDER;KØN;TID;INDHOLD\r\n000;TOT;TOT;2024M11;2,5\r\n', 'half-answer'],
    ['a line cut in two', 'OMRÅDE;ALDER;KØN;TID;INDHOLD\r\n000;TOT;TOT;2024M12;2,5\r\n000;TO', 'half-answer'],
    ['other variables', 'OMRÅDE;KØN;TID;INDHOLD\r\n000;TOT;2024M12;2,5\r\n', 'not-understood'],
    ['nothing', '', 'not-understood'],
  ])('an answer with %s is not taken', async (_, body, kind) => {
    standin.script({ kind: 'ok' }, { kind: 'status', status: 200, body });
    expect(await failureOf(rate)).toMatchObject({ kind });
  });

  test('BULK, where a combination that is left out is a zero, reads as the same figures', async () => {
    standin.tables[0] = madeUpAulk04({
      to: [2024, 1],
      edit: (cell, codes) => (codes.OMRÅDE === '825' && codes.ENHED === '1' ? '0' : cell),
    });
    const body = { table: 'AULK04', valuePresentation: 'Code', variables: [] as object[] };
    for (const [code, value] of Object.entries({
      OMRÅDE: '*',
      ENHED: '*',
      ALDER: 'TOT',
      KØN: 'TOT',
      Tid: '*',
    }))
      body.variables.push({ code, values: [value] });
    const read = async (format: string) => {
      const options = { method: 'POST', body: JSON.stringify({ ...body, format }) };
      const answer = await fetch(`${standin.base}/data`, options);
      const result = await ingest(await answer.blob(), { fileName: format });
      if (!result.ok) throw new Error(JSON.stringify(result.issues));
      const { areas, area, measures, values } = result.dataset;
      const counts = values[measures.findIndex(({ unit }) => unit === 'persons')]!;
      return new Map([...area].map((a, row) => [areas[a]!, counts[row]!]));
    };
    const [csv, bulk] = [await read('CSV'), await read('BULK')];
    expect(csv.get('825')).toBe(0);
    expect(bulk.get('825')).toBeNaN();
    csv.delete('825');
    bulk.delete('825');
    expect(new Map([...bulk].sort())).toEqual(new Map([...csv].sort()));
  });
});
