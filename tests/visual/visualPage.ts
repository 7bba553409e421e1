/**
 * A page whose pictures are the same on every machine: all text in one font that comes with the tests, the clock at
 * one day. The font lies at the site's own address, where the page's content policy lets it be.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page, Route } from 'playwright-core';
import { expect, inject } from 'vitest';

const TODAY = '2026-09-01T10:00:00Z';
/** The first that the page draws pictures with: in its place comes Arimo, whose letters are as wide as Arial's. */
const FAMILY = 'Helvetica Neue';
const OWN_SERIF = 'Kommunekurven Serif';
const require = createRequire(import.meta.url);
/** Its files, and the letters each has, as the package says. */
const PARTS: Readonly<Record<string, { readonly file: string; readonly letters: string }>> = {
  latin: {
    file: require.resolve('@fontsource-variable/arimo/files/arimo-latin-wght-normal.woff2'),
    letters:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215',
  },
  more: {
    file: require.resolve('@fontsource-variable/arimo/files/arimo-latin-ext-wght-normal.woff2'),
    letters: 'U+0100-0130,U+0132-0151,U+0154-02BA,U+1E00-1E9F,U+20A0-20AB,U+2113',
  },
};
const STYLE = [
  ...Object.entries(PARTS).map(
    ([part, { letters }]) =>
      `@font-face{font-family:"${FAMILY}";src:url(/test-font/${part}.woff2);font-weight:400 700;font-display:block;unicode-range:${letters}}`,
  ),
  `:root{--sans:"${FAMILY}"}`,
  // The address that it shows is another in every run.
  '.paper-foot{visibility:hidden}',
].join('\n');

/** Makes a page ready before the app loads; for `openPage` and what opens pages by it. */
export async function prepare(page: Page): Promise<void> {
  await page.clock.setFixedTime(TODAY);
  await page.route('**/assets/index-*.css', async (route: Route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\n${STYLE}` });
  });
  await page.route('**/test-font/*.woff2', (route) => {
    const part = /([\w-]+)\.woff2$/.exec(route.request().url())![1]!;
    return route.fulfill({ body: readFileSync(PARTS[part]!.file), contentType: 'font/woff2' });
  });
}

/** Waits until all letters are in their font and what is drawn by their widths stands still. */
export async function still(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const root = document.documentElement;
    let [last, quiet] = ['', 0];
    while (quiet < 3) {
      await document.fonts.ready;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      await new Promise((done) => setTimeout(done, 50));
      const now = `${root.scrollHeight} ${document.body.innerHTML.length}`;
      quiet = now === last ? quiet + 1 : 0;
      last = now;
    }
  });
}

/** What stands on the page, as the app itself makes an SVG of it. */
export async function drawnOn(page: Page, selector: string, nth = 0): Promise<string> {
  const element = page.locator(selector).nth(nth);
  await element.waitFor();
  await element.scrollIntoViewIfNeeded();
  await still(page);
  return element.evaluate(
    (node, script) =>
      // Put in by the test, which the page's content policy does not hold back.
      new Function('node', `${script}; return drawn.svgDocument(node, '', '').svg;`)(node),
    inject('drawingScript'),
  );
}

/** Nothing that is read may be in a font of the machine's, or its widths differ from one to the next. */
export async function expectTestFonts(page: Page): Promise<void> {
  const others = await page.evaluate(
    ([own, serif]) => {
      const found = new Set<string>();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const parent = node.parentElement!;
        if (node.textContent!.trim() === '' || !parent.checkVisibility() || parent.localName === 'script')
          continue;
        const first = getComputedStyle(parent).fontFamily.split(',')[0]!.replaceAll('"', '');
        if (first !== own && first !== serif) found.add(`${first}: ${parent.localName}.${parent.className}`);
      }
      return [...found];
    },
    [FAMILY, OWN_SERIF],
  );
  expect(others).toEqual([]);
}
