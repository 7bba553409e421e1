/**
 * Statistikbanken from the page: nothing before the reader asks, and an honest word when it fails. The address is
 * the publisher's own; the answers come from the stand-in.
 */
import type { Page, Route } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { card, fact, openData, statusOf } from './dataSteps.ts';
import { type Behaviour, startStatbankWith } from './liveStandin.ts';
import { eventually, goTo, seen, whole } from './steps.ts';

/** What Chromium logs of an answer that is no success, and what the tests log of the other host. */
const OTHER_HOST = /^request to another host: https:\/\/api\.statbank\.dk\//;
const NETWORK = /Failed to load resource/;

const live = (page: Page) => page.locator('.live li').filter({ hasText: 'AULK04' });
const message = (page: Page): Promise<string> => live(page).getByRole('status').innerText();
const fetchButton = (page: Page) => live(page).getByRole('button', { name: 'Hent tabellen AULK04' });

interface Asked {
  readonly page: Page;
  /** Every request to the publisher's host. */
  readonly asked: string[];
}

async function openLive(answer: (route: Route) => Promise<unknown>): Promise<Asked> {
  const asked: string[] = [];
  const page = await openData({
    expectedComplaints: [OTHER_HOST, NETWORK],
    prepare: (prepared) =>
      prepared.route('https://api.statbank.dk/**', (route) => {
        asked.push(`${route.request().method()} ${new URL(route.request().url()).pathname}`);
        return answer(route);
      }),
  });
  return { page, asked };
}

async function openWithStandin(...script: readonly Behaviour[]): Promise<Asked> {
  const standin = await startStatbankWith(...script);
  onTestFinished(() => standin.close());
  return openLive(standin.answer);
}

test('nothing is asked of another host until the reader does; then the table is laid in and drawn', async () => {
  const { page, asked } = await openWithStandin();
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: 'Hent direkte fra Statistikbanken' }).click();
  expect(asked).toEqual([]);
  await fetchButton(page).click();
  await eventually(() => message(page).then((text) => text.startsWith('Hentet til og med juni 2009.')), true);
  expect(asked).toEqual(['GET /v1/tableinfo/AULK04', 'POST /v1/data']);
  const name = 'AULK04 til 2009M06.csv';
  await card(page, name).waitFor();
  expect(await statusOf(page, name)).toBe('i brug');
  expect(await fact(page, name, 'Områder')).toMatch(/^hele landet, 5 regioner, 11 landsdele og 98 kommuner$/);
  await goTo(page, '#/sammenlign?maal=langtidsledige-dst-antal&omr=851');
  await whole(page);
  expect((await seen(page)).source?.toString()).toContain(name);
});

test('the unemployment rate needs no question: the app asked for the table by name', async () => {
  const { page } = await openWithStandin();
  await page.getByRole('button', { name: 'Hent tabellen AUP02' }).click();
  const name = 'AUP02 til 2009M06.csv';
  await card(page, name).waitFor();
  expect(await statusOf(page, name)).toBe('i brug');
  await card(page, name)
    .getByRole('link', { name: 'Ledige i pct. af arbejdsstyrken (Danmarks Statistik)' })
    .click();
  await whole(page);
  expect((await seen(page)).subtitle?.toString()).toContain('januar 2009');
});

test('too many requests: waits as long as the publisher asks, and then gets it', async () => {
  const { page, asked } = await openWithStandin({
    kind: 'status',
    status: 429,
    headers: { 'Retry-After': '1' },
  });
  await fetchButton(page).click();
  await eventually(
    () =>
      message(page).then((text) =>
        /^Statistikbanken svarede ikke, som den skal\. Prøver igen om /.test(text),
      ),
    true,
  );
  await eventually(() => message(page).then((text) => text.startsWith('Hentet til og med')), true);
  expect(asked).toHaveLength(3);
});

test('a server that fails three times: its fault, in words, and the button is there again', async () => {
  const failure = { kind: 'status', status: 500 } as const;
  const { page, asked } = await openWithStandin(failure, failure, failure);
  await fetchButton(page).click();
  await expect
    .poll(() => message(page), { timeout: 20_000 })
    .toBe(
      'Statistikbanken har selv en fejl lige nu. Prøv igen senere; de tal, der allerede er her, er uændrede.',
    );
  expect(asked).toHaveLength(3);
  expect(await page.getByRole('article').count()).toBe(0);
  await fetchButton(page).click();
  await eventually(() => message(page).then((text) => text.startsWith('Hentet til og med')), true);
});

test('half an answer is not used', async () => {
  const standin = await startStatbankWith();
  onTestFinished(() => standin.close());
  const { page } = await openLive((route) =>
    standin.answer(route, route.request().method() === 'POST' ? 0.5 : 1),
  );
  await fetchButton(page).click();
  await expect.poll(() => message(page), { timeout: 20_000 }).toMatch(/ikke brugt\. |noget andet end ventet/);
  expect(await page.getByRole('article').count()).toBe(0);
});

test('a connection that is stopped on the way says so, and what else can be done', async () => {
  const { page } = await openLive((route) => route.abort('blockedbyclient'));
  await fetchButton(page).click();
  await expect
    .poll(() => message(page), { timeout: 20_000 })
    .toMatch(/^Forbindelsen til Statistikbanken blev afvist undervejs\..*læg filen ind her\.$/);
});

test('the reader can stop it', async () => {
  const { page } = await openLive(() => new Promise(() => {}));
  await fetchButton(page).click();
  await live(page).getByRole('button', { name: 'Afbryd' }).click();
  await eventually(() => message(page), 'Hentningen blev afbrudt. Intet er ændret.');
  expect(await fetchButton(page).count()).toBe(1);
  expect(await page.getByRole('article').count()).toBe(0);
});
