/** The plain pages of the built site: they read without JavaScript, and with it they lead into the app. */
import { expect, test } from 'vitest';
import { expectAccessible, noHorizontalOverflow } from './expectations.ts';
import { wholeMunicipality } from './municipalitySteps.ts';
import { openPage } from './page.ts';
import { eventually, hashOf } from './steps.ts';

test('without JavaScript: the answer in words, the source, and links that lead somewhere', async () => {
  const page = await openPage({ at: 'kommune/851-aalborg/', javaScriptEnabled: false, width: 360 });
  expect(await page.title()).toBe('Aalborg: ledighed, langtidsledige og dimittender – Kommunekurven');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Aalborg');
  const text = await page.locator('main').innerText();
  expect(text).toContain('I juni 2026 var 748 fuldtidspersoner langtidsledige i Aalborg');
  expect(text).toContain('Ledigheden var 4,2 pct. af arbejdsstyrken i juli 2026');
  expect(await page.locator('footer').innerText()).toContain('Kilde: STAR, Jobindsats.dk');
  expect(await page.locator('link[rel=canonical], meta[property="og:image"]').count()).toBe(0);
  const description = await page.locator('meta[name=description]').getAttribute('content');
  expect(text.replace(/\s+/g, ' ')).toContain(description);
  // The style sheet came.
  expect(await page.locator('main h1').evaluate((h1) => getComputedStyle(h1).fontFamily)).toContain(
    'Georgia',
  );
  await page.getByRole('link', { name: 'Alle kommuner' }).click();
  await page.waitForURL('**/kommune/');
  expect(await page.getByRole('listitem').count()).toBe(98);
  expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toHaveLength(5);
  await page.getByRole('link', { name: 'Ærø', exact: true }).click();
  await page.waitForURL('**/kommune/492-aeroe/');
  expect(await page.locator('main').innerText()).toContain(
    'Antallet af langtidsledige mangler for 1 af de 36',
  );
});

test('with JavaScript the page of a kommune gives way to the app, and Back does not return to it', async () => {
  const page = await openPage({ at: 'kommune/' });
  await page.getByRole('link', { name: 'Ringkøbing-Skjern' }).click();
  await page.waitForURL('**/#/kommune/760');
  await wholeMunicipality(page, '760');
  expect(await hashOf(page)).toBe('#/kommune/760');
  await page.goBack();
  await page.waitForURL('**/kommune/');
  await page.getByRole('link', { name: 'Åbn Kommunekurven' }).click();
  await eventually(() => hashOf(page), '#/');
});

test.each(['light', 'dark'] as const)('the index is accessible and fits a phone, %s', async (colorScheme) => {
  const page = await openPage({ at: 'kommune/', width: 320, colorScheme });
  await noHorizontalOverflow(page);
  await expectAccessible(page);
});

test('in English at the same path below en/, and each page leads to the other', async () => {
  const page = await openPage({ at: 'en/kommune/492-aeroe/', javaScriptEnabled: false, width: 360 });
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await page.title()).toBe('Ærø: unemployment, long-term unemployed and graduates – Kommunekurven');
  expect(await page.locator('main').innerText()).toContain(
    'The number of long-term unemployed is missing for 1 of the 36 months',
  );
  await noHorizontalOverflow(page);
  await page.getByRole('link', { name: 'Dansk' }).click();
  await page.waitForURL(/(?<!en)\/kommune\/492-aeroe\/$/);
  expect(await page.locator('html').getAttribute('lang')).toBe('da');
  await page.getByRole('link', { name: 'English' }).click();
  await page.waitForURL('**/en/kommune/492-aeroe/');
  await page.getByRole('link', { name: 'All municipalities' }).click();
  await page.waitForURL('**/en/kommune/');
  expect(await page.getByRole('listitem').count()).toBe(98);
});
