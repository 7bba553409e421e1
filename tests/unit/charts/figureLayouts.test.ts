/** The layouts of Ændring and Fordeling on the real figures, from the narrowest phone to the widest page. */
import { describe, expect, test } from 'vitest';
import { dumbbellLayout } from '../../../src/charts/dumbbellLayout.ts';
import { funnelLayout } from '../../../src/charts/funnelLayout.ts';
import { swarmLayout } from '../../../src/charts/swarmLayout.ts';
import { changeModel } from '../../../src/selectors/changeModel.ts';
import { distributionModel } from '../../../src/selectors/distributionModel.ts';
import { funnelModel } from '../../../src/selectors/funnelModel.ts';
import { ranking } from '../../../src/selectors/ranking.ts';
import { compare, MONTHLY } from '../selectors/realData.ts';

const SIX = ['101', '151', '851', '540', '159', '185'];
const WIDTHS = [288, 360, 720, 1248];
const format = (value: number): string => value.toFixed(1);

describe.each(WIDTHS)('at %i pixels', (width) => {
  test.each(MONTHLY)('dumbbells of %s lie inside with both their numbers', (maal) => {
    const rows = changeModel(compare({ maal, omr: SIX })).rows.filter((row) => row.slot >= 0);
    const { dumbbells, ticks, x } = dumbbellLayout({ rows, width, formatValue: format });
    expect(ticks.length).toBeLessThanOrEqual(10);
    for (const { row, startX, endX, startLabel, endLabel, arrowX } of dumbbells) {
      for (const at of [startX, endX]) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(width);
      }
      expect(Math.sign(endX - startX)).toBe(Math.sign(row.end - row.start));
      // Numbers stand outside: they cannot meet.
      expect(startLabel.anchor).not.toBe(endLabel.anchor);
      if (arrowX !== null) expect(arrowX).toBeCloseTo((startX + endX) / 2, 9);
      expect(x(row.start)).toBe(startX);
    }
  });

  test.each(MONTHLY)('dots of %s lie inside, apart, under their names', (maal) => {
    const comparison = compare({ maal, omr: SIX });
    const model = distributionModel(comparison, ranking(comparison));
    if (model.dots.length === 0) return;
    const { dots, names, radius, axisY, height } = swarmLayout(model, width, format);
    for (const { x, y } of dots) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
      expect(y + radius).toBeLessThan(axisY);
    }
    for (const { textY, toY, left } of names) {
      expect(textY).toBeLessThan(toY);
      expect(left).toBeGreaterThanOrEqual(0);
    }
    expect(height).toBeLessThan(520);
  });

  test('the tragtplot holds all dots and names the chosen and the outermost', () => {
    const model = funnelModel(compare({ omr: SIX }))!;
    const { points, names, plot, xTicks, inner } = funnelLayout(model, width, format);
    for (const { x, y } of points) {
      expect(x).toBeGreaterThan(plot.left);
      expect(x).toBeLessThan(plot.right);
      expect(y).toBeGreaterThanOrEqual(plot.top);
      expect(y).toBeLessThan(plot.bottom);
    }
    expect(names.map(({ point }) => point.name)).toEqual([
      ...['København', 'Ballerup', 'Aalborg', 'Sønderborg', 'Gladsaxe', 'Tårnby', 'Holstebro'],
    ]);
    expect(xTicks.length).toBeGreaterThanOrEqual(2);
    expect(inner.band).not.toMatch(/NaN/);
  });
});

describe('dumbbellLayout', () => {
  const row = { code: '851', name: 'Aalborg', slot: 0, percent: Number.NaN };
  test('a small change is not blown up to the width of the plot', () => {
    const rows = [{ ...row, start: 17.9, end: 18, change: 0.1 }];
    const { dumbbells, startsAtZero } = dumbbellLayout({ rows, width: 600, formatValue: format });
    expect(Math.abs(dumbbells[0]!.endX - dumbbells[0]!.startX)).toBeLessThan(60);
    expect(startsAtZero).toBe(false);
  });

  test('no rows, and no change at all', () => {
    expect(dumbbellLayout({ rows: [], width: 300, formatValue: format }).dumbbells).toEqual([]);
    const still = [{ ...row, start: 0, end: 0, change: 0 }];
    const { dumbbells } = dumbbellLayout({ rows: still, width: 300, formatValue: format });
    expect(Number.isFinite(dumbbells[0]!.startX)).toBe(true);
    expect(dumbbells[0]!.arrowX).toBeNull();
  });
});
