/** Every kind of embedded figure as it looks: narrow and wide, light and dark, on paper. */
import { describe, expect, test } from 'vitest';
import { KINDS, LINES } from './embedHost.ts';
import { expectAccessible, noHorizontalOverflow } from './expectations.ts';
import { openPage } from './page.ts';

describe.each(Object.entries(KINDS))('%s', (name, address) => {
  test('as wide as its frame from 320 to 1000 px, accessible in light, dark and forced colours', async () => {
    const page = await openPage({ at: address });
    await page.locator('.full-view').waitFor();
    for (const width of [320, 640, 1000]) {
      await page.setViewportSize({ width, height: 900 });
      await noHorizontalOverflow(page);
      await expectAccessible(page);
    }
    for (const media of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      await page.emulateMedia(media);
      await expectAccessible(page);
    }
    if (name === 'eksempel')
      expect(await page.getByText('EKSEMPEL · opdigtede tal').count()).toBeGreaterThan(0);
  });
});

test('on paper the figure keeps its words, dark pinned or not', async () => {
  const page = await openPage({ at: `${LINES}&tema=moerk` });
  await page.locator('.full-view').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
});
