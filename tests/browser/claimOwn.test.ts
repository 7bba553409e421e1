/** `#/faktatjek` on the reader's own files. */

import { describe, expect, test } from 'vitest';
import { aulk04Export } from './aulk04Export.ts';
import { at, OLD, open } from './claimSteps.ts';
import { chooseFiles, openData } from './dataSteps.ts';
import { csv, graduatesByKommune } from './exports.ts';
import { openPage } from './page.ts';
import { eventually, hashOf, headlineText, parameter } from './steps.ts';

describe('the reader’s own files', () => {
  const GRADUATES = 'Antallet af ledige dimittender i Aalborg er steget siden juni 2025.';

  test('answer where the built-in ones cannot, and are named as the source', async () => {
    const before = await open(at(GRADUATES));
    expect(await headlineText(before)).toMatch(/^Kan ikke afgøres: tallene findes her kun for regioner/);
    const page = await openData();
    await chooseFiles(page, csv('dimittender.csv', graduatesByKommune()));
    await page.evaluate((hash) => {
      location.hash = hash;
    }, at(GRADUATES));
    await page.locator('.claim-answers').waitFor();
    await eventually(async () => /^(Stemmer|Stemmer ikke)/.test(await headlineText(page)), true);
    expect(await page.locator('.claim-source').innerText()).toContain('egen fil „dimittender.csv“');
  });

  test('of Danmarks Statistik’s table the other count of the same is one click away', async () => {
    const file = await aulk04Export({ from: [2015, 1], to: [2017, 12] });
    const page = await openData();
    await chooseFiles(page, file);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, at(OLD));
    await page.getByRole('button', { name: 'Tjek efter Danmarks Statistiks opgørelse i stedet' }).click();
    await eventually(() => parameter(page, 'maal'), 'langtidsledige-dst-antal');
    await eventually(async () => /^Stemmer/.test(await headlineText(page)), true);
    expect(await page.locator('.claim-wording').innerText()).toContain('efter Danmarks Statistiks opgørelse');
  });

  test('behind the answers are named in the link, and whoever opens it without them is told', async () => {
    const page = await openData();
    await chooseFiles(page, csv('dimittender.csv', graduatesByKommune()));
    const goTo = (hash: string): Promise<void> =>
      page.evaluate((next) => {
        location.hash = next;
      }, hash);
    await goTo('#/faktatjek');
    await page.locator('.claim-examples').waitFor();
    expect(await hashOf(page)).toBe('#/faktatjek');
    await goTo(at(GRADUATES));
    await eventually(async () => /^[\da-f]{8}$/.test((await parameter(page, 'filer')) ?? ''), true);
    const named = await hashOf(page);
    expect(await page.locator('.notices').count()).toBe(0);
    // A claim about other figures does not rest on that file.
    await page.getByLabel('Mål', { exact: true }).selectOption({ label: 'Ledige' });
    await eventually(() => parameter(page, 'maal'), 'ledige-antal');
    await eventually(() => parameter(page, 'filer'), null);
    await page.goBack();
    await eventually(() => hashOf(page), named);

    const other = await open(named);
    const notice = other.locator('.notices');
    await notice.waitFor();
    expect(await notice.innerText()).toContain('Linket er lavet med tal fra en fil, som ikke ligger her.');
    await notice.getByRole('button', { name: 'Glem det' }).click();
    await notice.waitFor({ state: 'detached' });
    expect(await parameter(other, 'filer')).toBeNull();
  });

  test('a link to a measure of a file that is not here says so', async () => {
    const page = await openPage({
      at: '#/faktatjek?kommune=851&maal=egen-0123abcd&fra=2024M06&retning=fald',
    });
    await eventually(
      () =>
        page
          .locator('.nothing-here')
          .innerText()
          .then((text) => text.includes('kun ligger i den browser')),
      true,
    );
    expect(await headlineText(page)).toBe('Stemmer påstanden?');
  });
});
