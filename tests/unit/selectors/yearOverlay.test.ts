import { describe, expect, test } from 'vitest';
import { STATUS_VALUE } from '../../../src/domain/observation.ts';
import { monthOf } from '../../../src/domain/period.ts';
import { yearOverlay } from '../../../src/selectors/yearOverlay.ts';
import { compare, month, withExamples } from './realData.ts';

const graduates = compare({ maal: 'dimittender-andel', omr: ['851', '159'] });

describe('years laid over each other', () => {
  test('are the window’s, oldest first, the newest and the last told apart', () => {
    const { years, code, name, slot } = yearOverlay(graduates)!;
    expect([code, name, slot]).toEqual(['081', 'Region Nordjylland', 0]);
    expect(years.map(({ year, role }) => [year, role])).toEqual([
      [2021, 'older'],
      [2022, 'older'],
      [2023, 'older'],
      [2024, 'older'],
      [2025, 'last'],
      [2026, 'newest'],
    ]);
  });

  test('have twelve places each, empty where there is no month yet', () => {
    const years = yearOverlay(graduates)!.years;
    for (const { values, status } of years) expect([values.length, status.length]).toEqual([12, 12]);
    const newest = years.at(-1)!;
    expect(newest.status.lastIndexOf(STATUS_VALUE)).toBe(6);
    expect([newest.values[6], newest.provisional]).toEqual([30.3, 6]);
    expect(years.at(-2)!.provisional).toBeNull();
    expect(years[0]!.status.indexOf(STATUS_VALUE)).toBe(7);
  });

  test('compare with the same month the year before', () => {
    const { facts } = yearOverlay(graduates)!;
    expect(facts).toMatchObject({ month: monthOf(2026, 7), newest: true, value: 30.3, persons: 2925 });
    expect(facts.yearAgo).toBe(29.9);
  });

  test('can be of another chosen area, or of the country', () => {
    expect(yearOverlay(graduates, '084')!.name).toBe('Region Hovedstaden');
    expect(yearOverlay(graduates, '000')!.slot).toBe(-1);
    expect(yearOverlay(compare({ maal: 'dimittender-antal', omr: [] }))!.code).toBe('000');
  });

  test('show the figures themselves whatever the reader’s view', () => {
    const changed = compare({ maal: 'dimittender-andel', omr: ['851'], vis: 'aendring' });
    expect(yearOverlay(changed)!.facts.value).toBe(30.3);
  });

  test('mark a change of rules inside the window only', () => {
    const rules = {
      id: 'kontanthjaelpsreform-2025',
      month: monthOf(2023, 5),
      topics: ['dimittender'],
    } as const;
    expect(yearOverlay(graduates, null, [rules])!.breaks).toEqual([rules]);
    const later = compare({ maal: 'dimittender-andel', omr: ['851'], fra: month(2024, 1) });
    expect(yearOverlay(later, null, [rules])!.breaks).toEqual([]);
    expect(yearOverlay(compare({ omr: ['851'] }), null, [rules])!.breaks).toEqual([]);
  });

  test('need two years', () => {
    expect(yearOverlay(compare({ maal: 'varighed-uger' }))).toBeNull();
    const one = compare({ maal: 'dimittender-andel', omr: ['851'], fra: month(2026, 1) });
    expect(yearOverlay(one)).toBeNull();
  });

  test('say that figures are made up', () => {
    expect(
      yearOverlay(compare({ maal: 'dimittender-andel', omr: ['851'] }, withExamples))!.facts.example,
    ).toBe(true);
  });
});
