/** When a file does not come, or is not what it should be: what happened, in Danish, and another try that works. */
import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from './expectations.ts';
import { openPage } from './page.ts';
import { figureLink, goTo, headlineText, topicLink, whole } from './steps.ts';

const FILE = '**/langtidsledige_kommuner_*.csv';
/** What Chromium itself logs of a request that failed. */
const NETWORK = /Failed to load resource/;

const cut = async (route: Route): Promise<void> => {
  const response = await route.fetch();
  const body = await response.text();
  // In the middle of a row, as a broken connection leaves it behind.
  await route.fulfill({ response, body: body.slice(0, Math.floor(body.length / 2)) });
};

const HTML = '<!doctype html><html><head><title>Log ind</title></head><body><h1>Log ind</h1></body></html>';
const FAULTS: readonly (readonly [what: string, answer: (route: Route) => Promise<void>, says: RegExp])[] = [
  ['404', (route) => route.fulfill({ status: 404, body: 'Not found' }), /kunne ikke hentes\.$/],
  ['a broken connection', (route) => route.abort(), /kunne ikke hentes\.$/],
  [
    'a log-in page',
    (route) => route.fulfill({ contentType: 'text/html', body: HTML }),
    /kunne ikke læses\.$/,
  ],
  ['an empty file', (route) => route.fulfill({ contentType: 'text/csv', body: '' }), /kunne ikke læses\.$/],
];

type Fault = (typeof FAULTS)[number];

async function saidAndTriedAgain([what, answer, says]: Fault): Promise<void> {
  const page = await openPage({
    prepare: (prepared) => prepared.route(FILE, answer),
    expectedComplaints: [NETWORK],
  });
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await headlineText(page), what).toMatch(/^„Langtidsledige.*“ /);
  expect(await headlineText(page), what).toMatch(says);
  expect((await alert.innerText()).length, what).toBeGreaterThan((await headlineText(page)).length + 40);
  expect(await alert.innerText(), what).not.toMatch(/Error|fetch|undefined|HTTP/);
  await expectAccessible(page);

  await page.unroute(FILE);
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await page.getByRole('figure').waitFor();
  await whole(page);
  expect(await headlineText(page), what).toMatch(/^I Sønderborg er 26 pct\./);
}

test('a file that does not come, or is something else, is said, and trying again helps', async () => {
  // Side by side: before it gives up on a file, the app tries again for some seconds.
  await Promise.all(FAULTS.map(saidAndTriedAgain));
});

test('half a file is not shown as if it were the whole', async () => {
  const page = await openPage({
    prepare: (prepared) => prepared.route(FILE, cut),
    expectedComplaints: [NETWORK],
  });
  await whole(page);
  expect(await headlineText(page)).toMatch(/kunne ikke (læses|hentes)\.$/);
});

test('when all files fail, one more try is enough for all', async () => {
  const page = await openPage({
    prepare: (prepared) =>
      prepared.route('**/*.csv', (route) => route.fulfill({ contentType: 'text/html', body: HTML })),
  });
  await page.getByRole('alert').waitFor();
  await page.unroute('**/*.csv');
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await page.getByRole('figure').waitFor({ timeout: 5000 });
  expect(await headlineText(page)).toMatch(/^I Sønderborg er 26 pct\./);
});

test('one file that fails leaves the other topics alone', async () => {
  const page = await openPage({
    prepare: (prepared) =>
      prepared.route(FILE, (route) => route.fulfill({ body: HTML, contentType: 'text/html' })),
  });
  await page.getByRole('alert').waitFor();
  await topicLink(page, 'Ledighed').click();
  await page.getByRole('figure').waitFor();
  await whole(page);
  expect(await headlineText(page)).toContain('af arbejdsstyrken ledige');
  await goTo(page, '#/sammenlign');
  expect(await page.getByRole('alert').count()).toBe(1);
});

test('without its worker the app still ends in figures or in a clear message', async () => {
  const page = await openPage({
    prepare: (prepared) => prepared.context().route('**/worker-*.js', (route) => route.abort()),
    expectedComplaints: [NETWORK],
  });
  await whole(page);
  const alert = page.getByRole('alert');
  if ((await alert.count()) === 0) expect(await headlineText(page)).toMatch(/^I Sønderborg er 26 pct\./);
  else {
    expect(await headlineText(page)).toMatch(/kunne ikke læses\.$/);
    await page.context().unroute('**/worker-*.js');
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await page.getByRole('figure').waitFor({ timeout: 5000 });
    expect(await headlineText(page)).toMatch(/^I Sønderborg er 26 pct\./);
  }
});

test('a figure whose code does not come says so and the rest goes on', async () => {
  const page = await openPage({
    prepare: (prepared) => prepared.route('**/DataTable-*.js', (route) => route.abort()),
    expectedComplaints: [NETWORK, /dynamically imported module/],
  });
  await whole(page);
  await figureLink(page, 'Tabel').click();
  await page.getByRole('alert').waitFor();
  expect(await headlineText(page)).toBe('Noget gik galt i figuren.');
  await page.getByRole('link', { name: 'Begynd forfra' }).click();
  await expect.poll(() => headlineText(page)).toBe('Hvordan går det i din kommune?');
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.getByRole('link', { name: 'Sammenlign', exact: true }).click();
  await page.getByRole('figure').waitFor();
  await expectFigure(page);
});

async function expectFigure(page: Page): Promise<void> {
  await whole(page);
  expect(await headlineText(page)).toMatch(/^I Sønderborg er 26 pct\./);
  expect(await page.getByRole('alert').count()).toBe(0);
}
