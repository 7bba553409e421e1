/** What a number that somebody said can stand for. */
import { describe, expect, test } from 'vitest';
import { rangeOf } from '../../../src/domain/claim.ts';

const said = (value: number, decimals = 0, hedge: Parameters<typeof rangeOf>[0]['hedge'] = null) =>
  rangeOf({ value, decimals, hedge });

describe('rangeOf', () => {
  test('a plain number is whatever rounds to it', () => {
    expect(said(21)).toEqual({ low: 20.5, high: 21.5 });
    expect(said(3.5, 1).low).toBeCloseTo(3.45, 12);
    expect(said(3.5, 1).high).toBeCloseTo(3.55, 12);
    expect(said(21, 1).high).toBeCloseTo(21.05, 12);
    expect(said(0)).toEqual({ low: 0, high: 0.5 });
  });

  test('about is a tenth either way, and never narrower than the rounding', () => {
    expect(said(400, 0, 'ca')).toEqual({ low: 360, high: 440 });
    expect(said(2, 0, 'ca')).toEqual({ low: 1.5, high: 2.5 });
  });

  test('a little more, a little less, more than and less than lie on their own side', () => {
    expect(said(400, 0, 'godt')).toEqual({ low: 400, high: 440 });
    expect(said(400, 0, 'knap')).toEqual({ low: 360, high: 400 });
    expect(said(20, 0, 'over')).toEqual({ low: 20, high: Number.POSITIVE_INFINITY });
    expect(said(20, 0, 'under')).toEqual({ low: 0, high: 20 });
  });
});
