import { describe, expect, test } from 'vitest';
import { membersOf } from '../../../src/domain/areas.ts';
import { statusOf } from '../../../src/domain/observation.ts';
import { type Panel, series } from '../../../src/domain/panel.ts';
import { monthOf } from '../../../src/domain/period.ts';
import { combine, groupRow, labourForcePanel, panelFromDataset } from '../../../src/selectors/panels.ts';
import { cell, JUNE_2026, official, readText } from './realData.ts';

const COUNT = 'Antal langtidsledige fuldtidspersoner';
const UNEMPLOYED = 'Antal ledige fuldtidspersoner';
const RATE = 'Ledige fuldtidspersoner i pct. af arbejdsstyrken 16-66 år';
const longTerm = official.get('y25i09')!;
const unemployed = official.get('y25i01')!;

const read = async (text: string) => (await readText(text)).dataset;
const statusAt = (panel: Panel, code: string, month: number): number =>
  series(panel, code)!.status[month - panel.firstMonth]!;

/** A panel of one area by numbers; NaN is not published. */
function row(area: string, firstMonth: number, values: readonly number[]): Panel {
  return {
    areas: [area],
    firstMonth,
    monthCount: values.length,
    values: Float64Array.from(values),
    status: Uint8Array.from(values, (value) => (Number.isNaN(value) ? statusOf('not-published') : 0)),
  };
}

describe('a panel from the real file of long-term unemployed', () => {
  const total = panelFromDataset(longTerm, { measure: COUNT })!;
  const cash = panelFromDataset(longTerm, { measure: COUNT, members: { Ydelsesgrupper: 'Kontanthjælp' } })!;
  const insured = panelFromDataset(longTerm, { measure: COUNT, members: { Ydelsesgrupper: 'A-dagpenge' } })!;

  test('covers every month between the first and the newest, for 98 kommuner and the country', () => {
    expect([total.firstMonth, total.monthCount]).toEqual([monthOf(2023, 7), 36]);
    expect(total.areas).toHaveLength(99);
    expect(total.values).toHaveLength(99 * 36);
  });

  test('takes the total where no benefit is asked for, never total and parts together', () => {
    expect(cell(total, '000', JUNE_2026)).toBe(17346);
    expect(cell(total, '000', monthOf(2025, 1))).toBe(16111);
    expect(cell(total, '540', JUNE_2026)).toBe(218);
  });

  test('holds parts that add up to the total within their rounding', () => {
    let compared = 0;
    total.values.forEach((value, i) => {
      const parts = insured.values[i]! + cash.values[i]!;
      if (Number.isNaN(parts) || Number.isNaN(value)) return;
      compared++;
      expect(Math.abs(parts - value)).toBeLessThanOrEqual(1);
    });
    expect(compared).toBeGreaterThan(3_000);
  });

  test('tells what is hidden from what was never published', () => {
    expect(statusAt(cash, '155', monthOf(2024, 9))).toBe(statusOf('suppressed'));
    expect(statusAt(total, '155', monthOf(2024, 9))).toBe(0);
    expect(statusAt(total, '825', JUNE_2026)).toBe(statusOf('not-published'));
    expect(cell(total, '825', JUNE_2026)).toBeNaN();
  });

  test('has a number exactly where it has no reason', () => {
    for (const panel of [total, cash, insured])
      panel.values.forEach((value, i) => void expect(Number.isNaN(value)).toBe(panel.status[i] !== 0));
  });

  test('is null for a measure, a dimension or a member the file does not have', () => {
    expect(panelFromDataset(longTerm, { measure: 'Antal' })).toBeNull();
    expect(panelFromDataset(longTerm, { measure: COUNT, members: { Køn: 'Mænd' } })).toBeNull();
    expect(panelFromDataset(longTerm, { measure: COUNT, members: { Ydelsesgrupper: 'SU' } })).toBeNull();
    expect(
      panelFromDataset(unemployed, { measure: UNEMPLOYED, members: { Ydelsesgrupper: 'x' } }),
    ).toBeNull();
    expect(panelFromDataset(official.get('y01b01')!, { measure: 'Pct. fortsat på dagpenge' })).toBeNull();
  });
});

describe('a panel from other files', () => {
  test('without a total member is null where there are several parts, and that part where there is one', async () => {
    const head = 'Område;Periode;Køn;Antal\n';
    const two = await read(`${head}Aalborg;2026M06;Mænd;3\nAalborg;2026M06;Kvinder;4\n`);
    expect(panelFromDataset(two, { measure: 'Antal' })).toBeNull();
    expect(
      cell(panelFromDataset(two, { measure: 'Antal', members: { Køn: 'Mænd' } })!, '851', JUNE_2026),
    ).toBe(3);
    const one = await read(`${head}Aalborg;2026M05;Mænd;3\nAalborg;2026M06;Mænd;4\n`);
    expect(cell(panelFromDataset(one, { measure: 'Antal' })!, '851', JUNE_2026)).toBe(4);
  });

  test('takes the total wherever it stands among the members', async () => {
    const dataset = await read(
      'Område;Periode;Køn;Antal\nAalborg;2026M06;Mænd;3\nAalborg;2026M06;Kvinder;4\nAalborg;2026M06;I alt;7\n',
    );
    expect(cell(panelFromDataset(dataset, { measure: 'Antal' })!, '851', JUNE_2026)).toBe(7);
  });

  test('does not take a year for its January', async () => {
    const dataset = await read(
      'Område;Periode;Antal\nAalborg;2026M01;5\nAalborg;2026M02;6\nAalborg;2026;99\n',
    );
    expect([...panelFromDataset(dataset, { measure: 'Antal' })!.values]).toEqual([5, 6]);
  });

  test('leaves out years and quarters, and fills a skipped month with not published', async () => {
    const dataset = await read(
      'Område;Periode;Antal\nAalborg;2025;9\nAalborg;2026M04;5\nAalborg;2026M06;7\n',
    );
    const panel = panelFromDataset(dataset, { measure: 'Antal' })!;
    expect([...panel.values]).toEqual([5, Number.NaN, 7]);
    expect([...panel.status]).toEqual([0, statusOf('not-published'), 0]);
  });
});

