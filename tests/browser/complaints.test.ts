/** Proves that a test fails on what the browser complains of, though its own expectations hold. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectAccessible, noHorizontalOverflow } from './expectations.ts';
import { openPage } from './page.ts';

const settled = (page: Page) => page.evaluate(() => new Promise((done) => setTimeout(done, 200)));

const inWorker = (script: string) => (page: Page) =>
  page.evaluate((text) => {
    const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
    new Worker(address);
  }, script);

// Once is enough: that they fail is no bad luck.
describe('a test fails on', { retry: 0 }, () => {
  const complaints: [name: string, cause: (page: Page) => Promise<unknown>][] = [
    ['console.error', (page) => page.evaluate(`console.error('wrong')`)],
    ['console.warn', (page) => page.evaluate(`console.warn('odd')`)],
    ['an uncaught exception', (page) => page.evaluate('void setTimeout(() => undefinedName())')],
    ['an unhandled rejection', (page) => page.evaluate(`void Promise.reject(new Error('no'))`)],
    ['console.error in a worker', inWorker(`console.error('wrong')`)],
    ['an uncaught exception in a worker', inWorker(`throw new Error('wrong')`)],
    ['a file that is not there', (page) => page.evaluate(`fetch('./missing.csv').then(() => {})`)],
    [
      'a request to another host',
      async (page) => {
        await page.route('**/elsewhere.js', (route) => route.fulfill({ body: '' }));
        await page.addScriptTag({ url: 'http://localhost:1/elsewhere.js' });
      },
    ],
  ];
  test.fails.each(complaints)('%s', async (_name, cause) => {
    // The policy would forbid some of these before the browser could complain of them.
    const page = await openPage({ bypassCSP: true });
    await cause(page);
    await settled(page);
  });

  test.fails('what the policy of the page forbids', async () => {
    const page = await openPage();
    await page.evaluate(`document.body.insertAdjacentHTML('beforeend', '<p style="color: red">x</p>')`);
    await settled(page);
  });

  test('but not on complaints that it expects', async () => {
    const page = await openPage({ expectedComplaints: [/^console\.error: wrong/] });
    await page.evaluate(`console.error('wrong')`);
    await settled(page);
  });
});

test('what axe finds and what sticks out is reported', async () => {
  const page = await openPage({ bypassCSP: true });
  // The app has to have started, or it would not find its place in the new content.
  await page.locator('h1').first().waitFor();
  await page.setContent('<html lang="da"><title>x</title><img src="data:," style="width: 3000px"></html>');
  await expect(expectAccessible(page)).rejects.toThrow(/image-alt/);
  await expect(noHorizontalOverflow(page)).rejects.toThrow(/3\d\d\d px wide/);
});
