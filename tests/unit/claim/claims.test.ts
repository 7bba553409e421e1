/**
 * Claims as they are made, and what must be found: read from the sentence, held against the bundled figures. Each
 * verdict is argued from numbers read off the published files by hand. Those that are not true: `falseClaims.test.ts`.
 */
import { describe, expect, test } from 'vitest';
import { readCanonical } from '../ownData/tables.ts';
import { official } from '../selectors/realData.ts';
import { checkText, type Expected, expectVerdict } from './checking.ts';

describe('the five stories', () => {
  test.each<[string, Expected]>([
    [
      // 1. The figures begin in July 2023, so the claim stands on its arithmetic: 1.728–1.817 people at the start.
      'Siden 2015, da byrådet gav ekstra penge, er antallet af langtidsledige i Aalborg på to år faldet med 21 pct., 372 færre.',
      { verdict: 'kan-ikke-afgoeres', unclear: 'before', arithmetic: 'fits' },
    ],
    [
      // 1. The same by benefit: 19 pct. of dagpenge and 200 people fit (1.025–1.082), whoever they were.
      'Blandt de forsikrede langtidsledige i Aalborg var der fra juni 2015 til juni 2017 et fald på 19 pct., svarende til 200 personer.',
      { verdict: 'kan-ikke-afgoeres', unclear: 'before', arithmetic: 'fits' },
    ],
    [
      // 2. A plan from 2009; the unemployed are published here from August 2021. Young people are not in the figures
      // at all, and the reader says that `under 30 år` was not read.
      'Fra januar til juli 2009 blev der 12 pct. færre ledige under 30 år i Aalborg.',
      { verdict: 'kan-ikke-afgoeres', unclear: 'before' },
    ],
    [
      // 3. How long people are unemployed is published for regions only.
      'I Gladsaxe er den gennemsnitlige varighed faldet med to uger siden 2011.',
      { verdict: 'kan-ikke-afgoeres', unclear: 'regions-only' },
    ],
    [
      // 4. Projects that began in 2015: nothing to hold it against.
      'Efter at projekterne begyndte i april 2015, er der på et år blevet 40 færre langtidsledige i Jammerbugt.',
      { verdict: 'kan-ikke-afgoeres', unclear: 'before' },
    ],
    [
      // 5. The corona spring lies before August 2021.
      'Ledigheden i Sønderborg steg fra 3,2 til 5,1 pct. fra februar til maj 2020.',
      { verdict: 'kan-ikke-afgoeres', unclear: 'before' },
    ],
    [
      // 5. Afterwards: 2,6 to 2,0 pct. is right, but the country fell by more (3,3 to 2,6), and a few months later the
      // year's change had turned.
      'Efter coronaen faldt ledigheden i Sønderborg fra 2,6 til 2,0 pct. fra august 2021 til august 2022.',
      { verdict: 'stemmer-men', buts: ['fragile', 'elsewhere'] },
    ],
  ])('%s', expectVerdict);
});

describe('true, and nothing to add', () => {
  test.each<[string, Expected]>([
    [
      // 80.284 → 83.566 is 4,09 pct.; the same month, before the new rules of July 2025, and thousands of people.
      'Fra juni 2023 til juni 2024 steg antallet af ledige i hele landet med 4 pct.',
      { verdict: 'stemmer' },
    ],
    [
      // 587 → 734 is 25 pct., 147 more; the country rose 4,9.
      'Fra juni 2023 til juni 2025 kom der 147 flere ledige i Ballerup, en stigning på 25 pct.',
      { verdict: 'stemmer', arithmetic: 'fits' },
    ],
    [
      // 665 → 958 is 44,06 pct. `Knap 45` reaches from 40,5 to 45.
      'Fra juni 2022 til juni 2024 er antallet af ledige i Gladsaxe steget med knap 45 procent.',
      { verdict: 'stemmer' },
    ],
    [
      // 336 → 543 is 61,6 pct.; `mere end halvanden gange` is not read, `over 60 pct.` is.
      'Ledigheden i Thisted er steget med over 60 pct. fra juni 2022 til juni 2024.',
      { verdict: 'stemmer' },
    ],
  ])('%s', expectVerdict);
});

