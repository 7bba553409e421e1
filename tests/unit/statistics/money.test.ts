import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ASSUMPTIONS, moneyOf, municipalShare } from '../../../src/statistics/money.ts';

describe('moneyOf', () => {
  test('worked example: 40 to 60 persons fewer for 10 million a year', () => {
    const { perPerson, saved, net, breakEvenPersons } = moneyOf({
      personsFewer: { low: 40, high: 60 },
      benefit: { low: 12_326, high: 20_359 },
      municipalShare: 0.8,
      amountPerYear: 10_000_000,
    });
    expect(perPerson.low).toBeCloseTo(118_329.6, 6);
    expect(perPerson.high).toBeCloseTo(195_446.4, 6);
    expect(saved.low).toBeCloseTo(4_733_184, 4);
    expect(saved.high).toBeCloseTo(11_726_784, 4);
    expect(net!.low).toBeCloseTo(-5_266_816, 4);
    expect(net!.high).toBeCloseTo(1_726_784, 4);
    expect(breakEvenPersons!.low).toBeCloseTo(51.165, 3);
    expect(breakEvenPersons!.high).toBeCloseTo(84.51, 3);
  });

  test('more persons cost: the least saved is the most persons at the highest cost', () => {
    const { saved } = moneyOf({
      personsFewer: { low: -20, high: 10 },
      benefit: { low: 10_000, high: 20_000 },
      municipalShare: 0.5,
    });
    expect(saved).toEqual({ low: -2_400_000, high: 1_200_000 });
  });

  test('without an amount nothing is said of paying for it', () => {
    const result = moneyOf({
      personsFewer: { low: 1, high: 1 },
      benefit: { low: 1, high: 1 },
      municipalShare: 1,
    });
    expect(result).toEqual({
      perPerson: { low: 12, high: 12 },
      saved: { low: 12, high: 12 },
      net: null,
      breakEvenPersons: null,
    });
  });

  test('every combination inside the spans lies inside the result', () => {
    const span = (min: number, max: number) =>
      fc
        .tuple(fc.double({ min, max, noNaN: true }), fc.double({ min, max, noNaN: true }))
        .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(span(-500, 500), span(0, 30_000), share, share, share, (persons, benefit, s, a, b) => {
        const { saved } = moneyOf({ personsFewer: persons, benefit, municipalShare: s });
        const between = ({ low, high }: { low: number; high: number }, at: number) => low + (high - low) * at;
        const one = 12 * between(persons, a) * between(benefit, b) * s;
        expect(one).toBeGreaterThanOrEqual(saved.low - 1e-6);
        expect(one).toBeLessThanOrEqual(saved.high + 1e-6);
      }),
    );
  });

  test('a number that is missing makes what rests on it unknown', () => {
    const { perPerson, saved } = moneyOf({
      personsFewer: { low: Number.NaN, high: 5 },
      benefit: { low: 1, high: 2 },
      municipalShare: 0.8,
    });
    expect(perPerson.low).toBeCloseTo(9.6, 12);
    expect(saved.low).toBeNaN();
  });
});

describe('municipalShare', () => {
  test('worked examples: 80 per cent after a year, 40 over the first eight weeks', () => {
    expect(municipalShare(53, Number.POSITIVE_INFINITY)).toBeCloseTo(0.8, 12);
    expect(municipalShare(1, 8)).toBeCloseTo(0.4, 12);
  });

  test('the steps of the law, week by week', () => {
    const shares = [1, 4, 5, 26, 27, 52, 53, 200].map((week) => municipalShare(week, week));
    const expected = [0.2, 0.2, 0.6, 0.6, 0.7, 0.7, 0.8, 0.8];
    shares.forEach((share, i) => {
      expect(share).toBeCloseTo(expected[i]!, 12);
    });
    // The first year: (4 · 0.2 + 22 · 0.6 + 26 · 0.7)/52.
    expect(municipalShare(1, 52)).toBeCloseTo(32.2 / 52, 12);
  });

  test("takes the reader's own steps", () => {
    expect(municipalShare(1, 2, [{ toWeek: 1, stateShare: 0.5 }])).toBeCloseTo(0.5, 12);
    expect(municipalShare(1, 2, [])).toBeNaN();
  });
});

test('every assumption has its year; the benefits are the published rates of 2024', () => {
  expect(ASSUMPTIONS.benefits).toMatchObject({ kontanthjaelp: 12_326, dagpenge: 20_359 });
  expect(ASSUMPTIONS.benefits.year).toBe(2024);
  expect(ASSUMPTIONS.reimbursement.year).toBe(2016);
});
