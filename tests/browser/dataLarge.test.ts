/** A file of 60 MB: how far it is, that it can be stopped, and that the page answers meanwhile. */
import { createWriteStream, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { municipalities } from '../../src/domain/areas.ts';
import { monthCode, monthOf } from '../../src/domain/period.ts';
import { card, openData, statusOf } from './dataSteps.ts';
import { eventually, focused } from './steps.ts';

const PATH = join(tmpdir(), `kommunekurven-stor-${process.pid}.csv`);
const BYTES = 60_000_000;
let rows = 0;

/** Every kommune, month by month from 1800, by a split with as many members as it takes. */
beforeAll(async () => {
  const out = createWriteStream(PATH);
  out.write('Område;Periode;Branche;Antal forløb\n');
  let size = 0;
  for (let member = 0; size < BYTES; member++) {
    const name = member === 0 ? 'I alt' : `Branche nummer ${member}`;
    for (let month = monthOf(2007, 1); month <= monthOf(2026, 6); month++) {
      let text = '';
      for (const kommune of municipalities)
        text += `${kommune.name};${monthCode(month)};${name};${month % 97}\n`;
      rows += municipalities.length;
      size += Buffer.byteLength(text);
      if (!out.write(text)) await new Promise<void>((done) => out.once('drain', done));
    }
  }
  out.end();
  await finished(out);
});

afterAll(() => rmSync(PATH, { force: true }));

const incoming = (page: Page) => page.getByRole('region', { name: 'Filer på vej ind' });

/** The longest wait of the page for its turn, in milliseconds, from now until it is asked again. */
async function watchPauses(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const watch = { longest: 0, last: performance.now() };
    Object.assign(window, { watch });
    setInterval(() => {
      const now = performance.now();
      watch.longest = Math.max(watch.longest, now - watch.last);
      watch.last = now;
    }, 10);
  });
  return () =>
    page.evaluate(() => Math.round((window as unknown as { watch: { longest: number } }).watch.longest));
}

test('it can be stopped, leaves nothing, and can be read all the same', async () => {
  const page = await openData();
  await page.locator('.drop-area input[type=file]').setInputFiles(PATH);
  const bar = incoming(page).getByRole('progressbar');
  await expect
    .poll(() => bar.evaluate((element) => (element as HTMLProgressElement).value))
    .toBeGreaterThan(0);
  await incoming(page).getByRole('button', { name: 'Afbryd' }).click();
  await eventually(() => bar.count(), 0);
  await eventually(() => focused(page), 'button Vælg filer');
  expect(await page.getByRole('article').count()).toBe(0);

  const longest = await watchPauses(page);
  await page.locator('.drop-area input[type=file]').setInputFiles(PATH);
  const name = PATH.split('/').at(-1)!;
  await bar.waitFor();
  // The page answers while it reads.
  await page.getByText('Indsæt en tabel fra et regneark').click();
  expect(await page.getByRole('textbox', { name: /Indsæt cellerne her/ }).isVisible()).toBe(true);
  const whileReading = await longest();
  await card(page, name).waitFor({ timeout: 50_000 });
  expect(await statusOf(page, name)).toBe('i brug');
  const account = new Intl.NumberFormat('da-DK').format(rows);
  expect(await card(page, name).innerText()).toContain(`: ${account} brugt`);
  // Far more than it takes, since the machine may be busy; blocked by the file it would be seconds.
  expect(whileReading).toBeLessThan(500);
  expect(await longest()).toBeLessThan(1500);
  await card(page, name)
    .getByRole('button', { name: `Fjern „${name}“` })
    .click();
  await page.getByRole('button', { name: 'Ja, fjern' }).click();
  await eventually(() => page.getByRole('article').count(), 0);
});
