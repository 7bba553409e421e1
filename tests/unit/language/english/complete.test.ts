/** English is beside every Danish text: each module, each text in it, and none left in Danish. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { english, WITHOUT_WORDS } from './contract.ts';

const folder = fileURLToPath(new URL('../../../../src/language/', import.meta.url));
const modulesIn = (path: string): readonly string[] =>
  readdirSync(path).filter((file) => file.endsWith('.ts'));

test('a module for every module, and no other', () => {
  const danish = modulesIn(folder).filter((file) => !WITHOUT_WORDS.includes(file));
  expect(modulesIn(`${folder}en/`)).toEqual(danish);
  expect(Object.keys(english)).toEqual(danish);
});

describe.each(Object.keys(english))('%s', (file) => {
  test('has what the Danish module has', async () => {
    const danish = await import(`../../../../src/language/${file}`);
    expect(Object.keys(english[file as keyof typeof english])).toEqual(
      expect.arrayContaining(Object.keys(danish)),
    );
  });

  test('is written, not borrowed', () => {
    const source = readFileSync(`${folder}en/${file}`, 'utf8');
    expect(source).not.toMatch(/export \* from '\.\.\//);
  });
});
