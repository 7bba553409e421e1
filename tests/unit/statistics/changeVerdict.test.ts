import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CountChange, compareChange } from '../../../src/statistics/changeVerdict.ts';
import { readFigures } from './figures.ts';

const unchanged = (count: number): CountChange[] =>
  Array.from({ length: count }, () => ({ x0: 100, x1: 100 }));

/** 97 kommuner from 100 to 52, 53 … 148. */
const spread = Array.from({ length: 97 }, (_, i) => ({ x0: 100, x1: 52 + i }));

describe('compareChange', () => {
  test('worked example: from 100 to 50 among 97 others that stood still', () => {
    const found = compareChange({ x0: 100, x1: 50 }, unchanged(97));
    expect(found.logChange).toBeCloseTo(-Math.LN2, 12);
    expect(found.standardised).toBeCloseTo(-4.001887, 6); // −ln 2 / sqrt(0.03)
    expect(found).toMatchObject({
      rankFromExtreme: 1,
      end: 'lowest',
      of: 98,
      verdict: 'distinct',
      persons: -50,
    });
  });

  test('number 1 and 2 from either end of 98 are distinct, number 3 is not', () => {
    const at = (x1: number) => compareChange({ x0: 100, x1 }, spread);
    expect(at(51.5)).toMatchObject({ rankFromExtreme: 1, end: 'lowest', verdict: 'distinct' });
    expect(at(52.5)).toMatchObject({ rankFromExtreme: 2, end: 'lowest', verdict: 'distinct' });
    expect(at(53.5)).toMatchObject({ rankFromExtreme: 3, end: 'lowest', verdict: 'usual' });
    expect(at(146.5)).toMatchObject({ rankFromExtreme: 3, end: 'highest', verdict: 'usual' });
    expect(at(147.5)).toMatchObject({ rankFromExtreme: 2, end: 'highest', verdict: 'distinct' });
  });

  test('an equal change counts as being at least as far out: ties do not make anybody extreme', () => {
    expect(compareChange({ x0: 100, x1: 100 }, unchanged(97))).toMatchObject({
      rankFromExtreme: 98,
      end: 'highest',
      verdict: 'usual',
    });
  });

  test('the same percentage counts for more in a large kommune than in a small one', () => {
    const small = compareChange({ x0: 10, x1: 8 }, spread);
    const large = compareChange({ x0: 1000, x1: 800 }, spread);
    expect(small.logChange).toBe(large.logChange);
    expect(large.standardised / small.standardised).toBeCloseTo(10, 9);
  });

  test('relative to a reference: moving as the country does is no change and nobody extra', () => {
    const found = compareChange({ x0: 100, x1: 110 }, spread, { x0: 16000, x1: 17600 });
    expect(found.logChange).toBeCloseTo(0, 12);
    expect(found.persons).toBeCloseTo(0, 9);
  });

  test('a reference moves everybody’s change, so against still others of the same size the place is kept', () => {
    const plain = compareChange({ x0: 100, x1: 140 }, spread);
    const relative = compareChange({ x0: 100, x1: 140 }, spread, { x0: 1000, x1: 1001 });
    expect(relative.rankFromExtreme).toBe(plain.rankFromExtreme);
    expect(relative.persons).toBeCloseTo(39.9, 9); // 140 − 100 · 1.001
  });

  test('with fewer than 40 in all nothing can be decided, with 40 it can', () => {
    const own = { x0: 100, x1: 10 };
    expect(compareChange(own, [])).toMatchObject({ of: 1, rankFromExtreme: 1, verdict: 'undecidable' });
    expect(compareChange(own, unchanged(38))).toMatchObject({ of: 39, verdict: 'undecidable' });
    expect(compareChange(own, unchanged(39))).toMatchObject({ of: 40, verdict: 'distinct' });
  });

  test('undecidable when an own count is missing, 0 or below 5', () => {
    for (const own of [
      { x0: Number.NaN, x1: 9 },
      { x0: 9, x1: Number.NaN },
      { x0: 0, x1: 9 },
      { x0: 9, x1: 0 },
    ]) {
      expect(compareChange(own, spread)).toMatchObject({
        rankFromExtreme: 0,
        of: 97,
        verdict: 'undecidable',
      });
    }
    const few = compareChange({ x0: 100, x1: 4 }, spread);
    expect(few).toMatchObject({ rankFromExtreme: 1, verdict: 'undecidable', persons: -96 });
  });

  test('undecidable when the reference is missing or 0', () => {
    for (const reference of [
      { x0: Number.NaN, x1: 9 },
      { x0: 0, x1: 9 },
      { x0: 9, x1: 0 },
    ]) {
      const found = compareChange({ x0: 100, x1: 10 }, spread, reference);
      expect(found).toMatchObject({ verdict: 'undecidable', persons: Number.NaN, rankFromExtreme: 0 });
    }
  });

  test('others with a missing or too small count are left out', () => {
    const useless = [
      { x0: Number.NaN, x1: 100 },
      { x0: 100, x1: 0 },
      { x0: 4, x1: 100 },
    ];
    const own = { x0: 100, x1: 60 };
    expect(compareChange(own, [...spread, ...useless])).toEqual(compareChange(own, spread));
  });

  test('huge counts keep their place', () => {
    const found = compareChange({ x0: 1e15, x1: 2e15 }, spread);
    expect(found).toMatchObject({ rankFromExtreme: 1, end: 'highest', persons: 1e15 });
  });

  test('the furthest out in a quiet window is not distinct: chance alone gives as much', () => {
    const quiet = Array.from({ length: 97 }, (_, i) => ({ x0: 100, x1: 90 + i / 5 }));
    expect(compareChange({ x0: 100, x1: 125 }, quiet)).toMatchObject({
      rankFromExtreme: 1,
      verdict: 'usual',
    });
    // ln 1.34 / sqrt(1/100 + 1/134) is 2.21, ln 1.25 / sqrt(1/100 + 1/125) is 1.66.
    expect(compareChange({ x0: 100, x1: 134 }, quiet)).toMatchObject({
      rankFromExtreme: 1,
      verdict: 'distinct',
    });
  });

  test('does not change its input', () => {
    const others = Object.freeze(spread.map((change) => Object.freeze({ ...change })));
    expect(() => compareChange(Object.freeze({ x0: 9, x1: 8 }), others)).not.toThrow();
  });

  test('at most 5 in 100 of a group are distinct within their own group (any counts)', () => {
    const change = fc.record({ x0: fc.integer({ min: 5, max: 500 }), x1: fc.integer({ min: 5, max: 500 }) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 40, maxLength: 98 }), (group) => {
        const verdicts = group.map((own, i) => compareChange(own, group.toSpliced(i, 1)).verdict);
        const distinct = verdicts.filter((verdict) => verdict === 'distinct').length;
        expect(distinct).toBeLessThanOrEqual(0.05 * group.length);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the published figures, long-term unemployed 2025M06–2026M06', () => {
  const { names, months, longTerm, unemployed, country } = readFigures();
  const to = months.indexOf('2026M06');
  const change = (row: readonly number[], end = to) => ({ x0: row[end - 12]!, x1: row[end]! });
  const changes = longTerm.map((row) => change(row));
  const found = changes.map((own, i) =>
    compareChange(own, changes.toSpliced(i, 1), change(country.longTerm)),
  );
  const withVerdict = (verdict: string) => names.filter((_, i) => found[i]!.verdict === verdict);

  test('the two largest rises and the two largest falls, by size-free measure, are distinct', () => {
    expect(withVerdict('distinct')).toEqual(['Fredericia', 'Greve', 'Haderslev', 'Tårnby']);
    expect(found[names.indexOf('Tårnby')]).toMatchObject({ end: 'highest', rankFromExtreme: 1, of: 95 });
    expect(found[names.indexOf('Tårnby')]!.persons).toBeCloseTo(43.9, 1); // 115 − 68·17346/16597
  });

  test('kommuner with suppressed or very small counts cannot be decided', () => {
    expect(withVerdict('undecidable')).toEqual(['Fanø', 'Læsø', 'Samsø']);
  });

  test('size does not decide: log changes halve from the smallest third to the largest, standardised do not', () => {
    const bySize = names.map((_, i) => i).sort((i, j) => unemployed[i]![to]! - unemployed[j]![to]!);
    const [small, large] = [bySize.slice(0, 33), bySize.slice(-33)];
    const typical = (group: number[], measure: 'logChange' | 'standardised') =>
      middle(group.map((i) => Math.abs(found[i]![measure])).filter((value) => !Number.isNaN(value)));
    const ratio = (measure: 'logChange' | 'standardised') =>
      typical(small, measure) / typical(large, measure);
    expect(ratio('logChange')).toBeGreaterThan(1.5);
    expect(ratio('standardised')).toBeLessThan(1);
  });
});

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
