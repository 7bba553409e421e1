import { describe, expect, test } from 'vitest';
import { COUNTRY } from '../../../src/domain/area.ts';
import { funnelModel } from '../../../src/selectors/funnelModel.ts';
import { funnel } from '../../../src/statistics/funnel.ts';
import { cell, compare, JUNE_2026, month } from './realData.ts';

const june = compare({ omr: ['540', '851'], til: month(2026, 6) });
const model = funnelModel(june)!;

describe('funnelModel, June 2026', () => {
  test('7 of 96 outside the widened limits, 30 outside chance alone', () => {
    expect(model.points).toHaveLength(96);
    const outside = model.points.filter((point) => point.outside !== 'none').map((point) => point.name);
    expect(outside.toSorted()).toEqual(
      ['Gentofte', 'Guldborgsund', 'Holstebro', 'Ishøj', 'Næstved', 'Skive', 'Sønderborg'].toSorted(),
    );
    expect(model).toMatchObject({ outside95: 7, outside998: 2 });
    const { count, base } = june.data;
    const raw = funnel({
      counts: model.points.map((point) => cell(count!, point.code, JUNE_2026)),
      totals: model.points.map((point) => cell(base!, point.code, JUNE_2026)),
      target: model.target / 100,
    });
    expect(raw.outside.raw95).toHaveLength(30);
    expect(raw.phi).toBeCloseTo(model.phi, 9);
    expect(cell(june.data.value, COUNTRY, JUNE_2026)).toBeCloseTo(model.target, 9);
  });

  test('beyond the outer limit are the ones with their names: Holstebro under, Sønderborg over', () => {
    const outer = model.points.filter((point) => point.outside === '99.8');
    expect(outer.map(({ name, above }) => [name, above])).toEqual([
      ['Holstebro', false],
      ['Sønderborg', true],
    ]);
  });

  test('the limits cover all points and narrow to the right', () => {
    const { limits, points } = model;
    expect(limits[0]!.base).toBeLessThan(Math.min(...points.map((point) => point.base)));
    expect(limits.at(-1)!.base).toBeGreaterThan(Math.max(...points.map((point) => point.base)));
    const widths = limits.map((limit) => limit.high95 - limit.low95);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    for (const limit of limits) {
      expect(limit.low998).toBeLessThanOrEqual(limit.low95);
      expect(limit.high998).toBeGreaterThanOrEqual(limit.high95);
    }
  });

  test('says how many were to be expected with this method', () => {
    expect(model.expected95).toBeCloseTo(10.2, 1);
    expect(model.expected998).toBeCloseTo(1.0, 1);
    expect(model.headline).toBe(
      'Af de valgte ligger kun Sønderborg uden for tragten; i alt ligger 7 af 96 kommuner udenfor, og omkring 10 ville gøre det, selv om ingen skilte sig ud',
    );
  });

  test('suppressed kommuner are named as left out', () => {
    expect(model.without.map(({ name }) => name)).toEqual(['Fanø', 'Læsø']);
  });
});
