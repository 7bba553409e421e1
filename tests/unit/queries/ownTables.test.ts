/** Whose numbers stand in a figure when the reader has files of a table that is built in. Invented numbers. */
import { describe, expect, test } from 'vitest';
import type { ListedEntry } from '../../../src/domain/catalogue.ts';
import type { Dataset } from '../../../src/domain/dataset.ts';
import type { OwnTable } from '../../../src/domain/ownData.ts';
import { withOwnTables, withParts } from '../../../src/queries/ownTables.ts';
import { byBenefit, months, read, unemployed } from '../ownData/tables.ts';

const entry: ListedEntry = {
  ...{ id: 'ledige-kommuner', file: 'ledige.csv', title: 'Ledige', source: 'STAR', table: 'y25i01' },
  ...{ kind: 'officiel', retrieved: '2026-08-19', version: '1' },
};
const builtIn = (dataset: Dataset) => ({ entries: [entry], tables: new Map([['y25i01', dataset]]) });
const own = (name: string, dataset: Dataset, key = 'y25i01'): OwnTable => ({
  ...{ key, dataset },
  file: {
    id: name.repeat(20),
    name: `${name}.csv`,
    size: 1,
    addedAt: '2026-08-20T10:00:00Z',
    indicators: [],
  },
});
const names = (entries: readonly ListedEntry[]): readonly string[] => entries.map(({ title }) => title);

const BUILT_IN = await unemployed('Aalborg;2026M04;40', 'Aalborg;2026M05;50');
const NEWER = await unemployed('Aalborg;2026M05;51', 'Aalborg;2026M06;61');
const OLDER = await unemployed('Aalborg;2026M03;32', 'Aalborg;2026M04;42');

describe('a file by benefit beside the built-in one', () => {
  test('adds the parts, keeps the months that only the other has, and is left out where it does not fit', async () => {
    const split = await byBenefit('Aalborg;2026M05;I alt;50', 'Aalborg;2026M05;A-dagpenge;30');
    const tables = withParts(builtIn(BUILT_IN).tables, [
      ['y25i01', split],
      ['y25i09', split],
    ]);
    const merged = tables.get('y25i01')!;
    expect(merged.dimensions.map(({ name }) => name)).toEqual(['Ydelsesgrupper']);
    expect(merged.rowCount).toBe(3);
    expect(tables.has('y25i09')).toBe(false);
  });
});

describe('the reader’s files over the built-in one', () => {
  test('the newer edition wins, in whichever order the files were added', () => {
    const expected = { '2026M03': 32, '2026M04': 40, '2026M05': 51, '2026M06': 61 };
    for (const files of [
      [own('a', NEWER), own('b', OLDER)],
      [own('b', OLDER), own('a', NEWER)],
    ]) {
      const { tables, entries } = withOwnTables(builtIn(BUILT_IN), files);
      expect(months(tables.get('y25i01')!, '851')).toEqual(expected);
      expect(names(entries)).toEqual(['Ledige', ...files.map(({ file }) => file.name)]);
    }
  });

  test('of two that end with the same month the one added last wins', async () => {
    const again = await unemployed('Aalborg;2026M05;52', 'Aalborg;2026M06;62');
    const last = (files: readonly OwnTable[]) =>
      months(withOwnTables(builtIn(BUILT_IN), files).tables.get('y25i01')!, '851');
    expect(last([own('a', NEWER), own('b', again)])).toEqual({ '2026M04': 40, '2026M05': 52, '2026M06': 62 });
    expect(last([own('b', again), own('a', NEWER)])).toEqual({ '2026M04': 40, '2026M05': 51, '2026M06': 61 });
  });

  test('of two older files with different kommuner both are used, whatever the built-in one covers', async () => {
    const builtInTwo = await unemployed('Aalborg;2026M05;50', 'Fanø;2026M05;5');
    const one = await unemployed('Aalborg;2022M05;20');
    const two = await unemployed('Fanø;2022M05;2');
    for (const files of [
      [own('a', one), own('b', two)],
      [own('b', two), own('a', one)],
    ]) {
      const { tables, entries } = withOwnTables(builtIn(builtInTwo), files);
      const merged = tables.get('y25i01')!;
      expect(months(merged, '851')).toEqual({ '2022M05': 20, '2026M05': 50 });
      expect(months(merged, '563')).toEqual({ '2022M05': 2, '2026M05': 5 });
      expect(entries).toHaveLength(3);
    }
  });

  test('a corrected edition of an older file goes before it, and is alone in the source', async () => {
    const corrected = await unemployed('Aalborg;2026M03;33', 'Aalborg;2026M04;42');
    const { tables, entries } = withOwnTables(builtIn(BUILT_IN), [own('a', OLDER), own('b', corrected)]);
    expect(months(tables.get('y25i01')!, '851')).toMatchObject({ '2026M03': 33, '2026M04': 40 });
    expect(names(entries)).toEqual(['Ledige', 'b.csv']);
  });

  test('what the result says of itself is the built-in one’s', () => {
    const { tables } = withOwnTables(builtIn(BUILT_IN), [own('a', OLDER)]);
    expect(tables.get('y25i01')!.meta).toEqual(BUILT_IN.meta);
    expect(tables.get('y25i01')!.measures).toEqual(BUILT_IN.measures);
  });

  test('one that cannot be one with the others is left out, and the next is still used', async () => {
    const cash = await byBenefit('Aalborg;2026M06;Kontanthjælp;9');
    const { tables, entries } = withOwnTables(builtIn(BUILT_IN), [own('a', cash), own('b', NEWER)]);
    expect(names(entries)).toEqual(['Ledige', 'b.csv']);
    expect(months(tables.get('y25i01')!, '851')).toMatchObject({ '2026M06': 61 });
  });

  test('one whose numbers are all replaced is not named as a source', async () => {
    const covered = await unemployed('Aalborg;2026M04;43');
    const { tables, entries } = withOwnTables(builtIn(BUILT_IN), [own('a', covered)]);
    expect(names(entries)).toEqual(['Ledige']);
    expect(months(tables.get('y25i01')!, '851')).toEqual({ '2026M04': 40, '2026M05': 50 });
  });

  test('one that only hides a number is used', async () => {
    const hidden = await unemployed('Aalborg;2026M05;..');
    const { tables, entries } = withOwnTables(builtIn(BUILT_IN), [own('a', hidden)]);
    expect(names(entries)).toEqual(['Ledige', 'a.csv']);
    expect(months(tables.get('y25i01')!, '851')).toEqual({ '2026M04': 40, '2026M05': Number.NaN });
  });

  test('a table that is not built in is the reader’s as it stands', async () => {
    const other = await read('Område;Periode;Antal sager\nAalborg;2026M05;3\n');
    const { tables, entries } = withOwnTables(builtIn(BUILT_IN), [own('a', other, 'fil:0a1b2c3d')]);
    expect(tables.get('fil:0a1b2c3d')).toBe(other);
    expect(tables.get('y25i01')).toBe(BUILT_IN);
    expect(entries.at(-1)).toMatchObject({ kind: 'egen fil', title: 'a.csv', table: null, retrieved: null });
  });

  test('the built-in tables and entries are not changed', () => {
    const before = builtIn(BUILT_IN);
    withOwnTables(before, [own('a', NEWER)]);
    expect(before).toEqual(builtIn(BUILT_IN));
    expect(months(BUILT_IN, '851')).toEqual({ '2026M04': 40, '2026M05': 50 });
  });
});
