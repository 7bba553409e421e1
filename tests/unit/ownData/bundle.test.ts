/** All files as one zip and back: what comes back is what went in. */

import fc from 'fast-check';
import { strFromU8, strToU8 } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OwnFile } from '../../../src/domain/ownData.ts';
import type { ReadingChoices } from '../../../src/domain/reading.ts';
import { exportBundle, importBundle } from '../../../src/ownData/bundle.ts';
import { toOwnFile } from '../../../src/ownData/ownFile.ts';
import { accepted, bytesOf, entriesOf, NOW, pack, zipped } from './bundles.ts';
import { file, forgetEverything, open, openRaw } from './files.ts';

beforeEach(forgetEverything);
afterEach(forgetEverything);

/** Everything about a file, with its bytes as numbers. */
async function plain(files: readonly OwnFile[]): Promise<object[]> {
  return Promise.all(files.map(async (one) => ({ ...one, bytes: [...(await bytesOf(one.bytes))] })));
}

const name = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
const choices: fc.Arbitrary<ReadingChoices> = fc.record(
  {
    roles: fc.dictionary(fc.nat(99).map(String), fc.constantFrom('area', 'period', 'measure', 'ignored')),
    decimalMark: fc.dictionary(name, fc.constantFrom('comma', 'point')),
    units: fc.dictionary(name, fc.constantFrom('persons', 'weeks', 'unknown')),
    totals: fc.dictionary(name, name),
    sheet: name,
    table: name,
    encoding: fc.constantFrom('utf-8', 'windows-1252', 'utf-16le', 'utf-16be'),
    delimiter: fc.constantFrom(';', ',', '\t'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<ReadingChoices>;
const ownFile = fc
  .record({
    ...{ bytes: fc.uint8Array({ maxLength: 200 }), name, choices, active: fc.boolean() },
    addedAt: fc
      .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    indicators: fc.array(
      fc.record({
        ...{ measure: name, title: name, unit: fc.constantFrom('persons' as const, 'unknown' as const) },
        direction: fc.constantFrom('higher-is-worse' as const, 'neutral' as const),
      }),
      { maxLength: 3 },
    ),
  })
  .map(async ({ bytes, ...rest }) => ({
    ...(await toOwnFile(new Blob([bytes as BlobPart]), rest.name, rest.addedAt)),
    ...rest,
  }));

describe('a bundle', () => {
  test('gives back what went in, whatever it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(ownFile, { maxLength: 4 }), async (promised) => {
        const files = await Promise.all(promised);
        const unique = files.filter(({ id }, i) => files.findIndex((other) => other.id === id) === i);
        const back = await accepted(await pack(files));
        expect(await plain(back)).toEqual(await plain(unique));
      }),
      { numRuns: 60 },
    );
  });

  test('holds the originals under readable names beside a table of contents', async () => {
    const files = [await file('a;b\n', 'ø/æ:å?.csv'), await file('x', 'x.csv'), await file('y', 'x.csv')];
    const made = await exportBundle(files, NOW);
    expect(made).toMatchObject({ kind: 'made', name: 'kommunekurven-egne-data-2026-11-22.zip' });
    const entries = await entriesOf(await pack(files));
    expect(Object.keys(entries)).toEqual([
      'indhold.json',
      'filer/01-ø_æ_å_.csv',
      'filer/02-x.csv',
      'filer/03-x.csv',
    ]);
    expect(strFromU8(entries['filer/01-ø_æ_å_.csv']!)).toBe('a;b\n');
    const manifest = JSON.parse(strFromU8(entries['indhold.json']!));
    expect(manifest).toMatchObject({ app: 'kommunekurven', schema: 1, exportedAt: NOW });
    expect(manifest.files[0]).toEqual({
      ...{ path: 'filer/01-ø_æ_å_.csv', sha256: files[0]!.id, name: 'ø/æ:å?.csv', size: 4 },
      ...{ addedAt: '2026-11-22T08:00:00.000Z', active: true, choices: {}, indicators: [] },
    });
  });

  test('is read when it was unpacked and packed again in a folder', async () => {
    const one = await file('x');
    const entries = await entriesOf(await pack([one]));
    const again = Object.entries(entries).map(([path, bytes]) => [`min mappe/${path}`, bytes]);
    const back = await accepted(zipped({ ...Object.fromEntries(again), '__MACOSX/._x': strToU8('?') }));
    expect(back.map(({ id }) => id)).toEqual([one.id]);
  });

  test('says which file the browser no longer gives out', async () => {
    const one = await file('x', 'tabt.csv');
    const gone = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    const bytes = Object.assign(new Blob(['x']), { slice: () => ({ arrayBuffer: gone }) });
    const made = await exportBundle([await file('y'), { ...one, bytes: bytes as unknown as Blob }], NOW);
    expect(made).toEqual({ kind: 'unreadable', name: 'tabt.csv' });
  });
});

describe('into the store', () => {
  test('only what is not there', async () => {
    const [here, fresh] = [await file('here', 'a.csv'), await file('new', 'b.csv')];
    const store = await open();
    await store.add({ ...here, choices: { table: 'y25i01' } });
    expect(await importBundle(store, await pack([here, fresh, fresh]))).toEqual({
      ...{ kind: 'imported', kept: ['b.csv'], already: ['a.csv', 'b.csv'], visitOnly: [], why: null },
      damaged: [],
    });
    const { files } = await store.list();
    expect(files.map(({ name, choices }) => [name, choices])).toEqual([
      ['a.csv', { table: 'y25i01' }],
      ['b.csv', {}],
    ]);
  });

  test('also one that keeps nothing, and says so', async () => {
    (await openRaw(3, () => {})).close();
    const result = await importBundle(await open(), await pack([await file('x', 'a.csv')]));
    expect(result).toMatchObject({ kept: [], visitOnly: ['a.csv'], why: { kind: 'newer' } });
  });

  test('nothing of what is refused', async () => {
    const store = await open();
    expect(await importBundle(store, new Blob(['Område;TID\n']))).toEqual({
      kind: 'refused',
      refusal: { kind: 'not-a-zip' },
    });
    expect((await store.list()).files).toEqual([]);
  });
});
