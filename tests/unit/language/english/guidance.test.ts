/** The way to an export in English, with what the Danish pages call things. */
import { describe, expect, test } from 'vitest';
import { tablesOf } from '../../../../src/domain/indicator.ts';
import { indicators } from '../../../../src/domain/indicatorRegistry.ts';
import { guidance } from '../../../../src/language/en/guidanceTexts.ts';
import { guidance as danish } from '../../../../src/language/guidanceTexts.ts';
import { expectEnglish } from './grammar.ts';

const stepsFor = (table: string): string =>
  guidance
    .filter((one) => one.table === table)
    .flatMap(({ steps }) => steps)
    .join(' ');

test('the same tables, measures and addresses, and as many steps', () => {
  const facts = (all: typeof guidance) =>
    all.map(({ table, publisher, url, measures, steps }) => ({
      ...{ table, publisher, url, measures, steps: steps.length },
    }));
  expect(facts(guidance)).toEqual(facts(danish));
  expect(guidance.map(({ table }) => table).sort()).toEqual(
    [...new Set(indicators.flatMap(tablesOf))].sort(),
  );
});

describe.each(guidance)('$table', ({ table, measures, steps, gives, topic }) => {
  test('every step is an English sentence', () => {
    for (const text of [...steps, gives]) expectEnglish(text);
    expectEnglish(`${topic}.`);
  });

  test('leads from the table to the file here', () => {
    expect(steps[0]).toContain(table);
    expect(steps.at(-1)).toBe('Save the table as CSV or Excel (.xlsx), and add the file here.');
  });

  test('measures are quoted word for word, with what they mean', () => {
    for (const measure of measures)
      expect(steps.join(' ')).toMatch(new RegExp(`“${measure.replace('.', '\\.')}” \\(`));
  });
});

describe('what must be found on a Danish page is quoted in Danish', () => {
  test.each([
    [
      'y25i09',
      'Choose the figure “Antal langtidsledige fuldtidspersoner” (number of long-term unemployed full-time persons).',
    ],
    ['y25i09', '“Område” (area): choose all municipalities and “Hele landet” (all Denmark).'],
    [
      'y25i09',
      '“Ydelsesgrupper” (benefit groups): choose the total (“i alt”), “A-dagpenge” (unemployment insurance benefits) and “Kontanthjælp” (cash assistance).',
    ],
    ['y25i01', '“A-kasse” (unemployment insurance fund): choose the total (“i alt”) only.'],
    [
      'y01dia02',
      'Choose the figures “Antal dimittendledige personer” (number of unemployed graduates) and “Andel dimittendledige personer ift. dagpengeledige personer”',
    ],
    [
      'y01a27',
      '“under 2 uger”, “2-4 uger”, “5-13 uger”, “14-26 uger”, “27-39 uger”, “40-52 uger” and “over 52 uger” (“uger” are weeks)',
    ],
    ['y01b01', 'after 0, 4, 8, 13, 17, 21, 26, 30, 34, 39, 43, 47 and 52 weeks.'],
    ['AULK04', '“Tid” (time): choose all months. The table begins in January 2009.'],
    [
      'AUP02',
      '“Ydelsestype” (type of benefit), “alder” (age) and “køn” (sex): choose the total (“i alt”) only.',
    ],
  ])('%s: %s', (table, words) => {
    expect(stepsFor(table)).toContain(words);
  });
});
