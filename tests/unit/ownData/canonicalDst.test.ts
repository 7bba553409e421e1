/** Danmarks Statistik's tables in every presentation, and the indicators made of them. Invented numbers. */
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import type { KnownIndicatorId } from '../../../src/domain/indicator.ts';
import { indicatorOf } from '../../../src/domain/indicatorRegistry.ts';
import { canonical } from '../../../src/ownData/canonical.ts';
import { indicatorData } from '../../../src/selectors/indicatorData.ts';
import { read, readCanonical } from './tables.ts';

const names = (dataset: Dataset): readonly string[] => dataset.measures.map(({ name }) => name);
const units = (dataset: Dataset): readonly string[] => dataset.measures.map(({ unit }) => unit);
const monthly = (id: KnownIndicatorId, dataset: Dataset) =>
  indicatorData(indicatorOf(id), 'ialt', new Map([[dataset.meta.table!, dataset]]));

describe('AULK04 of Danmarks Statistik', () => {
  const LONG_TERM = ['Antal langtidsledige', 'Langtidsledige i pct. af arbejdsstyrken'];
  const HEAD = 'OMRÅDE;ENHED;ALDER;KØN;TID;INDHOLD';
  const rows = (
    [country, aalborg]: readonly [string, string],
    [count, share]: readonly [string, string],
    [age, young]: readonly [string, string],
    all: string,
    mark: ',' | '.',
  ): string => {
    const row = (area: string, unit: string, ages: string, number: string): string =>
      [area, unit, ages, all, '2026M05', number.replace(',', mark)].join(';');
    return [
      ...[HEAD, row(country, count, age, '17208'), row(country, share, age, '0,6')],
      ...[row(aalborg, count, age, '791'), row(aalborg, share, age, '0,7')],
      ...[row(aalborg, count, young, '42'), row(aalborg, share, young, '0,2')],
    ].join('\n');
  };

  test.each([
    ['codes', rows(['000', '851'], ['1', '2'], ['TOT', '1624'], 'TOT', ',')],
    [
      'Danish texts',
      rows(
        ['Hele landet', 'Aalborg'],
        ['Antal', 'Pct. af arbejdsstyrken'],
        ['Alder i alt', '16-24 år'],
        'I alt',
        ',',
      ),
    ],
    [
      'Danish codes and texts',
      rows(
        ['000 Hele landet', '851 Aalborg'],
        ['1 Antal', '2 Pct. af arbejdsstyrken'],
        ['TOT Alder i alt', '1624 16-24 år'],
        'TOT I alt',
        ',',
      ),
    ],
    [
      'Danish texts and codes',
      rows(
        ['Hele landet 000', 'Aalborg 851'],
        ['Antal 1', 'Pct. af arbejdsstyrken 2'],
        ['Alder i alt TOT', '16-24 år 1624'],
        'I alt TOT',
        ',',
      ),
    ],
    [
      'English texts',
      rows(
        ['All Denmark', 'Aalborg'],
        ['Number', 'Per cent of the labour force'],
        ['Age, total', '16-24 years'],
        'Total',
        '.',
      ),
    ],
    [
      'English codes and texts',
      rows(
        ['000 All Denmark', '851 Aalborg'],
        ['1 Number', '2 Per cent of labour force'],
        ['TOT Age, total', '1624 16-24 years'],
        'TOT Total',
        '.',
      ),
    ],
  ])('in %s', async (_, text) => {
    const dataset = await readCanonical(text);
    expect(names(dataset)).toEqual(LONG_TERM);
    expect(units(dataset)).toEqual(['persons', 'percent-of-labour-force']);
    const share = monthly('langtidsledige-dst-pct', dataset)!;
    expect([...share.value.values]).toEqual([0.6, 0.7]);
    expect([...share.count!.values]).toEqual([17208, 791]);
  });

  test('one unit alone, once the reader has said which table and unit it is', async () => {
    const text = 'OMRÅDE;ALDER;KØN;TID;INDHOLD\n851;TOT;TOT;2026M05;791\n851;TOT;TOT;2026M06;748\n';
    const silent = await read(text);
    expect(canonical(silent)).toBe(silent);
    const told = await readCanonical(text, { table: 'AULK04', units: { INDHOLD: 'persons' } });
    expect(names(told)).toEqual(['Antal langtidsledige']);
    expect([...monthly('langtidsledige-dst-antal', told)!.value.values]).toEqual([791, 748]);
    expect(names(await readCanonical(text, { table: 'AULK04' }))).toEqual(['INDHOLD']);
  });
});

describe('tables of Danmarks Statistik that the reader names', () => {
  const text =
    'OMRÅDE;YDELSESTYPE;ALDER;KØN;TID;INDHOLD\n851 Aalborg;TOT I alt;TOT Alder i alt;TOT I alt;2026M05;3,6\n851 Aalborg;LDP Nettoledige dagpengemodtagere;TOT Alder i alt;TOT I alt;2026M05;2,7\n';

  test('AUP02 is the share of the labour force', async () => {
    const dataset = await readCanonical(text, { table: 'AUP02' });
    expect([names(dataset), units(dataset)]).toEqual([
      ['Ledige i pct. af arbejdsstyrken'],
      ['percent-of-labour-force'],
    ]);
    expect([...monthly('ledige-dst-pct', dataset)!.value.values]).toEqual([3.6]);
  });

  test('AUF02 is a count, and no share', async () => {
    const dataset = await readCanonical(text, { table: 'AUF02' });
    expect([names(dataset), units(dataset)]).toEqual([
      ['Fuldtidsledige (Danmarks Statistik)'],
      ['full-time-persons'],
    ]);
  });

  test('what the reader calls something else is not renamed', async () => {
    const persons = { units: { INDHOLD: 'persons' } } as const;
    const share = { units: { INDHOLD: 'percent-of-labour-force' } } as const;
    expect(names(await readCanonical(text, { table: 'AUP02', ...persons }))).toEqual(['INDHOLD']);
    expect(names(await readCanonical(text, { table: 'AUF02', ...share }))).toEqual(['INDHOLD']);
    expect(units(await readCanonical(text, { table: 'AUF02', ...persons }))).toEqual(['full-time-persons']);
  });
});
