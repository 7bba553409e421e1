/** Changes of shares: the count and its total move, and only what they do to each other counts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CountChange, compareChange } from '../../../src/statistics/changeVerdict.ts';
import { readFigures } from './figures.ts';

const spread: readonly CountChange[] = Array.from({ length: 97 }, (_, i) => ({
  x0: 100,
  x1: 52 + i,
  n0: 500,
  n1: 500,
}));

describe('compareChange of shares', () => {
  test('worked by hand: from 100 of 500 to 120 of 480 in a country that stayed at 20 per cent', () => {
    const found = compareChange({ x0: 100, x1: 120, n0: 500, n1: 480 }, spread, {
      x0: 1000,
      x1: 1100,
      n0: 5000,
      n1: 5500,
    });
    expect(found.logChange).toBeCloseTo(0.223144, 6); // ln 1.25
    expect(found.standardised).toBeCloseTo(1.64806, 4); // 0.223144 / sqrt(1/100 + 1/120)
    expect(found.persons).toBeCloseTo(24, 9); // 120 − 480 · 0.2
  });

  test('a share can rise while the count falls, and the verdict follows the share', () => {
    const own = { x0: 200, x1: 180, n0: 1000, n1: 450 };
    const share = compareChange(own, spread);
    expect(share).toMatchObject({ end: 'highest', rankFromExtreme: 1, verdict: 'distinct' });
    expect(share.persons).toBeCloseTo(180 - 450 * 0.2, 9);
    const count = compareChange({ x0: own.x0, x1: own.x1 }, spread);
    expect(count).toMatchObject({ end: 'lowest', verdict: 'usual', persons: -20 });
  });

  test('with totals that stand still a share is judged as its count (any counts)', () => {
    const change = fc.record({ x0: fc.integer({ min: 5, max: 900 }), x1: fc.integer({ min: 5, max: 900 }) });
    fc.assert(
      fc.property(
        change,
        fc.array(change, { minLength: 40, maxLength: 60 }),
        fc.integer({ min: 1000, max: 9000 }),
        (own, others, n) => {
          const still = { n0: n, n1: n };
          const share = compareChange(
            { ...own, ...still },
            others.map((other) => ({ ...other, ...still })),
          );
          const count = compareChange(own, others);
          expect(share.verdict).toBe(count.verdict);
          expect(share.persons).toBeCloseTo(count.persons, 9);
          expect(share.standardised).toBeCloseTo(count.standardised, 9);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('undecidable when an own total is missing or 0; others of whom that is true are left out', () => {
    for (const total of [
      { n0: Number.NaN, n1: 500 },
      { n0: 500, n1: 0 },
    ])
      expect(compareChange({ x0: 100, x1: 150, ...total }, spread)).toMatchObject({
        verdict: 'undecidable',
        persons: Number.NaN,
        of: 97,
      });
    const own = { x0: 100, x1: 60, n0: 500, n1: 500 };
    const useless = { x0: 100, x1: 100, n0: 500, n1: Number.NaN };
    expect(compareChange(own, [...spread, useless])).toEqual(compareChange(own, spread));
  });

  test('undecidable when the country’s total is missing', () => {
    const own = { x0: 100, x1: 10, n0: 500, n1: 500 };
    expect(compareChange(own, spread, { x0: 9, x1: 9, n0: Number.NaN, n1: 90 }).verdict).toBe('undecidable');
  });
});

describe('simulated kommuner whose unemployment moves but whose long-term share does not', () => {
  const RUNS = 200;
  const random = generator(20260706);
  let byTotal = 0;
  let flagged = 0;
  let found = 0;
  for (let run = 0; run < RUNS; run++) {
    const all = Array.from({ length: 97 }, (_, i) => {
      const n0 = 60 * 1.04 ** i;
      const n1 = n0 * Math.exp(0.2 * normal(random));
      // A little more than chance, as in the published figures.
      const swing = () => Math.exp(0.03 * normal(random));
      return { x0: count(random, 0.2 * n0 * swing()), x1: count(random, 0.2 * n1 * swing()), n0, n1 };
    });
    const special = { x0: 200, x1: count(random, 300), n0: 1000, n1: 1000 };
    all.forEach((own, i) => {
      if (compareChange(own, all.toSpliced(i, 1)).verdict !== 'distinct') return;
      flagged++;
      if (Math.abs(Math.log(own.n1 / own.n0)) > 0.2) byTotal++;
    });
    if (compareChange(special, all).verdict === 'distinct') found++;
  }

  test('at most 5 per cent are called distinct', () => {
    expect(flagged / (97 * RUNS)).toBeLessThan(0.05);
    expect(flagged).toBeGreaterThan(0);
  });

  test('those with a large move of the total are among them no more often than they are among all', () => {
    // 32 per cent of all lie more than one standard deviation out; counts alone would flag little else.
    expect(byTotal / flagged).toBeGreaterThan(0.22);
    expect(byTotal / flagged).toBeLessThan(0.42);
  });

  test('a share that rises by half on 200 persons is found', () => {
    expect(found / RUNS).toBeGreaterThan(0.9);
  });
});

describe('the published figures, share of long-term unemployed 2025M06–2026M06', () => {
  // Names, places and persons as a separate programme in another language found them in the same two files.
  const { names, months, longTerm, unemployed, country } = readFigures();
  const to = months.indexOf('2026M06');
  const change = (x: readonly number[], n: readonly number[]): CountChange => ({
    x0: x[to - 12]!,
    x1: x[to]!,
    n0: n[to - 12]!,
    n1: n[to]!,
  });
  const changes = longTerm.map((row, i) => change(row, unemployed[i]!));
  const found = changes.map((own, i) =>
    compareChange(own, changes.toSpliced(i, 1), change(country.longTerm, country.unemployed)),
  );
  const of = (name: string) => found[names.indexOf(name)]!;

  test('Fredericia and Aarhus fell, Tårnby rose more than chance; Sorø is second furthest up but within chance', () => {
    expect(names.filter((_, i) => found[i]!.verdict === 'distinct')).toEqual([
      'Aarhus',
      'Fredericia',
      'Tårnby',
    ]);
    expect(of('Tårnby').standardised).toBeCloseTo(2.07228, 5);
    expect(of('Sorø')).toMatchObject({ rankFromExtreme: 2, end: 'highest', of: 95, verdict: 'usual' });
  });

  test('Sønderborg: two persons more, but 23 more than at the country’s change of the share', () => {
    expect(of('Sønderborg').persons).toBeCloseTo(22.7739, 4);
    expect(of('Aalborg').persons).toBeCloseTo(-31.8813, 4);
  });
});

/** Numbers from 0 up to 1, the same in every run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** A Poisson count: exact below 50, rounded normal above. */
function count(random: () => number, mean: number): number {
  if (mean > 50) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(random)));
  let product = random();
  let events = 0;
  while (product > Math.exp(-mean)) {
    product *= random();
    events++;
  }
  return events;
}
