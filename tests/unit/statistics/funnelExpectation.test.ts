import { describe, expect, test } from 'vitest';
import { funnel } from '../../../src/statistics/funnel.ts';
import { expectedOutside } from '../../../src/statistics/funnelExpectation.ts';
import { column, readFigures } from './figures.ts';
import { normal, random } from './random.ts';

describe('expectedOutside', () => {
  test('worked example: 10.2 of 96 outside 95 per cent, 1.05 outside 99.8', () => {
    const { at95, at998 } = expectedOutside(2.65, 96);
    expect(at95).toBeCloseTo(10.2, 1);
    expect(at998).toBeCloseTo(1.05, 2);
  });

  test('by chance alone: the nominal 5 and 0.2 per cent', () => {
    const { at95, at998 } = expectedOutside(1, 1000);
    expect(at95).toBeCloseTo(50, 3);
    expect(at998).toBeCloseTo(2, 3);
  });

  // The real totals, every kommune drawn around one target with the same variance relative to chance.
  describe.each([
    { sigma2: 3.9, seed: 1 },
    { sigma2: 2.5, seed: 2 },
  ])('simulation, nobody special, variance $sigma2 times chance', ({ sigma2, seed }) => {
    const { months, unemployed } = readFigures();
    const totals = column(unemployed, months.indexOf('2026M06')).filter((n) => n > 0);
    const target = 0.193;
    const next = random(seed);
    const runs = 600;
    let [outside95, outside998, phi] = [0, 0, 0];
    for (let run = 0; run < runs; run++) {
      const counts = totals.map(
        (n) => n * (target + normal(next) * Math.sqrt((sigma2 * target * (1 - target)) / n)),
      );
      const found = funnel({ counts, totals, target });
      outside95 += found.outside.widened95.length;
      outside998 += found.outside.widened998.length;
      phi += found.phi;
    }
    const expected = expectedOutside(phi / runs, totals.length);

    test('about one in ten outside the 95 per cent limits, not one in twenty', () => {
      expect(Math.abs(outside95 / runs - expected.at95)).toBeLessThan(0.5);
      expect(Math.abs(outside998 / runs - expected.at998)).toBeLessThan(0.35);
    });

    test('phi comes out as 0.68 of the variance', () => {
      expect(phi / runs / sigma2).toBeCloseTo(0.68, 1);
    });
  });
});
