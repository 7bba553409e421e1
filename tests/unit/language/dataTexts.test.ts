/** The words of `#/data`: number, plural, and names that are missing or many. */
import { describe, expect, test } from 'vitest';
import { indicators } from '../../../src/domain/indicatorRegistry.ts';
import { monthOf, type Period } from '../../../src/domain/period.ts';
import { decimalChoices, marksIn, tableChoice } from '../../../src/language/dataChoices.ts';
import { dataTexts, UNIT_CHOICES } from '../../../src/language/dataTexts.ts';
import {
  areasText,
  fileFactTexts,
  measureName,
  periodsText,
  publisherTexts,
  readingText,
} from '../../../src/language/fileFacts.ts';
import { unitText } from '../../../src/language/indicatorTexts.ts';
import { liveTexts } from '../../../src/language/liveTexts.ts';
import { kommunerText, notMonthlyText, placementTexts } from '../../../src/language/placementTexts.ts';
import { expectSentence } from './grammar.ts';

const month = (year: number, number: number): Period => ({
  frequency: 'month',
  start: monthOf(year, number),
});
const share = indicators.find(({ id }) => id === 'langtidsledige-andel')!;
const count = indicators.find(({ id }) => id === 'langtidsledige-antal')!;

describe('facts about a file', () => {
  const range = (periods: readonly Period[]) =>
    periodsText({
      ...{ count: periods.length, first: periods[0]!, last: periods.at(-1)! },
      frequencies: [...new Set(periods.map(({ frequency }) => frequency))],
    });

  test('periods are counted in their own kind, and named from first to last', () => {
    expect(range([month(2026, 6)])).toBe('1 måned, juni 2026');
    expect(range([month(2026, 5), month(2026, 6)])).toBe('2 måneder, maj 2026 til juni 2026');
    const years = [2023, 2024].map((year): Period => ({ frequency: 'year', start: monthOf(year, 1) }));
    expect(range(years)).toBe('2 år, 2023 til 2024');
    expect(range([years[0]!, month(2024, 1)])).toBe('2 perioder, 2023 til januar 2024');
  });

  test('areas by kind', () => {
    const none = { country: false, regions: 0, landsdele: 0, kommuner: 0 };
    expect(areasText(none)).toBe('ingen');
    expect(areasText({ ...none, kommuner: 1 })).toBe('1 kommune');
    expect(areasText({ country: true, regions: 5, landsdele: 1, kommuner: 98 })).toBe(
      'hele landet, 5 regioner, 1 landsdel og 98 kommuner',
    );
  });

  test('how numbers were read', () => {
    expect(readingText({ decimalMark: 'none', decimals: 0 })).toBe('hele tal');
    expect(readingText({ decimalMark: 'comma', decimals: 0 })).toBe('hele tal (decimalkomma)');
    expect(readingText({ decimalMark: 'comma', decimals: 1 })).toBe('decimalkomma, 1 decimal');
    expect(readingText({ decimalMark: 'point', decimals: 3 })).toBe('decimalpunktum, 3 decimaler');
  });

  test('rows add up in words', () => {
    expectSentence(fileFactTexts.rows(1234, 1200, 30, 4));
    expect(fileFactTexts.rows(1, 1, 0, 0)).toBe('1 række i filen: 1 brugt, 0 sprunget over, 0 afvist.');
    expect(fileFactTexts.sheetOf('Ark1', 0)).toBe('„Ark1“');
    expect(fileFactTexts.sheetOf('Ark1', 1)).toBe('„Ark1“; 1 andet ark er ikke læst');
    expect(fileFactTexts.sheetOf('Ark1', 2)).toBe('„Ark1“; 2 andre ark er ikke læst');
  });

  test('no publisher is called by its key', () => {
    for (const [key, text] of Object.entries(publisherTexts)) expect(text).not.toBe(key);
  });
});

