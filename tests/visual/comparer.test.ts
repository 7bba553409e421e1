/** The comparison itself, on a page of the app: what a reader would see is caught, what only a machine would is not. */
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { openPage } from '../browser/page.ts';
import { whole } from '../browser/steps.ts';
import { packed, pictureDifference } from './pictures.ts';
import { svgDifference, svgLines } from './svgLines.ts';
import { drawnOn, prepare, still } from './visualPage.ts';

async function open(): Promise<Page> {
  const at = '#/sammenlign?omr=851~159~540';
  const page = await openPage({ at, width: 768, height: 1024, prepare });
  await whole(page);
  await still(page);
  return page;
}

const picture = async (page: Page): Promise<Buffer> => {
  await still(page);
  return page.screenshot({ animations: 'disabled' });
};
const drawing = async (page: Page): Promise<string[]> => svgLines(await drawnOn(page, '.line-chart'));

/** By so many pixels to the right, and back. */
const move = (page: Page, selector: string, by: number): Promise<void> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, far) => {
      (element as HTMLElement | SVGElement).style.translate = far === 0 ? '' : `${far}px 0`;
    }, by);
const recolour = (page: Page, colour: string): Promise<void> =>
  page.evaluate((to) => document.documentElement.style.setProperty('--series-0', to), colour);

/** Another background of the page. */
const surface = (page: Page, colour: string): Promise<void> =>
  page.evaluate((to) => document.documentElement.style.setProperty('--paper', to), colour);

const LABEL = '.end-label';
/** The line of the first kommune, in blue; and that of the third, in violet. */
const [OWN, OTHER, NEARLY] = ['#0b6e8f', '#5d3f99', '#0b6e90'] as const;

test('a picture: a moved label, another colour, a missing part are caught; noise is not', async () => {
  const page = await open();
  const raw = await picture(page);
  const kept = packed(raw);
  expect(kept.length).toBeLessThan(0.7 * raw.length);
  const differs = (other: Buffer): boolean => pictureDifference(kept, other).differs;
  expect(differs(await picture(page))).toBe(false);
  for (const levels of [1, 3]) expect(differs(noisy(raw, levels)), `${levels} levels`).toBe(false);

  for (const selector of [LABEL, '.subtitle', '.sentence select']) {
    await move(page, selector, 3);
    expect(differs(await picture(page)), selector).toBe(true);
    await move(page, selector, 0);
  }
  await recolour(page, OTHER);
  expect(differs(await picture(page))).toBe(true);
  await surface(page, '#f4f2ea');
  await recolour(page, OWN);
  expect(pictureDifference(kept, await picture(page))).toMatchObject({
    differs: true,
    told: expect.stringContaining('surfaces'),
  });
  await surface(page, '');
  await recolour(page, OWN);
  expect(differs(await picture(page))).toBe(false);

  await page
    .locator(LABEL)
    .first()
    .evaluate((element) => element.remove());
  expect(differs(await picture(page))).toBe(true);
  await page.setViewportSize({ width: 768, height: 1023 });
  expect(pictureDifference(kept, await picture(page))).toMatchObject({ differs: true, picture: null });
});

test('a drawing: a moved label, another colour, a missing part are caught and named; rounding is not', async () => {
  const page = await open();
  const kept = await drawing(page);
  expect(kept.length).toBeGreaterThan(30);
  const difference = async (): Promise<string> => svgDifference(kept, await drawing(page));
  expect(await difference()).toBe('');
  await move(page, LABEL, 0.6);
  expect(await difference()).toBe('');
  await move(page, LABEL, 3);
  const name = (await page.locator(LABEL).first().textContent())!.split(' ')[0]!;
  const moved = await difference();
  expect(moved).toMatch(new RegExp(`^- +text .*\\| ${name}`, 'm'));
  expect(moved).toMatch(new RegExp(`^\\+ +text .*\\| ${name}`, 'm'));
  await move(page, LABEL, 0);

  for (const colour of [OTHER, NEARLY]) {
    await recolour(page, colour);
    expect(await difference()).toContain(`stroke=${colour}`);
  }
  await recolour(page, OWN);
  expect(await difference()).toBe('');
  await page
    .locator(LABEL)
    .first()
    .evaluate((element) => element.remove());
  const gone = await difference();
  expect(gone).toMatch(/^- /m);
  expect(gone).not.toMatch(/^\+ /m);
});

/** Every channel of every pixel up to so many levels away, the same every time. */
function noisy(png: Buffer, levels: number): Buffer {
  const image = PNG.sync.read(png);
  let seed = 7;
  image.data.forEach((value, at) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    const by = (seed % (2 * levels + 1)) - levels;
    if (at % 4 !== 3) image.data[at] = Math.max(0, Math.min(255, value + by));
  });
  return PNG.sync.write(image);
}
