/** The Chromium that npm brings must work on every run, not first on the machine that has no other. */
import { expect, test } from 'vitest';
import { launchChromium } from './chromium.mjs';

const canRun = process.platform === 'linux' && process.arch === 'x64';

test.skipIf(!canRun)('the bundled Chromium starts and draws text', async () => {
  const before = { ...process.env };
  const browser = await launchChromium('bundled');
  expect(process.env).toEqual(before);
  const page = await browser.newPage();
  const picture = async (html: string) => {
    await page.setContent(html);
    return (await page.screenshot()).toString('base64');
  };
  // Without a font it draws nothing and says nothing.
  expect(await picture('<h1>Ærø</h1>')).not.toBe(await picture('<h1>&nbsp;</h1>'));
  await browser.close();
});

test('a Chromium that was named and is not there is an error that says what to do', async () => {
  await expect(launchChromium('/no/such/chromium')).rejects.toThrow(
    /Install Google Chrome[\s\S]*Dansk: Installér/,
  );
});
