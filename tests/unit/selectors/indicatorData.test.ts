/** Every monthly indicator against numbers worked out by hand from the files. */
import { describe, expect, test } from 'vitest';
import { indicatorOf } from '../../../src/domain/indicatorRegistry.ts';
import { series } from '../../../src/domain/panel.ts';
import { monthOf } from '../../../src/domain/period.ts';
import { indicatorData } from '../../../src/selectors/indicatorData.ts';
import { cell, dataOf, JUNE_2026, MONTHLY, official, withExamples } from './realData.ts';

const JULY_2026 = JUNE_2026 + 1;

test('long-term share: full-time persons over full-time persons', () => {
  const { value, count, base } = dataOf('langtidsledige-andel');
  expect(cell(value, '000', JUNE_2026)).toBeCloseTo((100 * 17346) / 89907, 10);
  expect(cell(value, '540', JUNE_2026)).toBeCloseTo((100 * 218) / 830, 10);
  expect(cell(value, '851', JUNE_2026)).toBeCloseTo((100 * 748) / 4179, 10);
  expect([cell(count!, '540', JUNE_2026), cell(base!, '540', JUNE_2026)]).toEqual([218, 830]);
});

test('long-term share over 2024: 8,4 in Billund and 24,7 in Ishøj, as sums over twelve months', () => {
  const { count, base } = dataOf('langtidsledige-andel');
  const sum = (panel: typeof count, code: string): number =>
    Array.from({ length: 12 }, (_, m) => cell(panel!, code, monthOf(2024, m + 1))).reduce((a, b) => a + b);
  expect((100 * sum(count, '530')) / sum(base, '530')).toBeCloseTo(8.434, 3);
  expect((100 * sum(count, '183')) / sum(base, '183')).toBeCloseTo(24.735, 3);
});

test('long-term count: 16.111 in January 2025; by benefit where the export has it', () => {
  const january = monthOf(2025, 1);
  expect(cell(dataOf('langtidsledige-antal').value, '000', january)).toBe(16111);
  const insured = cell(dataOf('langtidsledige-antal', 'dagpenge').value, '000', january);
  const cash = cell(dataOf('langtidsledige-antal', 'kontanthjaelp').value, '000', january);
  expect(Math.abs(insured + cash - 16111)).toBeLessThanOrEqual(1);
  expect(cash).toBe(3920);
});

test('long-term share of the labour force lies where count and rounded rate say', () => {
  // Ishøj: 616 unemployed are 5,0 pct., so the labour force is between 616/0,0505 and 616/0,0495.
  const share = cell(dataOf('langtidsledige-pct').value, '183', JUNE_2026);
  expect(share).toBeGreaterThanOrEqual((155 / (616 / 0.0495)) * 100);
  expect(share).toBeLessThanOrEqual((155 / (616 / 0.0505)) * 100);
});

test('unemployment: count and published rate as they stand', () => {
  expect(cell(dataOf('ledige-antal').value, '851', JUNE_2026)).toBe(4179);
  expect(cell(dataOf('ledige-pct').value, '851', JUNE_2026)).toBe(3.6);
  expect(cell(dataOf('ledige-pct').count!, '851', JUNE_2026)).toBe(4179);
});

test('graduates: persons and share per region, and the denominator that follows', () => {
  expect(cell(dataOf('dimittender-antal').value, '081', JULY_2026)).toBe(2925);
  const share = dataOf('dimittender-andel');
  expect(cell(share.value, '081', JULY_2026)).toBe(30.3);
  expect(cell(share.base!, '081', JULY_2026)).toBeCloseTo((100 * 2925) / 30.3, 6);
});

test('average weeks: 24,6 in the country, 25,8 in Region Hovedstaden', () => {
  const { value } = dataOf('varighed-uger');
  expect([cell(value, '000', JUNE_2026), cell(value, '084', JUNE_2026)]).toEqual([24.6, 25.8]);
});

describe.each(MONTHLY)('%s', (id) => {
  const { value, count, base, example } = dataOf(id);

  test('has a number exactly where it has no reason, and no figure is negative', () => {
    expect(value.values.length).toBe(value.areas.length * value.monthCount);
    value.values.forEach((number, i) => {
      expect(Number.isNaN(number)).toBe(value.status[i] !== 0);
      if (!Number.isNaN(number)) expect(number).toBeGreaterThan(0);
    });
  });

  test('is official, and a share says what it is a share of', () => {
    expect(example).toBe(false);
    const { unit } = indicatorOf(id);
    expect([count !== null, base !== null]).toEqual(Array(2).fill(unit.startsWith('percent-')));
  });
});

test('made-up figures are marked, and only in the indicators that read them', () => {
  const only = (table: string) => new Map([[table, withExamples.get(table)!]]);
  expect(indicatorData(indicatorOf('dimittender-antal'), 'ialt', only('y01dia02'))!.example).toBe(true);
  expect(series(dataOf('dimittender-antal', 'ialt', withExamples).value, '851')).toBeDefined();
  expect(series(dataOf('dimittender-antal').value, '851')).toBeUndefined();
});

test('null where a table, a benefit or a number per month is not to be had', () => {
  expect(indicatorData(indicatorOf('ledige-antal'), 'ialt', new Map())).toBeNull();
  expect(indicatorData(indicatorOf('langtidsledige-andel'), 'dagpenge', official)).toBeNull();
  expect(indicatorData(indicatorOf('varighed-fordeling'), 'ialt', official)).toBeNull();
  expect(indicatorData(indicatorOf('varighed-fortsat'), 'ialt', official)).toBeNull();
});
