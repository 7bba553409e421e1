/** Where the reader's files are kept: removed, saved as one, in two tabs, and in browsers that keep nothing. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  allRead,
  answer,
  becomes,
  card,
  chooseFiles,
  dropFiles,
  fact,
  news,
  openData,
  statusOf,
} from './dataSteps.ts';
import { csv, type ReadersFile } from './exports.ts';
import { eventually, focused, goTo, summaryRows } from './steps.ts';

const MEASURE = 'Antal langtidsledige fuldtidspersoner';
/** Old enough to change no figure that is built in. */
const old = (name: string, count: number): ReadersFile =>
  csv(
    name,
    `Område;Periode;Ydelsesgrupper;${MEASURE}\nAalborg;2022M05;Ydelsesgrupper i alt;${count}\nAalborg;2022M06;Ydelsesgrupper i alt;${count}\n`,
  );
const OWN = csv('syge.csv', 'Kommune;Periode;Syge\nAalborg;2026M05;1200\nAalborg;2026M06;1210\n');
const COUNTS = '#/sammenlign?maal=langtidsledige-antal&omr=851&fra=2022M05&til=2022M06';

const aalborg = async (page: Page): Promise<string | undefined> =>
  (await summaryRows(page)).get('Aalborg')?.[0];

test('a file is removed when the reader has said so twice; the copy on the machine is untouched', async () => {
  const page = await openData();
  await chooseFiles(page, old('a.csv', 11), OWN);
  await card(page, 'a.csv').getByRole('button', { name: 'Fjern „a.csv“' }).click();
  expect(await focused(page)).toContain('Nej, behold');
  await page.getByRole('button', { name: 'Nej, behold' }).click();
  expect(await focused(page)).toContain('Fjern „a.csv“');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Ja, fjern' }).click();
  await eventually(() => card(page, 'a.csv').count(), 0);
  expect(await page.locator('.page-said').innerText()).toBe('„a.csv“ er fjernet.');
  expect(await focused(page)).toBe('h2 Dine filer');
  await page.reload();
  await card(page, 'syge.csv').waitFor();
  expect(await page.getByRole('article').count()).toBe(1);

  await page.getByRole('button', { name: 'Fjern alle' }).click();
  await page.getByRole('button', { name: 'Ja, fjern' }).click();
  await eventually(() => page.getByRole('article').count(), 0);
  expect(await page.locator('.page-said').innerText()).toBe('Alle filer er fjernet.');
  expect(await focused(page)).toBe('button Vælg filer');
});

test('all files as one: saved, removed, and laid in again with the answers', async () => {
  const page = await openData();
  await chooseFiles(page, old('a.csv', 11), OWN);
  await answer(page, 'syge.csv', 'personer');
  await eventually(() => statusOf(page, 'syge.csv'), 'i brug');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Gem alle filer i én zipfil' }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const name = download.suggestedFilename();
  expect(name).toMatch(/^kommunekurven-egne-data-\d{4}-\d\d-\d\d\.zip$/);
  const zip = { name, mimeType: 'application/zip', buffer: Buffer.concat(chunks) };

  const other = await openData();
  await chooseFiles(other, zip);
  expect((await news(other)).join()).toMatch(/^2 filer .*„a\.csv“ og „syge\.csv“/);
  expect(await statusOf(other, 'a.csv')).toBe('i brug');
  expect(await statusOf(other, 'syge.csv')).toBe('i brug');
  expect(await fact(other, 'syge.csv', 'Tal')).toContain('„Syge“: personer');
  await goTo(other, COUNTS);
  expect(await aalborg(other)).toBe('11');

  // Half a zip is refused, and nothing that was there is lost.
  await other.getByRole('link', { name: 'Data', exact: true }).click();
  await chooseFiles(other, { ...zip, buffer: zip.buffer.subarray(0, zip.buffer.length / 2) });
  expect((await news(other)).at(-1)).toMatch(/ikke hentet færdig/);
  expect(await other.getByRole('article').count()).toBe(2);
});

