/** Every sentence about goals: a sweep over kommuner, indicators and verdicts, and some to be read aloud. */
import { describe, expect, test } from 'vitest';
import { municipalities, regions } from '../../../src/domain/areas.ts';
import type { Goal } from '../../../src/domain/goal.ts';
import type { GoalStatus, GoalVerdict } from '../../../src/domain/goalStatus.ts';
import type { Indicator, KnownIndicatorId } from '../../../src/domain/indicator.ts';
import { indicatorOf } from '../../../src/domain/indicatorRegistry.ts';
import { monthOf } from '../../../src/domain/period.ts';
import { halfYearHeadings, halfYearRows } from '../../../src/language/goalTableTexts.ts';
import {
  goalCautions,
  goalHeadline,
  goalLabel,
  goalLastYear,
  goalName,
  goalProjection,
  goalRequired,
  goalSoFar,
  goalVerdictTexts,
} from '../../../src/language/goalTexts.ts';
import { goalStatus } from '../../../src/selectors/goalStatus.ts';
import type { IndicatorData } from '../../../src/selectors/indicatorData.ts';
import { cell, dataOf, MONTHLY, withExamples } from '../selectors/realData.ts';
import { expectSentence } from './grammar.ts';

const cached = new Map<string, IndicatorData>();

const dataFor = (id: KnownIndicatorId, benefit: Goal['benefit']): IndicatorData => {
  const known = cached.get(id + benefit) ?? dataOf(id, benefit);
  cached.set(id + benefit, known);
  return known;
};

const status = (code: string, id: KnownIndicatorId, more: Partial<Goal>): GoalStatus => {
  const goal: Goal = {
    indicator: id,
    benefit: 'ialt',
    bound: 'hoejst',
    value: 0,
    start: monthOf(2025, 6),
    month: monthOf(2026, 12),
    text: null,
    ...more,
  };
  return goalStatus(dataFor(id, goal.benefit), code, goal);
};

const sentences = (found: GoalStatus): readonly string[] =>
  [
    goalHeadline(found),
    goalRequired(found),
    goalSoFar(found),
    goalLastYear(found),
    goalProjection(found),
    ...goalCautions(found),
  ].filter((text) => text !== '');

