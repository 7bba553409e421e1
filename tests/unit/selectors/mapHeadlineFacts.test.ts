import { describe, expect, test } from 'vitest';
import { areaOf } from '../../../src/domain/areas.ts';
import type { ClassMode } from '../../../src/selectors/mapClasses.ts';
import { mapWords } from '../../../src/selectors/mapHeadlineFacts.ts';
import { mapModel } from '../../../src/selectors/mapModel.ts';
import { compare, MONTHLY, month, withExamples } from './realData.ts';

const words = (choice: Parameters<typeof compare>[0], mode: ClassMode = 'quantile') => {
  const comparison = compare(choice);
  const model = mapModel(comparison, mode);
  return { ...mapWords(comparison, model), model };
};
const headline = (choice: Parameters<typeof compare>[0], mode?: ClassMode) => words(choice, mode).headline;

describe('the headline of the map', () => {
  test('is about the colour with the highest numbers, and names a region only where it has more than its part', () => {
    expect(headline({ omr: ['540', '851'] })).toBe(
      'De 19 kommuner med de højeste andele langtidsledige (mindst 22,3 pct.) ligger spredt over alle fem regioner; Sønderborg er en af dem',
    );
    expect(words({ omr: [], vis: 'aendring' })).toMatchObject({
      headline:
        'Af de 18 kommuner, hvor andelen af langtidsledige er steget mest siden juni 2025 (mindst 2,1 procentpoint), ligger 8 i Region Syddanmark og 5 i Region Sjælland',
      note: 'En region nævnes i overskriften, når dens del af farven med de højeste tal er mindst halvanden gang dens del af alle kommuner med tal: Region Syddanmark har 8 af 18 mod 21 af 96 og Region Sjælland har 5 af 18 mod 17 af 96.',
    });
    expect(headline({ omr: ['851'], maal: 'dimittender-andel' })).toBe(
      'Dimittendernes andel går fra 14,6 pct. i Region Sjælland til 30,5 pct. i Region Midtjylland',
    );
  });

  test('of an older month says the month first', () => {
    expect(headline({ omr: ['540'], til: month(2024, 12), maal: 'langtidsledige-pct' })).toBe(
      'I december 2024 lå 6 af de 17 kommuner med de højeste andele langtidsledige i arbejdsstyrken (mindst 0,60 pct.) i Region Syddanmark; Sønderborg var en af dem',
    );
  });

  test('says that the chosen have no number, and what is known of the others', () => {
    expect(headline({ omr: ['825', '563'] })).toMatch(/^De 19 .*; der er ingen tal for Læsø og Fanø$/);
    expect(headline({ omr: ['825', '851'] })).not.toContain('Læsø');
  });

  test('in its own base month an index says nothing of anybody', () => {
    expect(headline({ vis: 'indeks', til: month(2023, 7) })).toBe(
      'I juli 2023 er indekset 100 overalt: måneden er indeksets udgangspunkt',
    );
  });

  const choices = MONTHLY.flatMap((maal) =>
    (['quantile', 'even'] as const).map((mode) => [maal, mode] as const),
  );
  test.each(choices)('%s by %s: what it counts is what the colour holds', (maal, mode) => {
    for (const vis of ['vaerdi', 'indeks', 'aendring'] as const)
      for (const til of [{ kind: 'newest' } as const, month(2024, 12), month(2025, 6)]) {
        const { headline: text, note, model } = words({ maal, vis, til, omr: [] }, mode);
        // A year never runs into a number.
        expect(text).not.toMatch(/\d{4} \d/);
        const said = /(\d+) kommuner.*(?:mindst|fra) ([+−\d.,]+)/.exec(text);
        if (said === null || note === '') continue;
        const top = model.areas.filter((area) => area.classIndex === model.classes.length - 1);
        expect(Number(said[1])).toBe(top.length);
        expect(top.length).toBe(model.classes.at(-1)!.count);
        const limit = Number(said[2]!.replaceAll('.', '').replace(',', '.').replace('−', '-'));
        expect(limit).toBeCloseTo(model.classes.at(-1)!.from, 6);
        const known = model.areas.filter((area) => area.missing === null);
        for (const code of ['081', '082', '083', '084', '085']) {
          const inRegion = (list: typeof top) => list.filter((area) => areaOf(area.code).region === code);
          const part = inRegion(top).length / top.length / (inRegion(known).length / known.length);
          const named = inRegion(top).length >= 3 && part >= 1.5;
          expect(text.includes(areaOf(code).name), `${text} ${code} ${part}`).toBe(named);
          if (named) expect(note).toContain(`${inRegion(top).length} af ${top.length} mod`);
        }
      }
  });

  test.each(MONTHLY)('%s has one in every way of showing it, without holes', (maal) => {
    for (const vis of ['vaerdi', 'indeks', 'aendring'] as const) {
      for (const glat of ['maaned', '12mdr'] as const) {
        for (const omr of [[], ['825'], ['851', '101', '540']]) {
          const text = headline({ maal, vis, glat, omr });
          expect(text).not.toMatch(/NaN|undefined|null| {2}|\s[,;.]/);
          expect(text).not.toMatch(/\bhøjest\b/);
          expect(text.length).toBeGreaterThan(20);
          expect(text.length).toBeLessThanOrEqual(190);
        }
      }
    }
  });

  test('of made-up figures has no number and no note', () => {
    const comparison = compare({ maal: 'dimittender-andel' }, withExamples);
    const example = mapWords(comparison, mapModel(comparison, 'quantile'));
    expect(example.headline).toMatch(/^Eksempel/);
    expect(example.headline).not.toMatch(/\d/);
    expect(example.note).toBe('');
  });
});
