import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LineFigureInput, lineLayout, seriesPath } from '../../../src/charts/lineLayout.ts';
import { monthOf } from '../../../src/domain/period.ts';
import { formatNumber } from '../../../src/language/format.ts';
import { line, peers } from './lines.ts';

const FIRST = monthOf(2023, 7);

const layout = (more: Partial<LineFigureInput> = {}) => {
  const lines = more.lines ?? [line('Aalborg', 0, [17, 18, 19])];
  const monthCount = lines[0]?.values.length ?? 3;
  return lineLayout({
    ...{ width: 900, height: 400, firstMonth: FIRST, monthCount, lines },
    ...{ peers: peers(FIRST, {}), baseline: null, fromZero: false, fitPeers: false },
    formatTick: (value) => formatNumber(value, 0),
    formatEnd: (value) => formatNumber(value, 1),
    ...more,
  });
};

describe('a path', () => {
  const scales = { x: (m: number) => m, y: (v: number) => v, firstMonth: 0, domain: [0, 10] as const };
  const path = (values: readonly number[]): string => {
    const { values: numbers, status } = line('x', 0, values);
    return seriesPath(numbers, status, scales);
  };

  test('goes from number to number', () => {
    expect(path([1, 2, 3])).toBe('M0 1L1 2L2 3');
  });

  test('never bridges a gap, be it in front, in the middle or at the end', () => {
    expect(path([Number.NaN, 2, Number.NaN, 4, 5, Number.NaN])).toBe('M1 2M3 4L4 5');
    expect(path([Number.NaN, Number.NaN])).toBe('');
    expect(path([])).toBe('');
  });

  test('has as many strokes as there are unbroken runs, and a point per number', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { nil: Number.NaN })), (values) => {
        const runs = values.filter((v, i) => !Number.isNaN(v) && Number.isNaN(values[i - 1] ?? Number.NaN));
        const text = path(values);
        expect(text.split('M').length - 1).toBe(runs.length);
        expect(text.match(/[ML]/g)?.length ?? 0).toBe(values.filter((v) => !Number.isNaN(v)).length);
      }),
    );
  });
});

describe('the axis', () => {
  test('reaches as far as a target, above or below the lines', () => {
    const { domain } = layout({ levels: [5, 31.5] });
    expect(domain[0]).toBeLessThanOrEqual(5);
    expect(domain[1]).toBeGreaterThanOrEqual(31.5);
    expect(layout({ levels: [] }).domain).toEqual(layout().domain);
  });

  const number = fc.double({ min: -1e4, max: 1e5, noNaN: true });
  const rows = fc.array(fc.array(fc.option(number, { nil: Number.NaN }), { minLength: 3, maxLength: 3 }), {
    maxLength: 6,
  });

  test('covers every number of the lines and the baseline, with at most ten gridlines', () => {
    fc.assert(
      fc.property(rows, fc.option(number, { nil: null }), fc.boolean(), (values, baseline, fromZero) => {
        const { domain, yTicks, y, plot } = layout({
          lines: values.map((row, i) => line(`L${i}`, i, row)),
          ...{ monthCount: 3, baseline, fromZero },
        });
        expect(domain[0]).toBeLessThan(domain[1]);
        expect(yTicks.length).toBeGreaterThan(0);
        expect(yTicks.length).toBeLessThanOrEqual(10);
        for (const value of [...values.flat(), ...(baseline === null ? [] : [baseline]), ...yTicks]) {
          if (Number.isNaN(value)) continue;
          expect(y(value)).toBeGreaterThanOrEqual(plot.top - 1e-6);
          expect(y(value)).toBeLessThanOrEqual(plot.bottom + 1e-6);
        }
      }),
    );
  });

  test('begins at zero when asked to and the numbers spread, not when they lie close together far above', () => {
    expect(layout({ fromZero: true, lines: [line('A', 0, [5, 20])] })).toMatchObject({ startsAtZero: true });
    expect(layout({ fromZero: true, lines: [line('A', 0, [5, 20])] }).domain[0]).toBe(0);
    expect(layout({ fromZero: true, lines: [line('A', 0, [95, 100])] })).toMatchObject({
      startsAtZero: false,
    });
    expect(layout({ fromZero: false, lines: [line('A', 0, [5, 20])] }).domain[0]).toBeGreaterThan(0);
    expect(layout({ fromZero: true, lines: [line('A', 0, [-5, 20])] }).domain[0]).toBeLessThanOrEqual(-5);
  });

  test('of nothing but zeros has no negative counts on it', () => {
    expect(layout({ fromZero: true, lines: [line('A', 0, [0, 0, 0])] }).domain).toEqual([0, 1]);
    // A single number is not between two others that nobody has counted.
    expect(layout({ fromZero: true, lines: [line('A', 0, [3, NaN, NaN])] }).domain).toEqual([0, 3]);
    expect(layout({ fromZero: true, lines: [line('A', 0, [1e-300])] }).domain).toEqual([0, 1]);
  });

  test('of persons has no tick between two of them', () => {
    for (const most of [1, 2, 3, 4, 5, 9, 17, 1234]) {
      const { yTicks } = layout({ fromZero: true, whole: true, lines: [line('A', 0, [0, most])] });
      expect(yTicks.length, String(most)).toBeGreaterThan(1);
      for (const tick of yTicks) expect(Number.isInteger(tick), `${tick} of ${most}`).toBe(true);
    }
    expect(layout({ fromZero: true, lines: [line('A', 0, [0, 3])] }).yTicks).toContain(0.5);
  });

  test('of numbers that are equal but for the computer’s last digit is that of one number', () => {
    expect(layout({ lines: [line('A', 0, [16.4, 16.400000000000006])] }).domain).toEqual([15, 17.5]);
    expect(layout({ lines: [line('A', 0, [16.4, 16.4])] }).domain).toEqual([15, 17.5]);
  });

  test('of one number, or of none, can still be drawn', () => {
    for (const values of [[7], [Number.NaN]]) {
      const { x, y, domain, plot } = layout({ lines: [line('A', 0, values)] });
      expect(domain[0]).toBeLessThan(domain[1]);
      expect([x(FIRST), Number.isFinite(y(7))]).toEqual([plot.left, true]);
    }
  });

  test('is widened by the peers only when they belong on it, and never by a few that stand far off', () => {
    const field = Object.fromEntries(
      Array.from({ length: 98 }, (_, i) => [`p${i}`, [10 + i / 10, 10 + i / 10]]),
    );
    const input = { lines: [line('A', 0, [14, 15])], peers: peers(FIRST, { ...field, far: [900, 900] }) };
    expect(layout({ ...input, fitPeers: false }).domain[1]).toBeLessThan(17);
    const fitted = layout({ ...input, fitPeers: true }).domain;
    expect(fitted[0]).toBeLessThanOrEqual(10.5);
    expect(fitted[1]).toBeGreaterThan(19);
    expect(fitted[1]).toBeLessThan(50);
  });
});

