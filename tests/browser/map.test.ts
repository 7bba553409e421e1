/** *Kort*: every kommune in the colour of its number, read and chosen by pointer, keys and touch. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './page.ts';
import {
  boxes,
  chosen,
  danishNumber,
  eventually,
  figureLink,
  goTo,
  headlineText,
  parameter,
  pointIn,
  readingText,
  whole,
} from './steps.ts';

const MAP = '#/sammenlign?fig=kort';
const AALBORG = '851';
const AARHUS = '751';

/** Name and the rest of every area, as a screen reader is told. */
const areas = (page: Page): Promise<{ code: string; name: string; says: string; pressed: boolean }[]> =>
  page.locator('.map-stage [role=button]').evaluateAll((all) =>
    all.map((area) => {
      const [name = '', says = ''] = (area.getAttribute('aria-label') ?? '').split(/: (.*)/s);
      const code = area.getAttribute('data-code') ?? '';
      return { code, name, says, pressed: area.getAttribute('aria-pressed') === 'true' };
    }),
  );

const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement?.getAttribute('aria-label') ?? '').split(':')[0]!);
const tabStop = (page: Page) => page.locator('.map-stage [role=button][tabindex="0"]');

test('98 kommuner with the ranking’s own numbers and places; two hatched, with the reason', async () => {
  const page = await openPage({ at: MAP });
  await whole(page);
  const drawn = await areas(page);
  expect(drawn).toHaveLength(98);
  expect(new Set(drawn.map(({ code }) => code)).size).toBe(98);
  expect(
    drawn
      .filter(({ pressed }) => pressed)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['Aalborg', 'Ballerup', 'Gladsaxe', 'Sønderborg']);

  const without = drawn.filter(({ says }) => !says.includes('pct.'));
  expect(without.map(({ name, says }) => `${name}: ${says}`).sort()).toEqual([
    'Fanø: ikke offentliggjort',
    'Læsø: ikke offentliggjort',
  ]);
  const hatched = await page
    .locator('.map-stage [role=button].hatched')
    .evaluateAll((all) => all.map((area) => area.getAttribute('data-code')).sort());
  expect(hatched).toEqual(without.map(({ code }) => code).sort());
  expect(await page.locator('.map-hatched').innerText()).toBe(
    'Skraveret: Fanø og Læsø, ikke offentliggjort.',
  );

  await goTo(page, '#/sammenlign?fig=rangliste');
  const ranked = await page
    .getByRole('list', { name: /^Alle områder/ })
    .getByRole('listitem')
    .evaluateAll((items) =>
      items.map((item) => ['.place', '.name', '.value'].map((part) => item.querySelector(part)?.textContent)),
    );
  expect(ranked).toHaveLength(96);
  const onMap = new Map(drawn.map(({ name, says }) => [name, says.replace('delt ', '')]));
  for (const [place, name, value] of ranked) {
    expect(onMap.get(name!), name!).toBe(`${value} pct., nr. ${place} af 96 (1 = højest)`);
  }
});

test('the pointer reads name, number, place and difference; a click chooses and lets go', async () => {
  const page = await openPage({ at: MAP, height: 1300 });
  await whole(page);
  const { x, y } = await pointIn(page, AARHUS);
  await page.mouse.move(x, y);
  await expect
    .poll(() => readingText(page))
    .toMatch(
      /^Aarhus\n\d+,\d pct\.\n(delt )?nr\. \d+ af 96 \(1 = højest\)\n\d+,\d procentpoint (over|under) hele landet\nklik for at vælge$/,
    );
  const [, value = '', , distance = ''] = (await readingText(page)).split('\n');
  const country = (await page.locator('.map-country-name').innerHTML()).replace('Hele landet ', '');
  const own = danishNumber(value.replace(' pct.', ''));
  const apart = danishNumber(distance.split(' ')[0]!) * (distance.includes('over') ? 1 : -1);
  expect(Math.abs(own - danishNumber(country) - apart)).toBeLessThan(0.11);
  expect(await page.locator('.map-dot-read').count()).toBe(1);

  await page.mouse.click(x, y);
  await eventually(() => chosen(page), ['Gladsaxe', 'Ballerup', 'Aalborg', 'Sønderborg', 'Aarhus']);
  expect(await parameter(page, 'omr')).toBe('159~151~851~540~751');
  await expect.poll(() => readingText(page)).toContain('klik for at fjerne');
  await page.mouse.click(x, y);
  await eventually(() => chosen(page), ['Gladsaxe', 'Ballerup', 'Aalborg', 'Sønderborg']);
  await page.mouse.move(2, 2);
  await eventually(() => readingText(page), '');

  // A hatched one says why, and nothing of a place.
  const fanoe = await pointIn(page, '563');
  await page.mouse.move(fanoe.x, fanoe.y);
  await eventually(() => readingText(page), 'Fanø\nikke offentliggjort\nklik for at vælge');
});

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

