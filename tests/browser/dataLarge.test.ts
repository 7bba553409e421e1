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

/** What the bar showed, per cent, and whether the text field was open then. */
interface Shown {
  readonly percent: number;
  readonly isOpen: boolean;
}

/**
 * Presses what has this text as soon as the bar has begun, and notes what it shows. It is done within the page:
 * seen through a driver, a file of this size is read before anybody could press.
 */
async function pressWhileReading(page: Page, text: string): Promise<() => Promise<readonly Shown[]>> {
  await page.evaluate((wanted) => {
    const shown: { percent: number; isOpen: boolean }[] = [];
    Object.assign(window, { shown });
    const watch = new MutationObserver(() => {
      const bar = document.querySelector<HTMLProgressElement>('.incoming progress');
      if (bar === null || bar.value === 0 || bar.value === shown.at(-1)?.percent) return;
      const field = document.querySelector('.paste textarea');
      shown.push({ percent: bar.value, isOpen: field?.checkVisibility() ?? false });
      if (shown.length > 1) return;
      const all = document.querySelectorAll<HTMLElement>('main button, main summary');
      [...all].find((element) => element.textContent?.trim() === wanted)!.click();
    });
    watch.observe(document.querySelector('main')!, { attributes: true, childList: true, subtree: true });
  }, text);
  return () => page.evaluate(() => (window as unknown as { shown: Shown[] }).shown);
}

test('it can be stopped, leaves nothing, and can be read all the same', { timeout: 120_000 }, async () => {
  const page = await openData();
  const beforeStop = await pressWhileReading(page, 'Afbryd');
  await page.locator('.drop-area input[type=file]').setInputFiles(PATH);
  await expect.poll(async () => (await beforeStop()).length).toBeGreaterThan(0);
  await eventually(() => incoming(page).getByRole('progressbar').count(), 0);
  await eventually(() => focused(page), 'button Vælg filer');
  expect(await page.getByRole('article').count()).toBe(0);

  await page.reload();
  const whileReading = await pressWhileReading(page, 'Indsæt en tabel fra et regneark');
  await page.locator('.drop-area input[type=file]').setInputFiles(PATH);
  const name = PATH.split('/').at(-1)!;
  await card(page, name).waitFor({ timeout: 50_000 });
  expect(await statusOf(page, name)).toBe('i brug');
  const account = new Intl.NumberFormat('da-DK').format(rows);
  expect(await card(page, name).innerText()).toContain(`: ${account} brugt`);
  // The page goes on drawing, and answers, while it reads. For how long it does not: `npm run bench -- reading`.
  expect((await whileReading()).some(({ percent, isOpen }) => isOpen && percent < 100)).toBe(true);
  await card(page, name)
    .getByRole('button', { name: `Fjern „${name}“` })
    .click();
  await page.getByRole('button', { name: 'Ja, fjern' }).click();
  await eventually(() => page.getByRole('article').count(), 0);
});
