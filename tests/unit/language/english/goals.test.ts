/** Goals in English: sentences from known facts, the form, the table, and what the figures cannot measure. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { municipalities } from '../../../../src/domain/areas.ts';
import type { Goal } from '../../../../src/domain/goal.ts';
import type { GoalStatus } from '../../../../src/domain/goalStatus.ts';
import type { KnownIndicatorId } from '../../../../src/domain/indicator.ts';
import { indicatorOf } from '../../../../src/domain/indicatorRegistry.ts';
import { monthOf } from '../../../../src/domain/period.ts';
import { formatNumber } from '../../../../src/language/en/format.ts';
import {
  goalFormTexts,
  goalProblemText,
  readGoalNumber,
  valueLabel,
} from '../../../../src/language/en/goalFormTexts.ts';
import { halfYearHeadings, halfYearRows } from '../../../../src/language/en/goalTableTexts.ts';
import {
  goalCautions,
  goalHeadline,
  goalLabel,
  goalLastYear,
  goalName,
  goalProjection,
  goalRequired,
  goalSoFar,
} from '../../../../src/language/en/goalTexts.ts';
import {
  unmeasurableGoals,
  unmeasurableIn,
  whereToFind,
} from '../../../../src/language/en/unmeasurableGoals.ts';
import { unmeasurableGoals as danish } from '../../../../src/language/unmeasurableGoals.ts';
import { goalStatus } from '../../../../src/selectors/goalStatus.ts';
import { dataOf } from '../../selectors/realData.ts';

const COUNT = indicatorOf('langtidsledige-antal');
const SHARE = indicatorOf('langtidsledige-andel');
const plan: Goal = {
  ...{ indicator: 'langtidsledige-antal', benefit: 'ialt', bound: 'hoejst', value: 650, text: null },
  ...{ start: monthOf(2025, 12), month: monthOf(2026, 12) },
};
const facts: GoalStatus = {
  ...{ goal: plan, indicator: COUNT, code: '851', verdict: 'behind', unclear: null },
  ...{ month: monthOf(2026, 6), closed: false, provisional: true, available: monthOf(2023, 7) },
  ...{ start: 700, value: 748, line: 675, plan: 711, difference: 37, persons: 37, planned: -4.2 },
  ...{ required: -16.3, soFar: 8, lastYear: -1.8, projected: 796, seasonYears: 2, swings: 'usual' },
  ...{ seriesBreak: null, halfYears: [], path: [] },
};
const share: Partial<GoalStatus> = {
  ...{ indicator: SHARE, goal: { ...plan, indicator: 'langtidsledige-andel', value: 17.5 } },
  ...{ value: 17.9, plan: 17.4, difference: 0.5, persons: 20.4 },
};
const later = { ...plan, month: monthOf(2026, 6) };

describe('the status in one sentence', () => {
  test.each<readonly [Partial<GoalStatus>, string]>([
    [{}, 'Aalborg is behind plan: 748 long-term unemployed in June 2026, 37 more than the plan’s 711.'],
    [
      { verdict: 'on-track', value: 710, difference: -1 },
      'Aalborg is on track: 710 long-term unemployed in June 2026, one fewer than the plan’s 711.',
    ],
    [
      { verdict: 'on-track', value: 711, difference: 0 },
      'Aalborg is on track: 711 long-term unemployed in June 2026, as many as the plan’s 711.',
    ],
    [
      { verdict: 'reached', value: 1 },
      'Aalborg has reached the goal early: one long-term unemployed person in June 2026; the goal is at most 650 in December 2026.',
    ],
    [
      { verdict: 'reached', closed: true, value: 0 },
      'Aalborg has reached the goal: no long-term unemployed persons in June 2026; the goal was at most 650.',
    ],
    [
      { closed: true, difference: 98 },
      'Aalborg did not reach the goal and is behind plan: 748 long-term unemployed in June 2026, 98 more than the goal’s 650.',
    ],
    [
      share,
      'Aalborg is behind plan: the share of long-term unemployed was 17.9 per cent in June 2026, 0.5 percentage points above the plan’s 17.4 per cent, which corresponds to 20 full-time persons.',
    ],
    [
      { ...share, verdict: 'on-track', value: 17.3, difference: -0.1, persons: -1.2 },
      'Aalborg is on track: the share of long-term unemployed was 17.3 per cent in June 2026, 0.1 percentage points below the plan’s 17.4 per cent, which corresponds to one full-time person.',
    ],
    [
      { goal: { ...plan, benefit: 'kontanthjaelp' } },
      'Aalborg is behind plan: 748 long-term unemployed on cash assistance in June 2026, 37 more than the plan’s 711.',
    ],
    [
      { code: '480', verdict: 'missing', unclear: 'no-now' },
      'It cannot be settled whether Nordfyn Municipality will reach the goal: no figure has been published for June 2026.',
    ],
    [
      { verdict: 'missing', unclear: 'no-now', closed: true },
      'It cannot be settled whether Aalborg has reached the goal: no figure has been published for June 2026.',
    ],
    [
      { verdict: 'missing', unclear: 'no-start', goal: { ...plan, start: monthOf(2019, 1) } },
      'It cannot be settled whether Aalborg will reach the goal: figures before July 2023 are missing.',
    ],
    [
      { verdict: 'missing', unclear: 'example' },
      'It cannot be settled whether Aalborg will reach the goal: the figures are made-up examples.',
    ],
    [
      { verdict: 'too-early', unclear: 'few-months', goal: { ...plan, start: monthOf(2026, 5) } },
      'It is too early to say whether Aalborg will reach the goal: the plan has been running for only one month, and at least half a year is needed.',
    ],
    [
      { verdict: 'too-early', unclear: 'not-started', goal: { ...plan, start: monthOf(2026, 9) } },
      'It is too early to say whether Aalborg will reach the goal: the plan begins in September 2026, and the newest figures are from June 2026.',
    ],
  ])('%#', (more, text) => {
    expect(goalHeadline({ ...facts, ...more })).toBe(text);
  });
});

describe('pace', () => {
  test.each<readonly [Partial<GoalStatus>, string]>([
    [
      {},
      'From June 2026 to December 2026, the number of long-term unemployed must fall by 16 a month beyond the seasonal swings for the goal to be reached.',
    ],
    [
      { required: 0.5, seasonYears: 0 },
      'From June 2026 to December 2026, the number of long-term unemployed may rise by at most 0.5 a month if the goal is to be reached.',
    ],
    [
      { required: 3, goal: { ...plan, bound: 'mindst' }, seasonYears: 0 },
      'From June 2026 to December 2026, the number of long-term unemployed must rise by 3.0 a month for the goal to be reached.',
    ],
    [
      { required: 0.01 },
      'From June 2026 to December 2026, the number of long-term unemployed must not rise if the goal is to be reached.',
    ],
    [{ required: Number.NaN }, ''],
  ])('asked for, %#', (more, text) => {
    expect(goalRequired({ ...facts, ...more })).toBe(text);
  });

  test.each<readonly [Partial<GoalStatus>, string]>([
    [
      {},
      'From December 2025 to June 2026, the number of long-term unemployed rose by 8.0 a month with the seasonal swings taken out; the plan is a fall of 4.2.',
    ],
    [
      { closed: true, planned: 0, soFar: 0, seasonYears: 0 },
      'From December 2025 to June 2026, the number of long-term unemployed was unchanged; the plan was no change.',
    ],
    [
      { ...share, soFar: -0.12, planned: 0.1, seasonYears: 0 },
      'From December 2025 to June 2026, the share of long-term unemployed fell by 0.12 percentage points a month; the plan is a rise of 0.10 percentage points.',
    ],
    [{ soFar: Number.NaN }, ''],
  ])('so far, %#', (more, text) => {
    expect(goalSoFar({ ...facts, ...more })).toBe(text);
  });

  test('over a year, and where it leads', () => {
    expect(goalLastYear(facts)).toBe(
      'From June 2025 to June 2026, the number of long-term unemployed fell by 1.8 a month.',
    );
    expect(goalProjection(facts)).toBe('If that pace continues, it will be about 796 in December 2026.');
    expect(goalProjection({ ...facts, ...share, projected: 18.2 })).toBe(
      'If that pace continues, it will be about 18.2 per cent in December 2026.',
    );
    expect(goalProjection({ ...facts, projected: -3 })).toBe('That pace cannot be kept up.');
    expect(goalProjection({ ...facts, verdict: 'reached' })).toBe('');
  });
});

test('what has to be said beside it, all of it', () => {
  const seriesBreak = { id: 'kontanthjaelpsreform-2025', month: monthOf(2025, 7) };
  const told = goalCautions({ ...facts, seriesBreak } as GoalStatus);
  expect(told).toEqual([
    'The difference from the plan is within the usual swings: it may be chance.',
    'The plan is a straight line from December 2025 to December 2026, adjusted for the season (measured over 2 years).',
    expect.stringMatching(
      /^The rules changed between the months used here \(.+, July 2025\): some of the difference may be the new rules\.$/,
    ),
    'The figure for June 2026 is provisional.',
    'A fall does not show whether people have found work.',
  ]);
  const other = goalCautions({ ...facts, swings: 'distinct', closed: true, seasonYears: 1 });
  expect(other[0]).toBe('The difference from the goal is clear: it is larger than the usual swings.');
  expect(other[1]).toMatch(/measured over only one year\)\.$/);
  expect(goalCautions({ ...facts, swings: 'undecidable' })[0]).toMatch(
    /^Whether the difference from the plan is more than a random swing cannot be settled/,
  );
  expect(goalCautions({ ...facts, verdict: 'missing' })).toEqual([]);
});

test('names and labels', () => {
  expect(goalName({ ...plan, benefit: 'kontanthjaelp', value: 1650, text: 'Plan 2026' }, COUNT)).toBe(
    'Long-term unemployed on cash assistance: at most 1,650 in December 2026, counted from December 2025 (Plan 2026)',
  );
  expect(goalLabel({ ...plan, value: 1650 }, COUNT)).toBe('goal: at most 1,650 in Dec 2026');
  expect(goalLabel({ ...later, bound: 'mindst', value: 3.2 }, SHARE)).toBe(
    'goal: at least 3.2 per cent in June 2026',
  );
});

test('the table of half-years', () => {
  const row = { month: monthOf(2026, 6), plan: 711, value: 1748, difference: 37, persons: Number.NaN };
  const rows = [row, { ...row, month: monthOf(2026, 12), plan: Number.NaN, value: Number.NaN }];
  expect(halfYearRows({ ...facts, halfYears: rows })).toEqual([
    { month: 'June 2026', plan: '711', value: '1,748', difference: '+37', persons: '' },
    { month: 'December 2026', plan: 'cannot be calculated', value: 'to come', difference: '', persons: '' },
  ]);
  const old = { ...row, month: monthOf(2025, 12), value: Number.NaN };
  expect(halfYearRows({ ...facts, halfYears: [old] })[0]).toMatchObject({ value: 'no figure' });
  expect(halfYearHeadings(facts)).toMatchObject({
    caption: 'Half-yearly status',
    plan: 'the plan',
    persons: null,
  });
  expect(halfYearHeadings({ ...facts, ...share, halfYears: [{ ...row, persons: 5 }] })).toMatchObject({
    ...{ plan: 'the plan, per cent', difference: 'difference, percentage points', persons: 'persons' },
  });
});

describe('numbers as people write them', () => {
  test.each([
    ['1,650', 1650],
    [' 1 650 ', 1650],
    ['12,345,678', 12_345_678],
    ['3.2', 3.2],
    ['17.5 per cent', 17.5],
    ['17.5%', 17.5],
    ['1,650.5', 1650.5],
    ['24 weeks', 24],
    ['1 person', 1],
    ['0', 0],
  ])('“%s” is %d', (typed, value) => {
    expect(readGoalNumber(typed)).toBe(value);
  });

  test.each(['3,2', '1,65', '1,6500', '1.2.3', '-5', '1e3', 'x', '.5', '5.', '½'])(
    '“%s” is unclear',
    (typed) => {
      expect(readGoalNumber(typed)).toBe('unclear');
    },
  );

  test.each(['', '  ', 'per cent', ' %'])('“%s” is nothing', (typed) => {
    expect(readGoalNumber(typed)).toBe('empty');
  });

  test('reads back every number as the app writes it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom(0, 1, 2), (n, decimals) => {
        const value = n / 10 ** decimals;
        expect(readGoalNumber(formatNumber(value, decimals))).toBe(value);
      }),
    );
  });

  test('a number in the Danish way is never taken for another that fits', () => {
    // 1.650 for 1,650 is no whole number, and three decimals are too many for a share.
    expect(readGoalNumber('1.650')).toBe(1.65);
    expect(goalProblemText('decimals', COUNT)).toBe('Enter a whole number.');
    expect(goalProblemText('decimals', SHARE)).toBe('Enter at most one decimal.');
    expect(goalProblemText('unclear', SHARE)).toContain('a point before the decimals');
  });

  test('labels', () => {
    expect([COUNT, SHARE, indicatorOf('varighed-uger')].map(valueLabel)).toEqual([
      'number',
      'per cent',
      'weeks',
    ]);
    expect(goalFormTexts.unreadable('x')).toContain('“maalsaetning=x” in the address');
  });
});

describe('goals that the figures cannot show', () => {
  test.each(unmeasurableGoals)('$id: whole sentences, the same table as in Danish', (entry) => {
    for (const sentence of [entry.missing, whereToFind(entry), entry.caution])
      expect(sentence).toMatch(/^\p{Lu}.*[^.]\.$/u);
    const original = danish.find(({ id }) => id === entry.id)!;
    expect([entry.publisher, entry.table, entry.measuredBy]).toEqual([
      ...[original.publisher, original.table, original.measuredBy],
    ]);
    // A reader of either language is understood.
    expect(entry.words.test(entry.goal)).toBe(true);
    expect(entry.words.test(original.goal)).toBe(true);
  });

  test('the same goals in the same order', () => {
    expect(unmeasurableGoals.map(({ id }) => id)).toEqual(danish.map(({ id }) => id));
  });

  test.each([
    ['80 per cent in a job within three months', ['job-inden-tre-maaneder']],
    ['Special help for young people under 30', ['under-30']],
    ['More work placements', ['virksomhedspraktik']],
    ['Fewer on sickness benefits', ['sygedagpenge']],
    ['At most 20 weeks on benefits', ['varighed-i-kommunen']],
    ['Women over 50', ['koen-og-alder']],
    ['Employment plan 2026', []],
    ['Employment programme 2026', []],
    ['Fewer long-term unemployed', []],
    ['Færre, men stadig mange', []],
    ['', []],
  ] as const)('%s', (text, ids) => {
    expect(unmeasurableIn(text, 'langtidsledighed').map(({ id }) => id)).toEqual(ids);
  });

  test('what the topic itself measures is no trouble there', () => {
    expect(unmeasurableIn('Fewer unemployed graduates', 'dimittender')).toEqual([]);
    expect(unmeasurableIn('Fewer unemployed graduates', 'ledighed').map(({ id }) => id)).toEqual([
      'dimittender-i-kommunen',
    ]);
  });
});

describe.each<KnownIndicatorId>([
  'langtidsledige-antal',
  'langtidsledige-andel',
  'ledige-pct',
  'ledige-antal',
])('%s, as published', (id) => {
  const data = dataOf(id, 'ialt');
  test('every sentence about every kommune, in and out of reach', () => {
    for (const [i, { code }] of municipalities.entries()) {
      const start = [monthOf(2025, 12), monthOf(2024, 12), monthOf(2026, 5), monthOf(2019, 1)][i % 4]!;
      const now = goalStatus(data, code, { ...plan, indicator: id }).value;
      for (const factor of [0, 0.9, 1, 1.2]) {
        const value = Number(((Number.isNaN(now) ? 20 : now) * factor).toFixed(data.indicator.decimals));
        const bound = i % 3 === 0 ? 'mindst' : 'hoejst';
        const status = goalStatus(data, code, { ...plan, indicator: id, bound, value, start });
        const told = [
          ...[goalHeadline(status), goalRequired(status), goalSoFar(status), goalLastYear(status)],
          ...[goalProjection(status), ...goalCautions(status)],
        ].filter((text) => text !== '');
        for (const text of told) {
          expect(text).toMatch(/^[A-ZÆØÅ].*[^.]\.$/);
          expect(text).not.toMatch(/NaN|undefined| {2}|−|\d,\d{1,2}(?!\d)|\bbecause\b|by 0(\.0+)? /);
          expect(text).not.toMatch(/(^|[ (])[01] (long-term|unemployed|full-time)/);
        }
      }
    }
  });
});
