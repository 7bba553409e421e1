/** The reader's own kommune: kept when asked for, forgotten when asked for, and never a reason to fail. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { municipalities } from '../../../src/domain/areas.ts';
import {
  forgetMunicipality,
  myMunicipality,
  rememberMunicipality,
} from '../../../src/ownData/myMunicipality.ts';

afterEach(() => vi.unstubAllGlobals());

/** As much of `Storage` as is used. */
function storage(kept: readonly (readonly [string, string])[] = []): Map<string, string> {
  const entries = new Map(kept);
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => entries.set(key, value),
    removeItem: (key: string) => entries.delete(key),
  });
  return entries;
}

describe('my kommune', () => {
  test('is nobody until a reader says so, the last one said, and nobody again when forgotten', () => {
    const entries = storage([['another.app', '1']]);
    expect(myMunicipality()).toBeNull();
    for (const { code } of municipalities) {
      expect(rememberMunicipality(code)).toBe(true);
      expect(myMunicipality()).toBe(code);
    }
    expect(entries.size).toBe(2);
    forgetMunicipality();
    expect(myMunicipality()).toBeNull();
    expect([...entries.keys()]).toEqual(['another.app']);
  });

  test.each(['', '999', '000', '081', '01', '998', 'Aalborg', '{"code":"851"}'])(
    'is nobody when „%s“ is kept under its name',
    (text) => {
      const entries = storage();
      rememberMunicipality('851');
      const [key] = entries.keys();
      entries.set(key!, text);
      expect(myMunicipality()).toBeNull();
    },
  );

  test('is nobody, and nothing fails, where local storage is forbidden, full or missing', () => {
    const no = () => {
      throw new DOMException('no', 'SecurityError');
    };
    for (const stub of [undefined, { getItem: no, setItem: no, removeItem: no }]) {
      vi.stubGlobal('localStorage', stub);
      expect(rememberMunicipality('851')).toBe(false);
      forgetMunicipality();
      expect(myMunicipality()).toBeNull();
    }
  });
});
