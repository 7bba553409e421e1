import { describe, expect, test } from 'vitest';
import { STATUS_VALUE } from '../../../src/domain/observation.ts';
import { smallMultiples } from '../../../src/selectors/smallMultiples.ts';
import { compare, withExamples } from './realData.ts';

const codes = (model: ReturnType<typeof smallMultiples>): readonly string[] =>
  model.panels.map(({ code }) => code);

describe('the panels', () => {
  test('are the chosen ones in the reader’s order, with their slots', () => {
    const model = smallMultiples(compare(), 'valgte');
    expect(codes(model)).toEqual(['159', '151', '851', '540']);
    expect(model.panels.map(({ slot }) => slot)).toEqual([0, 1, 2, 3]);
    expect(model.scopes).toEqual(['valgte', '084', '081', '083']);
    expect(model.uneven).toBeNull();
    expect(model.benchmark?.name).toBe('Hele landet');
  });

  test('are every kommune of a region, highest newest number first, those without last', () => {
    const model = smallMultiples(compare({ omr: ['851'] }), '081');
    expect(model.panels).toHaveLength(11);
    const newest = model.panels.map(({ values }) => values.at(-1)!);
    const known = newest.filter((value) => !Number.isNaN(value));
    expect(known).toEqual([...known].sort((a, b) => b - a));
    expect(newest.slice(known.length).every(Number.isNaN)).toBe(true);
    expect(model.panels.at(-1)!.name).toBe('Læsø');
    expect(model.panels.filter(({ slot }) => slot !== null).map(({ code }) => code)).toEqual(['851']);
  });

  test('keep gaps as gaps', () => {
    const laesoe = smallMultiples(compare({ omr: ['825'] }), 'valgte').panels[0]!;
    expect(laesoe.status.filter((status) => status === STATUS_VALUE)).toHaveLength(2);
    expect(laesoe.status[laesoe.last]).toBe(STATUS_VALUE);
    expect(laesoe.last).toBeLessThan(laesoe.values.length - 1);
    expect(laesoe.change).toBeNaN();
  });

  test('are regions where only regions have figures', () => {
    const comparison = compare({ maal: 'dimittender-andel', omr: ['851', '825'] });
    const model = smallMultiples(comparison, 'regioner');
    expect(model.scopes).toEqual(['valgte', 'regioner']);
    expect(model.panels).toHaveLength(5);
    expect(codes(smallMultiples(comparison, 'valgte'))).toEqual(['081']);
  });

  test('fall back to the chosen for a region that is not among theirs', () => {
    expect(smallMultiples(compare({ omr: ['851'] }), '084').scope).toBe('valgte');
  });

  test('are the benchmark alone when nothing is chosen', () => {
    expect(codes(smallMultiples(compare({ omr: [] }), 'valgte'))).toEqual(['000']);
  });
});

describe('one scale', () => {
  test('holds every number that is drawn', () => {
    const { panels, benchmark, extent } = smallMultiples(compare({ omr: ['851'] }), '081');
    for (const { values } of [...panels, benchmark!]) {
      for (const value of values) {
        if (Number.isNaN(value)) continue;
        expect(value).toBeGreaterThanOrEqual(extent[0]);
        expect(value).toBeLessThanOrEqual(extent[1]);
      }
    }
  });

  test('that flattens small counts says so, leaves the country out and offers the share', () => {
    const model = smallMultiples(compare({ maal: 'langtidsledige-antal', omr: ['851', '773'] }), 'valgte');
    expect(model.uneven!.times).toBeGreaterThan(4);
    expect(model.uneven!.share).toBe('langtidsledige-andel');
    expect(model.benchmark).toBeNull();
    expect(model.benchmarkLeftOut).toBe('Hele landet');
  });

  test('of an index suits all sizes', () => {
    const model = smallMultiples(
      compare({ maal: 'langtidsledige-antal', omr: ['851', '773'], vis: 'indeks' }),
      'valgte',
    );
    expect(model.uneven).toBeNull();
    expect(model.benchmark).not.toBeNull();
  });
});

describe('what the headline is made of', () => {
  test('is the change from the same month last year, and the persons together', () => {
    const { facts, panels } = smallMultiples(compare(), 'valgte');
    expect(facts.month - facts.since).toBe(12);
    expect(facts.moves.map(({ move }) => move)).toEqual(
      panels.map(({ values }) => values.at(-1)! - values.at(-13)!),
    );
    expect(facts.persons).toBe(224 + 150 + 748 + 218);
  });

  test('in a window of a year or less is the change since its beginning', () => {
    const { facts } = smallMultiples(compare({ fra: { kind: 'month', month: 2026 * 12 } }), 'valgte');
    expect(facts.month - facts.since).toBe(5);
  });

  test('says that figures are made up', () => {
    const model = smallMultiples(compare({ maal: 'dimittender-andel', omr: ['851'] }, withExamples), '081');
    expect([model.example, model.facts.example]).toEqual([true, true]);
  });
});
