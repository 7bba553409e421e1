/** How `#/faktatjek` stands: for screen readers, on a phone, on paper. */

import { expect, test } from 'vitest';
import { at, FALSE, LONG, OLD, open, paste, sentence, TRUE } from './claimSteps.ts';
import { expectAccessible, noHorizontalOverflow } from './expectations.ts';
import { openPage } from './page.ts';
import { readPdf, unspaced } from './pdf.ts';
import { eventually, headlineText, parameter } from './steps.ts';

test.each(['light', 'dark'] as const)(
  'axe finds nothing in %s colours, empty or answered',
  async (colorScheme) => {
    const page = await openPage({ at: '#/faktatjek', colorScheme });
    await page.locator('.claim-examples li').nth(3).waitFor();
    await expectAccessible(page);
    for (const text of [FALSE, OLD, 'Ledigheden er lavere i Gladsaxe end i Ballerup.']) {
      await paste(page, text);
      await eventually(() => parameter(page, 'tekst'), text);
      await page.locator('.loading').waitFor({ state: 'detached' });
      for (const details of await page.locator('.claim-answers details').all())
        await details.evaluate((element) => element.setAttribute('open', ''));
      await expectAccessible(page);
    }
  },
);

test('no sideways scrolling at 360 px and narrower', async () => {
  const page = await openPage({ at: '#/faktatjek', width: 360 });
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 800 });
    for (const text of [FALSE, TRUE, OLD, 'x'.repeat(400)]) {
      await page.goto(at(text));
      await expect.poll(() => page.locator('.claim-answers, .claim-examples').count()).toBe(1);
      await noHorizontalOverflow(page);
    }
  }
});

test('on paper one sheet with verdict, answers, figures, wording and address', {
  timeout: 120_000,
}, async () => {
  const page = await open(at(TRUE));
  for (const text of [FALSE, TRUE, OLD, LONG]) {
    await page.goto(at(text));
    await eventually(() => sentence(page).inputValue(), text);
    await page.locator('.claim-answers').waitFor();
    const verdict = await headlineText(page);
    const answers = await page.locator('.claim-answer').allInnerTexts();
    const wording = await page.locator('.claim-wording').innerText();
    const sheets = readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(sheets).toHaveLength(1);
    const [{ text: printed, scale }] = sheets as [(typeof sheets)[0]];
    expect(scale).toBeGreaterThan(0.99);
    for (const said of [verdict, ...answers, wording, 'Udskrevet', '#/faktatjek'])
      expect(printed).toContain(unspaced(said));
    const foot = (await page.locator('.claim-printed').textContent()) ?? '';
    expect(printed).toContain(unspaced(foot));
    const address = foot.slice(foot.indexOf('#')).trim();
    const other = await open(address);
    expect(await headlineText(other)).toBe(verdict);
    await other.close();
    for (const control of ['Kopiér', 'Ryd og begynd', 'Sådan er det fundet', 'Hent og del'])
      expect(printed).not.toContain(unspaced(control));
  }
});
