/** Addresses that were cut, mistyped or made up in bad faith: a notice, a sensible view, and nothing is run. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './page.ts';
import { chosen, eventually, goTo, headlineText, seen, whole } from './steps.ts';

const notices = (page: Page) => page.locator('.notices li').allInnerTexts();
const OPENING = ['Gladsaxe', 'Ballerup', 'Aalborg', 'Sønderborg'];
const SCRIPT = '<img src=x onerror="window.wasRun=1">';

const BROKEN: readonly (readonly [address: string, notice: string])[] = [
  ['#/findes-ikke', 'Siden „/findes-ikke“ findes ikke.'],
  ['#/sammenlign/mere', 'Siden „/sammenlign/mere“ findes ikke.'],
  ['#/kommune/999', 'Der er ingen kommune med nummer „999“.'],
  ['#/kommune/081', 'Der er ingen kommune med nummer „081“.'],
  ['#/sammenlign?omr=999', 'Adressens „omr=999“ kan ikke bruges.'],
  ['#/sammenlign?omr=851~999', 'Adressens „omr=851~999“ kan ikke bruges.'],
  ['#/sammenlign?omr=851~851', 'Adressens „omr=851~851“ kan ikke bruges.'],
  [
    '#/sammenlign?omr=101~147~151~153~155~157~159',
    'Adressens „omr=101~147~151~153~155~157~159“ kan ikke bruges.',
  ],
  ['#/sammenlign?maal=ukendt', 'Adressens „maal=ukendt“ kan ikke bruges.'],
  ['#/sammenlign?maal=__proto__', 'Adressens „maal=__proto__“ kan ikke bruges.'],
  ['#/sammenlign?maal=', 'Adressens „maal=“ kan ikke bruges.'],
  ['#/sammenlign?til=2026M13', 'Adressens „til=2026M13“ kan ikke bruges.'],
  ['#/sammenlign?fra=i+g%C3%A5r', 'Adressens „fra=i går“ kan ikke bruges.'],
  ['#/sammenlign?basis=99', 'Adressens „basis=99“ kan ikke bruges.'],
  ['#/sammenlign?glat=%E0%A4%A', 'kan ikke bruges.'],
  ['#/sammenlign?utm_source=avis', 'Adressen indeholder „utm_source“, som ikke kendes her.'],
  ['#/sammenlign?__proto__=1', 'Adressen indeholder „__proto__“, som ikke kendes her.'],
  ['#/sammenlign?constructor=1&toString=2', 'Adressen indeholder „constructor“, som ikke kendes her.'],
  [`#/sammenlign?maal=${encodeURIComponent(SCRIPT)}`, `Adressens „maal=${SCRIPT}“ kan ikke bruges.`],
  [`#/sammenlign?${encodeURIComponent(SCRIPT)}=1`, `Adressen indeholder „${SCRIPT}“, som ikke kendes her.`],
  [`#/kommune/${encodeURIComponent('<svg onload=window.wasRun=1>')}`, 'Der er ingen kommune med nummer „'],
  ['#/javascript:window.wasRun=1', 'findes ikke.'],
];

test('each is named in a notice over the front page, or over the comparison as it opens', async () => {
  const page = await openPage();
  await whole(page);
  const opening = await seen(page);
  for (const [address, notice] of BROKEN) {
    await goTo(page, address);
    await expect.poll(async () => (await notices(page)).join(' '), { message: address }).toContain(notice);
    if (address.startsWith('#/sammenlign?')) {
      expect(await seen(page), address).toEqual(opening);
      expect(await chosen(page), address).toEqual(OPENING);
    } else expect(await headlineText(page), address).toBe('Hvordan går det i din kommune?');
  }
  expect(await page.evaluate(() => 'wasRun' in window)).toBe(false);
  expect(await page.locator('main img').count()).toBe(0);
  expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
});

test('opened afresh they do the same, and the notice can be closed', async () => {
  const page = await openPage({ at: `#/sammenlign?omr=851&maal=${encodeURIComponent(SCRIPT)}&x=1` });
  await whole(page);
  expect(await notices(page)).toHaveLength(2);
  expect(await chosen(page)).toEqual(['Aalborg']);
  expect(await page.evaluate(() => 'wasRun' in window)).toBe(false);
  await page.getByRole('button', { name: 'Luk beskeden' }).click();
  await eventually(() => notices(page), []);
  await page.getByRole('button', { name: 'Fjern Aalborg' }).click();
  await eventually(() => chosen(page), []);
  expect(await notices(page)).toEqual([]);
});

test('what can be kept is kept: months outside the figures are cut, and that is said', async () => {
  const page = await openPage({ at: '#/sammenlign?fra=1999M01&til=2050M12' });
  await whole(page);
  expect(await notices(page)).toEqual([]);
  await page.getByText('Der er tal for juli 2023–juni 2026; perioden er skåret til.').waitFor();
  const at = await seen(page);
  await goTo(page, '#/sammenlign');
  expect((await seen(page)).paths).toEqual(at.paths);
  await goTo(page, '#/sammenlign?fra=2026M01&til=2024M01');
  expect(await headlineText(page)).toContain('januar 2024');
});

test('a figure the indicator does not have is replaced, and that is said', async () => {
  const page = await openPage({ at: '#/sammenlign?fig=forloeb' });
  await whole(page);
  await page.getByText('Figuren „Forløb“ findes ikke for dette mål. Her er „Udvikling“ i stedet.').waitFor();
});

test('every page of the address is there, each with one heading', async () => {
  const page = await openPage({ at: '#/kommune/851' });
  await whole(page);
  expect(await headlineText(page)).toBe('Aalborg');
  const pages = [
    ['#/faktatjek', /./],
    ['#/effekt', /./],
    ['#/data', /^Læg dine egne tal ind$/],
    ['#', /^Hvordan går det i din kommune\?$/],
    ['#/sammenlign', /^I Sønderborg er /],
    ['#/', /^Hvordan går det i din kommune\?$/],
  ] as const;
  for (const [address, heading] of pages) {
    await goTo(page, address);
    expect(await notices(page), address).toEqual([]);
    expect(await page.getByRole('heading', { level: 1 }).count(), address).toBe(1);
    expect(await headlineText(page), address).toMatch(heading);
  }
});
