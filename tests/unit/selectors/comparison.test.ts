import { describe, expect, test } from 'vitest';
import { municipalities } from '../../../src/domain/areas.ts';
import { lastValue } from '../../../src/domain/line.ts';
import type { Note } from '../../../src/domain/note.ts';
import { statusOf } from '../../../src/domain/observation.ts';
import { monthCode, monthOf } from '../../../src/domain/period.ts';
import type { Comparison } from '../../../src/selectors/comparison.ts';
import { compare, JUNE_2026, month, withExamples } from './realData.ts';

const period = ({ firstMonth, monthCount }: Comparison): string =>
  `${monthCode(firstMonth)}-${monthCode(firstMonth + monthCount - 1)}`;
const note = <K extends Note['kind']>(comparison: Comparison, kind: K) =>
  comparison.notes.find((n): n is Extract<Note, { kind: K }> => n.kind === kind);
const kinds = (comparison: Comparison): readonly string[] => comparison.notes.map((n) => n.kind);

describe('the window', () => {
  test('is all there is, up to the newest month of the parts, unless the reader says', () => {
    expect(period(compare())).toBe('2023M07-2026M06');
    expect(period(compare({ maal: 'ledige-pct' }))).toBe('2021M08-2026M07');
    expect(period(compare({ maal: 'dimittender-antal' }))).toBe('2021M08-2026M07');
    expect(period(compare({ maal: 'varighed-uger' }))).toBe('2026M06-2026M06');
  });

  test('starts where a change or a mean begins to exist', () => {
    expect(period(compare({ vis: 'aendring' }))).toBe('2024M07-2026M06');
    expect(period(compare({ glat: '12mdr' }))).toBe('2024M06-2026M06');
    expect(period(compare({ vis: 'aendring', glat: '12mdr' }))).toBe('2025M06-2026M06');
    expect(period(compare({ vis: 'indeks', glat: '12mdr' }))).toBe('2024M06-2026M06');
  });

  test('is the reader’s where it is inside, and every line has one cell per month', () => {
    const chosen = compare({ fra: month(2024, 3), til: month(2025, 2) });
    expect(period(chosen)).toBe('2024M03-2025M02');
    expect(kinds(chosen)).not.toContain('period-outside');
    for (const line of [...chosen.selected, chosen.benchmark!]) {
      expect([line.values.length, line.status.length]).toEqual([12, 12]);
    }
    expect(chosen.peers.values.length).toBe(98 * 12);
  });

  test.each([
    [{ fra: month(2009, 1) }, '2023M07-2026M06'],
    [{ til: month(2030, 1) }, '2023M07-2026M06'],
    [{ til: month(2009, 1) }, '2023M07-2023M07'],
    [{ fra: month(2025, 6), til: month(2025, 1) }, '2025M01-2025M01'],
  ])('cut to what there is says so: %j', (choice, expected) => {
    const cut = compare(choice);
    expect(period(cut)).toBe(expected);
    expect(note(cut, 'period-outside')).toEqual({
      kind: 'period-outside',
      first: monthOf(2023, 7),
      last: JUNE_2026,
    });
  });

  test('years before the first month are named where another table has them', () => {
    const from2009 = compare({ fra: month(2009, 1) });
    expect(note(from2009, 'older-elsewhere')).toEqual({ kind: 'older-elsewhere', table: 'AULK04' });
    expect(kinds(compare({ til: month(2009, 1) }))).toContain('older-elsewhere');
    expect(kinds(compare({ til: month(2030, 1) }))).not.toContain('older-elsewhere');
    expect(kinds(compare({}))).not.toContain('older-elsewhere');
  });

  test('from newest is one month', () => {
    expect(period(compare({ fra: { kind: 'newest' } }))).toBe('2026M06-2026M06');
  });

  test('only a window that ends in the newest month is provisional', () => {
    expect(compare().provisional).toBe(true);
    expect(note(compare(), 'provisional')).toEqual({ kind: 'provisional', month: JUNE_2026 });
    expect(compare({ til: month(2026, 6) }).provisional).toBe(true);
    const older = compare({ til: month(2026, 5) });
    expect([older.provisional, kinds(older).includes('provisional')]).toEqual([false, false]);
  });

  test('shows a break that lies inside it, not one at its first month', () => {
    expect(compare().breaks.map((b) => b.month)).toEqual([monthOf(2025, 7)]);
    expect(kinds(compare())).toContain('break');
    expect(compare({ fra: month(2025, 7) }).breaks).toEqual([]);
    expect(compare({ til: month(2025, 6) }).breaks).toEqual([]);
  });

  test('shows the breaks of its own topic only', () => {
    const graduates = compare({ maal: 'dimittender-antal' }).breaks.map((b) => b.id);
    expect(graduates).toEqual(['dimittendregler-2023']);
    expect(compare({ maal: 'ledige-antal' }).breaks.map((b) => b.id)).toEqual(['kontanthjaelpsreform-2025']);
    expect(compare({ maal: 'varighed-uger' }).breaks).toEqual([]);
  });
});

