/** The site without a network, after one visit; and what a reader is told when a newer version is there. */
import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { keptFiles } from '../../src/build/offline.ts';
import { expectAccessible } from './expectations.ts';
import { openPage } from './page.ts';
import { eventually, figureLink, goTo, hashOf, headlineText, topicLink, whole } from './steps.ts';
import { type Host, startHost } from './twoBuilds.ts';

const AT = '#/sammenlign?omr=851~813&fra=2024M01';
/** What Chromium logs of a request without a network. */
const NO_NETWORK = /Failed to load resource|ERR_INTERNET_DISCONNECTED/;

/** Without the seconds that the page waits before it begins to keep. */
const inHaste = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const later = window.setTimeout;
    window.setTimeout = ((does: () => void, ms?: number) =>
      later(does, ms === 3000 ? 0 : ms)) as typeof window.setTimeout;
  });

/** A first visit that lasts until all is kept. */
async function visit(host: Host, at = AT): Promise<Page> {
  const page = await openPage({
    ...{ site: host.address, at, serviceWorker: true },
    expectedComplaints: [NO_NETWORK],
    prepare: inHaste,
  });
  await whole(page);
  await kept(page);
  return page;
}

const kept = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');

const notice = (page: Page) => page.getByRole('status', { name: 'Ny version' });

test('after one visit the site opens without a network, with all its figures and pages', async () => {
  const page = await visit(await startHost());
  const before = await headlineText(page);
  await page.context().setOffline(true);
  await page.reload();
  await whole(page);
  expect(await headlineText(page)).toBe(before);
  // Neither code nor figures of these were on the screen before.
  for (const figure of ['Rangliste', 'Kort', 'Ændring', 'Fordeling', 'Små figurer', 'Tabel']) {
    await figureLink(page, figure).click();
    await whole(page);
    expect(await page.locator('.load-failure').count(), figure).toBe(0);
  }
  await topicLink(page, 'Varighed').click();
  await whole(page);
  for (const at of ['#/', '#/kommune/101', '#/data', '#/om']) {
    await goTo(page, at);
    expect(await page.locator('.load-failure').count(), at).toBe(0);
  }
});

test('English is kept by itself', async () => {
  const page = await visit(await startHost(), 'en/#/sammenlign');
  expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toMatch(/\/en\/sw\.js$/);
  await page.context().setOffline(true);
  await page.reload();
  await whole(page);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});

test('English lies in the folder of Danish: each keeps its own, and neither is a new version of the other', async () => {
  const host = await startHost();
  const page = await visit(host, 'en/#/sammenlign');
  await page.goto(`${host.address}#/sammenlign`);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.scriptURL.endsWith('/ledighed/sw.js'));
  await kept(page);
  const folders = await page.evaluate(async () =>
    (await caches.keys()).map((name) => new URL(name.slice(name.indexOf('http'))).pathname),
  );
  expect(folders.sort()).toEqual(['/ledighed/', '/ledighed/en/']);
});

test('English after Danish: no word of another version', async () => {
  const host = await startHost();
  const page = await visit(host);
  await page.goto(`${host.address}en/#/sammenlign`);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.scriptURL.endsWith('/en/sw.js'));
  await kept(page);
  // What would be said is said by then.
  await page.waitForTimeout(500);
  expect(await page.locator('.update-notice').innerText()).toBe('');
});

test('nothing is kept before the figures stand, and neither the plain pages nor compressed copies', async () => {
  const host = await startHost();
  const page = await openPage({ site: host.address, at: AT, serviceWorker: true });
  await whole(page);
  expect(host.asked).not.toContain('sw.js');
  await kept(page);
  expect(host.asked).toContain('sw.js');
  const urls = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname.replace('/ledighed/', ''));
  });
  const built = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice('dist/'.length));
  expect(urls.sort()).toEqual([...keptFiles(built)].sort());
  expect(urls.filter((url) => /\.(br|gz)$|^kommune|^en/.test(url))).toEqual([]);
});

