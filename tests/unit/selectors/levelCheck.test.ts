/** Levels held against numbers read off the published files by hand. */
import { describe, expect, test } from 'vitest';
import { monthOf } from '../../../src/domain/period.ts';
import type { LevelCheck } from '../../../src/language/levelFacts.ts';
import type { ClaimView } from '../../../src/viewState/claimView.ts';
import { checkLevels } from '../claim/levelling.ts';

const only = (text: string, corrected: Partial<ClaimView> = {}): LevelCheck => {
  const [check, ...rest] = checkLevels(text, corrected);
  expect(rest).toEqual([]);
  return check!;
};

describe('near', () => {
  // 748 in the file: unrounded at most 748.5, and two per cent fewer (733.04) in an earlier edition.
  test.each([
    [732, 'fails', 'stemmer-ikke'],
    [733, 'near', 'stemmer-men'],
    [748, 'holds', 'stemmer'],
    [749, 'near', 'stemmer-men'],
    [750, 'fails', 'stemmer-ikke'],
  ])('%i long-term unemployed in Aalborg: %s', (said, outcome, verdict) => {
    const check = only(`I juni 2026 var der ${said} langtidsledige i Aalborg.`);
    expect(check.parts).toMatchObject([{ kind: 'own', actual: 748, outcome }]);
    expect(check.verdict).toBe(verdict);
    expect(check.buts).toEqual(outcome === 'near' ? ['near'] : []);
  });

  // One decimal up is as near for every number: 3,6 in June 2026, 4,0 in July 2025, 4,2 in July 2026.
  test.each([
    ['3,7 pct. i juni 2026', 'near'],
    ['3,8 pct. i juni 2026', 'fails'],
    ['4,1 pct. i juli 2025', 'near'],
    ['4,3 pct. i juli 2026', 'near'],
    ['4,4 pct. i juli 2026', 'fails'],
  ])('%s: %s', (said, outcome) => {
    expect(only(`Ledigheden i Aalborg var ${said}.`).parts).toMatchObject([{ outcome }]);
  });
});

describe('means', () => {
  test('a year and a quarter: Odense’s twelve of 2025 add up to 46.7, Aalborg’s three to 10.6', () => {
    const year = only('I 2025 var ledigheden i Odense 3,9 pct.');
    expect(year.verdict).toBe('stemmer');
    expect(year.value).toBeCloseTo(46.7 / 12, 10);
    const quarter = only('I 2. kvartal 2026 var ledigheden i Aalborg 3,5 pct.');
    expect(quarter.verdict).toBe('stemmer');
    expect(quarter.value).toBeCloseTo(10.6 / 3, 10);
  });

  test('of which a month is missing are none', () => {
    expect(only('I 3. kvartal 2021 var ledigheden i Aalborg 4,0 pct.')).toMatchObject({
      verdict: 'kan-ikke-afgoeres',
      unclear: { kind: 'before', first: monthOf(2021, 8) },
    });
  });
});

test('the months around: 12 before and 6 after, without its own', () => {
  // From July 2024 to January 2026: 4,1 and 3,9, …, 3,2 (December 2024 and others), 3,9 in August 2025.
  const { nearby } = only('Ledigheden i Aalborg var 4,0 pct. i juli 2025.');
  expect(nearby).toMatchObject({ of: 18, way: 18, holds: 3, newest: monthOf(2025, 8) });
  expect(nearby!.low).toMatchObject({ month: monthOf(2024, 12), value: 3.2 });
  expect(nearby!.high).toMatchObject({ month: monthOf(2024, 7), value: 4.1 });
});

describe('another place', () => {
  test('its number has to be right too', () => {
    const check = only('Ledigheden i Aalborg er 3,6 pct. mod 3,3 pct. i hele landet i juni 2026.');
    expect(check.verdict).toBe('stemmer-ikke');
    expect(check.parts.map(({ kind, actual, outcome }) => [kind, actual, outcome])).toEqual([
      ['own', 3.6, 'holds'],
      ['other', 3, 'fails'],
    ]);
  });

  test('without a number of its own nothing is said', () => {
    expect(only('Der er flere langtidsledige i Aalborg end på Læsø i juni 2026.')).toMatchObject({
      verdict: 'kan-ikke-afgoeres',
      unclearArea: '825',
      unclear: { kind: 'no-figure', reason: 'not-published' },
    });
  });
});

test('a record since a month is not broken by what lay before it', () => {
  // 4,2 in July 2026, 4,1 the highest of the two years before, 4,5 in August 2021.
  const since = only('Ledigheden i Aalborg var i juli 2026 den højeste i to år.');
  expect([since.verdict, since.record!.beaten]).toEqual(['stemmer', null]);
  const ever = only('Ledigheden i Aalborg var i juli 2026 den højeste nogensinde.');
  expect([ever.verdict, ever.record!.beaten]).toEqual([
    'stemmer-ikke',
    { month: monthOf(2021, 8), value: 4.5 },
  ]);
});

test('who shares the first place is told so', () => {
  // Morsø and Thisted both 2,0 pct. in December 2025, Rebild 2,3.
  const check = only('Ledigheden i Thisted var den laveste i Region Nordjylland i december 2025.');
  expect(check.rank).toMatchObject({ place: 1, ties: 1, of: 11 });
  expect(check.buts).toContain('tied');
});

test('a benefit and what the reader chose', () => {
  // 748 in all, 562 of them on dagpenge; 769 a year before.
  const text = 'I juni 2026 var der 562 langtidsledige på dagpenge i Aalborg.';
  expect(only(text)).toMatchObject({ value: 562, benefit: 'dagpenge', verdict: 'stemmer' });
  expect(only(text, { ydelse: 'kontanthjaelp' }).value).toBe(187);
  expect(only(text, { ydelse: 'ialt' }).value).toBe(748);
  const before = { kind: 'month', month: monthOf(2025, 6) } as const;
  expect(only(text, { til: before }).value).toBe(600);
  // The unemployed are not split by benefit here: those of all benefits are not taken for them.
  expect(only('I juni 2026 var der 4.179 ledige på dagpenge i Aalborg.')).toMatchObject({
    verdict: 'kan-ikke-afgoeres',
    unclear: { kind: 'no-benefit' },
  });
});

test('the place, the region and the country beside it', () => {
  // Fourth of the 96 with a number; 1,525 in Nordjylland, 17,346 in the country.
  expect(only('I juni 2026 var der 748 langtidsledige i Aalborg.')).toMatchObject({
    place: { place: 4, of: 96, ties: 0 },
    region: { code: '081', value: 1525 },
    country: 17_346,
    newest: true,
  });
});
