import { describe, expect, test } from 'vitest';
import { isCount, isPercent } from '../../src/domain/unit.ts';
import { CONTRACTS } from './contract.ts';
import { cell, figureEntries, kindOf, parseDanish, periodNumber, readTable, SUPPRESSED } from './tables.ts';

const KINDS_IN = {
  kommuner: ['municipality'],
  'kommuner+land': ['country', 'municipality'],
  'regioner+land': ['country', 'region'],
  'kommuner+regioner+land': ['country', 'region', 'municipality'],
  'kommuner+landsdele+regioner+land': ['country', 'region', 'landsdel', 'municipality'],
};

describe.each(figureEntries.map((entry) => [entry.file, entry] as const))('data/%s', (file, entry) => {
  const { rows } = readTable(file);
  const { keys, measures, members } = CONTRACTS[entry.id]!;

  test('every area is one the app knows, and of the kinds the catalogue promises', () => {
    const names = [...new Set(rows.map((row) => row.Område ?? ''))];
    expect(names.filter((name) => kindOf(name) === undefined)).toEqual([]);
    const kinds = new Set(names.map((name) => kindOf(name)).filter((kind) => kind !== 'unallocated'));
    expect([...kinds].sort()).toEqual([...KINDS_IN[entry.areas]].sort());
  });

  test('all 98 kommuner or all 5 regions are there', () => {
    const count = (kind: string) =>
      new Set(rows.map((row) => row.Område ?? '').filter((name) => kindOf(name) === kind)).size;
    if (entry.areas.includes('kommuner')) expect(count('municipality')).toBe(98);
    if (entry.areas.includes('regioner')) expect(count('region')).toBe(5);
  });

  test('an area, period and dimension come once', () => {
    const seen = rows.map((row) => keys.map((key) => row[key]).join(' | '));
    expect(seen.filter((key, index) => seen.indexOf(key) !== index)).toEqual([]);
  });

  test('every period is a month or a quarter written as the publisher does, all of one kind', () => {
    const periods = [...new Set(rows.map((row) => row.Periode ?? ''))];
    expect(periods.filter((period) => Number.isNaN(periodNumber(period)))).toEqual([]);
    expect(new Set(periods.map((period) => period.charAt(4))).size).toBe(1);
  });

  test('the country has every period from its first to its last, and no area has one that it lacks', () => {
    const country = rows.filter((row) => row.Område === 'Hele landet');
    const periods = [...new Set(country.map((row) => periodNumber(row.Periode ?? '')))].sort((a, b) => a - b);
    expect(periods).toEqual(periods.map((_, index) => periods[0]! + index));
    const strays = rows.filter((row) => !periods.includes(periodNumber(row.Periode ?? '')));
    expect(strays).toEqual([]);
  });

  test('a dimension of words has the agreed members and no others', () => {
    if (members === undefined) return;
    expect([...new Set(rows.map((row) => row[keys.at(-1)!] ?? ''))]).toEqual(members);
  });

  describe.each(measures)('%s', (measure) => {
    const unit = entry.unit[measure]!;

    test('is a Danish number or `..` in every row', () => {
      const strange = rows.map((row) => row[measure] ?? '');
      expect(strange.filter((text) => text !== SUPPRESSED && Number.isNaN(parseDanish(text)))).toEqual([]);
    });

    test('is whole for a count, at most 100 for a percentage, one decimal at most', () => {
      for (const row of rows) {
        const text = row[measure] ?? '';
        expect(text, JSON.stringify(row)).toMatch(isCount(unit) ? /^(\d+|\.\.)$/ : /^(\d+(,\d)?|\.\.)$/);
        if (isPercent(unit)) expect(cell(row, measure) ?? 0).toBeLessThanOrEqual(100);
      }
    });

    test('is suppressed in kommuner only: the country and the regions are never so small', () => {
      const hidden = rows.filter((row) => row[measure] === SUPPRESSED);
      expect(hidden.filter((row) => kindOf(row.Område ?? '') !== 'municipality')).toEqual([]);
    });

    test('shows no kommune count below three persons', () => {
      if (!isCount(unit)) return;
      const small = rows.filter((row) => kindOf(row.Område ?? '') === 'municipality');
      expect(small.filter((row) => (cell(row, measure) ?? 3) < 3)).toEqual([]);
    });
  });
});
