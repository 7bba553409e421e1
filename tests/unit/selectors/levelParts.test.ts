import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../../src/domain/claim.ts';
import type { LevelReading } from '../../../src/domain/levelReading.ts';
import { levelParts, relationOf } from '../../../src/selectors/levelParts.ts';
import { readsAs } from '../claim/levelling.ts';
import { dataOf } from './realData.ts';

const rates = dataOf('ledige-pct');
const counts = dataOf('langtidsledige-antal');
const said = (value: number, decimals = 0): Quantity => ({ value, decimals, hedge: null });
const reading = (choice: Partial<LevelReading>): LevelReading => ({
  ...readsAs('Ledigheden i Aalborg er 3,6 pct. i juni 2026.')!,
  level: null,
  ...choice,
});

describe('how far apart, 4.0 against 3.2', () => {
  test.each([
    ['points', 'over', said(0.8, 1), 0.8],
    ['percent', 'over', said(25), 25], // 0.8 of 3.2
    ['times', 'over', said(1.25, 2), 1.25],
  ] as const)('in %s', (kind, relation, quantity, actual) => {
    const [part, ...rest] = levelParts(reading({ relation, gap: { kind, said: quantity } }), 4, 3.2, rates);
    expect(rest).toEqual([]);
    expect(part).toMatchObject({ kind, outcome: 'holds' });
    expect(part!.actual).toBeCloseTo(actual, 10);
  });

  test.each([
    ['points', said(0.8, 1), 0.8],
    ['percent', said(20), 20], // 0.8 of 4.0
  ] as const)('the other way round it is under, in %s', (kind, quantity, actual) => {
    const under = reading({ relation: 'under', gap: { kind, said: quantity } });
    expect(levelParts(under, 3.2, 4, rates)[0]!.actual).toBeCloseTo(actual, 10);
    expect(levelParts(under, 3.2, 4, rates)[0]!.outcome).toBe('holds');
    // More is not fewer.
    expect(levelParts(under, 4, 3.2, rates)[0]!.outcome).toBe('fails');
  });
});

describe('over and under are judged as the numbers are shown', () => {
  const over = reading({ relation: 'over' });
  test.each([
    [3.64, 3.61, 'same'], // both 3,6
    [3.66, 3.64, 'holds'],
    [3.6, 3.7, 'fails'],
  ])('%f over %f per cent: %s', (value, other, outcome) => {
    expect(relationOf(over, value, other, rates.indicator)).toBe(outcome);
    expect(relationOf(reading({ relation: 'under' }), other, value, rates.indicator)).toBe(outcome);
  });

  test('persons are whole, in means too', () => {
    expect(relationOf(over, 748.4, 747.6, counts.indicator)).toBe('same');
    expect(relationOf(over, 749, 748, counts.indicator)).toBe('holds');
    expect(relationOf(reading({ relation: null }), 749, 748, counts.indicator)).toBeNull();
  });
});
