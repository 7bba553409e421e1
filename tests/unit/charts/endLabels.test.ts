import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeEndLabels, spreadApart } from '../../../src/charts/endLabels.ts';
import { line } from './lines.ts';

const positions = fc
  .array(fc.double({ min: -50, max: 450, noNaN: true }), { maxLength: 12 })
  .map((list) => Object.freeze(list.sort((a, b) => a - b)));
const [GAP, LOW, HIGH] = [17, 20, 400];

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const cost = (from: readonly number[], to: readonly number[]): number =>
  sum(to.map((position, i) => (position - from[i]!) ** 2));

describe('labels moved apart', () => {
  test.each([
    [[], []],
    [[100], [100]],
    [
      [100, 130],
      [100, 130],
    ],
    [
      [100, 100],
      [91.5, 108.5],
    ],
    [
      [100, 104, 300],
      [93.5, 110.5, 300],
    ],
    [
      [20, 20, 20],
      [20, 37, 54],
    ],
    [
      [400, 400],
      [383, 400],
    ],
    [[-30], [20]],
    [[900], [400]],
  ])('%j become %j', (from, to) => {
    expect(spreadApart(from, GAP, LOW, HIGH)).toEqual(to);
  });

  test('keep their order, their gap and the frame', () => {
    fc.assert(
      fc.property(positions, (sorted) => {
        const moved = spreadApart(sorted, GAP, LOW, HIGH);
        expect(moved).toHaveLength(sorted.length);
        moved.forEach((position, i) => {
          expect(position).toBeGreaterThanOrEqual(LOW - 1e-9);
          expect(position).toBeLessThanOrEqual(HIGH + 1e-9);
          if (i > 0) expect(position - moved[i - 1]!).toBeGreaterThanOrEqual(GAP - 1e-9);
        });
      }),
    );
  });

  test('stay where they are when they are far enough apart already', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 6 }), (steps) => {
        const sorted = steps.map((_, i) => LOW + i * GAP + sum(steps.slice(0, i)));
        spreadApart(sorted, GAP, LOW, HIGH).forEach(
          (position, i) => void expect(position).toBeCloseTo(sorted[i]!, 9),
        );
      }),
    );
  });

  test('move no more than they must: no other allowed arrangement is nearer', () => {
    const other = fc.array(fc.double({ min: 0, max: 40, noNaN: true }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(positions, other, (sorted, extra) => {
        const allowed = sorted.map((_, i) => LOW + i * GAP + sum(extra.slice(0, i + 1)) / 4);
        if (allowed.length > 0 && allowed.at(-1)! > HIGH) return;
        const moved = spreadApart(sorted, GAP, LOW, HIGH);
        expect(cost(sorted, moved)).toBeLessThanOrEqual(cost(sorted, allowed) + 1e-6);
        // Nor is a step from here towards any allowed arrangement, since those form a convex set.
        const nearby = moved.map((position, i) => position + 0.01 * (allowed[i]! - position));
        expect(cost(sorted, moved)).toBeLessThanOrEqual(cost(sorted, nearby) + 1e-6);
      }),
    );
  });

  test('too many for the frame still keep order and gap, from its top', () => {
    const moved = spreadApart(Array(5).fill(100), GAP, 0, 40);
    expect(moved).toEqual([0, 17, 34, 51, 68]);
  });
});

describe('end labels', () => {
  const scales = { x: (month: number) => month * 10, y: (value: number) => 200 - value, firstMonth: 0 };
  const place = (lines: Parameters<typeof placeEndLabels>[0]) =>
    placeEndLabels(
      lines,
      lines.map((l) => l.name),
      scales,
      { top: 0, bottom: 300 },
    );

  test('stand at each line’s last number, in the order of the lines', () => {
    const labels = place([line('Aalborg', 0, [50, 60, Number.NaN]), line('Aarhus', 1, [10, 20, 90])]);
    expect(labels.map(({ text, x, y }) => [text, x, y])).toEqual([
      ['Aalborg', 10, 140],
      ['Aarhus', 20, 110],
    ]);
  });

  test('a line without any number gets none, and takes no room', () => {
    const labels = place([line('Læsø', 0, [Number.NaN]), line('Aarhus', 1, [50])]);
    expect(labels.map(({ text, labelY }) => [text, labelY])).toEqual([['Aarhus', 150]]);
  });

  test('the higher number has the higher label, whatever the order of the lines', () => {
    const [low, high] = place([line('A', 0, [50]), line('B', 1, [51])]);
    expect(low!.labelY - high!.labelY).toBeCloseTo(17, 9);
  });
});