describe('the chosen lines', () => {
  test('carry number, persons and the year before, from the whole series', () => {
    const [line] = compare({ omr: ['540'], fra: month(2026, 5) }).selected;
    expect(lastValue(line!)).toBeCloseTo((100 * 218) / 830, 10);
    expect([line!.persons, line!.personsYearAgo]).toEqual([218, 216]);
    expect(line!.yearAgo).toBeCloseTo((100 * 216) / 899, 10);
    expect(line!.values).toHaveLength(2);
  });

  test('keep their place, and the benchmark has none', () => {
    const { selected, benchmark } = compare({ omr: ['851', '540', '159'] });
    expect(selected.map((line) => [line.code, line.slot])).toEqual([
      ...[
        ['851', 0],
        ['540', 1],
        ['159', 2],
      ],
    ]);
    expect([benchmark!.code, benchmark!.slot]).toEqual(['000', -1]);
  });

  test('of means carry mean persons', () => {
    const persons = (omr: string, glat: 'maaned' | '12mdr') =>
      compare({ omr: [omr], glat }).selected[0]!.persons;
    expect(persons('540', 'maaned')).toBe(218);
    const counts = compare({ maal: 'langtidsledige-antal', omr: ['540'], glat: '12mdr' }).selected[0]!;
    expect(persons('540', '12mdr')).toBeCloseTo(lastValue(counts), 10);
  });

  test('an index of means starts at 100 in the first month that has one', () => {
    const index = compare({ vis: 'indeks', glat: '12mdr', omr: ['851'] });
    expect(index.base).toEqual({ kind: 'month', month: monthOf(2024, 6) });
    expect(index.selected[0]!.values[0]).toBe(100);
    expect(lastValue(index.selected[0]!)).not.toBeNaN();
    expect(compare({ vis: 'indeks', omr: ['851'] }).base).toEqual({ kind: 'month', month: monthOf(2023, 7) });
  });

  test('nothing chosen leaves the benchmark', () => {
    const { selected, benchmark } = compare({ omr: [] });
    expect(selected).toEqual([]);
    expect(lastValue(benchmark!)).toBeCloseTo((100 * 17346) / 89907, 10);
  });
});