describe('the other kommuner', () => {
  const field = { '851': [17, 18, 19], a: [16, 17, 18], far: [17, 99, 18], gap: [17, Number.NaN, 18] };

  test('are one path without the chosen ones, gaps kept', () => {
    const { peersPath } = layout({
      lines: [line('Aalborg', 0, [17, 18, 19], '851')],
      peers: peers(FIRST, field),
    });
    // a and far are one stroke each, gap is two single numbers.
    expect(peersPath.match(/M/g)).toHaveLength(4);
    expect(layout({ peers: peers(FIRST, {}) }).peersPath).toBe('');
  });

  test('that reach beyond the axis are counted, once each', () => {
    const cut = layout({
      lines: [line('Aalborg', 0, [16, 18, 19], '851')],
      peers: peers(FIRST, { ...field, low: [1, 1, 1] }),
    });
    expect(cut.cutPeers).toBe(2);
    expect(layout({ peers: peers(FIRST, { a: [17, 18, 19] }) }).cutPeers).toBe(0);
    expect(
      layout({ lines: [line('x', 0, [16, 18, 19], 'far')], peers: peers(FIRST, { far: [17, 99, 18] }) })
        .cutPeers,
    ).toBe(0);
  });
});

describe('the months below', () => {
  const long = (years: number) => [
    line(
      'A',
      0,
      Array.from({ length: years * 12 }, (_, m) => m),
    ),
  ];
  const labels = (more: Partial<LineFigureInput>) => layout(more).xTicks.map((tick) => tick.label);

  test('are Januaries by year where there are at least two', () => {
    expect(labels({ lines: long(3) })).toEqual(['2024', '2025', '2026']);
    expect(layout({ lines: long(3) }).xTicks[0]!.month).toBe(monthOf(2024, 1));
  });

  test('are named in short windows', () => {
    expect(labels({ lines: long(1), width: 1400 })).toHaveLength(12);
    expect(labels({ lines: [line('A', 0, [1, 2, 3])] })).toEqual([
      'jul.\u00a023',
      'aug.\u00a023',
      'sep.\u00a023',
    ]);
  });

  test('never stand closer than their text is wide, at any width', () => {
    for (const years of [1, 2, 5, 20])
      for (const width of [320, 390, 560, 900, 1600]) {
        const { xTicks, x } = layout({ lines: long(years), width });
        const room = years === 1 ? 55 : 40;
        xTicks.forEach((tick, i) => {
          if (i > 0) expect(x(tick.month) - x(xTicks[i - 1]!.month)).toBeGreaterThanOrEqual(room);
        });
        expect(xTicks.length).toBeGreaterThan(0);
      }
  });
});

describe('the names at the end', () => {
  test('stand with the last number, and have room to the right of the plot', () => {
    const { endLabels, plot, narrow } = layout();
    expect(narrow).toBe(false);
    expect(endLabels.map((label) => label.text)).toEqual(['Aalborg 19,0']);
    expect(900 - plot.right).toBeGreaterThan('Aalborg 19,0'.length * 7);
  });

  test('give way to bare numbers below 560 pixels', () => {
    const { endLabels, narrow, plot } = layout({ width: 559 });
    expect([narrow, endLabels[0]!.text]).toEqual([true, '19,0']);
    expect(559 - plot.right).toBeLessThan(60);
    expect(layout({ width: 560 }).narrow).toBe(false);
  });

  test('longest names and six lines leave a plot at 360 pixels', () => {
    const lines = Array.from({ length: 6 }, (_, i) => line('Ringkøbing-Skjern', i, [i, i, i]));
    const { plot, endLabels } = layout({ width: 360, height: 300, lines });
    expect(plot.right - plot.left).toBeGreaterThan(200);
    for (const { labelY } of endLabels) {
      expect(labelY).toBeGreaterThanOrEqual(plot.top - 1e-9);
      expect(labelY).toBeLessThanOrEqual(plot.bottom + 1e-9);
    }
  });
});
