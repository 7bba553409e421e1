import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeTogether } from '../../../data/update/store.mjs';

describe('writeTogether', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kommunekurven-store-'));
    writeFileSync(join(folder, 'a.csv'), 'old a');
    writeFileSync(join(folder, 'catalogue.json'), 'old catalogue');
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');

  test('writes every file, new ones too, and leaves nothing else', () => {
    const files = { 'a.csv': 'new a', 'b.csv': Buffer.from('new b'), 'catalogue.json': 'new catalogue' };
    writeTogether(folder, new Map(Object.entries(files)));
    expect(readdirSync(folder).sort()).toEqual(['a.csv', 'b.csv', 'catalogue.json']);
    expect([read('a.csv'), read('b.csv'), read('catalogue.json')]).toEqual([
      'new a',
      'new b',
      'new catalogue',
    ]);
  });

  test('puts everything back when one file cannot take its place', () => {
    // The same place twice: when the second wants to take it, what was written beside it is gone.
    const files = new Map([
      ['a.csv', 'new a'],
      ['b.csv', 'new b'],
      ['catalogue.json', 'new catalogue'],
      ['./catalogue.json', 'new catalogue'],
    ]);
    expect(() => writeTogether(folder, files)).toThrow('ENOENT');
    expect(readdirSync(folder).sort()).toEqual(['a.csv', 'catalogue.json']);
    expect([read('a.csv'), read('catalogue.json')]).toEqual(['old a', 'old catalogue']);
  });

  test('touches nothing when a file cannot even be written beside its place', () => {
    const files = new Map([
      ['a.csv', 'new a'],
      ['missing/b.csv', 'new b'],
    ]);
    expect(() => writeTogether(folder, files)).toThrow();
    expect(readdirSync(folder).sort()).toEqual(['a.csv', 'catalogue.json']);
    expect(read('a.csv')).toBe('old a');
  });
});
