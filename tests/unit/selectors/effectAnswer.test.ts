import { describe, expect, test } from 'vitest';
import { municipalities } from '../../../src/domain/areas.ts';
import { indicatorOf } from '../../../src/domain/indicatorRegistry.ts';
import { numberAt } from '../../../src/domain/panel.ts';
import { monthOf } from '../../../src/domain/period.ts';
import { savedText } from '../../../src/language/effectMoneyTexts.ts';
import { effectAnswer, obstaclesOf } from '../../../src/selectors/effectAnswer.ts';
import { curves, gapLine, placeboLines } from '../../../src/selectors/effectLines.ts';
import { effectMoney } from '../../../src/selectors/effectMoney.ts';
import { beforeAfter, effectSplit } from '../../../src/selectors/effectSplit.ts';
import { similarBefore } from '../../../src/selectors/similarBefore.ts';
import { emptyEffectView } from '../../../src/viewState/effectView.ts';
import { longCounts } from '../../browser/longExport.ts';
import { figures, JANUARY_2015, LONG, longTables, study } from './effects.ts';
import { official } from './realData.ts';

const data = figures('langtidsledige-dst-antal', 'ialt', longTables);
const result = study(data, '851', JANUARY_2015);
const answer = effectAnswer('851', result, data, null)!;
const shown = { code: '851', window: result.window, answer: result.answer! };
const seen = longCounts(LONG).get('Aalborg')!;
const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

describe('nine years of figures where Aalborg has 60 per cent fewer from January 2015', () => {
  test('found, and called clear', () => {
    const { control, placebo, obstacles } = answer;
    expect(obstacles).toEqual([]);
    expect(placebo).toMatchObject({ verdict: 'distinct', of: 59, leftOut: 0 });
    expect(placebo!.smaller).toBeGreaterThanOrEqual(57);
    expect(control).toMatchObject({ monthsBefore: 72, monthsAfter: 36, firstMonth: LONG.first });
    // The comparison misses by what the kommune swings of its own.
    expect(control.gapPercent).toBeGreaterThan(-75);
    expect(control.gapPercent).toBeLessThan(-45);
    expect(control.gapPersons).toBe(control.meanGap);
    expect(control.meanGap).toBeCloseTo(
      mean(seen.slice(72)) - mean([...result.answer!.synthetic.subarray(72)]),
      6,
    );
  });

  test('what would have been called out lies inside the distance, and the range on one side of nought', () => {
    const { control, placebo } = answer;
    expect(placebo!.visible).toBeLessThan(result.answer!.errorAfter);
    expect(placebo!.visiblePersons).toBe(placebo!.visible);
    expect(placebo!.range.high).toBeLessThan(0);
    expect(placebo!.range.low).toBeLessThan(control.meanGap);
    expect(placebo!.range.high).toBeGreaterThan(control.meanGap);
    expect(placebo!.size).toBeCloseTo(mean(seen.slice(0, 72)), 6);
  });

  test('a share has its persons: hundredths of the labour force', () => {
    const shares = figures('langtidsledige-dst-pct', 'ialt', longTables);
    const found = effectAnswer('851', study(shares, '851', JANUARY_2015), shares, null)!;
    expect(found.control.gapPersons / answer.control.gapPersons).toBeGreaterThan(0.7);
    expect(found.control.gapPersons / answer.control.gapPersons).toBeLessThan(1.4);
  });

  test('lines hold the numbers of the figures', () => {
    const both = curves(shown, 'Sammenligningen');
    expect([...both.lines[1]!.values].map(Math.round)).toEqual(seen);
    expect(both).toMatchObject({ start: JANUARY_2015, monthCount: 108, heldOutFrom: monthOf(2013, 7) });
    expect(gapLine(shown, 'Afstand').lines[0]!.values).toEqual(result.answer!.gap);
    const others = placeboLines(shown);
    expect(others.peers.areas).toHaveLength(59);
    expect(others.lines[0]!.values[107]! * mean(seen.slice(0, 72))).toBeCloseTo(
      100 * result.answer!.gap[107]!,
      6,
    );
  });

  test('the same question gives the same answer to the last bit', () => {
    expect(effectAnswer('851', study(data, '851', JANUARY_2015), data, null)).toEqual(answer);
  });
});

