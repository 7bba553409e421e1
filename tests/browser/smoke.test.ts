/** The least that must hold of the built app, whatever is on its pages. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible, noHorizontalOverflow } from './expectations.ts';
import { openPage } from './page.ts';
import { whole } from './steps.ts';

const heading = (page: Page) => page.locator('h1').first();

const PAGES = ['#/', '#/sammenlign', '#/kommune/851', '#/data', '#/om'] as const;

test.each(PAGES)('%s opens with one main heading, and the browser has nothing to complain of', async (at) => {
  const page = await openPage({ at });
  await heading(page).waitFor();
  expect(await page.locator('h1').count()).toBe(1);
  expect((await heading(page).textContent())?.trim()).not.toBe('');
  expect(await page.title()).not.toBe('');
  expect(await page.locator('html').getAttribute('lang')).toBe('da');
  await page.waitForLoadState('networkidle');
});

const inBoth = PAGES.flatMap((at) => (['light', 'dark'] as const).map((colours) => [at, colours] as const));

test.each(inBoth)('%s is accessible in %s colours', async (at, colorScheme) => {
  const page = await openPage({ at, colorScheme });
  await whole(page);
  await expectAccessible(page);
});

const inAll = PAGES.flatMap((at) => [320, 360, 768, 1280].map((width) => [at, width] as const));

test.each(inAll)('%s does not scroll sideways at %d px', async (at, width) => {
  const page = await openPage({ at, width, height: 740 });
  await whole(page);
  await noHorizontalOverflow(page);
});

test('text is sent compressed, and hashed files may be kept for a year', async () => {
  const page = await openPage();
  const source = await page.locator('script[src]').first().getAttribute('src');
  const script = await page.request.get(new URL(source ?? '', page.url()).href);
  expect(script.headers()).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'text/javascript;charset=utf-8',
    'cache-control': 'public,max-age=31536000,immutable',
  });
});
