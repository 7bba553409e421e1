import { describe, expect, test } from 'vitest';
import { lastValue } from '../../../src/domain/line.ts';
import { comparePair } from '../../../src/selectors/pairComparison.ts';
import { pairVerdict } from '../../../src/selectors/pairVerdict.ts';
import { placeOf, ranking } from '../../../src/selectors/ranking.ts';
import { standing } from '../../../src/selectors/standing.ts';
import type { CompareView } from '../../../src/viewState/compareView.ts';
import { compare, dataOf, JUNE_2026, MONTHLY, month, withExamples } from './realData.ts';

const ranked = (choice: Partial<CompareView> = {}) => ranking(compare(choice));

describe('the ranking of June 2026', () => {
  const june = ranked();

  test('has 96 of the 98, and the other two with their reason', () => {
    expect(june.ranked).toHaveLength(96);
    expect(june.without.map(({ name, why }) => [name, why.reason])).toEqual([
      ['Fanø', 'not-published'],
      ['Læsø', 'not-published'],
    ]);
  });

  test.each([
    ['540', 1, (100 * 218) / 830],
    ['159', 41, (100 * 224) / 1103],
    ['151', 56, (100 * 150) / 813],
    ['851', 64, (100 * 748) / 4179],
    ['530', 96, (100 * 19) / 186],
  ])('%s is number %i', (code, place, value) => {
    expect(placeOf(june, code)).toMatchObject({ place, ties: 0 });
    expect(placeOf(june, code)!.value).toBeCloseTo(value, 10);
  });

  test('marks the chosen ones with their place among the chosen', () => {
    expect(june.ranked.filter((area) => area.slot >= 0).map((area) => [area.code, area.slot])).toEqual([
      ...[
        ['540', 3],
        ['159', 0],
        ['151', 1],
        ['851', 2],
      ],
    ]);
    expect(ranked({ omr: ['825'] }).without.find((area) => area.slot === 0)?.name).toBe('Læsø');
  });

  test('an area without a number has no place', () => {
    expect(placeOf(june, '825')).toBeUndefined();
    expect(placeOf(june, null)).toBeUndefined();
  });
});

describe('any ranking', () => {
  test.each(MONTHLY)(
    '%s: places follow the values, ties share one and the next place is left out',
    (maal) => {
      for (const vis of ['vaerdi', 'aendring'] as const) {
        const { ranked: all, without } = ranked({ maal, vis });
        expect(all.length + without.length).toBe(compare({ maal }).peers.areas.length);
        all.forEach((area, i) => {
          const above = all.filter((other) => other.value > area.value + 1e-9).length;
          const same = all.filter((other) => Math.abs(other.value - area.value) <= 1e-9).length;
          expect([area.place, area.ties]).toEqual([above + 1, same - 1]);
          if (i > 0) expect(area.place).toBeGreaterThanOrEqual(all[i - 1]!.place);
        });
      }
    },
  );

  test('published rates of one decimal tie, and changes of them do in spite of floating point', () => {
    const { ranked: rates } = ranked({ maal: 'ledige-pct', vis: 'aendring' });
    const shown = rates.map((area) => area.value.toFixed(1));
    rates.forEach((area, i) => {
      expect(area.ties).toBe(shown.filter((text) => text === shown[i]).length - 1);
    });
  });

  test('is of the window’s last month', () => {
    expect(placeOf(ranked({ til: month(2025, 1) }), '851')!.place).toBe(53);
  });
});

