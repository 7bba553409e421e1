import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statusOf } from '../../../src/domain/observation.ts';
import { monthOf } from '../../../src/domain/period.ts';
import type { Unit } from '../../../src/domain/unit.ts';
import {
  shownUnit,
  type Transform,
  transformPanel,
  transformRow,
  windowRow,
} from '../../../src/selectors/transform.ts';

const FIRST = monthOf(2024, 1);
const NOT_COMPUTABLE = statusOf('not-computable');
const SUPPRESSED = statusOf('suppressed');

const ask = (mode: Transform['mode'], more: Partial<Transform> = {}): Transform => ({
  ...{ mode, smoothing: 'maaned', base: { kind: 'month', month: FIRST }, unit: 'percent-of-unemployed' },
  ...more,
});

/** Numbers by month; a gap is suppressed. */
function row(values: readonly number[]) {
  const status = Uint8Array.from(values, (value) => (Number.isNaN(value) ? SUPPRESSED : 0));
  return { values: Float64Array.from(values), status };
}

const run = (values: readonly number[], transform: Transform) => {
  const given = row(values);
  const copy = row(values);
  const result = transformRow(given.values, given.status, FIRST, transform);
  expect(given).toEqual(copy);
  return result;
};
const year = (value: number): number[] => Array<number>(12).fill(value);

describe('values', () => {
  test('are what was published', () => {
    expect([...run([1, Number.NaN, 3], ask('vaerdi')).values]).toEqual([1, Number.NaN, 3]);
  });
});

describe('index', () => {
  test('is 100 in its month', () => {
    const { values } = run([50, 60, 40], ask('indeks', { base: { kind: 'month', month: FIRST + 1 } }));
    expect([...values].map((value) => Math.round(value * 10) / 10)).toEqual([83.3, 100, 66.7]);
  });

  test('of a year is against the mean of its twelve months', () => {
    const { values } = run(
      [...year(40).map((v, m) => v + (m % 2 ? 1 : -1)), 60],
      ask('indeks', { base: { kind: 'year', year: 2024 } }),
    );
    expect(values[12]).toBeCloseTo(150, 10);
  });

  test('is not computable where its month or one of its twelve is missing, but hidden stays hidden', () => {
    const month = run([Number.NaN, 60], ask('indeks'));
    expect([...month.status]).toEqual([SUPPRESSED, NOT_COMPUTABLE]);
    const whole = run([Number.NaN, ...year(5)], ask('indeks', { base: { kind: 'year', year: 2024 } }));
    expect([...whole.values].every(Number.isNaN)).toBe(true);
    expect([...run([1, 2], ask('indeks', { base: { kind: 'month', month: FIRST - 1 } })).status]).toEqual([
      NOT_COMPUTABLE,
      NOT_COMPUTABLE,
    ]);
  });

  test.each(['full-time-persons', 'persons'] as const)(
    'of %s is shown from ten persons in its base',
    (unit) => {
      expect([...run([9, 18], ask('indeks', { unit })).values]).toEqual([Number.NaN, Number.NaN]);
      expect([...run([10, 18], ask('indeks', { unit })).values]).toEqual([100, 180]);
    },
  );
});

describe('change from the same month the year before', () => {
  test('of a share is in percentage points', () => {
    const { values, status } = run([...year(20), 22.5], ask('aendring'));
    expect(values[12]).toBeCloseTo(2.5, 10);
    expect([...status]).toEqual([...year(NOT_COMPUTABLE), 0]);
  });

  test('of a count is in per cent, only where there were ten persons or more', () => {
    const unit: Unit = 'full-time-persons';
    expect(run([...year(10), 15], ask('aendring', { unit })).values[12]).toBeCloseTo(50, 10);
    const small = run([...year(9), 15], ask('aendring', { unit }));
    expect([small.values[12], small.status[12]]).toEqual([Number.NaN, NOT_COMPUTABLE]);
  });

  test('of weeks is in weeks', () => {
    expect(run([...year(24), 25.5], ask('aendring', { unit: 'weeks' })).values[12]).toBeCloseTo(1.5, 10);
  });

  test('keeps the reason of a month that was hidden itself', () => {
    expect(run([...year(20), Number.NaN], ask('aendring')).status[12]).toBe(SUPPRESSED);
  });
});

