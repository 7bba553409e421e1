/** One number for several kommuner: figures of the published files, added by hand. */
import { describe, expect, test } from 'vitest';
import { monthOf } from '../../../src/domain/period.ts';
import { groupValue } from '../../../src/selectors/groupValue.ts';
import { cell, dataOf, JUNE_2026, withExamples } from './realData.ts';

const share = dataOf('langtidsledige-andel');
const count = dataOf('langtidsledige-antal');

describe('groupValue', () => {
  test('a count is the sum: 748 in Aalborg and 947 in Odense', () => {
    expect(groupValue(['851', '461'], count, JUNE_2026)).toBe(1695);
  });

  test('a share is sum over sum, not the mean of shares', () => {
    const sums = (100 * (748 + 947)) / (4179 + 4474);
    expect(groupValue(['851', '461'], share, JUNE_2026)).toBeCloseTo(sums, 10);
    const mean = (100 * (748 / 4179 + 947 / 4474)) / 2;
    expect(Math.abs(sums - mean)).toBeGreaterThan(0.01);
  });

  test('of one kommune it is the kommune’s own number', () => {
    expect(groupValue(['851'], share, JUNE_2026)).toBeCloseTo(cell(share.value, '851', JUNE_2026), 10);
  });

  test('a kommune without a number leaves numerator and denominator', () => {
    expect(cell(count.value, '825', JUNE_2026)).toBeNaN();
    expect(groupValue(['851', '825'], share, JUNE_2026)).toBeCloseTo((100 * 748) / 4179, 10);
    expect(groupValue(['825'], share, JUNE_2026)).toBeNaN();
    expect(groupValue([], count, JUNE_2026)).toBeNaN();
  });

  test('a month outside the figures has none, and averages do not add up', () => {
    expect(groupValue(['851'], count, monthOf(2001, 1))).toBeNaN();
    const weeks = dataOf('varighed-uger', 'ialt', withExamples);
    expect(groupValue(['851', '461'], weeks, JUNE_2026)).toBeNaN();
  });
});
