import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../src/build/headers.ts';
import { page, SHARED_FILES, type StaticPage } from '../../../src/build/staticPage.ts';

const plain: StaticPage = {
  title: 'Titel',
  heading: 'Aalborg',
  description: 'Beskrivelse',
  paragraphs: ['Første.', '', 'Anden.'],
  source: 'Kilde: STAR.',
  app: { href: '../../#/kommune/851', text: 'Se figurerne' },
  links: [{ href: '../', text: 'Alle' }],
  depth: 2,
  alternates: [
    { lang: 'da', href: '../../kommune/851-aalborg/' },
    { lang: 'en', href: '../../en/kommune/851-aalborg/' },
    { lang: 'x-default', href: '../../kommune/851-aalborg/' },
  ],
  translation: '../../en/kommune/851-aalborg/',
  canonical: null,
  picture: null,
};

describe('a plain page', () => {
  test('every text is escaped, in elements and in attributes', () => {
    const evil = `<b>&"'</b>`;
    const written = page({
      ...plain,
      ...{ title: evil, heading: evil, description: evil, paragraphs: [evil], source: evil },
      ...{ app: { href: `?"${evil}`, text: evil }, links: [{ href: evil, text: evil }] },
      groups: [{ heading: evil, links: [{ href: evil, text: evil }] }],
      ...{ canonical: evil, picture: evil, alternates: [{ lang: 'en', href: evil }], translation: evil },
    });
    expect(written).not.toContain('<b>');
    expect(written).not.toMatch(/&(?!(amp|lt|gt|quot);)/);
    expect(written.match(/&lt;b&gt;&amp;&quot;'&lt;\/b&gt;/g)!.length).toBeGreaterThanOrEqual(16);
  });

  test('language, one heading, no empty paragraph', () => {
    const written = page(plain);
    expect(written).toMatch(/^<!doctype html>\n<html lang="da">/);
    expect(written.match(/<h1>/g)).toHaveLength(1);
    expect(written).toContain('<p>Første.</p>\n<p>Anden.</p>');
    expect(written).not.toContain('<p></p>');
  });

  test('says where the other language is, to readers and to machines', () => {
    const written = page(plain);
    expect(written).toContain('<link rel="alternate" hreflang="da" href="../../kommune/851-aalborg/">');
    expect(written).toContain('<link rel="alternate" hreflang="en" href="../../en/kommune/851-aalborg/">');
    expect(written).toContain(
      '<link rel="alternate" hreflang="x-default" href="../../kommune/851-aalborg/">',
    );
    expect(written).toContain(
      '<a lang="en" hreflang="en" href="../../en/kommune/851-aalborg/">English</a></header>',
    );
    expect(written).toContain('<meta property="og:locale" content="da_DK">');
    expect(written).toContain('<meta property="og:locale:alternate" content="en_GB">');
  });

  test('without an address of the site nothing absolute is written', () => {
    const written = page(plain).replace(contentSecurityPolicy, '');
    expect(written).not.toMatch(/https?:|canonical|og:url|og:image/);
  });

  test('with one: canonical, address and picture', () => {
    const written = page({ ...plain, canonical: 'https://a.dk/k/', picture: 'https://a.dk/p.jpg' });
    expect(written).toContain('<link rel="canonical" href="https://a.dk/k/">');
    expect(written).toContain('<meta property="og:url" content="https://a.dk/k/">');
    expect(written).toContain('<meta property="og:image" content="https://a.dk/p.jpg">');
  });

  test('a page of one kommune leads on; the index of all does not', () => {
    expect(page(plain)).toContain('<script src="../videre.js"></script>');
    const index = page({ ...plain, depth: 1 });
    expect(index).not.toContain('<script');
    expect(index).toContain('<link rel="stylesheet" href="side.css">');
  });

  test('the files that it asks for are written too', () => {
    expect(SHARED_FILES.map(({ path }) => path)).toEqual(['kommune/side.css', 'kommune/videre.js']);
  });
});
