import { describe, expect, test } from 'vitest';
import type { Benchmark } from '../../../src/domain/choices.ts';
import type { IndicatorId } from '../../../src/domain/indicator.ts';
import { lastValue } from '../../../src/domain/line.ts';
import { monthOf } from '../../../src/domain/period.ts';
import { compare, month } from './realData.ts';

const against = (mod: Benchmark, omr: readonly string[], maal: IndicatorId = 'langtidsledige-andel') => {
  const comparison = compare({ mod, omr, maal });
  const replaced = comparison.notes.find((note) => note.kind === 'benchmark-replaced');
  return { comparison, line: comparison.benchmark, replaced };
};

describe('of June 2026, worked out by hand from the two files', () => {
  test.each([
    ['landet', '851', '000', 'Hele landet', 17346, 89907],
    ['region', '851', '081', 'Region Nordjylland', 1525, 8257],
    ['gruppe', '851', null, 'Storbykommuner', 947 + 1395 + 748, 4474 + 7451 + 4179],
    ['landsdel', '825', '11', 'Landsdel Nordjylland', 1525, 8257],
  ] as const)('%s of %s', (mod, code, benchmarkCode, name, persons, unemployed) => {
    const { line, replaced } = against(mod, [code]);
    expect([line!.code, line!.name, line!.persons]).toEqual([benchmarkCode, name, persons]);
    expect(lastValue(line!)).toBeCloseTo((100 * persons) / unemployed, 10);
    expect(replaced).toBeUndefined();
  });

  test('a count is the sum, and what was left out of it is named', () => {
    const { line, comparison } = against('region', ['851'], 'langtidsledige-antal');
    expect(lastValue(line!)).toBe(1525);
    expect(comparison.notes).toContainEqual({
      kind: 'group-left-out',
      group: 'Region Nordjylland',
      members: ['825'],
    });
  });

  test('a share of the labour force is sum over sum, near the published 3,6 of the country’s parts', () => {
    const { line } = against('region', ['851'], 'ledige-pct');
    expect(lastValue(line!)).toBeGreaterThan(2.5);
    expect(lastValue(line!)).toBeLessThan(4);
    expect(line!.persons).toBeGreaterThan(8_000);
  });

  test('a published regional figure is taken as it stands', () => {
    const { line } = against('region', ['851'], 'dimittender-andel');
    expect([line!.code, lastValue(line!)]).toEqual(['081', 30.3]);
  });
});

describe('that is not to be had gives the country, and says so', () => {
  test.each([
    ['lignende', ['851'], 'ledige-pct'],
    ['naboer', ['851'], 'ledige-pct'],
    ['region', ['081'], 'ledige-pct'],
    ['region', [], 'ledige-pct'],
    ['gruppe', ['081'], 'ledige-pct'],
    ['gruppe', ['851'], 'dimittender-andel'],
    ['landsdel', ['851'], 'dimittender-andel'],
    ['landsdel', ['851'], 'varighed-uger'],
  ] as const)('%s of %j in %s', (mod, omr, maal) => {
    const { line, replaced } = against(mod, omr, maal);
    expect(line!.code).toBe('000');
    expect(replaced).toEqual({ kind: 'benchmark-replaced', asked: mod });
  });
});

test('an own list that is still empty is no fault of the figures', () => {
  for (const egne of [null, []]) {
    const { benchmark, notes } = compare({ mod: 'egne', egne, omr: ['851'], maal: 'ledige-pct' });
    expect(benchmark!.code).toBe('000');
    expect(notes).toContainEqual({ kind: 'own-list-empty' });
    expect(notes.some(({ kind }) => kind === 'benchmark-replaced')).toBe(false);
  }
});

test('none is none, and not a replacement', () => {
  const { line, replaced } = against('ingen', ['851']);
  expect([line, replaced]).toEqual([null, undefined]);
});

test('is that of the first chosen kommune', () => {
  expect(against('region', ['851', '101']).line!.code).toBe('081');
  expect(against('region', ['101', '851']).line!.code).toBe('084');
});

test('goes through the same transform and window as the lines', () => {
  const { benchmark } = compare({ mod: 'gruppe', omr: ['851'], vis: 'indeks', fra: month(2024, 1) });
  const raw = compare({ mod: 'gruppe', omr: ['851'] }).benchmark!;
  const at = (m: number): number => raw.values[m - monthOf(2023, 7)]!;
  expect(benchmark!.values[0]).toBeCloseTo((100 * at(monthOf(2024, 1))) / at(monthOf(2023, 7)), 10);
});
