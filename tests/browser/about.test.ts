/** `#/om`: what it says is there, and what it deletes is gone. */
import { expect, test } from 'vitest';
import { chooseFiles } from './dataSteps.ts';
import { expectAccessible, noHorizontalOverflow } from './expectations.ts';
import { csv } from './exports.ts';
import { openPage } from './page.ts';
import { readPdf, unspaced } from './pdf.ts';
import { eventually, focused, goTo, hashOf, whole } from './steps.ts';
import { startHost } from './twoBuilds.ts';

test('is reached from the footer, and its sections stand in order', async () => {
  const page = await openPage({ at: '#/' });
  await whole(page);
  await page.locator('.site-foot').getByRole('link', { name: 'Om' }).click();
  await eventually(() => hashOf(page), '#/om');
  await page.locator('.about').waitFor();
  expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
    'Hvor tallene kommer fra',
    'Sådan er der regnet',
    'Det, siden ved om dig',
    'Tilgængelighedserklæring',
    'Brug og licenser',
  ]);
  // As fresh as the figures' own source lines say.
  expect(await page.locator('.about').innerText()).toContain(
    'Kilde: STAR, Jobindsats.dk, tabel y25i09, hentet 19. august 2026.',
  );
});

test.each(['light', 'dark'] as const)('is accessible and fits a phone, %s', async (colorScheme) => {
  const page = await openPage({ at: '#/om', colorScheme, width: 320 });
  await whole(page);
  await noHorizontalOverflow(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await noHorizontalOverflow(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Slet alt, hvad siden har gemt her' }).click();
  await expectAccessible(page);
});

test('its links lead somewhere', async () => {
  const page = await openPage({ at: '#/om' });
  await whole(page);
  const links = await page
    .locator('.about a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.filter((href) => /^https?:/.test(href))).toEqual([
    'https://digst.dk/digital-service/webtilgaengelighed/',
  ]);
  const licences = await page.request.get(new URL('licenser.txt', page.url()).href);
  expect(licences.headers()['content-type']).toBe('text/plain;charset=utf-8');
  expect(await licences.text()).toContain('\nreact ');
  for (const hash of new Set(links.filter((href) => href.startsWith('#')))) {
    await page.evaluate((next) => {
      location.hash = next;
    }, hash);
    await page.locator('main[aria-busy=false] h1').first().waitFor();
    expect(await page.locator('.notices, .load-failure').count(), hash).toBe(0);
    expect(await hashOf(page)).toBe(hash);
  }
});

test('deletes all that the site has kept: files, kommune, and the copy for visits without a network', async () => {
  const host = await startHost();
  const page = await openPage({ site: host.address, at: '#/data', serviceWorker: true });
  await page.getByRole('button', { name: 'Vælg filer' }).waitFor();
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await chooseFiles(
    page,
    csv(
      'gammel.csv',
      'Område;Periode;Ydelsesgrupper;Antal langtidsledige fuldtidspersoner\nÆrø;2022M05;Ydelsesgrupper i alt;21\n',
    ),
  );
  await page.evaluate(() => localStorage.setItem('kommunekurven.minKommune', '851'));
  await goTo(page, '#/om');
  await page.getByRole('button', { name: 'Slet alt, hvad siden har gemt her' }).click();
  await page.getByRole('button', { name: 'Nej, behold' }).click();
  expect(await page.evaluate(() => localStorage.length)).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Slet alt, hvad siden har gemt her' }).click();
  await page.getByRole('button', { name: 'Ja, fjern' }).click();
  await page.getByText('Slettet. Kopien af siden').waitFor();
  expect(await focused(page)).toBe('h2 Det, siden ved om dig');
  const left = await page.evaluate(async () => ({
    storage: Object.keys(localStorage).filter((key) => localStorage.getItem(key) !== ''),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(left).toEqual({ storage: [], caches: [], workers: 0 });
  await goTo(page, '#/data');
  expect(await page.getByRole('article').count()).toBe(0);
});

test('on paper it is the text alone', async () => {
  const page = await openPage({ at: '#/om' });
  await whole(page);
  const pages = readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  const text = pages.map((one) => one.text).join('');
  expect(text).toContain('Overholdelsesstatus');
  expect(text).not.toContain(unspaced('Slet alt, hvad siden'));
});