describe('before and after', () => {
  test('the same calendar month before the start', () => {
    expect(beforeAfter('851', result.window, data)).toEqual({
      from: monthOf(2014, 12),
      to: monthOf(2017, 12),
      monthsLeft: 0,
      x0: seen[71],
      x1: seen[107],
      persons: null,
      sameMonth: true,
      seriesBreak: null,
    });
    const more = beforeAfter('851', { start: JANUARY_2015, monthsAfter: 29 }, data);
    expect(more).toMatchObject({ from: monthOf(2014, 12), to: monthOf(2016, 12), monthsLeft: 5 });
    const may = beforeAfter('851', { start: JANUARY_2015, monthsAfter: 5 }, data);
    expect([may!.from, may!.to]).toEqual([monthOf(2014, 5), monthOf(2015, 5)]);
  });

  test('of a share its persons too, and new rules between are told', () => {
    const share = figures('langtidsledige-andel');
    const found = beforeAfter('851', { start: monthOf(2025, 9), monthsAfter: 10 }, share)!;
    expect(found).toMatchObject({ from: monthOf(2025, 6), to: monthOf(2026, 6), sameMonth: true });
    expect(found.persons).toEqual({ x0: 769, x1: 748 });
    expect(found.seriesBreak?.month).toBe(monthOf(2025, 7));
  });

  test('no month after the start: nothing', () => {
    expect(beforeAfter('851', { start: JANUARY_2015, monthsAfter: 0 }, data)).toBeNull();
  });
});

describe('the split', () => {
  test('adds up exactly for every kommune in the published figures', () => {
    const count = figures('langtidsledige-antal');
    let checked = 0;
    for (const { code, name } of municipalities) {
      const start = monthOf(2025, 1);
      const before = beforeAfter(code, { start, monthsAfter: 6 }, count);
      const similar = similarBefore(code, start, official, count);
      if (before === null || similar === null) continue;
      const split = effectSplit(code, before, similar, count)!;
      expect(split.country + split.similar + split.own, name).toBe(before.x1 - before.x0);
      expect([split.country, split.similar, split.own].every(Number.isInteger), name).toBe(true);
      checked++;
    }
    expect(checked).toBeGreaterThan(90);
  });
});

test('a country that is not in the file is the sum of its kommuner with numbers at both ends', () => {
  const count = figures('langtidsledige-antal');
  const [from, to] = [monthOf(2025, 6), monthOf(2026, 6)];
  const at = (code: string, month: number): number => numberAt(count.value, code, month);
  const areas = count.value.areas.map((code) => (code === '000' ? '999' : code));
  const without = { ...count, value: { ...count.value, areas } };
  const similar = similarBefore('851', from, official, count)!;
  const split = effectSplit('851', { from, to }, similar, without)!;
  const others = municipalities.filter(
    ({ code }) => code !== '851' && Number.isFinite(at(code, from) + at(code, to)),
  );
  const sum = (month: number): number => others.reduce((all, { code }) => all + at(code, month), 0);
  expect(others.length).toBeGreaterThan(90);
  expect(split.countryGrowth).toBeCloseTo(sum(to) / sum(from) - 1, 12);
  // Within a hair of the published country, which has the hidden ones too.
  expect(split.countryGrowth).toBeCloseTo(effectSplit('851', { from, to }, similar, count)!.countryGrowth, 2);
});

describe('why there is no answer', () => {
  const count = figures('langtidsledige-antal');

  test('too short before, with where the figures begin', () => {
    const short = study(count, '851', monthOf(2025, 1));
    expect(obstaclesOf(short, count, null)).toEqual([
      { kind: 'short-before', months: 18, edge: monthOf(2023, 7), limit: 'data' },
    ]);
    expect(effectAnswer('851', short, count, null)).toBeNull();
  });

  test('new rules before and after', () => {
    expect(obstaclesOf(study(count, '851', monthOf(2025, 9)), count, null)).toMatchObject([
      { kind: 'break-before', months: 2, seriesBreak: { month: monthOf(2025, 7) } },
    ]);
    expect(obstaclesOf(study(count, '851', monthOf(2025, 4)), count, null)).toMatchObject([
      { kind: 'short-before', months: 21 },
      { kind: 'break-after', months: 3, seriesBreak: { month: monthOf(2025, 7) } },
    ]);
  });

  test('an end that the reader chose too early', () => {
    const last = monthOf(2015, 3);
    expect(obstaclesOf(study(data, '851', JANUARY_2015, last), data, last)).toEqual([
      { kind: 'short-after', months: 3, edge: last, limit: 'asked' },
    ]);
  });
});

