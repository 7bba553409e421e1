/** The line that Recharts draws with in place of d3-shape's: the paths that d3 documents. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { line, symbol } from '../../../src/charts/rechartsShapes.ts';

interface Point {
  readonly x: number | null;
  readonly y: number | null;
}

const draw = line<Point>()
  .x((point) => point.x!)
  .y((point) => point.y!)
  .defined((point) => point.x !== null && point.y !== null)
  .curve(null);
const path = (...points: readonly (readonly [number | null, number | null])[]) =>
  draw(points.map(([x, y]) => ({ x, y })));

describe('straight lines', () => {
  test.each([
    [[], null],
    [[[0, 1]], 'M0,1Z'],
    [
      [
        [0, 1],
        [2, 3],
      ],
      'M0,1L2,3',
    ],
    [
      [
        [0, 1],
        [2, 3],
        [4, 5],
      ],
      'M0,1L2,3L4,5',
    ],
    [
      [
        [0, 1],
        [2, null],
        [4, 5],
        [6, 7],
      ],
      'M0,1ZM4,5L6,7',
    ],
    [
      [
        [null, null],
        [2, null],
      ],
      null,
    ],
    [[[0.12345, 1.00049]], 'M0.123,1Z'],
  ] as const)('%j: %s', (points, expected) => {
    expect(path(...(points as readonly (readonly [number | null, number | null])[]))).toBe(expected);
  });

  test('every point that is there is on the path once, and a gap is never bridged', () => {
    const cell = fc.option(fc.integer({ min: -999, max: 999 }), { nil: null });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 40 }), (values) => {
        const drawn = path(...values.map((y, x) => [x, y] as const)) ?? '';
        const strokes = drawn.split('M').slice(1);
        const points = strokes.map((stroke) =>
          stroke
            .replace('Z', '')
            .split('L')
            .map((one) => one.split(',').map(Number)),
        );
        expect(points.flat()).toEqual(values.flatMap((y, x) => (y === null ? [] : [[x, y]])));
        for (const stroke of points)
          for (let i = 1; i < stroke.length; i++) expect(stroke[i]![0]! - stroke[i - 1]![0]!).toBe(1);
        const runs = values.filter((y, x) => y !== null && (values[x - 1] ?? null) === null).length;
        expect(strokes.length).toBe(runs);
      }),
    );
  });
});

test('what was left out says so when it is asked for', () => {
  expect(symbol).toThrow('rechartsShapes');
});
