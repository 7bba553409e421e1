/** Statistikbanken's tables as `npm run data:update` fetches them. Until it has, there are none to look at. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { areas } from '../../src/domain/areas.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { CONTRACTS } from './contract.ts';
import { catalogue, dataFolder, groupBy, parseDanish, readTable, statbankEntries } from './tables.ts';

const kindOf = new Map(areas.map(({ code, kind }) => [code, kind]));

test('figures from Danmarks Statistik are in the layout that is checked here', () => {
  const theirs = catalogue.datasets.filter(
    ({ publisher, unit }) => publisher === 'Danmarks Statistik' && Object.keys(unit).length > 0,
  );
  expect(theirs).toEqual(statbankEntries);
});

describe
  .skipIf(statbankEntries.length === 0)
  .each(statbankEntries.map((entry) => [entry.file, entry] as const))('data/%s', (file, entry) => {
  const { rows } = readTable(file);
  const code = (cell: string | undefined): string => cell?.split(' ', 1)[0] ?? '';
  const unitsOf = Object.keys(entry.unit);

  test('has country, regions, landsdele and the 98 kommuner, by codes the app knows', () => {
    const codes = [...new Set(rows.map((row) => code(row.OMRÅDE)))];
    const known = codes.map((one) => kindOf.get(one));
    expect(codes.filter((one) => !kindOf.has(one) && one !== '997' && one !== '411')).toEqual([]);
    expect(known.filter((kind) => kind === 'municipality').length).toBe(98);
    expect(known.filter((kind) => kind === 'region').length).toBe(5);
    expect(entry.areas.includes('landsdele')).toBe(known.includes('landsdel'));
  });

  test('holds every dimension but area, unit and month at one total', () => {
    for (const key of CONTRACTS[entry.id]!.keys) {
      const members = new Set(rows.map((row) => row[key]));
      if (!['OMRÅDE', 'ENHED', 'TID'].includes(key)) expect(members.size, key).toBe(1);
    }
  });

  test('the country has every month from its first to its last', () => {
    const months = [...groupBy(rows, (row) => code(row.TID)).keys()].sort();
    const numbers = months.map((month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)));
    expect(months.filter((month) => !/^\d{4}M(0[1-9]|1[0-2])$/.test(month))).toEqual([]);
    expect(numbers).toEqual(numbers.map((_, i) => numbers[0]! + i));
    const country = rows.filter((row) => code(row.OMRÅDE) === '000');
    expect(country.length).toBe(months.length * Math.max(1, new Set(rows.map((row) => row.ENHED)).size));
  });

  test('is a Danish number, or a sign for none, in every row', () => {
    const signs = new Set(['..', '.', '-']);
    const strange = rows.filter(
      ({ INDHOLD = '' }) => !signs.has(INDHOLD) && Number.isNaN(parseDanish(INDHOLD)),
    );
    expect(strange).toEqual([]);
  });

  test('the app reads every row, and each unit as the catalogue has it unless the file names none', async () => {
    const result = await ingest(new Blob([readFileSync(dataFolder + file)]), { fileName: file });
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    expect(result.account.rejected).toBe(0);
    expect(result.dataset.rowCount * unitsOf.length).toBe(rows.length);
    expect(result.dataset.measures.map(({ name }) => name).sort()).toEqual(unitsOf.toSorted());
    for (const { name, unit } of result.dataset.measures)
      if (unit !== 'unknown') expect(unit, name).toBe(entry.unit[name]);
  });
});
