/** The steps lead to the very tables and measures that the figures are made from. */
import { describe, expect, test } from 'vitest';
import { tablesOf } from '../../../src/domain/indicator.ts';
import { indicatorOf, indicators } from '../../../src/domain/indicatorRegistry.ts';
import { guidance } from '../../../src/language/guidanceTexts.ts';
import { measureRefs } from '../../../src/ownData/canonical.ts';

const refs = indicators.flatMap(measureRefs);
const tables = [...new Set(indicators.flatMap(tablesOf))];
const stepsFor = (table: string): string =>
  guidance
    .filter((one) => one.table === table)
    .flatMap(({ steps }) => steps)
    .join(' ');

describe('tables', () => {
  test('every table that a figure is made from has its steps, once, and no other has', () => {
    expect(guidance.map(({ table }) => table).sort()).toEqual([...tables].sort());
  });

  test.each(guidance)('$table: the steps name it and end with the file here', ({ table, steps, url }) => {
    expect(steps[0]).toContain(table);
    expect(steps.at(-1)).toMatch(/CSV.*læg filen ind her\.$/);
    expect(new URL(url).protocol).toBe('https:');
  });

  test('each publisher has its own site, and Statistikbanken one page per table', () => {
    for (const { table, publisher, url } of guidance) {
      const isDst = /^A/.test(table);
      expect(publisher).toBe(isDst ? 'Statistikbanken' : 'Jobindsats');
      expect(url).toBe(isDst ? `https://www.statistikbanken.dk/${table}` : 'https://jobindsats.dk/');
    }
  });
});

describe('measures', () => {
  test.each(guidance.filter(({ measures }) => measures.length > 0))(
    '$table: those that figures read, all of them, word for word',
    ({ table, measures }) => {
      const wanted = new Set(refs.filter((ref) => ref.table === table).map(({ measure }) => measure));
      expect([...measures].sort()).toEqual([...wanted].sort());
      for (const measure of measures) expect(stepsFor(table)).toContain(`„${measure}“`);
    },
  );

  // As the publishers' descriptions have them (the names of y01a27, y01b01 and Statistikbanken's values are not known).
  test('are these', () => {
    expect(Object.fromEntries(guidance.map(({ table, measures }) => [table, measures]))).toEqual({
      y25i09: ['Antal langtidsledige fuldtidspersoner'],
      y25i01: ['Antal ledige fuldtidspersoner', 'Ledige fuldtidspersoner i pct. af arbejdsstyrken 16-66 år'],
      y01dia02: [
        'Antal dimittendledige personer',
        'Andel dimittendledige personer ift. dagpengeledige personer',
      ],
      ...{ y01a27: [], y01b01: [], AULK04: [], AUP02: [] },
    });
  });

  test('bands, weeks and benefits are named as figures know them', () => {
    const { source } = indicatorOf('varighed-fordeling');
    if (source.kind !== 'bands') throw new Error(source.kind);
    for (const { key } of source.bands) expect(stepsFor('y01a27')).toContain(key);
    expect(stepsFor('y01b01')).toContain('0, 4, 8, 13, 17, 21, 26, 30, 34, 39, 43, 47 og 52 uger');
    expect(stepsFor('y25i09')).toContain('Ydelsesgrupper: vælg i alt, A-dagpenge og Kontanthjælp.');
    expect(stepsFor('AULK04')).toMatch(/antal og pct\. af arbejdsstyrken.*januar 2009/);
  });
});

test('every step is a sentence, every topic a heading of its own', () => {
  for (const { steps, gives } of guidance)
    for (const text of [...steps, gives]) {
      expect(text).toMatch(/^\p{Lu}.*[^ ]\.$/u);
      expect(text).not.toMatch(/undefined|null| {2}|\.\./);
    }
  expect(new Set(guidance.map(({ topic }) => topic)).size).toBe(guidance.length);
});