describe('true, but …', () => {
  test.each<[string, Expected]>([
    [
      // 35.987 → 25.334 is 29,6 pct.; the new rules for graduates of May 2023 lie inside.
      'I hele landet er antallet af ledige dimittender faldet 30 pct. fra august 2016 til august 2024.',
      { verdict: 'stemmer-men', buts: ['break'] },
    ],
    [
      // 78 → 44 is 43,6 pct. while the country rose 2,9; it fell in every window around, but hardly ever by so much.
      'Antallet af langtidsledige i Ringkøbing-Skjern faldt med 44 pct. fra juni 2024 til juni 2025, fra 78 til 44.',
      { verdict: 'stemmer-men', buts: ['picked'], arithmetic: 'fits' },
    ],
    [
      // 799 → 748 is 6,4 pct. and 51 fewer. The reform lies inside, and so few could be chance (z = 1,3).
      'På to år er antallet af langtidsledige i Aalborg faldet med 6 pct., 51 færre.',
      { verdict: 'stemmer-men', buts: ['break', 'chance'], arithmetic: 'fits' },
    ],
    [
      // 799 → 688 is 13,9 pct.: from June to December, when it always falls (and rises again).
      'Langtidsledigheden i Aalborg faldt 14 pct. fra juni 2024 til december 2024, 111 færre.',
      { verdict: 'stemmer-men', buts: ['season', 'fragile', 'picked'], arithmetic: 'fits' },
    ],
    [
      // 1.472 → 1.226 is 16,7 pct.: the top of spring to the bottom of autumn, across the reform.
      'Antallet af langtidsledige i Aarhus faldt 17 pct. fra maj 2025 til oktober 2025.',
      { verdict: 'stemmer-men', buts: ['break', 'season', 'fragile', 'picked'] },
    ],
    [
      // 1.474 → 1.489 is 1,0 pct.; a year earlier or later it fell, the country rose 2,9, and 15 people are few.
      'Antallet af langtidsledige i Aarhus steg 1 pct. fra juni 2024 til juni 2025.',
      { verdict: 'stemmer-men', buts: ['fragile', 'elsewhere', 'chance'] },
    ],
    [
      // 103 → 125 is 21,4 pct.; of so few people 22 more is within chance (z = 1,45).
      'Ballerup havde i juni 2025 22 flere langtidsledige end året før. Det er 21 pct.',
      { verdict: 'stemmer-men', buts: ['chance'], arithmetic: 'fits' },
    ],
    [
      // 207 → 218 is 5,3 pct.; February to February (215 → 212) it fell, the country rose 7,6, and 11 people are few.
      'Langtidsledigheden i Sønderborg er steget 5,3 pct. siden juni 2024.',
      { verdict: 'stemmer-men', buts: ['break', 'fragile', 'elsewhere', 'chance'] },
    ],
    [
      // 2.692 → 2.860 is 6,24 pct.: not 5,5, but an earlier edition, whose end was up to 2 pct. lower, may have said so.
      'Antallet af langtidsledige i København er steget 5,5 pct. fra juni 2025 til juni 2026.',
      { verdict: 'stemmer-men', buts: ['near', 'break'] },
    ],
    [
      // 1.083 → 704 is 35,0 pct., and `hver tredje` ends at 36,7. From December to December it rose.
      'I Gladsaxe er hver tredje ledige væk på et år: der blev færre fra august 2021 til august 2022.',
      { verdict: 'stemmer-men', buts: ['fragile'] },
    ],
    [
      // 6 → 4 on Ærø is a third: true of six people, but from November to November it rose (7 → 8), and worth nothing in per cent.
      'På Ærø er der en tredjedel færre langtidsledige i juli 2024 end i juli 2023.',
      { verdict: 'stemmer-men', buts: ['fragile', 'few-persons'] },
    ],
  ])('%s', expectVerdict);
});

test('the first story, with figures that reach back: Danmarks Statistik’s own, here invented', async () => {
  const count = (code: string, month: string, persons: number): string =>
    `${code};1;TOT;TOT;${month};${persons}`;
  const text = [
    'OMRÅDE;ENHED;ALDER;KØN;TID;INDHOLD',
    ...[count('000', '2015M06', 30_000), count('000', '2017M06', 27_000)],
    ...[count('851', '2015M06', 1_762), count('851', '2017M06', 1_390)],
  ].join('\r\n');
  const tables = new Map([...official, ['AULK04', await readCanonical(text)] as const]);
  const claim =
    'Fra juni 2015 til juni 2017 faldt antallet af langtidsledige i Aalborg med 21 pct., 372 færre.';
  const found = checkText(claim, { maal: 'langtidsledige-dst-antal' }, tables);
  // 372 of 1.762 is 21,1 pct.; the country fell by a tenth, and 372 are more than chance.
  expect(found).toMatchObject({
    verdict: 'stemmer',
    buts: [],
    arithmetic: { verdict: 'fits', meetsData: true },
  });
  expect(found.elsewhere?.country?.percent).toBeCloseTo(-10, 9);
  expect(found.windows).toMatchObject({ of: 1, possible: 169, same: 1 });
});
