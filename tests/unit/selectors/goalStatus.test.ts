/** Figures of single months were read off the published files by hand; what follows from them is written out. */
import { describe, expect, test } from 'vitest';
import type { Goal } from '../../../src/domain/goal.ts';
import type { KnownIndicatorId } from '../../../src/domain/indicator.ts';
import { findIndicator } from '../../../src/domain/indicatorRegistry.ts';
import { monthOf } from '../../../src/domain/period.ts';
import { goalStatus } from '../../../src/selectors/goalStatus.ts';
import { cell, dataOf, withExamples } from './realData.ts';

const DEC_2024 = monthOf(2024, 12);
const JUNE_2025 = monthOf(2025, 6);
const JUNE_2026 = monthOf(2026, 6);

const goal = (more: Partial<Goal> = {}): Goal => ({
  indicator: 'langtidsledige-antal',
  benefit: 'ialt',
  bound: 'hoejst',
  value: 650,
  start: JUNE_2025,
  month: monthOf(2027, 6),
  text: null,
  ...more,
});

const data = dataOf('langtidsledige-antal');
const status = (code: string, more: Partial<Goal> = {}) => {
  const wanted = goal(more);
  return goalStatus(dataOf(wanted.indicator as KnownIndicatorId, wanted.benefit), code, wanted);
};

describe('goalStatus of Aalborg, long-term unemployed', () => {
  test('a year after June 2025 with 769: 748, and the straight line to at most 650 in June 2027 says 709.5', () => {
    expect(cell(data.value, '851', JUNE_2025)).toBe(769);
    const found = status('851');
    expect(found).toMatchObject({ verdict: 'behind', unclear: null, closed: false, provisional: true });
    expect(found).toMatchObject({ month: JUNE_2026, start: 769, value: 748, seasonYears: 0 });
    expect(found.line).toBeCloseTo(709.5, 9); // 769 − 119/2
    expect(found.plan).toBeCloseTo(709.5, 9);
    expect(found.difference).toBe(38); // 748 − 710, as shown
    expect(found.planned).toBeCloseTo(-119 / 24, 9);
    expect(found.soFar).toBeCloseTo(-21 / 12, 9);
    expect(found.lastYear).toBeCloseTo(-21 / 12, 9);
    expect(found.required).toBeCloseTo(-98 / 12, 9);
    expect(found.projected).toBeCloseTo(727, 9); // 769 − 42
    expect(found.persons).toBeCloseTo(38.5, 9);
  });

  test('38 of 748 are within ordinary swings, twice as many are not', () => {
    expect(status('851').swings).toBe('usual');
    expect(status('851', { value: 350 }).swings).toBe('distinct');
  });

  test('half-years: every June and December after the start, with figures as far as there are any', () => {
    const { halfYears } = status('851');
    expect(halfYears.map(({ month }) => month)).toEqual([
      monthOf(2025, 12),
      JUNE_2026,
      monthOf(2026, 12),
      monthOf(2027, 6),
    ]);
    expect(halfYears[1]).toMatchObject({ value: 748, difference: 38 });
    expect(halfYears[2]).toMatchObject({ value: Number.NaN, difference: Number.NaN, persons: Number.NaN });
    expect(halfYears[3]!.plan).toBeCloseTo(650, 9);
    // December lies below the line between the Junes around it, so its plan does too: both whole years before count.
    const line = 769 - 119 / 4;
    const before = (from: number) => {
      const [a, x, b] = [from, from + 6, from + 12].map((month) => cell(data.value, '851', month));
      return x! - (a! + b!) / 2;
    };
    expect(halfYears[0]!.plan).toBeCloseTo(line + before(monthOf(2024, 6)), 9);
  });

  test('the plan month by month ends in the goal', () => {
    const { path } = status('851');
    expect(path[0]).toEqual({ month: JUNE_2025, value: 769 });
    expect(path).toHaveLength(25);
    expect(path.at(-1)!.value).toBeCloseTo(650, 9);
  });

  test('a plan below nothing is a plan of nobody', () => {
    const found = status('741', { value: 0, start: monthOf(2025, 1), month: monthOf(2026, 12) });
    for (const { value } of found.path) expect(value).toBeGreaterThanOrEqual(0);
    for (const { plan } of found.halfYears) expect(plan >= 0 || Number.isNaN(plan)).toBe(true);
  });
});

