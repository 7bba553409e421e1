import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slug } from '../../../src/build/slug.ts';
import { municipalities } from '../../../src/domain/areas.ts';

describe('slug', () => {
  test.each([
    ['København', 'koebenhavn'],
    ['Ærø', 'aeroe'],
    ['Ringkøbing-Skjern', 'ringkoebing-skjern'],
    ['Aabenraa', 'aabenraa'],
    ['Høje-Taastrup', 'hoeje-taastrup'],
    ['Ålborg Øst', 'aalborg-oest'],
    ['–Fanø–', 'fanoe'],
  ])('%s', (name, text) => {
    expect(slug(name)).toBe(text);
  });

  test('98 kommuner have 98', () => {
    const all = municipalities.map(({ name }) => slug(name));
    expect(new Set(all).size).toBe(98);
    for (const text of all) expect(text).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('any text: only what needs no escape in an address, and the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(slug(name)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(slug(slug(name))).toBe(slug(name));
      }),
    );
  });
});
