import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effectWindow } from '../../../src/statistics/effectWindow.ts';

const months = (count: number): number[] => Array(count).fill(1);
const withGap = (count: number, ...gaps: number[]): number[] =>
  months(count).map((value, t) => (gaps.includes(t) ? Number.NaN : value));

describe('effectWindow', () => {
  test('worked example: a break two months before the start leaves too little', () => {
    const window = effectWindow(months(36), { start: 26, end: 36, breaks: [24] });
    expect(window).toMatchObject({ from: 24, end: 36, limitBefore: 'break', obstacles: ['break-before'] });
  });

  test('takes all there is when nothing is in the way', () => {
    expect(effectWindow(months(60), { start: 40, end: 60, breaks: [] })).toEqual({
      from: 0,
      start: 40,
      end: 60,
      limitBefore: 'data',
      limitAfter: 'data',
      obstacles: [],
    });
  });

  test('24 months before and 6 after are enough, 23 or 5 are not', () => {
    const of = (start: number, end: number) =>
      effectWindow(months(100), { start, end, breaks: [] }).obstacles;
    expect(of(24, 30)).toEqual([]);
    expect(of(23, 30)).toEqual(['short-before']);
    expect(of(24, 29)).toEqual(['short-after']);
    expect(of(10, 12)).toEqual(['short-before', 'short-after']);
  });

  test('a gap of its own shortens, on the side where it lies', () => {
    const window = effectWindow(withGap(100, 3, 80), { start: 50, end: 100, breaks: [] });
    expect(window).toMatchObject({ from: 4, end: 80, limitBefore: 'gap', limitAfter: 'gap', obstacles: [] });
    expect(effectWindow(withGap(100, 40, 53), { start: 50, end: 100, breaks: [] }).obstacles).toEqual([
      'short-before',
      'short-after',
    ]);
    expect(effectWindow(withGap(100, 50), { start: 50, end: 100, breaks: [] })).toMatchObject({
      end: 50,
      limitAfter: 'gap',
    });
  });

  test('a break afterwards ends the window before it, and is named when too little is left', () => {
    const of = (at: number) => effectWindow(months(100), { start: 50, end: 100, breaks: [at] });
    expect(of(70)).toMatchObject({ end: 70, limitAfter: 'break', obstacles: [] });
    expect(of(54)).toMatchObject({ end: 54, obstacles: ['break-after'] });
    expect(of(100)).toMatchObject({ end: 100, limitAfter: 'data' });
  });

  test('a break at the start itself cannot be told from the initiative', () => {
    expect(effectWindow(months(100), { start: 50, end: 100, breaks: [50] })).toMatchObject({
      from: 50,
      limitBefore: 'break',
      obstacles: ['break-before'],
    });
  });

  test('whatever the figures: every month of the window is there and under one set of rules on each side', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(1, 1, 1, 1, 1, 1, Number.NaN), { maxLength: 80 }),
        fc.integer({ min: -5, max: 90 }),
        fc.integer({ min: 0, max: 40 }),
        fc.array(fc.integer({ min: 0, max: 80 }), { maxLength: 2 }),
        (values, start, length, breaks) => {
          const window = effectWindow(values, { start, end: start + length, breaks });
          for (let t = window.from; t < window.end; t++) expect(values[t]).toBe(1);
          for (const at of breaks) {
            expect(at > window.from && at <= window.start && window.from < window.start).toBe(false);
            expect(at > window.start && at < window.end).toBe(false);
          }
          const short = window.start - window.from < 24 || window.end - window.start < 6;
          expect(window.obstacles.length > 0).toBe(short);
        },
      ),
    );
  });
});
