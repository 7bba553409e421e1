import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { IN_FIREFOX, NOT_IN_FIREFOX } from './chosen.ts';

test('every test that Firefox is spared still has that name in a file that it runs', () => {
  const sources = IN_FIREFOX.map((name) =>
    readFileSync(new URL(`../${name}.test.ts`, import.meta.url), 'utf8'),
  ).join('\n');
  const names = NOT_IN_FIREFOX.flatMap(({ tests }) => tests).filter((name) => typeof name === 'string');
  expect(names.filter((name) => !sources.includes(name))).toEqual([]);
});
