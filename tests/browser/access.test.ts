/** Keyboard, screen readers, colours, motion, and windows as narrow as 400 % zoom makes them. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible, noHorizontalOverflow } from './expectations.ts';
import { openPage } from './page.ts';
import { figureLink, focused, goTo, hashOf, headlineText, openSearch, topicLink, whole } from './steps.ts';

const FIGURES = ['udvikling', 'rangliste', 'tabel'] as const;

test.each(['light', 'dark'] as const)(
  'axe finds nothing in %s colours, wide or narrow',
  async (colorScheme) => {
    const page = await openPage({ colorScheme, height: 800 });
    for (const fig of FIGURES) {
      await goTo(page, `#/sammenlign?fra=2026M01&fig=${fig}`);
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 800 });
        await whole(page);
        await expectAccessible(page);
      }
    }
    await goTo(page, '#/sammenlign?omr=851&ukendt=1');
    const field = await openSearch(page);
    await field.fill('o');
    await expectAccessible(page);
  },
);

interface Stop {
  readonly name: string;
  readonly ring: boolean;
  readonly inSight: boolean;
}

/** The element with the focus: is it to be seen, and does a ring show it? */
const stop = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const ring =
      outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor);
    const inSight =
      box.width > 1 &&
      box.height > 1 &&
      box.bottom > 0 &&
      box.top < innerHeight &&
      box.right > 0 &&
      box.left < innerWidth;
    const label = element.getAttribute('aria-label') ?? element.id;
    return {
      name: `${element.localName} ${(element.textContent ?? '').trim().slice(0, 30) || label}`,
      ring,
      inSight,
    };
  });

/** All stops of the Tab key until it leaves the page, or comes round to the first again. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let press = 0; press < 160; press++) {
    await page.keyboard.press('Tab');
    const next = await stop(page);
    if (next.name.startsWith('body') || (press > 0 && next.name === stops[0]!.name)) return stops;
    stops.push(next);
  }
  expect.fail(`The Tab key never leaves the page: a trap. It ended on ${stops.at(-1)?.name}.`);
}

test.each([
  ['udvikling', 1280],
  ['tabel', 1280],
  ['udvikling', 360],
] as const)(
  'Tab reaches everything, shows where it is, and leaves again: %s at %d px',
  async (fig, width) => {
    const page = await openPage({ at: `#/sammenlign?fra=2025M10&fig=${fig}`, width });
    await whole(page);
    const forth = await walk(page);
    expect(forth.filter(({ ring, inSight }) => !ring || !inSight)).toEqual([]);
    expect(forth[0]?.name).toBe('button Gå til indholdet');
    expect(forth.slice(-2).map(({ name }) => name)).toEqual(['button Hent og del', 'a Om siden']);
    const names = forth.map(({ name }) => name);
    for (const wanted of [
      'a Langtidsledighed',
      'button Tilføj kommune',
      'a Rangliste',
      'summary Hvad tallene dækker',
    ]) {
      expect(names).toContain(wanted);
    }
    // And back the same way, from the end.
    await page.locator('.site-foot a').last().focus();
    for (const name of names.slice(0, -1).reverse()) {
      await page.keyboard.press('Shift+Tab');
      expect((await stop(page)).name).toBe(name);
    }
  },
);

test('the skip button goes past the masthead and leaves the address alone', async () => {
  const page = await openPage();
  await whole(page);
  const before = await hashOf(page);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('button', { name: 'Gå til indholdet' });
  expect((await skip.boundingBox())!.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main');
  expect(await hashOf(page)).toBe(before);
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('a Langtidsledighed');
});

test('headings go down step by step, there is one of the first, and the title follows it', async () => {
  const page = await openPage();
  const addresses = [
    '#/',
    '#/sammenlign',
    ...FIGURES.map((fig) => `#/sammenlign?omr=851~751&fig=${fig}`),
    '#/sammenlign?maal=varighed-uger',
    '#/sammenlign?maal=varighed-fordeling&fig=tabel',
  ];
  for (const address of addresses) {
    await goTo(page, address);
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((headings) => headings.map((heading) => Number(heading.localName.slice(1))));
    expect(levels[0], address).toBe(1);
    expect(
      levels.filter((level) => level === 1),
      address,
    ).toHaveLength(1);
    levels.slice(1).forEach((level, i) => {
      expect(level - levels[i]!, address).toBeLessThanOrEqual(1);
    });
    expect(await page.title(), address).toBe(`${await headlineText(page)} – Kommunekurven`);
  }
  await topicLink(page, 'Ledighed').click();
  await whole(page);
  await expect.poll(() => page.title()).toContain('af arbejdsstyrken ledige');
});

test('nothing moves for readers who asked for no motion', async () => {
  const page = await openPage({ reducedMotion: 'reduce' });
  await whole(page);
  const moving = () =>
    page.evaluate(() => {
      const slow = [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
      });
      return [...slow.map((element) => element.localName), ...document.getAnimations().map(String)];
    });
  expect(await moving()).toEqual([]);
  await figureLink(page, 'Rangliste').click();
  await whole(page);
  expect(await moving()).toEqual([]);
});

test('in forced colours every figure opens, and lines and bars stand out from the ground', async () => {
  const page = await openPage({ forcedColors: 'active' });
  await whole(page);
  const colours = (selector: string, property: string) =>
    page.evaluate(
      ([wanted, name]) => {
        const ground = getComputedStyle(document.documentElement).backgroundColor;
        return [...document.querySelectorAll(wanted!)].map((element) => [
          getComputedStyle(element).getPropertyValue(name!) !== ground,
          element.getBoundingClientRect().width > 0,
        ]);
      },
      [selector, property],
    );
  const lines = await colours('path.recharts-line-curve', 'stroke');
  expect(lines.length).toBe(10);
  expect(lines.every(([stands]) => stands)).toBe(true);
  await goTo(page, '#/sammenlign?fig=rangliste');
  const bars = await colours('.bar-fill', 'background-color');
  expect(bars).toHaveLength(96);
  expect(bars.every(([stands, wide]) => stands && wide)).toBe(true);
  await goTo(page, '#/sammenlign?fra=2026M01&fig=tabel');
  await expectAccessible(page);
});

test('at 400 % zoom no page scrolls sideways', async () => {
  const page = await openPage({ width: 320, height: 640 });
  for (const address of [
    ...FIGURES.map((fig) => `#/sammenlign?fig=${fig}`),
    '#/sammenlign?maal=dimittender-andel',
    '#/sammenlign?maal=varighed-fordeling&fig=tabel',
  ]) {
    await goTo(page, address);
    await noHorizontalOverflow(page);
  }
});