/** A sentence must pass the common rules and a few of its own. */
function expectGood(text: string): void {
  expectSentence(text);
  expect(text).toMatch(/\.$/);
  expect(text).not.toMatch(/\.\.|−|\b(fordi|skyldes|takket være)\b/);
  expect(text).not.toMatch(/(^|[ (])[01] (langtidsledige?|ledige?|fuldtidsperson|person)/);
  expect(text).not.toMatch(/\b(én|ingen) (langtidsledige på|ledige dimittender)/);
  expect(text).not.toMatch(/med 0[, ]?(0+ |om)/);
  expect(text).not.toMatch(/\d\.\d{1,2}(?!\d)/);
}

const WINDOWS: readonly Partial<Goal>[] = [
  {},
  { start: monthOf(2025, 12) },
  { start: monthOf(2024, 12), month: monthOf(2025, 12) },
  { start: monthOf(2026, 4), month: monthOf(2027, 5) },
  { start: monthOf(2026, 6) },
  { start: monthOf(2019, 1) },
];

describe.each(MONTHLY)('%s: every sentence about every kommune and region', (id) => {
  test('at most and at least, within reach and out of it, old plans and new', () => {
    const verdicts = new Set<GoalVerdict>();
    const places = [...municipalities, ...regions, { code: '000' }];
    for (const [i, { code }] of places.entries()) {
      const now = status(code, id, {}).value;
      for (const [f, factor] of [0, 0.6, 0.97, 1, 1.03, 1.5].entries()) {
        const { decimals } = indicatorOf(id);
        const value = Number(((Number.isNaN(now) ? 20 : now) * factor).toFixed(decimals));
        const bound = (i + f) % 4 < 2 ? 'hoejst' : 'mindst';
        const benefit = id === 'langtidsledige-antal' && i % 3 === 0 ? 'kontanthjaelp' : 'ialt';
        // Every window meets every factor: in a sixth of the kommuner, and in all regions.
        const windows = i < municipalities.length ? [WINDOWS[(i + f) % WINDOWS.length]!] : WINDOWS;
        for (const window of windows) {
          const found = status(code, id, { bound, value, benefit, ...window });
          verdicts.add(found.verdict);
          for (const text of sentences(found)) expectGood(text);
          for (const row of halfYearRows(found))
            expect(Object.values(row).join(' ')).not.toMatch(/NaN|undefined|-\d|−0(?![,\d]*[1-9])/);
          expect(goalLabel(found.goal, found.indicator)).toMatch(/^mål: (højst|mindst) \d/);
          expect(goalName(found.goal, found.indicator)).not.toMatch(/NaN|undefined| {2}/);
        }
      }
    }
    const all = id === 'varighed-uger' ? ['missing', 'too-early'] : Object.keys(goalVerdictTexts);
    expect([...verdicts].sort()).toEqual([...all].sort());
  });
});

describe('a measure of the reader’s own', () => {
  const own = (unit: 'persons' | 'percent-of-labour-force' | 'unknown', decimals: number) => {
    const data = dataFor('langtidsledige-antal', 'ialt');
    const indicator: Indicator = {
      ...data.indicator,
      id: 'egen-0a1b2c3d',
      topic: 'egne',
      unit,
      decimals,
      optional: true,
      own: { title: 'Sygemeldte', direction: 'higher-is-worse' },
    };
    const { goal } = status('851', 'langtidsledige-antal', { value: 600, start: monthOf(2025, 12) });
    return goalStatus({ ...data, indicator }, '851', { ...goal, indicator: 'egen-0a1b2c3d' });
  };

  test('is quoted; nobody is more or fewer, and nothing is said of jobs or revisions', () => {
    const found = own('persons', 0);
    expect(goalHeadline(found)).toBe(
      'Aalborg er bagefter planen: tallet for „Sygemeldte“ var 748 i juni 2026, 37 over planens 711.',
    );
    expect(sentences(found).join(' ')).not.toMatch(/job|foreløbig|flere|færre|regelskift/);
    for (const text of sentences(found)) expectGood(text);
  });

  test('may have a unit that is not known', () => {
    const found = own('unknown', 1);
    expect(goalHeadline(found)).toMatch(/var 748,0 i juni 2026, 3\d,\d over planens 71\d,\d\.$/);
    for (const text of sentences(found)) expectGood(text);
    expect(goalName(found.goal, found.indicator)).toBe(
      'Sygemeldte: højst 600 i december 2026, regnet fra december 2025',
    );
    expect(halfYearHeadings(found)).toMatchObject({ persons: null });
  });
});

test('made-up figures make no news', () => {
  const data = dataOf('dimittender-antal', 'ialt', withExamples);
  const found = goalStatus(data, '851', { ...status('851', 'dimittender-antal', {}).goal, value: 100 });
  expect(goalHeadline(found)).toBe(
    'Det kan ikke afgøres, om Aalborg når målet: tallene er opdigtede eksempler.',
  );
  expect(goalCautions(found)).toEqual([]);
});

test('the table says the unit in its headings and what has not come in its cells', () => {
  const counts = status('851', 'langtidsledige-antal', { value: 650, month: monthOf(2027, 6) });
  expect(halfYearHeadings(counts)).toMatchObject({ plan: 'planen', persons: null });
  expect(halfYearRows(counts).map(({ month, value }) => [month, value])).toEqual([
    ['december 2025', '620'],
    ['juni 2026', '748'],
    ['december 2026', 'kommer'],
    ['juni 2027', 'kommer'],
  ]);
  expect(halfYearRows(counts)[1]).toMatchObject({ plan: '710', difference: '+38' });
  const shares = status('851', 'langtidsledige-andel', { value: 15 });
  expect(halfYearHeadings(shares)).toMatchObject({
    plan: 'planen, pct.',
    difference: 'forskel, procentpoint',
    persons: 'personer',
  });
  const hidden = status('563', 'langtidsledige-antal', { value: 1, start: monthOf(2024, 6) });
  expect(halfYearRows(hidden).find(({ month }) => month === 'juni 2026')).toMatchObject({
    value: 'intet tal',
    difference: '',
    persons: '',
  });
});

/** Kommune, indicator and the goal; chosen so that every verdict and unit is there. */
const READ_ALOUD: readonly (readonly [string, KnownIndicatorId, Partial<Goal>])[] = [
  ['851', 'langtidsledige-antal', { value: 650 }],
  ['851', 'langtidsledige-antal', { value: 700, month: monthOf(2027, 6) }],
  ['851', 'langtidsledige-antal', { value: 650, start: monthOf(2025, 12) }],
  ['851', 'langtidsledige-antal', { value: 600, start: monthOf(2025, 12), text: 'Beskæftigelsesplan 2026' }],
  ['540', 'langtidsledige-andel', { value: 22 }],
  ['101', 'langtidsledige-andel', { value: 19.5 }],
  ['185', 'langtidsledige-antal', { value: 60 }],
  ['400', 'langtidsledige-antal', { value: 48 }],
  ['480', 'ledige-pct', { value: 2.2, month: monthOf(2027, 12) }],
  ['751', 'ledige-antal', { value: 6000, start: monthOf(2025, 12) }],
  ['000', 'ledige-pct', { value: 2.8, start: monthOf(2024, 12), month: monthOf(2028, 12) }],
  ['851', 'langtidsledige-antal', { value: 620, start: monthOf(2024, 12), month: monthOf(2025, 12) }],
  ['540', 'langtidsledige-antal', { value: 180, start: monthOf(2024, 12), month: monthOf(2025, 12) }],
  ['851', 'langtidsledige-antal', { value: 400, benefit: 'dagpenge', bound: 'mindst' }],
  ['081', 'dimittender-antal', { value: 800, start: monthOf(2025, 7), month: monthOf(2027, 7) }],
  ['081', 'dimittender-andel', { value: 12, start: monthOf(2025, 7), month: monthOf(2027, 7) }],
  ['851', 'dimittender-antal', { value: 500 }],
  ['563', 'langtidsledige-antal', { value: 3 }],
  ['851', 'langtidsledige-pct', { value: 0.5, start: monthOf(2026, 3) }],
  ['741', 'langtidsledige-antal', { value: 2, start: monthOf(2022, 6) }],
];

test('twenty, as readers meet them', async () => {
  const blocks = READ_ALOUD.map(([code, id, more]) => {
    const found = status(code, id, more);
    return [`# ${goalName(found.goal, found.indicator)}`, ...sentences(found)].join('\n');
  });
  expect(cell(dataFor('langtidsledige-antal', 'ialt').value, '851', monthOf(2026, 6))).toBe(748);
  await expect(`${blocks.join('\n\n')}\n`).toMatchFileSnapshot('goals.txt');
});
