import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ratioLayout } from '../../../src/charts/ratioLayout.ts';
import { startMark } from '../../../src/charts/startMark.ts';
import { waterfallLayout } from '../../../src/charts/waterfallLayout.ts';

const format = (value: number): string => (value > 0 ? `+${value}` : String(value));
const total = { key: 'total', name: 'I alt' };
const parts = (...values: readonly number[]) =>
  values.map((value, i) => ({ key: `k${i}`, name: `Del ${i}`, value }));
const laid = (width: number, ...values: readonly number[]) =>
  waterfallLayout({ width, parts: parts(...values), total, format });

describe('waterfallLayout', () => {
  test('each bar begins where the one above ends; the last is their sum, from zero', () => {
    const { bars, zeroX } = laid(600, -169, 82, -23);
    expect(bars.map(({ value, total: isTotal }) => [value, isTotal])).toEqual([
      [-169, false],
      [82, false],
      [-23, false],
      [-110, true],
    ]);
    const [country, similar, own, sum] = bars as unknown as readonly [Bar, Bar, Bar, Bar];
    expect(country.x + country.width).toBeCloseTo(zeroX, 6);
    expect(similar.x).toBeCloseTo(country.x, 6);
    expect(own.x + own.width).toBeCloseTo(similar.x + similar.width, 6);
    expect(sum.x).toBeCloseTo(own.x, 6);
    expect(sum.x + sum.width).toBeCloseTo(zeroX, 6);
  });

  test('nobody at all: thin bars at zero, and an axis', () => {
    const { bars, ticks, zeroX } = laid(400, 0, 0, 0);
    for (const bar of bars) {
      expect(bar.width).toBeGreaterThan(0);
      expect(bar.endX).toBeCloseTo(zeroX, 6);
    }
    expect(ticks.length).toBeGreaterThan(0);
  });

  test('whatever the parts, bars and numbers stay inside, ticks are whole persons', () => {
    const value = fc.integer({ min: -5000, max: 5000 });
    fc.assert(
      fc.property(fc.tuple(value, value, value), fc.integer({ min: 300, max: 1100 }), (values, width) => {
        const { bars, ticks } = laid(width, ...values);
        for (const bar of bars) {
          const text = format(bar.value).length * 8;
          const [left, right] =
            bar.anchor === 'end' ? [bar.textX - text, bar.textX] : [bar.textX, bar.textX + text];
          expect(Math.min(left, bar.x)).toBeGreaterThanOrEqual(-0.01);
          expect(Math.max(right, bar.x + bar.width)).toBeLessThanOrEqual(width + 0.01);
        }
        expect(ticks.every((tick) => Number.isInteger(tick.value))).toBe(true);
        expect(bars.at(-1)!.value).toBe(values.reduce((sum, one) => sum + one, 0));
      }),
    );
  });
});
type Bar = ReturnType<typeof waterfallLayout>['bars'][number];

describe('ratioLayout', () => {
  const dots = (...ratios: readonly number[]) => ratios.map((ratio, i) => ({ code: `k${i}`, ratio }));

  test('to the right is larger; alike ones are piled, the marked one on the axis', () => {
    const { own, others } = ratioLayout({
      width: 500,
      own: { code: 'own', ratio: 2 },
      others: dots(1, 2, 2, 8),
    });
    const xs = others.map(({ x }) => x);
    expect(xs[0]).toBeLessThan(own.x);
    expect(xs[1]).toBe(own.x);
    expect(xs[3]).toBeGreaterThan(own.x);
    expect(others[1]!.y).toBeLessThan(own.y);
    expect(others[2]!.y).toBeLessThan(others[1]!.y);
  });

  test('no dot covers another, all lie inside, at any width', () => {
    const ratio = fc.double({ min: 0, max: 40, noNaN: true });
    fc.assert(
      fc.property(
        ratio,
        fc.array(ratio, { minLength: 1, maxLength: 59 }),
        fc.integer({ min: 300, max: 1200 }),
        (own, others, width) => {
          const laidOut = ratioLayout({ width, own: { code: 'own', ratio: own }, others: dots(...others) });
          const all = [laidOut.own, ...laidOut.others];
          for (const [i, a] of all.entries()) {
            expect(a.x).toBeGreaterThanOrEqual(laidOut.radius);
            expect(a.x).toBeLessThanOrEqual(width - laidOut.radius);
            expect(a.y).toBeGreaterThan(0);
            for (const b of all.slice(i + 1))
              expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(2 * laidOut.radius);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('startMark', () => {
  const frame = {
    plot: { left: 50, right: 650, top: 26, bottom: 300 },
    x: (month: number) => 50 + month * 10,
  };

  test('between the last month before and the first after; the test months end there', () => {
    const mark = startMark(frame, 40, 30);
    expect(mark).toEqual({
      x: 445,
      textX: 450,
      anchor: 'start',
      band: { x: 345, width: 100, named: true },
    });
  });

  test('far to the right the word stands on the left, and the test months have no name', () => {
    const mark = startMark(frame, 58, 45);
    expect(mark.anchor).toBe('end');
    expect(mark.band?.named).toBe(false);
  });

  test('a narrow band has no name, and where there is none there is no band', () => {
    expect(startMark(frame, 30, 27).band).toMatchObject({ width: 30, named: false });
    expect(startMark(frame, 30, null).band).toBeNull();
  });
});
