import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ClassMode, classOf, mapClasses } from '../../../src/selectors/mapClasses.ts';
import { mapModel } from '../../../src/selectors/mapModel.ts';
import { compare } from './realData.ts';

const counts = (values: readonly number[], mode: ClassMode, middle: number | null = null, grain = 0.1) =>
  mapClasses(values, mode, middle, grain).map((one) => one.count);
const limits = (values: readonly number[], mode: ClassMode, middle: number | null = null, grain = 0.1) =>
  mapClasses(values, mode, middle, grain).map((one) => [one.from, one.to]);

describe('classes', () => {
  const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

  test('by quantile hold equally many', () => {
    expect(counts(ten, 'quantile')).toEqual([2, 2, 2, 2, 2]);
    expect(limits(ten, 'quantile')[1]).toEqual([3, 4]);
  });

  test('by even steps are round and cover all', () => {
    expect(limits([10.2, 14, 26.3], 'even')).toEqual([
      [10, 15],
      [15, 20],
      [20, 25],
      [25, 30],
    ]);
    expect(counts([10.2, 14, 26.3], 'even')).toEqual([2, 0, 0, 1]);
    // The top of the last step is inside it.
    expect(counts([0, 50, 100], 'even')).toEqual([1, 0, 1, 0, 1]);
  });

  test('keep equal numbers together, and are fewer when the numbers are', () => {
    expect(counts([1, 1, 1, 1, 1, 1, 2, 3], 'quantile')).toEqual([6, 2]);
    expect(counts([4, 4, 4], 'quantile')).toEqual([3]);
    expect(counts([4, 4, 4], 'even')).toEqual([3]);
    expect(counts([], 'quantile')).toEqual([]);
  });

  test('around a middle: the closest fifth is neutral, each side is halved', () => {
    const around = [-4, -3, -2, -1, -0.1, 0.1, 1, 2, 3, 4];
    const found = mapClasses(around, 'quantile', 0, 0.1);
    expect(found.map((one) => [one.tone, one.count])).toEqual([
      ['d0', 2],
      ['d1', 2],
      ['d2', 2],
      ['d3', 2],
      ['d4', 2],
    ]);
  });

  test('around a middle, all on one side: no class below', () => {
    const found = mapClasses([101, 102, 103, 104, 110], 'quantile', 100, 0.1);
    expect(found.map((one) => one.tone)).toEqual(['d2', 'd3', 'd4']);
  });

  test('even steps around a middle lie half a step each way', () => {
    expect(limits([-6.9, 0, 5.4], 'even', 0)).toEqual([
      [-10, -6],
      [-6, -2],
      [-2, 2],
      [2, 6],
    ]);
  });

  test('whatever the numbers: all in, in order, ties never split, at most five', () => {
    const numbers = fc.array(
      fc.integer({ min: -300, max: 3000 }).map((n) => n / 10),
      { minLength: 1, maxLength: 120 },
    );
    const middle = fc.constantFrom(null, 0, 100);
    fc.assert(
      fc.property(numbers, middle, fc.constantFrom<ClassMode>('quantile', 'even'), (values, mid, mode) => {
        const classes = mapClasses(values, mode, mid, 0.1);
        expect(classes.length).toBeGreaterThan(0);
        expect(classes.length).toBeLessThanOrEqual(5);
        expect(classes.reduce((sum, one) => sum + one.count, 0)).toBe(values.length);
        for (const value of values) {
          const own = classes[classOf(classes, value)]!;
          expect(value).toBeGreaterThanOrEqual(own.from - 1e-6);
          expect(value).toBeLessThanOrEqual(own.to + 1e-6);
        }
        classes.forEach((one, i) => {
          expect(values.filter((value) => classOf(classes, value) === i).length).toBe(one.count);
          if (i > 0) expect(one.from).toBeGreaterThan(classes[i - 1]!.from);
        });
        expect(new Set(classes.map((one) => one.tone)).size).toBe(classes.length);
      }),
    );
  });
});

describe('the map of June 2026', () => {
  const model = mapModel(compare({ omr: ['540', '851'] }), 'quantile');
  const area = (code: string) => model.areas.find((one) => one.code === code)!;

  test('has 98 kommuner, 96 with a place, the others with a reason', () => {
    expect(model.areas.length).toBe(98);
    expect(model.of).toBe(96);
    expect(model.areas.filter((one) => one.missing !== null).map((one) => one.name)).toEqual([
      'Fanø',
      'Læsø',
    ]);
    expect(area('825')).toMatchObject({ missing: 'not-published', tone: null, classIndex: -1, place: 0 });
  });

  test('is read in the order of names', () => {
    const names = model.areas.map((one) => one.name);
    expect(names).toEqual([...names].sort(new Intl.Collator('da').compare));
    expect([names[0], names.at(-1)]).toEqual(['Albertslund', 'Aarhus']);
  });

  test('has five classes of about 19, and numbers that look alike in one colour', () => {
    expect(model.classes.map((one) => one.tone)).toEqual(['s0', 's1', 's2', 's3', 's4']);
    for (const { count } of model.classes) expect(count).toBeGreaterThan(15);
    const tones = new Map<string, Set<string | null>>();
    for (const one of model.areas) {
      if (one.missing !== null) continue;
      const shown = one.value.toFixed(1);
      tones.set(shown, (tones.get(shown) ?? new Set()).add(one.tone));
    }
    for (const [shown, found] of tones) expect(found.size, shown).toBe(1);
  });

  test('says place and distance', () => {
    expect(area('540')).toMatchObject({ slot: 0, place: 1, tone: 's4' });
    expect(area('540').value).toBeCloseTo(26.3, 1);
    expect(area('540').difference).toBeCloseTo(26.3 - 19.3, 1);
    expect(area('851').slot).toBe(1);
    expect(model.benchmark?.name).toBe('Hele landet');
  });

  test('without benchmark there is no distance', () => {
    const alone = mapModel(compare({ omr: ['540'], mod: 'ingen' }), 'even');
    expect(alone.benchmark).toBeNull();
    expect(alone.areas.every((one) => Number.isNaN(one.difference))).toBe(true);
  });

  test('a change and an index have a neutral middle', () => {
    for (const vis of ['aendring', 'indeks'] as const) {
      const { classes } = mapModel(compare({ vis }), 'quantile');
      expect(classes.map((one) => one.tone)).toContain('d2');
    }
  });

  test('what only regions have is shown by region', () => {
    const regions = mapModel(compare({ maal: 'dimittender-andel', omr: ['851'] }), 'quantile');
    expect(regions.kind).toBe('regions');
    expect(regions.areas.map((one) => one.code).sort()).toEqual(['081', '082', '083', '084', '085']);
    expect(regions.areas.find((one) => one.code === '081')!.slot).toBe(0);
  });
});
