/** What must add up in the official figures, and by how much it may miss. */
import { describe, expect, test } from 'vitest';
import { BANDS, OVER } from '../../data/eksempel/duration.mjs';
import { municipalities } from '../../src/domain/areas.ts';
import { CONTRACTS } from './contract.ts';
import { cell, entryOf, groupBy, kindOf, readTable, type Table } from './tables.ts';

const LONG_TERM = 'Antal langtidsledige fuldtidspersoner';
const UNEMPLOYED = 'Antal ledige fuldtidspersoner';
const RATE = 'Ledige fuldtidspersoner i pct. af arbejdsstyrken 16-66 år';
const [GRADUATES, SHARE] = CONTRACTS['dimittender-regioner']!.measures as [string, string];
const WEEKS = 'Gennemsnitlig varighed i uger';

const longTerm = readTable(entryOf('langtidsledige-kommuner').file);
const unemployed = readTable(entryOf('ledige-kommuner').file);
const graduates = readTable(entryOf('dimittender-regioner').file);
const duration = readTable(entryOf('varighed-regioner').file);
const still = readTable(entryOf('fortsat-regioner').file);

type Row = Table['rows'][number];
const isKommune = (row: Row): boolean => kindOf(row.Område ?? '') === 'municipality';
const isRegion = (row: Row): boolean => kindOf(row.Område ?? '') === 'region';
const countryOf = (rows: readonly Row[]): Row => rows.find((row) => row.Område === 'Hele landet')!;
const total = (rows: readonly Row[], column: string): number =>
  rows.reduce((sum, row) => sum + (cell(row, column) ?? 0), 0);
const place = (row: Row): string => `${row.Område} ${row.Periode}`;

/**
 * Country less the sum of its kommuner. Below zero only by rounding: 99 figures, each off by at most a half, so a
 * standard deviation of about 3; ten is out of reach. Above by `Uoplyst område` (under 1 pct.) and by what is
 * hidden: at most two persons in each suppressed or absent kommune.
 */
function expectCountryToCover(rows: readonly Row[], column: string): void {
  const kommuner = rows.filter(isKommune);
  const country = cell(countryOf(rows), column)!;
  const hidden = municipalities.length - kommuner.filter((row) => cell(row, column) !== null).length;
  const rest = country - total(kommuner, column);
  expect(rest, place(rows[0]!)).toBeGreaterThanOrEqual(-10);
  expect(rest, place(rows[0]!)).toBeLessThanOrEqual(10 + 2 * hidden + country / 100);
}

describe('long-term unemployed (y25i09)', () => {
  test('the country is at least the sum of the kommuner, each month and benefit, and hardly more', () => {
    const groups = groupBy(longTerm.rows, (row) => `${row.Periode} ${row.Ydelsesgrupper}`);
    for (const rows of groups.values()) expectCountryToCover(rows, LONG_TERM);
  });

  const cells = [...groupBy(longTerm.rows, place).values()];
  const member = (rows: readonly Row[], name: string): number | null =>
    cell(rows.find((row) => row.Ydelsesgrupper === name)!, LONG_TERM);

  test('a month that is there has all three benefit rows, and the total where it has a part', () => {
    for (const rows of cells) {
      expect(rows.length, place(rows[0]!)).toBe(3);
      const shown = ['A-dagpenge', 'Kontanthjælp'].some((name) => member(rows, name) !== null);
      if (shown) expect(member(rows, 'Ydelsesgrupper i alt'), place(rows[0]!)).not.toBeNull();
    }
  });

  // Three figures rounded each for itself miss by less than 1,5, hence by one; about a quarter do. Two would be
  // an error in the file, one is not.
  test('dagpenge and kontanthjælp make the total, give or take one for rounding', () => {
    for (const rows of cells) {
      const [total, ...parts] = CONTRACTS['langtidsledige-kommuner']!.members!.map((name) =>
        member(rows, name),
      );
      if (parts.includes(null)) continue;
      const difference = total! - parts[0]! - parts[1]!;
      expect(Math.abs(difference), place(rows[0]!)).toBeLessThanOrEqual(1);
    }
  });

  test('are never more than the unemployed of the same kommune and month', () => {
    const all = new Map(unemployed.rows.map((row) => [place(row), cell(row, UNEMPLOYED)]));
    for (const row of longTerm.rows.filter((r) => r.Ydelsesgrupper === 'Ydelsesgrupper i alt'))
      expect(cell(row, LONG_TERM), place(row)).toBeLessThanOrEqual(all.get(place(row)) ?? Infinity);
  });
});