describe('gaps of small kommuner', () => {
  const gaps = (comparison: Comparison) => comparison.notes.filter((n) => n.kind === 'gap');
  const gap = (area: string, months: number, of: number) => ({
    kind: 'gap',
    area,
    reason: 'not-published',
    months,
    of,
  });

  test('are named with how many months of how many: Læsø 34, Fanø 12, Samsø 10, Ærø 1 of 36', () => {
    expect(gaps(compare({ omr: ['825', '563', '741', '492', '851'] }))).toEqual([
      ...[gap('825', 34, 36), gap('563', 12, 36), gap('741', 10, 36), gap('492', 1, 36)],
    ]);
  });

  test('only those inside the window, and not what the transform leaves out', () => {
    expect(gaps(compare({ omr: ['563'], til: month(2025, 6) }))).toEqual([]);
    expect(gaps(compare({ omr: ['851'], vis: 'aendring', fra: month(2023, 7) }))).toEqual([]);
    expect(gaps(compare({ omr: ['563'], glat: '12mdr', fra: month(2025, 7) }))).toEqual([gap('563', 12, 12)]);
  });

  test('hidden months are told from months without a row', () => {
    const cash = compare({ maal: 'langtidsledige-antal', ydelse: 'kontanthjaelp', omr: ['155'] });
    expect(gaps(cash).map((n) => n.kind === 'gap' && n.reason)).toEqual(['suppressed']);
    expect(cash.selected[0]!.status).toContain(statusOf('suppressed'));
  });
});

describe('figures that only regions have', () => {
  const graduates = compare({ maal: 'dimittender-andel', omr: ['851', '825', '101', '540', '081'] });

  test('show a kommune by its region, each region once, in the first one’s place', () => {
    expect(graduates.selected.map(({ code, slot, standsFor }) => [code, slot, standsFor])).toEqual([
      ['081', 0, ['851', '825']],
      ['084', 2, ['101']],
      ['083', 3, ['540']],
    ]);
  });

  test('say so, region by region', () => {
    expect(graduates.notes.filter((n) => n.kind === 'shown-by-region')).toEqual([
      { kind: 'shown-by-region', areas: ['851', '825'], region: '081' },
      { kind: 'shown-by-region', areas: ['101'], region: '084' },
      { kind: 'shown-by-region', areas: ['540'], region: '083' },
    ]);
  });

  test('have the five regions as peers, and the country stays the country', () => {
    expect(graduates.peers.areas).toHaveLength(5);
    expect(compare({ maal: 'dimittender-andel', omr: ['000'] }).selected[0]!.code).toBe('000');
  });

  test('made-up figures bring the kommuner back, marked as such', () => {
    const example = compare({ maal: 'dimittender-antal', omr: ['851'] }, withExamples);
    expect([example.data.example, example.selected[0]!.code, example.peers.areas.length]).toEqual([
      true,
      '851',
      98,
    ]);
    expect(kinds(example)[0]).toBe('example');
    expect(kinds(graduates)).not.toContain('example');
  });
});

describe('what is always said', () => {
  test('the caution of the indicator and that nothing is seasonally adjusted', () => {
    expect(kinds(compare()).slice(-2)).toEqual(['caution', 'not-seasonally-adjusted']);
  });

  test('a benefit that the figures do not split', () => {
    expect(note(compare({ ydelse: 'dagpenge' }), 'benefit-not-split')).toEqual({
      kind: 'benefit-not-split',
      asked: 'dagpenge',
    });
    expect(kinds(compare({ maal: 'langtidsledige-antal', ydelse: 'dagpenge' }))).not.toContain(
      'benefit-not-split',
    );
  });

  test('percentages of counts leave out small bases', () => {
    expect(kinds(compare({ maal: 'ledige-antal', vis: 'aendring' }))).toContain('small-base');
    expect(kinds(compare({ maal: 'ledige-antal', vis: 'indeks' }))).toContain('small-base');
    expect(kinds(compare({ maal: 'ledige-antal' }))).not.toContain('small-base');
    expect(kinds(compare({ vis: 'aendring' }))).not.toContain('small-base');
  });

  test('the figures themselves are not changed by any way of showing them', () => {
    const { data } = compare();
    const before = data.value.values.slice();
    for (const vis of ['vaerdi', 'indeks', 'aendring'] as const)
      for (const mod of ['landet', 'region', 'gruppe'] as const)
        compare({ vis, mod, glat: '12mdr', omr: municipalities.slice(0, 6).map((area) => area.code) });
    expect(data.value.values).toEqual(before);
  });
});