describe('combine', () => {
  const a = row('851', 100, [10, 20, Number.NaN, 40]);
  const b = row('851', 101, [4, 5, 0, 7]);

  test('works on the months both have', () => {
    const shares = combine(a, b, (x, n) => (100 * x) / n);
    expect([shares.firstMonth, shares.monthCount]).toEqual([101, 3]);
    expect([...shares.values]).toEqual([500, Number.NaN, Number.NaN]);
  });

  test('says why: the first side, then the second, then not computable', () => {
    const hidden = { ...b, status: Uint8Array.of(statusOf('suppressed'), statusOf('suppressed'), 0, 0) };
    expect([...combine(a, hidden, (x, n) => x / n).status]).toEqual([
      statusOf('suppressed'),
      statusOf('not-published'),
      statusOf('not-computable'),
    ]);
  });

  test('an area that only the first has is not published; months that never meet give none', () => {
    expect([...combine(a, row('159', 100, [1, 1, 1, 1]), (x) => x).status]).toEqual(
      Array(4).fill(statusOf('not-published')),
    );
    expect(combine(a, row('851', 200, [1]), (x) => x).monthCount).toBe(0);
  });

  test('does not change what it is given', () => {
    const [before, other] = [a.values.slice(), b.values.slice()];
    combine(a, b, (x, n) => x / n);
    expect([a.values, b.values]).toEqual([before, other]);
  });
});

describe('the labour force, from counts and rounded rates', () => {
  const count = panelFromDataset(unemployed, { measure: UNEMPLOYED })!;
  const rate = panelFromDataset(unemployed, { measure: RATE })!;
  const force = labourForcePanel(count, rate);

  test('is one number per kommune and calendar year', () => {
    const of2025 = Array.from({ length: 12 }, (_, m) => cell(force, '851', monthOf(2025, m + 1)));
    expect(new Set(of2025).size).toBe(1);
    expect(cell(force, '851', monthOf(2024, 12))).not.toBe(of2025[0]);
  });

  test('gives back the published rate, within its rounding, in nearly every cell', () => {
    let cells = 0;
    let off = 0;
    for (const code of force.areas)
      for (let m = 0; m < force.monthCount; m++) {
        const month = force.firstMonth + m;
        const back = (100 * cell(count, code, month)) / cell(force, code, month);
        cells++;
        if (Math.abs(back - cell(rate, code, month)) > 0.0501) off++;
      }
    expect(cells).toBe(99 * 60);
    expect(off / cells).toBeLessThan(0.01);
  });
});

describe('the row of a group', () => {
  const count = panelFromDataset(longTerm, { measure: COUNT })!;
  const base = panelFromDataset(unemployed, { measure: UNEMPLOYED })!;
  const june = { firstMonth: JUNE_2026, monthCount: 1 };

  test('is sum over sum: 1.525 of 8.257 in Region Nordjylland, without Læsø on both sides', () => {
    const { values, status, left } = groupRow(membersOf('081'), count, base, june);
    expect(values[0]).toBeCloseTo((100 * 1525) / 8257, 10);
    expect(status[0]).toBe(0);
    expect([...left]).toEqual(['825']);
    expect(groupRow(membersOf('081'), count, null, june).values[0]).toBe(1525);
  });

  test('names those left out in some month only: Fanø in June 2026, nobody in January 2024', () => {
    expect([...groupRow(membersOf('083'), count, base, june).left]).toEqual(['563']);
    const january = groupRow(membersOf('083'), count, base, { firstMonth: monthOf(2024, 1), monthCount: 1 });
    expect([...january.left]).toEqual([]);
    expect(january.values[0]).toBeCloseTo((100 * 3035) / 19611, 10);
  });

  test('is not computable where nobody counts, or the sum below is nothing', () => {
    const alone = groupRow(['825'], count, base, june);
    expect([alone.values[0], alone.status[0]]).toEqual([Number.NaN, statusOf('not-computable')]);
    expect([...groupRow([], count, base, june).status]).toEqual([statusOf('not-computable')]);
    const zero = groupRow(['851'], row('851', 0, [3]), row('851', 0, [0]), { firstMonth: 0, monthCount: 1 });
    expect([zero.values[0], zero.status[0]]).toEqual([Number.NaN, statusOf('not-computable')]);
  });
});
