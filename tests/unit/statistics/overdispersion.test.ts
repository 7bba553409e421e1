import { describe, expect, test } from 'vitest';
import { overdispersion, phiForSize } from '../../../src/statistics/overdispersion.ts';
import { column, readFigures } from './figures.ts';

/** Numbers between 0 and 1, the same in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A Poisson count by Knuth's method: multiply uniform numbers until below e^−mean. */
function poisson(mean: number, next: () => number): number {
  let count = -1;
  for (let product = 1; product > Math.exp(-mean); count++) product *= next();
  return count;
}

/** Series of independent counts around `mean` whose variance is `factor` times the mean. */
function simulated(howMany: number, length: number, mean: number, factor: number): number[][] {
  const next = random(20260600 + factor);
  return Array.from({ length: howMany }, () =>
    Array.from({ length }, () => factor * poisson(mean / factor, next)),
  );
}

const flat = (length: number) => new Array<number>(length).fill(1000);
const sizesUpTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

describe('overdispersion', () => {
  test('is close to 1 for counts by chance alone, close to 3 for counts that swing three times as much', () => {
    for (const factor of [1, 3]) {
      const series = simulated(9000, 2, 120, factor);
      const thirds = overdispersion(series, flat(2), { lag: 1, sizes: sizesUpTo(9000) });
      for (const { phi, changes } of thirds) {
        expect(changes).toBe(3000);
        expect(Math.abs(phi / factor - 1)).toBeLessThan(0.1);
      }
    }
  });

  test('is never below 1, even for counts that hardly move', () => {
    const still = Array.from({ length: 90 }, (_, i) => [100, 100 + (i % 2)]);
    const thirds = overdispersion(still, flat(2), { lag: 1, sizes: sizesUpTo(90) });
    expect(thirds.map(({ phi }) => phi)).toEqual([1, 1, 1]);
  });

  test('pools by size: only the third that swings gets a large phi', () => {
    const series = Array.from({ length: 90 }, (_, i) => (i < 60 ? [100, 101] : [100, i % 2 ? 160 : 62]));
    const thirds = overdispersion(series, flat(2), { lag: 1, sizes: sizesUpTo(90) });
    expect(thirds.slice(0, 2).map(({ phi }) => phi)).toEqual([1, 1]);
    expect(thirds[2]!.phi).toBeGreaterThan(10);
  });

  test('takes the reference out: moving as the country does is no swing at all', () => {
    const series = Array.from({ length: 90 }, () => [1000, 3000]);
    const phis = (reference: number[]) =>
      overdispersion(series, reference, { lag: 1, sizes: sizesUpTo(90) }).map(({ phi }) => phi);
    expect(phis([20_000, 60_000])).toEqual([1, 1, 1]);
    expect(phis([20_000, 20_000])[0]).toBeGreaterThan(100);
  });

  test('windows lie end to end, counted back from the newest month', () => {
    const changesOf = (length: number) => {
      const series = Array.from({ length: 90 }, () => flat(length));
      return overdispersion(series, flat(length), { lag: 12, sizes: sizesUpTo(90) })[0]!.changes / 30;
    };
    expect([12, 13, 24, 25, 36, 37].map(changesOf)).toEqual([0, 1, 1, 2, 2, 3]);
    const onlyNewestMoves = Array.from({ length: 90 }, () => [500, 100, 100]);
    const { phi } = overdispersion(onlyNewestMoves, flat(3), { lag: 2, sizes: sizesUpTo(90) })[0]!;
    expect(phi).toBeGreaterThan(1); // 500 → 100, the first month is reached
    const { phi: even } = overdispersion([...onlyNewestMoves.map((s) => [9, ...s.slice(1), 100])], flat(4), {
      lag: 2,
      sizes: sizesUpTo(90),
    })[0]!;
    expect(even).toBe(1); // 100 → 100, the first month is left over
  });

  test('a few wild kommuner do not decide', () => {
    const calm = simulated(300, 2, 120, 1);
    const wild = calm.map((row, i) => (i % 20 === 0 ? [row[0]!, 5000] : row));
    const phi = (series: number[][]) =>
      overdispersion(series, flat(2), { lag: 1, sizes: sizesUpTo(300) }).map((third) => third.phi);
    phi(wild).forEach((withWild, third) => {
      expect(withWild / phi(calm)[third]!).toBeLessThan(1.5);
    });
  });

  test('missing and zero counts, and missing reference months, are left out', () => {
    const series = Array.from({ length: 90 }, (_, i) => [[Number.NaN, 0, 100][i % 3]!, 100]);
    const options = { lag: 1, sizes: sizesUpTo(90) };
    const changes = (reference: number[]) =>
      overdispersion(series, reference, options).map((third) => third.changes);
    expect(changes([1, 1])).toEqual([10, 10, 10]);
    expect(changes([Number.NaN, 1])).toEqual([0, 0, 0]);
  });

  test('a third with fewer than 20 changes borrows the phi of all; fewer than 20 in all is NaN', () => {
    const series = Array.from({ length: 90 }, (_, i) =>
      i < 29 ? [100, Number.NaN] : [100, i % 2 ? 150 : 67],
    );
    const thirds = overdispersion(series, flat(2), { lag: 1, sizes: sizesUpTo(90) });
    expect(thirds[0]!.changes).toBe(1);
    expect(thirds[0]!.phi).toBeGreaterThan(5);
    const few = overdispersion(series.slice(-19), flat(2), { lag: 1, sizes: sizesUpTo(19) });
    expect(few.map(({ phi }) => phi)).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    const enough = overdispersion(series.slice(-20), flat(2), { lag: 1, sizes: sizesUpTo(20) });
    expect(enough[0]!.phi).toBeGreaterThan(5);
  });

  test('no series at all: three thirds of NaN; a series of unknown size is left out', () => {
    expect(overdispersion([], [], { lag: 12, sizes: [] }).map(({ phi }) => phi)).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
    const series = [flat(2), flat(2), flat(2), flat(2)];
    const thirds = overdispersion(series, flat(2), { lag: 1, sizes: [1, 2, 3, Number.NaN] });
    expect(thirds.map(({ changes }) => changes)).toEqual([1, 1, 1]);
  });

  test('kommuner of the same size are in the same third', () => {
    const series = Array.from({ length: 6 }, () => flat(2));
    const thirds = overdispersion(series, flat(2), { lag: 1, sizes: [1, 2, 2, 2, 2, 3] });
    expect(thirds.map(({ upTo, changes }) => [upTo, changes])).toEqual([
      [2, 5],
      [2, 0],
      [Number.POSITIVE_INFINITY, 1],
    ]);
  });

  test('huge counts do not overflow', () => {
    const series = Array.from({ length: 90 }, () => [1e300, 1e300]);
    expect(overdispersion(series, flat(2), { lag: 1, sizes: sizesUpTo(90) })[0]!.phi).toBe(1);
  });

  test('refuses a lag that is not a whole number of at least 1', () => {
    for (const lag of [0, -1, 1.5, Number.NaN]) {
      expect(() => overdispersion([], [], { lag, sizes: [] })).toThrow(RangeError);
    }
  });

  test('does not change its input', () => {
    const series = Object.freeze([Object.freeze([3, 2, 1])]);
    const sizes = Object.freeze([3, 1, 2]);
    expect(() => overdispersion(series, Object.freeze([1, 1, 1]), { lag: 1, sizes })).not.toThrow();
  });
});