test('where the browser keeps nothing, the files last as long as the visit, and the page says so', async () => {
  const page = await openData({
    prepare: (prepared) =>
      prepared.addInitScript(() => {
        Object.defineProperty(globalThis, 'indexedDB', {
          get: () => {
            throw new DOMException('forbidden', 'SecurityError');
          },
        });
      }),
  });
  await page.getByRole('alert').getByText('Browseren gemmer ikke noget fra denne side.').waitFor();
  await chooseFiles(page, old('a.csv', 11));
  expect((await news(page)).join()).toContain('„a.csv“ er med, men kun til du lukker siden.');
  expect(await card(page, 'a.csv').innerText()).toContain('kun til du lukker siden');
  expect(await statusOf(page, 'a.csv')).toBe('i brug');
  await goTo(page, COUNTS);
  expect(await aalborg(page)).toBe('11');
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await card(page, 'a.csv').getByRole('button', { name: 'Læg til side' }).click();
  await eventually(() => statusOf(page, 'a.csv'), 'ikke i brug');
  await card(page, 'a.csv').getByRole('button', { name: 'Fjern „a.csv“' }).click();
  await page.getByRole('button', { name: 'Ja, fjern' }).click();
  await eventually(() => page.getByRole('article').count(), 0);
});

test('a full store: the file is usable for the visit, and the page says what helps', async () => {
  const page = await openData({
    prepare: (prepared) =>
      prepared.addInitScript(() => {
        const { put } = IDBObjectStore.prototype;
        IDBObjectStore.prototype.put = function (...args: Parameters<typeof put>) {
          if (this.name === 'bytes') throw new DOMException('full', 'QuotaExceededError');
          return put.apply(this, args);
        };
      }),
  });
  await chooseFiles(page, old('a.csv', 11));
  const said = (await news(page)).join();
  expect(said).toContain('kun til du lukker siden');
  expect(said).toContain('Browseren har ikke plads til mere fra denne side.');
  await goTo(page, COUNTS);
  expect(await aalborg(page)).toBe('11');
});

test('two tabs follow each other', async () => {
  const page = await openData();
  await chooseFiles(page, old('a.csv', 11));
  const second = await page.context().newPage();
  await second.goto('#/data');
  await card(second, 'a.csv').waitFor();
  await goTo(page, COUNTS);
  expect(await aalborg(page)).toBe('11');
  await card(second, 'a.csv').getByRole('button', { name: 'Læg til side' }).click();
  await eventually(async () => (await aalborg(page)) === '11', false);
  await card(second, 'a.csv').getByRole('button', { name: 'Brug tallene' }).click();
  await eventually(() => aalborg(page), '11');
});

test('of two files the later goes first, and the earlier says so', async () => {
  const page = await openData();
  await chooseFiles(page, old('første.csv', 11));
  await chooseFiles(page, old('anden.csv', 12));
  expect(await statusOf(page, 'anden.csv')).toBe('ikke i brug');
  await card(page, 'anden.csv').getByRole('button', { name: 'Brug tallene' }).click();
  await eventually(() => statusOf(page, 'anden.csv'), 'i brug');
  await eventually(
    async () => (await becomes(page, 'første.csv')).join().includes('„anden.csv“ går forud'),
    true,
  );
  await goTo(page, COUNTS);
  await eventually(() => aalborg(page), '12');
});

test('a drop of several files reads them all, one after the other', async () => {
  const page = await openData();
  await dropFiles(page, old('a.csv', 11), OWN, csv('tom.csv', ''));
  await allRead(page);
  expect(await news(page)).toHaveLength(3);
  expect(await page.getByRole('article').count()).toBe(2);
});

test('any two editions of a table side by side, from the older to the newer', async () => {
  const page = await openData();
  await chooseFiles(page, old('første.csv', 100), old('rettet.csv', 120), OWN);
  const section = page.locator('.compare-versions');
  const file = section.getByRole('combobox', { name: 'Din fil' });
  expect(await file.locator('option').allInnerTexts()).toHaveLength(2);
  const against = section.getByRole('combobox', { name: 'Hold den op imod' });
  const names = await against.locator('option').allInnerTexts();
  await against.selectOption({ label: names.find((name) => name.startsWith('første.csv'))! });
  await section.getByText(/^Fra den ældre, første\.csv, .* til den nyere, rettet\.csv,/).waitFor();
  expect(await section.locator('.revision-headline').innerText()).toBe(
    'Antallet af langtidsledige i Aalborg i juni 2022 er opjusteret med 20,0 pct.',
  );
  await section.getByText('Se de ændrede tal').click();
  expect(await section.getByRole('table', { name: 'De største ændringer' }).innerText()).toMatch(
    /Aalborg\s+maj 2022\s+100\s+120\s+\+20\s+\+20,0 pct\./,
  );
  // The built-in figures end later: they are the newer edition.
  await against.selectOption({ label: 'de indbyggede tal' });
  await section.getByText(/til den nyere, de indbyggede tal:$/).waitFor();
});
