/** The English words of `#/data`: one and many, names that are missing, and every outcome. */
import { describe, expect, test } from 'vitest';
import { indicators } from '../../../../src/domain/indicatorRegistry.ts';
import type { BundleImport, BundleRefusal, StoreProblem } from '../../../../src/domain/ownStore.ts';
import { monthOf, type Period } from '../../../../src/domain/period.ts';
import { failed, type PublisherFailureKind } from '../../../../src/domain/publisherFailure.ts';
import { UNIT_CHOICES as DANISH_UNITS } from '../../../../src/language/dataTexts.ts';
import { decimalChoices, marksIn, tableChoice } from '../../../../src/language/en/dataChoices.ts';
import { dataTexts, UNIT_CHOICES } from '../../../../src/language/en/dataTexts.ts';
import { areasText, fileFactTexts, periodsText, readingText } from '../../../../src/language/en/fileFacts.ts';
import { liveTexts } from '../../../../src/language/en/liveTexts.ts';
import {
  describeAddOutcome,
  describeBundleExport,
  describeBundleImport,
  describeChangeOutcome,
  describeStoreProblem,
} from '../../../../src/language/en/ownDataTexts.ts';
import { ownText } from '../../../../src/language/en/ownIndicatorText.ts';
import { kommunerText, notMonthlyText, placementTexts } from '../../../../src/language/en/placementTexts.ts';
import { describePublisherFailure, liveTableTitles } from '../../../../src/language/en/publisherTexts.ts';
import { expectEnglish } from './grammar.ts';

const month = (year: number, number: number): Period => ({
  frequency: 'month',
  start: monthOf(year, number),
});
const share = indicators.find(({ id }) => id === 'langtidsledige-andel')!;
const count = indicators.find(({ id }) => id === 'langtidsledige-antal')!;

describe('facts about a file', () => {
  test('periods, areas, rows, sheets', () => {
    expect(
      periodsText({ count: 1, first: month(2026, 6), last: month(2026, 6), frequencies: ['month'] }),
    ).toBe('1 month, June 2026');
    expect(
      periodsText({ count: 2, first: month(2026, 5), last: month(2026, 6), frequencies: ['month'] }),
    ).toBe('2 months, May 2026 to June 2026');
    const none = { country: false, regions: 0, landsdele: 0, kommuner: 0 };
    expect(areasText(none)).toBe('none');
    expect(areasText({ ...none, kommuner: 1 })).toBe('1 municipality');
    expect(areasText({ country: true, regions: 5, landsdele: 1, kommuner: 98 })).toBe(
      'Denmark, 5 regions, 1 province and 98 municipalities',
    );
    expect(fileFactTexts.rows(1, 1, 0, 0)).toBe('1 row in the file: 1 used, 0 skipped, 0 rejected.');
    expect(fileFactTexts.rows(1234, 1200, 30, 4)).toMatch(/^1,234 rows in the file: 1,200 used/);
    expect(fileFactTexts.sheetOf('Ark1', 1)).toBe('“Ark1”; 1 other sheet was not read');
    expect(fileFactTexts.sheetOf('Ark1', 2)).toBe('“Ark1”; 2 other sheets were not read');
  });

  test('how numbers were read', () => {
    expect(readingText({ decimalMark: 'none', decimals: 0 })).toBe('whole numbers');
    expect(readingText({ decimalMark: 'comma', decimals: 1 })).toBe('decimal comma, 1 decimal place');
    expect(readingText({ decimalMark: 'point', decimals: 3 })).toBe('decimal point, 3 decimal places');
  });
});

