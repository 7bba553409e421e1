/** What a browser may refuse to keep, and what is left of it then. */
import { IDBObjectStore, IDBOpenDBRequest } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { contents, file, forgetEverything, open, openRaw } from './files.ts';

beforeEach(forgetEverything);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  forgetEverything();
});

describe('a store that cannot be used', () => {
  test('of a newer version is left alone; files last for the visit', async () => {
    (await openRaw(3, () => {})).close();
    const store = await open();
    const one = await file('x');
    expect(await store.add(one)).toEqual({ kind: 'visit-only', why: { kind: 'newer' } });
    expect(await store.update(one.id, { name: 'y.csv' })).toEqual({ kind: 'done' });
    const listing = await store.list();
    expect(listing.problem).toEqual({ kind: 'newer' });
    expect(await contents(listing)).toEqual([['y.csv', 'x', false]]);
    expect(await store.remove(one.id)).toEqual({ kind: 'done' });
    expect((await store.list()).files).toEqual([]);
    expect(await store.clear()).toEqual({ kind: 'failed', why: { kind: 'newer' } });
  });

  test.each([
    ['no IndexedDB', () => vi.stubGlobal('indexedDB', undefined)],
    [
      'a private window',
      () =>
        vi.spyOn(indexedDB, 'open').mockImplementation(() => {
          throw new DOMException('no', 'SecurityError');
        }),
    ],
  ])('%s: forbidden', async (_name, forbid) => {
    forbid();
    const store = await open();
    expect(await store.add(await file('x'))).toEqual({ kind: 'visit-only', why: { kind: 'forbidden' } });
    expect((await store.list()).files.map(({ kept }) => kept)).toEqual([false]);
    expect(await store.clear()).toEqual({ kind: 'done' });
    expect(await store.list()).toEqual({ files: [], problem: { kind: 'forbidden' } });
  });

  test('that never answers is given up', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => new IDBOpenDBRequest());
    const store = await open();
    expect((await store.list()).problem).toEqual({ kind: 'broken', detail: 'timeout' });
  });

  test('because there is no room says so, and keeps nothing by halves', async () => {
    const store = await open();
    await store.add(await file('first', 'a.csv', 7));
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'bytes') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    });
    expect(await store.add(await file('second', 'b.csv'))).toEqual({
      kind: 'visit-only',
      why: { kind: 'full' },
    });
    vi.restoreAllMocks();
    const listing = await store.list();
    expect(listing.problem).toBeNull();
    expect(await contents(listing)).toEqual([
      ['a.csv', 'first', true],
      ['b.csv', 'second', false],
    ]);
  });

  test('for Blobs keeps the bytes as a buffer', async () => {
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (args[0] instanceof Blob) throw new DOMException('no blobs', 'DataCloneError');
      return put.apply(this, args);
    });
    const store = await open();
    expect(await store.add(await file('æ', 'a.csv'))).toEqual({ kind: 'kept' });
    store.close();
    expect(await contents(await (await open()).list())).toEqual([['a.csv', 'æ', true]]);
  });

  test('for one file still gives the others, and says that something is lost', async () => {
    const store = await open();
    const lost = await file('lost', 'a.csv', 7);
    await store.add(lost);
    await store.add(await file('there', 'b.csv'));
    const raw = await openRaw(2, () => {});
    raw.transaction('bytes', 'readwrite').objectStore('bytes').delete(lost.id);
    raw.close();
    const listing = await store.list();
    expect(listing.problem).toEqual({ kind: 'broken', detail: 'bytes-lost' });
    expect(await contents(listing)).toEqual([['b.csv', 'there', true]]);
    expect(await store.add(lost)).toEqual({ kind: 'kept' });
    expect((await store.list()).problem).toBeNull();
  });
});
