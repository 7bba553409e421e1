import { describe, expect, test } from 'vitest';
import { readingAt } from '../../../src/charts/reading.ts';
import { monthOf } from '../../../src/domain/period.ts';
import { formatNumber, formatSigned } from '../../../src/language/format.ts';
import type { Comparison } from '../../../src/selectors/comparison.ts';
import { compare, JUNE_2026, month } from '../selectors/realData.ts';

const read = (comparison: Comparison, at: number) => {
  const { selected, benchmark } = comparison;
  return readingAt(
    benchmark === null ? selected : [...selected, benchmark],
    comparison,
    at,
    (value) => `${formatNumber(value, 1)} pct.`,
    (value) => formatSigned(value, 1),
  );
};

describe('the reading of a month', () => {
  const comparison = compare({ omr: ['851', '825', '540', '151'] });
  const june = read(comparison, JUNE_2026);

  test('has every line, highest first, and the missing last with their reason', () => {
    expect(june.rows.map(({ name, value }) => [name, value])).toEqual([
      ['Sønderborg', '26,3 pct.'],
      ['Hele landet', '19,3 pct.'],
      ['Ballerup', '18,5 pct.'],
      ['Aalborg', '17,9 pct.'],
      ['Læsø', 'ikke offentliggjort'],
    ]);
    expect(june.rows.map((row) => row.missing)).toEqual([false, false, false, false, true]);
  });

  test('says how far each is from the benchmark, not the benchmark itself nor what is missing', () => {
    expect(june.rows.map((row) => row.difference)).toEqual(['+7,0', '', '−0,8', '−1,4', '']);
  });

  test('keeps the sign of each line', () => {
    expect(june.rows.map((row) => row.slot)).toEqual([2, -1, 3, 0, 1]);
  });

  test('says all of it in one sentence, with the newest month as provisional', () => {
    expect(june.heading).toBe('juni 2026, foreløbig');
    expect(june.text).toBe(
      'juni 2026, foreløbig: Sønderborg 26,3 pct.; Hele landet 19,3 pct.; Ballerup 18,5 pct.; Aalborg 17,9 pct.; Læsø ikke offentliggjort',
    );
    expect(read(comparison, JUNE_2026 - 1).heading).toBe('maj 2026');
  });

  test('a last month that is not the newest is not provisional', () => {
    expect(read(compare({ til: month(2025, 1) }), monthOf(2025, 1)).heading).toBe('januar 2025');
  });

  test('tells what is hidden from what was never published', () => {
    const cash = compare({ maal: 'langtidsledige-antal', ydelse: 'kontanthjaelp', omr: ['155'] });
    expect(read(cash, monthOf(2024, 9)).rows.at(-1)!.value).toMatch(/^skjult af hensyn til diskretion/);
  });

  test('without a benchmark there are no differences', () => {
    const rows = read(compare({ omr: ['851', '540'], mod: 'ingen' }), JUNE_2026).rows;
    expect(rows.map((row) => row.difference)).toEqual(['', '']);
  });

  test('a month outside the window has no numbers and does not throw', () => {
    expect(read(comparison, JUNE_2026 + 1).rows.every((row) => row.missing)).toBe(true);
    expect(read(comparison, monthOf(1990, 1)).rows).toHaveLength(5);
  });
});
