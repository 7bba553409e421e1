import { describe, expect, test } from 'vitest';
import { comparePair } from '../../../src/selectors/pairComparison.ts';
import { placeOf, ranking } from '../../../src/selectors/ranking.ts';
import { standing } from '../../../src/selectors/standing.ts';
import type { CompareView } from '../../../src/viewState/compareView.ts';
import { compare, JUNE_2026, MONTHLY, month } from './realData.ts';

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
