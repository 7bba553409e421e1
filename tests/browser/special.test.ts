/** Indicators that are not a monthly number per kommune, and made-up figures that must never pass for real. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from './expectations.ts';
import { openPage } from './page.ts';
import {
  choose,
  chosen,
  downloadCsv,
  eventually,
  figureLink,
  goTo,
  hashOf,
  headlineText,
  topicLink,
  whole,
} from './steps.ts';

const exampleSwitch = (page: Page) =>
  page.getByRole('checkbox', { name: 'Vis opdigtede eksempeltal pr. kommune' });
const bodyText = (page: Page) => page.locator('body').innerText();

test('graduates are known by region: the figure shows regions and says for whom', async () => {
  const page = await openPage();
  await whole(page);
  await topicLink(page, 'Dimittender').click();
  await whole(page);
  await eventually(async () => (await hashOf(page)).includes('maal=dimittender-andel'), true);
  await page.locator('.figure-body').getByText('Region Hovedstaden').first().waitFor();
  expect(await chosen(page)).toEqual(['Gladsaxe', 'Ballerup', 'Aalborg', 'Sønderborg']);
  for (const note of [
    'Tallene findes her kun for regioner: Gladsaxe og Ballerup vises ved Region Hovedstaden.',
    'Tallene findes her kun for regioner: Aalborg vises ved Region Nordjylland.',
  ]) {
    expect(await page.getByRole('listitem').filter({ hasText: note }).count(), note).toBe(1);
  }
  expect(await headlineText(page)).toMatch(/dimittender.* Region \w+ |Region \w+ .*dimittender/);
  await figureLink(page, 'Rangliste').click();
  await whole(page);
  await page.getByRole('list', { name: /^Alle områder/ }).waitFor();
  expect(
    await page
      .getByRole('list', { name: /^Alle områder/ })
      .getByRole('listitem')
      .count(),
  ).toBe(5);
});

test('each measure of duration shows numbers or says why not, in every figure', async () => {
  const page = await openPage();
  await whole(page);
  await topicLink(page, 'Varighed').click();
  await whole(page);
  const expected: readonly (readonly [measure: string, headline: RegExp])[] = [
    ['gennemsnit i uger', /varighed.* uger/i],
    ['fordeling efter varighed', /varede \d+,\d pct\. af de afsluttede dagpengeforløb over 52 uger/],
    ['fortsat på dagpenge', /\d+,\d pct\. af dem, der begyndte på dagpenge, der stadig efter 26 uger/],
  ];
  for (const [measure, headline] of expected) {
    await choose(page, 'vis', measure);
    await whole(page);
    expect(await headlineText(page), measure).toMatch(headline);
    expect(await page.title()).toContain(await headlineText(page));
    const offered = await page.getByRole('navigation', { name: 'Figurer' }).getByRole('link').allInnerTexts();
    expect(offered, measure).toContain('Tabel');
    for (const figure of offered) {
      await figureLink(page, figure).click();
      await whole(page);
      await eventually(() => figureLink(page, figure).getAttribute('aria-current'), 'true');
      const shown = page.locator('.figure-body').locator('table, ol > li, svg text, [role=note]');
      await expect.poll(() => shown.count(), { message: `${measure}, ${figure}` }).toBeGreaterThan(0);
    }
    expect(await page.getByText(/^Kilde: STAR/).count(), measure).toBe(1);
    await page
      .getByText(/Tallene findes her kun for regioner/)
      .first()
      .waitFor();
  }
});

test('no made-up figure is shown unasked', async () => {
  const page = await openPage();
  for (const address of [
    '#/',
    '#/sammenlign',
    '#/sammenlign?maal=dimittender-andel',
    '#/sammenlign?maal=varighed-uger&fig=tabel',
  ]) {
    await goTo(page, address);
    expect((await bodyText(page)).includes('EKSEMPEL'), address).toBe(false);
  }
  expect(await exampleSwitch(page).isChecked()).toBe(false);
  await goTo(page, '#/sammenlign');
  expect(await exampleSwitch(page).count()).toBe(0);
});

test('made-up figures say so in drawing, banner, headline, texts and file, and claim nothing', async () => {
  const page = await openPage({ at: '#/sammenlign?maal=dimittender-andel' });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await whole(page);
  await exampleSwitch(page).check();
  await eventually(async () => (await hashOf(page)).includes('eksempel=ja'), true);
  await page.locator('.example-mark').waitFor();
  expect(await page.locator('.example-mark').textContent()).toContain('EKSEMPEL');
  for (const figure of ['Udvikling', 'Rangliste', 'Tabel']) {
    await figureLink(page, figure).click();
    await whole(page);
    expect(await headlineText(page), figure).toMatch(/^Eksempel: [^\d]+$/);
    expect(await page.title(), figure).toMatch(/^Eksempel/);
    expect(await page.getByText('EKSEMPEL · opdigtede tal').first().isVisible(), figure).toBe(true);
    await page.getByText(/^EKSEMPEL: tallene pr\. kommune er opdigtede/).waitFor();
    expect(await bodyText(page), figure).not.toMatch(/Er forskellen|Tydelig forskel|Kilde: STAR/);
    // The rows of country and regions are the publisher's own, and that is said too.
    expect(await page.locator('.source').innerText(), figure).toMatch(
      /^Kilde: for kommunerne Kommunekurven, opdigtede tal .*; for hele landet og regionerne STAR, .*tabel y01dia02, hentet /,
    );
  }
  await figureLink(page, 'Udvikling').click();
  await whole(page);
  await expectAccessible(page);
  const { name, text } = await downloadCsv(page);
  expect(name).toContain('EKSEMPEL');
  expect(text.split('\r\n')[0]).toContain('EKSEMPEL');
  await page.getByRole('button', { name: 'Kopiér tekst' }).click();
  await page.getByText('Teksten er kopieret').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Eksempel: .*opdigtede tal/);
  expect(copied.slice(0, copied.indexOf('http'))).not.toMatch(/\d,\d pct/);

  await topicLink(page, 'Langtidsledighed').click();
  await whole(page);
  await eventually(async () => (await headlineText(page)).startsWith('I Sønderborg er 26 pct.'), true);
  expect(await bodyText(page)).not.toContain('EKSEMPEL');
});