describe('a standing', () => {
  const at = (code: string, choice: Partial<CompareView> = {}) => {
    const comparison = compare(choice);
    return standing(ranking(comparison), code, comparison, comparison.firstMonth + comparison.monthCount - 1);
  };

  test('is among the highest or lowest in the outer tenth, else in the middle', () => {
    expect(['540', '851', '530', '825'].map((code) => at(code))).toEqual([
      ...['among-highest', 'middle', 'among-lowest', 'middle'],
    ]);
    const places = ranked().ranked;
    expect([places[9]!, places[10]!, places[85]!, places[86]!].map((area) => at(area.code))).toEqual([
      ...['among-highest', 'middle', 'middle', 'among-lowest'],
    ]);
  });

  test('says the highest or lowest only where number one is distinct from number two', () => {
    let said = 0;
    for (const maal of MONTHLY)
      for (let m = 0; m < 24; m++) {
        const til = { kind: 'month', month: JUNE_2026 - m } as const;
        const comparison = compare({ maal, til, fra: til });
        if (comparison.peers.areas.length < 20) continue;
        const { ranked: all } = ranking(comparison);
        for (const [own, other, claim] of [
          [all[0]!, all[1]!, 'highest'],
          [all.at(-1)!, all.at(-2)!, 'lowest'],
        ] as const) {
          const clear = comparePair(own.code, other.code, comparison.data, til.month)?.distinct === true;
          const found = at(own.code, { maal, til, fra: til });
          expect(found).toBe(clear && own.ties === 0 ? claim : `among-${claim}`);
          if (found === claim) said++;
        }
      }
    expect(said).toBeGreaterThan(0);
  });

  test('of a mean is never the highest, and among five regions nobody stands out', () => {
    for (const maal of MONTHLY)
      for (let m = 0; m < 24; m++) {
        const choice = { maal, glat: '12mdr', til: { kind: 'month', month: JUNE_2026 - m } } as const;
        const { ranked: all } = ranked(choice);
        for (const area of [all[0], all.at(-1)])
          if (area !== undefined) expect(['highest', 'lowest']).not.toContain(at(area.code, choice));
      }
    expect(at('084', { maal: 'dimittender-andel' })).toBe('middle');
  });
});

describe('the verdict on a pair', () => {
  test('Sønderborg against Aalborg: distinct, and 69 persons', () => {
    const facts = pairVerdict(compare({ omr: ['851', '540'] }))!;
    expect(facts).toMatchObject({
      first: '851',
      second: '540',
      high: '540',
      low: '851',
      verdict: 'distinct',
    });
    expect(facts.points).toBeCloseTo((100 * 218) / 830 - (100 * 748) / 4179, 10);
    expect(facts.persons).toBeCloseTo(218 - (830 * 748) / 4179, 10);
    expect([facts.months, facts.below, facts.equal]).toEqual([36, 0, 0]);
  });

  test('Gladsaxe against Ballerup: within the usual swings; Samsø against Ærø: cannot be told', () => {
    expect(pairVerdict(compare({ omr: ['159', '151'] }))!.verdict).toBe('usual');
    expect(pairVerdict(compare({ omr: ['741', '492'] }))!.verdict).toBe('undecidable');
  });

  test('does not depend on the order, but for who was named first', () => {
    const [a, b] = [
      ['159', '151'],
      ['151', '159'],
    ].map((omr) => pairVerdict(compare({ omr }))!);
    expect({ ...a!, first: '151', second: '159' }).toEqual(b);
  });

  test('counts months in which both were the same, as published rates often are', () => {
    const comparison = compare({ maal: 'ledige-pct', omr: ['851', '751'] });
    const { months, below, equal } = pairVerdict(comparison)!;
    const [a, b] = comparison.selected;
    const same = [...a!.values].filter((value, m) => value === b!.values[m]).length;
    expect(same).toBeGreaterThan(0);
    expect(equal).toBe(same);
    expect(months).toBeGreaterThanOrEqual(below + equal);
  });

  test('is of the first two that have numbers', () => {
    expect(pairVerdict(compare({ omr: ['825', '540', '851'] }))).toMatchObject({
      first: '540',
      second: '851',
    });
  });

  test.each([
    ['one kommune', { omr: ['851'] }],
    ['a region', { omr: ['851', '081'] }],
    ['the country', { omr: ['000', '851'] }],
    ['an index', { omr: ['851', '540'], vis: 'indeks' }],
    ['a change', { omr: ['851', '540'], vis: 'aendring' }],
    ['a mean, whose persons it does not know', { omr: ['851', '540'], glat: '12mdr' }],
    ['a count', { omr: ['851', '540'], maal: 'langtidsledige-antal' }],
    ['regions', { omr: ['851', '540'], maal: 'dimittender-andel' }],
  ] as const)('is not given for %s', (_, choice) => {
    expect(pairVerdict(compare(choice as Partial<CompareView>))).toBeNull();
  });

  test('is not given on made-up figures', () => {
    const comparison = compare({ omr: ['851', '540'], maal: 'dimittender-andel' }, withExamples);
    expect(comparison.selected.map(lastValue).every(Number.isFinite)).toBe(true);
    expect(pairVerdict(comparison)).toBeNull();
  });

  test('is not given where swings are unknown: the country and regions', () => {
    expect(comparePair('000', '851', dataOf('langtidsledige-andel'), JUNE_2026)).toBeNull();
    expect(comparePair('081', '851', dataOf('langtidsledige-andel'), JUNE_2026)).toBeNull();
  });
});
