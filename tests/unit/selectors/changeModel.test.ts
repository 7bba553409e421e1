import { describe, expect, test } from 'vitest';
import { changeModel } from '../../../src/selectors/changeModel.ts';
import { compare, MONTHLY, month, withExamples } from './realData.ts';

const year = { fra: month(2025, 6), til: month(2026, 6) };
const of = (omr: readonly string[], choice: object = {}) =>
  changeModel(compare({ omr, maal: 'langtidsledige-antal', ...year, ...choice }));

describe('changeModel, long-term unemployed from June 2025 to June 2026', () => {
  test('the distinct ones, in persons relative to the country: Tårnby +44, Greve +39, Haderslev −54, Fredericia −58', () => {
    const { verdicts } = of(['185', '253', '510', '607', '851']);
    expect(verdicts.map(({ verdict, persons, of: all }) => [verdict, Math.round(persons), all])).toEqual([
      ['distinct', 44, 95],
      ['distinct', 39, 95],
      ['distinct', -54, 95],
      ['distinct', -58, 95],
      ['usual', -56, 95],
    ]);
    expect(verdicts.slice(0, 4).map(({ place, towards }) => [place, towards])).toEqual([
      [1, 'rise'],
      [2, 'rise'],
      [expect.any(Number), 'fall'],
      [expect.any(Number), 'fall'],
    ]);
  });

  test('the share is judged as a share, on the same persons', () => {
    const share = of(['185'], { maal: 'langtidsledige-andel' });
    const [count] = of(['185']).verdicts;
    expect(count).toMatchObject({ share: null, total: null });
    expect(share.verdicts).toMatchObject([
      { start: 68, end: 115, verdict: 'distinct', total: { start: 488, end: 614, published: true } },
    ]);
    expect(share.verdicts[0]!.persons).toBeLessThan(count!.persons);
    expect(share.kind).toBe('points');
    expect(share.rows[0]).toMatchObject({ code: '185', slot: 0 });
  });

  test('per cent only from ten persons up: the others are listed with their persons, not ranked', () => {
    const { ranked, without, kind } = of([]);
    expect(kind).toBe('count');
    expect(ranked.every((area) => area.start >= 10)).toBe(true);
    const small = without.filter(({ why }) => why.kind === 'small-start');
    expect(small.length).toBeGreaterThan(0);
    for (const { why } of small) expect(why).toMatchObject({ start: expect.toSatisfy((n) => n < 10) });
    expect(ranked.length + without.length).toBe(98);
  });

  test('worked by hand: Tårnby from 68 to 115 is 47 more, 69.1 per cent', () => {
    const row = of(['185']).rows.find((area) => area.code === '185')!;
    expect(row).toMatchObject({ start: 68, end: 115, change: 47 });
    expect(row.percent).toBeCloseTo((100 * 47) / 68, 9);
  });

  test('the count of the country is told, not drawn', () => {
    expect(of(['185']).drawBenchmark).toBe(false);
    expect(of(['185'], { maal: 'langtidsledige-andel' }).drawBenchmark).toBe(true);
  });

  test('a kommune without a number in one of the months is named with its month and reason, and not judged', () => {
    const { missing, verdicts, rows } = of(['825']);
    expect(missing).toMatchObject([{ code: '825', why: { kind: 'no-number' } }]);
    expect(verdicts).toEqual([]);
    expect(rows.map((row) => row.slot)).toEqual([-1]);
  });

  test('a region among kommuner is drawn, and why it cannot be judged is said', () => {
    const { rows, verdicts } = of(['081']);
    expect(rows.some((row) => row.code === '081')).toBe(true);
    expect(verdicts).toMatchObject([{ verdict: 'undecidable', because: 'few-areas' }]);
  });

  test('the country as a chosen area is drawn once', () => {
    const { rows, headline } = of(['000', '851'], { maal: 'langtidsledige-andel' });
    expect(rows.filter((row) => row.code === '000')).toHaveLength(1);
    expect(headline.match(/hele landet/g)).toHaveLength(1);
  });
});

describe('changeModel, ranking', () => {
  test('equal changes share a place: published rates have one decimal', () => {
    const { ranked } = of([], { maal: 'ledige-pct' });
    expect(ranked).toHaveLength(98);
    const places = new Map<number, number>();
    for (const { measure, place } of ranked) places.set(measure, place);
    expect(places.size).toBeLessThan(60);
    for (const area of ranked) {
      expect(area.place).toBe(ranked.filter((other) => other.measure > area.measure).length + 1);
      expect(area.ties).toBe(ranked.filter((other) => other.measure === area.measure).length - 1);
    }
  });

  test('highest first, and every kommune once: ranked or without', () => {
    for (const maal of MONTHLY) {
      const { ranked, without } = changeModel(compare({ maal, omr: [] }));
      const codes = [...ranked, ...without].map((area) => area.code);
      expect(new Set(codes).size).toBe(codes.length);
      expect([98, 5]).toContain(codes.length);
      expect(ranked.map((area) => area.measure)).toEqual(
        ranked.map((area) => area.measure).toSorted((a, b) => b - a),
      );
    }
  });
});

describe('changeModel, what it cannot or must not say', () => {
  test('one month, and a change of changes', () => {
    expect(of(['851'], { fra: month(2026, 6) }).problem).toBe('one-month');
    expect(of(['851'], { vis: 'aendring' }).problem).toBe('already-change');
    expect(of(['851'], { vis: 'indeks' })).toMatchObject({ problem: null, kind: 'index' });
  });

  test('different months of the year are told, the same are not', () => {
    expect(of(['851']).seasonsDiffer).toBe(false);
    expect(of(['851'], { fra: month(2025, 7) }).seasonsDiffer).toBe(true);
  });

  test('twelve-month means have no season; months they share are counted', () => {
    const smooth = of(['851'], { glat: '12mdr', fra: month(2025, 9) });
    expect(smooth).toMatchObject({ seasonsDiffer: false, sharedMonths: 3 });
    expect(of(['851'], { glat: '12mdr' }).sharedMonths).toBe(0);
    const { start, end } = smooth.verdicts[0]!;
    expect([Number.isInteger(start * 12), Number.isInteger(end * 12)]).toEqual([true, true]);
  });

  test('made-up figures get no verdict and no number in the headline', () => {
    const example = changeModel(compare({ maal: 'dimittender-andel', omr: ['851'] }, withExamples));
    expect(example.verdicts).toEqual([]);
    expect(example.headline).toMatch(/^Eksempel: /);
  });

  test('five regions decide nothing', () => {
    const { verdicts, ranked } = changeModel(compare({ maal: 'dimittender-andel', omr: ['851'] }));
    expect(verdicts).toMatchObject([{ verdict: 'undecidable', because: 'few-areas', of: 5 }]);
    expect(ranked).toHaveLength(5);
  });
});