describe('unemployed (y25i01)', () => {
  test('the country is at least the sum of the kommuner, each month, and hardly more', () => {
    for (const rows of groupBy(unemployed.rows, (row) => row.Periode!).values())
      expectCountryToCover(rows, UNEMPLOYED);
  });

  // The rate's denominator changes with the calendar year; two percent leaves room for nothing but a slip.
  test('count and rate imply one labour force for a kommune in all months of a year', () => {
    for (const rows of groupBy(
      unemployed.rows,
      (row) => `${row.Område} ${row.Periode?.slice(0, 4)}`,
    ).values()) {
      const pairs = rows.flatMap((row) => {
        const [count, rate] = [cell(row, UNEMPLOYED), cell(row, RATE)];
        return count == null || rate == null ? [] : [{ row, count, rate }];
      });
      const usual = pairs.reduce((s, p) => s + p.count, 0) / pairs.reduce((s, p) => s + p.rate, 0);
      for (const { row, count, rate } of pairs) {
        // Both are rounded; on Læsø it matters for the count too.
        expect((count - 0.5) / (rate + 0.05), place(row)).toBeLessThan(usual * 1.02);
        expect((count + 0.5) / (rate - 0.05), place(row)).toBeGreaterThan(usual * 0.98);
      }
    }
  });
});

describe('unemployed graduates (y01dia02)', () => {
  const complete = [...groupBy(graduates.rows, (row) => row.Periode!).values()].filter(
    (rows) => rows.filter(isRegion).length > 0,
  );

  test('a month has all five regions or none', () => {
    for (const rows of complete) expect(rows.filter(isRegion).length, rows[0]!.Periode).toBe(5);
  });

  test('the country is at least the sum of the regions and at most half a percent more', () => {
    for (const rows of complete) {
      const country = cell(countryOf(rows), GRADUATES)!;
      const rest = country - total(rows.filter(isRegion), GRADUATES);
      expect(rest, rows[0]!.Periode).toBeGreaterThanOrEqual(0);
      expect(rest, rows[0]!.Periode).toBeLessThanOrEqual(country / 200);
    }
  });

  test('the insured people that counts and shares imply in the regions are those of the country', () => {
    for (const rows of complete) {
      const implied = (row: Row, miss: number) => (100 * cell(row, GRADUATES)!) / (cell(row, SHARE)! + miss);
      const regional = rows.filter(isRegion);
      const least = regional.reduce((sum, row) => sum + implied(row, 0.05), 0);
      const most = regional.reduce((sum, row) => sum + implied(row, -0.05), 0);
      const country = countryOf(rows);
      expect(least, rows[0]!.Periode).toBeLessThanOrEqual(implied(country, -0.05));
      // One percent for the insured people of unknown area.
      expect(most * 1.01, rows[0]!.Periode).toBeGreaterThanOrEqual(implied(country, 0.05));
    }
  });
});

describe('completed spells (y01a27)', () => {
  const columns = CONTRACTS['varighed-regioner']!.measures.filter((name) => name !== WEEKS);
  const spells = (row: Row): number => columns.reduce((sum, column) => sum + cell(row, column)!, 0);

  test('in each band the country is at least the sum of the regions and at most one percent more', () => {
    for (const rows of groupBy(duration.rows, (row) => row.Periode!).values())
      for (const column of columns) {
        const country = cell(countryOf(rows), column)!;
        const rest = country - total(rows.filter(isRegion), column);
        expect(rest, column).toBeGreaterThanOrEqual(0);
        expect(rest, column).toBeLessThanOrEqual(country / 100);
      }
  });

  test('the regions’ averages, weighted by spells, give the country’s within a tenth of a week', () => {
    for (const rows of groupBy(duration.rows, (row) => row.Periode!).values()) {
      const regional = rows.filter(isRegion);
      const weeks = regional.reduce((sum, row) => sum + spells(row) * cell(row, WEEKS)!, 0);
      const mean = weeks / regional.reduce((sum, row) => sum + spells(row), 0);
      expect(Math.abs(mean - cell(countryOf(rows), WEEKS)!)).toBeLessThanOrEqual(0.1);
    }
  });

  test('an average is not shorter than its bands allow', () => {
    for (const row of duration.rows) {
      // A kommune with a hidden band has no sum to compare with.
      if ([...columns, WEEKS].some((column) => cell(row, column) === null)) continue;
      const least = [...BANDS, OVER].reduce((sum, band) => sum + band.from * cell(row, band.column)!, 0);
      expect(cell(row, WEEKS), place(row)).toBeGreaterThanOrEqual(least / spells(row));
    }
  });
});

describe('still on dagpenge (y01b01)', () => {
  const WEEK = 'Uger siden start';
  const PERCENT = 'Pct. fortsat på dagpenge';

  test('begins with everybody at week 0 and never rises, with the same weeks everywhere', () => {
    const curves = [...groupBy(still.rows, place).values()];
    const weeks = curves[0]!.map((row) => row[WEEK]);
    for (const curve of curves) {
      expect(curve.map((row) => row[WEEK])).toEqual(weeks);
      expect(cell(curve[0]!, PERCENT)).toBe(100);
      const values = curve.map((row) => cell(row, PERCENT)!);
      expect(values).toEqual(values.toSorted((a, b) => b - a));
    }
  });

  test('the country lies among its regions at every week', () => {
    for (const rows of groupBy(still.rows, (row) => `${row.Periode} ${row[WEEK]}`).values()) {
      const regional = rows.filter(isRegion).map((row) => cell(row, PERCENT)!);
      expect(cell(countryOf(rows), PERCENT)).toBeGreaterThanOrEqual(Math.min(...regional));
      expect(cell(countryOf(rows), PERCENT)).toBeLessThanOrEqual(Math.max(...regional));
    }
  });
});
