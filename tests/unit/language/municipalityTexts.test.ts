/** The texts of a kommune's page, branch by branch, and the page's sentences for all kommuner. */
import { describe, expect, test } from 'vitest';
import { municipalities, regions } from '../../../src/domain/areas.ts';
import { indicatorOf } from '../../../src/domain/indicatorRegistry.ts';
import { monthOf } from '../../../src/domain/period.ts';
import {
  belongsText,
  changeText,
  keyFigureMonth,
  municipalityTexts,
  neighboursText,
  newestText,
  placeText,
  printedOn,
  SINCE_MONTH,
  SINCE_YEAR,
  stripLegend,
  stripText,
  withoutText,
} from '../../../src/language/municipalityTexts.ts';
import { keyFigures } from '../../../src/selectors/keyFigures.ts';
import { pageOf } from '../selectors/municipalities.ts';
import { withExamples } from '../selectors/realData.ts';
import { expectSentence } from './grammar.ts';

const SHARE = indicatorOf('langtidsledige-andel');
const COUNT = indicatorOf('langtidsledige-antal');
const GRADUATES = indicatorOf('dimittender-antal');
const WEEKS = indicatorOf('varighed-uger');

describe('change', () => {
  test.each([
    [SHARE, -1.24, '−1,2 procentpoint fra måneden før'],
    [SHARE, 0.04, 'uændret fra måneden før'],
    [SHARE, -0.04, 'uændret fra måneden før'],
    [COUNT, 1234.4, '+1.234 fra måneden før'],
    [COUNT, -0.4, 'uændret fra måneden før'],
    [WEEKS, 1.5, '+1,5 uger fra måneden før'],
    [SHARE, Number.NaN, null],
  ])('%o by %d', (indicator, change, text) => {
    expect(changeText(change, indicator, SINCE_MONTH)).toBe(text);
  });

  test('since a year is its own words', () => {
    expect(changeText(2, COUNT, SINCE_YEAR)).toBe('+2 fra samme måned året før');
  });
});

describe('place', () => {
  test.each([
    [0, 'Nr. 33 af 96, 1 = højest'],
    [1, 'Delt nr. 33 af 96 med én anden, 1 = højest'],
    [2, 'Delt nr. 33 af 96 med 2 andre, 1 = højest'],
  ])('with %d others', (ties, text) => {
    expect(placeText({ place: 33, ties, of: 96 })).toBe(text);
  });

  test.each([
    [0, null],
    [1, '1 kommune er uden tal.'],
    [2, '2 kommuner er uden tal.'],
  ])('%d without a number', (count, text) => {
    expect(withoutText(count)).toBe(text);
  });
});

describe('neighbours in the ranking', () => {
  const next = (code: string, place: number, distance: number, persons: number, ties = 0) => ({
    ...{ code, place, ties, distance, persons },
  });

  test('of a share: percentage points and persons', () => {
    expect(neighboursText(next('630', 32, 0.12, 3.4), next('259', 34, 0.2, 1.2, 2), SHARE)).toBe(
      'Nr. 32 (Vejle) ligger 0,1 procentpoint over, svarende til 3 fuldtidspersoner; nr. 34 (Køge og 2 andre) ligger 0,2 procentpoint under, svarende til én fuldtidsperson.',
    );
  });

  test('closer than a decimal shows, and never fewer than one person', () => {
    expect(neighboursText(next('630', 32, 0.01, 0.2, 1), null, SHARE)).toBe(
      'Nr. 32 (Vejle og én anden) ligger mindre end 0,1 procentpoint over, svarende til én fuldtidsperson.',
    );
  });

  test('of a count: how many more or fewer', () => {
    expect(neighboursText(next('630', 2, 1465, 1465), next('825', 4, 1, 1), COUNT)).toBe(
      'Nr. 2 (Vejle) har 1.465 flere; nr. 4 (Læsø) har én færre.',
    );
    expect(neighboursText(null, next('480', 2, 7, 7), GRADUATES)).toBe(
      'Nr. 2 (Nordfyns Kommune) har 7 færre.',
    );
  });

  test('of a mean: no persons; at an end one neighbour; alone none', () => {
    expect(neighboursText(null, next('630', 2, 0.5, Number.NaN), WEEKS)).toBe(
      'Nr. 2 (Vejle) ligger 0,5 uger under.',
    );
    expect(neighboursText(null, null, WEEKS)).toBeNull();
  });
});

describe('the rest', () => {
  test('months, also provisional ones, and the newest where the last is missing', () => {
    expect(keyFigureMonth(monthOf(2026, 6), true)).toBe('juni 2026, foreløbig');
    expect(keyFigureMonth(monthOf(2026, 5), false)).toBe('maj 2026');
    expect(newestText('7,0 pct.', monthOf(2024, 4))).toBe('Senest 7,0 pct. i april 2024');
  });

  test('where a kommune belongs', () => {
    expect(belongsText('851')).toBe('Region Nordjylland · Storbykommuner');
    for (const { code } of municipalities) expect(belongsText(code)).toMatch(/^Region .+ · .+kommuner$/);
    for (const { code } of regions) expect(belongsText(code)).not.toMatch(/null|undefined|·/);
  });

  test('the day of printing in Danish, by the reader’s own clock', () => {
    expect(printedOn(new Date(2026, 10, 22, 23, 59))).toBe('Udskrevet 22. november 2026.');
  });

  test('the strip is told in words, and its marks explained once', () => {
    expect(stripText('10,2', '26,3')).toBe('Alle kommuner ligger fra 10,2 til 26,3.');
    expect(stripLegend('480')).toBe(
      'Stregerne er alle kommuner fra lavest til højest, den tykke streg er hele landet, og prikken er Nordfyns Kommune.',
    );
  });

  test('figures of the region are said to be so, with the kommune’s name', () => {
    expect(municipalityTexts.byRegion('825', '081')).toBe(
      'Her er kun tal for regioner, så figuren viser Region Nordjylland. Med en eksport pr. kommune fra Jobindsats viser den Læsø.',
    );
  });
});

test('every key figure of every kommune is told without a fault, official and made up', () => {
  for (const { code } of municipalities) {
    for (const figure of [...keyFigures(pageOf(code)), ...keyFigures(pageOf(code, withExamples))]) {
      const { indicator, place, monthChange, yearChange, without } = figure;
      const told = [
        changeText(monthChange, indicator, SINCE_MONTH),
        changeText(yearChange, indicator, SINCE_YEAR),
      ].filter((text) => text !== null);
      for (const text of told) expect(text).toMatch(/^(uændret|[+−][\d.]+(,\d)?( procentpoint| uger)?) fra /);
      const sentences = [
        place === null ? null : neighboursText(place.above, place.below, indicator),
        withoutText(without),
      ];
      for (const text of sentences) if (text !== null) expectSentence(text);
    }
  }
});
