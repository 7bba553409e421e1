import { describe, expect, test } from 'vitest';
import { distributionModel } from '../../../src/selectors/distributionModel.ts';
import { funnelModel } from '../../../src/selectors/funnelModel.ts';
import { ranking } from '../../../src/selectors/ranking.ts';
import { compare, MONTHLY, withExamples } from './realData.ts';

const of = (choice: object, tables?: Parameters<typeof compare>[1]) => {
  const comparison = compare(choice, tables);
  return distributionModel(comparison, ranking(comparison));
};

describe('distributionModel', () => {
  test('every peer once, lowest first, the chosen ones with their slot', () => {
    const { dots, without, of: count } = of({ omr: ['540', '851'] });
    expect(dots).toHaveLength(96);
    expect(count).toBe(96);
    expect(without.map(({ name }) => name)).toEqual(['Fanø', 'Læsø']);
    expect(dots.map((dot) => dot.value)).toEqual(dots.map((dot) => dot.value).toSorted((a, b) => a - b));
    expect(dots.filter((dot) => dot.slot >= 0).map(({ code, slot }) => [code, slot])).toEqual([
      ['851', 1],
      ['540', 0],
    ]);
    expect(dots.at(-1)).toMatchObject({ name: 'Sønderborg', place: 1, ties: 0, persons: 218 });
  });

  test('the quarters are counted, so that equal numbers are not called a quarter', () => {
    const { quartiles, dots } = of({ maal: 'ledige-pct' });
    expect(quartiles!.under).toBe(dots.filter((dot) => dot.value < quartiles!.low).length);
    expect(quartiles!.over).toBe(dots.filter((dot) => dot.value > quartiles!.high).length);
    expect(quartiles!.of).toBe(98);
    const exact = of({}).quartiles!;
    expect([exact.under, exact.over, exact.of]).toEqual([24, 24, 96]);
  });

  test('five regions have no quarters', () => {
    expect(of({ maal: 'dimittender-andel' })).toMatchObject({ quartiles: null, municipalities: false });
  });

  test('counts are spread by ratio and the country is told, not drawn', () => {
    const counts = of({ maal: 'ledige-antal', omr: ['851'] });
    expect(counts.scale).toBe('log');
    expect(counts.benchmark).toMatchObject({ name: 'Hele landet', drawn: false });
    expect(of({})).toMatchObject({ scale: 'linear', benchmark: { drawn: true } });
  });

  test('a chosen region lies among the kommuner without a place', () => {
    const { dots, of: count } = of({ omr: ['081'] });
    expect(dots).toHaveLength(97);
    expect(count).toBe(96);
    expect(dots.find((dot) => dot.code === '081')).toMatchObject({ slot: 0, place: 0 });
  });

  test('a reason against the funnel exactly where there is none', () => {
    const reasons = new Map<string, string | null>();
    for (const maal of MONTHLY) {
      for (const vis of ['vaerdi', 'indeks', 'aendring'] as const) {
        for (const glat of ['maaned', '12mdr'] as const) {
          const comparison = compare({ maal, vis, glat });
          const { noFunnel } = distributionModel(comparison, ranking(comparison));
          expect(noFunnel === null).toBe(funnelModel(comparison) !== null);
          reasons.set(`${maal} ${vis} ${glat}`, noFunnel);
        }
      }
    }
    expect(reasons.get('langtidsledige-andel vaerdi maaned')).toBeNull();
    expect([...reasons.values()].filter((reason) => reason === null)).toHaveLength(1);
    expect(reasons.get('langtidsledige-andel indeks maaned')).toBe('not-values');
    expect(reasons.get('langtidsledige-andel vaerdi 12mdr')).toBe('smoothed');
    expect(reasons.get('langtidsledige-pct vaerdi maaned')).toBe('labour-force');
    expect(reasons.get('ledige-antal vaerdi maaned')).toBe('not-a-share');
    expect(reasons.get('dimittender-andel vaerdi maaned')).toBe('few-areas');
    expect(of({ maal: 'dimittender-andel' }, withExamples).noFunnel).toBe('example');
  });
});
