import { describe, expect, test } from 'vitest';
import { quartersFit } from '../../../src/charts/quartersFit.ts';

const texts = { low: 'x'.repeat(40), middle: 'x'.repeat(20), high: 'x'.repeat(40) };

describe('the words at the quarter marks', () => {
  test('stand there where all three have room', () => {
    expect(quartersFit({ low: 300, middle: 450, high: 600 }, texts, 900)).toBe(true);
  });

  test.each([
    ['the left one would be cut', { low: 250, middle: 450, high: 600 }, 900],
    ['the right one would be cut', { low: 300, middle: 450, high: 640 }, 900],
    ['the middle one would meet a neighbour', { low: 400, middle: 450, high: 600 }, 900],
  ])('but not where %s', (_, marks, width) => {
    expect(quartersFit(marks, texts, width)).toBe(false);
  });
});
