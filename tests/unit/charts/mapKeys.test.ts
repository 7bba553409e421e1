import { describe, expect, test } from 'vitest';
import { byFirstLetters, nextPlace, type Place } from '../../../src/charts/mapKeys.ts';
import { municipalities } from '../../../src/domain/areas.ts';
import { centreOf } from '../../../src/domain/boundaries.ts';

const places = new Map<string, Place>(municipalities.map(({ code }) => [code, centreOf(code)]));
const named = [...municipalities].sort((a, b) => (a.code < b.code ? -1 : 1));
const nameOf = (code: string | null) => municipalities.find((area) => area.code === code)?.name;
const codeOf = (name: string) => municipalities.find((area) => area.name === name)!.code;

describe('arrow keys', () => {
  test.each([
    ['Silkeborg', 'ArrowRight', 'Favrskov'],
    ['Silkeborg', 'ArrowUp', 'Viborg'],
    ['Aarhus', 'ArrowUp', 'Favrskov'],
    ['Odense', 'ArrowRight', 'Kerteminde'],
    ['Gladsaxe', 'ArrowLeft', 'Herlev'],
    ['Gladsaxe', 'ArrowRight', 'Gentofte'],
    ['København', 'ArrowDown', 'Frederiksberg'],
  ])('%s, %s: %s', (from, key, to) => {
    expect(nameOf(nextPlace(places, codeOf(from), key))).toBe(to);
  });

  test('nothing further out, and no other keys', () => {
    expect(nextPlace(places, codeOf('Bornholm'), 'ArrowUp')).toBeNull();
    expect(nextPlace(places, codeOf('Silkeborg'), 'PageUp')).toBeNull();
    expect(nextPlace(places, 'xxx', 'ArrowUp')).toBeNull();
  });

  test('lead from any kommune to every other', () => {
    const reached = new Set(['101']);
    for (const code of reached) {
      for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
        const next = nextPlace(places, code, key);
        if (next !== null) reached.add(next);
      }
    }
    expect(reached.size).toBe(98);
  });
});

describe('letters', () => {
  const go = (typed: string, from = '101') => nameOf(byFirstLetters(named, typed, from));

  test('jump to the name', () => {
    expect(go('søn')).toBe('Sønderborg');
    expect(go('gl')).toBe('Gladsaxe');
    expect(go('år')).toBe('Aarhus');
    expect(go('aal')).toBe('Aalborg');
  });

  test('the same letter again goes on to the next', () => {
    const first = byFirstLetters(named, 's', '101')!;
    const second = byFirstLetters(named, 'ss', first)!;
    expect(nameOf(first)).toMatch(/^S/);
    expect(nameOf(second)).toMatch(/^S/);
    expect(second).not.toBe(first);
  });

  test('no such name: stay', () => {
    expect(go('xq')).toBeUndefined();
  });
});
