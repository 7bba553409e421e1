/** The reader's own files in a browser's database: kept, changed, removed, migrated, in two tabs. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { contents, file, forgetEverything, layOutVersion1, open, openRaw } from './files.ts';

beforeEach(forgetEverything);
afterEach(() => {
  forgetEverything();
});

describe('files', () => {
  test('are there again when the store is opened again, byte for byte and in the order they came', async () => {
    const first = await open();
    const later = await file('Område;TID\nÆrø;2026M06\n', 'b.csv', 9);
    expect(await first.add(later)).toEqual({ kind: 'kept' });
    expect(await first.add(await file(new Uint8Array([0, 255, 254, 0]), 'a.bin', 10))).toEqual({
      kind: 'kept',
    });
    expect(await first.add(await file('x', 'c.csv', 8))).toEqual({ kind: 'kept' });
    first.close();
    const { files, problem } = await (await open()).list();
    expect(problem).toBeNull();
    expect(files.map(({ name }) => name)).toEqual(['c.csv', 'b.csv', 'a.bin']);
    expect(files[1]).toMatchObject({ ...later, bytes: expect.any(Blob), kept: true });
    expect(await files[1]!.bytes.text()).toBe('Område;TID\nÆrø;2026M06\n');
    expect([...new Uint8Array(await files[2]!.bytes.arrayBuffer())]).toEqual([0, 255, 254, 0]);
  });

  test('with the same bytes are kept once, with the choices made before', async () => {
    const store = await open();
    const one = await file('x', 'a.csv');
    await store.add({ ...one, choices: { delimiter: ';' } });
    expect(await store.add({ ...one, name: 'b.csv' })).toEqual({ kind: 'already' });
    const { files } = await store.list();
    expect(files.map(({ name, choices }) => [name, choices])).toEqual([['a.csv', { delimiter: ';' }]]);
  });

  test('take new choices and keep their bytes and their id', async () => {
    const store = await open();
    const one = await file('x', 'a.csv');
    await store.add(one);
    const indicators = [{ measure: 'M', title: 'Mit mål', unit: 'persons', direction: 'neutral' }] as const;
    const patch = { choices: { roles: { 0: 'area' } }, indicators, active: false } as const;
    expect(await store.update(one.id, patch)).toEqual({ kind: 'done' });
    const { files } = await store.list();
    expect(files).toMatchObject([{ ...patch, id: one.id, name: 'a.csv' }]);
    expect(await files[0]!.bytes.text()).toBe('x');
  });

  test('that are gone are said to be gone', async () => {
    const store = await open();
    const one = await file('x');
    expect(await store.update(one.id, { active: false })).toEqual({ kind: 'gone' });
    expect(await store.remove(one.id)).toEqual({ kind: 'gone' });
    await store.add(one);
    expect(await store.remove(one.id)).toEqual({ kind: 'done' });
    expect((await store.list()).files).toEqual([]);
  });

  test('can all be cleared', async () => {
    const store = await open();
    await store.add(await file('x'));
    await store.add(await file('y'));
    expect(await store.clear()).toEqual({ kind: 'done' });
    expect(await store.list()).toEqual({ files: [], problem: null });
  });
});

describe('a store of version 1', () => {
  // SHA-256 of the UTF-8 bytes, by `printf '…' | sha256sum`.
  const old = {
    id: '04b7279565959639f1ea7548b146161a628d830add1d446a939539702c240c17',
    name: 'ø.csv',
    added: Date.UTC(2026, 0, 2, 3, 4, 5),
    text: 'Område;TID\nÆrø;2026M06\n',
  };

  test('has its files again, with bytes, sizes and dates', async () => {
    const id = (await file(old.text)).id;
    const raw = await openRaw(1, (db) =>
      layOutVersion1(db, [
        { ...old, id },
        { ...old, id: 'b', text: '' },
      ]),
    );
    raw.close();
    const store = await open();
    const { files, problem } = await store.list();
    expect(problem).toBeNull();
    expect(files).toHaveLength(2);
    const migrated = files.find(({ id }) => id === old.id)!;
    expect(await migrated.bytes.text()).toBe(old.text);
    expect(migrated).toEqual({
      ...{
        id: old.id,
        name: 'ø.csv',
        size: 26,
        addedAt: '2026-01-02T03:04:05.000Z',
        bytes: expect.any(Blob),
      },
      ...{ choices: {}, indicators: [], active: true, kept: true },
    });
    expect(await store.add(await file(old.text))).toEqual({ kind: 'already' });
    expect(await store.update(old.id, { active: false })).toEqual({ kind: 'done' });
  });

  test('that is held open by another tab is waited for, but not for ever', async () => {
    const raw = await openRaw(1, (db) => layOutVersion1(db, [old]));
    const store = await open();
    const changed = vi.fn();
    store.onChange(changed);
    expect(await store.list()).toEqual({ files: [], problem: { kind: 'blocked' } });
    expect(await store.add(await file('x', 'ny.csv'))).toEqual({
      kind: 'visit-only',
      why: { kind: 'blocked' },
    });
    raw.close();
    await vi.waitFor(() => expect(changed).toHaveBeenCalled());
    expect(await contents(await store.list())).toEqual([
      ['ø.csv', old.text, true],
      ['ny.csv', 'x', false],
    ]);
    expect(await store.add(await file('x', 'ny.csv'))).toEqual({ kind: 'kept' });
    expect((await store.list()).files.map(({ kept }) => kept)).toEqual([true, true]);
  });

  test('that cannot be migrated is left as it was', async () => {
    (await openRaw(1, (db) => layOutVersion1(db, [{ ...old, added: Number.NaN }]))).close();
    const store = await open();
    expect((await store.list()).problem).toMatchObject({ kind: 'broken' });
    store.close();
    const raw = await openRaw(1, () => {});
    expect([...raw.objectStoreNames]).toEqual(['files']);
    raw.close();
  });
});

describe('two tabs', () => {
  test('hear of each other’s changes', async () => {
    const [one, two] = [await open(), await open()];
    const [own, others] = [vi.fn(), vi.fn()];
    one.onChange(own);
    const stop = two.onChange(others);
    const added = await file('x');
    await one.add(added);
    await vi.waitFor(() => expect(others).toHaveBeenCalledTimes(1));
    expect((await two.list()).files.map(({ id }) => id)).toEqual([added.id]);
    await one.update(added.id, { active: false });
    await vi.waitFor(() => expect(others).toHaveBeenCalledTimes(2));
    stop();
    await one.remove(added.id);
    await two.add(await file('y'));
    await vi.waitFor(() => expect(own).toHaveBeenCalledTimes(1));
    expect(others).toHaveBeenCalledTimes(2);
  });

  test('a newer one is let through, and this one says that it is old', async () => {
    const store = await open();
    await store.add(await file('x'));
    const changed = vi.fn();
    store.onChange(changed);
    const newer = await openRaw(3, () => {});
    expect(changed).toHaveBeenCalled();
    expect(await store.list()).toEqual({ files: [], problem: { kind: 'newer' } });
    newer.close();
  });

  test('a cleared database is made anew', async () => {
    const store = await open();
    await store.add(await file('x'));
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('kommunekurven').onsuccess = resolve;
    });
    expect(await store.list()).toEqual({ files: [], problem: null });
    expect(await store.add(await file('y'))).toEqual({ kind: 'kept' });
  });
});
