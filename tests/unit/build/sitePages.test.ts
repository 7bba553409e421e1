/** What the plugin writes into the built folder, with and without an address for the site. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { contentSecurityPolicy } from '../../../src/build/headers.ts';
import { sitePages } from '../../../src/build/sitePages.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

interface Hooks {
  readonly configResolved: (config: { root: string; build: { outDir: string } }) => void;
  readonly transformIndexHtml: () => readonly object[];
  readonly writeBundle: { readonly handler: () => Promise<void> };
}

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Runs the plugin as a build would, into a folder of its own. */
async function written(siteUrl: string, mode = 'production') {
  vi.stubEnv('SITE_URL', siteUrl);
  const outDir = mkdtempSync(join(tmpdir(), 'kommune-sider-'));
  onTestFinished(() => rmSync(outDir, { recursive: true }));
  const plugin = sitePages(mode) as unknown as Hooks;
  plugin.configResolved({ root, build: { outDir } });
  const index = plugin.transformIndexHtml();
  await plugin.writeBundle.handler();
  const read = (path: string): string => readFileSync(join(outDir, path), 'utf8');
  return { outDir, index, read };
}

const alternates = (da: string, en: string): readonly object[] =>
  [
    { hreflang: 'da', href: da },
    { hreflang: 'en', href: en },
    { hreflang: 'x-default', href: da },
  ].map((attrs) => ({ tag: 'link', attrs: { rel: 'alternate', ...attrs } }));

describe('without SITE_URL', () => {
  test('98 folders, the index, style and script; nothing that needs an address', async () => {
    const { outDir, index, read } = await written('');
    expect(index).toEqual(alternates('./', './en/'));
    expect(readdirSync(outDir)).toEqual(['kommune']);
    const entries = readdirSync(join(outDir, 'kommune'));
    expect(entries.filter((name) => /^\d{3}-/.test(name))).toHaveLength(98);
    expect(entries.filter((name) => !/^\d{3}-/.test(name)).sort()).toEqual([
      'ikon.svg',
      'index.html',
      'side.css',
      'videre.js',
    ]);
    const aalborg = read('kommune/851-aalborg/index.html').replace(contentSecurityPolicy, '');
    expect(aalborg).not.toMatch(/https?:|canonical/);
  });
});

describe('with SITE_URL', () => {
  test('canonical addresses, sitemap and the picture, of the front page too', async () => {
    const { outDir, index, read } = await written('https://example.org/ledighed/');
    expect(index).toEqual([
      ...alternates('https://example.org/ledighed/', 'https://example.org/ledighed/en/'),
      { tag: 'link', attrs: { rel: 'canonical', href: 'https://example.org/ledighed/' } },
      { tag: 'meta', attrs: { property: 'og:url', content: 'https://example.org/ledighed/' } },
      { tag: 'meta', attrs: { property: 'og:image', content: 'https://example.org/ledighed/social.jpg' } },
    ]);
    expect(read('kommune/851-aalborg/index.html')).toContain(
      '<link rel="canonical" href="https://example.org/ledighed/kommune/851-aalborg/">',
    );
    expect(read('sitemap.xml')).toContain('<loc>https://example.org/ledighed/kommune/101-koebenhavn/</loc>');
    expect(existsSync(join(outDir, 'social.jpg'))).toBe(true);
    expect(readFileSync(join(outDir, 'social.jpg')).subarray(0, 2).toString('hex')).toBe('ffd8');
  });

  test('what is no address stops the build before anything is written', async () => {
    await expect(written('example.org')).rejects.toThrow(/^SITE_URL: example\.org/);
  });
});

describe('in English', () => {
  test('the same files, in English, and no sitemap: that of the root speaks for both', async () => {
    const { outDir, index, read } = await written('https://example.org/ledighed', 'en');
    expect(readdirSync(outDir).sort()).toEqual(['kommune', 'social.jpg']);
    expect(readdirSync(join(outDir, 'kommune'))).toHaveLength(102);
    expect(index.at(-3)).toEqual({
      tag: 'link',
      attrs: { rel: 'canonical', href: 'https://example.org/ledighed/en/' },
    });
    expect(index.at(-1)).toMatchObject({ attrs: { content: 'https://example.org/ledighed/en/social.jpg' } });
    expect(readFileSync(join(outDir, 'social.jpg'))).not.toEqual(
      readFileSync(join(root, 'src/build/social.jpg')),
    );
    const aalborg = read('kommune/851-aalborg/index.html');
    expect(aalborg).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(aalborg).toContain(
      '<link rel="canonical" href="https://example.org/ledighed/en/kommune/851-aalborg/">',
    );
  });

  test('without an address the front pages point to each other', async () => {
    const { index } = await written('', 'en');
    expect(index).toEqual(alternates('../', '../en/'));
  });
});