describe('questions', () => {
  test('about one measure, several, and one without a heading', () => {
    expect(dataTexts.askUnit(['Antal'])).toBe('What does “Antal” count?');
    expect(dataTexts.askUnit([''])).toBe('What do the figures in the file count?');
    expect(dataTexts.askUnit(['A', 'B'])).toBe('What do “A” and “B” count?');
    expect(dataTexts.askUnit(['A', 'B', 'C', 'D'])).toBe('What do “A”, “B” and 2 others count?');
    expect(dataTexts.askDecimal(['A'], '1.234')).toBe('What does “1.234” mean in “A”?');
    expect(dataTexts.questionsHeading(1)).toBe('One question before the figures can be used');
    expect(dataTexts.questionsHeading(2)).toBe('2 questions before the figures can be used');
    expect([marksIn(''), marksIn('Udgift')]).toEqual(['The figures', 'Figures in “Udgift”']);
  });

  test('both readings of a text, as the British write them', () => {
    expect(decimalChoices('1.234')).toEqual([
      ['comma', '1,234 (the file has a decimal comma)'],
      ['point', '1.234 (the file has a decimal point)'],
    ]);
    expect(decimalChoices('1,234')[0]).toEqual(['comma', '1.234 (the file has a decimal comma)']);
  });

  test('the same units on offer as in Danish; a known table by what it holds', () => {
    expect(UNIT_CHOICES).toEqual(DANISH_UNITS);
    expect(tableChoice('AULK04')).toBe('AULK04: long-term unemployed');
    expect(tableChoice('AUX99')).toBe('AUX99');
  });

  test('when a file was added', () => {
    expect(dataTexts.addedAt('2026-11-22T12:00:00')).toMatch(/^added 22 November 2026 at 12:00$/);
    expect(dataTexts.size(1)).toBe('1 byte');
    expect(dataTexts.size(1_250_000)).toBe('1.3 MB');
  });
});

describe('what a file becomes', () => {
  test.each([
    placementTexts.feeds([share, count]),
    placementTexts.newIndicators([count]),
    placementTexts.newIndicators([share, count]),
    placementTexts.newPeriods([month(2026, 7)]),
    placementTexts.newPeriods([month(2026, 7), month(2026, 8)]),
    placementTexts.newAreas(1),
    placementTexts.newAreas(98),
    ...[placementTexts.older, placementTexts.same, placementTexts.differs, placementTexts.covered],
    placementTexts.above('a.csv'),
    placementTexts.untouched(1, true),
    placementTexts.untouched(93, true),
    placementTexts.untouched(93, false),
    placementTexts.lacks([share], 'y25i01', [month(2026, 8)]),
    placementTexts.lacks([share, count], 'y25i01', [month(2026, 7), month(2026, 8)]),
    placementTexts.noTotal('Køn'),
    placementTexts.unitDiffers('Antal'),
    placementTexts.unitDiffers(''),
    notMonthlyText('noegletal'),
    notMonthlyText('unknown'),
    kommunerText(0),
    kommunerText(1),
    kommunerText(5),
  ])('%s', (sentence) => {
    expectEnglish(sentence);
  });

  test('one municipality keeps, several keep', () => {
    expect(placementTexts.untouched(1, true)).toBe(
      '1 municipality that is not in the file keeps the figures already here, and has none in the new periods. They may be from another edition than the file’s.',
    );
    expect(placementTexts.untouched(2, false)).toMatch(/^2 municipalities that are not in the file keep/);
    expect(kommunerText(98)).toBe('');
  });

  test('names the headings it points to', () => {
    expect(placementTexts.covered).toContain('“Compare two editions”');
    expect(notMonthlyText('noegletal')).toContain(`“${dataTexts.guidanceHeading}”`);
  });
});

// As records, so that a kind added to a type does not compile until it stands here too.
const PROBLEMS: { [K in StoreProblem['kind']]: Extract<StoreProblem, { kind: K }> } = {
  full: { kind: 'full' },
  forbidden: { kind: 'forbidden' },
  newer: { kind: 'newer' },
  blocked: { kind: 'blocked' },
  broken: { kind: 'broken', detail: 'UnknownError' },
};
const REFUSALS: { [K in BundleRefusal['kind']]: Extract<BundleRefusal, { kind: K }> } = {
  'not-a-zip': { kind: 'not-a-zip' },
  foreign: { kind: 'foreign' },
  newer: { kind: 'newer', schema: 2 },
  'too-large': { kind: 'too-large', limit: 100_000_000 },
  damaged: { kind: 'damaged' },
};

