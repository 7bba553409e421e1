import { describe, expect, test } from 'vitest';
import { indicatorOf, indicators } from '../../../src/domain/indicatorRegistry.ts';
import { monthOf } from '../../../src/domain/period.ts';
import {
  askable,
  breaksOf,
  dagpengeAlone,
  measurable,
  otherQuestions,
  startMonths,
  studyInput,
} from '../../../src/selectors/effectQuestion.ts';
import { figures, JANUARY_2015, longTables } from './effects.ts';
import { official, withExamples } from './realData.ts';

describe('what can be measured', () => {
  test('counts and shares of counted persons; averages, distributions and bare rates not', () => {
    expect(indicators.filter(measurable).map(({ id }) => id)).toEqual([
      'langtidsledige-andel',
      'langtidsledige-antal',
      'langtidsledige-pct',
      'dimittender-andel',
      'dimittender-antal',
      'ledige-pct',
      'ledige-antal',
      'langtidsledige-dst-pct',
      'langtidsledige-dst-antal',
    ]);
  });

  test('the reform of kontanthjælp is no break for dagpenge alone; the rules for graduates stay one', () => {
    const months = (id: 'langtidsledige-antal' | 'dimittender-antal', benefit: 'ialt' | 'dagpenge') =>
      breaksOf(indicatorOf(id), benefit).map(({ month }) => month);
    expect(months('langtidsledige-antal', 'ialt')).toEqual([monthOf(2025, 7)]);
    expect(months('langtidsledige-antal', 'dagpenge')).toEqual([]);
    expect(months('dimittender-antal', 'dagpenge')).toEqual([monthOf(2023, 5)]);
  });
});

describe('studyInput', () => {
  test('98 kommuner and nobody else; the persons behind a share beside it', () => {
    const input = studyInput(
      { code: '851', start: monthOf(2025, 1), last: null },
      figures('langtidsledige-andel'),
    );
    expect(input.areas).toHaveLength(98);
    expect(input.areas).not.toContain('000');
    const at = input.areas.indexOf('851') * input.monthCount + (monthOf(2026, 6) - input.firstMonth);
    // 748 long-term unemployed of Aalborg in June 2026, as published.
    expect(input.counts[at]).toBe(748);
    expect(input.values[at]).toBeGreaterThan(10);
    expect(input.values[at]).toBeLessThan(30);
    expect(input.breaks).toEqual([monthOf(2025, 7)]);
  });

  test('of a count the figures themselves', () => {
    const input = studyInput({ code: '851', start: monthOf(2025, 1), last: null }, figures('ledige-antal'));
    expect(input.counts).toBe(input.values);
  });
});

describe('startMonths', () => {
  test('36 months with new rules in the middle: none can be answered, except for dagpenge', () => {
    expect(startMonths(figures('langtidsledige-antal'), '851')).toMatchObject({
      first: monthOf(2023, 8),
      last: monthOf(2026, 6),
      answerable: null,
      seriesBreak: { month: monthOf(2025, 7) },
    });
    expect(startMonths(figures('langtidsledige-antal', 'dagpenge'), '851')).toMatchObject({
      answerable: { first: monthOf(2025, 7), last: monthOf(2026, 1) },
      seriesBreak: null,
    });
  });

  test('unemployment begins in 2021: two years later to half a year before the new rules', () => {
    const { answerable } = startMonths(figures('ledige-antal'), null);
    expect(answerable).toEqual({ first: monthOf(2023, 8), last: monthOf(2025, 1) });
  });

  test('nine years of the reader’s own', () => {
    expect(startMonths(figures('langtidsledige-dst-antal', 'ialt', longTables), '851').answerable).toEqual({
      first: monthOf(2011, 1),
      last: monthOf(2017, 7),
    });
  });
});

describe('askable', () => {
  const asked = { code: '851', start: monthOf(2025, 1), last: null };
  const count = indicatorOf('langtidsledige-antal');
  const data = figures('langtidsledige-antal');

  test('nothing in the way', () => {
    expect(askable(asked, count, 'ialt', data)).toBeNull();
  });

  test.each([
    ['an average', indicatorOf('varighed-uger'), 'ialt', figures('varighed-uger'), asked, 'no-persons'],
    ['no figures', indicatorOf('langtidsledige-dst-antal'), 'ialt', null, asked, 'not-in-files'],
    [
      'regions only',
      indicatorOf('dimittender-antal'),
      'ialt',
      figures('dimittender-antal'),
      asked,
      'regions-only',
    ],
    ['not split', count, 'dagpenge', data, asked, 'no-benefit'],
    ['Christiansø has no figures', count, 'ialt', data, { ...asked, code: '411' }, 'no-area'],
    ['before the first month', count, 'ialt', data, { ...asked, start: monthOf(2015, 1) }, 'start-outside'],
    ['the first month itself', count, 'ialt', data, { ...asked, start: monthOf(2023, 7) }, 'short-before'],
    ['after the last', count, 'ialt', data, { ...asked, start: monthOf(2027, 1) }, 'start-outside'],
    ['ends before it starts', count, 'ialt', data, { ...asked, last: monthOf(2024, 12) }, 'months'],
  ] as const)('%s', (_, indicator, benefit, given, question, kind) => {
    expect(askable(question, indicator, benefit, given)).toMatchObject({ kind });
  });

  test('made-up figures are never used', () => {
    const example = figures('dimittender-antal', 'ialt', withExamples);
    expect(askable(asked, indicatorOf('dimittender-antal'), 'ialt', example)).toEqual({ kind: 'example' });
  });
});

describe('otherQuestions', () => {
  const longTerm = indicatorOf('langtidsledige-antal');

  test('only those that the figures at hand have enough months for', () => {
    const ask = (year: number, number: number, tables = official) =>
      otherQuestions({ code: '851', start: monthOf(year, number), last: null }, longTerm, 'ialt', tables);
    expect(ask(2025, 1)).toEqual([{ maal: 'ledige-antal', ydelse: 'ialt' }]);
    expect(ask(2025, 9)).toEqual([{ maal: 'langtidsledige-antal', ydelse: 'dagpenge' }]);
    expect(ask(2015, 1)).toEqual([]);
    expect(ask(2015, 1, longTables)).toEqual([{ maal: 'langtidsledige-dst-antal', ydelse: 'ialt' }]);
  });

  test('never itself, and nothing for figures of other people', () => {
    const asked = { code: '851', start: JANUARY_2015, last: null };
    expect(otherQuestions(asked, indicatorOf('langtidsledige-dst-antal'), 'ialt', longTables)).toEqual([]);
    expect(otherQuestions(asked, indicatorOf('dimittender-antal'), 'ialt', longTables)).toEqual([]);
  });
});

test('dagpenge alone: whether it answers, is at hand without answering, or is elsewhere', () => {
  const [unemployed, longTerm] = [indicatorOf('ledige-antal'), indicatorOf('langtidsledige-antal')];
  const others = [{ maal: 'langtidsledige-antal', ydelse: 'dagpenge' }] as const;
  expect(dagpengeAlone(longTerm, true, others)).toBe('answers');
  // The unemployed that come with the page are not split, the long-term unemployed are.
  expect(dagpengeAlone(unemployed, false, others)).toBe('answers');
  expect(dagpengeAlone(longTerm, true, [])).toBe('at-hand');
  expect(dagpengeAlone(unemployed, false, [{ maal: 'ledige-antal', ydelse: 'ialt' }])).toBe('elsewhere');
  expect(dagpengeAlone(indicatorOf('langtidsledige-dst-antal'), false, [])).toBe('none');
});
