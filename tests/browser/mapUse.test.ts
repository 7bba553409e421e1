/** *Kort* read and chosen by keys, and by touch as squares on a phone. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { AARHUS, areas, MAP } from './mapSteps.ts';
import { openPage } from './page.ts';
import { boxes, chosen, eventually, figureLink, parameter, readingText, whole } from './steps.ts';

const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement?.getAttribute('aria-label') ?? '').split(':')[0]!);
const tabStop = (page: Page) => page.locator('.map-stage [role=button][tabindex="0"]');

test('keys: one stop of Tab, arrows to the neighbour, letters to a name, Enter and space choose', async () => {
  const page = await openPage({ at: MAP, height: 1300 });
  await whole(page);
  expect(await tabStop(page).count()).toBe(1);
  await tabStop(page).focus();
  await page.keyboard.type('aal');
  await eventually(() => focusedName(page), 'Aalborg');
  expect(await readingText(page)).toMatch(/^Aalborg\n17,9 pct\.\n/);

  const middle = () =>
    page.evaluate(() => {
      const { x, y, width, height } = document.activeElement!.getBoundingClientRect();
      return [x + width / 2, y + height / 2] as const;
    });
  for (const [key, axis, sign] of [
    ['ArrowDown', 1, 1],
    ['ArrowRight', 0, 1],
    ['ArrowUp', 1, -1],
    ['ArrowLeft', 0, -1],
  ] as const) {
    const [name, before] = [await focusedName(page), await middle()];
    await page.keyboard.press(key);
    await expect.poll(() => focusedName(page), { message: `${key} from ${name}` }).not.toBe(name);
    expect(sign * ((await middle())[axis] - before[axis]), `${key} from ${name}`).toBeGreaterThan(0);
    expect(await tabStop(page).count()).toBe(1);
    await expect.poll(async () => (await readingText(page)).split('\n')[0]).toBe(await focusedName(page));
  }

  await page.locator(`.map-stage [role=button][data-code="${AARHUS}"]`).focus();
  await page.keyboard.press('Enter');
  await eventually(() => parameter(page, 'omr'), '159~151~851~540~751');
  await eventually(() => focusedName(page), 'Aarhus');
  await page.keyboard.press(' ');
  await eventually(async () => (await chosen(page)).includes('Aarhus'), false);
  await page.keyboard.press('Escape');
  await eventually(() => readingText(page), '');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('lige mange i hver farve');
});

test('a letter again goes to the next name with it, and å is aa', async () => {
  const page = await openPage({ at: MAP });
  await whole(page);
  await tabStop(page).focus();
  const seen: string[] = [];
  for (let press = 0; press < 3; press++) {
    await page.keyboard.press('k');
    seen.push(await focusedName(page));
  }
  expect(new Set(seen).size).toBe(3);
  expect(seen.every((name) => name.startsWith('K'))).toBe(true);
  // A map that was left and comes back has forgotten what was typed.
  await figureLink(page, 'Fordeling').click();
  await whole(page);
  await figureLink(page, 'Kort').click();
  await whole(page);
  await tabStop(page).focus();
  // A Danish keyboard has the key; the test's does not.
  await tabStop(page).dispatchEvent('keydown', { key: 'å' });
  await page.keyboard.type('rhus');
  await eventually(() => focusedName(page), 'Aarhus');
});

test('on a phone one tap makes squares, large enough to read and to hit', async () => {
  const page = await openPage({ at: MAP, width: 360, height: 900, hasTouch: true });
  await whole(page);
  await tap(page, page.getByRole('button', { name: 'Felter' }));
  const tiles = page.locator('.map-tile');
  await eventually(() => tiles.count(), 98);
  const squares = await boxes(page, '.map-tile > .map-area');
  for (const { left, right, top, bottom } of squares) {
    expect(Math.min(right - left, bottom - top)).toBeGreaterThan(24);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(360);
  }
  const letters = await boxes(page, '.map-tile-letters');
  expect(letters).toHaveLength(98);
  expect(new Set(letters.map(({ text }) => text)).size).toBe(98);
  letters.forEach((letter, i) => {
    const square = squares[i]!;
    expect(letter.left, letter.text).toBeGreaterThanOrEqual(square.left - 0.5);
    expect(letter.right, letter.text).toBeLessThanOrEqual(square.right + 0.5);
  });
  const size = await page
    .locator('.map-tile-letters')
    .first()
    .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
  expect(size).toBeGreaterThanOrEqual(10);

  // A first tap reads, a second on the same square chooses.
  const { x, y } = await pointInTile(page, AARHUS);
  await page.touchscreen.tap(x, y);
  await expect.poll(() => readingText(page)).toMatch(/^Aarhus\n.*\n.*\n.*\ntryk igen for at vælge$/);
  expect(await parameter(page, 'omr')).toBeNull();
  await page.touchscreen.tap(x, y);
  await eventually(() => parameter(page, 'omr'), '159~151~851~540~751');
  await tap(page, page.getByRole('button', { name: 'Kort', exact: true }));
  await eventually(() => tiles.count(), 0);
  expect(await areas(page)).toHaveLength(98);
});

/** With a finger in its middle. */
async function tap(page: Page, one: Locator): Promise<void> {
  await one.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await one.boundingBox())!;
  await page.touchscreen.tap(x + width / 2, y + height / 2);
}

/** The middle of a square. */
async function pointInTile(page: Page, code: string): Promise<{ x: number; y: number }> {
  const tile = page.locator(`.map-tile[data-code="${code}"]`);
  await tile.scrollIntoViewIfNeeded();
  const box = (await tile.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
