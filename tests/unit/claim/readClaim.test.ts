/** Sentences as people write them, and what must be read in them. The newest month is June 2026. */
import { describe, expect, test } from 'vitest';
import type { ClaimDoubt } from '../../../src/domain/claimReading.ts';
import { read, short } from './readings.ts';

describe('whole sentences', () => {
  test.each([
    [
      'Antallet af langtidsledige i Aalborg er på to år faldet med 21 procent, hvilket svarer til 372 færre.',
      {
        ...{ area: '851', indicator: 'langtidsledige-antal', from: '2024M06', direction: 'fald' },
        ...{ percent: '21', count: '372' },
      },
    ],
    [
      'I juni 2026 var der 372 færre langtidsledige på dagpenge i Aarhus end i juni 2024.',
      {
        ...{ area: '751', indicator: 'langtidsledige-antal', benefit: 'dagpenge', direction: 'fald' },
        ...{ from: '2024M06', to: '2026M06', count: '372' },
      },
    ],
    [
      'Ledigheden i Region Nordjylland faldt fra 5,5 til 4,1 pct. fra juni 2021 til juni 2026.',
      {
        ...{ area: '081', indicator: 'ledige-pct', from: '2021M06', to: '2026M06', direction: 'fald' },
        ...{ start: '5,5', end: '4,1' },
      },
    ],
    [
      'Antallet af ledige: fra 1.762 i juni 2024 til 1.390 i maj 2026 i Ålborg',
      {
        ...{ area: '851', indicator: 'ledige-antal', from: '2024M06', to: '2026M05', direction: 'fald' },
        ...{ start: '1762', end: '1390' },
      },
    ],
    [
      'Ledigheden på landsplan steg 0,4 procentpoint de sidste 18 måneder',
      { area: '000', indicator: 'ledige-pct', from: '2024M12', direction: 'stigning', points: '0,4' },
    ],
    [
      'Den gennemsnitlige varighed i Region Sjælland er kortet ned med 2 uger siden juni sidste år.',
      { area: '085', indicator: 'varighed-uger', from: '2025M06', direction: 'fald', points: '2' },
    ],
    [
      'Ledigheden i Skive ligger nu på 3,9 pct. mod 4,2 pct. året før',
      {
        ...{ area: '779', indicator: 'ledige-pct', from: '2025M06', direction: 'fald' },
        ...{ start: '4,2', end: '3,9' },
      },
    ],
    [
      'SØNDERBORG: 12 langtidsledige færre end for et år siden, dvs. −5 pct.',
      {
        ...{ area: '540', indicator: 'langtidsledige-antal', from: '2025M06', direction: 'fald' },
        ...{ percent: '5', count: '12' },
      },
    ],
    [
      'Ifølge Danmarks Statistik er antallet af langtidsledige i Randers faldet med 40 personer siden maj 2025.',
      {
        ...{ area: '730', indicator: 'langtidsledige-dst-antal', from: '2025M05', direction: 'fald' },
        ...{ count: '40' },
      },
    ],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });
});

describe('doubts', () => {
  test.each<[string, ClaimDoubt]>([
    ['Langtidsledigheden er faldet 21 pct.', 'number-or-share'],
    ['Andelen af langtidsledige er faldet', 'share-of-what'],
    ['Færre nyuddannede er ledige', 'newly-educated'],
    ['på dagpenge og på kontanthjælp', 'both-benefits'],
    ['Andelen af langtidsledige faldt 2 pct.', 'percent-or-points'],
    ['Hver femte', 'fraction'],
    ['faldet 21 pct. og 12 pct.', 'several-numbers'],
    ['faldet 3.5 pct.', 'decimal-dot'],
    ['fra juni til december 2025', 'month-without-year'],
    ['siden sommeren 2024', 'part-as-month'],
    ['Ledigheden er lavere end i Odense', 'between-places'],
    ['Ledigheden ligger under landsgennemsnittet', 'between-places'],
    ['x'.repeat(2_000), 'too-long'],
  ])('%s: %s', (text, doubt) => {
    expect(read(text).doubts).toContain(doubt);
  });

  test('a plain sentence has none', () => {
    expect(
      read('Fra juni 2024 til juni 2026 faldt antallet af langtidsledige i Aalborg med 21 pct.').doubts,
    ).toEqual([]);
  });
});

describe('what was not understood', () => {
  const left = (text: string) => read(text).unread.map(({ start, end }) => text.slice(start, end));
  test('is said in pieces, without the small words around them', () => {
    const text =
      'Siden 2015 er langtidsledigheden i Aalborg faldet 21 pct., takket være indsatsen til 10 mio. kr. om året. Borgmesteren er glad!';
    expect(left(text)).toEqual(['takket være indsatsen til 10 mio. kr. om året', 'Borgmesteren er glad']);
  });

  test('includes a negation, a rate per year and another group', () => {
    expect(left('Ledigheden er ikke faldet')).toEqual(['ikke']);
    expect(left('Ledigheden er faldet 5 pct. om året på to år')).toEqual(['året']);
    expect(left('Ledigheden blandt kvinder er faldet')).toEqual(['kvinder']);
  });

  test('is nothing where everything was read', () => {
    expect(left('Antallet af ledige i Aarhus er steget med 5 pct. på et år.')).toEqual([]);
  });
});
