/** Who stands out: exactly those whose change is distinct, each once, the furthest out first. */
import { describe, expect, test } from 'vitest';
import { COUNTRY } from '../../../src/domain/area.ts';
import { municipalities } from '../../../src/domain/areas.ts';
import { indicatorOf } from '../../../src/domain/indicatorRegistry.ts';
import type { Panel } from '../../../src/domain/panel.ts';
import { monthOf } from '../../../src/domain/period.ts';
import { changeVerdicts } from '../../../src/selectors/changeVerdicts.ts';
import { type Comparison, comparison } from '../../../src/selectors/comparison.ts';
import type { IndicatorData } from '../../../src/selectors/indicatorData.ts';
import { type Standout, standsOut } from '../../../src/selectors/standsOut.ts';
import { defaultCompareView } from '../../../src/viewState/compareView.ts';
import { compare, withExamples } from './realData.ts';

const MEASURES = ['langtidsledige-andel', 'langtidsledige-antal', 'ledige-antal'] as const;
const measures = (shorter = 0): readonly Comparison[] =>
  MEASURES.map((maal) => {
    const whole = compare({ maal, omr: [COUNTRY] });
    const { first, last } = whole.available;
    return { ...whole, available: { first, last: last - shorter } };
  });
const names = (standouts: readonly Standout[]) => standouts.map(({ facts }) => facts.name);

describe('the published figures', () => {
  const { more, fewer, judged } = standsOut(measures());

  test('June and July 2026: three with more, five with fewer, as the verdicts of each measure have it', () => {
    expect(names(more)).toEqual(['Tårnby', 'Rudersdal', 'Greve']);
    expect(names(fewer)).toEqual(['Lolland', 'Haderslev', 'Fredericia', 'Næstved', 'Aarhus']);
    expect(judged.map(({ indicator, of }) => [indicator.id, of])).toEqual([
      ['langtidsledige-andel', 95],
      ['langtidsledige-antal', 95],
      ['ledige-antal', 98],
    ]);
  });

  test('Tårnby is told once, by its count, with the two other measures beside it', () => {
    const [taarnby] = more;
    expect(taarnby).toMatchObject({
      code: '185',
      indicator: { id: 'langtidsledige-antal' },
      before: 'usual',
    });
    expect(taarnby!.facts).toMatchObject({ start: 68, end: 115, place: 1, of: 95 });
    expect(taarnby!.also.map(({ indicator }) => indicator.id)).toEqual([
      'ledige-antal',
      'langtidsledige-andel',
    ]);
    // 115 − 68 · 17,346/16,597.
    expect(taarnby!.facts.persons).toBeCloseTo(115 - (68 * 17_346) / 16_597, 6);
  });

  test('Lolland was as far out a month before', () => {
    expect(fewer[0]).toMatchObject({ code: '360', before: 'distinct', facts: { start: 397, end: 296 } });
  });
});

test('in every month: all that are distinct and nobody else, each once, in order, on the side of its persons', () => {
  let listed = 0;
  for (let shorter = 0; shorter < 24; shorter++) {
    const given = measures(shorter);
    const { more, fewer, judged } = standsOut(given);
    const all = [...more, ...fewer];
    listed += all.length;
    const told = all.flatMap(({ code, indicator, also }) =>
      [indicator, ...also.map((other) => other.indicator)].map(({ id }) => `${id} ${code}`),
    );
    const distinct = given.flatMap((measure) => {
      const to = measure.available.last;
      const lines = measure.peers.areas.map((code) => ({ code, name: code, slot: -1 }));
      return changeVerdicts(measure, lines, { from: { kind: 'month', month: to - 12 }, to })
        .filter(({ verdict }) => verdict === 'distinct')
        .map(({ code }) => `${measure.data.indicator.id} ${code}`);
    });
    expect(told.toSorted()).toEqual(distinct.toSorted());
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
    for (const [side, sign] of [
      [more, 1],
      [fewer, -1],
    ] as const) {
      const sizes = side.map(({ facts }) => sign * facts.standardised);
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      for (const { facts, also } of side) {
        expect(Math.sign(facts.persons)).toBe(sign);
        for (const other of also)
          expect(Math.abs(other.facts.standardised)).toBeLessThanOrEqual(Math.abs(facts.standardised));
      }
    }
    // What the words say of the method: at most so many of each measure.
    for (const { indicator, of } of judged) {
      const places = told.filter((one) => one.startsWith(`${indicator.id} `)).length;
      expect(places).toBeLessThanOrEqual(2 * Math.floor(of / 40));
    }
  }
  expect(listed).toBeGreaterThan(24);
});

/** Two years of counts, the same for all but for those in `moved`: persons in the last month. */
function madeUp(base: number, moved: Readonly<Record<string, number>>, codes = municipalities): Comparison {
  const areas = [COUNTRY, ...codes.map(({ code }) => code)];
  const monthCount = 24;
  const values = new Float64Array(areas.length * monthCount).fill(base);
  areas.forEach((code, i) => {
    values[(i + 1) * monthCount - 1] = moved[code] ?? base;
  });
  values.fill(base * codes.length, 0, monthCount);
  const value: Panel = {
    ...{ areas, monthCount, values, firstMonth: monthOf(2024, 1) },
    status: new Uint8Array(values.length),
  };
  const data: IndicatorData = {
    ...{ indicator: indicatorOf('ledige-antal'), benefit: 'ialt', value, count: null, base: null },
    example: false,
  };
  return comparison(data, { ...defaultCompareView, maal: 'ledige-antal', omr: [COUNTRY] });
}

describe('made-up months', () => {
  test('where all move as the country does, nobody stands out though somebody lies furthest out', () => {
    const quiet = madeUp(400, { '851': 405, '751': 395 });
    expect(standsOut([quiet])).toEqual({
      ...{ more: [], fewer: [] },
      judged: [{ indicator: quiet.data.indicator, of: 98 }],
    });
  });

  test('one that doubles stands out alone, with as many persons as that is, and not a month before', () => {
    const { more, fewer } = standsOut([madeUp(400, { '851': 800 })]);
    expect(fewer).toEqual([]);
    expect(names(more)).toEqual(['Aalborg']);
    expect(more[0]).toMatchObject({ before: 'usual', also: [], facts: { persons: 400 } });
  });

  test('in opposite directions in two measures it is told once, by the larger', () => {
    const { more, fewer } = standsOut([madeUp(400, { '851': 250 }), madeUp(400, { '851': 800 })]);
    expect(fewer).toEqual([]);
    expect(names(more)).toEqual(['Aalborg']);
    expect(more[0]!.also.map(({ facts }) => facts.persons)).toEqual([-150]);
  });

  test('with fewer kommuner than can be judged, nothing is decided', () => {
    const few = madeUp(400, { '851': 800 }, municipalities.slice(-30));
    expect(standsOut([few])).toEqual({ more: [], fewer: [], judged: [] });
  });

  test('without measures, and of made-up figures in the files, nothing is said', () => {
    const nothing = { more: [], fewer: [], judged: [] };
    expect(standsOut([])).toEqual(nothing);
    expect(standsOut([compare({ maal: 'dimittender-antal', omr: [COUNTRY] }, withExamples)])).toEqual(
      nothing,
    );
  });
});
