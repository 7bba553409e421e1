/** What is drawn of a level: all that it is held against, and what was said of it; on the published files. */
import { describe, expect, test } from 'vitest';
import { COUNTRY } from '../../../src/domain/area.ts';
import type { LevelCheck } from '../../../src/language/levelFacts.ts';
import type { IndicatorData } from '../../../src/selectors/indicatorData.ts';
import { levelData } from '../../../src/selectors/levelChecks.ts';
import { type LevelDotsModel, levelDots } from '../../../src/selectors/levelDots.ts';
import { checkLevels } from '../claim/levelling.ts';
import { official } from './realData.ts';

function modelOf(text: string): {
  readonly check: LevelCheck;
  readonly data: IndicatorData;
  readonly model: LevelDotsModel | null;
} {
  const check = checkLevels(text)[0]!;
  const data = levelData(check, official)!;
  return { check, data, model: levelDots(check, data) };
}
const marksOf = (text: string) => modelOf(text).model!.marks.map(({ code, role, dot }) => [code, role, dot]);

describe('what it is held against', () => {
  test('a kommune among all kommuner, with its region and the country as lines', () => {
    const text = 'Ledigheden i Aalborg er 3,9 pct. i juni 2026.';
    const { model } = modelOf(text);
    expect(model).toMatchObject({ kind: 'municipality', within: COUNTRY, without: [], scale: 'linear' });
    expect(model!.dots).toHaveLength(98);
    expect(marksOf(text)).toEqual([
      ['851', 'own', true],
      ['081', 'region', false],
      ['000', 'country', false],
    ]);
  });

  test('dots lie in order, and their places count from the highest', () => {
    const { dots } = modelOf('Ledigheden i Aalborg er 3,9 pct. i juni 2026.').model!;
    for (const [i, dot] of dots.entries()) {
      if (i === 0) continue;
      expect(dot.value).toBeGreaterThanOrEqual(dots[i - 1]!.value);
      expect(dot.place).toBeLessThanOrEqual(dots[i - 1]!.place);
    }
    expect(dots.at(-1)!.place).toBe(1);
  });

  test('a place in a region is held against the region’s kommuner, and number one is named', () => {
    const text = 'Hjørring har den højeste langtidsledighed i regionen.';
    const { model, check } = modelOf(text);
    expect(check.rank!.place).toBeGreaterThan(1);
    expect(model!.within).toBe('081');
    // Læsø has too few long-term unemployed to be published.
    expect([model!.dots.length, model!.without]).toEqual([10, ['825']]);
    expect(marksOf(text)).toContainEqual([check.rank!.first, 'first', true]);
    const first = modelOf('Aalborg har den højeste langtidsledighed i regionen.').model!;
    expect(first.marks.map(({ role }) => role)).toEqual(['own', 'region', 'country']);
  });

  test('the country it is held against stands once, as the other place', () => {
    expect(marksOf('Langtidsledigheden i Ishøj er dobbelt så høj som i resten af landet.')).toEqual([
      ['183', 'own', true],
      ['000', 'other', false],
      ['084', 'region', false],
    ]);
  });

  test('a region is held against regions; the country’s share against kommuner', () => {
    const region = modelOf('Ledigheden i Region Nordjylland er 2,9 pct. i juni 2026.').model!;
    expect([region.kind, region.dots.length]).toEqual(['region', 5]);
    const country = modelOf('Ledigheden i Danmark er 2,5 pct. i juni 2026.').model!;
    expect([country.kind, country.dots.length, country.marks[0]!.dot]).toEqual(['municipality', 98, false]);
  });

  test('counts are spread by ratio and have no larger places beside them but the one that was named', () => {
    const odense = modelOf('Der var 300 flere langtidsledige i Aarhus end i Odense i juni 2026.').model!;
    expect([odense.scale, odense.beyond]).toEqual(['log', []]);
    expect(odense.marks.map(({ role }) => role)).toEqual(['own', 'other']);
    const country = modelOf('Der var færre langtidsledige i Aarhus end i hele landet i juni 2026.').model!;
    expect(country.marks.map(({ role }) => role)).toEqual(['own']);
    expect(country.beyond.map(({ code }) => code)).toEqual(['000']);
  });

  test('nothing of the country’s count, of a record, and without figures', () => {
    expect(modelOf('I juni 2026 var der 17.400 langtidsledige i Danmark.').model).toBeNull();
    expect(modelOf('Langtidsledigheden i Aalborg er rekordlav.').model).toBeNull();
    expect(modelOf('Ledighedslængden er 24 uger i Aalborg.').model).toBeNull();
  });

  test('a year’s dots are means of its months', () => {
    const { model, check } = modelOf('I 2025 var ledigheden i Odense 3,9 pct.');
    const own = model!.dots.find(({ code }) => code === '461')!;
    expect(own.value).toBe(check.value);
    expect(own.value).not.toBe(Number(own.value.toFixed(1)));
  });
});

describe('what was said', () => {
  test('what rounds to it, of either place', () => {
    const { said } = modelOf('Ledigheden i Aalborg var 3,9 pct. i juni 2026 mod 3,1 pct. i hele landet.')
      .model!;
    expect(said).toEqual([
      { kind: 'own', low: expect.closeTo(3.85, 6), high: expect.closeTo(3.95, 6) },
      { kind: 'other', low: expect.closeTo(3.05, 6), high: expect.closeTo(3.15, 6) },
    ]);
  });

  test('of a distance, what the place would need', () => {
    // 947 in Odense; nobody counts a part of a person.
    expect(
      modelOf('Der var 300 flere langtidsledige i Aarhus end i Odense i juni 2026.').model!.said,
    ).toEqual([{ kind: 'needed', low: 1247, high: 1247 }]);
    // 3,0 pct. in the country; 0,4 may be 0,35 to 0,45.
    expect(
      modelOf('Ledigheden i Aalborg er 0,4 procentpoint lavere end i hele landet i juni 2026.').model!.said,
    ).toEqual([{ kind: 'needed', low: expect.closeTo(2.55, 6), high: expect.closeTo(2.65, 6) }]);
    const twice = modelOf('Langtidsledigheden i Ishøj er dobbelt så høj som i resten af landet.');
    const [needed] = twice.model!.said;
    expect(needed!.low).toBeLessThan(2 * twice.check.other);
    expect(needed!.high).toBeGreaterThan(2 * twice.check.other);
  });

  test('`over` has no end, and a claim without numbers has none', () => {
    const [said] = modelOf('I juni 2026 var der over 700 langtidsledige i Aalborg.').model!.said;
    expect(said).toEqual({ kind: 'own', low: 700, high: Number.POSITIVE_INFINITY });
    expect(modelOf('Ledigheden i Ballerup er over landsgennemsnittet i juni 2026.').model!.said).toEqual([]);
  });
});