describe('similar kommuner', () => {
  test('by unemployment before the start where it goes back that far; nothing later counts', () => {
    const start = monthOf(2024, 1);
    const count = figures('langtidsledige-antal');
    const found = similarBefore('159', start, official, count)!;
    expect(found.by).toBe('ledige-pct');
    expect(found.rows.map(({ area }) => area)).toHaveLength(6);
    expect(found.rows[0]!.area).toBe('159');
    const y25i01 = official.get('y25i01')!;
    // Counts seven times, rates eight times as high: another labour force as well.
    const values = y25i01.values.map((column, measure) =>
      column.map((value, row) =>
        y25i01.periods[y25i01.period[row]!]!.start >= start ? value * (7 + measure) : value,
      ),
    );
    const changed = new Map([...official, ['y25i01', { ...y25i01, values }]]);
    expect(similarBefore('159', start, changed, count)).toEqual(found);
  });

  test('earlier than that by Danmarks Statistik’s, and else by the figures themselves', () => {
    expect(similarBefore('851', JANUARY_2015, longTables, data)!.by).toBe('langtidsledige-dst-pct');
    const alone = similarBefore('851', JANUARY_2015, official, data)!;
    expect(alone.by).toBe('own');
    expect(alone.rows[0]!.size).toBeCloseTo(mean(seen.slice(60, 72)), 6);
    expect(alone.rows.every(({ level }) => Number.isNaN(level))).toBe(true);
    expect(similarBefore('000', JANUARY_2015, official, data)).toBeNull();
  });
});

describe('money', () => {
  const asked = { topic: 'langtidsledighed', benefit: 'ialt', start: JANUARY_2015 } as const;

  test('10 million a year: 52 to 85 persons under the first assumptions', () => {
    const money = effectMoney({ ...emptyEffectView, beloeb: 10_000_000 }, asked, answer.placebo);
    expect(money).toMatchObject({ dagpenge: 20_359, kontanthjaelp: 12_326, refund: 20, ratesYear: 2024 });
    expect(money.breakEven!.low).toBeCloseTo(51.2, 1);
    expect(money.breakEven!.high).toBeCloseTo(84.5, 1);
    expect(money.fewer).toEqual({ low: -answer.placebo!.range.high, high: -answer.placebo!.range.low });
    expect(money.saved!.low).toBeCloseTo(money.fewer!.low * money.perPerson.low, 3);
    expect(money.net!.low).toBeCloseTo(money.saved!.low - 10_000_000, 3);
  });

  test('what is no more than usual may be nothing, in kroner too', () => {
    const range = { low: 0.2, high: 1.1 };
    const usual = effectMoney(emptyEffectView, asked, { ...answer.placebo!, verdict: 'usual', range });
    expect(usual.fewer).toEqual({ low: -1.1, high: 0 });
    expect(savedText(usual)).toContain('kan altså ikke sige, om der er sparet noget');
    expect(savedText(usual)).not.toMatch(/[-−]0/);
    const distinct = effectMoney(emptyEffectView, asked, { ...answer.placebo!, verdict: 'distinct', range });
    expect(distinct.fewer).toEqual({ low: -1.1, high: -0.2 });
  });

  test('the reader’s rates are used and lose their year; one benefit alone has its own', () => {
    const money = effectMoney(
      { ...emptyEffectView, dagpenge: 21_000, refusion: 50 },
      { ...asked, benefit: 'dagpenge' },
      null,
    );
    expect(money.perPerson).toEqual({ low: 126_000, high: 126_000 });
    expect(money).toMatchObject({
      ratesYear: null,
      refund: 50,
      breakEven: null,
      fewer: null,
      saved: null,
      net: null,
    });
    // A rate that plays no part does not take the year away.
    const other = effectMoney(
      { ...emptyEffectView, kontanthjaelp: 9000 },
      { ...asked, benefit: 'dagpenge' },
      null,
    );
    expect(other.ratesYear).toBe(2024);
  });

  test('all unemployed: the mean refund of a first year; all paid back: nothing can pay for it', () => {
    expect(effectMoney(emptyEffectView, { ...asked, topic: 'ledighed' }, null).refund).toBe(38);
    expect(
      effectMoney({ ...emptyEffectView, beloeb: 1000, refusion: 100 }, asked, null).breakEven,
    ).toBeNull();
  });
});

test('the indicator of the tests is Danmarks Statistik’s', () => {
  expect(data.indicator).toBe(indicatorOf('langtidsledige-dst-antal'));
});
