import { describe, expect, test } from 'vitest';
import { indicatorOf } from '../../../src/domain/indicatorRegistry.ts';
import { durationModel } from '../../../src/selectors/durationModel.ts';
import type { Tables } from '../../../src/selectors/indicatorData.ts';
import { profile } from '../../../src/selectors/profile.ts';
import { survivalModel } from '../../../src/selectors/survivalModel.ts';
import { dataOf, official, withExamples } from './realData.ts';

const model = (codes: readonly string[], tables: Tables = official) =>
  durationModel(
    profile(indicatorOf('varighed-fordeling'), tables)!,
    dataOf('varighed-uger', 'ialt', tables),
    codes,
  );

describe('spells by length', () => {
  test('show kommuner by their region, once, and say so', () => {
    const { chosen, country, byRegion } = model(['159', '151', '851']);
    expect(chosen.map(({ code, slot }) => [code, slot])).toEqual([
      ['084', 0],
      ['081', 2],
    ]);
    expect(country!.slot).toBe(-1);
    expect(byRegion).toContainEqual({ kind: 'shown-by-region', areas: ['159', '151'], region: '084' });
  });

  test('have shares, totals and the published average', () => {
    const nordjylland = model(['081']).chosen[0]!;
    expect([nordjylland.total, nordjylland.weeks]).toEqual([1584, 22.8]);
    expect(nordjylland.shares.at(-1)).toBeCloseTo((100 * 151) / 1584, 10);
    expect(nordjylland.spread.sd).toBeCloseTo(21.65, 1);
  });

  test('do not show the country twice', () => {
    const { chosen, country, beside } = model(['000', '081']);
    expect(chosen.map(({ code }) => code)).toEqual(['000', '081']);
    expect(country).toBeNull();
    expect(beside).toHaveLength(2);
  });

  test('set chosen kommuner beside their regions and the country', () => {
    const { beside, example, pair } = model(['159', '151', '851'], withExamples);
    expect(beside.map(({ code, slot }) => [code, slot])).toEqual([
      ['159', 0],
      ['151', 1],
      ['851', 2],
      ['084', null],
      ['081', null],
      ['000', -1],
    ]);
    expect([example, pair]).toEqual([true, null]);
  });

  test('with a hidden band have no shares and no spread', () => {
    const small = model(['825'], withExamples).chosen[0]!;
    expect(small.shares.every(Number.isNaN)).toBe(true);
    expect([small.total, small.spread.sd]).toEqual([Number.NaN, Number.NaN]);
  });
});

describe('is the difference in weeks real', () => {
  test('Hovedstaden and Nordjylland: 3,0 weeks, with 1.96 standard errors of about 1,3', () => {
    const pair = model(['084', '081']).pair!;
    expect(pair).toMatchObject({ first: '084', second: '081', verdict: 'distinct', problem: null });
    expect([pair.high.code, pair.low.code]).toEqual(['084', '081']);
    expect(pair.difference).toBeCloseTo(3, 10);
    expect(pair.smallest).toBeGreaterThan(1);
    expect(pair.smallest).toBeLessThan(1.5);
  });

  test('Sjælland and Midtjylland: 0,1 weeks is nothing', () => {
    expect(model(['085', '082']).pair).toMatchObject({ verdict: 'usual', problem: null });
  });

  test('Gladsaxe and Ballerup: one region’s figures cannot tell', () => {
    expect(model(['159', '151', '851']).pair).toMatchObject({
      first: '159',
      second: '151',
      verdict: 'undecidable',
      problem: 'same-region',
    });
  });

  test('one area alone is held against the country it is part of, in either order', () => {
    expect(model(['081']).pair).toMatchObject({ first: '081', second: '000', verdict: 'distinct' });
    expect(model(['000', '081']).pair).toMatchObject({ first: '081', second: '000', verdict: 'distinct' });
    expect(model(['000']).pair).toBeNull();
    expect(model([]).pair).toBeNull();
  });

  test('not without the averages', () => {
    const bare = durationModel(profile(indicatorOf('varighed-fordeling'), official)!, null, ['084', '081']);
    expect(bare.pair).toMatchObject({ verdict: 'undecidable', problem: 'no-average' });
  });
});

describe('the curve', () => {
  const curve = (codes: readonly string[]) =>
    survivalModel(profile(indicatorOf('varighed-fortsat'), official)!, codes);

  test('runs from 0 to 52 weeks, country first, kommuner by their region', () => {
    const { weeks, lines, byRegion } = curve(['851', '159']);
    expect(weeks).toEqual([0, 4, 8, 13, 17, 21, 26, 30, 34, 39, 43, 47, 52]);
    expect(lines.map(({ code, slot }) => [code, slot])).toEqual([
      ['000', -1],
      ['081', 0],
      ['084', 1],
    ]);
    expect(byRegion).toHaveLength(2);
    expect([...lines[1]!.values].slice(0, 3)).toEqual([100, 32.8, 19.8]);
  });

  test('draws the country once when it is chosen', () => {
    expect(curve(['000']).lines.map(({ code }) => code)).toEqual(['000']);
  });
});
