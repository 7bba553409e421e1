/** The front page, and that a kommune's page opens from it. */
import type { Page } from 'playwright-core';
import { openPage, type PageOptions } from './page.ts';
import { eventually, hashOf, whole } from './steps.ts';

export const openFront = async (options: PageOptions = {}): Promise<Page> => {
  const page = await openPage({ at: '#/', ...options });
  await whole(page);
  return page;
};
export const search = (page: Page) => page.getByRole('search').getByLabel('Find din kommune').first();
export const opens = async (page: Page, hash: string): Promise<void> => {
  await eventually(() => hashOf(page), hash);
  // The old page stays until the code of the new one is there.
  await page.waitForFunction(() => document.querySelector('.front') === null);
};
