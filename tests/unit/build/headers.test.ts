import { describe, expect, test } from 'vitest';
import { headersFile, headersOf } from '../../../src/build/headers.ts';
import { keptFiles, RETIRED_WORKER, serviceWorkerWanted } from '../../../src/build/offline.ts';

const cacheOf = (path: string) => new Map(headersOf(path)).get('Cache-Control');

describe('headers', () => {
  test('only what has a hash in its name is kept without asking', () => {
    for (const path of ['/assets/app-B9749FQB.js', '/en/assets/app-B9749FQB.js'])
      expect(cacheOf(path)).toContain('immutable');
    for (const path of ['/', '/sw.js', '/en/', '/kommune/side.css', '/licenser.txt', '/manifest.webmanifest'])
      expect(cacheOf(path)).toBe('no-cache');
  });

  test('_headers: a path, then its headers, each line of a header with two blanks', () => {
    for (const line of headersFile().trimEnd().split('\n'))
      expect(line).toMatch(/^\/\S*$|^ {2}[A-Z][\w-]+: \S/);
  });
});

describe('the service worker', () => {
  test('keeps the document, the manifest and what has a hash; nothing beside them', () => {
    expect(
      keptFiles([
        'kommune/index.html',
        'licenser.txt',
        'index.html',
        'assets/a-12345678.js',
        '.vite/manifest.json',
      ]),
    ).toEqual(['assets/a-12345678.js', 'index.html']);
  });

  test('is there unless it is switched off, and a word that is neither stops the build', () => {
    expect([undefined, '', 'on', 'off'].map(serviceWorkerWanted)).toEqual([true, true, true, false]);
    expect(() => serviceWorkerWanted('nej')).toThrow(/SERVICE_WORKER: nej/);
  });

  test('the retired one keeps nothing and answers no request', () => {
    expect(RETIRED_WORKER).toContain('unregister');
    expect(RETIRED_WORKER).not.toContain('fetch');
  });
});