test('a figure in a frame, a browser that saves data: nothing is kept', async () => {
  const host = await startHost();
  const open = (at: string, saveData: boolean) =>
    openPage({
      ...{ site: host.address, at, serviceWorker: true },
      prepare: async (page) => {
        await inHaste(page);
        await page.addInitScript(
          (value) => Object.defineProperty(navigator, 'connection', { value: { saveData: value } }),
          saveData,
        );
      },
    });
  for (const page of [await open('#/indlejr', false), await open(AT, true)]) await page.waitForTimeout(1500);
  expect(host.asked).not.toContain('sw.js');
  // One that would, in less time.
  const other = await open(AT, false);
  await expect.poll(() => host.asked, { timeout: 1500 }).toContain('sw.js');
  await kept(other);
});

/** The browser looks for a newer version, as it does at every visit. */
const look = (page: Page): Promise<unknown> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());

test.each([
  ['newer figures', 'Der er kommet nye tal.'],
  ['newer code', 'Der er kommet en ny version af siden.'],
] as const)('%s: said, and begun only when the reader asks', async (build, said) => {
  const host = await startHost();
  const page = await visit(host);
  await page.reload();
  await whole(page);
  let loads = 0;
  page.on('load', () => loads++);
  host.publish(build);
  await look(page);
  await notice(page).getByText(said).waitFor({ timeout: 15_000 });
  expect(await page.content()).not.toContain('<!-- next -->');
  // Everything still works, and the notice stays out of the way.
  await figureLink(page, 'Tabel').click();
  await whole(page);
  expect(await notice(page).innerText()).toContain(said);
  expect(loads).toBe(0);
  await expectAccessible(page);
  const address = await hashOf(page);
  await notice(page).getByRole('button', { name: 'Genindlæs siden' }).click();
  await expect.poll(() => page.content().catch(() => '')).toContain('<!-- next -->');
  await whole(page);
  expect(await hashOf(page)).toBe(address);
  expect(loads).toBe(1);
  expect(await notice(page).innerText()).toBe('');
});

test('"later" puts the notice away; another window that begins is said here', async () => {
  const host = await startHost();
  const page = await visit(host);
  await page.reload();
  await whole(page);
  const other = await page.context().newPage();
  await other.goto(AT);
  await whole(other);
  host.publish('newer code');
  await look(page);
  await notice(page).getByRole('button', { name: 'Senere' }).click();
  await expect.poll(() => notice(page).innerText()).toBe('');
  await notice(other).getByRole('button', { name: 'Genindlæs siden' }).click();
  await notice(page).getByText('taget i brug i et andet vindue').waitFor();
  expect(await page.content()).not.toContain('<!-- next -->');
});

test('on a phone the notice fits, and covers nothing at the end of the page', async () => {
  const host = await startHost();
  const page = await visit(host, '#/om');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.reload();
  host.publish('newer figures');
  // Registered once more some seconds after the page has loaded.
  await notice(page).getByRole('button', { name: 'Senere' }).waitFor({ timeout: 15_000 });
  const place = await page.evaluate(() => {
    window.scrollTo(0, document.body.scrollHeight);
    const foot = document.querySelector('.site-foot')!.getBoundingClientRect();
    const said = document.querySelector('.update-notice')!.getBoundingClientRect();
    return { overlap: foot.bottom - said.top, wide: document.documentElement.scrollWidth };
  });
  expect(place.overlap).toBeLessThanOrEqual(1);
  expect(place.wide).toBe(360);
});

test('the maintainer can take it back: the retired worker removes itself and all it kept', async () => {
  const host = await startHost();
  const page = await visit(host);
  host.publish('retired');
  await look(page);
  await eventually(
    () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    0,
  );
  await eventually(() => page.evaluate(() => caches.keys()), []);
  await page.reload();
  await whole(page);
});