describe('questions', () => {
  test('a measure without a heading is still asked about in Danish', () => {
    expect(measureName('')).toBe('tallene i filen');
    expect(dataTexts.askUnit([''])).toBe('Hvad tæller tallene i filen?');
    expect(marksIn('')).toBe('Tallene');
    expect(marksIn('Udgift')).toBe('Tal i „Udgift“');
  });

  test('many measures are counted instead of named', () => {
    expect(dataTexts.askUnit(['A', 'B'])).toBe('Hvad tæller „A“ og „B“?');
    expect(dataTexts.askUnit(['A', 'B', 'C'])).toBe('Hvad tæller „A“, „B“ og „C“?');
    expect(dataTexts.askUnit(['A', 'B', 'C', 'D'])).toBe('Hvad tæller „A“, „B“ og 2 andre?');
    expect(dataTexts.askDecimal(['A'], '1.234')).toBe('Hvad betyder „1.234“ i „A“?');
  });

  test('both readings of a text, as Danes write them', () => {
    expect(decimalChoices('1.234')).toEqual([
      ['comma', '1.234 (decimalkomma)'],
      ['point', '1,234 (decimalpunktum)'],
    ]);
    expect(decimalChoices('1,234')).toEqual([
      ['comma', '1,234 (decimalkomma)'],
      ['point', '1.234 (decimalpunktum)'],
    ]);
    expect(decimalChoices('1.234.567')[0]).toEqual(['comma', '1.234.567 (decimalkomma)']);
  });

  test('a table is named with what it holds, an unknown one by its number', () => {
    expect(tableChoice('AULK04')).toBe('AULK04: langtidsledige');
    expect(tableChoice('AUX99')).toBe('AUX99');
  });

  test('one question is not „1 spørgsmål“', () => {
    expect(dataTexts.questionsHeading(1)).toBe('Ét spørgsmål, før tallene kan bruges');
    expect(dataTexts.questionsHeading(2)).toBe('2 spørgsmål, før tallene kan bruges');
  });

  test('every unit on offer has a name of its own', () => {
    const names = UNIT_CHOICES.map((unit) => unitText({ kind: 'unit', unit }));
    expect(new Set(names).size).toBe(UNIT_CHOICES.length);
  });
});

describe('what a file becomes', () => {
  test.each([
    placementTexts.feeds([count]),
    placementTexts.feeds([share, count]),
    placementTexts.newIndicators([count]),
    placementTexts.newIndicators([share, count]),
    placementTexts.newPeriods([month(2026, 7)]),
    placementTexts.newPeriods([month(2026, 7), month(2026, 8)]),
    placementTexts.newAreas(1),
    placementTexts.newAreas(98),
    placementTexts.older,
    placementTexts.same,
    placementTexts.differs,
    placementTexts.covered,
    placementTexts.untouched(1, false),
    placementTexts.untouched(93, true),
    placementTexts.lacks([share], 'y25i01', [month(2026, 8)]),
    placementTexts.lacks([share, count], 'y25i01', [month(2026, 7), month(2026, 8)]),
    placementTexts.noTotal('Køn'),
    placementTexts.unitDiffers('Antal'),
    notMonthlyText('noegletal'),
    notMonthlyText('unknown'),
    kommunerText(0),
    kommunerText(5),
  ])('%s', (sentence) => {
    expectSentence(sentence);
    expect(sentence).toMatch(/\.$/);
  });

  test('a file with all kommuner needs no word about them', () => {
    expect(kommunerText(98)).toBe('');
  });

  test('numbers and months are where they belong', () => {
    expect(placementTexts.lacks([share], 'y25i01', [month(2026, 8)])).toMatch(
      /^Tabel y25i01 har ikke august 2026 med, så „Langtidsledige i pct\. af de ledige“ kan ikke/,
    );
    expect(placementTexts.newPeriods([month(2026, 7), month(2026, 8)])).toBe(
      '2 nye perioder, fra juli 2026 til august 2026.',
    );
    expect(placementTexts.newAreas(1)).toBe('Tal for 1 område, der ikke var tal for før.');
  });
});

describe('sizes and times', () => {
  test('bytes in the unit that reads best', () => {
    expect(dataTexts.size(1)).toBe('1 byte');
    expect(dataTexts.size(249_400)).toBe('249 kB');
    expect(dataTexts.size(60_000_000)).toBe('60,0 MB');
  });

  test('two files of one name are told apart by when they came', () => {
    const [a, b] = ['2026-08-20T08:05:00Z', '2026-08-21T08:05:00Z'].map((iso) =>
      dataTexts.nameAndTime('eksport.csv', iso),
    );
    expect(a).toMatch(/^eksport\.csv, lagt ind 20\. august 2026 kl\. \d\d\.\d\d$/);
    expect(a).not.toBe(b);
  });

  test('a pause of one second is not „1 sekunder“', () => {
    expect(liveTexts.pause(1)).toMatch(/om et sekund …$/);
    expect(liveTexts.pause(12)).toMatch(/om 12 sekunder …$/);
    expect(liveTexts.fetched('2026M07')).toContain('juli 2026');
  });

  test('what comes next is a sentence of its own, whatever it is', () => {
    for (const text of Object.values(dataTexts.next)) expectSentence(text);
  });
});
