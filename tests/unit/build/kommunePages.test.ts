/** The plain pages as they are written while building, from the published files. */
import { fileURLToPath } from 'node:url';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../src/build/headers.ts';
import { kommunePages, type SiteFile } from '../../../src/build/kommunePages.ts';
import { ICON, PICTURE } from '../../../src/build/siteFiles.ts';
import { SHARED_FILES } from '../../../src/build/staticPage.ts';
import { municipalities, regions } from '../../../src/domain/areas.ts';
import { answerSentences } from '../../../src/language/answerTexts.ts';
import { compareNames } from '../../../src/language/format.ts';
import { answerFacts } from '../../../src/selectors/answer.ts';
import { pageOf } from '../selectors/municipalities.ts';

const data = fileURLToPath(new URL('../../../data/', import.meta.url));
const SITE = 'https://example.org/ledighed';
const bare = await kommunePages({ data, siteUrl: null });
const placed = await kommunePages({ data, siteUrl: SITE });

const contentOf = (files: readonly SiteFile[], path: string): string =>
  files.find((file) => file.path === path)!.content;
const ofKommuner = (files: readonly SiteFile[]): readonly SiteFile[] =>
  files.filter(({ path }) => /^kommune\/\d/.test(path));
const attribute = (content: string, pattern: RegExp): readonly string[] =>
  [...content.matchAll(pattern)].map(([, value]) => value!.replaceAll('&amp;', '&'));
const hrefs = (content: string): readonly string[] => attribute(content, /\b(?:href|src)="([^"]*)"/g);
const titleOf = ({ content }: SiteFile): string => /<title>(.*)<\/title>/.exec(content)![1]!;