describe('phiForSize', () => {
  const thirds = [
    { upTo: 10, phi: 1.1, changes: 30 },
    { upTo: 20, phi: 1.2, changes: 30 },
    { upTo: Number.POSITIVE_INFINITY, phi: 1.3, changes: 30 },
  ];

  test('is the phi of the third the size is in, upper limits included, also for sizes not seen before', () => {
    expect([0, 10, 10.5, 20, 21, 1e9].map((size) => phiForSize(thirds, size))).toEqual([
      1.1, 1.1, 1.2, 1.2, 1.3, 1.3,
    ]);
  });

  test('is NaN for an unknown size and without thirds', () => {
    expect(phiForSize(thirds, Number.NaN)).toBeNaN();
    expect(phiForSize([], 5)).toBeNaN();
  });
});

describe('the published figures, by number of unemployed in 2026M06', () => {
  const { months, longTerm, unemployed, country } = readFigures();
  const at = months.indexOf('2026M06');
  const sizes = column(unemployed, at);

  test('long-term unemployed, 2023M07–2026M06: 1.44, 1.38 and 1.33 from two changes each', () => {
    const thirds = overdispersion(
      longTerm.map((row) => row.slice(0, at + 1)),
      country.longTerm.slice(0, at + 1),
      { lag: 12, sizes },
    );
    expect(thirds.map(({ phi }) => Math.round(100 * phi) / 100)).toEqual([1.44, 1.38, 1.33]);
    expect(thirds.map(({ changes }) => changes)).toEqual([62, 64, 66]);
  });

  test('unemployed, 2021M08–2026M06: 1.96, 2.55 and 3.81, more the larger, from four changes each', () => {
    const thirds = overdispersion(
      unemployed.map((row) => row.slice(0, at + 1)),
      country.unemployed.slice(0, at + 1),
      { lag: 12, sizes },
    );
    expect(thirds.map(({ phi }) => Math.round(100 * phi) / 100)).toEqual([1.96, 2.55, 3.81]);
    expect(thirds.map(({ changes }) => changes)).toEqual([132, 128, 132]);
  });

  test('from month to month phi falls to its floor: most persons are the same', () => {
    const thirds = overdispersion(longTerm, country.longTerm, { lag: 1, sizes });
    expect(thirds.map(({ phi }) => phi)).toEqual([1, 1, 1]);
  });
});
