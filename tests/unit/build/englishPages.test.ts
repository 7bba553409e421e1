/** The plain pages of the English build: the same kommuner at the same paths, in English throughout. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { describe, expect, test } from 'vitest';
import { chosenLanguage } from '../../../src/build/chosenLanguage.ts';
import { kommunePages as danishPages } from '../../../src/build/kommunePages.ts';
import { answerSentences } from '../../../src/language/en/answerTexts.ts';
import { answerFacts } from '../../../src/selectors/answer.ts';
import { pageOf } from '../selectors/municipalities.ts';

type KommunePages = typeof import('../../../src/build/kommunePages.ts');

const data = fileURLToPath(new URL('../../../data/', import.meta.url));
const file = fileURLToPath(new URL('../../../src/build/kommunePages.ts', import.meta.url));
const { module } = await runnerImport<KommunePages>(file, {
  ...{ configFile: false, logLevel: 'error', plugins: chosenLanguage('en') },
});
const SITE = 'https://example.org/ledighed';
const english = await module.kommunePages({ data, siteUrl: null });
const placed = await module.kommunePages({ data, siteUrl: SITE });
const danish = await danishPages({ data, siteUrl: SITE });

const hrefsOf = (content: string, pattern: RegExp): readonly string[] =>
  [...content.matchAll(pattern)].map(([, href]) => href!);
const codeOf = (path: string): string | undefined => /^kommune\/(\d{3})-/.exec(path)?.[1];

test('the same paths as the Danish pages; the sitemap is theirs', () => {
  const paths = danish.map(({ path }) => path).filter((path) => path !== 'sitemap.xml');
  expect(english.map(({ path }) => path)).toEqual(paths);
  expect(placed.map(({ path }) => path)).toEqual(paths);
  // Also where the name is another.
  const capital = english.find(({ path }) => path === 'kommune/101-koebenhavn/index.html')!;
  expect(capital.content).toContain('<h1>Copenhagen</h1>');
});

describe('every page', () => {
  test('is in English: language, locale, title, answer, source and links', () => {
    for (const { path, content } of english) {
      expect(content).toMatch(/^<!doctype html>\n<html lang="en">/);
      expect(content).toContain('<meta property="og:locale" content="en_GB">');
      expect(content).toMatch(/<title>.+ – Kommunekurven<\/title>/);
      const words = content.replace(/<[^>]*>/g, ' ');
      expect(words, path).not.toMatch(
        /\b(og|ikke|pct|langtidsledige|kommuner|hele landet|Kilde|hentet|uden)\b/,
      );
      const code = codeOf(path);
      if (code === undefined) continue;
      for (const sentence of answerSentences(answerFacts(pageOf(code))))
        expect(content).toContain(sentence.replace('København', 'Copenhagen'));
      expect(content).toMatch(/<p>Source: .+<\/p>/);
      expect(content).toContain(`class="open" href="../../#/kommune/${code}"`);
    }
  });

  test('and the Danish one point to each other, and each to itself', () => {
    const ALTERNATE = /rel="alternate" hreflang="[\w-]+" href="([^"]*)"/g;
    for (const { path, content } of placed) {
      const below = path.replace(/index\.html$/, '');
      const both = [`${SITE}/${below}`, `${SITE}/en/${below}`, `${SITE}/${below}`];
      expect(hrefsOf(content, ALTERNATE)).toEqual(both);
      expect(hrefsOf(danish.find((page) => page.path === path)!.content, ALTERNATE)).toEqual(both);
      expect(hrefsOf(content, /rel="canonical" href="([^"]*)"/g)).toEqual([`${SITE}/en/${below}`]);
      expect(hrefsOf(content, /"og:image" content="([^"]*)"/g)).toEqual([`${SITE}/en/social.jpg`]);
    }
  });

  test('without an address of the site nothing is absolute', () => {
    for (const { content } of english) expect(content).not.toMatch(/="https?:\/\//);
  });

  test('a reader’s way to the other language is relative, also when the site has an address', () => {
    for (const { path, content } of [...english, ...placed]) {
      const [other] = hrefsOf(content, /<header>.*<a lang="da" hreflang="da" href="([^"]*)">Dansk</g);
      expect(other).toMatch(/^\.\.\//);
      const { pathname } = new URL(other!, `${SITE}/en/${path}`);
      expect(pathname).toBe(`/ledighed/${path.replace(/index\.html$/, '')}`);
    }
  });
});
