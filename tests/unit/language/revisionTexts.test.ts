/** What was revised, in sentences: none, one and many of everything. */
import { describe, expect, test } from 'vitest';
import { monthOf, type Period } from '../../../src/domain/period.ts';
import { describeObstacle, type RevisionObstacle } from '../../../src/language/revisionObstacles.ts';
import {
  measureQuantity,
  type RevisedNumber,
  type RevisedPeriod,
  type RevisionFacts,
  revisionHeadline,
  revisionSentences,
} from '../../../src/language/revisionTexts.ts';
import { expectSentence } from './grammar.ts';

const month = (number: number, year = 2026): Period => ({ frequency: 'month', start: monthOf(year, number) });
const number = (before: number, after: number): RevisedNumber => ({
  ...{ before, after, change: after - before },
  percent: before < 10 ? Number.NaN : (100 * (after - before)) / before,
});
const period = (more: Partial<RevisedPeriod> = {}): RevisedPeriod => ({
  ...{ period: month(6), up: 0, down: 0, same: 98, country: number(10_000, 10_000), only: null },
  ...{ unhidden: 0, hidden: 0, appeared: 0, disappeared: 0, ...more },
});
const facts = (periods: readonly RevisedPeriod[], more: Partial<RevisionFacts> = {}): RevisionFacts => ({
  ...{ quantity: 'antallet af ledige', unit: 'full-time-persons', decimals: 0, peers: 'municipality' },
  ...{ periods, newPeriods: [], removedPeriods: [], newAreas: [], removedAreas: [], ...more },
});
const PERCENT = { unit: 'percent-of-labour-force', decimals: 1, quantity: 'ledigheden' } as const;

function headline(of: RevisionFacts): string {
  const text = revisionHeadline(of);
  expectSentence(text);
  return text;
}

describe('the headline', () => {
  const country = number(10_000, 10_214);
  const subject = 'Antallet af ledige i juni 2026 er';

  test.each([
    [{ country, up: 96, same: 2 }, 'opjusteret med 2,1 pct. på landsplan; tallet steg i 96 af 98 kommuner'],
    [{ country, up: 98, same: 0 }, 'opjusteret med 2,1 pct. på landsplan; tallet steg i alle 98 kommuner'],
    [{ country, up: 2, same: 0 }, 'opjusteret med 2,1 pct. på landsplan; tallet steg i begge kommuner'],
    [{ country, up: 1, same: 97 }, 'opjusteret med 2,1 pct. på landsplan; tallet steg i én af 98 kommuner'],
    [{ country, down: 3, same: 95 }, 'opjusteret med 2,1 pct. på landsplan; tallet faldt i 3 af 98 kommuner'],
    [
      { country, up: 60, down: 20, same: 18 },
      'opjusteret med 2,1 pct. på landsplan; tallet steg i 60 og faldt i 20 af 98 kommuner',
    ],
    [
      { country: number(10_000, 9_880), up: 1, down: 20, same: 77 },
      'nedjusteret med 1,2 pct. på landsplan; tallet faldt i 20 og steg i én af 98 kommuner',
    ],
    [{ country }, 'opjusteret med 2,1 pct. på landsplan; ingen af de 98 kommuner er ændret'],
    [{ country, same: 0 }, 'opjusteret med 2,1 pct. på landsplan'],
    [{ country, same: 1 }, 'opjusteret med 2,1 pct. på landsplan'],
    [
      { country: number(10_000, 10_001) },
      'opjusteret med under 0,1 pct. på landsplan; ingen af de 98 kommuner er ændret',
    ],
    [{ country: number(9, 8), same: 0 }, 'nedjusteret fra 9 til 8 på landsplan'],
    [{ up: 2, down: 1, same: 95 }, 'uændret på landsplan, men tallet steg i 2 og faldt i én af 98 kommuner'],
    [{ country: null, up: 96, down: 1, same: 1 }, 'opjusteret i 96 og nedjusteret i én af 98 kommuner'],
    [{ country: null, up: 5, same: 0 }, 'opjusteret i alle 5 kommuner'],
    [{ country: null, down: 1, same: 4 }, 'nedjusteret i én af 5 kommuner'],
  ])('%j: %s', (more, end) => {
    expect(headline(facts([period(more)]))).toBe(`${subject} ${end}`);
  });

  test('names the only kommune there is', () => {
    const only = { area: '492', ...number(20, 21) };
    expect(headline(facts([period({ country: null, up: 1, same: 0, only })]))).toBe(
      'Antallet af ledige på Ærø i juni 2026 er opjusteret med 5,0 pct.',
    );
    expect(headline(facts([period({ country, up: 1, same: 0, only })]))).toBe(
      `${subject} opjusteret med 2,1 pct. på landsplan; tallet steg på Ærø`,
    );
  });

  test('shares move in percentage points, averages in weeks, unknown units from one number to another', () => {
    const moved = period({ country: { ...number(2.9, 3), change: 0.1 }, up: 3, same: 95 });
    expect(headline(facts([moved], PERCENT))).toBe(
      'Ledigheden i juni 2026 er opjusteret med 0,1 procentpoint på landsplan; tallet steg i 3 af 98 kommuner',
    );
    expect(headline(facts([moved], { unit: 'weeks', decimals: 1 }))).toContain('med 0,1 uger på landsplan');
    expect(headline(facts([period({ country: number(20, 21) })], { unit: 'weeks' }))).toContain(
      'med 1 uge på',
    );
    expect(headline(facts([moved], { unit: 'unknown', decimals: 1 }))).toContain(
      'fra 2,9 til 3,0 på landsplan',
    );
  });

  test('is about the newest month that was revised', () => {
    const periods = [period({ period: month(4), up: 1, same: 97 }), period({ period: month(5) }), period()];
    expect(headline(facts(periods))).toBe(
      'Antallet af ledige i april 2026 er uændret på landsplan, men tallet steg i én af 98 kommuner',
    );
  });

  test('says when nothing was, and when nothing is shared', () => {
    expect(headline(facts([period(), period({ period: month(7) })]))).toBe(
      'Antallet af ledige er uændret i de 2 måneder, begge udgaver har',
    );
    expect(headline(facts([period(), period(), period()]))).toContain('i alle de 3 måneder');
    expect(headline(facts([period()]))).toBe(
      'Antallet af ledige er uændret i juni 2026, den eneste måned, begge udgaver har',
    );
    const year: Period = { frequency: 'year', start: monthOf(2025, 1) };
    expect(headline(facts([period({ period: year })]))).toBe(
      'Antallet af ledige er uændret i 2025, det eneste år, begge udgaver har',
    );
    expect(headline(facts([period(), period({ period: year })]))).toContain('i de 2 perioder');
    expect(headline(facts([]))).toBe('De to udgaver har ingen perioder til fælles for antallet af ledige');
  });

  test('counts regions as regions', () => {
    expect(headline(facts([period({ up: 2, same: 3 })], { peers: 'region' }))).toMatch(
      /steg i 2 af 5 regioner$/,
    );
  });
});

