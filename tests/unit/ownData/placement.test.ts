/** What a file becomes among the figures that are there. Invented numbers. */
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { periodCode } from '../../../src/domain/period.ts';
import { feeds, placement } from '../../../src/ownData/placement.ts';
import { byBenefit, COUNT, read, readCanonical, unemployed } from './tables.ts';

const FILE = { name: 'fil.csv', indicators: [] };
const LONG_TERM = 'Antal langtidsledige fuldtidspersoner';
const longTerm = (...rows: readonly string[]): Promise<Dataset> =>
  read(`Område;Periode;${LONG_TERM}\n${rows.join('\n')}\n`);
const y25i01 = (dataset: Dataset) => new Map([['y25i01', dataset]]);
const ids = (indicators: readonly { readonly id: string }[]): readonly string[] =>
  indicators.map(({ id }) => id);

describe('what a file feeds', () => {
  test('the indicators that read one of its measures, first those that need no other table', async () => {
    expect(ids(feeds(await longTerm('Aalborg;2026M05;7')))).toEqual([
      ...['langtidsledige-antal', 'langtidsledige-andel', 'langtidsledige-pct'],
    ]);
    expect(ids(feeds(await unemployed('Aalborg;2026M05;7')))).toContain('ledige-antal');
  });

  test('no line without months, but the newest spell lengths of any period', async () => {
    expect(feeds(await longTerm('Aalborg;2025;7'))).toEqual([]);
    const curve = await readCanonical(
      'Område;Periode;Uger siden start;Pct. fortsat på dagpenge\nAalborg;2025Q02;0;100\nAalborg;2025Q02;4;33,1\n',
    );
    expect(ids(feeds(curve))).toEqual(['varighed-fortsat']);
  });

  test('a measure that the app does not know becomes one of the reader’s own, a nameless one by its file', async () => {
    const own = placement(await read('Kommune;Periode;Syge\nAalborg;2026M05;12\n'), new Map(), FILE).own;
    expect(own.map(({ own: said }) => said?.title)).toEqual(['Syge']);
    const nameless = await read('Kommune;maj 2026;juni 2026\nAalborg;12;14\nFanø;3;4\n');
    expect(placement(nameless, new Map(), FILE).own[0]!.own!.title).toBe('fil.csv');
  });
});

describe('over the figures that are there', () => {
  const UNDER = ['Aalborg;2026M04;40', 'Aalborg;2026M05;50', 'Fanø;2026M05;5'];

  test('new months and areas, shared months, and the kommuner that only the others have', async () => {
    const file = await unemployed('Aalborg;2026M05;51', 'Aalborg;2026M06;61', 'Hele landet;2026M06;99');
    const { over } = placement(file, y25i01(await unemployed(...UNDER)), FILE);
    expect(over).toMatchObject({ precedence: 'replace', shared: 1, untouched: 1, problem: null });
    expect(over!.newPeriods.map(periodCode)).toEqual(['2026M06']);
    expect(over!.newAreas).toEqual(['000']);
  });

  test('a file that ends earlier only gives what is lacking', async () => {
    const file = await unemployed('Aalborg;2026M03;30', 'Aalborg;2026M04;41');
    expect(placement(file, y25i01(await unemployed(...UNDER)), FILE).over).toMatchObject({
      precedence: 'extend',
      shared: 1,
    });
  });

  test('nothing is under a table of its own', async () => {
    expect(placement(await unemployed('Aalborg;2026M05;51'), new Map(), FILE).over).toBeNull();
  });

  test('a split without a total cannot be one with the others', async () => {
    const file = await byBenefit('Aalborg;2026M05;Kontanthjælp;9');
    const { over, lacking } = placement(file, y25i01(await unemployed(...UNDER)), FILE);
    expect(over!.problem).toEqual({ kind: 'no-total', dimension: 'Ydelsesgrupper' });
    expect(lacking).toEqual([]);
  });

  test('counts kommuner, not regions', async () => {
    const file = await unemployed('Aalborg;2026M05;1', 'Fanø;2026M05;2', 'Region Nordjylland;2026M05;3');
    expect(placement(file, new Map(), FILE).kommuner).toBe(2);
  });
});

describe('months that a share lacks', () => {
  const months = async (rows: readonly string[], tables: ReadonlyMap<string, Dataset>) =>
    placement(await longTerm(...rows), tables, FILE).lacking.map(({ indicators, table, months: lacked }) => [
      ids(indicators),
      table,
      lacked.map(periodCode),
    ]);

  test('are those the file brings and the other table has not', async () => {
    const tables = new Map([
      ['y25i09', await longTerm('Aalborg;2026M05;7')],
      ['y25i01', await unemployed('Aalborg;2026M05;50', 'Aalborg;2026M06;51')],
    ]);
    const rows = ['Aalborg;2026M05;7', 'Aalborg;2026M06;8', 'Aalborg;2026M07;9', 'Aalborg;2026M08;9'];
    expect(await months(rows, tables)).toEqual([
      [['langtidsledige-andel', 'langtidsledige-pct'], 'y25i01', ['2026M07', '2026M08']],
    ]);
  });

  test('not those that were lacking before', async () => {
    const tables = new Map([
      ['y25i09', await longTerm('Aalborg;2026M05;7')],
      ['y25i01', await unemployed('Aalborg;2026M06;51')],
    ]);
    expect(await months(['Aalborg;2026M05;8', 'Aalborg;2026M06;8'], tables)).toEqual([]);
  });

  test('all of them where there is no such table', async () => {
    expect(await months(['Aalborg;2026M05;8'], new Map())).toEqual([
      [['langtidsledige-andel', 'langtidsledige-pct'], 'y25i01', ['2026M05']],
    ]);
  });

  test('none for a count, which needs one table', async () => {
    const file = await unemployed('Aalborg;2026M05;8');
    const { lacking } = placement(file, new Map(), FILE);
    expect(lacking.flatMap(({ indicators }) => ids(indicators))).not.toContain('ledige-antal');
  });

  test(`a file of y25i01 alone has ${COUNT} for the share, and lacks the long-term`, async () => {
    const { lacking } = placement(await unemployed('Aalborg;2026M05;8'), new Map(), FILE);
    expect(lacking.map(({ table }) => table)).toEqual(['y25i09']);
  });
});