describe('the pages', () => {
  test('one per kommune and the index; with an address the sitemap too', () => {
    expect(ofKommuner(bare)).toHaveLength(98);
    expect(bare).toHaveLength(99);
    expect(placed.map(({ path }) => path)).toEqual([...bare.map(({ path }) => path), 'sitemap.xml']);
    expect(bare.map(({ path }) => path)).toContain('kommune/851-aalborg/index.html');
    expect(bare.map(({ path }) => path)).toContain('kommune/760-ringkoebing-skjern/index.html');
  });

  test('titles and descriptions are all different, and begin with the kommune', () => {
    const all = ofKommuner(bare);
    expect(new Set(all.map(titleOf)).size).toBe(98);
    const descriptions = all.flatMap(({ content }) =>
      attribute(content, /<meta name="description" content="([^"]*)">/g),
    );
    expect(new Set(descriptions).size).toBe(98);
    for (const { code, name } of municipalities) {
      const page = all.find(({ path }) => path.startsWith(`kommune/${code}-`))!;
      expect(titleOf(page)).toMatch(new RegExp(`^${name}: `));
      expect(page.content).toContain(`<h1>${name}</h1>`);
    }
  });

  test('the answer is the app’s own, sentence by sentence', () => {
    for (const { code } of municipalities) {
      const { content } = ofKommuner(bare).find(({ path }) => path.startsWith(`kommune/${code}-`))!;
      for (const sentence of answerSentences(answerFacts(pageOf(code)))) expect(content).toContain(sentence);
      expect(content).toMatch(/<p>Kilde: .*hentet .*Tallene viser ikke, om nogen er kommet i job\.<\/p>/);
    }
  });

  test('every link and file leads somewhere that is written', () => {
    const written = new Set([...[...placed, ...SHARED_FILES].map(({ path }) => path), ICON]);
    for (const { path, content } of placed.filter((file) => file.path.endsWith('.html'))) {
      for (const href of hrefs(content)) {
        const { origin, pathname, hash } = new URL(href, `${SITE}/${path.replace(/index\.html$/, '')}`);
        expect(origin, href).toBe('https://example.org');
        const target = pathname.replace(/^\/ledighed\//, '').replace(/(^|\/)$/, '$1index.html');
        if (target === 'index.html') expect(hash, path).toMatch(/^#\/(kommune\/\d{3})?$/);
        // The English build writes the same paths into its own folder; `englishPages.test.ts` holds it to that.
        else expect(written, `${path}: ${href}`).toContain(target.replace(/^en\//, ''));
      }
    }
  });

  test('each leads into the app at its own kommune', () => {
    for (const { path, content } of ofKommuner(bare)) {
      const code = /\/(\d{3})-/.exec(path)![1]!;
      expect(attribute(content, /class="open" href="([^"]*)"/g)).toEqual([`../../#/kommune/${code}`]);
    }
  });
});

describe('the index', () => {
  const content = contentOf(bare, 'kommune/index.html');
  const [, ...groups] = content.split('<h2>');

  test('by region, and in each A to Å', () => {
    expect(groups.map((group) => group.split('<')[0])).toEqual(regions.map(({ name }) => name));
    for (const group of groups) {
      const names = attribute(group, /<li><a[^>]*>([^<]*)</g);
      expect(names).toEqual([...names].sort(compareNames));
      expect(names.length).toBeGreaterThan(10);
    }
  });

  test('each kommune once, under its own region', () => {
    const region = new Map(regions.map(({ code }, i) => [code, groups[i]!]));
    for (const { name, region: code } of municipalities) expect(region.get(code!)).toContain(`>${name}</a>`);
    expect(attribute(content, /<li><a[^>]*>([^<]*)</g)).toHaveLength(98);
  });
});

describe('the address of the site', () => {
  test('without one there is no absolute address at all', () => {
    for (const { content } of bare)
      expect(content.replace(contentSecurityPolicy, '')).not.toMatch(/https?:\/\/|canonical|og:image|og:url/);
  });

  test('with one every page says where it is and shows the picture', () => {
    for (const { path, content } of placed.filter((file) => file.path.endsWith('.html'))) {
      const own = `${SITE}/${path.replace(/index\.html$/, '')}`;
      expect(attribute(content, /rel="canonical" href="([^"]*)"/g)).toEqual([own]);
      expect(attribute(content, /property="og:url" content="([^"]*)"/g)).toEqual([own]);
      expect(attribute(content, /property="og:image" content="([^"]*)"/g)).toEqual([`${SITE}/${PICTURE}`]);
      expect(attribute(content, /rel="alternate" hreflang="en" href="([^"]*)"/g)).toEqual([
        own.replace(SITE, `${SITE}/en`),
      ]);
    }
  });

  test('the sitemap is well-formed XML with the front, the index and every kommune once in each language', () => {
    const locations: string[] = [];
    const links: Record<string, string>[] = [];
    const parser = new SaxesParser({ xmlns: true });
    const path: string[] = [];
    parser.on('opentag', ({ local, uri, attributes }) => {
      if (local === 'link') {
        expect(uri).toBe('http://www.w3.org/1999/xhtml');
        const { rel, hreflang, href } = attributes;
        expect(rel!.value).toBe('alternate');
        links.push({ of: locations.at(-1)!, lang: hreflang!.value, href: href!.value });
      } else expect(uri).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
      path.push(local);
    });
    parser.on('closetag', () => path.pop());
    parser.on('text', (text) => {
      if (path.join('/') === 'urlset/url/loc') locations.push(text);
    });
    parser.write(contentOf(placed, 'sitemap.xml')).close();
    const danish = locations.filter((address) => !address.startsWith(`${SITE}/en/`));
    expect(danish.slice(0, 2)).toEqual([`${SITE}/`, `${SITE}/kommune/`]);
    expect(new Set(locations).size).toBe(200);
    const pages = ofKommuner(placed).map((file) => `${SITE}/${file.path.replace(/index\.html$/, '')}`);
    expect(danish.slice(2)).toEqual(pages);
    // Each address names all its versions, itself too.
    for (const address of locations) {
      const below = address.slice(SITE.length + 1).replace(/^en\//, '');
      expect(links.filter(({ of }) => of === address)).toEqual([
        { of: address, lang: 'da', href: `${SITE}/${below}` },
        { of: address, lang: 'en', href: `${SITE}/en/${below}` },
        { of: address, lang: 'x-default', href: `${SITE}/${below}` },
      ]);
    }
  });
});
