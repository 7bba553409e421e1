/** The hint that spares a first visit the store's code. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hasOwnFiles, rememberOwnFiles } from '../../../src/ownData/presence.ts';
import { file, forgetEverything, open, openRaw } from './files.ts';

beforeEach(forgetEverything);
afterEach(() => {
  vi.unstubAllGlobals();
  forgetEverything();
});

/** As much of `Storage` as is used. */
function storage(): { readonly entries: Map<string, string> } {
  const entries = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => entries.set(key, value),
    removeItem: (key: string) => entries.delete(key),
  });
  return { entries };
}

describe('the hint', () => {
  test('follows the files: set by the first, cleared with the last', async () => {
    const { entries } = storage();
    const store = await open();
    expect(hasOwnFiles()).toBe(false);
    const [one, two] = [await file('x'), await file('y')];
    await store.add(one);
    expect(hasOwnFiles()).toBe(true);
    expect([...entries.keys()]).toEqual(['kommunekurven.egne']);
    await store.add(two);
    await store.remove(one.id);
    expect(hasOwnFiles()).toBe(true);
    await store.remove(two.id);
    expect(hasOwnFiles()).toBe(false);
    await store.add(one);
    await store.clear();
    expect(hasOwnFiles()).toBe(false);
    expect(entries.size).toBe(0);
  });

  test('is put right by listing, whichever way it was wrong', async () => {
    storage();
    const store = await open();
    rememberOwnFiles(true);
    await store.list();
    expect(hasOwnFiles()).toBe(false);
    await store.add(await file('x'));
    rememberOwnFiles(false);
    await store.list();
    expect(hasOwnFiles()).toBe(true);
  });

  test('is not set by a file that lasts for the visit only, and stays when the store cannot be read', async () => {
    storage();
    (await openRaw(3, () => {})).close();
    const store = await open();
    await store.add(await file('x'));
    expect(hasOwnFiles()).toBe(false);
    rememberOwnFiles(true);
    await store.list();
    expect(hasOwnFiles()).toBe(true);
  });

  test('is no, and nothing fails, where local storage is forbidden or missing', () => {
    vi.stubGlobal('localStorage', undefined);
    rememberOwnFiles(true);
    expect(hasOwnFiles()).toBe(false);
    const forbidden = () => {
      throw new DOMException('no', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: forbidden, setItem: forbidden, removeItem: forbidden });
    rememberOwnFiles(true);
    rememberOwnFiles(false);
    expect(hasOwnFiles()).toBe(false);
  });
});
