/** What a reader meets who only knows the address of the site. */
import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './page.ts';
import { boxes, headline, headlineText, overlaps, whole } from './steps.ts';

/** Both ends of every drawn line in screen pixels, in drawing order. */
const lineEnds = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    return [...document.querySelectorAll<SVGPathElement>(wanted)].flatMap((path) => {
      const toScreen = path.getScreenCTM()!;
      return [0, path.getTotalLength()].map((at) => {
        const { x, y } = path.getPointAtLength(at).matrixTransform(toScreen);
        return [x, y] as const;
      });
    });
  }, selector);

/** From now on, after every change of the page: how many areas' lines can be seen at least. Asked once, it ends. */
async function watchLines(page: Page): Promise<() => Promise<number>> {
  const watch = await page.evaluateHandle(() => {
    const watched = { fewest: Number.POSITIVE_INFINITY, end: () => {} };
    const observer = new MutationObserver(() => {
      const seen = (of: string): number =>
        [...document.querySelectorAll(`.line-drawing ${of}`)].filter((line) =>
          line.checkVisibility({ visibilityProperty: true }),
        ).length;
      const plain = seen('path.series-line:not(.dashed)');
      const whole = seen('path.recharts-line-curve:not([stroke-dasharray])');
      watched.fewest = Math.min(watched.fewest, Math.max(plain, whole));
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
    watched.end = () => observer.disconnect();
    return watched;
  });
  return () =>
    watch.evaluate((watched) => {
      watched.end();
      return watched.fewest;
    });
}

test('says how Sønderborg stands against the country, over a drawing with named lines', async () => {
  const page = await openPage();
  await whole(page);
  expect(await headlineText(page)).toMatch(/^I Sønderborg er \d+ pct\. .*; i hele landet er det \d+ pct\.$/);
  const labels = await boxes(page, '.end-label');
  const names = labels.map(({ text }) => text.replace(/ \d+,\d$/, ''));
  expect(names).toEqual(['Hele landet', 'Gladsaxe', 'Ballerup', 'Aalborg', 'Sønderborg']);
  expect(overlaps(labels)).toEqual([]);
  const figure = page.getByRole('figure');
  expect(
    await figure.getByText(/^Kilde: STAR, Jobindsats\.dk, tabel .+, hentet \d+\. \w+ \d{4}\./).count(),
  ).toBe(1);
  const notes = await figure.getByRole('list', { name: 'Noter' }).getByRole('listitem').allInnerTexts();
  for (const words of ['ikke sæsonkorrigeret', 'er foreløbig', 'kontanthjælpsreformen', 'Grå linjer']) {
    expect(
      notes.filter((note) => note.includes(words)),
      words,
    ).toHaveLength(1);
  }
  expect(await page.title()).toBe(`${await headlineText(page)} – Kommunekurven`);
});

test('headline and a plain drawing are there before Recharts, which then moves nothing', async () => {
  const held: Route[] = [];
  const page = await openPage({
    prepare: (prepared) => prepared.route('**/RechartsLines-*.js', (route) => void held.push(route)),
  });
  await headline(page).waitFor();
  expect(await headlineText(page)).toContain('Sønderborg');
  await page.locator('.line-drawing path.series-line').first().waitFor();
  expect(await page.locator('.recharts-surface').count()).toBe(0);
  await expect.poll(() => held.length, { message: 'the chunk was asked for' }).toBe(1);
  const before = await lineEnds(page, '.line-drawing path.series-line');
  const textsBefore = await boxes(page, '.line-chart text');
  expect(before).toHaveLength(5 * 2 * 2);

  const fewest = await watchLines(page);
  await held[0]!.continue();
  await whole(page);
  expect(await page.locator('.line-drawing path.series-line').count()).toBe(0);
  expect(await fewest(), 'lines that can be seen at the poorest moment').toBe(5);
  const after = await lineEnds(page, '.line-drawing path.recharts-line-curve');
  expect(after).toHaveLength(before.length);
  after.forEach(([x, y], i) => {
    expect(Math.abs(x - before[i]![0]), `end ${i}, across`).toBeLessThan(1);
    expect(Math.abs(y - before[i]![1]), `end ${i}, up and down`).toBeLessThan(1);
  });
  expect(await boxes(page, '.line-chart text')).toEqual(textsBefore);
});

test('without Recharts the plain drawing stays', async () => {
  const page = await openPage({
    prepare: (prepared) => prepared.route('**/RechartsLines-*.js', (route) => route.abort()),
    expectedComplaints: [
      /Failed to load resource/,
      /Failed to fetch dynamically imported module/,
      /RechartsLines/,
    ],
  });
  await headline(page).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await headlineText(page)).toContain('Sønderborg');
  expect(await page.locator('.line-drawing path.series-line').count()).toBe(10);
});

test('everything the first screen says can be read without a mouse, a pointer or a wide window', async () => {
  const page = await openPage({ width: 360, height: 740 });
  await whole(page);
  // On a phone the names stand above the drawing, the values at the ends.
  const key = await page.locator('.line-key li').allInnerTexts();
  expect(key.map((text) => text.trim())).toEqual([
    'Hele landet',
    'Gladsaxe',
    'Ballerup',
    'Aalborg',
    'Sønderborg',
  ]);
  expect(overlaps(await boxes(page, '.end-label'))).toEqual([]);
  const summary = page.getByRole('table', { name: 'Tallene for juni 2026 (foreløbig)' });
  expect(await summary.getByRole('row', { name: /^Sønderborg 26,3/ }).count()).toBe(1);
});
