/** Goals as text and back; `contract.test.ts` pins what each text means. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GOAL_BOUNDS, type Goal, goalProblem, LONGEST_GOAL, MAX_GOALS } from '../../../src/domain/goal.ts';
import { indicators } from '../../../src/domain/indicatorRegistry.ts';
import { monthOf } from '../../../src/domain/period.ts';
import { isCount, isPercent } from '../../../src/domain/unit.ts';
import { defaultCompareView } from '../../../src/viewState/compareView.ts';
import { goals, goalText, readGoals } from '../../../src/viewState/goals.ts';
import { formatAddress, parseAddress } from '../../../src/viewState/route.ts';

const monthly = indicators.filter(({ source }) => source.kind !== 'bands' && source.kind !== 'curve');

const goal: fc.Arbitrary<Goal> = fc
  .record({
    indicator: fc.constantFrom(...monthly),
    benefit: fc.constantFrom('ialt', 'dagpenge', 'kontanthjaelp'),
    bound: fc.constantFrom(...GOAL_BOUNDS),
    size: fc.integer({ min: 0, max: 9_999 }),
    start: fc.integer({ min: monthOf(0, 1), max: monthOf(9999, 12) - LONGEST_GOAL }),
    length: fc.integer({ min: 1, max: LONGEST_GOAL }),
    text: fc.option(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }).map((typed) => goalText(`x${typed}`)!),
      { nil: null },
    ),
  })
  .map(({ indicator, size, length, ...rest }): Goal => {
    const value = isCount(indicator.unit)
      ? size
      : Number(((isPercent(indicator.unit) ? size % 1000 : size) / 10).toFixed(1));
    return { ...rest, indicator: indicator.id, value, month: rest.start + length };
  });

describe('the codec of goals', () => {
  test('reads back every list of goals it writes', () => {
    fc.assert(
      fc.property(fc.array(goal, { minLength: 1, maxLength: MAX_GOALS }), (list) => {
        expect(list.map(goalProblem)).toEqual(list.map(() => null));
        expect(readGoals(goals.serialise(list))).toEqual({ kind: 'valid', value: list });
      }),
    );
  });

  test('survives the whole address', () => {
    fc.assert(
      fc.property(fc.array(goal, { minLength: 1, maxLength: MAX_GOALS }), (list) => {
        const view = { ...defaultCompareView, maalsaetning: goals.serialise(list) };
        const { route, notices } = parseAddress(formatAddress({ page: 'compare', view }));
        expect(notices).toEqual([]);
        expect(route.page === 'compare' && readGoals(route.view.maalsaetning)).toEqual({
          kind: 'valid',
          value: list,
        });
      }),
    );
  });

  test('writes back, letter for letter, every text it can read', () => {
    const piece = fc.constantFrom(
      ...['langtidsledige-antal', 'ledige-pct', '_', '_', '_', '~', 'dagpenge', 'hoejst', 'mindst'],
      ...['0', '1650', '3.2', '3.20', '007', '2025M12', '2026M12', 'egen-0a1b2c3d', 'plan', ' '],
    );
    const near = fc.tuple(goal, fc.array(piece, { maxLength: 3 }), fc.nat()).map(([one, extra, at]) =>
      goals
        .serialise([one])
        .split('_')
        .toSpliced(at % 7, 1, ...extra)
        .join('_'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          near,
          fc.array(piece).map((all) => all.join('')),
          fc.string(),
        ),
        (raw) => {
          const reading = readGoals(raw);
          if (reading.kind === 'valid') expect(goals.serialise(reading.value)).toBe(raw);
          else expect(reading).toEqual({ kind: 'invalid', raw });
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test('an ordinary goal is written without any escape in the address', () => {
    const text = 'langtidsledige-antal_hoejst_1650_2025M12_2026M12~ledige-pct_mindst_3.2_2025M06_2027M12';
    expect(encodeURIComponent(text)).toBe(text);
    expect(readGoals(text).kind).toBe('valid');
  });
});

describe('what is no goal', () => {
  test.each([
    ['', 'nothing'],
    ['17,5', 'a bare number'],
    ['ledighed_hoejst_5_2025M12_2026M12', 'an unknown indicator'],
    ['toString_hoejst_5_2025M12_2026M12', 'a name of the language'],
    ['varighed-fordeling_hoejst_5_2025M12_2026M12', 'a distribution'],
    ['varighed-fortsat_hoejst_5_2025M12_2026M12', 'a curve'],
    ['langtidsledige-antal_ialt_hoejst_5_2025M12_2026M12', 'the benefit that is left out'],
    ['langtidsledige-antal_su_hoejst_5_2025M12_2026M12', 'an unknown benefit'],
    ['langtidsledige-antal_hoejst_5,5_2025M12_2026M12', 'a decimal comma'],
    ['langtidsledige-antal_hoejst_5.5_2025M12_2026M12', 'half a person'],
    ['langtidsledige-antal_hoejst_-5_2025M12_2026M12', 'fewer than none'],
    ['langtidsledige-antal_hoejst_05_2025M12_2026M12', 'a leading zero'],
    ['langtidsledige-antal_hoejst_99999999_2025M12_2026M12', 'more than anybody can mean'],
    ['ledige-pct_hoejst_3.20_2025M12_2026M12', 'a trailing zero'],
    ['ledige-pct_hoejst_3.25_2025M12_2026M12', 'more decimals than the indicator has'],
    ['ledige-pct_hoejst_101_2025M12_2026M12', 'more than all'],
    ['ledige-pct_hoejst_3_2026M12_2026M12', 'no time to reach it'],
    ['ledige-pct_hoejst_3_2026M12_2025M12', 'a goal before its start'],
    ['ledige-pct_hoejst_3_2026M12_2047M01', 'more than twenty years'],
    ['ledige-pct_hoejst_3_2025M13_2026M12', 'a thirteenth month'],
    ['ledige-pct_hoejst_3_2025M12', 'no month'],
    ['ledige-pct_hoejst_3_2025M12_2026M12_', 'an empty text'],
    ['ledige-pct_hoejst_3_2025M12_2026M12~', 'an empty goal'],
    [`ledige-pct_hoejst_3_2025M12_2026M12_${'x'.repeat(61)}`, 'a text of 61 letters'],
    [Array(9).fill('ledige-pct_hoejst_3_2025M12_2026M12').join('~'), 'nine goals'],
  ])('%s: %s', (raw) => {
    expect(readGoals(raw)).toEqual({ kind: 'invalid', raw });
    // The view keeps it all the same, and so does the address.
    if (raw === '') return;
    const { route, notices } = parseAddress(`#/sammenlign?maalsaetning=${encodeURIComponent(raw)}`);
    expect(notices).toEqual([]);
    expect(route.page === 'compare' && route.view.maalsaetning).toBe(raw);
  });

  test('no parameter is no goals', () => {
    expect(readGoals(null)).toEqual({ kind: 'missing' });
  });

  test('two decimals only where the indicator shows two; the reader’s own may have them', () => {
    expect(readGoals('langtidsledige-pct_hoejst_0.75_2025M12_2026M12').kind).toBe('valid');
    expect(readGoals('egen-0a1b2c3d_hoejst_0.75_2025M12_2026M12').kind).toBe('valid');
    expect(readGoals('egen-0a1b2c3d_hoejst_250_2025M12_2026M12').kind).toBe('valid');
  });
});

describe('goalText', () => {
  test('keeps what an address can hold, at most sixty characters', () => {
    expect(goalText('  Beskæftigelsesplan 2026 ')).toBe('Beskæftigelsesplan 2026');
    expect(goalText('a~b\nc')).toBe('a b c');
    expect(goalText(' ~ ')).toBeNull();
    expect(goalText('')).toBeNull();
    expect(goalText('😀'.repeat(70))).toBe('😀'.repeat(60));
  });
});