test('the classes switch by a press and stand in the address', async () => {
  const page = await openPage({ at: MAP });
  await whole(page);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const bands = () =>
    page.locator('.map-band').evaluateAll((all) => all.map((band) => Number(band.getAttribute('width'))));
  const summary = () => page.getByText(/^Farverne fra lavest til højest/).textContent();
  const before = await summary();
  expect(await button('lige mange i hver farve').getAttribute('aria-pressed')).toBe('true');
  await button('lige store trin').click({ timeout: 5000 });
  await eventually(() => parameter(page, 'klasser'), 'lige');
  await eventually(() => button('lige store trin').getAttribute('aria-pressed'), 'true');
  const widths = await bands();
  expect(widths.length).toBeGreaterThan(3);
  expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(2);
  const after = await summary();
  expect(after).not.toBe(before);
  // However they are divided, every kommune with a number is in one class.
  for (const text of [before, after]) {
    const counts = [...text!.matchAll(/(\d+) kommuner?\b/g)].map(([, count]) => Number(count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(96);
  }
  await button('lige mange i hver farve').click();
  await eventually(() => parameter(page, 'klasser'), null);
  // Where the legend lies over the map, the map does not lie over the legend.
  for (const width of [1440, 768, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await button('lige store trin').click({ trial: true, timeout: 5000 });
  }
  await goTo(page, `${MAP}&klasser=lige`);
  await eventually(summary, after);
});

test('the legend has a dot per kommune, and marks the chosen ones and the country', async () => {
  const page = await openPage({ at: MAP });
  await whole(page);
  const legend = page.locator('.map-legend');
  await eventually(() => legend.locator('.map-dot').count(), 92);
  expect(await legend.locator('.marker').count()).toBe(4);
  expect(await legend.locator('.map-country-name').textContent()).toBe('Hele landet 19,3');
  // The lowest of the chosen to the left, the highest to the right.
  const [aalborg, soenderborg] = await Promise.all(
    [2, 3].map((slot) => legend.locator(`.marker.series-${slot}`).boundingBox()),
  );
  expect(aalborg!.x).toBeLessThan(soenderborg!.x);
  // On the map they have an outline and a name.
  for (const name of ['Gladsaxe', 'Ballerup', 'Aalborg', 'Sønderborg']) {
    expect(await page.locator('.map-stage text', { hasText: name }).count(), name).toBeGreaterThan(0);
  }
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

test('what is known by region colours regions, and says so', async () => {
  const page = await openPage({ at: '#/sammenlign?maal=dimittender-andel&fig=kort', height: 1300 });
  await whole(page);
  const drawn = await areas(page);
  expect(drawn.map(({ name }) => name).sort()).toEqual([
    'Region Hovedstaden',
    'Region Midtjylland',
    'Region Nordjylland',
    'Region Sjælland',
    'Region Syddanmark',
  ]);
  const shares = drawn.map(({ says }) => danishNumber(says.split(' ')[0]!));
  expect(await headlineText(page)).toContain(
    `${Math.max(...shares)
      .toFixed(1)
      .replace('.', ',')} pct. i Region`,
  );
  for (const { says } of drawn) expect(says).toMatch(/^\d+,\d pct\., (delt )?nr\. \d af 5 \(1 = højest\)$/);
  const { x, y } = await pointIn(page, '082');
  await page.mouse.click(x, y);
  await eventually(async () => (await chosen(page)).at(-1), 'Region Midtjylland');
  expect(await page.locator('.map-hatched').count()).toBe(0);
});

test('a month, a benefit and a change colour the map anew', async () => {
  const page = await openPage({ at: `${MAP}&til=2025M06&fra=2024M01` });
  await whole(page);
  const saysOf = async (code: string) => (await areas(page)).find((area) => area.code === code)!.says;
  expect(await saysOf(AALBORG)).toMatch(/^19,1 pct\./);
  await goTo(page, `${MAP}&vis=aendring`);
  expect(await saysOf(AALBORG)).toMatch(/^−1,2 procentpoint/);
  await goTo(page, `${MAP}&maal=langtidsledige-antal`);
  expect(await saysOf(AALBORG)).toMatch(/^748\b/);
});
