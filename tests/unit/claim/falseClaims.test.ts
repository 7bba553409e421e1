/** Claims that are not true, that contradict themselves, and that no figures here can decide. As in `claims.test.ts`. */
import { describe, test } from 'vitest';
import { type Expected, expectVerdict } from './checking.ts';

describe('false', () => {
  test.each<[string, Expected]>([
    [
      // The story's numbers moved to today: 799 → 748 is 51 fewer, and 372 would need 1.728 at the start.
      'På to år er antallet af langtidsledige i Aalborg faldet med 21 pct., 372 færre.',
      { verdict: 'stemmer-ikke', arithmetic: 'fits' },
    ],
    [
      // It rose: 226 → 272.
      'Antallet af langtidsledige på kontanthjælp i Aarhus er faldet 20 pct. på to år.',
      { verdict: 'stemmer-ikke' },
    ],
    [
      // On dagpenge it fell from 659 to 562; 600 was a year earlier.
      'Antallet af langtidsledige på dagpenge i Aalborg faldt fra 600 til 562 fra juni 2024 til juni 2026.',
      { verdict: 'stemmer-ikke', arithmetic: 'fits' },
    ],
    [
      // 587 → 734 is 25 pct.; a fifth with a tenth's leeway ends at 22.
      'Antallet af ledige i Ballerup er steget med en femtedel fra juni 2023 til juni 2025.',
      { verdict: 'stemmer-ikke' },
    ],
    [
      // 102 → 115: it rose.
      'I Vordingborg er antallet af langtidsledige halveret fra juli 2023 til juli 2025.',
      { verdict: 'stemmer-ikke' },
    ],
    [
      // 2,6 pct. both times: it did not rise.
      'Ledigheden i Sønderborg steg fra 2,4 til 2,6 pct. fra juni 2023 til juni 2024.',
      { verdict: 'stemmer-ikke' },
    ],
    [
      // 18,5 → 18,3 pct. of the unemployed: two tenths of a point, not two points.
      'Andelen af langtidsledige af de ledige i Jammerbugt er faldet 2 procentpoint siden juni 2024.',
      { verdict: 'stemmer-ikke' },
    ],
    [
      // 3,3 → 2,6 pct. is 0,7 points, which is 21 pct. of 3,3: points were taken for per cent.
      'I hele landet faldt ledigheden i pct. af arbejdsstyrken 0,7 pct. fra august 2021 til august 2022.',
      { verdict: 'stemmer-ikke' },
    ],
    [
      // 35.987 → 25.334 is 29,6 pct., not more than half.
      'Antallet af ledige dimittender i hele landet er mere end halveret fra august 2016 til august 2024.',
      { verdict: 'stemmer-ikke' },
    ],
  ])('%s', expectVerdict);
});

describe('numbers that cannot all be true, whatever the figures say', () => {
  test.each<[string, Expected]>([
    [
      // 1.762 − 1.390 is 372, not 472: false even of years without figures.
      'I Aalborg faldt antallet af langtidsledige fra 1.762 til 1.390 fra juni 2015 til juni 2017, altså 472 færre.',
      { verdict: 'stemmer-ikke', unclear: 'before', arithmetic: 'contradicts' },
    ],
    [
      // 372 of 1.762 is 21 pct.; 27 is what it is of 1.390, a common mistake.
      'I Aalborg faldt antallet af langtidsledige fra 1.762 til 1.390 fra juni 2015 til juni 2017, et fald på 27 pct.',
      { verdict: 'stemmer-ikke', unclear: 'before', arithmetic: 'contradicts' },
    ],
    [
      // Nothing falls by more than all of it.
      'Antallet af ledige i Odense er faldet 130 pct. på et år, 400 færre.',
      { verdict: 'stemmer-ikke', arithmetic: 'contradicts' },
    ],
    [
      // 3,9 less 0,4 is 3,5, not 3,2.
      'Ledigheden i Aalborg faldt 0,4 procentpoint fra august 2024 til juni 2026, fra 3,9 til 3,2 pct.',
      { verdict: 'stemmer-ikke', arithmetic: 'contradicts' },
    ],
  ])('%s', expectVerdict);
});

describe('cannot be decided', () => {
  test.each<[string, Expected]>([
    [
      // Fewer than three people are not published, so Læsø has figures for two months only.
      'Langtidsledigheden på Læsø er halveret på et år.',
      { verdict: 'kan-ikke-afgoeres', unclear: 'no-figure' },
    ],
    [
      // The unemployed are not split by benefit in the bundled file.
      'Antallet af ledige på dagpenge i Odense er faldet 5 pct. på et år.',
      { verdict: 'kan-ikke-afgoeres', unclear: 'no-benefit' },
    ],
    [
      // Graduates are published for regions only.
      'Antallet af dimittendledige i Aarhus er faldet 10 pct. på et år.',
      { verdict: 'kan-ikke-afgoeres', unclear: 'regions-only' },
    ],
    [
      // Danmarks Statistik's own count is not among the bundled files.
      'Ifølge Danmarks Statistik er antallet af langtidsledige i Randers faldet 10 pct. siden maj 2025.',
      { verdict: 'kan-ikke-afgoeres', unclear: 'not-in-files' },
    ],
    [
      // The future has no figures.
      'Antallet af ledige i Odense falder 5 pct. fra juni 2026 til juni 2027.',
      { verdict: 'kan-ikke-afgoeres', unclear: 'after' },
    ],
    [
      // A window that ends before it begins.
      'Antallet af ledige i Odense faldt 5 pct. fra juni 2025 til juni 2024.',
      { verdict: 'kan-ikke-afgoeres', unclear: 'months' },
    ],
  ])('%s', expectVerdict);
});
