import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeTargetLabels } from '../../../src/charts/targetLayout.ts';
import { line } from './lines.ts';

/** 36 months on 720 px, 0 to 100 on 400 px. */
const frame = {
  plot: { left: 40, right: 760, top: 26, bottom: 426 },
  firstMonth: 0,
  x: (month: number) => 40 + month * (720 / 35),
  y: (value: number) => 426 - value * 4,
};
const LABEL = 'mål: højst 50 i dec. 2026';
const months = (value: (m: number) => number): number[] => Array.from({ length: 36 }, (_, m) => value(m));
const place = (values: readonly number[], ...targets: readonly number[]) =>
  placeTargetLabels(
    targets.map((value) => ({ value, label: LABEL })),
    [line('Aalborg', 0, values)],
    frame,
  );

describe('placeTargetLabels', () => {
  test('above the level at the left where nothing is in the way', () => {
    const [spot] = place(
      months(() => 10),
      50,
    );
    expect(spot!.x).toBe(46);
    expect(spot!.y).toBeLessThan(frame.y(50));
    expect(spot!.y).toBeGreaterThan(frame.y(50) - 15);
  });

  test('further to the right where a line crosses, below where one lies on top', () => {
    // Falls through the level at the left, and stays far below.
    const [right] = place(
      months((m) => (m < 3 ? 52 : 10)),
      50,
    );
    expect(right!.x).toBeGreaterThan(frame.x(2));
    const [below] = place(
      months(() => 52),
      50,
    );
    expect(below!.y).toBeGreaterThan(frame.y(50));
  });

  test('two levels close together get labels that do not lie over each other', () => {
    const [a, b] = place(
      months(() => 10),
      50,
      51,
    );
    const apart = Math.abs(a!.y - b!.y) >= 15 || Math.abs(a!.x - b!.x) >= LABEL.length * 7;
    expect(apart).toBe(true);
  });

  test('inside the drawing for any lines and levels, one for each', () => {
    const values = fc.array(fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: Number.NaN }), {
      minLength: 36,
      maxLength: 36,
    });
    const levels = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 8 });
    fc.assert(
      fc.property(values, levels, (numbers, targets) => {
        const spots = place(numbers, ...targets);
        expect(spots).toHaveLength(targets.length);
        for (const { x, y } of spots) {
          expect(x).toBeGreaterThanOrEqual(frame.plot.left);
          expect(x).toBeLessThanOrEqual(frame.plot.right - LABEL.length * 6);
          expect(y).toBeGreaterThanOrEqual(frame.plot.top - 5);
          expect(y).toBeLessThanOrEqual(frame.plot.bottom);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('a drawing narrower than its label, and no lines at all', () => {
    const narrow = { ...frame, plot: { ...frame.plot, right: 100 } };
    expect(placeTargetLabels([{ value: 50, label: LABEL }], [], narrow)[0]!.x).toBe(46);
    expect(placeTargetLabels([], [], frame)).toEqual([]);
  });
});
