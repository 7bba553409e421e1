/** Other windows, other places and the usual swings of a claim, counted from the published files by hand. */
import { describe, expect, test } from 'vitest';
import { municipalities } from '../../../src/domain/areas.ts';
import { monthOf } from '../../../src/domain/period.ts';
import { checkClaim, claim, exact } from '../claim/checking.ts';
import { cell, dataOf } from './realData.ts';

describe('other windows', () => {
  test('all 169 where there are figures on both sides, fewer where they end', () => {
    const { windows } = checkClaim(claim({ from: monthOf(2024, 3), to: monthOf(2025, 9) }));
    expect(windows).toMatchObject({ of: 169, possible: 169, asMuch: null });
    expect(checkClaim(claim()).windows).toMatchObject({ of: 91, possible: 169, alike: { of: 7 } });
  });

  test('counted by hand: of the seven as long as two years Aalborg fell in all', () => {
    const { value } = dataOf('langtidsledige-antal');
    const fell = [0, 1, 2, 3, 4, 5, 6].filter((back) => {
      const to = monthOf(2026, 6) - back;
      return cell(value, '851', to) < cell(value, '851', to - 24);
    });
    expect(checkClaim(claim()).windows!.alike).toEqual({ of: 7, same: fell.length });
  });

  test('a window that would end before it begins is none', () => {
    const { windows } = checkClaim(claim({ from: monthOf(2024, 6), to: monthOf(2024, 7) }));
    // Of 13 × 13 those with to + j > from + i: i − j < 1.
    expect(windows!.possible).toBe(91);
  });

  test('`asMuch` counts those that go as far as was said', () => {
    const all = checkClaim(claim({ percent: exact(0.1, 1) })).windows!;
    expect(all.asMuch).toBe(all.same);
    expect(checkClaim(claim({ percent: exact(60) })).windows!.asMuch).toBe(0);
  });
});

describe('other places', () => {
  const { elsewhere } = checkClaim(claim());

  test('the country as published, the region as the sum of its kommuner', () => {
    expect(elsewhere!.country).toMatchObject({ start: 16128, end: 17346 });
    const north = municipalities.filter(({ region }) => region === '081').map(({ code }) => code);
    const { value } = dataOf('langtidsledige-antal');
    const sum = (month: number): number =>
      north.reduce((all, code) => all + (cell(value, code, month) || 0), 0);
    expect(elsewhere!.region).toMatchObject({ code: '081', start: sum(monthOf(2024, 6)) });
    expect(elsewhere!.region!.end).toBe(sum(monthOf(2026, 6)));
  });

  test('the place is counted from the largest change the claim’s way', () => {
    const { value } = dataOf('langtidsledige-antal');
    const changes = municipalities
      .map(({ code }) => cell(value, code, monthOf(2026, 6)) / cell(value, code, monthOf(2024, 6)))
      .filter((ratio) => !Number.isNaN(ratio));
    const before = changes.filter((ratio) => ratio < 748 / 799).length;
    expect(elsewhere!.rank).toEqual({ place: before + 1, of: changes.length, ties: 0 });
    const rising = checkClaim(claim({ direction: 'stigning' })).elsewhere!.rank!;
    expect(rising.place).toBe(changes.length - before);
  });

  test('the country is held against nobody; a region against five', () => {
    expect(checkClaim(claim({ area: '000' })).elsewhere).toEqual({
      ...{ country: null, region: null, similar: null, rank: null },
    });
    const region = checkClaim(claim({ area: '081', indicator: 'dimittender-antal' })).elsewhere!;
    expect(region.rank).toMatchObject({ of: 5 });
  });
});

describe('usual swings', () => {
  test('51 of 799 are within chance; nobody says so of 2.000', () => {
    expect(checkClaim(claim()).swings!.chance).toBe('usual');
    expect(checkClaim(claim({ area: '000' })).swings).toMatchObject({ chance: 'distinct', own: null });
  });

  test('the change against all others is the one of the change figure', () => {
    const { others } = checkClaim(claim()).swings!;
    expect(others).toMatchObject({ start: 799, end: 748, verdict: 'usual', of: 95 });
    // 748 less 799 · 17.346/16.128
    expect(others!.persons).toBeCloseTo(748 - (799 * 17346) / 16128, 6);
  });
});