describe('the rest', () => {
  const sentences = (more: Partial<RevisionFacts>, periods: readonly RevisedPeriod[] = [period()]) => {
    const said = revisionSentences(facts(periods, more));
    for (const sentence of said) expectSentence(sentence);
    return said;
  };
  const revised = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => period({ period: month(from + i), up: 1 }));

  test('is nothing when there is nothing more', () => {
    expect(sentences({})).toEqual([]);
    expect(sentences({}, revised(6, 6))).toEqual([]);
  });

  test('other months, newest first, named or counted', () => {
    expect(sentences({}, revised(5, 6))).toEqual(['Også maj 2026 er ændret.']);
    expect(sentences({}, revised(3, 6))).toEqual(['Også maj 2026, april 2026 og marts 2026 er ændret.']);
    expect(sentences({}, revised(1, 6))).toEqual([
      'Også 5 andre måneder er ændret, tilbage til januar 2026.',
    ]);
  });

  test('months and areas that came and went', () => {
    expect(sentences({ newPeriods: [month(7)], removedPeriods: [month(8, 2021), month(9, 2021)] })).toEqual([
      'Juli 2026 er kommet til.',
      'August 2021 og september 2021 er ikke længere med.',
    ]);
    expect(sentences({ newPeriods: [month(7), month(8), month(9)] })).toEqual([
      '3 måneder fra juli 2026 til september 2026 er kommet til.',
    ]);
    expect(
      sentences({ newAreas: ['480', '492'], removedAreas: ['101', '147', '151', '153', '155'] }),
    ).toEqual(['Tal for Nordfyns Kommune og Ærø er kommet til.', 'Tal for 5 kommuner er ikke længere med.']);
    expect(sentences({ newAreas: ['000', '081', '082', '083', '851'] })).toEqual([
      'Tal for 5 områder er kommet til.',
    ]);
  });

  test('hidden and shown, lost and found', () => {
    const turned = { unhidden: 2, hidden: 1, appeared: 1, disappeared: 1234 };
    expect(sentences({}, [period(turned), period({ period: month(7), hidden: 2 })])).toEqual([
      '2 tal, der var skjult, er nu offentliggjort.',
      '3 tal, der var offentliggjort, er nu skjult.',
      'Ét tal, der manglede, er kommet til.',
      '1.234 tal, der var med, mangler nu.',
    ]);
  });
});

describe('what is counted', () => {
  test('has the app’s own words where measure and unit are known, else the measure is quoted', () => {
    expect(measureQuantity('Antal ledige fuldtidspersoner', 'full-time-persons', [])).toBe(
      'antallet af ledige',
    );
    expect(
      measureQuantity('Antal langtidsledige fuldtidspersoner', 'full-time-persons', ['A-dagpenge']),
    ).toBe('antallet af langtidsledige (A-dagpenge)');
    expect(
      measureQuantity(
        'Ledige fuldtidspersoner i pct. af arbejdsstyrken 16-66 år',
        'percent-of-labour-force',
        [],
      ),
    ).toBe('ledigheden');
    for (const [name, unit] of [
      ['Antal bruttoledige personer', 'persons'],
      ['Antal ledige fuldtidspersoner', 'persons'],
    ] as const)
      expect(measureQuantity(name, unit, [])).toBe(`tallet for „${name}“`);
  });
});

// As a record, so that a kind added to the type does not compile until it stands here too.
const OBSTACLES: { [K in RevisionObstacle['kind']]: Extract<RevisionObstacle, { kind: K }> } = {
  'no-shared-measure': { kind: 'no-shared-measure' },
  'measure-new': { kind: 'measure-new', measure: 'Antal' },
  'measure-removed': { kind: 'measure-removed', measure: 'Antal' },
  'unit-changed': { kind: 'unit-changed', measure: 'Antal' },
  split: { kind: 'split', dimension: 'Køn' },
  'parts-left': { kind: 'parts-left', parts: 1234 },
};

test.each(Object.values(OBSTACLES))('$kind is said', (obstacle) => {
  const text = describeObstacle(obstacle);
  expect(text).toMatch(/^[\p{Lu}„].*[^. ][.?]$/u);
  if ('measure' in obstacle) expect(text).toContain('„Antal“');
});