describe('twelve-month mean', () => {
  test('stands where all twelve are there, and comes before index and change', () => {
    const smooth = { smoothing: '12mdr' } as const;
    const { values, status } = run([...year(10), 22], ask('vaerdi', smooth));
    expect([values[10], values[11], values[12]]).toEqual([Number.NaN, 10, 11]);
    expect(status[10]).toBe(NOT_COMPUTABLE);
    const index = run(
      [...year(10), 22],
      ask('indeks', { ...smooth, base: { kind: 'month', month: FIRST + 11 } }),
    );
    expect(index.values[12]).toBeCloseTo(110, 10);
    const change = run([...year(10), ...year(13)], ask('aendring', smooth));
    expect(change.values[23]).toBeCloseTo(3, 10);
    expect(change.values[22]).toBeNaN();
  });

  test('one gap takes twelve months', () => {
    const values = [...year(1), Number.NaN, ...year(1)];
    const { values: means } = run(values, ask('vaerdi', { smoothing: '12mdr' }));
    expect([...means].map((value, m) => (Number.isNaN(value) ? -1 : m)).filter((m) => m >= 0)).toEqual([
      11, 24,
    ]);
  });
});

test('whatever is asked, a cell has a number exactly where it has no reason', () => {
  const cells = fc.array(fc.oneof(fc.constant(Number.NaN), fc.integer({ min: 0, max: 50 })), {
    maxLength: 40,
  });
  const transforms = fc.record({
    mode: fc.constantFrom('vaerdi', 'indeks', 'aendring'),
    smoothing: fc.constantFrom('maaned', '12mdr'),
    base: fc.integer({ min: FIRST - 5, max: FIRST + 45 }).map((month) => ({ kind: 'month', month }) as const),
    unit: fc.constantFrom<Unit>('persons', 'weeks', 'percent-of-insured'),
  });
  fc.assert(
    fc.property(cells, transforms, (values, transform) => {
      const result = run(values, transform as Transform);
      expect(result.values.length).toBe(values.length);
      result.values.forEach((value, m) => {
        expect(Number.isNaN(value)).toBe(result.status[m] !== 0);
        expect(Math.abs(value)).not.toBe(Number.POSITIVE_INFINITY);
      });
    }),
  );
});

test('a panel is its rows, one by one', () => {
  const [a, b] = [row([...year(20), 25]), row([...year(10), Number.NaN])];
  const panel = {
    areas: ['851', '159'],
    firstMonth: FIRST,
    monthCount: 13,
    values: Float64Array.of(...a.values, ...b.values),
    status: Uint8Array.of(...a.status, ...b.status),
  };
  const result = transformPanel(panel, ask('aendring'));
  expect(result.values[12]).toBe(5);
  expect(result.status[25]).toBe(SUPPRESSED);
});

test('a window outside the figures is not published', () => {
  const cut = windowRow(row([1, 2, 3]), FIRST, FIRST - 1, 5);
  expect([...cut.values]).toEqual([Number.NaN, 1, 2, 3, Number.NaN]);
  expect([...cut.status]).toEqual([statusOf('not-published'), 0, 0, 0, statusOf('not-published')]);
});

test.each([
  [ask('vaerdi'), { kind: 'unit', unit: 'percent-of-unemployed' }],
  [ask('indeks'), { kind: 'index', base: { kind: 'month', month: FIRST } }],
  [ask('aendring'), { kind: 'point-change' }],
  [ask('aendring', { unit: 'persons' }), { kind: 'percent-change' }],
  [ask('aendring', { unit: 'weeks' }), { kind: 'weeks-change' }],
])('%j is shown as %j', (transform, unit) => {
  expect(shownUnit(transform)).toEqual(unit);
});
