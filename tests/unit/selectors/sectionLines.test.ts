/** The parts of one kommune, from small tables and from the published ones. */
import { describe, expect, test } from 'vitest';
import { municipalities } from '../../../src/domain/areas.ts';
import type { Benefit } from '../../../src/domain/indicator.ts';
import { lastValue } from '../../../src/domain/line.ts';
import { STATUS_VALUE, statusOf } from '../../../src/domain/observation.ts';
import { monthCode, monthOf } from '../../../src/domain/period.ts';
import {
  benefitFacts,
  monthsWithNumbers,
  otherFacts,
  partGaps,
} from '../../../src/selectors/sectionFacts.ts';
import { type BenefitLines, benefitLines, otherUnemployed } from '../../../src/selectors/sectionLines.ts';
import { longTerm, smallTables } from './municipalities.ts';
import { cell, dataOf, JUNE_2026, official } from './realData.ts';

const NAMES = { ialt: 'I alt', dagpenge: 'Dagpenge', kontanthjaelp: 'Kontanthjælp' };
const TWO = { longTerm: 'Langtidsledige', other: 'Øvrige ledige' };

const ofBenefit = (area: string, month: string, benefit: string, count: number | string): string =>
  `${area};${month};${benefit};${count}`;
const parts = async (...rows: readonly string[]): Promise<BenefitLines> =>
  benefitLines('851', await smallTables(rows, []), NAMES)!;

describe('benefitLines', () => {
  test('three lines with their own names and signs, and nothing else drawn', () => {
    const { comparison, benefits } = benefitLines('851', official, NAMES)!;
    expect(benefits).toEqual(['ialt', 'dagpenge', 'kontanthjaelp'] satisfies Benefit[]);
    expect(comparison.selected.map(({ name, slot }) => [name, slot])).toEqual([
      ['I alt', 0],
      ['Dagpenge', 1],
      ['Kontanthjælp', 2],
    ]);
    expect(comparison.selected.map(lastValue)).toEqual([748, 562, 187]); // Aalborg, June 2026, as published
    expect(comparison.benchmark).toBeNull();
    expect(comparison.peers.areas).toEqual([]);
  });

  test('a benefit that the table does not split by is left out, and the others keep their meaning', async () => {
    const whole = longTerm('Aalborg', '2026M06', 9);
    const help = ofBenefit('Aalborg', '2026M06', 'Kontanthjælp', 4);
    const without = await parts(whole, help);
    expect(without.benefits).toEqual(['ialt', 'kontanthjaelp']);
    expect(benefitFacts(without, '851')).toEqual({
      ...{ code: '851', month: JUNE_2026, total: 9, dagpenge: Number.NaN, kontanthjaelp: 4 },
    });
    expect((await parts(whole)).benefits).toEqual(['ialt']);
  });

  test('what is hidden stays hidden: never worked out from the others', async () => {
    const rows = ['2026M05', '2026M06'].flatMap((month) => [
      longTerm('Aalborg', month, 9),
      ofBenefit('Aalborg', month, 'A-dagpenge', 7),
      ofBenefit('Aalborg', month, 'Kontanthjælp', month === '2026M05' ? 3 : '..'),
    ]);
    const lines = await parts(...rows);
    expect(benefitFacts(lines, '851')).toMatchObject({ total: 9, dagpenge: 7, kontanthjaelp: Number.NaN });
    expect(partGaps(lines.comparison)).toEqual([
      { name: 'I alt', of: 2, reasons: [] },
      { name: 'Dagpenge', of: 2, reasons: [] },
      { name: 'Kontanthjælp', of: 2, reasons: [{ reason: 'suppressed', months: 1 }] },
    ]);
  });

  test('a kommune that is in none of a part’s rows has only gaps there', async () => {
    const rows = [longTerm('Aalborg', '2026M06', 9), ofBenefit('Odense', '2026M06', 'A-dagpenge', 3)];
    const lines = await parts(...rows, longTerm('Odense', '2026M06', 5));
    const at = lines.benefits.indexOf('dagpenge');
    expect(partGaps(lines.comparison)[at]!.reasons).toEqual([{ reason: 'not-published', months: 1 }]);
  });

  test('Fanø as published: 24 months hidden and 12 not there', () => {
    const { comparison } = benefitLines('563', official, NAMES)!;
    expect(partGaps(comparison)[2]).toEqual({
      name: 'Kontanthjælp',
      of: 36,
      reasons: [
        { reason: 'suppressed', months: 24 },
        { reason: 'not-published', months: 12 },
      ],
    });
  });

  test('none without the table', () => {
    expect(benefitLines('851', new Map(), NAMES)).toBeNull();
  });

  test('of every kommune the published parts give the whole, but for rounding', () => {
    for (const { code, name } of municipalities) {
      const [total, ...of] = benefitLines(code, official, NAMES)!.comparison.selected;
      total!.values.forEach((value, m) => {
        const sum = of.reduce((all, line) => all + line.values[m]!, 0);
        if (!Number.isNaN(sum)) expect(Math.abs(value - sum), `${name} ${m}`).toBeLessThanOrEqual(1);
      });
    }
  });
});

