import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indicatorOf, indicators } from '../../../src/domain/indicatorRegistry.ts';
import { formatNumber } from '../../../src/language/format.ts';
import { goalProblemText, readGoalNumber, valueLabel } from '../../../src/language/goalFormTexts.ts';

describe('readGoalNumber', () => {
  test.each([
    ['1.650', 1650],
    ['1650', 1650],
    [' 1 650 ', 1650],
    ['12.345.678', 12_345_678],
    ['3,2', 3.2],
    ['0,75', 0.75],
    ['17,5 pct.', 17.5],
    ['17,5%', 17.5],
    ['1.650,5', 1650.5],
    ['24 uger', 24],
    ['0', 0],
  ])('„%s“ is %d', (typed, value) => {
    expect(readGoalNumber(typed)).toBe(value);
  });

  test.each([
    '3.2',
    '1.65',
    '1.6500',
    '16.50',
    '1,2,3',
    '-5',
    '+5',
    '1e3',
    'x',
    '5 x',
    '1 65',
    ',5',
    '5,',
    '½',
  ])('„%s“ is unclear', (typed) => {
    expect(readGoalNumber(typed)).toBe('unclear');
  });

  test.each(['', '  ', 'pct.', ' %'])('„%s“ is nothing', (typed) => {
    expect(readGoalNumber(typed)).toBe('empty');
  });

  test('reads back every number as the app writes it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom(0, 1, 2), (n, decimals) => {
        const value = n / 10 ** decimals;
        expect(readGoalNumber(formatNumber(value, decimals))).toBe(value);
        expect(readGoalNumber(`${formatNumber(value, decimals)} pct.`)).toBe(value);
      }),
    );
  });

  test('any text is a number of at least 0, unclear or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d., -]{0,12}$/)), (typed) => {
        const read = readGoalNumber(typed);
        expect(typeof read === 'number' ? read >= 0 : read === 'empty' || read === 'unclear').toBe(true);
      }),
    );
  });
});

test('every problem is told in a whole sentence, and every number has a name', () => {
  const problems = [
    'empty',
    'unclear',
    'negative',
    'too-large',
    'decimals',
    'months',
    'too-long',
    'not-monthly',
  ];
  for (const indicator of indicators) {
    for (const problem of problems)
      expect(goalProblemText(problem as Parameters<typeof goalProblemText>[0], indicator)).toMatch(
        /^[A-Z].*\.$/,
      );
    expect(valueLabel(indicator)).toMatch(/^(antal|pct\.|uger)$/);
  }
  expect(goalProblemText('decimals', indicatorOf('langtidsledige-pct'))).toBe('Skriv højst 2 decimaler.');
  expect(goalProblemText('decimals', indicatorOf('ledige-antal'))).toBe('Skriv et helt antal.');
});
