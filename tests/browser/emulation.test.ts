/** What a test asks of its browser, the page is told: else a test in dark colours, or on paper, looks at something else. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './page.ts';
import { eventually } from './steps.ts';

const QUERIES = [
  '(prefers-color-scheme: dark)',
  '(forced-colors: active)',
  '(prefers-reduced-motion: reduce)',
  'print',
];

const told = (page: Page): Promise<string[]> =>
  page.evaluate((queries) => queries.filter((query) => matchMedia(query).matches), QUERIES);

test('colours, motion and paper, from the start and changed on the way', async () => {
  const at = '#/om';
  const plain = await openPage({ at });
  expect(await told(plain)).toEqual(['(prefers-reduced-motion: reduce)']);
  const page = await openPage({
    at,
    colorScheme: 'dark',
    forcedColors: 'active',
    reducedMotion: 'no-preference',
  });
  expect(await told(page)).toEqual(QUERIES.slice(0, 2));
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', media: 'print' });
  expect(await told(page)).toEqual(['print']);
  await page.emulateMedia({ media: 'screen' });
  await page.reload();
  expect(await told(page)).toEqual([]);
  // One page's colours are not another's.
  expect(await told(plain)).toEqual(['(prefers-reduced-motion: reduce)']);
});

test('a tap is a finger’s', async () => {
  const page = await openPage({ at: '#/om', hasTouch: true });
  await page.locator('h1').first().waitFor();
  await page.evaluate(() => {
    const heard: (string | number)[] = [];
    Object.assign(window, { heard });
    document.addEventListener('pointerdown', ({ pointerType, clientX, clientY }) =>
      heard.push(pointerType, clientX, clientY),
    );
  });
  await page.touchscreen.tap(200, 300);
  await eventually(
    () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard),
    ['touch', 200, 300],
  );
});