describe('what happened to files', () => {
  test('every problem and refusal says what and what to do', () => {
    const texts = [
      ...Object.values(PROBLEMS).map(describeStoreProblem),
      describeStoreProblem({ kind: 'broken', detail: 'bytes-lost' }),
      ...Object.values(REFUSALS).map((refusal) => describeBundleImport({ kind: 'refused', refusal })),
    ];
    for (const text of texts) expectEnglish(text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('files are counted and named', () => {
    const imported = (more: Partial<Extract<BundleImport, { kind: 'imported' }>>) =>
      describeBundleImport({
        ...{ kind: 'imported', kept: [], already: [], visitOnly: [], why: null, damaged: [] },
        ...more,
      });
    expect(imported({})).toBe('There are no files in the zip file.');
    expect(imported({ kept: ['a.csv'] })).toBe('One file has been added: “a.csv”.');
    expect(imported({ kept: ['a', 'b', 'c', 'd', 'e', 'f', 'g'], already: ['h'] })).toBe(
      '7 files have been added: “a”, “b”, “c”, “d” and 3 more. One file was already here: “h”.',
    );
    expect(imported({ visitOnly: ['a', 'b'], why: { kind: 'full' } })).toMatch(
      /^2 files are included, but only until you close the page: “a” and “b”\. The browser has no room/,
    );
    expectEnglish(imported({ damaged: [{ name: 'a', why: 'missing' }] }));
  });

  test('adding, changing, exporting', () => {
    expect(describeAddOutcome('a.csv', { kind: 'visit-only', why: { kind: 'forbidden' } })).toMatch(
      /^“a\.csv” is included, but only until you close the page\. The browser does not keep/,
    );
    expect(describeChangeOutcome({ kind: 'done' })).toBe('');
    expectEnglish(describeChangeOutcome({ kind: 'failed', why: { kind: 'full' } }));
    expect(describeBundleExport({ kind: 'too-large', limit: 1_500_000_000 })).toContain('more than 1,500 MB');
  });
});

const FAILURES: Record<PublisherFailureKind, true> = {
  ...{ offline: true, blocked: true, timeout: true, 'rate-limited': true, refused: true },
  ...{ server: true, 'half-answer': true, cancelled: true, 'not-understood': true },
};

describe('fetching', () => {
  test.each(Object.keys(FAILURES) as PublisherFailureKind[])('%s', (kind) => {
    const text = describePublisherFailure(failed(kind).failure);
    expectEnglish(text);
    if (kind !== 'cancelled') expect(text).toContain('Statistikbanken');
  });

  test.each([
    [1, '1 second.'],
    [30, '30 seconds.'],
    [300, '5 minutes.'],
    [3600 * 3, '3 hours.'],
  ])('a wait of %i seconds is %s', (retryAfter, words) => {
    expect(describePublisherFailure(failed('rate-limited', { retryAfter }).failure)).toContain(
      `Try again in ${words}`,
    );
  });

  test('the publisher’s own words are quoted', () => {
    const known = { status: 401, message: 'Unknown hierarchy', detail: 'ECONNRESET' };
    expect(describePublisherFailure(failed('refused', known).failure, 'jobindsats')).toBe(
      'Jobindsats does not know the access key. Check that it is written correctly and has not expired. Jobindsats writes: “Unknown hierarchy”',
    );
  });

  test('what was fetched', () => {
    expectEnglish(liveTexts.fetched('2026M06'));
    expect(liveTexts.fetched('2026M06')).toContain('including June 2026.');
    expect(liveTexts.pause(1)).toContain('in a second …');
    expect(`${liveTableTitles['long-term']} ${liveTexts.about('AULK04', 2009)}`).toBe(
      'Long-term unemployed (at least 52 weeks in a row) table AULK04, all municipalities month by month from 2009.',
    );
  });
});

test('a measure of the reader’s own is quoted', () => {
  const own = ownText('Antal sygemeldte');
  expect(own.predicate('120', 'var', ' on cash assistance')).toBe(
    '“Antal sygemeldte” on cash assistance was 120',
  );
  expect(own.predicate('120', 'er', '')).toBe('“Antal sygemeldte” is 120');
  expect(own.quantity).toBe('the figure for “Antal sygemeldte”');
});