describe('otherUnemployed', () => {
  test('all less the long-term, on the months that both have; the months of the long-term', async () => {
    const tables = await smallTables(
      [
        longTerm('Aalborg', '2026M03', 10),
        longTerm('Aalborg', '2026M04', '..'),
        longTerm('Aalborg', '2026M05', 12),
        longTerm('Aalborg', '2026M06', 13),
      ],
      [
        'Aalborg;2026M02;90;3,0',
        'Aalborg;2026M03;100;3,1',
        'Aalborg;2026M04;99;3,0',
        'Aalborg;2026M06;80;2,9',
      ],
    );
    const comparison = otherUnemployed('851', tables, TWO)!;
    expect(comparison.firstMonth).toBe(monthOf(2026, 3));
    const [own, other] = comparison.selected;
    expect([own!.name, own!.slot, other!.name, other!.slot]).toEqual([
      'Langtidsledige',
      0,
      'Øvrige ledige',
      1,
    ]);
    expect([...other!.values]).toEqual([90, Number.NaN, Number.NaN, 67]);
    const not = statusOf('not-computable');
    expect([...other!.status]).toEqual([STATUS_VALUE, not, not, STATUS_VALUE]);
    expect(monthsWithNumbers(other!)).toBe(2);
  });

  test('a year ago is the same month, also of the remainder', async () => {
    const months = Array.from({ length: 13 }, (_, i) => monthCode(monthOf(2025, 3) + i));
    const tables = await smallTables(
      months.map((month, i) => longTerm('Aalborg', month, 20 + i)),
      months.map((month, i) => `Aalborg;${month};${100 + 3 * i};3,0`),
    );
    const comparison = otherUnemployed('851', tables, TWO)!;
    expect(otherFacts(comparison, '851')).toEqual({
      ...{ code: '851', month: monthOf(2026, 3) },
      ...{ other: 136 - 32, otherYearAgo: 80, longTerm: 32, longTermYearAgo: 20 },
    });
  });

  test('Aalborg as published: 4.179 less 748, and 4.034 less 769 a year before', () => {
    expect(otherFacts(otherUnemployed('851', official, TWO)!, '851')).toMatchObject({
      ...{ month: JUNE_2026, other: 3431, otherYearAgo: 3265, longTerm: 748, longTermYearAgo: 769 },
    });
  });

  test('of every kommune and month it is the difference of the two published numbers, or none', () => {
    const [all, part] = [dataOf('ledige-antal').value, dataOf('langtidsledige-antal').value];
    for (const { code, name } of municipalities) {
      const { selected, firstMonth } = otherUnemployed(code, official, TWO)!;
      selected[1]!.values.forEach((value, m) => {
        const expected = cell(all, code, firstMonth + m) - cell(part, code, firstMonth + m);
        expect(value, `${name} ${m}`).toBe(expected);
      });
    }
  });

  test('null unless both tables are at hand', async () => {
    const one = await smallTables([longTerm('Aalborg', '2026M06', 9)], []);
    const other = await smallTables([], ['Aalborg;2026M06;90;3,0']);
    expect([otherUnemployed('851', one, TWO), otherUnemployed('851', other, TWO)]).toEqual([null, null]);
  });
});
