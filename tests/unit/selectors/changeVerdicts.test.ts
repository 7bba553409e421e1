import { describe, expect, test } from 'vitest';
import { monthOf } from '../../../src/domain/period.ts';
import { changeVerdicts, spokenMoments } from '../../../src/selectors/changeVerdicts.ts';
import { multiplesVerdicts, smallMultiples } from '../../../src/selectors/smallMultiples.ts';
import type { CompareView } from '../../../src/viewState/compareView.ts';
import { compare, MONTHLY, month, withExamples } from './realData.ts';
import { spokenChange } from './verdicts.ts';

type Choice = Partial<CompareView>;
const spoken = (choice: Choice) => spokenChange(compare(choice));

describe('the change of a share', () => {
  test('Sønderborg on a year: 216 of 899 to 218 of 830, 23 more than at the country’s change', () => {
    const facts = spoken({ omr: ['540'] })!;
    expect(facts).toMatchObject({
      ...{ verdict: 'usual', because: null, start: 216, end: 218, country: 'down', towards: 'rise' },
      total: { start: 899, end: 830, published: true },
    });
    expect(facts.share!.start).toBeCloseTo((100 * 216) / 899, 10);
    expect(facts.share!.end).toBeCloseTo((100 * 218) / 830, 10);
    // 218 − 830 · (216/899) · (17,346/89,907) / (16,597/84,215), as a separate programme has it.
    expect(facts.persons).toBeCloseTo(22.7739, 4);
  });

  test('the distinct ones are those that the share singles out, not those of the count', () => {
    const distinct = (maal: 'langtidsledige-andel' | 'langtidsledige-antal') => {
      const comparison = compare({ maal, omr: [], fra: month(2025, 6) });
      const lines = comparison.peers.areas.map((code) => ({ code, name: code, slot: -1 }));
      return changeVerdicts(comparison, lines)
        .filter(({ verdict }) => verdict === 'distinct')
        .map(({ code }) => code);
    };
    // Tårnby, Fredericia, Aarhus; of the counts Tårnby, Greve, Haderslev, Fredericia.
    expect(distinct('langtidsledige-andel').toSorted()).toEqual(['185', '607', '751']);
    expect(distinct('langtidsledige-antal').toSorted()).toEqual(['185', '253', '510', '607']);
  });

  test('persons and share never contradict: who has more than at the country’s change did better or worse by share too', () => {
    let opposite = 0;
    for (const maal of ['langtidsledige-andel', 'langtidsledige-pct'] as const) {
      const comparison = compare({ maal, omr: [], fra: month(2025, 6) });
      const lines = ['000', ...comparison.peers.areas].map((code) => ({ code, name: code, slot: -1 }));
      const [country, ...all] = changeVerdicts(comparison, lines);
      const growth = country!.share!.end / country!.share!.start;
      for (const { share, persons, start, end } of all) {
        expect(Math.sign(share!.end / share!.start - growth)).toBe(Math.sign(persons));
        if (Math.sign(share!.end - share!.start) * Math.sign(end - start) < 0) opposite++;
      }
    }
    expect(opposite).toBeGreaterThan(5);
  });
});

describe('which two moments', () => {
  test.each([
    ['values: the year before', {}, { kind: 'month', month: monthOf(2025, 6) }],
    [
      'an index: its base',
      { vis: 'indeks', basis: { kind: 'month', month: monthOf(2024, 2) } },
      { kind: 'month', month: monthOf(2024, 2) },
    ],
    [
      'an index on a year',
      { vis: 'indeks', basis: { kind: 'year', year: 2024 } },
      { kind: 'year', year: 2024 },
    ],
    ['changes: the year before', { vis: 'aendring' }, { kind: 'month', month: monthOf(2025, 6) }],
  ] as const)('%s', (_, choice, from) => {
    const comparison = compare({ omr: ['851'], ...choice });
    expect(spokenMoments(comparison)).toEqual({ from, to: monthOf(2026, 6) });
  });

  test('an index’s own base month has no change to judge', () => {
    expect(spoken({ omr: ['851'], vis: 'indeks', til: month(2023, 7) })).toBeNull();
  });

  test('a year’s persons are the mean of its months', () => {
    const facts = spoken({
      omr: ['851'],
      vis: 'indeks',
      maal: 'langtidsledige-antal',
      basis: { kind: 'year', year: 2024 },
    })!;
    const months = compare({
      omr: ['851'],
      maal: 'langtidsledige-antal',
      fra: month(2024, 1),
      til: month(2024, 12),
    });
    const { values } = months.selected[0]!;
    expect(values).toHaveLength(12);
    expect(facts.start).toBeCloseTo(values.reduce((sum, value) => sum + value, 0) / 12, 9);
  });
});

describe('where it cannot be decided it says why, with the persons', () => {
  test.each([
    ['graduates by region', { maal: 'dimittender-andel', omr: ['851'] }, 'few-areas'],
    ['a region', { omr: ['081'] }, 'few-areas'],
    ['the country', { omr: [] }, 'few-areas'],
    ['five persons and three', { omr: ['741'] }, 'few-persons'],
  ] as const)('%s', (_, choice, because) => {
    const facts = spoken(choice as Choice)!;
    expect(facts).toMatchObject({ verdict: 'undecidable', because });
    expect([facts.start, facts.end].every((count) => count > 0)).toBe(true);
  });

  test('the region’s persons are the sum of its kommuner’s', () => {
    expect(spoken({ omr: ['081'] })).toMatchObject({ end: 1525 });
  });

  test('every kommune of every indicator has a verdict or a reason, never both', () => {
    for (const maal of MONTHLY) {
      const comparison = compare({ maal, omr: [] });
      const lines = ['000', '081', ...comparison.peers.areas].map((code) => ({ code, name: code, slot: -1 }));
      for (const facts of changeVerdicts(comparison, lines, spokenMoments(comparison)))
        expect(facts.because === null).toBe(facts.verdict !== 'undecidable');
    }
  });
});

describe('small multiples', () => {
  test('each panel with a number at both moments is judged over the months that the headline names', () => {
    const comparison = compare({ omr: ['185'] });
    const model = smallMultiples(comparison, '084');
    const verdicts = multiplesVerdicts(comparison, model);
    expect(verdicts.map(({ code }) => code)).toEqual(
      model.panels.filter(({ change }) => !Number.isNaN(change)).map(({ code }) => code),
    );
    expect(verdicts.filter(({ verdict }) => verdict === 'distinct').map(({ code }) => code)).toEqual(['185']);
  });

  test('in a window of half a year from its first month', () => {
    const comparison = compare({ omr: ['851'], fra: month(2026, 1) });
    const [facts] = multiplesVerdicts(comparison, smallMultiples(comparison, 'valgte'));
    expect(facts!.from).toEqual({ kind: 'month', month: monthOf(2026, 1) });
  });
});

test('made-up figures are not judged', () => {
  const comparison = compare({ maal: 'dimittender-andel', omr: ['851'] }, withExamples);
  expect(changeVerdicts(comparison)).toEqual([]);
});
