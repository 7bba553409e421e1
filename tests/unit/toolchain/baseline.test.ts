import { describe, expect, test } from 'vitest';
import { newerThan, usesOf } from '../../baseline/apis.mjs';

const newer = newerThan({ chrome: 111, firefox: 121, safari: 16.4 });
const names = (code: string): string[] => [...new Set(usesOf(code, newer).map(({ name }) => name))];

describe('what is too new is found', () => {
  test.each([
    ['a global', 'new URLPattern(x)', 'URLPattern'],
    ['a static method', 'Promise.try(run)', 'Promise.try'],
    ['a static method of the web', 'const y=URL.parse(x)', 'URL.parse'],
    ['a method', 'document.startViewTransition(run)', 'startViewTransition'],
  ])('%s', (_, code, name) => {
    expect(names(code)).toContain(name);
  });
});

test.each([
  [
    'what the browsers have',
    'structuredClone(x);[...a].toSorted();crypto.randomUUID();a.at(-1);Object.hasOwn(a,b)',
  ],
  ['words in texts and keys', '"URLPattern",{URLPattern:1},a.URLPattern'],
  ['names that are anybody’s', 'job.run();list.take(2)'],
])('%s is not', (_, code) => {
  expect(names(code)).toEqual([]);
});
