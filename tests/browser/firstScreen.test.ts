/** Keeps tests/budget honest: what a browser really downloads for a first screen is what the budget counts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { BUDGET } from '../budget/config.mjs';
import { measure, readOnce } from '../budget/measure.mjs';
import { openPage } from './page.ts';

const read = readOnce((file) => readFileSync(join('dist', file)));

test.each(Object.keys(BUDGET.screens))(
  'the first screen of %s downloads no file that the size budget does not count',
  async (address) => {
    const manifest = JSON.parse(read('.vite/manifest.json').toString('utf8'));
    const { items } = measure(manifest, read, BUDGET, address);
    const counted = new Set(items.map(({ file }) => file));
    const downloaded = new Set<string>();
    const page = await openPage({
      at: address,
      prepare: async (prepared) => {
        prepared.context().on('request', (request) => downloaded.add(fileOf(request.url())));
      },
    });
    await page.locator('h1').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect([...downloaded].filter((file) => !counted.has(file))).toEqual([]);
  },
);

function fileOf(url: string): string {
  if (!url.startsWith(inject('appAddress'))) return url;
  return new URL(url).pathname.slice(1) || 'index.html';
}