describe('a share', () => {
  const share = { indicator: 'langtidsledige-andel', value: 15 } as const;

  test('its difference in persons is the persons behind less the plan’s share of the same unemployed', () => {
    const found = status('851', share);
    const { count, base } = dataOf('langtidsledige-andel');
    const [x, n] = [cell(count!, '851', JUNE_2026), cell(base!, '851', JUNE_2026)];
    expect(found.value).toBeCloseTo((100 * x) / n, 9);
    expect(found.persons).toBeCloseTo(x - (found.plan * n) / 100, 6);
    expect(found.difference).toBeCloseTo(Number(found.value.toFixed(1)) - Number(found.plan.toFixed(1)), 9);
  });

  test('is judged on those persons', () => {
    expect(status('851', { ...share, value: 17 }).swings).toBe('usual');
    expect(status('851', { ...share, value: 5 }).swings).toBe('distinct');
  });

  test('a published rate is shown and judged with one decimal', () => {
    const found = status('851', { indicator: 'ledige-pct', value: 3.6, start: DEC_2024, month: JUNE_2026 });
    expect(found).toMatchObject({ verdict: 'reached', closed: true, value: 3.6, difference: 0 });
    expect(found.provisional).toBe(false);
  });
});

describe('what cannot be told has a reason', () => {
  test.each([
    ['before the figures', '851', { start: monthOf(2020, 1) }, 'missing', 'no-start'],
    ['a plan that has not begun', '851', { start: JUNE_2026 }, 'too-early', 'not-started'],
    ['a plan of three months', '851', { start: monthOf(2026, 3) }, 'too-early', 'few-months'],
    ['a kommune whose month is suppressed', '563', { start: monthOf(2024, 6) }, 'missing', 'no-now'],
    [
      'a kommune where there are regions only',
      '851',
      { indicator: 'dimittender-antal' },
      'missing',
      'no-area',
    ],
  ] as const)('%s', (_, code, more, verdict, unclear) => {
    const found = status(code, more);
    expect(found).toMatchObject({ verdict, unclear, swings: null });
    expect(found.available).toBeLessThan(JUNE_2025);
  });

  test('made-up figures get no verdict', () => {
    const wanted = goal({ indicator: 'dimittender-antal' });
    const found = goalStatus(dataOf('dimittender-antal', 'ialt', withExamples), '851', wanted);
    expect(found).toMatchObject({ verdict: 'missing', unclear: 'example', swings: null });
  });

  test('a region has a status, but nothing is known of its swings', () => {
    const found = status('081', { indicator: 'dimittender-antal', value: 900, start: monthOf(2025, 6) });
    expect(found.unclear).toBeNull();
    expect(found.swings).toBeNull();
    expect(found.persons).toBe(found.value - found.plan);
  });
});

describe('a change of rules', () => {
  test('is told when it lies between the months used, also those the season was told from', () => {
    expect(status('851', { start: DEC_2024, month: monthOf(2026, 12) }).seriesBreak?.month).toBe(
      monthOf(2025, 7),
    );
    expect(status('851').seriesBreak?.month).toBe(monthOf(2025, 7));
    const season = status('851', { start: monthOf(2025, 12), month: monthOf(2026, 12) });
    expect(season.seasonYears).toBe(2);
    expect(season.seriesBreak?.month).toBe(monthOf(2025, 7));
  });

  test('of kontanthjælp does not touch dagpenge', () => {
    expect(status('851', { benefit: 'dagpenge', value: 500 }).seriesBreak).toBeNull();
    expect(status('851', { benefit: 'kontanthjaelp', value: 100 }).seriesBreak).not.toBeNull();
  });

  test('after the window there is none', () => {
    expect(
      status('851', { indicator: 'ledige-antal', start: monthOf(2023, 1), month: monthOf(2024, 12) })
        .seriesBreak,
    ).toBeNull();
  });
});

test('every monthly indicator gives a status for every kind of area', () => {
  for (const id of ['langtidsledige-pct', 'varighed-uger', 'ledige-antal'] as const) {
    for (const code of ['000', '081', '851']) {
      const { verdict, unclear } = status(code, { indicator: id, value: 5 });
      expect(findIndicator(id)).toBeDefined();
      expect(unclear === null).toBe(verdict !== 'missing' && verdict !== 'too-early');
    }
  }
});
