import { describe, expect, test } from 'vitest';
import { unmeasurableGoals, unmeasurableIn, whereToFind } from '../../../src/language/unmeasurableGoals.ts';

/** The tables whose contents the project has notes of; any other must be looked up by the reader. */
const KNOWN = ['AULK04', 'y25i09', 'y01dia02', 'y01a27', 'y01b01', 'y01g01'];

const found = (text: string, topic: Parameters<typeof unmeasurableIn>[1] = 'langtidsledighed') =>
  unmeasurableIn(text, topic).map(({ id }) => id);

describe('unmeasurableGoals', () => {
  test.each(unmeasurableGoals)('$id says what is missing and where to go, in whole sentences', (entry) => {
    for (const sentence of [entry.missing, whereToFind(entry), entry.caution]) {
      expect(sentence).toMatch(/^\p{Lu}.*[^.]\.$/u);
      expect(sentence).not.toMatch(/ {2}|undefined|null/);
    }
    expect(entry.goal).toMatch(/^\p{Lu}.*\p{L}$/u);
    if (entry.table !== null) expect(KNOWN).toContain(entry.table);
    expect(whereToFind(entry)).toContain(entry.table ?? 'under emnet');
  });

  test('each is known by its own name, and each name is there once', () => {
    for (const { goal, id } of unmeasurableGoals) expect(found(goal)).toContain(id);
    expect(new Set(unmeasurableGoals.map(({ id }) => id)).size).toBe(unmeasurableGoals.length);
  });
});

describe('unmeasurableIn', () => {
  test.each([
    ['Særlig indsats for unge under 30', ['under-30']],
    ['80 pct. i job inden tre måneder', ['job-inden-tre-maaneder']],
    ['Flere i virksomhedspraktik', ['virksomhedspraktik']],
    ['Færre på sygedagpenge', ['sygedagpenge']],
    ['Højst 20 uger på dagpenge', ['varighed-i-kommunen']],
    ['Unge akademikere', ['under-30', 'a-kasse']],
  ] as const)('%s', (text, ids) => {
    expect(found(text)).toEqual(ids);
  });

  test.each(['Beskæftigelsesplan 2026', 'Færre langtidsledige', 'Byrådets mål, 1. halvår', 'på vej', ''])(
    'nothing in „%s“',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  test('what the topic itself measures is no trouble there', () => {
    expect(found('Færre ledige dimittender', 'dimittender')).toEqual([]);
    expect(found('Færre ledige dimittender', 'ledighed')).toEqual(['dimittender-i-kommunen']);
    expect(found('Kortere forløb', 'varighed')).toEqual([]);
  });
});
